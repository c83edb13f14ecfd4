package reportsite.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.notation.value.Deadline;
import reportsite.text.Lang;
import reportsite.verify.Verification.VerifyFault;

/**
 * What readers subscribe to tells of all that it should, of nothing else, and in the words of the
 * data and of the pages: progress and what is due next, days that the report states, corrections.
 */
final class Announced {

  private static final Pattern PAGE = Pattern.compile("((?:zh|en)/[^/]+)/(.+)[.]html");
  private static final Pattern TIME =
      Pattern.compile(
          "<div class=\"promise\" id=\"([^\"]+)\""
              + "|<time datetime=\"([0-9]{4}-[0-9]{2}-[0-9]{2})\">([^<]*)</time>"
              + "(?: <strong>([^<]*)</strong>)?");
  private static final Pattern SUBSCRIBE =
      Pattern.compile("<a href=\"([a-z]+[.](?:xml|ics))\" type=\"[^\"]*\">([^<]*)</a>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern REFERENCE = Pattern.compile("\\[[^\\]\\[]*\\]\\([^()]*\\)");

  /** Stands for what a reference inserts. */
  private static final String GAP = "\uFFFC";

  /** Stands for what the page of corrections says. */
  private static final String SEEN = "\uFFFB";

  private static final Pattern FOLDED = Pattern.compile("\r?\n[ \t]");
  private static final Set<String> OPEN = Set.of("announced", "in-progress", "partly-done");

  private final SiteCopy copy;
  private final Diagnostics diagnostics;

  /** What the pages of a report in one language say. */
  private static final class Pages {
    private final Map<String, Set<String>> days = new TreeMap<>();
    private final Map<String, Set<String>> states = new TreeMap<>();
    private final Map<String, String> titles = new TreeMap<>();
    private String corrections = "";
  }

  private final Map<String, Pages> pages = new TreeMap<>();

  /**
   * What ought to be told.
   *
   * @param titles how its title may read, as may its text, but for spaces
   * @param day on which it is dated; empty where that is not known
   * @param place where its link leads on its page
   * @param isSure whether it has to be told
   */
  private record News(
      Set<String> titles, Set<String> texts, String day, String place, boolean isSure) {}

  private record Told(String id, String title, String text, String day, String link) {}

  Announced(SiteCopy copy, Diagnostics diagnostics) {
    this.copy = copy;
    this.diagnostics = diagnostics;
  }

  /** Reads a page as it is had. */
  void note(String path, String page) {
    Matcher name = PAGE.matcher(path);
    if (!name.matches()) {
      return;
    }
    Pages own = pages.computeIfAbsent(name.group(1), any -> new Pages());
    String promise = "";
    Matcher time = TIME.matcher(page);
    while (time.find()) {
      if (time.group(1) != null) {
        promise = time.group(1);
        continue;
      }
      String day = time.group(2);
      own.days.computeIfAbsent(day, any -> new TreeSet<>()).add(plain(time.group(3)));
      if (time.group(4) != null) {
        own.states
            .computeIfAbsent(promise + " " + day, any -> new TreeSet<>())
            .add(plain(time.group(4)));
      }
    }
    if (name.group(2).equals("index")) {
      SUBSCRIBE
          .matcher(page)
          .results()
          .forEach(link -> own.titles.put(link.group(1), plain(link.group(2))));
    } else if (name.group(2).equals("corrections")) {
      own.corrections = plain(page);
    }
  }

  /**
   * Compares what is told of a report with its data.
   *
   * @param listed the files of the site
   * @param isDraft whether a page is in draft, of which nothing is told
   */
  void check(ReportData report, Set<String> listed, Predicate<String> isDraft) {
    for (Lang lang : Lang.values()) {
      String folder = lang.code() + "/" + report.id();
      if (listed.contains(folder + "/index.html") && !isDraft.test(folder + "/index.html")) {
        Pages own = pages.getOrDefault(folder, new Pages());
        Teller teller = new Teller(report, lang, own);
        checkFile(folder, "progress.xml", own, report, teller.progress());
        checkFile(folder, "due.ics", own, report, teller.due());
        checkFile(folder, "corrections.xml", own, report, teller.corrections());
      }
    }
  }

  private void checkFile(
      String folder, String name, Pages own, ReportData report, Map<String, News> due) {
    String path = folder + "/" + name;
    List<Told> told = new ArrayList<>();
    try {
      byte[] content = copy.read(path);
      if (content != null) {
        String text = new String(content, StandardCharsets.UTF_8);
        told = name.endsWith(".ics") ? calendar(text) : feed(content);
      }
    } catch (IOException | RuntimeException broken) {
      return; // That it cannot be read is told with the other files.
    }
    if (!told.isEmpty()) {
      Told whole = told.remove(0);
      String title = own.titles.getOrDefault(name, whole.title());
      if (!normal(title).equals(normal(whole.title()))) {
        differs(path, name, title, whole.title());
      }
      boolean isAuthor =
          whole.text().isEmpty()
              || report.citations().stream().anyMatch(one -> one.startsWith(whole.text()));
      if (!isAuthor) {
        differs(path, "author", "-", whole.text());
      }
      String newest = told.stream().map(Told::day).max(String::compareTo).orElse(whole.day());
      if (name.endsWith(".xml") && !newest.equals(whole.day())) {
        differs(path, "updated", newest, whole.day());
      }
    }
    Map<String, News> left = new LinkedHashMap<>(due);
    Set<String> days = new TreeSet<>();
    for (Told one : told) {
      News news = left.remove(one.id());
      if (news == null) {
        differs(path, one.id(), "-", one.title());
      } else {
        compare(path, news, one, own);
        if (news.day().isEmpty()) {
          days.add(one.day());
        }
      }
    }
    if (days.size() > 1) {
      differs(path, "updated", days.iterator().next(), String.join(", ", days));
    }
    left.values().stream()
        .filter(News::isSure)
        .forEach(news -> differs(path, news.place(), first(news.titles()), "-"));
  }

  private void compare(String path, News news, Told one, Pages own) {
    if (!isOneOf(news.titles(), one.title(), own)) {
      differs(path, news.place(), first(news.titles()), one.title());
    }
    if (!isOneOf(news.texts(), one.text(), own)) {
      differs(path, news.place(), first(news.texts()), one.text());
    }
    if (!news.day().isEmpty() && !news.day().equals(one.day())) {
      differs(path, news.place(), news.day(), one.day());
    }
    if (!one.link().isEmpty() && !one.link().endsWith("#" + news.place())) {
      differs(path, news.place(), "#" + news.place(), one.link());
    }
  }

  private static String first(Set<String> texts) {
    return texts.stream().findFirst().orElse("").replaceAll("[" + GAP + SEEN + "]", "…");
  }

  /** Whether what is told is one of these texts. */
  private static boolean isOneOf(Set<String> texts, String told, Pages own) {
    String found = normal(told);
    for (String text : texts) {
      String pattern =
          Stream.of(normal(text).split("[" + GAP + SEEN + "]", -1))
              .map(part -> part.isEmpty() ? "" : Pattern.quote(part))
              .collect(Collectors.joining("(.*)"));
      Matcher matcher = Pattern.compile(pattern).matcher(found);
      if (matcher.matches()
          && (!text.contains(SEEN) || isSeen(matcher, text.split(SEEN, -1).length - 1, own))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the page of corrections says the first of its parts in that order, each once. */
  private static boolean isSeen(Matcher matcher, int count, Pages own) {
    String page = normal(own.corrections);
    Set<String> said = new TreeSet<>();
    int from = 0;
    for (int i = 1; i <= count; i++) {
      int at = page.indexOf(matcher.group(i), from);
      if (at < 0 || !said.add(matcher.group(i))) {
        return false;
      }
      from = at + matcher.group(i).length();
    }
    return true;
  }

  private void differs(String path, String what, String due, String found) {
    diagnostics.error(Position.of(path), VerifyFault.COPY_DIFFERS, what, due, found);
  }

  /** Texts are put together with signs that each language has in its own form. */
  private static String normal(String text) {
    return PageWords.bare(text).replace('（', '(').replace('）', ')').replace('：', ':');
  }

  private static String plain(String markup) {
    return TAG.matcher(markup)
        .replaceAll(" ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  /** What ought to be told of a report in a language, by the names that news have. */
  private record Teller(ReportData report, Lang lang, Pages own) {

    Map<String, News> progress() {
      Map<String, News> all = new LinkedHashMap<>();
      Map<String, Map<String, String>> published = published();
      String mark = lang == Lang.ZH ? "、" : ", ";
      for (Map<String, String> row : report.rows("progress")) {
        Map<String, String> of = published.get(cell(row, "commitment"));
        if (of != null) {
          String text =
              Stream.of("claim", "evidence", "note", "source")
                      .map(column -> said(row, column))
                      .filter(said -> !said.isEmpty())
                      .collect(Collectors.joining(lang == Lang.ZH ? "" : " "))
                  + mark
                  + said(row, "publisher")
                  + mark;
          String told = cell(row, "commitment") + " " + cell(row, "date");
          all.put(
              urn("progress " + cell(row, "seal")),
              new News(
                  with(
                      said(of, "title") + (lang == Lang.ZH ? "：" : ": "), own.states.get(told), ""),
                  with(text, own.days.get(cell(row, "source_date")), ""),
                  cell(row, "date"),
                  cell(of, "id"),
                  true));
        }
      }
      for (Map<String, String> row : published.values()) {
        boolean isOpen = OPEN.contains(cell(row, "state")) && cell(row, "notice").isEmpty();
        if (isStated(row) && isOpen) {
          // What was told of it after that day may be past it by the day of the last look.
          boolean isSure = cell(row, "state_since").compareTo(cell(row, "due_day")) <= 0;
          all.put(urn("due " + cell(row, "id")), dueNews(row, "", isSure));
        }
      }
      return all;
    }

    Map<String, News> due() {
      Map<String, News> all = new LinkedHashMap<>();
      published().values().stream()
          .filter(Teller::isStated)
          .forEach(
              row ->
                  all.put(urn("due " + cell(row, "id")), dueNews(row, cell(row, "due_day"), true)));
      return all;
    }

    Map<String, News> corrections() {
      Map<String, News> all = new LinkedHashMap<>();
      report
          .anchors()
          .forEach(
              (anchor, row) -> {
                String text = SEEN + "→" + SEEN + "." + said(row, "why") + said(row, "by");
                all.put(
                    urn("correction " + anchor),
                    new News(
                        Set.of(SEEN + ":" + SEEN), Set.of(text), cell(row, "date"), anchor, true));
              });
      return all;
    }

    private News dueNews(Map<String, String> row, String day, boolean isSure) {
      return new News(
          with(
              said(row, "title") + (lang == Lang.ZH ? "（" : " ("),
              own.days.get(cell(row, "due_day")),
              lang == Lang.ZH ? "）" : ")"),
          Set.of(cell(row, "quote")),
          day,
          cell(row, "id"),
          isSure);
    }

    /** A text around what the pages say; anything may stand there where they say nothing. */
    private static Set<String> with(String head, @Nullable Set<String> words, String tail) {
      Set<String> known = words == null ? Set.of(GAP) : words;
      return known.stream()
          .map(one -> head + one + tail)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A text of the data; a reference in it stands for what it inserts. */
    private String said(Map<String, String> row, String column) {
      return REFERENCE.matcher(cell(row, column + "_" + lang.code())).replaceAll(GAP);
    }

    private Map<String, Map<String, String>> published() {
      Map<String, Map<String, String>> all = new LinkedHashMap<>();
      report.rows("commitments").stream()
          .filter(row -> !cell(row, "publication_" + lang.code()).equals("draft"))
          .forEach(row -> all.put(cell(row, "id"), row));
      return all;
    }

    /** Whether the report names the last day itself, and not only a season or the year. */
    private static boolean isStated(Map<String, String> row) {
      return cell(row, "due_origin").equals("stated")
          && Deadline.read(cell(row, "due_words"))
              .filter(due -> due.span() != Deadline.Span.YEAR)
              .isPresent();
    }

    private String urn(String id) {
      String name = report.id() + " " + lang.code() + " " + id;
      return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Map<String, String> row, String column) {
      return row.getOrDefault(column, "");
    }
  }

  /** The feed as a whole, its author as its text, and its entries. */
  private static List<Told> feed(byte[] content) throws IOException {
    Element feed = DataCopies.xml(content);
    List<Told> all = new ArrayList<>();
    all.add(told(feed, "author", ""));
    DataCopies.elements(feed, "entry")
        .map(entry -> told(entry, "content", link(entry)))
        .forEach(all::add);
    return all;
  }

  private static Told told(Element of, String text, String link) {
    return new Told(
        cell(of, "id"),
        plain(cell(of, "title")),
        plain(cell(of, text)),
        cell(of, "updated").replaceFirst("T.*", ""),
        link);
  }

  /** What the last element of a name right within another holds; empty where there is none. */
  private static String cell(Element of, String name) {
    return DataCopies.elements(of, name)
        .filter(one -> of.equals(one.getParentNode()))
        .map(Element::getTextContent)
        .reduce("", (before, last) -> last);
  }

  private static String link(Element entry) {
    return DataCopies.elements(entry, "link")
        .filter(one -> one.getAttribute("rel").equals("alternate"))
        .map(one -> one.getAttribute("href"))
        .reduce("", (before, last) -> last);
  }

  /** The calendar as a whole and its events. */
  private static List<Told> calendar(String text) {
    List<Told> all = new ArrayList<>();
    Map<String, String> cells = new TreeMap<>();
    for (String line : FOLDED.matcher(text).replaceAll("").lines().toList()) {
      int colon = line.indexOf(':');
      String name = line.substring(0, Math.max(0, colon)).replaceFirst(";.*", "");
      String value = line.substring(colon + 1).replaceAll("\\\\([\\\\;,])", "$1");
      if (line.equals("END:VEVENT") || (line.equals("BEGIN:VEVENT") && all.isEmpty())) {
        all.add(event(cells, all.isEmpty()));
      }
      if (line.endsWith(":VEVENT")) {
        cells.clear();
      } else {
        cells.put(name, value.replace("\\n", "\n"));
      }
    }
    if (all.isEmpty()) {
      all.add(event(cells, true));
    }
    return all;
  }

  private static Told event(Map<String, String> cells, boolean isWhole) {
    String day = cells.getOrDefault("DTSTART", "");
    return new Told(
        cells.getOrDefault("UID", ""),
        cells.getOrDefault(isWhole ? "X-WR-CALNAME" : "SUMMARY", ""),
        isWhole ? "" : cells.getOrDefault("DESCRIPTION", ""),
        day.replaceFirst("([0-9]{4})([0-9]{2})([0-9]{2})", "$1-$2-$3"),
        cells.getOrDefault("URL", ""));
  }
}
