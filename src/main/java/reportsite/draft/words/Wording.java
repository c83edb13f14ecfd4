package reportsite.draft.words;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Patterns;

/** Takes from the words around a number those that name what it measures. */
public final class Wording {

  /** No word of {@code TRAILING} has as many characters. */
  private static final int LONGEST_TRAIL = 40;

  private static final Patterns SAID = Patterns.of(Wording.class);
  private static final Pattern LEADING = SAID.pattern("LEADING");
  private static final Pattern TRAILING = SAID.pattern("TRAILING");
  private static final Pattern STOPS = SAID.pattern("STOPS");
  private static final Pattern GOES_ON = SAID.pattern("GOES_ON");
  private static final Pattern COMPOUND = SAID.pattern("COMPOUND");
  private static final Pattern BUILDING = SAID.pattern("BUILDING");
  private static final Pattern QUOTED_INSIDE = SAID.pattern("QUOTED_INSIDE");
  private static final Pattern LEVELS = SAID.pattern("LEVELS");
  private static final Pattern DEED = SAID.pattern("DEED");
  private static final Pattern AMONG = SAID.pattern("AMONG");
  private static final Pattern AROUND = SAID.pattern("AROUND");
  private static final Pattern OF_AGE = SAID.pattern("OF_AGE");
  private static final Pattern PEOPLE_OF = SAID.pattern("PEOPLE_OF");
  private static final Pattern OWNER = SAID.pattern("OWNER");
  private static final Pattern SPENT_ON = SAID.pattern("SPENT_ON");
  private static final Pattern GDP = SAID.pattern("GDP");
  private static final Pattern CPI = SAID.pattern("CPI");
  private static final Pattern ENDS_DEED = SAID.pattern("ENDS_DEED");
  private static final Pattern WILL_BE_DONE_TO = SAID.pattern("WILL_BE_DONE_TO");
  private static final Pattern OF_OWNER = SAID.pattern("OF_OWNER");
  private static final Pattern OBJECT = SAID.pattern("OBJECT");
  private static final Pattern ASIDE = SAID.pattern("ASIDE");

  private Wording() {}

  /** Whether words begin with a name, and not with what was done: 村内街道, but not 改造街道. */
  public static boolean isBare(String words) {
    boolean isQuoted = words.startsWith("“");
    return words.length() > 1
        && (isQuoted || !LEADING.matcher(words).find())
        && !DEED.matcher(words).find()
        && !TRAILING.matcher(words.substring(0, 2)).matches();
  }

  /** What something was done with: 矛盾纠纷 of 调解矛盾纠纷. */
  public static String withoutDeed(String words) {
    String thing = DEED.matcher(words).replaceFirst("");
    return thing.length() < 2 ? words : thing;
  }

  /** Where the first word of a deed stands in what a number counts; its length where none does. */
  private static int deed(String words, Catalogue catalogue) {
    return catalogue.verbs().stream()
        .mapToInt(verb -> words.indexOf(verb, 2))
        .filter(
            at ->
                at > 0
                    && isOutside(words, at)
                    && !ENDS_DEED.matcher(words.substring(at + 2)).lookingAt())
        .min()
        .orElse(words.length());
  }

  /** Whether no more words of a name stand at the beginning of a text. */
  public static boolean endsBefore(String rest) {
    return rest.isEmpty() || STOPS.matcher(rest).lookingAt();
  }

  /** The words before a number without what leads to them and from them to the number. */
  public static String before(String words, Catalogue catalogue) {
    int close = words.indexOf('”');
    boolean isCut = close >= 0 && words.indexOf('“') < 0 && close + 2 < words.length();
    String own = ASIDE.matcher(isCut ? words.substring(close + 1) : words).replaceAll("");
    String whole =
        OF_OWNER
            .matcher(WILL_BE_DONE_TO.matcher(Names.withoutMarkers(own)).replaceFirst(""))
            .replaceFirst("$1$2");
    whole = SPENT_ON.matcher(whole).replaceFirst("$1支出");
    String left = CPI.matcher(GDP.matcher(whole).replaceAll("地区生产总值")).replaceAll("居民消费价格");
    while (!catalogue.indicator(left).isPresent()) {
      String shorter = known(left, catalogue);
      shorter = shorter.isEmpty() ? strip(left) : shorter;
      if (shorter.equals(left)) {
        break;
      }
      left = shorter;
    }
    left = OF_OWNER.matcher(left).replaceFirst("$1$2");
    String object = object(left, catalogue);
    return object.equals(left) ? left : before(object, catalogue);
  }

  /** Whether a deed is said within a name, and not in a word such as 覆盖率. */
  static boolean isVerbIn(String words, String verb) {
    int at = words.indexOf(verb);
    int end = at + verb.length();
    return at > 1
        && (end == words.length()
            ? !verb.equals("覆盖") && !verb.equals("支持")
            : !ENDS_DEED.matcher(words.substring(end)).lookingAt());
  }

  /** What stands behind the last word of a deed: 固定资产投资 of 区本级完成固定资产投资. */
  private static String object(String words, Catalogue catalogue) {
    int behind = 0;
    for (String verb :
        catalogue.indicator(words).isPresent() ? List.<String>of() : catalogue.verbs()) {
      int at = words.lastIndexOf(verb);
      int end = at + verb.length();
      boolean isVerb = at >= 0 && OBJECT.matcher(words.substring(end)).matches();
      behind = isVerb && isOutside(words, at) ? Math.max(behind, end) : behind;
    }
    return words.substring(behind);
  }

  /** Whether a place is in no quotation. */
  private static boolean isOutside(String words, int at) {
    return words.lastIndexOf('“', at) <= words.lastIndexOf('”', at)
        && (words.indexOf('”', at) < 0 || words.indexOf('“', at) >= 0);
  }

  /** The indicator to which only words lead: 全县 before 经济总量; empty where there is none. */
  private static String known(String words, Catalogue catalogue) {
    String rest = words;
    Matcher leading = LEADING.matcher(rest);
    while (leading.find()) {
      rest = rest.substring(leading.end());
      if (catalogue.indicator(rest).isPresent()) {
        return rest;
      }
      leading = LEADING.matcher(rest);
    }
    return "";
  }

  private static String strip(String words) {
    Matcher trailing =
        TRAILING
            .matcher(words)
            .region(Math.max(0, words.length() - LONGEST_TRAIL), words.length())
            .useTransparentBounds(true);
    // 专精特新“小巨人”
    boolean endsQuoted = words.endsWith("”") && words.indexOf('“') > 0;
    if (!endsQuoted && trailing.find()) {
      return words.substring(0, trailing.start());
    }
    Matcher leading = LEADING.matcher(words);
    boolean isQuoted = words.startsWith("“") && words.indexOf('”') > 0;
    return !isQuoted && leading.find() ? words.substring(leading.end()) : words;
  }

  private static String untilStop(String words) {
    Matcher stop = STOPS.matcher(QUOTED_INSIDE.matcher(words).replaceAll(Wording::unmarked));
    Matcher levels = LEVELS.matcher(words);
    return (stop.find(levels.lookingAt() ? levels.end() : 0)
            ? words.substring(0, stop.start())
            : words)
        .strip();
  }

  private static String unmarked(MatchResult quoted) {
    return "名".repeat(quoted.group().length());
  }

  /** The thing that stands behind a number and its measure word. */
  public static String behind(String words, Catalogue catalogue) {
    String known = catalogue.indicatorOpening(words);
    if (!known.isEmpty() && !COMPOUND.matcher(words.substring(known.length())).lookingAt()) {
      String more = untilStop(words.substring(known.length()));
      return GOES_ON.matcher(more).find() ? known + more : known;
    }
    Matcher aged = OF_AGE.matcher(words);
    if (aged.lookingAt()) {
      return behind(words.substring(aged.end()), catalogue);
    }
    Matcher owned = PEOPLE_OF.matcher(words);
    if (owned.lookingAt()) {
      return owned.group(1);
    }
    int close = words.startsWith("“") ? words.indexOf('”') + 1 : 0;
    String thing = words.substring(0, close) + untilStop(words.substring(close));
    int of = thing.lastIndexOf('的');
    boolean isOwner = of > 2 && OWNER.matcher(thing.substring(0, of)).matches();
    String whole = isOwner ? thing.substring(0, of) : thing.substring(of + 1);
    whole = AMONG.matcher(whole.substring(0, deed(whole, catalogue))).replaceFirst("");
    whole = AROUND.matcher(whole).replaceFirst("");
    return BUILDING.matcher(whole).replaceFirst("");
  }
}
