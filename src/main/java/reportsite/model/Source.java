package reportsite.model;

import java.util.List;
import java.util.Optional;

/**
 * The report's own text, unchanged.
 *
 * @param file relative to the project folder
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param text the whole file
 * @param passages its non-empty lines
 */
public record Source(String file, String sha256, String text, List<Passage> passages) {

  public Source {
    passages = List.copyOf(passages);
  }

  public Optional<Passage> passage(int number) {
    return number >= 1 && number <= passages.size()
        ? Optional.of(passages.get(number - 1))
        : Optional.empty();
  }
}
