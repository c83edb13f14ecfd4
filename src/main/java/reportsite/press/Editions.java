package reportsite.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.OutputFile;
import reportsite.press.Press.PressFault;
import reportsite.text.Sha256;

/** Where the editions come from that are published with the pages. */
public interface Editions {

  /**
   * The editions of these manuscripts, as far as there are any.
   *
   * @param diagnostics is told what is wrong with font or editions
   */
  EditionSet of(Manuscripts manuscripts, Diagnostics diagnostics) throws IOException;

  /** The manuscripts, made when somebody asks for them. */
  interface Manuscripts {
    List<Manuscript> all() throws IOException;
  }

  /** The editions of the site as it stands: those that still match are published again. */
  public static final class KeptEditions implements Editions {

    private static final int NAMED = 3;

    private final Path site;

    /**
     * @param site the published folder, which need not exist
     */
    public KeptEditions(Path site) {
      this.site = site;
    }

    @Override
    public EditionSet of(Manuscripts manuscripts, Diagnostics diagnostics) throws IOException {
      Path list = site.resolve(EditionSet.LIST);
      if (!Files.isRegularFile(list)) {
        return EditionSet.NOTHING;
      }
      Map<String, EditionSet.Entry> entries = EditionSet.read(Files.readString(list));
      List<OutputFile> kept = new ArrayList<>();
      Map<String, String> fingerprints = new TreeMap<>();
      for (Manuscript manuscript : manuscripts.all()) {
        EditionSet.Entry entry = entries.get(manuscript.path());
        if (entry != null && entry.manuscript().equals(manuscript.fingerprint())) {
          Path file = site.resolve(manuscript.path());
          byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
          if (Sha256.of(bytes).equals(entry.sha256())) {
            kept.add(OutputFile.of(manuscript.path(), bytes));
            fingerprints.put(manuscript.path(), manuscript.fingerprint());
          }
        }
      }
      tellStale(entries, fingerprints, list, diagnostics);
      return new EditionSet(kept, fingerprints);
    }

    private static void tellStale(
        Map<String, EditionSet.Entry> entries,
        Map<String, String> kept,
        Path list,
        Diagnostics diagnostics) {
      NavigableSet<String> stale = new TreeSet<>(entries.keySet());
      stale.removeAll(kept.keySet());
      if (!stale.isEmpty()) {
        String named = String.join(", ", stale.stream().limit(NAMED).toList());
        diagnostics.warning(
            Position.of(list.toString()),
            PressFault.EDITIONS_STALE,
            stale.size(),
            stale.size() > NAMED ? named + ", …" : named);
      }
    }
  }
}
