package reportsite.verify;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.report.Released;
import reportsite.model.report.Released.FrozenFile;
import reportsite.output.Manifest;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Lang;
import reportsite.verify.PageWords.Said;
import reportsite.verify.SiteCopy.Signature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What anyone can find out about a published site without trusting whoever publishes it: whether
 * its files are those of its manifest, whether its data agree with each other, with the report's
 * text and with the pages, and whether the seals of its progress hold.
 */
public final class Verification {

  /** What can be wrong with a published site. */
  public enum VerifyFault implements Fault {
    MANIFEST_MISSING,
    MANIFEST_UNREADABLE,
    FILE_MISSING,
    FILE_CHANGED,
    FILE_UNREADABLE,
    FILE_UNLISTED,
    SUMS_DIFFER,
    DATA_UNREADABLE,
    REPORT_CHANGED,
    REPORT_ANOTHER,
    PASSAGE_UNPUBLISHED,
    PASSAGE_NOT_IN_ORIGINAL,
    PASSAGE_DIFFERS,
    QUOTE_ABSENT,
    NUMBER_NOT_QUOTED,
    NUMBER_DIFFERS,
    ENGLISH_DIFFERS,
    TABLE_DIFFERS,
    FIGURE_FILE_DIFFERS,
    PAGE_DIFFERS,
    FIGURE_UNLISTED,
    FIGURE_LINK_DIFFERS,
    FIGURE_NOT_SHOWN,
    FIGURE_OUT_OF_PLACE,
    LANGUAGES_SHOW_OTHERS,
    COUNTS_DIFFER,
    NUMBER_FROM_NOWHERE,
    SIGN_HIDDEN,
    WORDS_NOT_IN_REPORT,
    STAGE_DIFFERS,
    STAGE_OTHERWISE,
    COPY_DIFFERS,
    NUMBER_ELSEWHERE,
    ARCHIVE_DIFFERS,
    ARCHIVE_LACKS,
    SEAL_BROKEN,
    STATE_DIFFERS,
    RELEASE_CHANGED,
    RELEASE_MISSING,
    RELEASE_FILE_CHANGED,
    RELEASE_FILE_ADDED,
    RELEASED_SILENTLY,
    SIGNATURE_MISSING,
    SIGNATURE_WRONG
  }

  /**
   * What was looked at.
   *
   * @param last the newest release; null where there is none
   */
  public record Counts(
      int files, int reports, int figures, int quotations, int shown, @Nullable Released last) {}

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:<a [^<>]*href=\"([^\"<>]*)\"[^<>]*>)?"
              + "<data value=\"([^\"<>]*)\" data-figure=\"([^\"<>]*)\">([^<]*)</data>");
  private static final Pattern REPORT_OF = Pattern.compile("(zh|en)/([^/]+)/.+\\.html");
  private static final Pattern WHERE =
      Pattern.compile("^https?://.*/(?=(?:zh|en)/[^/]+/[^/]+/[^/]+$)");
  private static final Pattern RELEASE = Pattern.compile("editions/[^/]+/release\\.txt");
  private static final String PRINTED = "editions/editions.json";
  private static final Pattern PRINT = Pattern.compile("editions/([^/]+)/.+[.](?:pdf|png)");
  private static final Pattern FIGURES = Pattern.compile("data/([^/]+)/figures\\.json");

  private final SiteCopy copy;
  private final Diagnostics diagnostics;
  private final JsonMapper json = new JsonMapper();

  /** Where a page shows a figure, kept until the ledger is known. */
  private record Shown(
      String page,
      Lang lang,
      @Nullable String link,
      String report,
      String figure,
      String value,
      String text) {}

  private final Map<String, List<Shown>> shownByReport = new TreeMap<>();
  private final Map<String, List<Shown>> shownByPage = new TreeMap<>();
  private final Set<String> readable = new TreeSet<>();
  private final PageWords words;
  private final Announced announced;

  private Verification(SiteCopy copy, Diagnostics diagnostics) {
    this.copy = copy;
    this.diagnostics = diagnostics;
    this.words = new PageWords(diagnostics);
    this.announced = new Announced(copy, diagnostics);
  }

  /**
   * Checks a site.
   *
   * @param where an address, a folder or a zip archive
   * @param own what the checker holds of the report or reports; empty when nothing
   * @param signers whose signatures count, a file as {@code ssh-keygen} reads it; null when none is
   *     asked for
   * @throws java.nio.file.NoSuchFileException if nothing is there
   */
  public static Counts of(
      String where, List<OwnReport> own, @Nullable Path signers, Diagnostics found)
      throws IOException {
    try (SiteCopy copy = SiteCopy.at(where)) {
      Verification verification = new Verification(copy, found);
      if (signers != null) {
        new Signature(copy, signers).check(found);
      }
      return verification.run(own);
    }
  }

  private Counts run(List<OwnReport> own) throws IOException {
    Map<String, JsonNode> listed = manifest();
    for (Map.Entry<String, JsonNode> file : listed.entrySet()) {
      checkFile(file.getKey(), file.getValue());
    }
    checkUnlisted(listed.keySet());
    checkSums(listed);
    List<ReportData> reports = new ArrayList<>();
    for (String path : listed.keySet()) {
      Matcher figures = FIGURES.matcher(path);
      if (figures.matches()) {
        reports.add(checkReport(figures.group(1)));
      }
    }
    checkLanguages(reports);
    Said said = words.said(reports);
    words.check(said);
    words.checkStages(reports, page -> isDraft(listed, page));
    words.places().check(reports);
    new DataCopies(copy, said, diagnostics).check(listed.keySet(), words.places().compared());
    reports.forEach(one -> announced.check(one, listed.keySet(), words::isDraft));
    own.forEach(one -> one.check(reports, diagnostics));
    Released last = checkReleases(listed, reports);
    return new Counts(
        listed.size(),
        reports.size(),
        reports.stream().mapToInt(one -> one.rows("figures").size()).sum(),
        reports.stream().mapToInt(ReportData::quotations).sum(),
        shownByReport.values().stream().mapToInt(List::size).sum(),
        last);
  }

  /**
   * Releases are what they were when they were sealed, none is missing between others, and what
   * they say has not changed without a correction.
   */
  private @Nullable Released checkReleases(Map<String, JsonNode> listed, List<ReportData> reports)
      throws IOException {
    List<Released> all = new ArrayList<>();
    for (String path : listed.keySet()) {
      if (RELEASE.matcher(path).matches() && readable.contains(path)) {
        byte[] content = copy.read(path);
        Released release =
            content == null ? null : Released.parse(new String(content, StandardCharsets.UTF_8));
        if (release == null || !release.address(Released.RECORD).equals(path)) {
          error(path, VerifyFault.RELEASE_CHANGED);
          return null;
        }
        all.add(release);
      }
    }
    List<Released> chain = Released.chain(all);
    Set<String> kept = printed(listed);
    for (Released one : all) {
      kept.add(one.address(Released.RECORD));
      one.files().forEach(file -> kept.add(one.address(file.path())));
    }
    listed.keySet().stream()
        .filter(path -> path.startsWith("editions/") && !kept.contains(path))
        .forEach(path -> error(path, VerifyFault.RELEASE_FILE_ADDED));
    if (chain == null) {
      error("editions/", VerifyFault.RELEASE_MISSING);
      return null;
    }
    for (Released one : chain) {
      for (FrozenFile file : one.files()) {
        String path = one.address(file.path());
        JsonNode entry = listed.get(path);
        if (entry == null || !entry.path("sha256").asString("").equals(file.frozen())) {
          error(path, VerifyFault.RELEASE_FILE_CHANGED, one.name());
        }
      }
    }
    reports.forEach(report -> report.compare(chain));
    return chain.isEmpty() ? null : chain.get(chain.size() - 1);
  }

  /** The printed editions of the reports, which stand beside the releases, and their list. */
  private Set<String> printed(Map<String, JsonNode> listed) throws IOException {
    Set<String> printed = new HashSet<>();
    byte[] list = listed.containsKey(PRINTED) ? copy.read(PRINTED) : null;
    if (list == null) {
      return printed;
    }
    printed.add(PRINTED);
    try {
      for (JsonNode edition : json.readTree(list).path("editions")) {
        String path = edition.path("path").asString("");
        Matcher name = PRINT.matcher(path);
        JsonNode entry = listed.get(path);
        if (name.matches()
            && entry != null
            && listed.containsKey("data/" + name.group(1) + "/figures.json")
            && entry.path("sha256").equals(edition.path("sha256"))) {
          printed.add(path);
        }
      }
    } catch (JacksonException broken) {
      error(PRINTED, VerifyFault.DATA_UNREADABLE);
    }
    return printed;
  }

  private void error(String path, VerifyFault fault, Object... particulars) {
    diagnostics.error(Position.of(path), fault, particulars);
  }

  /** What the manifest says of each file; empty where there is no manifest to go by. */
  private Map<String, JsonNode> manifest() throws IOException {
    byte[] content = copy.read(Manifest.PATH);
    if (content == null) {
      error(Manifest.PATH, VerifyFault.MANIFEST_MISSING);
      return Map.of();
    }
    Map<String, JsonNode> files = new LinkedHashMap<>();
    try {
      for (JsonNode file : json.readTree(content).path("files")) {
        String path = file.path("path").asString("");
        if (path.isEmpty() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
          throw new IOException(path);
        }
        files.put(path, file);
      }
    } catch (JacksonException | IOException broken) {
      files.clear();
    }
    if (files.isEmpty()) {
      error(Manifest.PATH, VerifyFault.MANIFEST_UNREADABLE);
    }
    return files;
  }

  private void checkFile(String path, JsonNode listed) {
    try {
      byte[] content = copy.read(path);
      if (content == null) {
        error(path, VerifyFault.FILE_MISSING);
        return;
      }

      readable.add(path);
      String sum = Sha256.of(content);
      if (!sum.equals(listed.path("sha256").asString(""))
          || content.length != listed.path("bytes").asInt(-1)) {
        error(path, VerifyFault.FILE_CHANGED, listed.path("sha256").asString("?"), sum);
      }
      Matcher page = REPORT_OF.matcher(path);
      if (path.endsWith(".html")) {
        String text = new String(content, StandardCharsets.UTF_8);
        words.note(path, content, text);
        announced.note(path, text);
        if (page.matches()) {
          noteFigures(
              path, Lang.valueOf(page.group(1).toUpperCase(Locale.ROOT)), page.group(2), text);
        }
      }
    } catch (IOException lost) {
      error(path, VerifyFault.FILE_UNREADABLE, Objects.requireNonNullElse(lost.getMessage(), lost));
    }
  }

  private void noteFigures(String path, Lang lang, String report, String page) {
    Matcher shown = SHOWN.matcher(page);
    while (shown.find()) {
      String text = shown.group(4).replace("&amp;", "&").replace("&#39;", "'").strip();
      String link = shown.group(1) == null ? null : linked(path, shown.group(1));
      Matcher other = REPORT_OF.matcher(link == null ? "" : link.replaceFirst("#.*", ""));
      Shown one =
          new Shown(
              path,
              lang,
              link,
              // Pages show figures of other years and governments as well.
              other.matches() ? other.group(2) : report,
              shown.group(3),
              shown.group(2),
              text);
      shownByReport.computeIfAbsent(one.report(), any -> new ArrayList<>()).add(one);
      shownByPage.computeIfAbsent(path, any -> new ArrayList<>()).add(one);
    }
  }

  /** Where a link leads to, from the root of the site; the link itself where it is none. */
  static String linked(String page, String href) {
    try {
      URI target = URI.create("/" + page).resolve(href);
      String spot = target.getFragment() == null ? "" : "#" + target.getFragment();
      return target.getPath() == null ? href : target.getPath().substring(1) + spot;
    } catch (RuntimeException broken) {
      return href;
    }
  }

  /**
   * Both languages show the same figures, and each figure stands on the page of its indicator: who
   * changes one together with its link, so that it agrees with another report, is found by what is
   * missing.
   */
  private void checkLanguages(List<ReportData> reports) {
    for (ReportData report : reports) {
      for (Map<String, String> row : report.rows("figures")) {
        String figure = report.id() + "/" + row.getOrDefault("id", "");
        if (Stream.of(Lang.values()).noneMatch(lang -> isAtHome(row, lang, figure))) {
          error(home(row, Lang.ZH), VerifyFault.FIGURE_NOT_SHOWN, figure);
        }
      }
    }
    Set<String> oneSided = oneSided();
    if (oneSided.isEmpty()) {
      words.checkCounts();
    }
    for (String page : readable) {
      Matcher path = REPORT_OF.matcher(page);
      String other = page.replaceFirst("^zh/", "en/");
      if (path.matches() && !other.equals(page) && readable.contains(other)) {
        compareFigures(page, other, path.group(2), oneSided);
      }
    }
  }

  /**
   * A text may name its report's figures more often in one language; but not one more often in one,
   * and another more often in the other.
   */
  private void compareFigures(String page, String other, String own, Set<String> oneSided) {
    Map<String, Integer> more = new TreeMap<>();
    figures(page).forEach(figure -> more.merge(figure, 1, Integer::sum));
    figures(other).forEach(figure -> more.merge(figure, -1, Integer::sum));
    more.keySet().removeIf(figure -> oneSided.contains(figure.replaceFirst("/.*", "")));
    Set<String> here = Set.copyOf(figures(page));
    Set<String> there = Set.copyOf(figures(other));
    boolean isExchange =
        more.values().stream().anyMatch(count -> count > 0)
            && more.values().stream().anyMatch(count -> count < 0);
    more.forEach(
        (figure, count) -> {
          boolean isOwnInBoth =
              figure.startsWith(own + "/") && here.contains(figure) && there.contains(figure);
          if (count != 0 && (isExchange || !isOwnInBoth)) {
            error(count > 0 ? page : other, VerifyFault.LANGUAGES_SHOW_OTHERS, figure);
          }
        });
  }

  /** The reports that are in draft in one language, as a whole or in part. */
  private Set<String> oneSided() {
    Set<String> reports = new TreeSet<>();
    for (String page : readable) {
      Matcher path = REPORT_OF.matcher(page);
      String other = page.replaceFirst("^zh/", "en/");
      if (path.matches()
          && readable.contains(other)
          && words.isDraft(page) != words.isDraft(other)) {
        reports.add(path.group(2));
      }
    }
    return reports;
  }

  private static boolean isDraft(Map<String, JsonNode> listed, String page) {
    JsonNode entry = listed.get(page);
    return entry != null && entry.path("stage").asString("").equals("draft");
  }

  private boolean isAtHome(Map<String, String> row, Lang lang, String figure) {
    return shownByPage.getOrDefault(home(row, lang).replaceFirst("#.*", ""), List.of()).stream()
        .anyMatch(one -> figure.equals(one.report() + "/" + one.figure()));
  }

  /** Those of a page, each as often as it is shown. */
  private List<String> figures(String page) {
    return shownByPage.getOrDefault(page, List.of()).stream()
        .map(one -> one.report() + "/" + one.figure())
        .toList();
  }

  /** The place of a figure as its data have it, wherever the site was to be published. */
  static String home(Map<String, String> row, Lang lang) {
    return WHERE
        .matcher(row.getOrDefault("url", ""))
        .replaceFirst("")
        .replaceFirst("^(zh|en)/", lang.code() + "/");
  }

  /** Hosts add files of their own; whoever checks should know of each. */
  private void checkUnlisted(Set<String> listed) throws IOException {
    Set<String> there = copy.paths();
    if (there == null || listed.isEmpty()) {
      return;
    }
    for (String path : there) {
      if (!listed.contains(path) && !path.equals(Manifest.PATH) && !path.equals(Signature.PATH)) {
        diagnostics.warning(Position.of(path), VerifyFault.FILE_UNLISTED);
      }
    }
  }

  /** The list that needs no tool of ours says the same as the manifest. */
  private void checkSums(Map<String, JsonNode> listed) throws IOException {
    if (!readable.contains(Manifest.SUMS)) {
      return;
    }
    byte[] sums = copy.read(Manifest.SUMS);
    String due =
        listed.entrySet().stream()
            .filter(file -> !file.getKey().equals(Manifest.SUMS))
            .map(file -> file.getValue().path("sha256").asString("") + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    if (sums == null || !due.equals(new String(sums, StandardCharsets.UTF_8))) {
      error(Manifest.SUMS, VerifyFault.SUMS_DIFFER);
    }
  }

  private ReportData checkReport(String id) {
    ReportData data = new ReportData(copy, id, diagnostics);
    data.check();
    Map<String, Map<String, String>> figures =
        data.rows("figures").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("id", ""), row -> row, (one, other) -> one));
    for (Shown shown : shownByReport.getOrDefault(id, List.of())) {
      Map<String, String> row = figures.get(shown.figure());
      if (row == null) {
        error(shown.page(), VerifyFault.FIGURE_UNLISTED, shown.figure(), shown.text());
      } else if (!isValue(shown.value(), row) || !data.reads(row, shown.text(), shown.lang())) {
        error(
            shown.page(),
            VerifyFault.PAGE_DIFFERS,
            shown.figure(),
            shown.text() + " (" + shown.value() + ")",
            row.getOrDefault("text_" + shown.lang().code(), "")
                + " ("
                + row.getOrDefault("value", "")
                + ")");
      } else if (shown.link() != null && !shown.link().equals(home(row, shown.lang()))) {
        error(shown.page(), VerifyFault.FIGURE_LINK_DIFFERS, shown.figure(), shown.link());
      }
    }
    return data;
  }

  /** A range has no value of its own in the data; pages mark it by its lower end. */
  private static boolean isValue(String marked, Map<String, String> row) {
    String value = row.getOrDefault("value", "");
    try {
      return new BigDecimal(marked)
              .compareTo(new BigDecimal(value.isEmpty() ? row.getOrDefault("low", "") : value))
          == 0;
    } catch (NumberFormatException none) {
      return false;
    }
  }
}
