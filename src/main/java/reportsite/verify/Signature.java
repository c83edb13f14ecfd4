package reportsite.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.Manifest;
import reportsite.verify.Verification.VerifyFault;

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
      String of = run(manifest, "find-principals", "-s", file.toString(), "-f", signers.toString());
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
