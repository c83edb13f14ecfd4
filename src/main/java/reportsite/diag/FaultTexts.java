package reportsite.diag;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import reportsite.diag.Fault.Wording;

/** What {@code faults.properties} says about each kind of fault. */
final class FaultTexts {

  private static final String FILE = "/reportsite/faults.properties";
  private static final Properties TEXTS = read();

  private FaultTexts() {}

  private static Properties read() {
    Properties lines = new Properties();
    try (Reader file =
        new InputStreamReader(FaultTexts.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
      lines.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static Wording of(Fault fault) {
    String key = ((Enum<?>) fault).getDeclaringClass().getSimpleName() + "." + fault.name();
    String[] said = TEXTS.getProperty(key, "").split(" \\| ", -1);
    if (said.length != 4) {
      throw new IllegalStateException(FILE + " does not say four things about " + key);
    }
    return new Wording(said[0], said[1], said[2], said[3]);
  }
}
