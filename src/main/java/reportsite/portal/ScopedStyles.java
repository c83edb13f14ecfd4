package reportsite.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.SourceText;
import reportsite.portal.Portal.Addresses;

/**
 * A portal's stylesheet with each rule kept to the portal's two regions: it is read whole and
 * written anew, so that nothing passes that was not understood.
 */
final class ScopedStyles {

  /** Said three times, so that no rule of the site weighs more within the regions. */
  static final String SCOPE = ".portal.portal.portal ";

  private static final String IDENT = "[A-Za-z_][A-Za-z0-9_-]*";

  private static final Pattern SIMPLE =
      Pattern.compile(
          "(?<type>\\*|[A-Za-z][A-Za-z0-9]*)"
              + "|(?<name>[.#])(?<ident>"
              + IDENT
              + ")"
              + "|(?<attribute>\\[(?:lang|hreflang|href|src|alt|aria-label)"
              + "(?:[~|^$*]?=\"[^\"\\\\<>]*\")?\\])"
              + "|:not\\((?<not>[^()]*)\\)"
              + "|(?<nth>:nth-(?:last-)?(?:child|of-type)\\((?:[0-9n+\\s-]+|odd|even)\\))"
              + "|(?<lang>:lang\\([A-Za-z-]+\\))"
              + "|(?<pseudo>::?[a-z-]+)");

  private static final Pattern COMBINATOR = Pattern.compile("\\s*([>+~])\\s*|(\\s+)");

  private static final Set<String> PSEUDO =
      Set.of(
          (":hover :focus :focus-visible :focus-within :active :visited :link :any-link"
                  + " :first-child :last-child :only-child :first-of-type :last-of-type"
                  + " :only-of-type :empty :before :after ::before ::after ::marker")
              .split(" "));

  private static final Set<String> FUNCTIONS =
      Set.of(
          ("url rgb rgba hsl hsla calc min max clamp var linear-gradient radial-gradient"
                  + " repeating-linear-gradient translate translatex translatey scale rotate"
                  + " minmax repeat fit-content cubic-bezier")
              .split(" "));

  private static final Pattern AT = Pattern.compile("@([A-Za-z-]+)");
  private static final Pattern CONDITION = Pattern.compile("[\\w\\s():.,<>=/-]+");
  private static final Pattern PROPERTY = Pattern.compile("-{0,2}[a-z][a-z0-9-]*");
  private static final Pattern VALUE = Pattern.compile("[\\w\\s#%.,+*/()!'\"\\x{80}-\\x{FFFF}-]+");
  private static final Pattern FUNCTION = Pattern.compile("([A-Za-z-]+)\\(");
  private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'()\\s]*))\\s*\\)");

  /** What would lay the portal over the report, run something, or hide where the keyboard is. */
  private static final Pattern DANGEROUS =
      Pattern.compile(
          "(?i)position:.*\\b(fixed|sticky)\\b.*|(behavior|-moz-binding|-ms-behavior):.*"
              + "|outline(-style|-width)?:.*\\b(none|0)\\b.*");

  private final SourceText source;
  private final Addresses addresses;
  private final Diagnostics diagnostics;

  /** Without comments, each character in its place. */
  private final String text;

  private final StringBuilder out = new StringBuilder();
  private int at;

  private ScopedStyles(SourceText source, Addresses addresses) {
    this.source = source;
    this.addresses = addresses;
    this.diagnostics = addresses.diagnostics();
    this.text = uncommented();
  }

  /** The rules; of no use where something was reported. */
  static String of(SourceText source, Addresses addresses) {
    ScopedStyles styles = new ScopedStyles(source, addresses);
    int escape = styles.text.indexOf('\\');
    if (escape >= 0) {
      styles.report(escape, PortalFault.ESCAPE_REFUSED, styles.line(escape));
      return "";
    }
    styles.rules(0);
    return styles.out.toString();
  }

  private String uncommented() {
    StringBuilder plain = new StringBuilder(source.text());
    char quote = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (quote != 0) {
        quote = c == quote || c == '\n' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '/' && i + 1 < plain.length() && plain.charAt(i + 1) == '*') {
        int end = plain.indexOf("*/", i + 2);
        if (end < 0) {
          diagnostics.error(source.at(i), PortalFault.RULE_UNFINISHED, "/*", "*/");
        }
        int stop = end < 0 ? plain.length() : end + 2;
        for (int j = i; j < stop; j++) {
          plain.setCharAt(j, plain.charAt(j) == '\n' ? '\n' : ' ');
        }
      }
    }
    return plain.toString();
  }

  /**
   * Rules up to the end, or up to the brace that closes the block in which they stand.
   *
   * @param blocks around them
   */
  private void rules(int blocks) {
    boolean inBlock = blocks > 0;
    int begin = at;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        if (inBlock) {
          report(Math.max(0, begin - 1), PortalFault.RULE_UNFINISHED, line(begin - 1), "}");
        }
        return;
      }
      char c = text.charAt(at);
      if (c == '}') {
        at++;
        if (inBlock) {
          return;
        }
        report(at - 1, PortalFault.RULE_UNFINISHED, "}", "{");
      } else if (c == '@') {
        atRule(blocks);
      } else {
        rule();
      }
    }
  }

  private void atRule(int blocks) {
    int from = at;
    Matcher name = AT.matcher(text).region(at, text.length());
    String word = name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
    int open = find(at, "{;");
    boolean isBlock = open < text.length() && text.charAt(open) == '{';
    String condition = text.substring(Math.min(open, from + 1 + word.length()), open).strip();
    boolean isKnown = blocks < 2 && (word.equals("media") || word.equals("supports"));
    if (isKnown && isBlock && CONDITION.matcher(condition).matches()) {
      at = open + 1;
      out.append('@').append(word).append(' ').append(condition).append('{');
      rules(blocks + 1);
      out.append('}');
      return;
    }
    report(from, PortalFault.AT_RULE_REFUSED, line(from));
    at = isBlock ? behindBlock(open) : Math.min(text.length(), open + 1);
  }

  private int behindBlock(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private void rule() {
    int from = at;
    int open = find(at, "{;}");
    if (open == text.length() || text.charAt(open) != '{') {
      report(from, PortalFault.RULE_UNFINISHED, line(from), "{");
      at = open == text.length() || text.charAt(open) == '}' ? open : open + 1;
      return;
    }
    int close = find(open + 1, "{}");
    if (close == text.length() || text.charAt(close) == '{') {
      report(from, PortalFault.RULE_UNFINISHED, line(from), "}");
      at = close == text.length() ? close : behindBlock(open);
      return;
    }
    List<String> selectors = new ArrayList<>();
    int start = from;
    for (int comma = find(start, ","); start <= open; comma = find(start, ",")) {
      int end = Math.min(comma, open);
      selectors.add(SCOPE + selector(start, end));
      start = end + 1;
    }
    List<String> declarations = declarations(open + 1, close);
    if (!declarations.isEmpty()) {
      out.append(String.join(",", selectors)).append('{');
      out.append(String.join(";", declarations)).append("}\n");
    }
    at = close + 1;
  }

  /** Where one of some signs stands next, outside of strings and brackets; else the end. */
  private int find(int from, String signs) {
    int depth = 0;
    char quote = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote || c == '\n' ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (signs.indexOf(c) >= 0 && (depth <= 0 || c == '{' || c == '}')) {
        return i;
      } else {
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      }
    }
    return text.length();
  }

  private String selector(int from, int to) {
    String typed = text.substring(from, to);
    String written = written(typed.strip(), true);
    if (written == null) {
      int blanks = typed.length() - typed.stripLeading().length();
      report(from + blanks, PortalFault.SELECTOR_REFUSED, typed.strip());
      return "";
    }
    return written;
  }

  /** A selector with the portal's own names; null where it has what is not listed here. */
  private static @Nullable String written(String typed, boolean mayNegate) {
    StringBuilder written = new StringBuilder();
    Matcher simple = SIMPLE.matcher(typed);
    Matcher between = COMBINATOR.matcher(typed);
    int done = 0;
    boolean isOpen = true;
    while (done < typed.length()) {
      if (simple.region(done, typed.length()).lookingAt()) {
        String part = part(simple, isOpen, mayNegate);
        if (part == null) {
          return null;
        }
        written.append(part);
        done = simple.end();
        isOpen = false;
      } else if (!isOpen && between.region(done, typed.length()).lookingAt()) {
        written.append(between.group(1) == null ? " " : between.group(1));
        done = between.end();
        isOpen = true;
      } else {
        return null;
      }
    }
    return isOpen ? null : written.toString();
  }

  private static @Nullable String part(Matcher simple, boolean isFirst, boolean mayNegate) {
    String type = simple.group("type");
    if (type != null) {
      String small = type.toLowerCase(Locale.ROOT);
      boolean isKnown = small.equals("*") || Fragment.ELEMENTS.containsKey(small);
      return isFirst && isKnown ? small : null;
    }
    if (simple.group("name") != null) {
      return simple.group("name") + Portal.PREFIX + simple.group("ident");
    }
    String not = simple.group("not");
    if (not != null) {
      String inner = mayNegate && !not.isBlank() ? written(not.strip(), false) : null;
      return inner == null ? null : ":not(" + inner + ")";
    }
    String pseudo = simple.group("pseudo");
    return pseudo == null || PSEUDO.contains(pseudo) ? simple.group() : null;
  }

  private List<String> declarations(int from, int to) {
    List<String> all = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = Math.min(find(start, ";"), to);
      String typed = text.substring(start, end);
      if (!typed.isBlank()) {
        int blanks = typed.length() - typed.stripLeading().length();
        String written = declaration(typed.strip(), start + blanks);
        if (written != null) {
          all.add(written);
        }
      }
      start = end + 1;
    }
    return all;
  }

  private @Nullable String declaration(String typed, int place) {
    int colon = typed.indexOf(':');
    String property = typed.substring(0, Math.max(0, colon)).strip().toLowerCase(Locale.ROOT);
    String value = typed.substring(colon + 1).strip();
    String addressed = ADDRESS.matcher(value).replaceAll("url()");
    boolean isKnown =
        colon > 0
            && PROPERTY.matcher(property).matches()
            && VALUE.matcher(addressed).matches()
            && isBalanced(addressed);
    String words = String.join("", STRING.matcher(value).results().map(m -> m.group()).toList());
    boolean hasWords =
        property.equals("content") && words.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!isKnown || hasWords || DANGEROUS.matcher(property + ":" + value).matches()) {
      report(place, PortalFault.DECLARATION_REFUSED, typed);
      return null;
    }
    Matcher function = FUNCTION.matcher(STRING.matcher(addressed).replaceAll("\"\""));
    while (function.find()) {
      if (!FUNCTIONS.contains(function.group(1).toLowerCase(Locale.ROOT))) {
        report(place, PortalFault.FUNCTION_REFUSED, function.group(1), typed);
        return null;
      }
    }
    return property + ":" + located(value, place);
  }

  private static boolean isBalanced(String value) {
    String plain = STRING.matcher(value).replaceAll("");
    int depth = 0;
    for (int i = 0; i < plain.length() && depth >= 0; i++) {
      depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
    }
    return depth == 0 && plain.indexOf('"') < 0 && plain.indexOf('\'') < 0;
  }

  /** A value in which every picture is loaded from where it will stand. */
  private String located(String value, int place) {
    return ADDRESS
        .matcher(value)
        .replaceAll(
            found -> {
              String typed = "";
              for (int group = 1; group <= 3; group++) {
                typed = found.group(group) == null ? typed : found.group(group);
              }
              String to = addresses.pictureOfStyles(typed.strip(), source.at(place));
              return Matcher.quoteReplacement("url(\"" + to + "\")");
            });
  }

  private String line(int offset) {
    int from = Math.max(0, offset);
    int end = text.indexOf('\n', from);
    String line = text.substring(from, end < 0 ? text.length() : end).strip();
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }

  private void report(int offset, PortalFault fault, Object... particulars) {
    diagnostics.error(source.at(offset), fault, particulars);
  }
}
