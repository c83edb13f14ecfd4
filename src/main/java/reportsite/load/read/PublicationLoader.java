package reportsite.load.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.load.Decoding;
import reportsite.load.LoadFault;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.yaml.Node;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.Written;
import reportsite.model.ledger.Standard;
import reportsite.model.report.Official;
import reportsite.model.report.Official.Fact;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Contact;
import reportsite.model.report.Publication.Licence;
import reportsite.model.report.Released;
import reportsite.model.report.Report;
import reportsite.portal.Portal;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * The door of this package: files to publication; says which files nobody can use, and which nobody
 * asked for.
 */
public final class PublicationLoader {

  private static final String CONTENT = "content/";
  private static final Set<String> GUIDES =
      Set.of(ProjectFiles.guide(Lang.ZH), ProjectFiles.guide(Lang.EN));
  private static final Pattern MISTAKEN_YAML =
      Pattern.compile("(.+)\\.ya?ml(\\.txt)?", Pattern.CASE_INSENSITIVE);

  private static final Pattern PICTURE =
      Pattern.compile(
          ".*\\.(jpe?g|png|gif|webp|svg|bmp|tiff?|heic|avif)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Sources sources;
  private final Diagnostics diagnostics;

  private PublicationLoader(Sources sources) {
    this.sources = sources;
    this.diagnostics = sources.diagnostics();
  }

  /**
   * Reads a whole project and reports every problem of its form at once.
   *
   * @return after an error, what could be read, without the records that could not be built; a
   *     report not without its frame; empty when there is nothing
   */
  public static Optional<Publication> load(ProjectFiles files, Diagnostics diagnostics) {
    return load(files, new ParsedFiles(), diagnostics).flatMap(Publication::readWhole);
  }

  /**
   * The same for a project that is read again and again, with what there is of a report without its
   * frame, and of all of them without the frame of the site.
   *
   * @param parsed what its files were read as, brought up to date
   */
  public static Optional<Publication> load(
      ProjectFiles files, ParsedFiles parsed, Diagnostics diagnostics) {
    parsed.keepOnly(files.paths());
    if (files.paths().stream().noneMatch(path -> path.startsWith(CONTENT))) {
      diagnostics.error(Position.of("content"), LoadFault.CONTENT_MISSING);
      return Optional.empty();
    }
    Sources sources = new Sources(files, parsed, diagnostics);
    PublicationLoader loader = new PublicationLoader(sources);
    loader.reportNames();
    Optional<Publication> publication = Optional.ofNullable(new SiteReader(sources).read());
    if (publication.flatMap(Publication::readWhole).isPresent()) {
      loader.reportUnused();
    }
    return publication;
  }

  /** Names that would become broken addresses or cannot be opened on another machine. */
  private void reportNames() {
    for (String path : sources.paths()) {
      if (isPicture(path)) {
        continue; // is to go altogether, so its name does not matter
      }
      if (!path.matches("[A-Za-z0-9._/-]+")) {
        diagnostics.error(Position.of(path), LoadFault.FILE_NAME, path);
      }
      Matcher mistaken = MISTAKEN_YAML.matcher(path);
      if (path.startsWith(CONTENT) && mistaken.matches() && !path.endsWith(".yaml")) {
        String right = mistaken.group(1) + ".yaml";
        diagnostics.error(Position.of(path), LoadFault.EXTENSION, path, right);
      }
    }
  }

  private static boolean isPicture(String path) {
    return path.startsWith(CONTENT) && PICTURE.matcher(path).matches();
  }

  /** Content that no reader asked for; to be called when everything has been read. */
  private void reportUnused() {
    Set<String> foreignFolders = new TreeSet<>();
    boolean hasPortal = sources.wanted().contains(Portal.FOLDER + "header.html");
    for (String path : sources.paths()) {
      boolean renamed = MISTAKEN_YAML.matcher(path).matches() && !path.endsWith(".yaml");
      boolean known =
          sources.wanted().contains(path)
              || GUIDES.contains(path)
              || path.startsWith(Released.FOLDER);
      if (!path.startsWith(CONTENT) || renamed || known) {
        continue;
      }
      int slash = path.indexOf('/', CONTENT.length());
      String folder = slash < 0 ? CONTENT : path.substring(0, slash);
      if (path.startsWith(Portal.FOLDER)) {
        LoadFault fault = hasPortal ? LoadFault.FILE_NOT_USED : LoadFault.PORTAL_NOT_SET;
        diagnostics.warning(Position.of(path), fault, path);
      } else if (slash < 0 || sources.wanted().contains(folder + "/report.yaml")) {
        LoadFault fault = isPicture(path) ? LoadFault.PICTURE : LoadFault.FILE_NOT_USED;
        diagnostics.warning(Position.of(path), fault, path);
      } else {
        foreignFolders.add(folder);
      }
    }
    for (String folder : foreignFolders) {
      diagnostics.warning(Position.of(folder), LoadFault.FOLDER_NOT_LISTED, folder);
    }
  }

  /** Reads the publication and every report that it lists. */
  static final class SiteReader {

    private static final Pattern ROOT =
        Pattern.compile("(\\.\\./)+|https://[a-z0-9.-]+(:[0-9]+)?/([\\w.~-]+/)*");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}(:[0-9]+)?");
    private static final Pattern SLOT = Pattern.compile("\\{[0-9]\\}");
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*([.-][a-z0-9]+)*+");
    private static final String SITE = "content/site.yaml";
    private static final String CATALOGUE = "content/indicators.yaml";

    /** The file as it is typed. */
    record Typed(
        Bilingual title,
        Bilingual notice,
        @Nullable Contact contact,
        @Nullable Official official,
        @Nullable Portal portal,
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
      sources.readAhead(SiteReader::strings);
      Strings strings = strings(sources);
      Fields fields = sources.yaml(SITE, Position.of(SITE));
      if (fields == null) {
        return publication(null, strings, lookThroughFolders());
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
              fields,
              Typed.class,
              Map.of(
                  "reports", all -> all.needed("reports").some(this::list),
                  "official", all -> official(all.optional("official")),
                  "portal", all -> portal(all.optional("portal"))));
      fields.close();
      return publication(typed, strings, listed.isEmpty() ? lookThroughFolders() : reports());
    }

    private @Nullable Publication publication(
        @Nullable Typed typed, @Nullable Strings strings, List<Report> reports) {
      List<Standard> catalogue = catalogue();
      List<Released> releases = releases();
      return reports.isEmpty()
          ? null
          : new Publication(
              typed == null ? Publication.UNREAD : typed.title(),
              typed == null ? Publication.UNREAD : typed.notice(),
              typed == null ? null : typed.contact(),
              typed == null ? null : typed.official(),
              typed == null ? null : typed.portal(),
              typed == null ? null : typed.licence(),
              strings == null ? new Strings(Map.of()) : strings,
              catalogue,
              reports,
              releases);
    }

    private static @Nullable Official official(Field field) {
      return field.isAbsent()
          ? null
          : RecordReader.read(
              field,
              Official.class,
              Map.of(
                  "name", all -> words(all.needed("name")),
                  "host", all -> words(all.needed("host")),
                  "operator", all -> words(all.needed("operator")),
                  "domain", all -> fact(all.needed("domain"), Fact.DOMAIN),
                  "code", all -> fact(all.needed("code"), Fact.CODE),
                  "icp", all -> fact(all.needed("icp"), Fact.ICP),
                  "police", all -> fact(all.needed("police"), Fact.POLICE),
                  "mark", all -> fact(all.needed("mark"), Fact.MARK),
                  "errors", all -> fact(all.needed("errors"), Fact.ERRORS),
                  "trusted",
                      all -> all.optional("trusted").each(item -> fact(item, Fact.TRUSTED))));
    }

    /** Where a portal stands and what it may lead to, as it is typed. */
    record Placed(String root, List<String> hosts) {}

    /** With the files of its folder, which are read only where there is a portal. */
    private @Nullable Portal portal(Field field) {
      Placed placed =
          field.isAbsent()
              ? null
              : RecordReader.read(
                  field,
                  Placed.class,
                  Map.of(
                      "root", all -> form(all.needed("root"), ROOT, LoadFault.PORTAL_ROOT),
                      "hosts",
                          all ->
                              all.optional("hosts")
                                  .each(item -> form(item, HOST, LoadFault.PORTAL_HOST))));
      Map<String, SourceText> texts = new TreeMap<>();
      Map<String, byte[]> pictures = new TreeMap<>();
      boolean whole = placed != null;
      for (String name : placed == null ? List.<String>of() : portalTexts()) {
        String path = Portal.FOLDER + name;
        byte[] bytes = sources.bytes(path, field.at(), LoadFault.FILE_MISSING);
        String text = bytes == null ? null : Decoding.strict(path, bytes, sources.diagnostics());
        whole &= text != null;
        if (text != null) {
          texts.put(name, new SourceText(path, text));
        }
      }
      if (placed == null || !whole) {
        return null;
      }
      for (String path : sources.paths()) {
        if (path.startsWith(Portal.FOLDER) && Portal.isPicture(path)) {
          byte[] bytes = sources.bytes(path, field.at(), LoadFault.FILE_MISSING);
          pictures.put(path.substring(Portal.FOLDER.length()), bytes == null ? new byte[0] : bytes);
        }
      }
      return Portal.read(placed.root(), placed.hosts(), texts, pictures, sources.diagnostics());
    }

    private List<String> portalTexts() {
      List<String> names = new ArrayList<>(List.of("header.html", "footer.html", "portal.css"));
      Stream.of("header.en.html", "footer.en.html")
          .filter(name -> sources.has(Portal.FOLDER + name))
          .forEach(names::add);
      return names;
    }

    private static @Nullable String form(Field field, Pattern form, LoadFault fault) {
      String typed = field.text();
      if (typed != null && !form.matcher(typed).matches()) {
        return field.diagnostics().refuse(field.at(), fault, typed);
      }
      return typed;
    }

    private static @Nullable Bilingual words(Field field) {
      Bilingual words = field.bilingual();
      return words == null || isHeldFor(words.zh(), field) || isHeldFor(words.en(), field)
          ? null
          : words;
    }

    private static @Nullable String fact(Field field, Fact fact) {
      String typed = field.text();
      if (typed == null || isHeldFor(typed, field)) {
        return null;
      }
      if (!fact.fits(typed)) {
        return field
            .diagnostics()
            .refuse(field.at(), LoadFault.OFFICIAL_WRONG, field.name(), typed, fact.example());
      }
      return typed;
    }

    /** Whether something stands in the place of what is not known yet, which is told. */
    private static boolean isHeldFor(String typed, Field field) {
      boolean isHeld = Official.isPlaceholder(typed);
      if (isHeld) {
        field.diagnostics().error(field.at(), LoadFault.OFFICIAL_PLACEHOLDER, field.name(), typed);
      }
      return isHeld;
    }

    /** None where a project has no file of it, or where it could not be read. */
    private List<Standard> catalogue() {
      if (!sources.has(CATALOGUE)) {
        return List.of();
      }
      Catalogue read =
          sources.yaml(CATALOGUE, Position.of(CATALOGUE), Catalogue.class, Catalogue::read);
      return read == null ? List.of() : read.indicators();
    }

    /** Those that the command of that name has written; none where they are no chain. */
    private List<Released> releases() {
      List<Released> all = new ArrayList<>();
      boolean whole = true;
      for (String path : sources.paths()) {
        if (path.startsWith(Released.FOLDER) && path.endsWith(".txt")) {
          Released read = Released.parse(sources.file(path));
          if (read == null || !path.equals(Released.FOLDER + read.name() + ".txt")) {
            sources.diagnostics().error(Position.of(path), LoadFault.RELEASE_CHANGED);
            whole = false;
          } else {
            all.add(read);
          }
        }
      }
      List<Released> chain = whole ? Released.chain(all) : List.of();
      if (chain == null) {
        sources.diagnostics().error(Position.of(Released.FOLDER), LoadFault.RELEASE_MISSING);
      }
      return chain == null ? List.of() : chain;
    }

    /** What may stand in the file of the catalogue. */
    static Form formOfCatalogue() {
      return FormProbe.form(Catalogue::read);
    }

    private @Nullable Id list(Field item) {
      Id id = item.id();
      if (id != null && listed.putIfAbsent(id, item.at()) != null) {
        return item.diagnostics().refuse(item.at(), LoadFault.REPORT_TWICE, id);
      }
      return id;
    }

    private List<Report> reports() {
      return listed.entrySet().stream()
          .map(one -> report(one.getKey(), one.getValue()))
          .filter(Objects::nonNull)
          .toList();
    }

    private @Nullable Report report(Id id, Position at) {
      String frame = "content/" + id + "/report.yaml";
      if (!sources.has(frame)) {
        List<String> unlisted = sources.reports().stream().filter(name -> !isListed(name)).toList();
        Bilingual cure = Corrections.report(id, frame, unlisted);
        return sources.diagnostics().refuse(at, LoadFault.REPORT_MISSING, id, frame, cure);
      }
      return new ReportReader(sources).read(id);
    }

    private boolean isListed(String report) {
      return Id.isId(report) && listed.containsKey(new Id(report));
    }

    /** Without the list of reports, reads those that are there: every problem at once. */
    private List<Report> lookThroughFolders() {
      ReportReader reader = new ReportReader(sources);
      return sources.paths().stream()
          .map(path -> path.split("/", -1))
          .filter(steps -> steps.length == 3 && steps[2].equals("report.yaml"))
          .map(steps -> steps[1])
          .filter(Id::isId)
          .map(Id::new)
          .map(reader::read)
          .filter(Objects::nonNull)
          .toList();
    }

    /**
     * What may stand in the file of the site's own words: texts under keys that only the pages
     * know.
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
          ? Phrases.of("instead/no-slots")
          : Bilingual.same(String.join(", ", slots));
    }
  }
}
