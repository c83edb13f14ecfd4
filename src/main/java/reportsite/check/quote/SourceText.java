package reportsite.check.quote;

import java.util.List;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.intake.Blemish;
import reportsite.model.Source.Passage;
import reportsite.text.Bilingual;

/** The text of a report, which everything is proved by. */
public final class SourceText {

  public static final List<Check> RULES = List.of(SourceText::numbersAreWhole);

  enum SeedFault implements Fault {
    SEED_INVISIBLE_SIGN,
    SEED_RADICAL,
    SEED_MARKUP,
    SEED_SPACE,
    SEED_LINE_END
  }

  private static final Bilingual MEND =
      new Bilingual("请对照收到的原文件改正", "mend it by the file that was delivered");
  private static final Bilingual REGISTER =
      new Bilingual(
          "也可以用 draft 重新整理原文件。改动后，在 report.yaml 里登记新的 sha256",
          "or have the command draft mend that file; then register the new sha256 in report.yaml");

  private SourceText() {}

  /**
   * Nothing in the report's text cuts a number or hides it: no invisible sign, no HTML, no space,
   * no end of a line within, no character that only looks like a word.
   */
  private static void numbersAreWhole(CheckContext context) {
    List<Passage> passages = context.report().source().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String next = i + 1 < passages.size() ? passages.get(i + 1).text() : null;
      for (Blemish one : Blemish.in(passage.text(), next)) {
        Position at =
            new Position(context.report().source().file(), passage.line(), one.start() + 1);
        Object[] told = {one.found(), one.instead(), MEND, REGISTER};
        // Whether a space parts two numbers or cuts one is for a person to see.
        if (one.kind() == Blemish.Kind.SPACE) {
          context.unfinished(at, SeedFault.SEED_SPACE, told);
        } else {
          context.error(at, fault(one.kind()), told);
        }
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
