package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.LedgerReader.LedgerFile;
import reportsite.model.Audience;
import reportsite.model.Group;
import reportsite.model.Heading;
import reportsite.model.Id;
import reportsite.model.Ledger;
import reportsite.model.LifeGroup;
import reportsite.model.Name;
import reportsite.model.Page;
import reportsite.model.Part;
import reportsite.model.RecordKind;
import reportsite.model.Report;
import reportsite.model.Selection;
import reportsite.model.Source;
import reportsite.model.Written;

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
    ChapterReader chapters = new ChapterReader(sources, folder);
    Heading heading = RecordReader.read(fields, Heading.class);
    Source source = new SeedReader(sources).read(id.text(), fields.needed("sha256"), fields.at());
    List<Group> groups =
        fields.optional("groups").each(item -> RecordReader.read(item, Group.class));
    List<Name> names = fields.optional("names").each(RecordReader::name);
    List<Audience> audiences =
        fields.optional("audiences").each(item -> RecordReader.read(item, Audience.class));
    Featured featured = RecordReader.read(fields, Featured.class);
    List<Part> parts = fields.needed("parts").some(chapters::part);
    Page home = chapters.page("home", fields.at());
    Page targets = chapters.page("targets", fields.at());
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
}
