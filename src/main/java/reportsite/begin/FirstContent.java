package reportsite.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.begin.FirstContent.NewReport.SourceLines;
import reportsite.begin.FirstContent.NewReport.Years;
import reportsite.diag.Position;
import reportsite.load.yaml.YamlWriter;
import reportsite.model.Id;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.model.report.Term.Standing;
import reportsite.notation.Notation;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Style;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/** The files of a new report: all that a person would otherwise type again. */
final class FirstContent {

  private final NewReport report;
  private final Report from;
  private final Map<String, String> files = new LinkedHashMap<>();

  private FirstContent(NewReport report) {
    this.report = report;
    this.from = report.from();
  }

  /** The texts of the files by their paths within the folder of the report. */
  static Map<String, String> of(NewReport report) {
    FirstContent content = new FirstContent(report);
    content.write();
    return content.files;
  }

  private void write() {
    put("report.yaml", new Frame(report).lines());
    narratives();
    if (report.isNextOfSamePlace()) {
      ledger();
      asComments("charts.yaml", "charts");
      asComments("poster.yaml", "poster");
      subjects();
    }
    terms();
    translations();
  }

  private void put(String name, List<String> lines) {
    files.put(name, String.join("\n", lines) + "\n");
  }

  private void narratives() {
    List<String> names = new ArrayList<>(List.of("home", "targets"));
    for (Part part : from.parts()) {
      for (Chapter chapter : part.chapters()) {
        names.add(part.id() + "/" + chapter.id());
      }
    }
    for (String name : names) {
      put(name + ".zh.md", List.of("（正文待写。）"));
      put(name + ".en.md", List.of("(This text is still to be written.)"));
    }
  }

  /** The files of the ledger under their own names, each with its forms. */
  private void ledger() {
    Forms forms = new Forms(report);
    for (String path : new TreeSet<>(report.typed().keySet())) {
      boolean has = from.indicators().stream().anyMatch(one -> one.at().file().equals(path));
      List<String> promised = forms.commitments(path);
      if (!has && promised.isEmpty()) {
        continue;
      }
      List<String> lines = new ArrayList<>();
      lines.add("# 填写带 … 的行：value、passage、quote 照抄新报告；报告没有写的，删去这一行。");
      lines.add(
          "# Fill in the lines with …, from the new report; delete those that it says nothing of.");
      lines.addAll(has ? forms.indicators(path) : List.of("commitments: []"));
      if (!promised.isEmpty()) {
        lines.add("");
        lines.addAll(promised);
      }
      put(path.substring(path.lastIndexOf('/') + 1), lines);
    }
  }

  /** What is drawn from figures can only be used when they are there. */
  private void asComments(String name, String key) {
    SourceLines typed = report.typed().get("content/" + from.id() + "/" + name);
    if (typed == null) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("# 标题说的是上一份报告的发现，请按新数字改写；数字填好以后去掉行首的 #。");
    lines.add(
        "# Titles tell what the report before showed: rewrite them, and remove the # once the figures are there.");
    if (key.equals("charts")) {
      lines.add("charts: []");
    } else {
      lines.add("relations: []");
    }
    typed.lines().stream()
        .filter(line -> !line.startsWith("# yaml-language-server:"))
        .forEach(line -> lines.add(line.isBlank() ? "" : "#" + report.years().moved(line)));
    put(name, lines);
  }

  private void subjects() {
    List<String> kept = new ArrayList<>();
    for (Subject subject : from.promises().subjects()) {
      if (report.mayHaveAll(subject.wordings())) {
        kept.addAll(report.typed(subject.at().file()).item(subject.at()));
      }
    }
    putList("subjects.yaml", "subjects", kept);
  }

  private void terms() {
    List<String> kept = new ArrayList<>();
    for (Term term : from.terms()) {
      boolean general = report.isNextOfSamePlace() || isGeneral(term);
      if (general && report.mayHaveAll(term.wordings())) {
        kept.addAll(report.typed(term.at().file()).item(term.at()));
      }
    }
    putList("terms.yaml", "terms", kept);
  }

  /** Whether it means the same beyond the old place. */
  private boolean isGeneral(Term term) {
    Term.Explanation explained = term.explanation();
    boolean local =
        term.standing() == Standing.LOCAL
            || term.wordings().stream().anyMatch(report::namesOldPlace)
            || (explained != null && explained.jurisdiction() == Jurisdiction.DISTRICT);
    return !local;
  }

  private void putList(String name, String key, List<String> items) {
    if (!items.isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(key + ":"));
      lines.addAll(items);
      put(name, lines);
    }
  }

  /** The English of passages that are word for word the same. */
  private void translations() {
    List<String> lines = new ArrayList<>();
    if (report.text() != null) {
      for (Passage passage : report.text().passages()) {
        same(passage)
            .ifPresent(
                old -> {
                  lines.add("  - passage: " + passage.number());
                  lines.add("    source: \"" + old.source() + "\"");
                  lines.add("    en: " + YamlWriter.quoted(old.en()));
                });
      }
    }
    putList("translation.yaml", "translations", lines);
  }

  private Optional<Translation> same(Passage passage) {
    return from.source().passages().stream()
        .filter(old -> old.text().equals(passage.text()))
        .flatMap(old -> from.translation(old).stream())
        .filter(old -> Objects.equals(old.source(), passage.fingerprint()))
        .findFirst();
  }

  /**
   * The forms that staff fill in: indicators whose targets wait for their results, and what may be
   * promised again. What only may come stands there as a comment.
   */
  static final class Forms {

    private static final String SPAN =
        "  # 这几年没有顺延，请核对 period（连同 id 和名称） these years were not moved on: check the period";

    private final NewReport report;
    private final Years years;

    Forms(NewReport report) {
      this.report = report;
      this.years = report.years();
    }

    /** The indicators of one file, each with the rows that wait. */
    List<String> indicators(String file) {
      List<String> lines = new ArrayList<>();
      List<String> offered = new ArrayList<>();
      for (Indicator indicator : report.from().indicators()) {
        if (indicator.at().file().equals(file)) {
          boolean waits = indicator.figures().stream().anyMatch(this::waits);
          (waits ? lines : offered).addAll(indicator(indicator, waits));
        }
      }
      if (lines.isEmpty()) {
        lines.add("indicators: []");
      } else {
        lines.add(0, "indicators:");
      }
      if (!offered.isEmpty()) {
        lines.add("");
        lines.add("# 报告写到时，去掉行首的 #（上面写着 [] 的，先删去 []）。");
        lines.add(
            "# Where the report speaks of these, remove the # (and the [] above, if it is there).");
        offered.forEach(line -> lines.add(line.isEmpty() ? "" : "#" + line));
      }
      return lines;
    }

    private List<String> indicator(Indicator indicator, boolean waits) {
      List<String> typed = report.typed(indicator.at().file()).item(indicator.at());
      // Notes say what the report before did not state.
      List<String> lines =
          new ArrayList<>(
              SourceLines.without(SourceLines.without(typed, "figures"), "note").stream()
                  .map(years::moved)
                  .toList());
      lines.add("    figures:");
      for (Figure figure : indicator.figures()) {
        if (waits(figure)) {
          lines.add("      - " + row(figure, figure.period(), Kind.RESULT) + target(figure));
        }
      }
      for (Figure figure : indicator.figures()) {
        Period period = figure.period().moved(years.by());
        boolean answered =
            figure.kind() == Kind.RESULT
                && indicator.figures().stream()
                    .anyMatch(other -> waits(other) && other.stem().equals(figure.stem()));
        if (!answered) {
          String asked = period.equals(figure.period()) ? SPAN : "";
          lines.add(
              (waits ? "      # - " : "      - ") + row(figure, period, figure.kind()) + asked);
        }
      }
      return lines;
    }

    /** A target for a year that is over when the new report is made. */
    private boolean waits(Figure figure) {
      return figure.kind() == Kind.TARGET && figure.period().lastYear() < report.year();
    }

    private static String target(Figure figure) {
      return "  # 目标 target: %s（第%s段 passage %s）"
          .formatted(written(figure), figure.passage(), figure.passage());
    }

    /** With the word of its direction, 下降3%左右: without it a fall would be looked for as a rise. */
    private static String written(Figure figure) {
      return Notation.write(figure.value(), null, figure.kind(), Style.CLAUSE, Lang.ZH);
    }

    private String row(Figure figure, Period period, Kind kind) {
      StringBuilder row =
          new StringBuilder("{id: ").append(figure.stem()).append('-').append(period.yearsSlug());
      if (figure.name() != null) {
        row.append(", name: ")
            .append(YamlWriter.byHand(years.moved(Objects.requireNonNull(figure.name()))));
      }
      row.append(", period: ").append(period.yaml()).append(", kind: ").append(word(kind));
      if (figure.measure() != Measure.AMOUNT) {
        row.append(", measure: ").append(word(figure.measure()));
      }
      if (figure.versus() != null) {
        row.append(", versus: ").append(figure.versus());
      }
      return row.append(", value: …, passage: …, quote: …}").toString();
    }

    /** The commitments of one file, to be looked for in the new report. */
    List<String> commitments(String file) {
      List<String> lines = new ArrayList<>();
      for (Commitment commitment : report.from().promises().commitments()) {
        if (!commitment.at().file().equals(file)) {
          continue;
        }
        lines.add("#  # 上一份报告 before: " + commitment.quote());
        lines.add("#  - id: " + commitment.id());
        lines.add("#    title: " + YamlWriter.byHand(years.moved(commitment.title())));
        lines.add("#    passage: …");
        lines.add("#    quote: …");
        lines.add("#    kind: " + word(commitment.kind()));
        if (!commitment.beneficiaries().isEmpty()) {
          lines.add("#    for: " + commitment.beneficiaries());
        }
      }
      if (!lines.isEmpty()) {
        lines.addAll(
            0,
            List.of(
                "# 新报告再次提出的，去掉行首的 #，填写段落和引文，代号不变；换了代号的，写 continues-from: [旧代号]。",
                "# What the new report promises again: remove the #, fill in passage and quote, keep the id;",
                "# a new id says continues-from: [the id before].",
                "#commitments:"));
      }
      return lines;
    }

    private static String word(Enum<?> constant) {
      return EnumWords.of(constant);
    }
  }

  /**
   * What a new report is begun from.
   *
   * @param id of the new report
   * @param year whose tasks it sets
   * @param from the report that it is begun from
   * @param typed the files of that report as they were typed, by their paths
   * @param text the new report's text; null while it is not there
   */
  record NewReport(
      Id id, int year, Report from, Map<String, SourceLines> typed, @Nullable Source text) {

    Years years() {
      return new Years(year - from.year());
    }

    /** Whether it is of the same place, by what stands before the year of both ids. */
    boolean isNextOfSamePlace() {
      return stem(id).equals(stem(from.id())) && year > from.year();
    }

    static String stem(Id id) {
      return id.text().replaceFirst("-?20[0-9]{2}$", "");
    }

    SourceLines typed(String path) {
      return Objects.requireNonNull(typed.get(path), path);
    }

    /** Whether a wording can be used: the new text has it, or is not there to tell. */
    boolean mayHave(String wording) {
      return text == null || text.text().contains(wording);
    }

    boolean mayHaveAll(List<String> wordings) {
      return wordings.stream().allMatch(this::mayHave);
    }

    /** Whether words name the old place. */
    boolean namesOldPlace(String words) {
      return words.contains(from.place().zh());
    }

    /**
     * Moves the years that a text names, as from one report to the next. Several years together
     * stay: a plan of five years is none of the next five.
     */
    record Years(int by) {

      private static final String ONE = "(?<![0-9])20[0-9]{2}(?![0-9])";
      private static final Pattern YEAR =
          Pattern.compile("(%s年?(?:/|-to-| to |至|[—–~～-]{1,2})%s)|%s".formatted(ONE, ONE, ONE));

      String moved(String text) {
        return YEAR.matcher(text)
            .replaceAll(
                year ->
                    Matcher.quoteReplacement(
                        year.group(1) == null
                            ? Integer.toString(Integer.parseInt(year.group()) + by)
                            : year.group()));
      }

      Bilingual moved(Bilingual text) {
        return new Bilingual(moved(text.zh()), moved(text.en()));
      }
    }

    /** A YAML file as its author typed it, so that what is carried over keeps its form. */
    record SourceLines(List<String> lines) {

      private static final Pattern KEY = Pattern.compile("([a-z][a-z0-9-]*):.*");

      SourceLines {
        lines = List.copyOf(lines);
      }

      static SourceLines of(String text) {
        return new SourceLines(text.lines().toList());
      }

      /** The lines of the list item that begins at a place, without the comments before it. */
      List<String> item(Position at) {
        int first = at.line() - 1;
        int dash = lines.get(first).indexOf('-');
        int end = first + 1;
        while (end < lines.size() && belongs(lines.get(end), dash)) {
          end++;
        }
        while (end > first + 1 && lines.get(end - 1).isBlank()) {
          end--;
        }
        return lines.subList(first, end);
      }

      private static boolean belongs(String line, int dash) {
        return line.isBlank() || indent(line) > dash;
      }

      private static int indent(String line) {
        return line.length() - line.stripLeading().length();
      }

      /** The fields of the file itself, each with the comments above it. */
      Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        List<String> above = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (String line : lines) {
          Matcher key = KEY.matcher(line);
          if (key.matches()) {
            own = new ArrayList<>(above);
            own.add(line);
            above.clear();
            fields.put(key.group(1), own);
          } else if (line.isBlank() || line.startsWith("#")) {
            above.add(line);
          } else {
            own.addAll(above);
            above.clear();
            own.add(line);
          }
        }
        return fields;
      }

      /** A field of an item taken out, with everything below it. */
      static List<String> without(List<String> item, String field) {
        List<String> kept = new ArrayList<>();
        int dropped = -1;
        for (String line : item) {
          int indent = indent(line);
          boolean below = dropped >= 0 && (line.isBlank() || indent > dropped);
          boolean starts = line.stripLeading().startsWith(field + ":");
          if (below) {
            continue;
          }
          dropped = starts ? indent : -1;
          if (!starts) {
            kept.add(line);
          }
        }
        return kept;
      }
    }
  }
}
