package reportsite.load;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;

/** Slips that show in the form of a single line; looked for where the YAML engine gave up. */
final class LineSlips {

  private static final String KEY = "[A-Za-z][A-Za-z0-9_.-]*";

  /** A slip and the sign that is wrong: the last group, or the first place where it is empty. */
  private record Shape(Pattern pattern, YamlFault fault) {}

  private static final List<Shape> SHAPES =
      List.of(
          shape("^\\s*(＃)", YamlFault.WRONG_COMMENT_SIGN),
          shape("^\\s*([—–－﹣―•·])\\s*(?:\\{|" + KEY + "\\s*[:：])", YamlFault.WRONG_DASH),
          shape("^\\s*(-)[{\\[A-Za-z]", YamlFault.TIGHT_DASH),
          shape("(?:^\\s*-?\\s*|[:：]\\s*)([（(｛【])\\s*" + KEY + "\\s*[:：]", YamlFault.WRONG_BRACE),
          shape("^\\s*- ()" + KEY + ": [^{]*\\}\\s*$", YamlFault.OPENING_BRACE_MISSING),
          shape("(?:^|[{,，]|- )\\s*(" + KEY + ")\\s*(?<at>：)", YamlFault.FULL_WIDTH_COLON),
          shape("(?<at>，)\\s*(" + KEY + ")\\s*:", YamlFault.FULL_WIDTH_COMMA),
          shape("(?:^|[{,]|- )\\s*(" + KEY + ")(?<at>:)[^\\s/,}]", YamlFault.NO_SPACE_AFTER_COLON));

  private static final Pattern FULL_QUOTES = Pattern.compile(":\\s*[“‘”’]");

  private LineSlips() {}

  private static Shape shape(String pattern, YamlFault fault) {
    String placed =
        pattern.contains("<at>") ? pattern : pattern.replaceFirst("\\((?!\\?)", "(?<at>");
    return new Shape(Pattern.compile(placed), fault);
  }

  /** Reports the first slip of a line, if it has any. */
  static boolean report(SourceText source, int number, Diagnostics diagnostics) {
    String line = source.line(number);
    for (Shape shape : SHAPES) {
      Matcher found = shape.pattern().matcher(line);
      if (found.find()) {
        Position at = new Position(source.file(), number, found.start("at") + 1);
        diagnostics.error(at, shape.fault(), word(found));
        return true;
      }
    }
    Matcher quotes = FULL_QUOTES.matcher(line);
    if (quotes.find()) {
      Position at = new Position(source.file(), number, quotes.end());
      diagnostics.error(at, YamlFault.FULL_WIDTH_QUOTES, "“”");
      return true;
    }
    return false;
  }

  /** The key that the slip belongs to; without one, the sign itself. */
  private static String word(Matcher found) {
    String sign = found.group("at");
    for (int i = 1; i <= found.groupCount(); i++) {
      if (!found.group(i).equals(sign)) {
        return found.group(i);
      }
    }
    return sign;
  }

  /** The column of the last double quote of a line that has an odd number of them, else 0. */
  static int oddQuote(String line) {
    int count = 0;
    int last = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"' && (i == 0 || line.charAt(i - 1) != '\\')) {
        count++;
        last = i + 1;
      }
    }
    return count % 2 == 1 ? last : 0;
  }
}
