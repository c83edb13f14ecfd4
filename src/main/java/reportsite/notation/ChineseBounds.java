package reportsite.notation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which Chinese bounds a number, before it, inside it and behind it. */
final class ChineseBounds {

  /** A word and the bound it gives. {@link Bound#EXACT}: it gives none of its own (达到). */
  record Word(String text, Bound bound) {}

  private static final List<Word> BEFORE =
      List.of(
          new Word("不低于", Bound.AT_LEAST),
          new Word("不少于", Bound.AT_LEAST),
          new Word("不小于", Bound.AT_LEAST),
          new Word("至少", Bound.AT_LEAST),
          new Word("不高于", Bound.AT_MOST),
          new Word("不超过", Bound.AT_MOST),
          new Word("不多于", Bound.AT_MOST),
          new Word("不大于", Bound.AT_MOST),
          new Word("至多", Bound.AT_MOST),
          new Word("最多", Bound.AT_MOST),
          new Word("突破", Bound.MORE_THAN),
          new Word("超过", Bound.MORE_THAN),
          new Word("超", Bound.MORE_THAN),
          new Word("不足", Bound.LESS_THAN),
          new Word("不满", Bound.LESS_THAN),
          new Word("不到", Bound.LESS_THAN),
          new Word("大约", Bound.ABOUT),
          new Word("约", Bound.ABOUT),
          new Word("接近", Bound.NEARLY),
          new Word("将近", Bound.NEARLY),
          new Word("近", Bound.NEARLY),
          new Word("达到", Bound.EXACT));

  private static final List<Word> INSIDE =
      List.of(new Word("余", Bound.OVER), new Word("多", Bound.OVER), new Word("几", Bound.OVER));

  private static final List<Word> BEHIND =
      List.of(
          new Word("左右", Bound.ABOUT),
          new Word("以上", Bound.AT_LEAST),
          new Word("以下", Bound.AT_MOST),
          new Word("以内", Bound.AT_MOST),
          new Word("之内", Bound.AT_MOST));

  private static final Word NOTHING = new Word("", Bound.EXACT);

  private ChineseBounds() {}

  static Word before(String text, int from) {
    return first(BEFORE, text, from);
  }

  static Word inside(String text, int from) {
    return first(INSIDE, text, from);
  }

  static Word behind(String text, int from) {
    return first(BEHIND, text, from);
  }

  private static Word first(List<Word> words, String text, int from) {
    for (Word word : words) {
      if (text.startsWith(word.text, from)) {
        return word;
      }
    }
    return NOTHING;
  }

  /** The one bound that two words give together, else null: 达到…以上 is one, 近…以上 is none. */
  static @Nullable Bound both(Bound one, Bound other) {
    if (one == other || other == Bound.EXACT) {
      return one;
    }
    if (one == Bound.EXACT) {
      return other;
    }
    // 超过2000余家 says more than once that there are more.
    return one == Bound.MORE_THAN && other == Bound.OVER ? Bound.OVER : null;
  }

  /** The word that a composed notation puts before its number. */
  static String before(Bound bound) {
    return switch (bound) {
      case MORE_THAN -> "超过";
      case LESS_THAN -> "不足";
      case NEARLY -> "近";
      case UPWARD -> "上";
      case EXACT, ABOUT, AT_LEAST, AT_MOST, OVER, RANGE -> "";
    };
  }

  /** The word that a composed notation puts behind its unit. */
  static String behind(Bound bound) {
    return switch (bound) {
      case ABOUT -> "左右";
      case AT_LEAST -> "以上";
      case AT_MOST -> "以下";
      case EXACT, MORE_THAN, LESS_THAN, OVER, NEARLY, UPWARD, RANGE -> "";
    };
  }
}
