package reportsite.press;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;
import reportsite.text.Han;

/**
 * Where a line may end: by the rules of Unicode, but not within 297.61亿元, 第4位 or 2024年. Markup that
 * forbids it would not do: the press sets marked words after the others of their paragraph.
 */
final class NumeralsWhole implements FSTextBreaker {

  private static final String SCALES = "百千万亿";

  private final BreakIterator lines = BreakIterator.getLineInstance(Locale.ROOT);
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    lines.setText(newText);
  }

  @Override
  public int next() {
    int at = lines.next();
    while (at != BreakIterator.DONE && isWithinNumeral(at)) {
      at = lines.next();
    }
    return at;
  }

  private boolean isWithinNumeral(int at) {
    if (at < 1 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean scaled =
        SCALES.indexOf(before) >= 0 && at > 1 && Character.isDigit(text.charAt(at - 2));
    return (Han.isHan(after) && (Character.isDigit(before) || scaled))
        || (before == '第' && Character.isDigit(after));
  }
}
