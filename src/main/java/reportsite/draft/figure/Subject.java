package reportsite.draft.figure;

import java.util.Set;
import java.util.regex.Pattern;
import reportsite.draft.words.Naming;

/**
 * What a number measures.
 *
 * @param thing in the report's words; empty where they do not say
 * @param aspect what of it: 总投资 of a project; empty for the thing itself
 */
record Subject(String thing, String aspect) {

  private static final Pattern FALL =
      Pattern.compile(
          "(?:同比|平均)?(?:(?:降幅|跌幅|减幅|下降|减少|降低|压减|压缩|缩短|缩减|缩小|削减|回落|收窄|萎缩|下滑|下跌|下调|调减|走低|负增长)率?){1,40}$");

  /** 人均压减会议10次. */
  private static final Pattern FALL_INSIDE =
      Pattern.compile("(?:压减|减少|压缩|缩短|降低|削减)(?=[\\p{IsHan}]{2,}$)");

  private static final Set<String> OF_ONE_NUMBER = Set.of("完成比例", "与上年之比", "与以往之比", "注销");

  static final Set<String> OTHER_RESIDENTS = Set.of("农村", "城镇", "农村居民", "城镇居民");

  static final Subject UNKNOWN = new Subject("", "");

  static Subject of(String thing) {
    return new Subject(thing, "");
  }

  /** Without the words for its going down, which its figure says itself: 能耗 of 能耗降低. */
  Subject withoutFall() {
    String shorter = FALL_INSIDE.matcher(FALL.matcher(thing).replaceFirst("")).replaceFirst("");
    return shorter.length() < 2 || !aspect.isEmpty() ? this : of(shorter);
  }

  /** What the next number is of: a share of a plan is of its own number alone. */
  Subject carried() {
    return OF_ONE_NUMBER.contains(aspect) ? of(thing) : this;
  }

  /** Both in one name. */
  String whole() {
    return Naming.attribute(thing, aspect);
  }

  static String ofOtherResidents(String thing, String own) {
    boolean isRural = own.startsWith("农村");
    String one = isRural ? "城镇" : "农村";
    return thing.contains(one) ? thing.replace(one, isRural ? "农村" : "城镇") : own;
  }
}
