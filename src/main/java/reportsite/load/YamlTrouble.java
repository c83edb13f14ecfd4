package reportsite.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import tools.jackson.core.JacksonException;

/**
 * Says in plain words what stopped the YAML engine.
 *
 * <p>The engine stops where it can go on no more, often lines behind the slip; so what was read
 * last is searched for the slips that people make, and only then is the engine's own place named.
 */
final class YamlTrouble {

  private static final String KEY = "[A-Za-z][A-Za-z0-9_.-]*";
  private static final Pattern FULL_COLON = Pattern.compile("(?:^|[{,，]|- )\\s*(" + KEY + ")\\s*：");
  private static final Pattern FULL_COMMA = Pattern.compile("，\\s*(" + KEY + ")\\s*:");
  private static final Pattern FULL_QUOTES = Pattern.compile(":\\s*[“‘”’]");
  private static final Pattern TIGHT_COLON =
      Pattern.compile("(?:^|[{,]|- )\\s*(" + KEY + "):(?=[^\\s/,}])");
  private static final Pattern KEY_AHEAD = Pattern.compile("(" + KEY + ")\\s*:(?:\\s|$)");
  private static final Pattern ONLY_KEY = Pattern.compile("\\s*(?:- )?\\s*(" + KEY + ")\\s*");

  private final SourceText source;
  private final Diagnostics diagnostics;
  private final String message;
  private final int context;
  private final int problem;
  private final int lastToken;

  private YamlTrouble(
      SourceText source,
      Diagnostics diagnostics,
      String message,
      int context,
      int problem,
      int lastToken) {
    this.source = source;
    this.diagnostics = diagnostics;
    this.message = message;
    this.context = context;
    this.problem = problem;
    this.lastToken = lastToken;
  }

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
      at(context, YamlFault.UNCLOSED_QUOTE, source.charAt(context));
    } else if (says("unknown escape")) {
      at(problem, YamlFault.BAD_ESCAPE);
    } else if (says("expected '<document start>'")) {
      at(problem, YamlFault.SECOND_DOCUMENT);
    } else if (says("scanning an alias") || says("scanning an anchor")) {
      at(context, YamlFault.ANCHOR_OR_ALIAS, source.charAt(context));
    } else if (says("cannot start any token")) {
      at(problem, YamlFault.SPECIAL_START, source.charAt(problem));
    } else if (!reportWideSigns()) {
      reportStructure();
    }
  }

  /** Full-width signs and a colon without its space, on the lines from the last token on. */
  private boolean reportWideSigns() {
    int first = source.at(Math.min(lastToken, problem)).line();
    int last = source.at(problem).line();
    for (int number = last; number >= first; number--) {
      if (foundOn(number)) {
        return true;
      }
    }
    return false;
  }

  private boolean foundOn(int number) {
    String line = source.line(number);
    return found(FULL_COLON, line, number, YamlFault.FULL_WIDTH_COLON)
        || found(FULL_COMMA, line, number, YamlFault.FULL_WIDTH_COMMA)
        || found(TIGHT_COLON, line, number, YamlFault.NO_SPACE_AFTER_COLON)
        || foundQuotes(line, number);
  }

  private boolean found(Pattern slip, String line, int number, YamlFault fault) {
    Matcher matcher = slip.matcher(line);
    if (!matcher.find()) {
      return false;
    }
    // The sign itself: behind the key for colons, before it for commas.
    int sign = fault == YamlFault.FULL_WIDTH_COMMA ? matcher.start() : matcher.end() - 1;
    diagnostics.error(new Position(source.file(), number, sign + 1), fault, matcher.group(1));
    return true;
  }

  private boolean foundQuotes(String line, int number) {
    Matcher matcher = FULL_QUOTES.matcher(line);
    if (!matcher.find()) {
      return false;
    }
    Position at = new Position(source.file(), number, matcher.end());
    diagnostics.error(at, YamlFault.FULL_WIDTH_QUOTES, "“”");
    return true;
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
      at(context, YamlFault.NO_COLON);
    } else if (says("expected <block end>")) {
      at(problem, YamlFault.BAD_INDENT);
    } else {
      at(problem, YamlFault.SYNTAX);
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

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
