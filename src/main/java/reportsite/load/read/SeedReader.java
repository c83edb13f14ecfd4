package reportsite.load.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.Decoding;
import reportsite.load.LoadFault;
import reportsite.load.read.Form.Plain;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.text.Sha256;

/** Reads the report's own text and makes sure that it is the text that was delivered. */
final class SeedReader {

  private final Sources sources;

  SeedReader(Sources sources) {
    this.sources = sources;
  }

  /**
   * Reads the seed of a report.
   *
   * @param registered the {@code sha256} of the report's frame
   * @param neededAt where the frame stands
   */
  @Nullable Source read(String report, Field registered, Position neededAt) {
    String expected = registered.text(Plain.HASH);
    String path = "seeds/" + report + ".txt";
    byte[] bytes = sources.bytes(path, neededAt, LoadFault.SEED_MISSING);
    if (bytes == null) {
      return null;
    }
    Source source = sources.seed(path, bytes);
    String actual = source == null ? Sha256.of(bytes) : source.sha256();
    if (expected != null && !expected.matches(Plain.HASH.pattern())) {
      sources.diagnostics().error(registered.at(), LoadFault.NOT_A_HASH, expected.length());
    } else if (expected != null && !expected.toLowerCase(Locale.ROOT).equals(actual)) {
      sources.diagnostics().error(registered.at(), LoadFault.SEED_CHANGED, path, actual, expected);
    }
    return source;
  }

  /** The text itself, whatever is registered. */
  static @Nullable Source source(String path, byte[] bytes, Diagnostics diagnostics) {
    String text = Decoding.strict(path, bytes, diagnostics);
    if (text == null) {
      return null;
    }
    List<Passage> passages = Passage.all(text);
    if (passages.isEmpty()) {
      diagnostics.error(Position.of(path), LoadFault.SEED_EMPTY, path);
      return null;
    }
    return new Source(path, Sha256.of(bytes), text, passages);
  }
}
