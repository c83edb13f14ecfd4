package reportsite.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import reportsite.model.report.Official;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Stage.Release;
import reportsite.site.page.OfficialMarks;
import reportsite.site.page.Page;
import reportsite.site.page.Proof;
import reportsite.site.page.SitePage;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/**
 * What inspectors of government sites ask: what the finished pages meet, with the evidence, and
 * what only a person can look at. Never published.
 */
public final class InspectionPage {

  /** What a person looks at, in the order of the list; each has its words in both languages. */
  private static final List<String> BY_PEOPLE =
      List.of(
          "review",
          "secrecy",
          "privacy",
          "leaders",
          "original",
          "time",
          "filings",
          "mark",
          "entry",
          "reach",
          "safety",
          "reply",
          "fresh");

  public record View(String title, List<Row> met, List<Row> byPeople) {}

  /** A point and what is known of it, or how to look at it. */
  public record Row(String what, String how) {}

  /**
   * The same in both languages.
   *
   * @param met whether the finished pages show it
   */
  public record Point(Bilingual what, Bilingual how, boolean met) {}

  private InspectionPage() {}

  /** The page of a government's own site. */
  public static SitePage of(Page page, List<Point> points) {
    return page.shows(
        new View(
            page.word("inspection-title"), rows(page, points, true), rows(page, points, false)));
  }

  private static List<Row> rows(Page page, List<Point> points, boolean met) {
    return points.stream()
        .filter(point -> point.met() == met)
        .map(point -> new Row(page.in(point.what()), page.in(point.how())))
        .toList();
  }

  /**
   * The points of a government's own site of which every page has passed the audit.
   *
   * @param pages how many pages it has
   * @param drafts how many of them are in draft
   */
  public static List<Point> points(Publication site, int pages, int drafts, Proof proof) {
    Official official = Objects.requireNonNull(site.official());
    List<Point> points = new ArrayList<>();
    points.add(met("tags", pages));
    for (Report report : site.reports()) {
      Release release = report.heading().released();
      Object time = release == null ? Phrases.of("inspect/draft") : OfficialMarks.time(release);
      points.add(met("date", report.title(), time));
    }
    points.add(met("code", official.name(), official.domain(), official.code()));
    points.add(met("foot", pages, official.icp(), official.police()));
    points.add(met("links", pages));
    points.add(met("leaves", pages));
    points.add(met("whole", pages));
    points.add(met("drafts", pages - drafts, drafts));
    for (Report report : site.reports()) {
      Proof.Coverage coverage = proof.coverage(report.id());
      points.add(met("numbers", report.title(), coverage.total(), coverage.covered()));
      points.add(met("text", report.title(), report.source().sha256()));
    }
    BY_PEOPLE.forEach(key -> points.add(point(key, false)));
    return points;
  }

  /** A point that is met, its evidence filled with particulars. */
  private static Point met(String key, Object... particulars) {
    return point(key, true, particulars);
  }

  private static Point point(String key, boolean met, Object... particulars) {
    // Keys: each of BY_PEOPLE and of what is met, and the same with -how.
    return new Point(
        Phrases.of("inspect/" + key), Phrases.of("inspect/" + key + "-how", particulars), met);
  }

  /** The list as lines of text. */
  public static List<Bilingual> lines(List<Point> points) {
    return Stream.of(true, false)
        .flatMap(
            met ->
                Stream.concat(
                    Stream.of(Phrases.of(met ? "inspect/met" : "inspect/by-people")),
                    points.stream()
                        .filter(point -> point.met() == met)
                        .map(point -> Phrases.of("inspect/line", point.what(), point.how()))))
        .toList();
  }
}
