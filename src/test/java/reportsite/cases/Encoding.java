package reportsite.cases;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Saves a file as some editors do: in another encoding. */
final class Encoding {

  private Encoding() {}

  /**
   * @param argument the path and the name of the encoding
   */
  static void change(Path project, String argument) throws IOException {
    int space = argument.lastIndexOf(' ');
    Path path = project.resolve(argument.substring(0, space));
    Charset charset = Charset.forName(argument.substring(space + 1));
    Files.write(path, Files.readString(path).getBytes(charset));
  }
}
