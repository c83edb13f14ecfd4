package reportsite.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;

/** Real processes that die or run out of space while they write. */
@DisabledOnOs(OS.WINDOWS)
class SiteWriterDeathTest {

  private static final int KILLS = 8;
  private static final long OWN = ProcessHandle.current().pid();

  @TempDir Path parent;

  @Test
  void aKilledBuildLeavesAWholeSiteOldOrNew() throws Exception {
    Path target = parent.resolve("site");
    Random random = new Random(20250226);
    int version = 1;
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start("", target, version, Integer.MAX_VALUE);
      try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
        assertEquals("published " + version, out.readLine());
        // The delay only chooses where the blow falls; the claim holds for every place.
        Thread.sleep(random.nextInt(120));
        process.destroyForcibly();
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
      }
      if (Files.exists(target)) {
        assertWhole(target, version);
      }
      new SiteWriter(target).recover();
      version = assertWhole(target, version) + 1;
      SiteWriterTest.write(new SiteWriter(target), SiteWriterLoop.site(version));
      assertEquals(List.of("site"), SiteWriterTest.names(parent), "no leftovers");
    }
  }

  @Test
  void aWriteErrorInTheMiddleLeavesTheOldSiteAndSaysSo() throws Exception {
    Path target = parent.resolve("site");
    List<OutputFile> old = List.of(OutputFile.of("version.txt", "0"));
    SiteWriterTest.write(new SiteWriter(target), old);
    Map<String, String> before = SiteWriterTest.contents(target);
    Process process = start("ulimit -f 64; ", target, 1, 1);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(3, process.waitFor(), said);
    assertTrue(said.contains("the site cannot be written: a file is larger than"), said);
    assertTrue(
        said.contains(parent.resolve(".site-next").resolve(SiteWriterLoop.LARGE).toString()), said);
    assertEquals(before, SiteWriterTest.contents(target));
    assertEquals(List.of("site"), SiteWriterTest.names(parent));
  }

  /** Here, in the same process, and in another; whoever was refused takes nothing away. */
  @Test
  void whileOneWritesNobodyElseDoes() throws Exception {
    Path target = parent.resolve("site");
    try (SiteWriter.NextSite next = new SiteWriter(target).begin()) {
      next.take(OutputFile.of("version.txt", "0"));
      assertThrows(SiteWriter.WriteFailed.class, () -> new SiteWriter(target).begin());
      for (int time = 0; time < 2; time++) {
        Process other = start("", target, 1, 1);
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(3, other.waitFor(), said);
        assertTrue(
            said.contains("another build is writing to this folder (process " + OWN + ")"), said);
      }
      next.publish();
    }
    assertEquals("0", Files.readString(target.resolve("version.txt")));
    Process other = start("", target, 1, 1);
    assertEquals(0, other.waitFor());
    assertEquals(1, assertWhole(target, 1));
  }

  private static Process start(String before, Path target, int first, int last) throws IOException {
    String command = before + "exec \"$0\" -XX:-UsePerfData -cp \"$1\" \"$2\" \"$3\" \"$4\" \"$5\"";
    return new ProcessBuilder(
            "bash",
            "-c",
            command,
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            System.getProperty("java.class.path"),
            SiteWriterLoop.class.getName(),
            target.toString(),
            Integer.toString(first),
            Integer.toString(last))
        .redirectErrorStream(true)
        .start();
  }

  /** The folder is exactly one version, not older than the last one known to be published. */
  private static int assertWhole(Path target, int atLeast) throws IOException {
    int version = Integer.parseInt(Files.readString(target.resolve("version.txt")));
    assertTrue(version >= atLeast, version + " is older than " + atLeast);
    List<OutputFile> files = SiteWriterLoop.site(version);
    Map<String, String> expected = new TreeMap<>();
    files.forEach(file -> expected.put(file.path(), file.text()));
    expected.put(Manifest.PATH, SiteWriterTest.manifest(files).text());
    assertEquals(expected, SiteWriterTest.contents(target));
    return version;
  }
}
