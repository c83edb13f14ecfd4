package reportsite.markdown;

import java.util.Arrays;
import reportsite.diag.Position;

/** Turns offsets into a file's text into lines and columns. */
final class Lines {

  private final String file;
  private final int[] starts;

  Lines(String file, String text) {
    this.file = file;
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean halfOfCrLf = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !halfOfCrLf)) {
        found[count++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, count);
  }

  Position at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, line + 1, offset - starts[line] + 1);
  }
}
