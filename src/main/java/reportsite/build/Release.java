package reportsite.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import reportsite.model.report.Publication;
import reportsite.model.report.Released;
import reportsite.model.report.Released.Fact;
import reportsite.model.report.Released.FrozenFile;
import reportsite.output.Frozen;
import reportsite.output.OutputFile;
import reportsite.site.page.Edition;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A release while it is made: of the files of a site it keeps those that no release has yet. */
public final class Release {

  /** What belongs to the site as it stands today, and not to what it says. */
  private static final Pattern OF_TODAY =
      Pattern.compile(
          "404\\.html|build-report\\.json|robots\\.txt|sitemap\\.xml"
              + "|(.*/)?search\\.html|data/.*/search\\.js");

  private final Publication publication;
  private final String name;
  private final LocalDate date;
  private final List<FrozenFile> own = new ArrayList<>();
  private byte[] pack = {};
  private String record = "";

  public Release(Publication publication, String name, LocalDate date) {
    this.publication = publication;
    this.name = name;
    this.date = date;
  }

  /** How many files it keeps itself. */
  public int own() {
    return own.size();
  }

  /** What the next release names it by. */
  public String seal() {
    return record.substring(record.lastIndexOf('\t') + 1).strip();
  }

  /**
   * Takes the files of the site; what another release keeps already stays there.
   *
   * @param files of a site that says nothing of releases
   */
  public void freeze(List<OutputFile> files) {
    Map<String, OutputFile> all = new TreeMap<>();
    files.stream()
        .filter(file -> !OF_TODAY.matcher(file.path()).matches())
        .filter(file -> !file.entry().draft())
        .forEach(file -> all.put(file.path(), file));
    Map<String, String> sums = new HashMap<>();
    Map<String, String> places = new HashMap<>();
    Released.places(publication.releases())
        .forEach((path, holder) -> places.put(path, holder.name()));
    publication.releases().stream()
        .flatMap(one -> one.files().stream())
        .forEach(file -> sums.put(file.path(), file.sha256()));
    Set<String> gone = new TreeSet<>(places.keySet());
    gone.removeAll(all.keySet());
    places.keySet().retainAll(all.keySet());
    List<OutputFile> fresh = new ArrayList<>();
    for (OutputFile file : all.values()) {
      boolean isKept = places.containsKey(file.path());
      if (!isKept || !Sha256.of(file.content()).equals(sums.get(file.path()))) {
        places.put(file.path(), name);
        fresh.add(file);
      }
    }
    List<OutputFile> packed = new ArrayList<>();
    for (OutputFile file : fresh) {
      OutputFile frozen = file.hasSuffix(".html") ? page(file, places) : file;
      own.add(new FrozenFile(file.path(), Sha256.of(file.content()), Sha256.of(frozen.content())));
      packed.add(OutputFile.of(file.path(), frozen.content()));
    }
    Released last = publication.lastRelease();
    pack = Frozen.pack(packed);
    record =
        new Released(
                name,
                date,
                last == null ? null : last.seal(),
                Sha256.of(pack),
                publication.reports().stream()
                    .flatMap(report -> Fact.published(report).stream())
                    .toList(),
                own,
                List.copyOf(gone),
                "")
            .text();
  }

  /** Its links to pages lead to those of today, all others to what was there. */
  private OutputFile page(OutputFile file, Map<String, String> places) {
    Lang lang = file.path().startsWith("en/") ? Lang.EN : Lang.ZH;
    String at = "editions/" + name + "/" + file.path();
    String words =
        publication
            .strings()
            .get("release-banner", "\u0001", "\u0002")
            .in(lang)
            .replace("\u0001", "<span data-name>" + Html.escape(name) + "</span>")
            .replace(
                "\u0002",
                "<time datetime=\"" + date + "\">" + Edition.date(date, lang) + "</time>");
    String today = "../".repeat(at.split("/", -1).length - 1) + file.path();
    String banner =
        "<aside class=\"draft\">%s <a href=\"%s\">%s</a></aside>"
            .formatted(words, today, publication.strings().get("release-today").in(lang));
    return Frozen.page(
        file,
        at,
        path -> {
          String holder = path.endsWith(".html") ? null : places.get(path);
          return holder == null ? path : "editions/" + holder + "/" + path;
        },
        banner);
  }

  /** What stands among the content, the record last: without that there is no release. */
  public List<OutputFile> files() {
    return List.of(
        OutputFile.of(name + ".tar.gz", pack),
        OutputFile.of(name + ".txt", record.getBytes(StandardCharsets.UTF_8)));
  }
}
