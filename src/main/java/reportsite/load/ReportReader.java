package reportsite.load;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.Form.Target;
import reportsite.model.Audience;
import reportsite.model.Group;
import reportsite.model.Heading;
import reportsite.model.Id;
import reportsite.model.Ledger;
import reportsite.model.LifeGroup;
import reportsite.model.Name;
import reportsite.model.Occasion;
import reportsite.model.Page;
import reportsite.model.Part;
import reportsite.model.Poster;
import reportsite.model.Report;
import reportsite.model.Selection;
import reportsite.model.Source;
import reportsite.text.Bilingual;

/** Reads one report: its frame, its text, its ledger and its narratives. */
final class ReportReader {

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
    Heading heading = heading(fields);
    Source source = new SeedReader(sources).read(id.text(), fields.needed("sha256"), fields.at());
    List<Group> groups = fields.optional("groups").each(ReportReader::group);
    List<Name> names = fields.optional("names").each(ReportReader::name);
    List<Audience> audiences = fields.optional("audiences").each(PromiseReader::audience);
    Selection selection = selection(fields, ledger.poster());
    List<Part> parts = fields.needed("parts").some(chapters::part);
    Page home = chapters.page("home", fields.at());
    Page targets = chapters.page("targets", fields.at());
    fields.close();
    if (heading == null || source == null || groups == null || names == null || audiences == null) {
      return null;
    }
    if (selection == null || parts == null || home == null || targets == null) {
      return null;
    }
    return new Report(
        id,
        heading,
        source,
        groups,
        names,
        parts,
        new Ledger(ledger.all(LedgerFile::indicators)),
        ledger.all(LedgerFile::charts),
        ledger.all(LedgerFile::translations),
        ledger.all(LedgerFile::relations),
        ledger.all(LedgerFile::terms),
        ledger.promises(audiences),
        selection,
        home,
        targets,
        fields.at(),
        sources.places());
  }

  private static @Nullable Heading heading(Fields fields) {
    Bilingual title = fields.needed("title").bilingual();
    Bilingual government = fields.needed("government").bilingual();
    Bilingual place = fields.needed("place").bilingual();
    Integer year = fields.needed("year").year();
    Occasion occasion = occasion(fields.needed("occasion"));
    Id follows = fields.optional("follows").id();
    return title == null || government == null || place == null || year == null || occasion == null
        ? null
        : new Heading(title, government, place, year, occasion, follows);
  }

  private static @Nullable Selection selection(Fields fields, @Nullable Poster poster) {
    List<Id> highlights = fields.needed("highlights").each(item -> item.idOf(Target.FIGURE));
    List<Id> mainTargets = fields.needed("main-targets").each(item -> item.idOf(Target.FIGURE));
    List<LifeGroup> life = fields.optional("life").each(ReportReader::lifeGroup);
    return highlights == null || mainTargets == null || life == null
        ? null
        : new Selection(highlights, mainTargets, life, poster);
  }

  private static @Nullable LifeGroup lifeGroup(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Bilingual title = fields.needed("title").bilingual();
    List<Id> figures = fields.optional("figures").each(named -> named.idOf(Target.FIGURE));
    List<Id> commitments =
        fields.optional("commitments").each(named -> named.idOf(Target.COMMITMENT));
    fields.close();
    return title == null || figures == null || commitments == null
        ? null
        : new LifeGroup(title, figures, commitments, item.at());
  }

  private static @Nullable Occasion occasion(Field field) {
    Fields fields = field.fields();
    if (fields == null) {
      return null;
    }
    LocalDate date = fields.needed("date").date();
    Bilingual body = fields.needed("body").bilingual();
    Bilingual speaker = fields.needed("speaker").bilingual();
    fields.close();
    return date == null || body == null || speaker == null
        ? null
        : new Occasion(date, body, speaker);
  }

  private static @Nullable Group group(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual name = fields.needed("name").bilingual();
    fields.close();
    return id == null || name == null ? null : new Group(id, name, item.at());
  }

  private static @Nullable Name name(Field item) {
    Bilingual text = item.bilingual();
    return text == null ? null : new Name(text, item.at());
  }
}
