package reportsite.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.derived.Glossary;
import reportsite.model.derived.Series.Stated;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Standard;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Licence;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Stage;
import reportsite.model.report.Stage.Release;
import reportsite.model.report.Term;
import reportsite.render.SiteRenderer.Mode;
import reportsite.site.Drafts;
import reportsite.site.Site;
import reportsite.site.figure.ChartMarkup;
import reportsite.site.figure.FigureSentence;
import reportsite.site.ledger.ComparePages;
import reportsite.site.ledger.Feeds;
import reportsite.site.ledger.TableSpec;
import reportsite.site.ledger.TableSpec.Column;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.PageKind;
import reportsite.site.page.Quotation;
import reportsite.site.print.PosterPage;
import reportsite.site.promise.PromiseCounts;
import reportsite.site.search.SearchEntries;
import reportsite.site.search.SearchEntries.SearchEntry;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Json;
import reportsite.text.Lang;

/** The files of one report that are no pages: tables, texts and drawings to take along. */
final class ReportFiles {

  private final Edition edition;
  private final Report report;
  private final Mode mode;
  private final Drafts drafts;
  private final SiteFiles.Builder files;
  private @Nullable DataTable figureRows;

  private ReportFiles(Edition edition, Mode mode, Drafts drafts, SiteFiles.Builder files) {
    this.edition = edition;
    this.report = edition.report();
    this.mode = mode;
    this.drafts = drafts;
    this.files = files;
  }

  static void add(Site site, Report report, Mode mode, SiteFiles.Builder files) {
    ReportFiles own = new ReportFiles(site.edition(report, Lang.ZH), mode, site.drafts(), files);
    own.addData();
    own.addFigures();
    for (Lang lang : Lang.values()) {
      own.addDrawings(own.edition.in(lang));
      Feeds.of(own.edition.in(lang), base(mode)).forEach(files::addText);
    }
  }

  private void addData() {
    List<TableSpec<?>> tables = TableSpec.of(edition, base(mode));
    String folder = Address.data(report.id(), "").path();
    tables.forEach(table -> addTable(folder + table.name(), table, files));
    data("search.js", () -> SearchData.of(edition, drafts));
    data("passages.json", () -> TextData.passages(report));
    data("terms.json", () -> TextData.terms(report));
    data("report.txt", () -> report.source().text());
    data("datapackage.json", () -> DataPackage.of(edition, tables));
    files.addBytes(folder + report.id() + ".xlsx", () -> workbook(tables));
    files.addZip(folder, report.id() + ".zip");
  }

  static String base(Mode mode) {
    return mode.baseUrl() == null ? "" : mode.baseUrl();
  }

  static byte[] workbook(List<TableSpec<?>> tables) {
    Map<String, DataTable> sheets = new LinkedHashMap<>();
    tables.forEach(table -> sheets.put(table.name(), DataTable.of(table)));
    return Archive.workbook(sheets);
  }

  /** The data of all reports together, and those that compare indicators. */
  static void addShared(Site site, Mode mode, SiteFiles.Builder files) {
    List<Edition> zh =
        site.publication().governments().stream()
            .flatMap(government -> government.reports().stream())
            .map(report -> site.edition(report, Lang.ZH))
            .toList();
    TableSpec<Stated> all = TableSpec.all(zh, any -> true, base(mode));
    addTable("data/figures", all, files);
    files.addBytes("data/figures.xlsx", () -> workbook(List.of(all)));
    files.addText("data/datapackage.json", () -> DataPackage.of(site.publication(), zh, all));
    for (Standard standard : ComparePages.compared(zh.get(0))) {
      String path = ComparePages.csv(standard).path();
      TableSpec<Stated> only = TableSpec.all(zh, ComparePages.only(standard), base(mode));
      files.addText(path, () -> DataTable.of(only).csv());
    }
    files.addZip("data/", "all.zip");
  }

  private static void addTable(String path, TableSpec<?> table, SiteFiles.Builder files) {
    files.addText(path + ".csv", () -> DataTable.of(table).csv());
    files.addText(path + ".json", () -> DataTable.of(table).json());
  }

  private void data(String name, Supplier<String> text) {
    files.addText(Address.data(report.id(), name).path(), text);
  }

  /** A small file for every figure: its row of the table, what it means, and how to cite it. */
  private void addFigures() {
    TableSpec<Figure> table = TableSpec.figures(edition, base(mode));
    List<Figure> figures = report.figures();
    for (int i = 0; i < figures.size(); i++) {
      int index = i;
      files.addText(
          Address.figure(report.id(), figures.get(i).id()).path(),
          () -> figure(figures.get(index), index, table));
    }
  }

  /** Worked out when the first of the files is asked for. */
  private synchronized DataTable rows(TableSpec<Figure> table) {
    if (figureRows == null) {
      figureRows = DataTable.of(table);
    }
    return figureRows;
  }

  private String figure(Figure figure, int index, TableSpec<Figure> table) {
    DataTable rows = rows(table);
    Map<String, Object> members = rows.object(rows.rows().get(index));
    for (Lang lang : Lang.values()) {
      Edition own = edition.in(lang);
      String code = lang.code();
      members.put("sentence_" + code, new FigureSentence(own.labels(), lang).plain(figure));
      members.put("citation_" + code, Quotation.plainCitation(own, figure));
      members.put("page_" + code, own.indicator(figure).path() + "#" + figure.id());
    }
    return Json.file(members);
  }

  private void addDrawings(Edition own) {
    Lang lang = own.lang();
    if (PromiseCounts.areIn(report)) {
      files.addText(
          Address.chart(report.id(), PromiseCounts.ID, lang).path(), () -> PromiseCounts.file(own));
    }
    for (ChartSpec chart : report.charts()) {
      files.addText(
          Address.chart(report.id(), chart.id(), lang).path(), () -> ChartMarkup.file(own, chart));
    }
    // The one page to share, where the report has one.
    if (report.selection().poster() != null) {
      files.addText(
          Address.poster(report.id(), lang).path(), () -> PosterPage.file(own, mode.baseUrl()));
    }
  }

  /** The text of a report and its terms as JSON. What is not there is left out, never empty. */
  private static final class TextData {

    private TextData() {}

    /** Every passage in both languages, with what tells its wording from any other. */
    static String passages(Report report) {
      return Json.lines(report.source().passages().stream().map(one -> passage(report, one)));
    }

    private static Map<String, Object> passage(Report report, Passage passage) {
      return Json.object(
          "number", passage.number(),
          "anchor", passage.anchor(),
          "zh", passage.text(),
          "en", report.translation(passage).map(Translation::en).orElse(null),
          "fingerprint", passage.fingerprint(),
          "chapter", chapter(report, passage),
          "publication",
              report.hasDrafts() ? stages(lang -> report.stage(passage.number(), lang)) : null);
    }

    private static Map<String, Object> stages(Function<Lang, Stage> stage) {
      return Json.object(
          "zh", EnumWords.of(stage.apply(Lang.ZH)), "en", EnumWords.of(stage.apply(Lang.EN)));
    }

    private static @Nullable String chapter(Report report, Passage passage) {
      return report.parts().stream()
          .flatMap(
              part ->
                  part.chapters().stream()
                      .filter(chapter -> chapter.passages().contains(passage.number()))
                      .map(chapter -> part.id() + "/" + chapter.id()))
          .findFirst()
          .orElse(null);
    }

    /** Every term, in the order in which the report first uses them. */
    static String terms(Report report) {
      Glossary glossary = new Glossary(report);
      return Json.lines(glossary.byFirstUse().stream().map(term -> term(glossary, term)));
    }

    private static Map<String, Object> term(Glossary glossary, Term term) {
      Term.Explanation known = term.explanation();
      return Json.object(
          "id", term.id(),
          "zh", term.name().zh(),
          "en", term.name().en(),
          "also", term.also(),
          "renderings", term.renderings(),
          "standing", EnumWords.of(term.standing()),
          "explanation", known == null ? null : bilingual(known.text()),
          "jurisdiction", known == null ? null : EnumWords.of(known.jurisdiction()),
          "source", known == null ? null : bilingual(known.source()),
          "passages", glossary.passages(term));
    }

    private static Map<String, Object> bilingual(Bilingual text) {
      return Json.object("zh", text.zh(), "en", text.en());
    }
  }

  /** The description of the data files that tools of open data read (Frictionless Data Package). */
  private static final class DataPackage {

    private DataPackage() {}

    /** That of all reports together. */
    static String of(Publication publication, List<Edition> editions, TableSpec<?> figures) {
      return Json.file(
          Json.object(
              "name", "reports",
              "title", publication.title().en(),
              "licenses", licences(publication),
              "sources", editions.stream().map(Edition::report).map(DataPackage::source).toList(),
              "resources", List.of(table(figures))));
    }

    private static @Nullable List<Object> licences(Publication publication) {
      Licence licence = publication.licence();
      return licence == null
          ? null
          : List.of(
              Json.object("name", licence.name(), "title", licence.name(), "path", licence.path()));
    }

    /** Where the numbers come from. */
    private static Map<String, Object> source(Report report) {
      return Json.object("title", report.title().zh(), "date", report.occasion().date().toString());
    }

    static String of(Edition edition, List<TableSpec<?>> all) {
      Report report = edition.report();
      Stream<Map<String, Object>> tables = all.stream().map(DataPackage::table);
      Stream<Map<String, Object>> texts =
          Stream.of(
              json("passages"),
              json("terms"),
              Json.object(
                  "name", "report",
                  "path", "report.txt",
                  "mediatype", "text/plain",
                  "hash", "sha256:" + report.source().sha256()));
      return Json.file(
          Json.object(
              "name", report.id().text(),
              "title", report.title().en(),
              "publication", report.hasDrafts() ? TextData.stages(report::wholeStage) : null,
              "released", released(report),
              "licenses", licences(edition.publication()),
              "sources", List.of(source(report)),
              "resources", Stream.concat(tables, texts).toList()));
    }

    private static @Nullable Map<String, Object> released(Report report) {
      Release released = report.heading().released();
      return released == null
          ? null
          : Json.object(
              "date",
              released.date().toString(),
              "office",
              released.office() == null ? null : TextData.bilingual(released.office()));
    }

    private static Map<String, Object> json(String name) {
      return Json.object(
          "name", name,
          "path", name + ".json",
          "format", "json",
          "mediatype", "application/json",
          "encoding", "utf-8");
    }

    private static <T> Map<String, Object> table(TableSpec<T> table) {
      List<Json.Line> fields =
          table.columns().stream().map(DataPackage::field).map(Json.Line::new).toList();
      List<String> key = table.key();
      Object primaryKey = key.size() == 1 ? key.get(0) : new Json.Line(key);
      return Json.object(
          "name",
          table.name(),
          "path",
          table.name() + ".csv",
          "format",
          "csv",
          "mediatype",
          "text/csv",
          "encoding",
          "utf-8",
          "schema",
          Json.object("fields", fields, "primaryKey", primaryKey));
    }

    private static Map<String, Object> field(Column<?> column) {
      return Json.object("name", column.name(), "type", column.type());
    }
  }

  /**
   * What the search looks through, as a script that a page opened from a folder can load too:
   * {@code passages} by number, Chinese and English; {@code entries} as rows of kind, link, name
   * (Chinese, English), other names, value (both), amount, passage, quotation (from, to), text
   * (both), with nothing behind the last column that says something; {@code needs}, each its words
   * and the numbers of its entries; {@code drafts}, where there are any.
   */
  private static final class SearchData {

    private static final String NOTHING = "0";
    private static final List<SearchEntry.Kind> KINDS = List.of(SearchEntry.Kind.values());

    private SearchData() {}

    static String of(Edition edition, Drafts drafts) {
      Report report = edition.report();
      List<SearchEntry> all = new SearchEntries(edition).all();
      Stream<String> passages =
          report.source().passages().stream().map(passage -> passage(report, passage));
      Stream<String> entries = all.stream().map(SearchData::entry);
      return "var reportsiteSearch={passages:["
          + passages.collect(Collectors.joining(",\n"))
          + "],\nentries:["
          + entries.collect(Collectors.joining(",\n"))
          + "],\nneeds:"
          + needs(edition, all)
          + (report.hasDrafts() ? drafts(edition, all, drafts) : "")
          + "};\n";
    }

    /** By language, what stands behind a find in draft, and the numbers of these entries. */
    private static String drafts(Edition edition, List<SearchEntry> all, Drafts drafts) {
      return Arrays.stream(Lang.values())
          .map(
              lang -> {
                Edition own = edition.in(lang);
                Address search = own.at(PageKind.SEARCH);
                return IntStream.range(0, all.size())
                    .filter(index -> drafts.has(search, all.get(index).href()))
                    .mapToObj(Integer::toString)
                    .collect(
                        Collectors.joining(",", "[" + string(own.word("draft-mark")) + ",[", "]]"));
              })
          .collect(Collectors.joining(",", ",\ndrafts:[", "]"));
    }

    /** The words of every need, parted by bars, and the numbers of its entries. */
    private static String needs(Edition edition, List<SearchEntry> all) {
      List<String> hrefs = all.stream().map(SearchEntry::href).toList();
      return new SearchEntries(edition)
          .needs().stream()
              .map(
                  need ->
                      "["
                          + string(String.join("|", need.words()))
                          + need.hrefs().stream()
                              .map(href -> "," + hrefs.indexOf(href))
                              .collect(Collectors.joining())
                          + "]")
              .collect(Collectors.joining(",", "[", "]"));
    }

    private static String passage(Report report, Passage passage) {
      String english = report.translation(passage).map(Translation::en).orElse("");
      return "[" + string(passage.text()) + "," + string(english) + "]";
    }

    private static String entry(SearchEntry entry) {
      List<String> row = new ArrayList<>();
      row.add(Integer.toString(KINDS.indexOf(entry.kind())));
      row.add(string(entry.href()));
      addBoth(row, entry.name());
      row.add(entry.others().isEmpty() ? NOTHING : string(String.join("|", entry.others())));
      addBoth(row, entry.value());
      row.add(entry.amount() == null ? NOTHING : entry.amount());
      row.add(entry.passage() == null ? NOTHING : Integer.toString(entry.passage()));
      row.add(entry.quote() == null ? NOTHING : Integer.toString(entry.quote().start()));
      row.add(entry.quote() == null ? NOTHING : Integer.toString(entry.quote().end()));
      addBoth(row, entry.text());
      while (row.get(row.size() - 1).equals(NOTHING)) {
        row.remove(row.size() - 1);
      }
      return "[" + String.join(",", row) + "]";
    }

    private static void addBoth(List<String> row, @Nullable Bilingual text) {
      row.add(text == null ? NOTHING : string(text.zh()));
      row.add(text == null ? NOTHING : string(text.en()));
    }

    /** Older browsers take two separators that JSON allows for ends of line. */
    private static String string(String text) {
      return Json.string(text).replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
  }
}
