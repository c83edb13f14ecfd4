package reportsite.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the bytes of a workbook depend on nothing but its content. */
final class FixedZip {

  private static final String PROPERTIES = "docProps/core.xml";

  /** Not the first day that zip knows: for that one Java adds the time of the machine's zone. */
  private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 2, 1, 0, 0);

  private FixedZip() {}

  /**
   * The same workbook without the moment of its writing.
   *
   * @param created the day it claims to be of
   */
  static byte[] of(byte[] workbook, LocalDate created) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    // What fastexcel writes can be read from its directory only, hence from a file.
    Path file = Files.createTempFile("workbook", ".xlsx");
    try {
      Files.write(file, workbook);
      try (ZipFile from = new ZipFile(file.toFile());
          ZipOutputStream to = new ZipOutputStream(out)) {
        for (ZipEntry entry : Collections.list(from.entries())) {
          byte[] content = from.getInputStream(entry).readAllBytes();
          boolean dated = entry.getName().equals(PROPERTIES);
          put(entry.getName(), dated ? dated(content, created) : content, to);
        }
      }
    } finally {
      Files.delete(file);
    }
    return out.toByteArray();
  }

  private static byte[] dated(byte[] properties, LocalDate created) {
    String xml = new String(properties, StandardCharsets.UTF_8);
    return xml.replaceAll(
            "(<dcterms:created[^>]*>)[^<]*(</dcterms:created>)", "$1" + created + "T00:00:00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void put(String name, byte[] content, ZipOutputStream to) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EPOCH);
    to.putNextEntry(entry);
    to.write(content);
    to.closeEntry();
  }
}
