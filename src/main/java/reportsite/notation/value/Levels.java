package reportsite.notation.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Patterns;

/** Words that state that nothing changed, without a digit: 与上年持平, 零增长. */
public final class Levels {
  private static final Patterns SAID = Patterns.of(Levels.class);

  private static final Pattern BEFORE = SAID.pattern("BEFORE");
  private static final Pattern WORDS = SAID.pattern("WORDS");

  /** 与全市持平: level with others, which is no statement about time. */
  private static final Pattern WITH_OTHERS = Pattern.compile("(?:与|和|同|跟)[^，。；、！？]{1,16}$");

  /** 没有增长点, 无增长空间: a noun. */
  private static final Pattern NOUN_BEHIND = Pattern.compile("点|极|空间|动力|潜力|的");

  private Levels() {}

  /** A whole text that says so; null for any other. */
  public static @Nullable Value read(String typed) {
    Matcher words = WORDS.matcher(typed.strip());
    if (!words.matches()) {
      return null;
    }
    boolean about = words.group("about") != null || words.group("near") != null;
    return new Value(
        Direction.LEVEL,
        about ? Bound.ABOUT : Bound.EXACT,
        BigDecimal.ZERO,
        null,
        0,
        new Unit(Dimension.PERCENT, "%"),
        typed.strip());
  }

  /** Whether a value was stated in such words. */
  public static boolean isWorded(Value value) {
    return value.direction() == Direction.LEVEL && WORDS.matcher(value.written()).matches();
  }

  /** Every place in a running text that says so; one that compares with others cannot be read. */
  public static List<Numeral> in(String text) {
    List<Numeral> found = new ArrayList<>();
    Matcher words = WORDS.matcher(text);
    while (words.find()) {
      boolean compared = BEFORE.matcher(words.group()).find();
      boolean others =
          !compared
              && words.group().contains("持平")
              && WITH_OTHERS.matcher(text.substring(0, words.start())).find();
      boolean noun = NOUN_BEHIND.matcher(text.substring(words.end())).lookingAt();
      boolean denied = words.start() > 0 && "不未".indexOf(text.charAt(words.start() - 1)) >= 0;
      if (!noun && !denied) {
        found.add(
            new Numeral(
                words.start(),
                words.end(),
                words.group(),
                others ? Numeral.Role.UNREAD : Numeral.Role.QUANTITY));
      }
    }
    return found;
  }

  /** The English of such words. */
  public static String english(Value value) {
    String written = value.written();
    String what =
        written.contains("零") ? "zero growth" : written.contains("增长") ? "no growth" : "no change";
    String near = value.bound() == Bound.ABOUT ? "almost " : "";
    String year =
        BEFORE.matcher(written).find() && !written.startsWith("环比") ? " from a year earlier" : "";
    return near + what + (written.startsWith("环比") ? " from the period before" : year);
  }
}
