package reportsite.load.read;

import java.util.List;
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
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Report.Heading;
import reportsite.model.report.Report.LifeGroup;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report.Page;
import reportsite.model.report.Report.Selection;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Reads one report: its frame, its text, its ledger and its narratives. */
final class ReportReader {

  /** What the frame puts first; the poster stands in a file of its own. */
  record Featured(
      @Written(names = RecordKind.FIGURE, least = 0) List<Id> highlights,
      @Written(names = RecordKind.FIGURE, least = 0) List<Id> mainTargets,
      List<LifeGroup> life) {}

  private final Sources sources;

  ReportReader(Sources sources) {
    this.sources = sources;
  }

  @Nullable Report read(Id id) {
    String folder = "content/" + id + "/";
    String frame = folder + "report.yaml";
    // The ledger is read even when the frame is broken: every problem at once.
    LedgerReader ledger = new LedgerReader(sources);
    boolean whole = ledger.read(folder);
    Fields fields = sources.yaml(frame, Position.of(frame));
    Report report = fields == null ? null : frame(id, folder, fields, ledger);
    return whole ? report : null;
  }

  /** What may stand in the frame. */
  static Form form(Sources none) {
    LedgerReader ledger = new LedgerReader(none);
    return Blank.form(fields -> new ReportReader(none).frame(new Id("report"), "", fields, ledger));
  }

  private @Nullable Report frame(Id id, String folder, Fields fields, LedgerReader ledger) {
    Heading heading = RecordReader.read(fields, Heading.class);
    Source source = new SeedReader(sources).read(id.text(), fields.needed("sha256"), fields.at());
    List<Group> groups =
        fields.optional("groups").each(item -> RecordReader.read(item, Group.class));
    List<Name> names = fields.optional("names").each(RecordReader::name);
    List<Audience> audiences =
        fields.optional("audiences").each(item -> RecordReader.read(item, Audience.class));
    Featured featured = RecordReader.read(fields, Featured.class);
    List<Part> parts = fields.needed("parts").some(item -> part(item, folder));
    Page home = page(folder + "home", fields.at());
    Page targets = page(folder + "targets", fields.at());
    fields.close();
    if (heading == null || source == null || groups == null || names == null || audiences == null) {
      return null;
    }
    if (featured == null || parts == null || home == null || targets == null) {
      return null;
    }
    return new Report(
        id,
        heading,
        source,
        groups,
        names,
        parts,
        new Ledger(ledger.indicators()),
        ledger.all(LedgerFile::charts),
        ledger.all(LedgerFile::translations),
        ledger.all(LedgerFile::relations),
        ledger.all(LedgerFile::terms),
        ledger.promises(audiences),
        new Selection(
            featured.highlights(), featured.mainTargets(), featured.life(), ledger.poster()),
        home,
        targets,
        fields.at(),
        sources.index(folder));
  }

  private @Nullable Part part(Field item, String folder) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual title = fields.needed("title").bilingual();
    List<Chapter> chapters =
        fields.needed("chapters").some(chapter -> chapter(id, chapter, folder));
    fields.close();
    return id == null || title == null || chapters == null
        ? null
        : new Part(id, title, chapters, item.at());
  }

  private @Nullable Chapter chapter(@Nullable Id part, Field item, String folder) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Field idField = fields.needed("id");
    Id id = idField.id();
    Bilingual title = fields.needed("title").bilingual();
    Bilingual summary = fields.needed("summary").bilingual();
    Passages passages = fields.needed("passages").passages();
    List<Topic> topics =
        fields.optional("topics").each(topic -> RecordReader.read(topic, Topic.class));
    fields.close();
    Page texts = part == null || id == null ? null : page(folder + part + "/" + id, idField.at());
    if (id == null || title == null || summary == null || passages == null) {
      return null;
    }
    return topics == null || texts == null
        ? null
        : new Chapter(id, title, summary, passages, topics, texts.zh(), texts.en(), item.at());
  }

  /** The narratives of a page, both languages. */
  private @Nullable Page page(String name, Position neededAt) {
    Narrative zh = narrative(name, Lang.ZH, neededAt);
    Narrative en = narrative(name, Lang.EN, neededAt);
    return zh == null || en == null ? null : new Page(zh, en);
  }

  private @Nullable Narrative narrative(String name, Lang lang, Position neededAt) {
    return sources.narrative(name + "." + lang.code() + ".md", lang, neededAt);
  }
}
