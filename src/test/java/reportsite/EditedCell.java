package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Html;

/** A cell of a workbook typed anew, as a spreadsheet program would write it. */
record EditedCell(Path workbook) {

  private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");
  private static final Pattern SHARED = Pattern.compile("(?s)<si>(.*?)</si>");

  /** Types into the only cell of a sheet that has the old words. */
  void type(String sheet, String old, String words) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(workbook)) {
      List<String> names = groups(SHEET, Files.readString(zip.getPath("xl/workbook.xml")));
      assertTrue(names.contains(sheet), sheet + " of " + names);
      Path page = zip.getPath("xl/worksheets/sheet" + (names.indexOf(sheet) + 1) + ".xml");
      List<String> shared = groups(SHARED, Files.readString(zip.getPath("xl/sharedStrings.xml")));
      int index =
          shared.stream()
              .map(text -> text.replaceAll("<[^>]*>", ""))
              .toList()
              .indexOf(Html.escape(old));
      assertTrue(index >= 0, "no cell has: " + old);
      String text = Files.readString(page);
      Pattern cells = Pattern.compile("<c r=\"([A-Z]+[0-9]+)\"[^>]*><v>" + index + "</v></c>");
      Matcher cell = cells.matcher(text);
      assertEquals(1, cells.matcher(text).results().count(), "cells that have: " + old);
      assertTrue(cell.find());
      String typed = "<is><t>" + Html.escape(words) + "</t></is></c>";
      String made = "<c r=\"" + cell.group(1) + "\" t=\"inlineStr\">" + typed;
      Files.writeString(page, text.substring(0, cell.start()) + made + text.substring(cell.end()));
    }
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }
}
