package reportsite.draft;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reportsite.Golden;
import reportsite.check.number.Coverage;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.notation.value.Value;
import reportsite.site.figure.FigureSentence;
import reportsite.site.page.Labels;
import reportsite.text.Lang;

/**
 * Sentences of a report, each with the figures that a draft makes of it and what the site says of
 * them. A file holds lines {@code = } of the year reported, {@code > } of the year planned, and
 * {@code # } of explanation. Below a sentence stand, for each figure, its notation, kind, measure
 * and period, its direction, bound, interval and base unit as in the data files, and the page's
 * sentence in both languages, {@code ! } with what a person is asked about it; and {@code ? } with
 * every number that the draft leaves to a person. In a sentence <code>{200B}</code> is a character
 * by its code.
 */
final class DraftedLinesTest {

  private static final Path LINES = Path.of("src/test/cases/lines");

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(LINES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void saysWhatTheReportSays(String name) throws IOException {
    Path file = LINES.resolve(name);
    StringBuilder got = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# ")) {
        got.append(line).append('\n');
      } else if (line.startsWith("= ") || line.startsWith("> ")) {
        got.append(line).append('\n');
        said(line.startsWith(">"), text(line.substring(2))).forEach(one -> got.append(one + "\n"));
      }
    }
    new Golden(file).assertIs(got.toString());
  }

  private static String text(String line) {
    return java.util.regex.Pattern.compile("\\{([0-9A-F]{4})}")
        .matcher(line)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
  }

  /** Each sentence is a report of its own, so that none lends another its name or its year. */
  private static List<String> said(boolean planned, String sentence) throws IOException {
    String other = "新建公园3个。";
    String report =
        """
        政府工作报告
        ——2026年1月15日在青山区第三届人民代表大会第五次会议上
        青山区人民政府区长　李明
        各位代表：
        一、2025年工作回顾
        %s
        二、2026年工作安排
        %s
        """
            .formatted(planned ? other : sentence, planned ? sentence : other);
    DraftedProject project = DraftedProject.of(report.getBytes(StandardCharsets.UTF_8));
    int passage = planned ? 8 : 6;
    Publication publication = publication(project);
    Report read = publication.reports().get(0);
    List<String> said = new ArrayList<>();
    for (Figure figure : read.figures()) {
      if (figure.passage() == passage) {
        said.add("    " + row(figure));
        said.add("        " + sentence(publication, figure, Lang.ZH));
        said.add("        " + sentence(publication, figure, Lang.EN));
        doubts(project, figure).forEach(doubt -> said.add("        ! " + doubt));
      }
    }
    for (Coverage.Uncovered left : Coverage.of(read).uncovered()) {
      said.add("    ? " + left.text());
    }
    return said;
  }

  private static final String DOUBT = "# 请核对 / to be checked: ";

  /** What the draft's file says above a figure, in Chinese. */
  private static List<String> doubts(DraftedProject project, Figure figure) {
    for (String file : project.files().values()) {
      String[] lines = file.split("\n");
      for (int at = 0; at < lines.length; at++) {
        if (lines[at].strip().matches("- \\{?id: " + figure.id() + "(?:,.*)?")) {
          int from = at;
          while (from > 0 && lines[from - 1].strip().startsWith(DOUBT)) {
            from--;
          }
          return Stream.of(lines)
              .skip(from)
              .limit(at - from)
              .map(line -> line.strip().substring(DOUBT.length()).split(" / ", 2)[0])
              .toList();
        }
      }
    }
    throw new AssertionError("no figure " + figure.id());
  }

  private static String row(Figure figure) {
    Value value = figure.value();
    return String.join(
        " ",
        value.written(),
        figure.kind().name(),
        figure.measure().name(),
        figure.period().toString(),
        value.direction().name(),
        value.bound().name(),
        value.amount().toPlainString(),
        "[" + plain(value.low()) + ", " + plain(value.high()) + "]",
        value.unit().base());
  }

  private static String plain(@Nullable BigDecimal end) {
    return end == null ? "" : end.toPlainString();
  }

  private static Publication publication(DraftedProject project) throws IOException {
    Map<String, String> files = new TreeMap<>(project.files());
    files.put("templates/strings.yaml", Files.readString(Path.of("templates/strings.yaml")));
    return PublicationLoader.load(ProjectFiles.of(files), new Diagnostics()).orElseThrow();
  }

  private static String sentence(Publication publication, Figure figure, Lang lang) {
    Labels labels = new Labels(publication.reports().get(0), publication.strings(), lang);
    return new FigureSentence(labels, lang).plain(figure);
  }
}
