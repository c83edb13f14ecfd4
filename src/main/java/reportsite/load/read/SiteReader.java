package reportsite.load.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.ProjectFiles;
import reportsite.load.suggest.Corrections;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.Written;
import reportsite.model.ledger.Standard;
import reportsite.model.report.Contact;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Licence;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Reads the publication and every report that it lists. */
final class SiteReader {

  private static final Pattern SLOT = Pattern.compile("\\{[0-9]\\}");
  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*+");
  private static final String SITE = "content/site.yaml";
  private static final String CATALOGUE = "content/indicators.yaml";

  /** The file as it is typed. */
  record Typed(
      Bilingual title,
      Bilingual notice,
      @Nullable Contact contact,
      @Nullable Licence licence,
      List<Id> reports) {}

  /** The catalogue as it is typed. */
  record Catalogue(@Written(least = 1) List<Standard> indicators) {

    static @Nullable Catalogue read(Fields fields) {
      Catalogue read = RecordReader.read(fields, Catalogue.class);
      fields.close();
      return read;
    }
  }

  private final Sources sources;
  private final Map<Id, Position> listed = new LinkedHashMap<>();

  SiteReader(Sources sources) {
    this.sources = sources;
  }

  @Nullable Publication read() {
    Strings strings = strings(sources);
    Fields fields = sources.yaml(SITE, Position.of(SITE));
    if (fields == null) {
      lookThroughFolders();
      return null;
    }
    return publication(strings, fields);
  }

  /** What may stand in the file. */
  static Form form(Sources none) {
    return FormProbe.form(fields -> new SiteReader(none).publication(null, fields));
  }

  private @Nullable Publication publication(@Nullable Strings strings, Fields fields) {
    Typed typed =
        RecordReader.read(
            fields, Typed.class, Map.of("reports", all -> all.needed("reports").some(this::list)));
    fields.close();
    if (listed.isEmpty()) {
      lookThroughFolders();
    }
    List<Standard> catalogue = catalogue();
    List<Report> reports = reports();
    return typed == null || strings == null || catalogue == null || reports == null
        ? null
        : new Publication(
            typed.title(),
            typed.notice(),
            typed.contact(),
            typed.licence(),
            strings,
            catalogue,
            reports);
  }

  /** None where a project has no file of it; null where it could not be read. */
  private @Nullable List<Standard> catalogue() {
    if (!sources.has(CATALOGUE)) {
      return List.of();
    }
    Catalogue read =
        sources.yaml(CATALOGUE, Position.of(CATALOGUE), Catalogue.class, Catalogue::read);
    return read == null ? null : read.indicators();
  }

  /** What may stand in the file of the catalogue. */
  static Form formOfCatalogue() {
    return FormProbe.form(Catalogue::read);
  }

  private @Nullable Id list(Field item) {
    Id id = item.id();
    if (id != null && listed.putIfAbsent(id, item.at()) != null) {
      item.diagnostics().error(item.at(), LoadFault.REPORT_TWICE, id);
      return null;
    }
    return id;
  }

  private @Nullable List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    listed.forEach(
        (id, at) -> {
          Report report = report(id, at);
          if (report != null) {
            reports.add(report);
          }
        });
    return reports.size() == listed.size() ? reports : null;
  }

  private @Nullable Report report(Id id, Position at) {
    String frame = "content/" + id + "/report.yaml";
    if (!sources.has(frame)) {
      sources.diagnostics().error(at, LoadFault.REPORT_MISSING, id, frame, cure(id, frame));
      return null;
    }
    return new ReportReader(sources).read(id);
  }

  private Bilingual cure(Id id, String frame) {
    List<String> unlisted = sources.reports().stream().filter(name -> !isListed(name)).toList();
    return Corrections.report(id, frame, unlisted);
  }

  private boolean isListed(String report) {
    return Id.isId(report) && listed.containsKey(new Id(report));
  }

  /** Without the list of reports, reads those that are there: every problem at once. */
  private void lookThroughFolders() {
    ReportReader reader = new ReportReader(sources);
    sources.paths().stream()
        .map(path -> path.split("/", -1))
        .filter(steps -> steps.length == 3 && steps[2].equals("report.yaml"))
        .map(steps -> steps[1])
        .filter(Id::isId)
        .map(Id::new)
        .forEach(reader::read);
  }

  /**
   * What may stand in the file of the site's own words: texts under keys that only the pages know.
   */
  static Form formOfStrings() {
    return new Form.Table(KEY.pattern(), FormProbe.survey("entry", Field::words));
  }

  private static @Nullable Strings strings(Sources sources) {
    Position at = Position.of(ProjectFiles.STRINGS);
    return sources.yaml(ProjectFiles.STRINGS, at, Strings.class, SiteReader::strings);
  }

  private static @Nullable Strings strings(Fields fields) {
    Diagnostics diagnostics = fields.diagnostics();
    Map<String, Bilingual> byKey = new TreeMap<>();
    boolean whole = true;
    for (Node.Entry entry : fields.entries()) {
      if (!KEY.matcher(entry.key()).matches()) {
        diagnostics.error(entry.keyAt(), LoadFault.NOT_A_KEY, entry.key());
      }
      Bilingual text = fields.needed(entry.key()).words();
      if (text == null) {
        whole = false;
      } else if (!slots(text.zh()).equals(slots(text.en()))) {
        diagnostics.error(
            entry.value().at(),
            LoadFault.PLACEHOLDERS_DIFFER,
            entry.key(),
            named(slots(text.zh())),
            named(slots(text.en())));
        whole = false;
      } else {
        byKey.put(entry.key(), text);
      }
    }
    return whole ? new Strings(byKey) : null;
  }

  /** The slots of a text, as in {0} of {1}. */
  private static SortedSet<String> slots(String text) {
    return SLOT.matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Bilingual named(SortedSet<String> slots) {
    return slots.isEmpty()
        ? new Bilingual("（无）", "none")
        : Bilingual.same(String.join(", ", slots));
  }
}
