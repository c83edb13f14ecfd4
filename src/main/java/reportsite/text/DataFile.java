package reportsite.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of words and tables that come with the tool: lines, of which some are remarks. */
public final class DataFile {

  private static final String BAR = " | ";

  private DataFile() {}

  /**
   * The whole text of a file.
   *
   * @param name below {@code /reportsite/}
   */
  public static String text(String name) {
    try (InputStream in = DataFile.class.getResourceAsStream("/reportsite/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the tool comes without " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that are neither blank nor a remark behind {@code #}. */
  public static List<String> lines(String name) {
    return text(name).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
  }

  /** The same as rows: columns are parted by a bar between blanks. */
  public static List<List<String>> rows(String name) {
    return lines(name).stream().map(DataFile::columns).toList();
  }

  private static List<String> columns(String line) {
    List<String> columns = new ArrayList<>();
    int from = 0;
    for (int bar = line.indexOf(BAR); bar >= 0; bar = line.indexOf(BAR, from)) {
      columns.add(line.substring(from, bar));
      from = bar + BAR.length();
    }
    columns.add(line.substring(from));
    return columns;
  }

  /** What stands behind each name and {@code =}, in the order of the file. */
  public static Map<String, String> entries(String name) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String line : lines(name)) {
      String[] sides = line.split(" = ", 2);
      entries.put(sides[0], sides[1]);
    }
    return entries;
  }
}
