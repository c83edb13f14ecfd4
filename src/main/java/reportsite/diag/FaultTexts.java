package reportsite.diag;

import java.util.Map;
import reportsite.diag.Fault.Wording;
import reportsite.text.DataFile;

/** What {@code faults.txt} says about each kind of fault. */
final class FaultTexts {

  private static final Map<String, String> TEXTS = DataFile.entries("faults.txt");

  private FaultTexts() {}

  static Wording of(Fault fault) {
    String key = ((Enum<?>) fault).getDeclaringClass().getSimpleName() + "." + fault.name();
    String[] said = TEXTS.getOrDefault(key, "").split(" \\| ", -1);
    if (said.length != 4) {
      throw new IllegalStateException("faults.txt does not say four things about " + key);
    }
    return new Wording(said[0], said[1], said[2], said[3]);
  }
}
