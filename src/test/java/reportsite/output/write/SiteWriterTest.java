package reportsite.output.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.write.SiteWriter.WriteFailed;
import reportsite.output.write.SiteWriter.Written;

/** The published folder is replaced as a whole or not at all. */
class SiteWriterTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private final List<OutputFile> old =
      site("index.html", "old", "zh/a.html", "same", "zh/gone.html", "gone");
  private final List<OutputFile> fresh =
      site("index.html", "new", "zh/a.html", "same", "en/b.html", "b");

  @TempDir Path parent;
  private Path target;

  @BeforeEach
  void nameTarget() {
    target = parent.resolve("site");
  }

  @Test
  void aFirstBuildMakesTheFolderAndItsParents() throws Exception {
    Path deep = parent.resolve("a/b/site");
    assertEquals(new Written(4, 4, 0), write(new SiteWriter(deep), old));
    assertHolds(old, deep);
    assertEquals(List.of("site"), names(deep.resolve("..")));
  }

  @Test
  void aBuildReplacesChangedFilesAndRemovesStaleOnes() throws Exception {
    write(old);
    Written written = write(fresh);
    assertEquals(3, written.changed(), "index, b and the manifest");
    assertEquals(1, written.removed());
    assertHolds(fresh, target);
    assertEquals(List.of("site"), names(parent));
  }

  @Test
  void anUnchangedFileKeepsItsInodeAndTime() throws Exception {
    write(old);
    Path same = target.resolve("zh/a.html");
    Files.setLastModifiedTime(same, LONG_AGO);
    Object inode = Files.getAttribute(same, "unix:ino");
    Object changed = Files.getAttribute(target.resolve("index.html"), "unix:ino");
    write(fresh);
    assertEquals(inode, Files.getAttribute(same, "unix:ino"));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(same));
    assertNotEquals(changed, Files.getAttribute(target.resolve("index.html"), "unix:ino"));
  }

  @Test
  void aBuildThatChangesNothingTouchesNothing() throws Exception {
    write(old);
    Object inode = Files.getAttribute(target, "unix:ino");
    Files.setLastModifiedTime(target, LONG_AGO);
    Written written = write(old);
    assertEquals(0, written.changed() + written.removed());
    assertEquals(inode, Files.getAttribute(target, "unix:ino"));
    assertEquals(LONG_AGO, Files.getLastModifiedTime(target));
  }

  @Test
  void aFileOfEqualLengthEditedByHandIsWrittenAgain() throws Exception {
    write(old);
    Files.writeString(target.resolve("index.html"), "odl");
    assertEquals(1, write(old).changed());
    assertHolds(old, target);
  }

  @Test
  void dotFilesOfOthersAreKeptAndOursAreNot() throws Exception {
    write(site("index.html", "old", ".nojekyll", ""));
    Files.writeString(target.resolve(".gitignore"), "*\n");
    Files.createDirectories(target.resolve(".git/refs"));
    Files.writeString(target.resolve(".git/HEAD"), "ref");
    write(fresh);
    assertEquals("*\n", Files.readString(target.resolve(".gitignore")));
    assertEquals("ref", Files.readString(target.resolve(".git/HEAD")));
    assertTrue(Files.isDirectory(target.resolve(".git/refs")));
    assertFalse(Files.exists(target.resolve(".nojekyll")));
  }

  @Test
  void anEmptyFolderOfAFormerBuildGoes() throws Exception {
    write(old);
    Files.createDirectories(target.resolve("left/over"));
    write(old);
    assertFalse(Files.exists(target.resolve("left")));
    assertHolds(old, target);
  }

  @Test
  void aLinkToTheFolderStays() throws Exception {
    Path real = Files.createDirectories(parent.resolve("real"));
    Files.createSymbolicLink(target, real);
    write(old);
    assertTrue(Files.isSymbolicLink(target));
    assertHolds(old, real);
  }

  @Test
  void aFolderWithOnlyDotFilesMayBecomeASite() throws Exception {
    Files.createDirectories(target);
    Files.writeString(target.resolve(".gitignore"), "*\n");
    write(old);
    assertTrue(Files.exists(target.resolve(".gitignore")));
  }

  @Test
  void aFolderOfSomebodyElseIsRefused() throws Exception {
    Files.createDirectories(target);
    Files.writeString(target.resolve("letter.txt"), "dear");
    Files.writeString(target.resolve("manifest.json"), "{\"name\": \"an app\"}");
    WriteFailed failed = assertThrows(WriteFailed.class, () -> write(old));
    assertEquals("foreign-folder", failed.diagnostic().kind());
    assertTrue(failed.diagnostic().fault().zh().contains("letter.txt"));
    assertEquals(List.of("letter.txt", "manifest.json"), names(target));
    assertEquals(List.of("site"), names(parent));
  }

  @Test
  void aFileAsTargetIsRefused() throws Exception {
    Files.writeString(target, "file");
    WriteFailed failed = assertThrows(WriteFailed.class, () -> write(old));
    assertEquals("target-not-a-folder", failed.diagnostic().kind());
    assertEquals("file", Files.readString(target));
  }

  @Test
  void aPlaceBelowAFileFailsAndSaysWhich() throws Exception {
    Path file = Files.writeString(parent.resolve("file"), "x");
    WriteFailed failed =
        assertThrows(WriteFailed.class, () -> write(new SiteWriter(file.resolve("site")), old));
    assertEquals("cannot-write", failed.diagnostic().kind());
    assertTrue(failed.diagnostic().at().file().startsWith(file.toString()), failed.getMessage());
  }

  @Test
  void aSecondBuildAtTheSameTimeFailsClearly() throws Exception {
    write(old);
    SiteWriter first =
        new SiteWriter(
            target,
            step -> {
              WriteFailed failed = assertThrows(WriteFailed.class, () -> write(old));
              assertEquals("build-under-way", failed.diagnostic().kind());
            });
    write(first, fresh);
    assertHolds(fresh, target);
  }

  @ParameterizedTest
  @EnumSource(Swap.Step.class)
  void aDeathAfterAnyStepIsSetRight(Swap.Step step) throws Exception {
    write(old);
    assertThrows(Death.class, () -> write(new SiteWriter(target, dieAfter(step)), fresh));
    new SiteWriter(target).recover();
    boolean published = step.compareTo(Swap.Step.NEXT_IN_PLACE) >= 0;
    assertHolds(published ? fresh : old, target);
    assertEquals(List.of("site"), names(parent));
    write(fresh);
    assertHolds(fresh, target);
  }

  @ParameterizedTest
  @EnumSource(Swap.Step.class)
  void theNextBuildSetsADeathRightByItself(Swap.Step step) throws Exception {
    write(old);
    Files.writeString(target.resolve(".gitignore"), "*\n");
    assertThrows(Death.class, () -> write(new SiteWriter(target, dieAfter(step)), fresh));
    write(old);
    assertHolds(old, target);
    assertTrue(Files.exists(target.resolve(".gitignore")));
    assertEquals(List.of("site"), names(parent));
  }

  @Test
  void aSwapThatFailsHalfwayPutsTheOldSiteBack() throws Exception {
    write(old);
    SiteWriter writer =
        new SiteWriter(
            target,
            step -> {
              if (step == Swap.Step.PRESENT_ASIDE) {
                Swap.deleteQuietly(parent.resolve(".site-next"));
              }
            });
    WriteFailed failed = assertThrows(WriteFailed.class, () -> write(writer, fresh));
    assertEquals("cannot-write", failed.diagnostic().kind());
    assertHolds(old, target);
    assertEquals(List.of("site"), names(parent));
  }

  @Test
  void aFolderOfSomebodyElseUnderOurWorkingNameIsNotDeleted() throws Exception {
    write(old);
    Path theirs = Files.createDirectories(parent.resolve(".site-next"));
    Files.writeString(theirs.resolve("diary.txt"), "mine");
    WriteFailed failed = assertThrows(WriteFailed.class, () -> write(fresh));
    assertEquals("leftover-not-ours", failed.diagnostic().kind());
    assertTrue(Files.exists(theirs.resolve("diary.txt")));
    assertHolds(old, target);
  }

  @Test
  void theManifestListsEveryFileInOrderWithItsHash() throws Exception {
    write(site("b.txt", "", "a.txt", "abc"));
    assertEquals(
"""
{
  "generator": "reportsite",
  "files": [
    {"path": "a.txt", "bytes": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
    {"path": "b.txt", "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
  ]
}
""",
        Files.readString(target.resolve("manifest.json")));
  }

  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static Consumer<Swap.Step> dieAfter(Swap.Step last) {
    return step -> {
      if (step == last) {
        throw new Death();
      }
    };
  }

  private Written write(List<OutputFile> files) throws WriteFailed {
    return write(new SiteWriter(target), files);
  }

  static Written write(SiteWriter writer, List<OutputFile> files) throws WriteFailed {
    try (SiteWriter.NextSite next = writer.begin()) {
      for (OutputFile file : files) {
        next.take(file);
      }
      return next.publish();
    }
  }

  static OutputFile manifest(List<OutputFile> files) {
    return Manifest.of(files.stream().map(OutputFile::entry).toList());
  }

  private static List<OutputFile> site(String... pathsAndTexts) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(OutputFile.of(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return files;
  }

  private static void assertHolds(List<OutputFile> files, Path root) throws IOException {
    Map<String, String> expected = new TreeMap<>();
    files.forEach(f -> expected.put(f.path(), f.text()));
    expected.put(Manifest.PATH, manifest(files).text());
    assertEquals(expected, contents(root));
  }

  /** Everything in the folder but dot-files at its top. */
  static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString();
        if (!path.startsWith(".")) {
          contents.put(path, Files.readString(file));
        }
      }
    }
    return contents;
  }

  static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
