package reportsite.output.write;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reportsite.diag.TextPrinter;
import reportsite.output.OutputFile;
import reportsite.output.write.SiteWriter.WriteFailed;
import reportsite.text.Lang;

/** A process that publishes version after version of a site until it is killed or fails. */
final class SiteWriterLoop {

  static final int FILES = 150;

  /** A file larger than any other, the manifest included; it is written near the end. */
  static final String LARGE = "large.txt";

  private SiteWriterLoop() {}

  /** Arguments: the folder, the first version, the last version. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int last = Integer.parseInt(arguments[2]);
    try {
      for (int version = Integer.parseInt(arguments[1]); version <= last; version++) {
        SiteWriterTest.write(new SiteWriter(Path.of(arguments[0])), site(version));
        out.println("published " + version);
      }
    } catch (WriteFailed failed) {
      out.print(new TextPrinter(Lang.EN, Map.of()).print(List.of(failed.diagnostic())));
      System.exit(3);
    }
  }

  /** Half of the files never change; every other one says its version, at some length. */
  static List<OutputFile> site(int version) {
    List<OutputFile> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      String text = i % 2 == 0 ? "constant" : ("version " + version + "\n").repeat(200);
      files.add(OutputFile.of("d" + i % 7 + "/f" + i + ".html", text));
    }
    files.add(OutputFile.of(LARGE, "0123456789".repeat(10_000)));
    files.add(OutputFile.of("version.txt", Integer.toString(version)));
    return files;
  }
}
