package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with what is to come out. {@code -Dapprove=true} writes into it what comes out at present,
 * to be read critically before it is committed; never on a CI machine.
 */
public record Golden(Path file) {

  private static final boolean APPROVE =
      Boolean.getBoolean("approve") && System.getenv("CI") == null;

  public static Golden of(String file) {
    return new Golden(Path.of(file));
  }

  public void assertIs(String text) throws IOException {
    if (APPROVE) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }
}
