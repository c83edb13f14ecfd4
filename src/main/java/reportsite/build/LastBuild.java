package reportsite.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostic.Severity;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.render.SiteRenderer.Mode;
import reportsite.render.TemplateFiles;
import reportsite.text.Bilingual;
import reportsite.text.Fingerprint;
import reportsite.text.Fingerprint.Sha256;

/**
 * What is remembered of the last build of a published folder, beside the program itself: a build of
 * the very same project by the very same program need not be done again. It may be deleted at any
 * time, and nothing in it is believed that does not fit what is there.
 */
public final class LastBuild {

  /**
   * A build that was published.
   *
   * @param state of everything that it was made from
   * @param checksums of the published files by their paths
   * @param problems what was told; none of them an error
   */
  public record Remembered(
      String state,
      Map<String, Long> checksums,
      int figures,
      int covered,
      int numerals,
      List<Diagnostic> problems) {}

  private final Path file;

  /**
   * @param target the published folder
   */
  public LastBuild(Path target) {
    String name = Fingerprint.of(target.toAbsolutePath().normalize().toString());
    this.file = program().resolveSibling("last-builds").resolve(name);
  }

  /** The jar, or the folder of classes. */
  private static Path program() {
    try {
      return Path.of(LastBuild.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The program's own files as they stand by their paths. */
  private static List<Object> code(Function<byte[], Object> sum) {
    List<Object> parts = new ArrayList<>();
    Path program = program();
    try {
      for (Path part : files(program)) {
        parts.add(program.relativize(part).toString().replace('\\', '/'));
        parts.add(sum.apply(Files.readAllBytes(part)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static List<Path> files(Path program) throws IOException {
    if (Files.isRegularFile(program)) {
      return List.of(program);
    }
    try (Stream<Path> all = Files.walk(program)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * A sum of what a site is made from, wherever that stands: the project, the options, the program.
   */
  public static String content(
      ProjectFiles sources, TemplateFiles templates, Mode mode, boolean strict) {
    return Fingerprint.of(
        files(sources, bytes -> bytes), templates, mode, strict, code(Sha256::of));
  }

  /** The same of this machine alone, with the program's libraries by their names, and the JVM. */
  public static String state(
      ProjectFiles sources, TemplateFiles templates, Mode mode, boolean strict) {
    return Fingerprint.of(
        files(sources, Fingerprint::checksum), templates, mode, strict, machine());
  }

  /** A sum of the program, its libraries and the JVM. */
  static String machine() {
    List<String> runtime = new ArrayList<>();
    runtime.add(System.getProperty("java.class.path"));
    runtime.add(System.getProperty("java.vm.version"));
    if (LastBuild.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        runtime.add(url.toString());
      }
    }
    return Fingerprint.of(code(Fingerprint::checksum), runtime);
  }

  private static List<Object> files(ProjectFiles sources, Function<byte[], Object> sum) {
    List<Object> files = new ArrayList<>();
    for (String path : sources.paths()) {
      files.add(path);
      files.add(sum.apply(Objects.requireNonNull(sources.bytes(path))));
    }
    return files;
  }

  /** The last build, if it was made from just that; null if not, or if nothing is known of it. */
  public @Nullable Remembered recall(String state) {
    try {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept("")));
      if (!in.readUTF().equals(state)) {
        return null;
      }
      Map<String, Long> checksums = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        checksums.put(in.readUTF(), in.readLong());
      }
      int[] counts = {in.readInt(), in.readInt(), in.readInt()};
      List<Diagnostic> problems = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        problems.add(
            new Diagnostic(
                Severity.valueOf(in.readUTF()),
                in.readUTF(),
                new Position(in.readUTF(), in.readInt(), in.readInt()),
                new Bilingual(in.readUTF(), in.readUTF()),
                new Bilingual(in.readUTF(), in.readUTF()),
                in.readBoolean()));
      }
      return new Remembered(state, checksums, counts[0], counts[1], counts[2], problems);
    } catch (IOException | IllegalArgumentException nothing) {
      return null;
    }
  }

  /** Remembers a build; where that is not possible, the next one has more to do. */
  public void remember(Remembered build) {
    try {
      ByteArrayOutputStream told = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(told);
      out.writeUTF(build.state());
      out.writeInt(build.checksums().size());
      for (Map.Entry<String, Long> file : build.checksums().entrySet()) {
        out.writeUTF(file.getKey());
        out.writeLong(file.getValue());
      }
      for (int count : new int[] {build.figures(), build.covered(), build.numerals()}) {
        out.writeInt(count);
      }
      out.writeInt(build.problems().size());
      for (Diagnostic one : build.problems()) {
        out.writeUTF(one.severity().name());
        out.writeUTF(one.kind());
        out.writeUTF(one.at().file());
        out.writeInt(one.at().line());
        out.writeInt(one.at().column());
        for (Bilingual text : List.of(one.fault(), one.cure())) {
          out.writeUTF(text.zh());
          out.writeUTF(text.en());
        }
        out.writeBoolean(one.isExcused());
      }
      keep("", told.toByteArray());
    } catch (IOException forgotten) {
      // The folder of the program may be another user's.
    }
  }

  /** Keeps something of the build, with its sum, under the name of the folder and this ending. */
  void keep(String ending, byte[] told) throws IOException {
    Files.createDirectories(file.resolveSibling(""));
    Path next = Files.createTempFile(file.resolveSibling(""), ".", "");
    Files.write(next, ByteBuffer.allocate(Long.BYTES).putLong(Fingerprint.checksum(told)).array());
    Files.write(next, told, StandardOpenOption.APPEND);
    Files.move(
        next, file.resolveSibling(file.getFileName() + ending), StandardCopyOption.ATOMIC_MOVE);
  }

  /** What was kept so, as it was. */
  byte[] kept(String ending) throws IOException {
    byte[] all = Files.readAllBytes(file.resolveSibling(file.getFileName() + ending));
    byte[] told = Arrays.copyOfRange(all, Math.min(all.length, Long.BYTES), all.length);
    if (all.length < Long.BYTES || ByteBuffer.wrap(all).getLong() != Fingerprint.checksum(told)) {
      throw new IOException("not as it was kept: " + file + ending);
    }
    return told;
  }
}
