package reportsite.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import reportsite.text.Html;

/**
 * Files packed into one, the same bytes on every machine: nothing is compressed, which different
 * libraries do differently, and every file bears the same time.
 */
final class Archive {

  /** Not the first that a zip can hold: beside that Java writes one of its own time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** What a sheet may be called at most. */
  private static final int LONGEST_NAME = 31;

  private Archive() {}

  /** What a zip holds of a file beside its bytes and, twice, its name; and at its end. */
  private static final int HEADERS = 30 + 46;

  private static final int END = 22;

  /** A zip of files by their paths. It is made in one piece: there may be hundreds of reports. */
  static byte[] zip(Map<String, byte[]> files) {
    int size = END;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      int name = file.getKey().getBytes(StandardCharsets.UTF_8).length;
      size = Math.addExact(size, file.getValue().length + 2 * name + HEADERS);
    }
    byte[] whole = new byte[size];
    ByteBuffer room = ByteBuffer.wrap(whole);
    try (ZipOutputStream zip = new ZipOutputStream(into(room), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        CRC32 sum = new CRC32();
        sum.update(file.getValue());
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (room.hasRemaining()) {
      throw new IllegalStateException(room.remaining() + " bytes of a zip are missing");
    }
    return whole;
  }

  private static OutputStream into(ByteBuffer room) {
    return new OutputStream() {
      @Override
      public void write(int one) {
        room.put((byte) one);
      }

      @Override
      public void write(byte[] bytes, int from, int count) {
        room.put(bytes, from, count);
      }
    };
  }

  /**
   * A workbook with a sheet for each table: numbers are numbers, all else is text, so that nothing
   * is taken for a day or a formula.
   */
  static byte[] workbook(Map<String, DataTable> sheets) {
    List<String> names = new ArrayList<>(sheets.keySet());
    Map<String, byte[]> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder listed = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      int number = i + 1;
      String name = names.get(i);
      String shown = name.substring(0, Math.min(LONGEST_NAME, name.length()));
      types.append(
          "<Override PartName=\"/xl/worksheets/sheet%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
              .formatted(number));
      listed.append(
          "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"r%s\"/>".formatted(shown, number, number));
      links.append(
          "<Relationship Id=\"r%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%s.xml\"/>"
              .formatted(number, number));
    }
    put(
        parts,
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + types
            + "</Types>");
    put(
        parts,
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
            + listed
            + "</sheets></workbook>");
    put(parts, "xl/_rels/workbook.xml.rels", relationships(links.toString()));
    int number = 0;
    for (DataTable table : sheets.values()) {
      number++;
      put(parts, "xl/worksheets/sheet%s.xml".formatted(number), sheet(table));
    }
    return zip(parts);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static void put(Map<String, byte[]> parts, String path, String xml) {
    String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
    parts.put(path, whole.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(DataTable table) {
    StringBuilder out =
        new StringBuilder(
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews><sheetData>");
    out.append("<row>");
    table.columns().forEach(name -> text(out, name));
    out.append("</row>");
    for (List<String> row : table.rows()) {
      out.append("<row>");
      for (int i = 0; i < row.size(); i++) {
        if (table.isNumber(i) && !row.get(i).isEmpty()) {
          out.append("<c><v>").append(row.get(i)).append("</v></c>");
        } else {
          text(out, row.get(i));
        }
      }
      out.append("</row>");
    }
    return out.append("</sheetData></worksheet>").toString();
  }

  private static void text(StringBuilder out, String text) {
    out.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
        .append(Html.escape(text))
        .append("</t></is></c>");
  }
}
