package reportsite.site.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.CommitmentStatus.DueDate;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.promise.Progress.State;
import reportsite.model.report.Correction;
import reportsite.model.report.Report;
import reportsite.site.page.Address;
import reportsite.site.page.Address.Spot;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Feed;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.promise.DueLabels;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * What readers can subscribe to: progress with what is due next, and corrections, as Atom; the days
 * that the report itself names, as a calendar. Every day is one of the content.
 */
public final class Feeds {

  /** States after which something is still to come. */
  private static final Set<State> OPEN =
      Set.of(State.ANNOUNCED, State.IN_PROGRESS, State.PARTLY_DONE);

  private static final int FOLDED = 75;

  private final Edition edition;
  private final Report report;
  private final String baseUrl;

  /**
   * One piece of news.
   *
   * @param id what tells it from any other
   * @param title markup, as is the text
   */
  private record Entry(String id, LocalDate updated, String title, String text, String href) {}

  private Feeds(Edition edition, String baseUrl) {
    this.edition = edition;
    this.report = edition.report();
    this.baseUrl = baseUrl;
  }

  /**
   * The feeds of an edition by their paths.
   *
   * @param baseUrl where the site will stand; empty where that is not known
   */
  public static Map<String, Supplier<String>> of(Edition edition, String baseUrl) {
    Feeds feeds = new Feeds(edition, baseUrl);
    Map<String, Supplier<String>> files = new TreeMap<>();
    for (Feed feed : edition.feeds()) {
      Address at = edition.at(feed);
      files.put(
          at.path(),
          () ->
              switch (feed) {
                case PROGRESS -> feeds.atom(feed, feeds.progress(at));
                case CORRECTIONS -> feeds.atom(feed, feeds.corrections(at));
                case DUE -> feeds.calendar();
              });
    }
    return files;
  }

  private Stream<Commitment> published() {
    return report.promises().commitments().stream().filter(edition::isPublished);
  }

  private List<Entry> progress(Address here) {
    List<Entry> entries = new ArrayList<>();
    for (Sealed sealed : report.promises().progress().sealed()) {
      Progress.Entry entry = sealed.entry();
      published()
          .filter(one -> one.id().equals(entry.commitment()))
          .findFirst()
          .map(
              one ->
                  new Entry(
                      "progress " + sealed.seal(),
                      entry.date(),
                      // Keys: see the states.
                      Html.escape(edition.word("labelled", one.title(), stateWord(entry.state()))),
                      Html.escape(text(entry)),
                      href(here, edition.spot(one))))
          .ifPresent(entries::add);
    }
    published()
        .filter(edition::hasStatedDay)
        .filter(one -> isToCome(CommitmentStatus.of(report, one)))
        .map(
            one ->
                new Entry(
                    "due " + one.id(),
                    report.occasion().date(),
                    Html.escape(edition.word("feed-due", one.title(), due(one))),
                    Html.escape(one.quote()),
                    href(here, edition.spot(one))))
        .forEach(entries::add);
    return entries;
  }

  private static boolean isToCome(CommitmentStatus status) {
    return OPEN.contains(status.state()) && !status.pastDue();
  }

  private Bilingual stateWord(State state) {
    // Keys: state-announced, state-in-progress, state-done, state-partly-done, state-not-met,
    // state-revised, state-not-verifiable.
    return edition.publication().strings().get("state-" + EnumWords.of(state));
  }

  private Bilingual due(Commitment commitment) {
    return new Bilingual(
        new DueLabels(edition.in(Lang.ZH)).label(commitment.due()),
        new DueLabels(edition.in(Lang.EN)).label(commitment.due()));
  }

  private String text(Progress.Entry entry) {
    List<String> said = new ArrayList<>();
    for (Bilingual one : Stream.of(entry.claim(), entry.evidence(), entry.note()).toList()) {
      if (one != null) {
        said.add(edition.labels().plain(one));
      }
    }
    said.add(
        Stream.of(
                edition.in(entry.source().title()),
                edition.in(entry.source().publisher()),
                edition.date(entry.source().date()))
            .collect(Collectors.joining(edition.word("list-comma"))));
    return String.join(edition.lang() == Lang.ZH ? "" : " ", said);
  }

  private List<Entry> corrections(Address here) {
    Page page = new Page(edition, PageKind.CORRECTIONS);
    List<Entry> entries = new ArrayList<>();
    for (Correction one : report.corrections()) {
      CorrectionsPage.Row row = CorrectionsPage.row(page, one);
      Html now = row.now() == null ? Html.text(page.word("corrected-gone")) : row.now();
      entries.add(
          new Entry(
              "correction " + row.anchor(),
              one.date(),
              row.kind() + edition.word("colon") + row.what().markup(),
              "%s → %s. %s %s"
                  .formatted(
                      row.was().markup(), now.markup(), row.why().markup(), row.by().markup()),
              href(here, new Spot(edition.at(PageKind.CORRECTIONS), row.anchor()))));
    }
    return entries;
  }

  private String href(Address here, Spot there) {
    return baseUrl.isEmpty()
        ? there.from(here)
        : baseUrl
            + there.address().path()
            + (there.fragment().isEmpty() ? "" : "#" + there.fragment());
  }

  private String urn(String id) {
    String name = report.id() + " " + edition.lang().code() + " " + id;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private String atom(Feed feed, List<Entry> entries) {
    Address here = edition.at(feed);
    PageKind page = feed == Feed.CORRECTIONS ? PageKind.CORRECTIONS : PageKind.COMMITMENTS;
    LocalDate updated =
        entries.stream()
            .map(Entry::updated)
            .max(Comparator.naturalOrder())
            .orElse(report.occasion().date());
    StringBuilder out =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
            .append(edition.lang().tag())
            .append("\">\n")
            .append(element("id", urn("feed " + feed)))
            .append(element("title", edition.title(feed)))
            .append(element("updated", time(updated)))
            .append("<author>" + element("name", edition.in(report.government())).strip())
            .append("</author>\n")
            .append(link("self", "application/atom+xml", href(here, new Spot(here, ""))))
            .append(link("alternate", "text/html", href(here, new Spot(edition.at(page), ""))));
    entries.stream()
        .sorted(Comparator.comparing(Entry::updated).reversed())
        .forEach(entry -> append(entry, out));
    return out.append("</feed>\n").toString();
  }

  private void append(Entry entry, StringBuilder out) {
    out.append("<entry>\n")
        .append(element("id", urn(entry.id())))
        .append("<title type=\"html\">" + Html.escape(entry.title()) + "</title>\n")
        .append(element("updated", time(entry.updated())))
        .append(link("alternate", "text/html", entry.href()))
        .append("<content type=\"html\">" + Html.escape(entry.text()) + "</content>\n")
        .append("</entry>\n");
  }

  private static String time(LocalDate day) {
    return day + "T00:00:00Z";
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + Html.escape(text) + "</" + name + ">\n";
  }

  private static String link(String rel, String type, String href) {
    return "<link rel=\"%s\" type=\"%s\" href=\"%s\"/>\n".formatted(rel, type, Html.escape(href));
  }

  /** What the report itself gives a day; nothing that is assumed. */
  private String calendar() {
    StringBuilder out = new StringBuilder();
    line(out, "BEGIN", "VCALENDAR");
    line(out, "VERSION", "2.0");
    line(out, "PRODID", "-//reportsite//due dates//EN");
    line(out, "CALSCALE", "GREGORIAN");
    line(out, "X-WR-CALNAME", escaped(edition.title(Feed.DUE)));
    String stamp = basic(report.occasion().date()) + "T000000Z";
    published()
        .filter(edition::hasStatedDay)
        .forEach(
            one -> {
              Address page = edition.spot(one).address();
              line(out, "BEGIN", "VEVENT");
              line(out, "UID", urn("due " + one.id()));
              line(out, "DTSTAMP", stamp);
              line(out, "DTSTART;VALUE=DATE", basic(DueDate.of(report, one).day()));
              line(out, "SUMMARY", escaped(edition.word("feed-due", one.title(), due(one))));
              line(out, "DESCRIPTION", escaped(one.quote()));
              if (!baseUrl.isEmpty()) {
                line(out, "URL", baseUrl + page.path() + "#" + one.id());
              }
              line(out, "TRANSP", "TRANSPARENT");
              line(out, "END", "VEVENT");
            });
    line(out, "END", "VCALENDAR");
    return out.toString();
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day);
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n");
  }

  /** A line of at most 75 bytes, no character cut; what follows begins with a blank. */
  private static void line(StringBuilder out, String name, String value) {
    int room = FOLDED;
    for (int point : (name + ":" + value).codePoints().toArray()) {
      String one = Character.toString(point);
      int bytes = one.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > room) {
        out.append("\r\n ");
        room = FOLDED - 1;
      }
      out.append(one);
      room -= bytes;
    }
    out.append("\r\n");
  }
}
