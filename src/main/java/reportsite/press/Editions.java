package reportsite.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.OutputFile;
import reportsite.press.Press.PressFault;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Lang;

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

  /**
   * The editions of the site as it stands: those that still match are published again.
   *
   * @param site the published folder, which need not exist
   */
  public record KeptEditions(Path site) implements Editions {

    private static final int NAMED = 3;

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

  /**
   * Finished editions, each with the fingerprint of its manuscript.
   *
   * @param fingerprints by path
   */
  public record EditionSet(List<OutputFile> editions, Map<String, String> fingerprints) {

    /** Where the list of editions stands, by which the next build knows those that still match. */
    static final String LIST = "editions/editions.json";

    public static final EditionSet NOTHING = new EditionSet(List.of(), Map.of());

    private static final Pattern ENTRY =
        Pattern.compile(
            "(?m)^ *\\{\"path\": \"([^\"]+)\", \"manuscript\": \"([0-9a-f]{64})\","
                + " \"sha256\": \"([0-9a-f]{64})\"\\}");

    public EditionSet {
      editions = List.copyOf(editions);
      fingerprints = Map.copyOf(fingerprints);
    }

    /** What the list says of an edition. */
    record Entry(String manuscript, String sha256) {}

    /** The entries of a list, by path. */
    static Map<String, Entry> read(String json) {
      Map<String, Entry> entries = new TreeMap<>();
      Matcher found = ENTRY.matcher(json);
      while (found.find()) {
        entries.put(found.group(1), new Entry(found.group(2), found.group(3)));
      }
      return entries;
    }

    /** The list and the editions, to be published; nothing at all where there are none. */
    public List<OutputFile> files() {
      if (editions.isEmpty()) {
        return List.of();
      }
      String entries =
          editions.stream().sorted().map(this::entry).collect(Collectors.joining(",\n"));
      List<OutputFile> files = new ArrayList<>(editions);
      files.add(OutputFile.of(LIST, "{\n  \"editions\": [\n" + entries + "\n  ]\n}\n"));
      return files;
    }

    /** How large each edition is, by path. */
    public Map<String, Integer> sizes() {
      return editions.stream().collect(Collectors.toMap(OutputFile::path, OutputFile::size));
    }

    private String entry(OutputFile file) {
      return "    {\"path\": \"%s\", \"manuscript\": \"%s\", \"sha256\": \"%s\"}"
          .formatted(file.path(), fingerprints.get(file.path()), Sha256.of(file.bytes()));
    }
  }

  /**
   * What an edition is made of, but for the font.
   *
   * @param path of the edition in the site
   * @param title of the document
   * @param date of the report: the only date a document carries
   * @param markup XHTML with its style for a PDF, SVG for a picture
   */
  public record Manuscript(
      String path, Form form, Lang lang, String title, LocalDate date, String markup) {

    /** What becomes of a manuscript. */
    public sealed interface Form {}

    /** A document of pages. */
    public record Pages() implements Form {}

    /** A picture of so many pixels. */
    public record Picture(int width, int height) implements Form {}

    /** What tells it from any other, and from what a former version of the tool made of it. */
    String fingerprint() {
      return Sha256.of(
          String.join("\n", VERSION, form.toString(), lang.tag(), title, "" + date, markup));
    }

    /** To be raised when the press makes something else of the same manuscript. */
    private static final String VERSION = "2";
  }
}
