package reportsite.diag;

/**
 * A place in a source file.
 *
 * @param file relative to the project folder, with {@code /}
 * @param line from 1; 0 stands for the file as a whole
 * @param column from 1, counted in characters (UTF-16 units) as editors do; 0 with line 0
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  public Position {
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("no such place: " + file + ":" + line + ":" + column);
    }
  }

  public static Position of(String file) {
    return new Position(file, 0, 0);
  }

  /** The place so many characters further on the same line. */
  public Position plus(int characters) {
    return new Position(file, line, column + characters);
  }

  /** Quicker than a record's own, since places are looked up by the thousand. */
  @Override
  public int hashCode() {
    return 31 * (31 * line + column) + file.hashCode();
  }

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
