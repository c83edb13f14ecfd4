package reportsite.check;

import java.util.List;
import java.util.Optional;
import reportsite.diag.Diagnostics;
import reportsite.model.Passage;
import reportsite.model.Report;
import reportsite.model.Subject;
import reportsite.model.Translation;

/** A subject's English name is one that the translation of the report uses for it. */
final class SubjectsBearTheNameOfTheTranslation implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    for (Subject subject : report.promises().subjects()) {
      List<Passage> passages =
          report.source().passages().stream()
              .filter(passage -> subject.wordings().stream().anyMatch(passage.text()::contains))
              .filter(passage -> report.translation(passage).isPresent())
              .toList();
      List<String> name = List.of(subject.name().en());
      boolean used =
          passages.stream()
              .map(report::translation)
              .flatMap(Optional::stream)
              .map(Translation::en)
              .anyMatch(english -> EnglishWording.usesAny(english, name));
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
