package reportsite.load;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;

/**
 * What files were read as the last time, with what was found wrong in them: a file whose bytes are
 * the same is not parsed again.
 */
public final class ParsedFiles {

  private final Map<String, Parsed> byPath = new HashMap<>();

  /** What came of some bytes. */
  private static final class Parsed {
    final byte[] bytes;
    final @Nullable Object result;
    final List<Diagnostic> found;

    Parsed(byte[] bytes, @Nullable Object result, List<Diagnostic> found) {
      this.bytes = bytes;
      this.result = result;
      this.found = found;
    }
  }

  /** The result of parsing these bytes; the parser is told where to report. */
  public <T> @Nullable T of(
      String path,
      byte[] bytes,
      Class<T> type,
      Diagnostics diagnostics,
      Function<Diagnostics, @Nullable T> parser) {
    Parsed known = byPath.get(path);
    if (known == null || !Arrays.equals(known.bytes, bytes)) {
      Diagnostics found = new Diagnostics();
      known = new Parsed(bytes, parser.apply(found), found.sorted());
      byPath.put(path, known);
    }
    diagnostics.takeOver(known.found);
    return type.cast(known.result);
  }

  /** Forgets the files that are no longer there. */
  public void keepOnly(Collection<String> paths) {
    byPath.keySet().retainAll(paths);
  }
}
