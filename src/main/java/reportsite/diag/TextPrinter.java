package reportsite.diag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.text.Han;
import reportsite.text.HiddenSigns;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * Writes diagnostics for people: place, what is wrong, the line itself with a caret, what to do.
 *
 * @param sources file names, as positions give them, to whole texts; a missing one costs only the
 *     quoted line
 */
public record TextPrinter(Lang lang, Map<String, String> sources) implements ProblemPrinter {

  private static final int CONTEXT = 60;
  private static final int MOST_IN_FULL = 3;
  private static final int MOST_IN_LINES = 5;

  @Override
  public String print(List<Diagnostic> diagnostics) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic, out);
    }
    return out.toString();
  }

  /**
   * The same by kinds, in the order in which they first come: of a kind with many the first is told
   * in full, some more in a line each, and the rest are counted.
   */
  public String printGrouped(List<Diagnostic> diagnostics) {
    Map<List<Object>, List<Diagnostic>> kinds = new LinkedHashMap<>();
    for (Diagnostic one : diagnostics) {
      kinds.computeIfAbsent(List.of(one.severity(), one.kind()), any -> new ArrayList<>()).add(one);
    }
    StringBuilder out = new StringBuilder();
    for (List<Diagnostic> kind : kinds.values()) {
      int inFull = kind.size() > MOST_IN_FULL ? 1 : kind.size();
      for (Diagnostic one : kind.subList(0, inFull)) {
        print(one, out);
      }
      int inLines = Math.min(kind.size(), inFull + MOST_IN_LINES);
      for (Diagnostic one : kind.subList(inFull, inLines)) {
        out.append("  … ").append(line(one));
      }
      if (inLines < kind.size()) {
        String rest = Phrases.of("console/more", kind.size() - inLines).in(lang);
        out.append("  … ").append(rest).append('\n');
      }
    }
    return out.toString();
  }

  private String line(Diagnostic diagnostic) {
    return diagnostic.at()
        + ": "
        + diagnostic.severity().word().in(lang)
        + ": "
        + diagnostic.fault().in(lang)
        + " ["
        + diagnostic.kind()
        + "]\n";
  }

  private void print(Diagnostic diagnostic, StringBuilder out) {
    out.append(line(diagnostic));
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
    out.append("  ")
        .append(number)
        .append(" | ")
        .append(HiddenSigns.shown(shown.replace('\t', ' ')))
        .append('\n');
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
