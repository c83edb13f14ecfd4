package reportsite;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/**
 * What a command answered.
 *
 * @param code its exit code
 * @param out what went to standard output
 * @param err what went to standard error
 */
public record Answer(int code, String out, String err) {

  /** Runs a command in an empty environment. */
  public static Answer to(String... arguments) {
    return to(Map.of(), arguments);
  }

  /** Runs a command in an environment. */
  static Answer to(Map<String, String> environment, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(new PrintWriter(out, true), new PrintWriter(err, true), environment, arguments);
    return new Answer(code, out.toString(), err.toString());
  }

  /** Both, as one who sits at the terminal reads them. */
  public String said() {
    return out + err;
  }
}
