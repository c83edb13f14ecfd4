package reportsite.check;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.intake.Blemish;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/**
 * Nothing in the report's text cuts a number or hides it: no invisible sign, no HTML, no space, no
 * end of a line within, no character that only looks like a word.
 */
final class NumbersOfTheTextAreWhole implements Check {

  private static final Bilingual MEND =
      new Bilingual("请对照收到的原文件改正", "mend it by the file that was delivered");
  private static final Bilingual REGISTER =
      new Bilingual(
          "也可以用 draft 重新整理原文件。改动后，在 report.yaml 里登记新的 sha256",
          "or have the command draft mend that file; then register the new sha256 in report.yaml");

  private final Set<Blemish.Kind> kinds;

  /**
   * @param kinds those to be looked for
   */
  NumbersOfTheTextAreWhole(Set<Blemish.Kind> kinds) {
    this.kinds = Set.copyOf(kinds);
  }

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    String file = report.source().file();
    List<Passage> passages = report.source().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String next = i + 1 < passages.size() ? passages.get(i + 1).text() : null;
      check(passage, next, file, diagnostics);
    }
  }

  private void check(Passage passage, @Nullable String next, String file, Diagnostics diagnostics) {
    for (Blemish one : Blemish.in(passage.text(), next)) {
      if (kinds.contains(one.kind())) {
        Position at = new Position(file, passage.line(), one.start() + 1);
        diagnostics.error(at, fault(one.kind()), one.found(), one.instead(), MEND, REGISTER);
      }
    }
  }

  private static SeedFault fault(Blemish.Kind kind) {
    return switch (kind) {
      case INVISIBLE_SIGN -> SeedFault.SEED_INVISIBLE_SIGN;
      case RADICAL -> SeedFault.SEED_RADICAL;
      case MARKUP -> SeedFault.SEED_MARKUP;
      case SPACE -> SeedFault.SEED_SPACE;
      case LINE_END -> SeedFault.SEED_LINE_END;
    };
  }
}
