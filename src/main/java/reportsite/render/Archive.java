package reportsite.render;

import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import reportsite.text.Html;

/**
 * Files packed into one, the same bytes on every machine: they are compressed in Java alone, and
 * every file bears the same time.
 */
final class Archive {

  /** Not the first that a zip can hold: beside that Java writes one of its own time zone. */
  private static final LocalDateTime ANY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** What a sheet may be called at most. */
  private static final int LONGEST_NAME = 31;

  private Archive() {}

  /** A zip of files by their paths, each asked for when its turn has come: they may be many. */
  static byte[] zip(Map<String, Supplier<byte[]>> files) {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new Zip(whole)) {
      for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.toByteArray();
  }

  /** A zip that is compressed by {@link Compressor}. */
  private static final class Zip extends ZipOutputStream {

    Zip(OutputStream out) {
      super(out, StandardCharsets.UTF_8);
      def.end();
      def = new Compressor();
    }
  }

  /**
   * Compresses in Java alone. That of the JDK asks the system's library, and each has its own
   * bytes.
   */
  private static final class Compressor extends Deflater {

    /** A tenth larger than it could be, and in half the time: an archive holds all data again. */
    private static final int QUICK = 3;

    private com.jcraft.jzlib.Deflater zlib = fresh();
    private boolean isLast;

    private static com.jcraft.jzlib.Deflater fresh() {
      try {
        return new com.jcraft.jzlib.Deflater(QUICK, true);
      } catch (GZIPException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void setInput(byte[] bytes, int from, int count) {
      zlib.setInput(bytes, from, count, false);
    }

    @Override
    public boolean needsInput() {
      return zlib.getAvailIn() == 0;
    }

    @Override
    public void finish() {
      isLast = true;
    }

    @Override
    public boolean finished() {
      return zlib.finished();
    }

    @Override
    public int deflate(byte[] into, int from, int room) {
      zlib.setOutput(into, from, room);
      int code = zlib.deflate(isLast ? JZlib.Z_FINISH : JZlib.Z_NO_FLUSH);
      if (code != JZlib.Z_OK && code != JZlib.Z_STREAM_END && code != JZlib.Z_BUF_ERROR) {
        throw new IllegalStateException(zlib.getMessage());
      }
      return room - zlib.getAvailOut();
    }

    @Override
    public long getBytesRead() {
      return zlib.getTotalIn();
    }

    @Override
    public long getBytesWritten() {
      return zlib.getTotalOut();
    }

    @Override
    public void reset() {
      zlib = fresh();
      isLast = false;
    }
  }

  /**
   * A workbook with a sheet for each table: numbers are numbers, all else is text, so that nothing
   * is taken for a day or a formula.
   */
  static byte[] workbook(Map<String, DataTable> sheets) {
    List<String> names = new ArrayList<>(sheets.keySet());
    Map<String, Supplier<byte[]>> parts = new LinkedHashMap<>();
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
      parts.put("xl/worksheets/sheet%s.xml".formatted(number), () -> xml(sheet(table)));
    }
    return zip(parts);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + all
        + "</Relationships>";
  }

  private static void put(Map<String, Supplier<byte[]>> parts, String path, String xml) {
    parts.put(path, () -> xml(xml));
  }

  private static byte[] xml(String xml) {
    String whole = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml;
    return whole.getBytes(StandardCharsets.UTF_8);
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
