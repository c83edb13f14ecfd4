package reportsite.markdown;

import java.util.List;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Decides whether a line break inside a paragraph becomes a space or vanishes. */
final class LineJoint {

  private LineJoint() {}

  /** Whether a space belongs between two pieces that stood on two lines. */
  static boolean needsSpace(Piece before, Piece after, Lang lang) {
    int left = last(before, lang);
    int right = first(after, lang);
    return switch (lang) {
      case ZH -> !Han.isWide(left) && !Han.isWide(right);
      case EN -> !isChinese(left) || !isChinese(right);
    };
  }

  /** Unlike {@link Han#isWide}, without the quotation marks and dashes that English uses too. */
  private static boolean isChinese(int c) {
    return Han.isWide(c) && (c < 0x2000 || c > 0x206F);
  }

  private static int last(Piece piece, Lang lang) {
    String words = Piece.plain(List.of(piece));
    return words.isEmpty() ? unknown(lang) : words.codePointBefore(words.length());
  }

  private static int first(Piece piece, Lang lang) {
    String words = Piece.plain(List.of(piece));
    return words.isEmpty() ? unknown(lang) : words.codePointAt(0);
  }

  /** Stands for a value that is inserted later: in Chinese no space belongs beside it. */
  private static int unknown(Lang lang) {
    return lang == Lang.ZH ? '一' : 'a';
  }
}
