package reportsite.verify;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.Manifest;
import reportsite.verify.Verification.VerifyFault;

/** A published site as whoever checks it has it: a folder, a zip archive or an address. */
interface SiteCopy extends AutoCloseable {

  /** No file of a site is larger; what says it is, was not made by this tool. */
  int LARGEST = 64 << 20;

  /**
   * The bytes of a file; null where there is none.
   *
   * @param path below the site's folder, parted by {@code /}
   * @throws IOException if the file is there and cannot be had whole, or is larger than {@link
   *     #LARGEST}
   */
  byte @Nullable [] read(String path) throws IOException;

  /** Every file's path; null of an address, where nobody can list them. */
  @Nullable Set<String> paths() throws IOException;

  @Override
  default void close() throws IOException {}

  /**
   * The copy at a place.
   *
   * @param where an address that begins with http, a folder, or a zip archive of one
   * @throws NoSuchFileException if there is no such folder or file
   */
  static SiteCopy at(String where) throws IOException {
    if (where.matches("https?://.+")) {
      return new Address(URI.create(where.endsWith("/") ? where : where + "/"));
    }
    Path path = Path.of(where);
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    if (Files.notExists(path)) {
      throw new NoSuchFileException(where);
    }
    return Zip.of(path);
  }

  private static byte[] whole(InputStream in, String path) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("more than " + LARGEST + " bytes: " + path);
      }
      return bytes;
    }
  }

  /** A folder, as {@code build} writes it. */
  record Folder(Path root) implements SiteCopy {

    @Override
    public byte @Nullable [] read(String path) throws IOException {
      Path file = root.resolve(path);
      return Files.isRegularFile(file) ? whole(Files.newInputStream(file), path) : null;
    }

    @Override
    public Set<String> paths() throws IOException {
      try (Stream<Path> files = Files.walk(root)) {
        return files
            .filter(file -> !Files.isDirectory(file))
            .map(file -> root.relativize(file).toString().replace('\\', '/'))
            .collect(Collectors.toCollection(TreeSet::new));
      }
    }
  }

  /**
   * An archive.
   *
   * @param root what stands before the paths of the site's files in it, with its slash
   */
  record Zip(ZipFile archive, String root) implements SiteCopy {

    static Zip of(Path file) throws IOException {
      ZipFile archive = new ZipFile(file.toFile());
      String manifest =
          archive.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.equals(Manifest.PATH) || name.endsWith("/" + Manifest.PATH))
              .min(Comparator.comparing(String::length))
              .orElse(Manifest.PATH);
      return new Zip(archive, manifest.substring(0, manifest.length() - Manifest.PATH.length()));
    }

    @Override
    public byte @Nullable [] read(String path) throws IOException {
      ZipEntry entry = archive.getEntry(root + path);
      return entry == null ? null : whole(archive.getInputStream(entry), path);
    }

    @Override
    public Set<String> paths() {
      return archive.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .map(name -> name.startsWith(root) ? name.substring(root.length()) : name)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() throws IOException {
      archive.close();
    }
  }

  /** A site on the web. */
  record Address(URI root, HttpClient client) implements SiteCopy {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    Address(URI root) {
      this(
          root,
          HttpClient.newBuilder()
              .connectTimeout(PATIENCE)
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build());
    }

    @Override
    public byte @Nullable [] read(String path) throws IOException {
      HttpRequest request = HttpRequest.newBuilder(root.resolve(path)).timeout(PATIENCE).build();
      try {
        HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
        byte[] body = whole(answer.body(), path);
        return switch (answer.statusCode()) {
          case 200 -> body;
          case 404, 410 -> null;
          default -> throw new IOException(answer.statusCode() + " " + answer.uri());
        };
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IOException(stopped);
      }
    }

    @Override
    public @Nullable Set<String> paths() {
      return null;
    }
  }

  /**
   * Who signed the manifest, as OpenSSH tells ({@code ssh-keygen -Y}): nothing about keys is made
   * here.
   *
   * @param signers whose signatures count, a file as {@code ssh-keygen} reads it
   */
  record Signature(SiteCopy copy, Path signers) {

    /** Where the signature stands in a site; the manifest does not list it. */
    static final String PATH = Manifest.PATH + ".sig";

    /** What a signature is for, so that none can be taken from elsewhere. */
    private static final String NAMESPACE = "reportsite";

    void check(Diagnostics found) throws IOException {
      byte[] manifest = copy.read(Manifest.PATH);
      byte[] signature = copy.read(PATH);
      if (manifest == null || signature == null) {
        found.error(Position.of(PATH), VerifyFault.SIGNATURE_MISSING);
        return;
      }
      Path file = Files.createTempFile("manifest", ".sig");
      try {
        Files.write(file, signature);
        String of =
            run(manifest, "find-principals", "-s", file.toString(), "-f", signers.toString());
        String signer = of.lines().findFirst().orElse("").strip();
        String said =
            signer.isEmpty()
                ? ""
                : run(
                    manifest,
                    "verify",
                    "-n",
                    NAMESPACE,
                    "-I",
                    signer,
                    "-s",
                    file.toString(),
                    "-f",
                    signers.toString());
        if (!said.startsWith("Good ")) {
          found.error(Position.of(PATH), VerifyFault.SIGNATURE_WRONG, signers);
        }
      } finally {
        Files.delete(file);
      }
    }

    /** What the command prints; empty when it refuses. */
    private static String run(byte[] input, String action, String... arguments) throws IOException {
      List<String> command = new ArrayList<>(List.of("ssh-keygen", "-Y", action));
      command.addAll(List.of(arguments));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try (var in = process.getOutputStream()) {
        in.write(input);
      } catch (IOException closed) {
        // It needed no input.
      }
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      try {
        return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? printed : "";
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IOException(stopped);
      }
    }
  }
}
