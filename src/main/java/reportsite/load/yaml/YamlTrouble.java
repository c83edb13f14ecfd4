package reportsite.load.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import tools.jackson.core.JacksonException;

/**
 * Says in plain words what stopped the YAML engine.
 *
 * <p>The engine stops where it can go on no more, often lines behind the slip; so what was read
 * last is searched for the slips that people make, and only then is the engine's own place named.
 */
record YamlTrouble(
    SourceText source,
    Diagnostics diagnostics,
    String message,
    int context,
    int problem,
    int lastToken) {

  private static final String KEY = "[A-Za-z][A-Za-z0-9_.-]*";

  /** The value of one item and, behind it without a comma, the key of the next. */
  private static final Pattern KEY_IN_VALUE =
      Pattern.compile("[{,]\\s*(" + KEY + "):\\s[^,{]*\\s(" + KEY + ")\\s*$");

  private static final Set<String> PROSE = Set.of("zh", "en");
  private static final Pattern KEY_AHEAD = Pattern.compile("(" + KEY + ")\\s*:(?:\\s|$)");
  private static final Pattern ONLY_KEY = Pattern.compile("\\s*(?:- )?\\s*(" + KEY + ")\\s*");

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

  static void report(
      JacksonException stopped, SourceText source, int lastToken, Diagnostics diagnostics) {
    int context = lastToken;
    int problem = lastToken;
    if (stopped.getCause() instanceof MarkedYamlEngineException cause) {
      problem = offset(cause.getProblemMark(), source, lastToken);
      context = offset(cause.getContextMark(), source, problem);
    }
    String message = String.valueOf(stopped.getOriginalMessage());
    new YamlTrouble(source, diagnostics, message, context, problem, lastToken).report();
  }

  private static int offset(Optional<Mark> mark, SourceText source, int otherwise) {
    return mark.map(found -> source.offset(found.getLine() + 1, found.getColumn() + 1))
        .orElse(otherwise);
  }

  private void report() {
    if (says("quoted scalar") && says("end of stream")) {
      if (!reportLostQuote()) {
        at(context, YamlFault.UNCLOSED_QUOTE, source.charAt(context));
      }
    } else if (says("unknown escape")) {
      at(problem, YamlFault.BAD_ESCAPE);
    } else if (says("expected '<document start>'")) {
      at(problem, YamlFault.SECOND_DOCUMENT);
    } else if (says("scanning an alias") || says("scanning an anchor")) {
      at(context, YamlFault.ANCHOR_OR_ALIAS, source.charAt(context));
    } else if (says("cannot start any token")) {
      at(problem, YamlFault.SPECIAL_START, source.charAt(problem));
    } else if (!reportLineSlips() && !reportLostQuote()) {
      reportStructure();
    }
  }

  /**
   * Whether a quote was lost on the lines from the last token on: all behind it is then inside out.
   */
  private boolean reportLostQuote() {
    int last = source.at(problem).line();
    for (int number = first(); number <= last; number++) {
      int column = oddQuote(source.line(number));
      if (column > 0) {
        at(number, column, YamlFault.UNCLOSED_QUOTE, '"');
        return true;
      }
    }
    return false;
  }

  private int first() {
    return source.at(Math.min(lastToken, problem)).line();
  }

  /** Full-width signs and a colon without its space, on the lines from the last token on. */
  private boolean reportLineSlips() {
    int first = first();
    int last = source.at(problem).line();
    for (int number = last; number >= first; number--) {
      if (reportSlip(number)) {
        return true;
      }
    }
    return false;
  }

  private void reportStructure() {
    char here = source.charAt(problem);
    boolean flow = says("flow mapping") || says("flow sequence");
    if (says("node content") && here == ',') {
      at(problem, YamlFault.EXTRA_COMMA);
    } else if (flow && isOpenAtEnd()) {
      String open = String.valueOf(source.charAt(context));
      at(context, YamlFault.UNCLOSED_BRACKET, open, open.equals("{") ? "}" : "]");
    } else if (flow && (here == '[' || here == '{')) {
      at(problem, YamlFault.BRACKET_IN_TEXT, here);
    } else if (says("but got :") || says("mapping values are not allowed")) {
      reportColon(flow);
    } else if (says("<scalar>")) {
      reportMore(flow);
    } else if (here == '}' || here == ']') {
      at(problem, YamlFault.EXTRA_BRACKET, here);
    } else if (says("could not find expected ':'")) {
      Position began = source.at(context);
      boolean item = isDashed(began.line() - 1, began.column() - 1);
      at(context, item ? YamlFault.MISSING_DASH : YamlFault.NO_COLON);
    } else if (says("expected <block end>")) {
      reportBlockEnd();
    } else {
      at(problem, YamlFault.SYNTAX);
    }
  }

  /** Whether a line begins with a dash in the column where another one begins without. */
  private boolean isDashed(int number, int indent) {
    String line = source.line(number);
    return line.strip().startsWith("- ") && indent(line) == indent;
  }

  private void reportBlockEnd() {
    Position stopped = source.at(problem);
    String above = source.line(stopped.line() - 1);
    if (above.strip().startsWith("{") && isDashed(stopped.line(), indent(above))) {
      at(stopped.line() - 1, indent(above) + 1, YamlFault.MISSING_DASH);
    } else {
      at(problem, YamlFault.BAD_INDENT);
    }
  }

  /** Whether the text ran on to a line that begins a new item, or to the end of the file. */
  private boolean isOpenAtEnd() {
    if (says("stream end")) {
      return true;
    }
    Position opened = source.at(context);
    Position stopped = source.at(problem);
    return stopped.line() > opened.line()
        && indent(source.line(stopped.line())) <= indent(source.line(opened.line()));
  }

  private void reportColon(boolean flow) {
    Position stopped = source.at(problem);
    String before = source.line(stopped.line());
    before = before.substring(0, Math.min(stopped.column() - 1, before.length()));
    Matcher next = KEY_IN_VALUE.matcher(before);
    if (flow && next.find() && (!PROSE.contains(next.group(1)) || PROSE.contains(next.group(2)))) {
      at(stopped.line(), next.start(2) + 1, YamlFault.MISSING_COMMA, next.group(2));
      return;
    }
    if (before.strip().startsWith("- ") && source.at(lastToken).line() < stopped.line()) {
      at(stopped.line(), indent(before) + 1, YamlFault.LIST_WITHOUT_NAME);
      return;
    }
    Matcher key = ONLY_KEY.matcher(before);
    boolean startsLine = key.matches() && source.at(lastToken).line() < stopped.line();
    if (!startsLine) {
      at(problem, YamlFault.COLON_IN_TEXT);
      return;
    }
    Position keyAt = stopped.plus(key.group(1).length() * -1);
    if (flow) {
      diagnostics.error(keyAt, YamlFault.MISSING_COMMA, key.group(1));
    } else {
      diagnostics.error(keyAt, YamlFault.BAD_INDENT);
    }
  }

  /** Something follows where an item should have ended. */
  private void reportMore(boolean flow) {
    Matcher key = KEY_AHEAD.matcher(source.text()).region(problem, source.text().length());
    if (flow && key.lookingAt()) {
      at(problem, YamlFault.MISSING_COMMA, key.group(1));
      return;
    }
    int before = problem - 1;
    while (source.charAt(before) == ' ') {
      before--;
    }
    char end = source.charAt(before);
    if (end == '"' || end == '\'') {
      at(problem, YamlFault.TEXT_AFTER_QUOTE);
    } else if (end == ']' || end == '}') {
      at(problem, YamlFault.BRACKET_IN_TEXT, end == ']' ? "[" : "{");
    } else {
      at(problem, YamlFault.SYNTAX);
    }
  }

  private boolean says(String words) {
    return message.contains(words);
  }

  private void at(int offset, YamlFault fault, Object... particulars) {
    diagnostics.error(source.at(offset), fault, particulars);
  }

  private void at(int line, int column, YamlFault fault, Object... particulars) {
    diagnostics.error(new Position(source.file(), line, column), fault, particulars);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Shape shape(String pattern, YamlFault fault) {
    String placed =
        pattern.contains("<at>") ? pattern : pattern.replaceFirst("\\((?!\\?)", "(?<at>");
    return new Shape(Pattern.compile(placed), fault);
  }

  /** Reports the first slip of a line, if it has any. */
  private boolean reportSlip(int number) {
    String line = source.line(number);
    for (Shape shape : SHAPES) {
      Matcher found = shape.pattern().matcher(line);
      if (found.find()) {
        at(number, found.start("at") + 1, shape.fault(), word(found));
        return true;
      }
    }
    Matcher quotes = FULL_QUOTES.matcher(line);
    if (quotes.find()) {
      at(number, quotes.end(), YamlFault.FULL_WIDTH_QUOTES, "“”");
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

  /** What can be wrong with a file before its content matters: the form of YAML. */
  public enum YamlFault implements Fault {
    TOO_LARGE,
    TOO_DEEP,
    EMPTY_FILE,
    NOT_A_MAPPING,
    TAB_INDENT,
    ODD_SPACE,
    DUPLICATE_KEY,
    ANCHOR_OR_ALIAS,
    TAG,
    MERGE_KEY,
    SECOND_DOCUMENT,
    EMPTY_VALUE,
    EMPTY_ITEM,
    BARE_WORD,
    FULL_WIDTH_COLON,
    FULL_WIDTH_COMMA,
    WRONG_BRACE,
    OPENING_BRACE_MISSING,
    TIGHT_DASH,
    WRONG_DASH,
    MISSING_DASH,
    LIST_WITHOUT_NAME,
    WRONG_COMMENT_SIGN,
    STRAY_QUOTE,
    FULL_WIDTH_QUOTES,
    NO_SPACE_AFTER_COLON,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    UNCLOSED_BRACKET,
    EXTRA_BRACKET,
    BRACKET_IN_TEXT,
    MISSING_COMMA,
    EXTRA_COMMA,
    COLON_IN_TEXT,
    BAD_INDENT,
    NO_COLON,
    SPECIAL_START,
    BAD_ESCAPE,
    HAN_ACROSS_LINES,
    SYNTAX
  }
}
