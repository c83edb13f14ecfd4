package reportsite.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reportsite.diag.Diagnostics;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Subject;

/** A subject's English name is one that the translation of the report uses for it. */
final class SubjectsBearTheNameOfTheTranslation implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Map<Passage, EnglishWording> english = new LinkedHashMap<>();
    for (Passage passage : report.source().passages()) {
      report
          .translation(passage)
          .ifPresent(one -> english.put(passage, new EnglishWording(one.en())));
    }
    for (Subject subject : report.promises().subjects()) {
      List<Passage> passages =
          english.keySet().stream()
              .filter(passage -> subject.wordings().stream().anyMatch(passage.text()::contains))
              .toList();
      List<String> name = List.of(subject.name().en());
      boolean used =
          passages.stream().anyMatch(one -> Objects.requireNonNull(english.get(one)).usesAny(name));
      if (!passages.isEmpty() && !used) {
        diagnostics.error(
            report.places().of(subject.at(), "name", "en"),
            PromiseFault.SUBJECT_NAMED_OTHERWISE,
            subject.name().zh(),
            subject.name().en(),
            passages.get(0).number());
      }
    }
  }
}
