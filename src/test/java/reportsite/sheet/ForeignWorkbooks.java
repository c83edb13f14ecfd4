package reportsite.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Workbooks made of an exported one or of nothing, and what an import says to each. */
class ForeignWorkbooks {

  static final String SHEET = "xl/worksheets/sheet1.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String BOOK = "xl/workbook.xml";
  static final String RIGHT = "";
  static final String NONE = "not-xlsx";
  static final String LARGE = "workbook-too-large";

  /** What each comes to, by its name. */
  final Map<String, String> expected = new LinkedHashMap<>();

  final Map<String, byte[]> files = new LinkedHashMap<>();
  final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final byte[] whole;

  ForeignWorkbooks(byte[] whole) throws IOException {
    this.whole = whole;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  /** Those of other programs and those that somebody broke. */
  void addAll() throws IOException {
    noWorkbooks();
    brokenParts();
    otherDialects();
    filesOfPrograms();
    partsOfPrograms();
    textsOfPrograms();
    stylesAndLinks();
  }

  private void noWorkbooks() throws IOException {
    add("empty", NONE, new byte[0]);
    add("text", NONE, utf8("编号,数值\njobs,1\n"));
    add("web page", NONE, utf8("<html><table><tr><td>jobs</td></tr></table></html>"));
    add("web page with a mark", NONE, utf8("\uFEFF<html xmlns:x=\"urn:schemas\"></html>"));
    byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 4096);
    add("with a password, or of 2003", NONE, old);
    add("of Excel 4", NONE, new byte[] {9, 8, 16, 0, 0, 6, 5, 0});
    add("zeros", NONE, new byte[5000]);
    add("first half", NONE, Arrays.copyOf(whole, whole.length / 2));
    add("without the end", NONE, Arrays.copyOf(whole, whole.length - 30));
    add("without the start", NONE, Arrays.copyOfRange(whole, 100, whole.length));
    add("a head", NONE, Arrays.copyOf(whole, 4));
    Map<String, byte[]> ods = new LinkedHashMap<>();
    ods.put("mimetype", utf8("application/vnd.oasis.opendocument.spreadsheet"));
    ods.put("content.xml", utf8("<office:document-content/>"));
    add("of OpenDocument", NONE, zipped(ods));
    add("a zip without parts", NONE, zipped(Map.of()));
    Map<String, byte[]> letter = new LinkedHashMap<>(parts);
    letter.keySet().removeIf(name -> name.startsWith("xl/"));
    letter.put("word/document.xml", utf8("<w:document/>"));
    add("a letter", NONE, zipped(letter));
  }

  private void brokenParts() throws IOException {
    for (String part : List.of(BOOK, SHEET, TEXTS)) {
      Map<String, byte[]> fewer = new LinkedHashMap<>(parts);
      fewer.remove(part);
      add("without " + part, part.equals(TEXTS) ? "not-exported" : NONE, zipped(fewer));
      edit("cut off " + part, NONE, part, text -> text.substring(0, text.length() / 2));
    }
    String entities =
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
    edit("a document type", RIGHT, TEXTS, text -> behindHead(text, entities));
    edit(
        "an entity from a file",
        NONE,
        TEXTS,
        text -> behindHead(text, entities).replaceFirst("<t([^>]*)>", "<t$1>&c;"));
    edit(
        "a text beyond the last",
        "column-missing column-unknown",
        SHEET,
        text -> text.replaceFirst("<v>\\d+</v>", "<v>99999</v>"));
    edit(
        "a text before the first",
        NONE,
        SHEET,
        text -> text.replaceFirst("<v>\\d+</v>", "<v>-1</v>"));
    edit("a text of no number", NONE, SHEET, text -> text.replaceFirst("<v>\\d+</v>", "<v>x</v>"));
    edit("a row before the first", RIGHT, SHEET, text -> text.replaceFirst("r=\"1\"", "r=\"-1\""));
    edit("a row of no number", NONE, SHEET, text -> text.replaceFirst("r=\"1\"", "r=\"one\""));
    edit("a cell of no name", RIGHT, SHEET, text -> text.replaceFirst("r=\"A1\"", "r=\"\""));
    edit(
        "a column beyond the last",
        NONE,
        SHEET,
        text -> text.replaceFirst("r=\"B1\"", "r=\"ZZZZZZZ1\""));
  }

  private void otherDialects() throws IOException {
    Map<String, byte[]> more = new LinkedHashMap<>();
    more.put("../../evil.txt", utf8("x"));
    more.put("/etc/evil", utf8("x"));
    more.put("xl/vbaProject.bin", new byte[100]);
    more.put("xl/externalLinks/externalLink1.xml", utf8("<externalLink/>"));
    more.putAll(parts);
    add("foreign parts", RIGHT, zipped(more));
    edit("a byte order mark", RIGHT, SHEET, text -> "\uFEFF" + text);
    utf16("of UTF-16", TEXTS);
    edit("spaces around", RIGHT, SHEET, text -> text.replace("<row", "\n  <row"));
    edit(
        "a merged cell",
        RIGHT,
        SHEET,
        text ->
            text.replace(
                "</sheetData>",
                "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"X90:Y91\"/></mergeCells>"));
    edit(
        "a link elsewhere",
        RIGHT,
        BOOK,
        text -> text.replace("</workbook>", "<externalReferences/></workbook>"));
    edit(
        "a hidden sheet",
        RIGHT,
        BOOK,
        text -> text.replaceFirst("<sheet name", "<sheet state=\"hidden\" name"));
    edit(
        "rich text",
        RIGHT,
        TEXTS,
        text ->
            text.replaceAll(
                "<si><t([^>]*)>([^<]*)</t></si>", "<si><r><rPr><b/></rPr><t$1>$2</t></r></si>"));
    edit(
        "spoken signs",
        RIGHT,
        TEXTS,
        text -> text.replace("</si>", "<rPh sb=\"0\" eb=\"1\"><t>ab</t></rPh></si>"));
    edit(
        "the strict kind",
        RIGHT,
        SHEET,
        text ->
            text.replace(
                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
    edit("rows without numbers", RIGHT, SHEET, text -> text.replaceAll("<row r=\"\\d+\"", "<row"));
  }

  /** As WPS, Numbers, Google's and other programs write, by themselves or with a password. */
  private void filesOfPrograms() throws IOException {
    add("with a password, of today", NONE, compound("EncryptionInfo", "EncryptedPackage"));
    add("of 2003", NONE, compound("Workbook", "SummaryInformation"));
    add("a zip with a password", NONE, withFlag(whole));
    add("of Numbers", NONE, zipped(Map.of("Index/Document.iwa", new byte[100])));
    add(
        "of XML of 2003",
        NONE,
        utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"));
    add("of UTF-16 with tabs", NONE, "编号\t数值\njobs\t1\n".getBytes(StandardCharsets.UTF_16));
  }

  private void partsOfPrograms() throws IOException {
    Map<String, byte[]> binary = new LinkedHashMap<>(parts);
    binary.put("xl/workbook.bin", Objects.requireNonNull(binary.remove(BOOK)));
    add("of binary parts", NONE, zipped(binary));
    edit(
        "of WPS",
        RIGHT,
        BOOK,
        text ->
            text.replaceFirst(
                    "<workbookPr", "<fileVersion appName=\"WPS\" lastEdited=\"3\"/><workbookPr")
                .replace(
                    "</workbook>",
                    "<extLst><ext xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\" uri=\"{1}\"><etc:a/></ext></extLst></workbook>"));
    edit(
        "years from 1904",
        RIGHT,
        BOOK,
        text -> text.replace("date1904=\"false\"", "date1904=\"true\""));
    everywhere(
        "names with a prefix",
        RIGHT,
        text ->
            text.replaceAll("<(/?)(?![?!/])", "<$1x:")
                .replaceFirst("xmlns=\"(http[^\"]*/main)\"", "xmlns:x=\"$1\""));
    everywhere(
        "the strict kind throughout",
        NONE,
        text ->
            text.replace(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships"));
    everywhere("marks at the start", RIGHT, text -> "\uFEFF" + text);
    everywhere(
        "remarks between",
        RIGHT,
        text -> text.replaceAll("(<(?:row|si|sheet)[ >])", "<!-- a -->$1"));
  }

  private void textsOfPrograms() throws IOException {
    List<String> texts = texts();
    String inline =
        Pattern.compile("t=\"s\"([^>]*)><v>(\\d+)</v>")
            .matcher(part(SHEET))
            .replaceAll(
                cell ->
                    Matcher.quoteReplacement(
                        "t=\"inlineStr\""
                            + cell.group(1)
                            + "><is><t xml:space=\"preserve\">"
                            + texts.get(Integer.parseInt(cell.group(2)))
                            + "</t></is>"));
    edit("texts in their cells", RIGHT, SHEET, text -> inline);
    edit(
        "texts as results",
        RIGHT,
        SHEET,
        text ->
            inline
                .replace("inlineStr", "str")
                .replaceAll("<is><t[^>]*>([^<]*)</t></is>", "<v>$1</v>"));
    edit(
        "texts in pieces",
        RIGHT,
        TEXTS,
        text ->
            text.replaceAll(
                "<t [^>]*>([^<&]{2})([^<]*)</t>",
                "<r><t xml:space=\"preserve\">$1</t></r><r><rPr><sz val=\"9\"/></rPr><t xml:space=\"preserve\">$2</t></r><phoneticPr fontId=\"1\"/>"));
    edit(
        "texts quoted",
        RIGHT,
        TEXTS,
        text -> text.replaceAll("<t ([^>]*)>([^<&]*)</t>", "<t $1><![CDATA[$2]]></t>"));
    edit("line ends as codes", RIGHT, TEXTS, text -> text.replace("</t>", "_x000D_</t>"));
  }

  private void stylesAndLinks() throws IOException {
    Map<String, byte[]> bare = new LinkedHashMap<>(parts);
    bare.remove("xl/styles.xml");
    String links = "xl/_rels/workbook.xml.rels";
    bare.put(links, utf8(part(links).replaceAll("<Relationship [^>]*styles[^>]*>", "")));
    String types = "[Content_Types].xml";
    bare.put(types, utf8(part(types).replaceAll("<Override [^>]*styles[^>]*>", "")));
    bare.keySet().removeIf(name -> name.matches("docProps.*|xl/(?:drawings|comments).*"));
    add("without styles", RIGHT, zipped(bare));
    edit(
        "a style beyond the last",
        RIGHT,
        SHEET,
        text -> text.replaceAll(" s=\"\\d+\"", " s=\"999\""));
    edit(
        "addresses from the root",
        RIGHT,
        "xl/_rels/workbook.xml.rels",
        text -> text.replaceAll("Target=\"(worksheets|shared|styles)", "Target=\"/xl/$1"));
    edit(
        "a link to another book",
        RIGHT,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink\" TargetMode=\"External\" Target=\"http://127.0.0.1:9/a.xlsx\"/></Relationships>"));
    edit(
        "a sheet elsewhere",
        NONE,
        "xl/_rels/workbook.xml.rels",
        text ->
            text.replace(
                "Target=\"worksheets/sheet1.xml\"",
                "TargetMode=\"External\" Target=\"file:///etc/hostname\""));
    edit(
        "a value from another book",
        "formula",
        SHEET,
        text ->
            text.replaceFirst(
                "(<c r=\"G2\"[^>]*?)(?: t=\"[a-z]*\")?(?:/>|>.*?</c>)",
                "$1><f>[1]Sheet1!A1</f><v>1</v></c>"));
    Map<String, byte[]> back = new LinkedHashMap<>();
    parts.forEach((name, bytes) -> back.put(name.replace('/', '\\'), bytes));
    add("names of parts as Windows has them", RIGHT, zipped(back));
  }

  private static final int SIGNATURE = 8;

  /** A compound file of the older kind with the names of its streams. */
  private static byte[] compound(String... names) {
    byte[] file = new byte[4096];
    byte[] head = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    System.arraycopy(head, 0, file, 0, SIGNATURE);
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
      System.arraycopy(name, 0, file, 1024 + 128 * i, name.length);
    }
    return file;
  }

  /** Each part says that it is encrypted, and is not what it was. */
  private static byte[] withFlag(byte[] zip) {
    byte[] locked = zip.clone();
    for (int i = 0; i + 10 < locked.length; i++) {
      boolean isHead = locked[i] == 'P' && locked[i + 1] == 'K';
      if (isHead && locked[i + 2] == 3 && locked[i + 3] == 4) {
        locked[i + 6] |= 1;
      } else if (isHead && locked[i + 2] == 1 && locked[i + 3] == 2) {
        locked[i + 8] |= 1;
      }
    }
    return locked;
  }

  private List<String> texts() {
    return Pattern.compile("(?s)<si><t[^>]*>(.*?)</t></si>")
        .matcher(part(TEXTS))
        .results()
        .map(text -> text.group(1))
        .toList();
  }

  String part(String name) {
    return new String(Objects.requireNonNull(parts.get(name), name), StandardCharsets.UTF_8);
  }

  private void everywhere(String name, String kinds, UnaryOperator<String> edit)
      throws IOException {
    Map<String, byte[]> edited = new LinkedHashMap<>(parts);
    edited.replaceAll(
        (path, bytes) ->
            path.matches("xl/(?:workbook|sharedStrings|worksheets/sheet\\d)[.]xml")
                ? utf8(edit.apply(part(path)))
                : bytes);
    add(name, kinds, zipped(edited));
  }

  static String with(String sheet, String rows) {
    return sheet.replace("</sheetData>", rows + "</sheetData>");
  }

  static String behindHead(String text, String words) {
    int at = text.indexOf("?>") + 2;
    return text.substring(0, at) + words + text.substring(at);
  }

  void edit(String name, String kinds, String part, UnaryOperator<String> edit) throws IOException {
    String before = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    Map<String, byte[]> edited = new LinkedHashMap<>(parts);
    edited.put(part, utf8(edit.apply(before)));
    add(name, kinds, zipped(edited));
  }

  private void utf16(String name, String part) throws IOException {
    String text = new String(Objects.requireNonNull(parts.get(part)), StandardCharsets.UTF_8);
    Map<String, byte[]> edited = new LinkedHashMap<>(parts);
    Charset wide = StandardCharsets.UTF_16;
    edited.put(part, text.replaceFirst("(?i)UTF-8", "UTF-16").getBytes(wide));
    add(name, RIGHT, zipped(edited));
  }

  void add(String name, String kinds, byte[] file) {
    expected.put(name, kinds);
    files.put(name, file);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] zipped(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(Deflater.BEST_SPEED);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }
}
