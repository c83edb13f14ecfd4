package reportsite.begin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.model.report.Term.Standing;

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
                  lines.add(
                      "    en: \"" + old.en().replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
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
}
