package reportsite.begin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.begin.FirstContent.NewReport;
import reportsite.begin.FirstContent.NewReport.Years;
import reportsite.load.yaml.YamlWriter;
import reportsite.model.Source;
import reportsite.model.Source.Passage;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Topic;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Stage;
import reportsite.text.Bilingual;

/** The frame of the new report, {@code report.yaml}: the old one with its years moved. */
final class Frame {

  private static final Pattern DATE = Pattern.compile("(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");
  private static final int OPENING = 6;
  private static final String CHECK = "  # 请核对 look again";
  private static final String UNKNOWN_HASH = "0".repeat(64);
  private static final Bilingual PLACE = new Bilingual("某区", "Name of the district");
  private static final Bilingual GOVERNMENT = new Bilingual("某区人民政府", "Name of the government");
  private static final Bilingual BODY = new Bilingual("大会名称", "Name of the congress");
  private static final Bilingual SPEAKER = new Bilingual("报告人", "Name of the speaker");
  private static final Bilingual SUMMARY = new Bilingual("内容提要待写。", "A summary is to be written.");

  private final NewReport report;
  private final Report from;
  private final Years years;
  private final Map<String, List<String>> typed;

  Frame(NewReport report) {
    this.report = report;
    this.from = report.from();
    this.years = report.years();
    this.typed = report.typed("content/" + from.id() + "/report.yaml").fields();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(report.isNextOfSamePlace() ? next() : other());
    String hash = report.text() == null ? UNKNOWN_HASH : report.text().sha256();
    lines.add("sha256: " + hash);
    lines.addAll(Stage.BEGUN.lines().toList());
    copy("groups", lines);
    copy("audiences", lines);
    names(lines);
    lines.add("");
    lines.add("# 首页上的数字，五到七个；主要目标。填好数字以后列在这里。");
    lines.add(
        "# Five to seven figures for the home page, and the main targets, once they are entered.");
    lines.add("highlights: []");
    lines.add("main-targets: []");
    lines.add("");
    lines.add("parts:" + CHECK);
    parts(lines);
    return lines;
  }

  private List<String> next() {
    List<String> lines = new ArrayList<>();
    lines.add("title: " + YamlWriter.byHand(years.moved(from.title())));
    lines.add("government: " + YamlWriter.byHand(from.government()));
    lines.add("place: " + YamlWriter.byHand(from.place()));
    lines.add("year: " + report.year());
    lines.add("follows: " + from.id());
    occasion(from.occasion().body(), from.occasion().speaker(), lines);
    return lines;
  }

  private List<String> other() {
    List<String> lines = new ArrayList<>();
    Bilingual title =
        new Bilingual("某区{0}年政府工作报告", "Name of the district: government work report {0}")
            .with(report.year());
    lines.add("title: " + YamlWriter.byHand(title) + CHECK);
    lines.add("government: " + YamlWriter.byHand(GOVERNMENT) + CHECK);
    lines.add("place: " + YamlWriter.byHand(PLACE) + CHECK);
    lines.add("year: " + report.year());
    occasion(BODY, SPEAKER, lines);
    return lines;
  }

  private void occasion(Bilingual body, Bilingual speaker, List<String> lines) {
    lines.add("occasion:" + CHECK);
    lines.add("  date: " + date());
    lines.add("  body: " + YamlWriter.byHand(body));
    lines.add("  speaker: " + YamlWriter.byHand(speaker));
  }

  /** As the head of the new text says; else the day of the old report in the new year. */
  private LocalDate date() {
    List<Passage> passages = report.text() == null ? List.of() : report.text().passages();
    for (Passage passage : passages.subList(0, Math.min(OPENING, passages.size()))) {
      Matcher date = DATE.matcher(passage.text());
      if (date.find()) {
        int month = Math.min(12, Math.max(1, Integer.parseInt(date.group(2))));
        LocalDate first = LocalDate.of(Integer.parseInt(date.group(1)), month, 1);
        int day = Integer.parseInt(date.group(3));
        return first.withDayOfMonth(Math.min(Math.max(1, day), first.lengthOfMonth()));
      }
    }
    return from.occasion().date().plusYears(years.by());
  }

  private void copy(String field, List<String> lines) {
    List<String> own = typed.getOrDefault(field, List.of());
    if (!own.isEmpty()) {
      if (!own.get(0).isBlank()) {
        lines.add("");
      }
      lines.addAll(own);
    }
  }

  private void names(List<String> lines) {
    List<String> kept =
        from.names().stream()
            .map(Name::text)
            .filter(name -> report.mayHave(name.zh()) || isCarried(name))
            .filter(name -> report.isNextOfSamePlace() || !report.namesOldPlace(name.zh()))
            .map(name -> "  - " + YamlWriter.byHand(name))
            .distinct()
            .toList();
    if (!kept.isEmpty()) {
      lines.add("");
      lines.add("names:");
      lines.addAll(kept);
    }
  }

  /** Whether an indicator, which goes on under its own name, is named with it. */
  private boolean isCarried(Bilingual name) {
    return from.indicators().stream()
        .anyMatch(
            one -> one.name().zh().contains(name.zh()) || one.name().en().contains(name.en()));
  }

  private void parts(List<String> lines) {
    Map<Chapter, int[]> places = ChapterPlaces.of(report);
    for (Part part : from.parts()) {
      lines.add("  - id: " + part.id());
      lines.add("    title: " + YamlWriter.byHand(years.moved(part.title())));
      lines.add("    chapters:");
      for (Chapter chapter : part.chapters()) {
        int[] place = places.getOrDefault(chapter, new int[] {1, 1});
        lines.add("      - id: " + chapter.id());
        lines.add("        title: " + YamlWriter.byHand(years.moved(chapter.title())));
        lines.add("        summary: " + YamlWriter.byHand(summary(chapter)));
        lines.add(
            "        passages: "
                + (place[0] == place[1] ? place[0] + "" : place[0] + "-" + place[1]));
        topics(chapter, place, lines);
      }
    }
  }

  /** A summary that refers to figures is one of the old report. */
  private Bilingual summary(Chapter chapter) {
    Bilingual old = chapter.summary();
    boolean general =
        report.isNextOfSamePlace() && !old.zh().contains("](") && !old.en().contains("](");
    return general ? years.moved(old) : SUMMARY;
  }

  /** The topics that open a passage of the chapter's new place. */
  private void topics(Chapter chapter, int[] place, List<String> lines) {
    List<String> kept = new ArrayList<>();
    for (Topic topic : chapter.topics()) {
      for (int number = place[0]; report.text() != null && number <= place[1]; number++) {
        String text = report.text().passage(number).map(Passage::text).orElse("");
        if (text.matches(
            "(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、)?\\s*"
                + Pattern.quote(topic.title().zh())
                + "[，。；：！？].*")) {
          kept.add(
              "          - {passage: "
                  + number
                  + ", title: "
                  + YamlWriter.byHand(topic.title())
                  + "}");
        }
      }
    }
    if (!kept.isEmpty()) {
      lines.add("        topics:");
      lines.addAll(kept);
    }
  }

  /** Where the chapters of the old report probably stand in the new text. */
  static final class ChapterPlaces {

    private ChapterPlaces() {}

    /** The first and the last passage of each chapter; empty where the new text is not there. */
    static Map<Chapter, int[]> of(NewReport report) {
      Source text = report.text();
      if (text == null) {
        return Map.of();
      }
      Report from = report.from();
      List<Chapter> chapters = from.chapters();
      List<Integer> starts =
          Alignment.of(
              chapters.stream().map(chapter -> opening(chapter, from, report.years())).toList(),
              text.passages().stream().map(Passage::text).toList());
      Map<Chapter, int[]> places = new LinkedHashMap<>();
      for (int i = 0; i < starts.size(); i++) {
        Chapter chapter = chapters.get(i);
        int first = starts.get(i) + 1;
        int next = i + 1 < starts.size() ? starts.get(i + 1) + 1 : text.passages().size() + 1;
        int length = chapter.passages().last() - chapter.passages().first() + 1;
        boolean adjoins =
            i + 1 < chapters.size()
                && chapters.get(i + 1).passages().first() == chapter.passages().last() + 1;
        // What follows at once in the old report does so in the new one, however long it is there.
        places.put(
            chapter,
            new int[] {first, adjoins ? next - 1 : Math.min(next - 1, first + length - 1)});
      }
      return places;
    }

    private static String opening(Chapter chapter, Report from, Years years) {
      return years.moved(
          from.source().passage(chapter.passages().first()).map(Passage::text).orElse(""));
    }
  }

  /**
   * Finds for passages of one report those of another that most probably stand in their place: in
   * the same order, and as like in their words as can be had.
   */
  static final class Alignment {

    private Alignment() {}

    /**
     * For each of the first texts the index of its counterpart, rising; empty where there are not
     * enough.
     */
    static List<Integer> of(List<String> first, List<String> second) {
      int rows = first.size();
      int columns = second.size();
      if (rows == 0 || rows > columns) {
        return List.of();
      }
      // best[i][j]: of the first i texts within the first j of the others.
      double[][] best = new double[rows + 1][columns + 1];
      for (int i = 1; i <= rows; i++) {
        best[i][i - 1] = Double.NEGATIVE_INFINITY;
        for (int j = i; j <= columns; j++) {
          double taken = best[i - 1][j - 1] + likeness(first.get(i - 1), second.get(j - 1));
          best[i][j] = Math.max(best[i][j - 1], taken);
        }
      }
      Integer[] places = new Integer[rows];
      int j = columns;
      for (int i = rows; i > 0; i--) {
        while (j > i && best[i][j] == best[i][j - 1]) {
          j--;
        }
        places[i - 1] = j - 1;
        j--;
      }
      return List.of(places);
    }

    /** The share of pairs of characters that two texts have in common. */
    static double likeness(String one, String other) {
      Set<String> pairs = pairs(one);
      Set<String> others = pairs(other);
      double all = pairs.size() + (double) others.size();
      pairs.retainAll(others);
      return all == 0 ? 0 : 2 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 2 <= text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      return pairs;
    }
  }
}
