package reportsite.diag;

import java.util.Arrays;
import java.util.List;

/** The text of one file, with its lines: turns the engine's places into ours and back. */
public final class SourceText {

  private final String file;
  private final String text;
  private final int[] starts;
  private final boolean hasPairs;

  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts = starts(text);
    this.hasPairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
  }

  private static int[] starts(String text) {
    int[] found = new int[text.length() + 1];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
      if (ends) {
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public List<String> lines() {
    return text.lines().toList();
  }

  /** How the lines of this file end. */
  public String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  /** The line of a number from 1, without its break; empty behind the end. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] : text.length();
    return text.substring(starts[number - 1], end).stripTrailing();
  }

  /** The offset of a place that the engine names: line from 1, column from 1 in code points. */
  public int offset(int line, int codePointColumn) {
    int index = Math.min(Math.max(line, 1), starts.length) - 1;
    int start = starts[index];
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    if (!hasPairs) {
      return Math.min(start + Math.max(codePointColumn - 1, 0), end);
    }
    int columns = Math.min(codePointColumn - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, Math.max(columns, 0));
  }

  /** The place of an offset, as editors count. */
  public Position at(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(file, line + 1, offset - starts[line] + 1);
  }

  /** The character at an offset; a line break behind the end. */
  public char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }
}
