package reportsite.check;

import reportsite.diag.Diagnostics;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;

/** A chapter is about passages that the report has. */
final class ChaptersCoverPassagesOfTheReport implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    int count = report.source().passages().size();
    for (Chapter chapter : report.chapters()) {
      int last = chapter.passages().last();
      if (last > count) {
        diagnostics.error(
            report.places().of(chapter.at(), "passages"), CheckFault.NO_SUCH_PASSAGE, last, count);
      }
    }
  }
}
