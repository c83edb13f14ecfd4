package reportsite.markdown;

import java.util.List;
import reportsite.diag.Position;
import reportsite.text.Han;
import reportsite.text.Lang;

/** A part of a line of text. */
sealed interface Inline {

  /** Plain words as they stand on one source line, character for character. */
  record PlainText(String text, Position at) implements Inline {}

  /** The space that takes the place of a line break. */
  record Gap() implements Inline {}

  /**
   * Words made to stand out.
   *
   * @param element of the two that do so
   */
  record Marked(String element, List<Inline> inside) implements Inline {}

  /** A reference within a sentence. */
  record Link(Reference reference) implements Inline {}

  /** The words alone; of a reference, those that were typed. */
  static String plain(List<Inline> inlines) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof PlainText words) {
        out.append(words.text());
      } else if (inline instanceof Gap) {
        out.append(' ');
      } else if (inline instanceof Marked marked) {
        out.append(plain(marked.inside()));
      } else if (inline instanceof Link link) {
        out.append(link.reference().text());
      }
    }
    return out.toString();
  }

  /** Decides whether a line break inside a paragraph becomes a space or vanishes. */
  static final class LineJoint {

    private LineJoint() {}

    /** Whether a space belongs between two inlines that stood on two lines. */
    static boolean needsSpace(Inline before, Inline after, Lang lang) {
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

    private static int last(Inline inline, Lang lang) {
      String words = Inline.plain(List.of(inline));
      return words.isEmpty() ? unknown(lang) : words.codePointBefore(words.length());
    }

    private static int first(Inline inline, Lang lang) {
      String words = Inline.plain(List.of(inline));
      return words.isEmpty() ? unknown(lang) : words.codePointAt(0);
    }

    /** Stands for a value that is inserted later: in Chinese no space belongs beside it. */
    private static int unknown(Lang lang) {
      return lang == Lang.ZH ? '一' : 'a';
    }
  }
}
