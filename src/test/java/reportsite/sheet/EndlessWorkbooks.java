package reportsite.sheet;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same with as much in each as its bytes allow. */
final class EndlessWorkbooks extends ForeignWorkbooks {

  private static final int MOST = WorkbookCells.MOST_BYTES - 700_000;

  EndlessWorkbooks(byte[] whole) throws IOException {
    super(whole);
  }

  @Override
  void addAll() throws IOException {
    hugeOnes();
    endlessParts();
    endlessMarkup();
    endlessLists();
    longTexts();
  }

  private void hugeOnes() throws IOException {
    edit(
        "a million rows",
        LARGE,
        SHEET,
        text -> with(text, "<row><c><v>1</v></c></row>".repeat(1_300_000)));
    edit("many empty rows", RIGHT, SHEET, text -> with(text, "<row></row>".repeat(500_000)));
    edit(
        "many columns",
        RIGHT,
        SHEET,
        text -> with(text, "<row r=\"99\">" + "<c/>".repeat(20_000) + "</row>"));
    edit("a row far below", RIGHT, SHEET, text -> with(text, "<row r=\"1048576\"></row>"));
    edit("cells far to the right", LARGE, SHEET, text -> with(text, farRight()));
    edit(
        "a long text",
        LARGE,
        TEXTS,
        text -> text.replace("</sst>", "<si><t>" + "长".repeat(5_000_000) + "</t></si></sst>"));
  }

  /** Each row says that its only cell is in the last column. */
  private static String farRight() {
    StringBuilder rows = new StringBuilder();
    for (int row = 1000; row < 21_000; row++) {
      rows.append("<row r=\"" + row + "\"><c r=\"XFD" + row + "\"/></row>");
    }
    return rows.toString();
  }

  /** Each as much as the bytes allow. */
  private void endlessParts() throws IOException {
    edit(
        "rows as many as fit",
        LARGE,
        SHEET,
        text -> with(text, "<row><c/></row>".repeat(MOST / 15)));
    edit(
        "cells as many as fit",
        LARGE,
        SHEET,
        text ->
            with(text, "<row>" + "<c><v>1</v></c>".repeat(16_000) + "</row>")
                .replace(
                    "</sheetData>",
                    ("<row>" + "<c><v>1</v></c>".repeat(16_000) + "</row>")
                            .repeat(MOST / 240_011 - 1)
                        + "</sheetData>"));
    edit(
        "texts as many as fit",
        LARGE,
        TEXTS,
        text -> text.replace("</sst>", "<si><t/></si>".repeat(MOST / 13) + "</sst>"));
    edit(
        "elements within each other",
        LARGE,
        SHEET,
        text -> text.replace("<sheetData>", "<a>".repeat(MOST / 3) + "<sheetData>"));
  }

  private void endlessMarkup() throws IOException {
    edit(
        "one element of many attributes",
        LARGE,
        SHEET,
        text -> {
          StringBuilder all = new StringBuilder("<sheetData");
          for (int i = 0; i < 2_000_000; i++) {
            all.append(" a").append(i).append("=\"\"");
          }
          return text.replace("<sheetData", all);
        });
    edit(
        "a name without an end",
        LARGE,
        SHEET,
        text -> text.replace("<sheetData", "<" + "a".repeat(MOST)));
    edit(
        "a remark without an end",
        NONE,
        SHEET,
        text -> text.replace("<sheetData", "<!--" + "a ".repeat(MOST / 2)));
    edit(
        "a text without an end",
        RIGHT,
        TEXTS,
        text -> text.replace("</sst>", "<si><t>" + "a ".repeat(MOST / 2) + "</t></si></sst>"));
    edit(
        "a text without an end that is read",
        LARGE,
        TEXTS,
        text -> text.replaceFirst("<t([^>]*)>", "<t$1>" + "a ".repeat(MOST / 2)));
  }

  private void endlessLists() throws IOException {
    edit(
        "styles as many as fit",
        RIGHT,
        "xl/styles.xml",
        text ->
            text.replace("</cellXfs>", "<xf numFmtId=\"14\"/>".repeat(MOST / 20) + "</cellXfs>"));
    edit(
        "formats as many as fit",
        RIGHT,
        "xl/styles.xml",
        text ->
            text.replaceFirst(
                "<fonts",
                "<numFmts>"
                    + "<numFmt numFmtId=\"200\" formatCode=\"y\"/>".repeat(MOST / 40)
                    + "</numFmts><fonts"));
    edit(
        "sheets as many as fit",
        LARGE,
        BOOK,
        text ->
            text.replace(
                "</sheets>",
                "<sheet name=\"a\" r:id=\"rId3\" sheetId=\"1\"/>".repeat(MOST / 45) + "</sheets>"));
    edit(
        "sheets that are all one",
        LARGE,
        BOOK,
        text ->
            text.replace(
                "</sheets>",
                "<sheet name=\"a\" r:id=\"rId3\" sheetId=\"1\"/>".repeat(20_000) + "</sheets>"));
    edit(
        "formulas as many as fit",
        LARGE,
        SHEET,
        text ->
            with(text, "<row>" + "<c><f>1</f></c>".repeat(10_000) + "</row>")
                .replace(
                    "</sheetData>",
                    ("<row>" + "<c><f>1</f></c>".repeat(10_000) + "</row>")
                            .repeat(MOST / 150_011 - 1)
                        + "</sheetData>"));
    edit(
        "relationships as many as fit",
        RIGHT,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"r\" Type=\"\" Target=\"\"/>".repeat(MOST / 43)
                    + "</Relationships>"));
  }

  private void longTexts() throws IOException {
    edit(
        "a number of many digits",
        LARGE,
        SHEET,
        text -> with(text, "<row><c><v>" + "1".repeat(1_000_000) + "</v></c></row>"));
    edit(
        "a number of a LARGE power",
        RIGHT,
        SHEET,
        text -> with(text, "<row><c><v>1E999999999</v></c></row>"));
    edit(
        "long texts as many as fit",
        LARGE,
        TEXTS,
        text -> text.replaceAll("<t([^>]*)>", "<t$1>" + "长 1亿元".repeat(2_300)));
    Map<String, byte[]> repeated = new LinkedHashMap<>(parts);
    String first = "<t$1>" + "长".repeat(30_000);
    repeated.put(TEXTS, utf8(part(TEXTS).replaceFirst("<t([^>]*)>[^<]*", first)));
    String row = "<row><c t=\"s\"><v>0</v></c></row>";
    repeated.put(SHEET, utf8(with(part(SHEET), row.repeat(100_000))));
    add("one long text in many cells", LARGE, zipped(repeated));
    edit(
        "long texts in cells of their own",
        "column-missing column-unknown",
        SHEET,
        text ->
            text.replaceAll(
                "t=\"s\"([^>]*)><v>\\d+</v>",
                "t=\"inlineStr\"$1><is><t>" + "长 1亿元".repeat(1_500) + "</t></is>"));
    Map<String, byte[]> many = new LinkedHashMap<>(parts);
    for (int i = 0; i < 100_000; i++) {
      many.put("x" + i, new byte[0]);
    }
    add("parts as many as fit", RIGHT, zipped(many));
  }
}
