package reportsite.load.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.read.LedgerReader.LedgerFile;
import reportsite.markdown.Narrative;
import reportsite.model.Id;
import reportsite.model.Source;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.Ledger;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Report.Heading;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report.Page;
import reportsite.model.report.Report.Selection;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Reads one report: its frame, its text, its ledger and its narratives. */
record ReportReader(Sources sources) {

  /** What the frame says beside the heading; the poster stands in a file of its own. */
  record ReportLists(
      List<Group> groups,
      List<Name> names,
      List<Audience> audiences,
      @Written(names = RecordKind.FIGURE, least = 0) List<Id> highlights,
      @Written(names = RecordKind.FIGURE, least = 0) List<Id> mainTargets,
      List<Part> parts) {}

  Report read(Id id) {
    String folder = "content/" + id + "/";
    String frame = folder + "report.yaml";
    // The ledger is read even when the frame is broken, and files beside broken ones: every problem
    // at once.
    LedgerReader ledger = new LedgerReader(sources);
    ledger.read(folder);
    Fields fields = sources.yaml(frame, Position.of(frame));
    return fields == null ? unframed(id, folder, ledger) : frame(id, folder, fields, ledger);
  }

  /** What there is of a report whose frame cannot be read. */
  private Report unframed(Id id, String folder, LedgerReader ledger) {
    Position at = Position.of(folder + "report.yaml");
    Source source = read(id, sources.seed(id.text(), at));
    Page home = page(folder + "home", at);
    Page targets = page(folder + "targets", at);
    return report(id, null, source, unlisted(folder, source, at), ledger, home, targets, at);
  }

  /**
   * Without the frame, every narrative that is there: nobody knows which passages they are about,
   * under which title.
   */
  private ReportLists unlisted(String folder, Source source, Position at) {
    Id nameless = new Id("unread");
    Bilingual untitled = Heading.UNREAD.title();
    Passages all = new Passages(1, Math.max(1, source.passages().size()));
    List<Chapter> chapters = new ArrayList<>();
    sources.paths().stream()
        .filter(path -> path.startsWith(folder) && path.matches("([^/]+/){3}[^/]+[.](zh|en)[.]md"))
        .map(path -> path.replaceFirst("[.](zh|en)[.]md$", ""))
        .distinct()
        .forEach(
            name -> {
              Narrative zh = there(name, Lang.ZH, at);
              Narrative en = there(name, Lang.EN, at);
              chapters.add(
                  new Chapter(nameless, untitled, untitled, all, List.of(), null, zh, en, at));
            });
    return new ReportLists(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Part(nameless, untitled, false, chapters, at)));
  }

  /** A narrative that nobody is known to need. */
  private Narrative there(String name, Lang lang, Position at) {
    String path = path(name, lang);
    return sources.has(path) ? narrative(name, lang, at) : Narrative.empty(path, lang);
  }

  /** What may stand in the frame. */
  static Form form(Sources none) {
    LedgerReader ledger = new LedgerReader(none);
    return FormProbe.form(
        fields -> new ReportReader(none).frame(new Id("report"), "", fields, ledger));
  }

  /** The files beside a text that is not there are judged all the same. */
  private static Source read(Id id, @Nullable Source source) {
    return source == null ? Source.unread("seeds/" + id + ".txt") : source;
  }

  private Report frame(Id id, String folder, Fields fields, LedgerReader ledger) {
    Heading heading = RecordReader.read(fields, Heading.class);
    Source source = read(id, sources.seed(id.text(), fields.needed("sha256"), fields.at()));
    ReportLists frame =
        RecordReader.read(
            fields,
            ReportLists.class,
            Map.of("parts", all -> all.needed("parts").some(item -> part(item, folder))));
    Page home = page(folder + "home", fields.at());
    Page targets = page(folder + "targets", fields.at());
    fields.close();
    return frame == null
        ? report(
            id,
            null,
            source,
            unlisted(folder, source, fields.at()),
            ledger,
            home,
            targets,
            fields.at())
        : report(id, heading, source, frame, ledger, home, targets, fields.at());
  }

  private Report report(
      Id id,
      @Nullable Heading heading,
      Source source,
      ReportLists frame,
      LedgerReader ledger,
      Page home,
      Page targets,
      Position at) {
    return new Report(
        id,
        heading == null ? Heading.UNREAD : heading,
        source,
        frame.groups(),
        frame.names(),
        frame.parts(),
        new Ledger(ledger.indicators()),
        ledger.all(LedgerFile::charts),
        ledger.all(LedgerFile::translations),
        ledger.all(LedgerFile::relations),
        ledger.all(LedgerFile::terms),
        ledger.promises(frame.audiences()),
        ledger.all(LedgerFile::corrections),
        new Selection(
            frame.highlights(),
            frame.mainTargets(),
            ledger.all(LedgerFile::needs),
            ledger.poster()),
        home,
        targets,
        at,
        sources.index("content/" + id + "/"));
  }

  private @Nullable Part part(Field item, String folder) {
    return RecordReader.read(
        item,
        Part.class,
        Map.of(
            "chapters",
            part -> part.needed("chapters").some(one -> chapter(one, folder, part.peek("id")))));
  }

  private @Nullable Chapter chapter(Field item, String folder, @Nullable String part) {
    return RecordReader.read(
        item,
        Chapter.class,
        Map.of(
            "zh", all -> narrative(all, folder, part, Lang.ZH),
            "en", all -> narrative(all, folder, part, Lang.EN)));
  }

  /** Where an id cannot be read, there is no telling what the narrative is called. */
  private @Nullable Narrative narrative(
      Fields chapter, String folder, @Nullable String part, Lang lang) {
    String id = chapter.peek("id");
    return part == null || id == null || !Id.isId(part) || !Id.isId(id)
        ? null
        : narrative(folder + part + "/" + id, lang, chapter.at("id"));
  }

  /** The narratives of a page, both languages. */
  private Page page(String name, Position neededAt) {
    return new Page(narrative(name, Lang.ZH, neededAt), narrative(name, Lang.EN, neededAt));
  }

  /** An empty one after a fault, which is reported: the others are judged all the same. */
  private Narrative narrative(String name, Lang lang, Position neededAt) {
    String path = path(name, lang);
    Narrative read = sources.narrative(path, lang, neededAt);
    return read == null ? Narrative.empty(path, lang) : read;
  }

  private static String path(String name, Lang lang) {
    return name + "." + lang.code() + ".md";
  }
}
