package reportsite.diag;

import java.util.List;
import java.util.Map;
import reportsite.text.Han;
import reportsite.text.Lang;

/**
 * Writes diagnostics for people: place, what is wrong, the line itself with a caret, what to do.
 */
public final class TextPrinter implements ProblemPrinter {

  private static final int CONTEXT = 60;

  private final Lang lang;
  private final Map<String, String> sources;

  /**
   * @param sources file names, as positions give them, to whole texts; a missing one costs only the
   *     quoted line
   */
  public TextPrinter(Lang lang, Map<String, String> sources) {
    this.lang = lang;
    this.sources = sources;
  }

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
    }
    return out.toString();
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    out.append(diagnostic.at())
        .append(": ")
        .append(diagnostic.severity().word().in(lang))
        .append(": ")
        .append(diagnostic.fault().in(lang))
        .append(" [")
        .append(diagnostic.kind())
        .append("]\n");
    quote(diagnostic.at(), out);
    out.append("  → ").append(diagnostic.cure().in(lang)).append('\n');
  }

  private void quote(Position at, StringBuilder out) {
    String source = sources.get(at.file());
    if (source == null || at.line() == 0) {
      return;
    }
    String line = source.lines().skip(at.line() - 1L).findFirst().orElse("");
    int caret = Math.min(Math.max(at.column() - 1, 0), line.length());
    int from = caret > CONTEXT ? caret - CONTEXT / 2 : 0;
    int to = Math.min(line.length(), from + 2 * CONTEXT);
    String head = from > 0 ? "…" : "";
    String shown = head + line.substring(from, to) + (to < line.length() ? "…" : "");
    String number = Integer.toString(at.line());
    out.append("  ").append(number).append(" | ").append(shown.replace('\t', ' ')).append('\n');
    out.append("  ").append(" ".repeat(number.length())).append(" | ");
    out.append(blank(head + line.substring(from, caret))).append("^\n");
  }

  /** Blanks as wide as the text: a Han character takes two columns of a terminal. */
  private static String blank(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(Han.isWide(c) && c != 0x2026 ? "  " : " "));
    return out.toString();
  }
}
