package reportsite.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import reportsite.text.Fingerprint.Sha256;

final class ArchiveTest {

  private static final byte[] NOTHING = {};
  private static final byte[] LONG =
      "全年完成投资95.5亿元，".repeat(20_000).getBytes(StandardCharsets.UTF_8);
  private static final byte[] NOISE = noise();

  private static byte[] noise() {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] zip() {
    Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
    files.put("nothing.txt", () -> NOTHING);
    files.put("long.txt", () -> LONG);
    files.put("noise.bin", () -> NOISE);
    return Archive.zip(files);
  }

  @Test
  void whatIsPackedComesOutAgain() throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip()))) {
      for (byte[] file : new byte[][] {NOTHING, LONG, NOISE}) {
        ZipEntry entry = in.getNextEntry();
        assertArrayEquals(file, in.readAllBytes(), String.valueOf(entry));
      }
    }
  }

  /** On a machine whose own library compresses otherwise they are the same all the same. */
  @Test
  void itsBytesAreKnown() {
    byte[] zip = zip();
    assertTrue(zip.length < NOISE.length + 5000, zip.length + " bytes");
    assertEquals(
        "85d8d483e1f0678d88a6cffb562554351670b5b10ff937fbfb5d8acd0c958cc3", Sha256.of(zip));
  }
}
