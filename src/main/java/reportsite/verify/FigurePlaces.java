package reportsite.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.audit.PageProofs;
import reportsite.output.audit.PageProofs.Chart;
import reportsite.output.audit.PageProofs.Place;
import reportsite.verify.Verification.VerifyFault;

/**
 * Whether a figure that a page shows is the one that the words beside it speak of: who exchanges
 * one for another with its link, so that it agrees with the data, is found by what stands around
 * it. Chinese pages are read, since both languages show the same figures.
 */
final class FigurePlaces {

  private static final Pattern PAGE = Pattern.compile("zh/([^/]+)/(?:(.+)/)?([^/]+)[.]html");
  private static final Pattern PROMISE =
      Pattern.compile("zh/([^/]+)/commitments/[^/]+[.]html#(.+)");
  private static final Pattern FIGURE = Pattern.compile("zh/([^/]+)/.+[.]html.*");
  private static final Pattern CLAUSE = Pattern.compile("(?s).*[。；;！？，\n]");
  private static final int SHORTEST = 2;

  private final Diagnostics diagnostics;
  private final Map<String, List<Place>> places = new TreeMap<>();
  private final Map<String, List<Chart>> charts = new TreeMap<>();

  /** A figure with the report that it is of. */
  private record Shown(ReportData report, Map<String, String> row) {

    String id() {
      return report.id() + "/" + row.get("id");
    }
  }

  private final Map<String, ReportData> reports = new HashMap<>();
  private final Map<String, Map<String, Map<String, String>>> rows = new HashMap<>();
  private final Map<String, Map<String, Map<String, String>>> promises = new HashMap<>();

  /** The figures that a name may stand for. */
  private final Map<String, Set<String>> named = new HashMap<>();

  FigurePlaces(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Reads a page as it is had. */
  void note(String path, PageProofs page) {
    if (PAGE.matcher(path).matches() && !page.places().isEmpty()) {
      places.put(path, page.places());
      charts.put(path, page.charts());
    }
  }

  void check(List<ReportData> all) {
    for (ReportData report : all) {
      reports.put(report.id(), report);
      rows.put(report.id(), byId(report.rows("figures")));
      promises.put(report.id(), byId(report.rows("commitments")));
      for (Map<String, String> row : report.rows("figures")) {
        String id = report.id() + "/" + row.get("id");
        name(row.getOrDefault("indicator_zh", ""), id);
        name(row.getOrDefault("name_zh", ""), id);
      }
      for (Map<String, String> row : report.rows("projects")) {
        for (String column : List.of("investment", "size", "list")) {
          name(row.getOrDefault("name_zh", ""), report.id() + "/" + row.get(column));
        }
      }
    }
    places.forEach((path, own) -> own.forEach(place -> check(path, place)));
    charts.forEach((path, own) -> own.forEach(chart -> check(path, chart)));
  }

  /** A chart lists what it draws; where it has no table of its own, its page does. */
  private void check(String path, Chart chart) {
    Set<String> wrong = new TreeSet<>(chart.drawn());
    if (chart.listed().isEmpty()) {
      places.getOrDefault(path, List.of()).forEach(place -> wrong.remove(place.figure()));
    } else if (!chart.drawn().isEmpty()) {
      wrong.removeAll(chart.listed());
      Set<String> listed = new TreeSet<>(chart.listed());
      listed.removeAll(chart.drawn());
      wrong.addAll(listed);
    }
    String report = path.replaceFirst("^zh/([^/]+)/.*", "$1");
    for (String figure : wrong) {
      Map<String, String> row = rows.getOrDefault(report, Map.of()).getOrDefault(figure, Map.of());
      diagnostics.error(
          Position.of(path),
          VerifyFault.FIGURE_OUT_OF_PLACE,
          figure,
          row.getOrDefault("text_zh", "-"),
          chart.title());
    }
  }

  /** The figures that pages of comparisons show, each with its report, by the pages. */
  Map<String, Set<String>> compared() {
    Map<String, Set<String>> all = new TreeMap<>();
    places.forEach(
        (path, own) -> {
          if (path.startsWith("zh/compare/")) {
            for (Place place : own) {
              Matcher link = FIGURE.matcher(Verification.linked(path, place.link()));
              if (link.matches()) {
                all.computeIfAbsent(path, any -> new TreeSet<>())
                    .add(link.group(1) + "/" + place.figure());
              }
            }
          }
        });
    return all;
  }

  private void name(String name, String figure) {
    String bare = PageWords.bare(name);
    if (bare.length() >= SHORTEST) {
      named.computeIfAbsent(bare, any -> new HashSet<>()).add(figure);
    }
  }

  private static Map<String, Map<String, String>> byId(List<Map<String, String>> table) {
    return table.stream()
        .collect(Collectors.toMap(row -> row.getOrDefault("id", ""), row -> row, (a, b) -> a));
  }

  private void check(String path, Place place) {
    Matcher page = PAGE.matcher(path);
    if (!page.matches()) {
      return;
    }
    String own = page.group(1);
    Matcher link = FIGURE.matcher(Verification.linked(path, place.link()));
    Shown shown = shown(link.matches() ? link.group(1) : own, place.figure());
    if (shown == null) {
      return; // Told already.
    }
    Set<String> told = told(place);
    boolean isNamed = told.stream().anyMatch(name -> isOf(name, shown));
    if (!told.isEmpty() && !isNamed) {
      error(path, shown, String.join("、", told));
      return;
    }
    Map<String, String> promise = promise(path, shown, place);
    if (promise != null) {
      Set<String> known =
          Stream.of("figures", "continues")
              .flatMap(column -> Stream.of(promise.getOrDefault(column, "").split("[ ;,]+", -1)))
              .collect(Collectors.toSet());
      if (!known.contains(place.figure())) {
        error(path, shown, promise.getOrDefault("title_zh", ""));
      }
    } else if (!isNamed
        && !place.isInRow()
        && "indicators".equals(page.group(2))
        && own.equals(shown.report().id())
        && !page.group(3).equals(shown.row().get("indicator"))) {
      error(path, shown, page.group(3));
    }
  }

  private void error(String path, Shown shown, String words) {
    diagnostics.error(
        Position.of(path),
        VerifyFault.FIGURE_OUT_OF_PLACE,
        shown.id(),
        shown.row().getOrDefault("text_zh", ""),
        words);
  }

  private @Nullable Shown shown(String report, String figure) {
    ReportData data = reports.get(report);
    Map<String, String> row = rows.getOrDefault(report, Map.of()).get(figure);
    return data == null || row == null ? null : new Shown(data, row);
  }

  /** The names of figures in front of a place, but for those that are a part of another there. */
  private Set<String> told(Place place) {
    String text = place.before();
    String near = PageWords.bare(place.isInRow() ? text : CLAUSE.matcher(text).replaceFirst(""));
    List<String> found = new ArrayList<>();
    for (String name : named.keySet()) {
      if (near.contains(name)) {
        found.add(name);
      }
    }
    return found.stream()
        .filter(name -> found.stream().noneMatch(it -> !it.equals(name) && it.contains(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a name is one of the figure, a part of one, or stands in the words that it quotes. */
  private boolean isOf(String name, Shown shown) {
    return named.getOrDefault(name, Set.of()).contains(shown.id())
        || PageWords.bare(shown.row().getOrDefault("quote", "")).contains(name)
        || Stream.of("indicator_zh", "name_zh")
            .map(column -> PageWords.bare(shown.row().getOrDefault(column, "")))
            .anyMatch(own -> own.contains(name) || (!own.isEmpty() && name.contains(own)));
  }

  /** What was promised in whose entry a figure of that report stands; null where it is in none. */
  private @Nullable Map<String, String> promise(String path, Shown shown, Place place) {
    for (String link : place.promises()) {
      Matcher promise = PROMISE.matcher(Verification.linked(path, link));
      if (promise.matches() && promise.group(1).equals(shown.report().id())) {
        Map<String, String> row =
            promises.getOrDefault(promise.group(1), Map.of()).get(promise.group(2));
        if (row != null) {
          return row;
        }
      }
    }
    return null;
  }
}
