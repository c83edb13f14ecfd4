package reportsite.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;

/** A subject's English name is one that the translation of the report uses for it. */
final class SubjectsBearTheNameOfTheTranslation implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Map<Passage, EnglishWording> translations = new LinkedHashMap<>();
    for (Passage passage : report.source().passages()) {
      report
          .translation(passage)
          .ifPresent(one -> translations.put(passage, new EnglishWording(one.en())));
    }
    for (Subject subject : report.promises().subjects()) {
      String name = EnglishWording.plain(subject.name().en());
      List<String> wordings = subject.wordings();
      int first = 0;
      boolean used = false;
      for (Map.Entry<Passage, EnglishWording> one : translations.entrySet()) {
        Passage passage = one.getKey();
        if (!used && wordings.stream().anyMatch(passage.text()::contains)) {
          first = first == 0 ? passage.number() : first;
          used = one.getValue().uses(name);
        }
      }
      if (first > 0 && !used) {
        diagnostics.error(
            report.places().of(subject.at(), "name", "en"),
            PromiseFault.SUBJECT_NAMED_OTHERWISE,
            subject.name().zh(),
            subject.name().en(),
            first);
      }
    }
  }
}
