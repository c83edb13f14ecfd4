package reportsite.draft.outline;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;

/** Reads when, where and by whom a report was given; what it does not say has to be told. */
public final class FrameReader {

  private static final int HEAD = 10;
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final String YEAR = "((?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年";
  private static final Pattern DAY =
      Pattern.compile(YEAR + "([0-9元一二三四五六七八九十]{1,2})月([0-9一二三四五六七八九十]{1,3})日");
  private static final Pattern ISO =
      Pattern.compile("(20[0-9]{2})[-./]([0-9]{1,2})[-./]([0-9]{1,2})(?![0-9])");
  private static final Pattern REVIEWED =
      Pattern.compile(YEAR + "(?![^，。]{0,4}(?:半年|季度|月)).{0,6}(?:回顾|工作总结|工作情况)");

  /** A part of a year is reported in that year. */
  public static final Pattern REPORTED = Pattern.compile(YEAR + "(?:上半年|下半年|前三季度|前?[一二三]季度)");

  private static final Pattern PLANNED =
      Pattern.compile(
          YEAR
              + ".{0,8}(?:任务|安排|部署|打算|总体要求|目标|重点|思路|建议|计划)|"
              + YEAR
              + ".{0,12}政府工作报告|"
              + YEAR
              + "度?[^，。]{0,16}(?:实事|民心工程|民生工程)(?:项目)?(?:清单|计划)?$");
  private static final Pattern WILL =
      Pattern.compile(YEAR + "，?(?:我们|全[省市县区州旗镇乡]|[省市县区州旗镇乡]?(?:人民)?政府)?(?:将|要|计划|力争|重点)");

  /** From this month on, reports may be of the year that is not yet over. */
  private static final int FIRST_LATE_MONTH = 10;

  private static final String LEVELS = "[省市区县旗州盟乡镇]|兵团|地区|街道";
  private static final Pattern BODY =
      Pattern.compile(
          "在?([\\p{IsHan}]{2,40}?)((?:第[\\p{IsHan}0-9]{1,4}|[一二三四五六七八九十]{1,3})届(?:人民代表大会|人大)"
              + "(?:常务委员会|常委会)?第?[\\p{IsHan}0-9]{1,3}次(?:全体)?会议)");

  /** 在区第十七届: the meeting of the place that reports, by the kind of place it is. */
  private static final Pattern OWN_BODY =
      Pattern.compile(
          "在((?:自治)?[省市区县旗州盟乡镇])((?:第[\\p{IsHan}0-9]{1,4}|[一二三四五六七八九十]{1,3})届(?:人民代表大会|人大)"
              + "(?:常务委员会|常委会)?第?[\\p{IsHan}0-9]{1,3}次(?:全体)?会议)");

  /** The yearly meeting, which in the last weeks of a year looks back on that year. */
  private static final Pattern ANNUAL =
      Pattern.compile("届(?:人民代表大会|人大)(?!常务委员会|常委会)第?[\\p{IsHan}0-9]{1,3}次(?:全体)?会议");

  private static final Pattern NATIONAL =
      Pattern.compile("(第[\\p{IsHan}0-9]{1,4}届全国(?:人民代表大会|人大)第?[\\p{IsHan}0-9]{1,3}次会议)上");
  private static final Pattern MEETING = Pattern.compile("在([\\p{IsHan}0-9]{2,30}?(?:会议|大会))上");
  private static final Pattern SPEAKS =
      Pattern.compile("代表([\\p{IsHan}]{2,40}?)(?:人民)?政府.{0,6}(?:向|作)");
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:^|年|\\n)([\\p{IsHan}]{2,40}?(?:" + LEVELS + "))(?:人民)?(?:20[0-9]{2}年)?政府工作报告");

  /** What a report is about: 2024年国民经济和社会发展计划执行情况, 上半年重点工作完成情况. */
  private static final String MATTER =
      "(?:(?:19|20)[0-9]{2}年度?|(?=上半年|下半年|前三季度|第?[一二三]季度))[^\\n]{0,68}"
          + "(?:报告|汇报|总结|执行情况|工作情况|完成情况|草案)";

  /** 昆明市官渡区人民政府关于官渡区2023年计划执行情况的报告: who speaks stands before the matter. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?m)^([\\p{IsHan}]{2,30}?(?:"
              + LEVELS
              + "))(?:人民政府|政府|发展和?改革(?:委员会|局|委)|发改[委局])?关于[^\\n]{0,20}?"
              + MATTER);

  /** 青山区2024年国民经济和社会发展计划执行情况的报告, 关于青山区2024年…的报告: whose year it was. */
  private static final Pattern MATTER_OF =
      Pattern.compile("(?m)^(?:关于)?+([\\p{IsHan}]{2,30}?(?:" + LEVELS + "))" + MATTER);

  /** 青山县2025年十件民生实事: a list whose title is all that it says of itself. */
  private static final Pattern LIST_OF =
      Pattern.compile(
          "(?m)^(?:关于)?+([\\p{IsHan}]{2,30}?(?:"
              + LEVELS
              + "))(?:人民政府|政府)?"
              + YEAR
              + "度?(?=[^\\n，。]{0,24}(?:实事|民心工程|民生工程|重点项目|重点工作))");

  private static final Pattern HOLDS =
      Pattern.compile(
          "(?m)^([\\p{IsHan}]{2,40}?(?:" + LEVELS + "))(?:人民政府)?代?(?:[省市区县旗州盟乡镇]长|主席)[ ：:]");

  /** Those who report without being a people's government. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?m)(?:代表|^)(?:20[0-9]{2}年度?)?([\\p{IsHan}]{2,30}?)(?:党工委、)?"
              + "(管理委员会|管委会|街道办事处|行政公署|行署)"
              + "(?:党工委|副?书记|主任|专员|[、，,： ]|向|作|关于|工作|20[0-9]{2}年|$)");

  private static final Pattern ZONE_TITLED =
      Pattern.compile(
          "(?m)^(?:关于)?+(?:20[0-9]{2}年)?([\\p{IsHan}]{2,20}?(?:开发区|高新区|园区|新区|示范区|保税区|试验区|度假区))"
              + "(?:管委会|管理委员会)?(?:关于)?(?:20[0-9]{2}年度?)?(?:上半年|下半年|前三季度|第?[一二三]季度)?"
              + "(?:政府)?(?:经济社会发展|经济运行)?(?:工作|情况)(?:情况)?(?:的|和[^\\n]{0,24})?(?:报告|汇报|总结)");
  private static final Pattern ZONE =
      Pattern.compile(".*(?:开发区|高新区|高新技术产业区|园区|示范区|保税区|试验区|度假区|管理区|功能区)$");

  /** Such words name a kind of place, and none. */
  private static final Pattern NO_PLACE =
      Pattern.compile("[全本我各]?(?:国|省|市|区|县|旗|州|盟|乡|镇|街道|自治[区州县旗]|地区|开发区|高新区|园区|新区)");

  private static final Pattern BOUNDARY = Pattern.compile("[省市区县旗盟]|自治州|地区");

  /** What a zone is called behind the place that it belongs to. */
  private static final Pattern COMMON =
      Pattern.compile("(?:国家级|省级)?(?:经济|高新|技术|工业|产业|现代|综合|循环|农业|旅游|生态|开发|新区).*");

  private static final Pattern SPEAKER =
      Pattern.compile(
          "(?<!副)((?:代理|代)?(?:[省市区县旗州盟乡镇]长|主席|总理|主任|专员|司令员))[ ：:]*"
              + "([\\p{IsHan}](?: ?[\\p{IsHan}]){1,3}|[\\p{IsHan}]{1,12}(?:[·•‧][\\p{IsHan}]{1,12}){1,3})$");
  private static final String STATE_COUNCIL = "国务院";
  private static final int LONGEST_LINE = 80;

  /** What the caller says about a report; null where the report is to say it. */
  public record Told(@Nullable Integer year, @Nullable String place, @Nullable LocalDate date) {}

  private final String file;
  private final List<Passage> passages;
  private final Diagnostics diagnostics;
  private final String head;

  public FrameReader(String file, List<Passage> passages, Diagnostics diagnostics) {
    this.file = file;
    this.passages = passages;
    this.diagnostics = diagnostics;
    this.head =
        passages.stream()
            .limit(HEAD)
            .map(passage -> plain(passage.text()))
            .collect(Collectors.joining("\n"));
  }

  /** The frame; null, with what has to be told reported, where the report leaves something out. */
  public @Nullable Frame read(Told told) {
    LocalDate date = told.date() == null ? date() : told.date();
    Integer year = told.year() == null ? year(date) : told.year();
    String government = told.place() == null ? government() : office(told.place().strip());
    need(year, DraftFault.YEAR_UNKNOWN);
    need(government, DraftFault.PLACE_UNKNOWN);
    need(date, DraftFault.DATE_UNKNOWN);
    if (year == null || government == null || date == null) {
      return null;
    }
    return new Frame(year, place(government), government, date, body(place(government)), speaker());
  }

  private void need(@Nullable Object found, DraftFault fault) {
    if (found == null) {
      diagnostics.error(Position.of(file), fault);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  /** The day named with the meeting, else in another line of the head, else at its beginning. */
  private @Nullable LocalDate date() {
    List<String> lines = head.lines().filter(line -> line.length() <= LONGEST_LINE).toList();
    List<String> meeting = lines.stream().filter(line -> line.matches(".*(?:会议|大会).*")).toList();
    String beginning = head.substring(0, Math.min(head.length(), 3 * LONGEST_LINE));
    for (String text : List.of(String.join("\n", meeting), String.join("\n", lines), beginning)) {
      for (Pattern form : List.of(DAY, ISO)) {
        Matcher day = form.matcher(text);
        if (day.find()) {
          try {
            String month = Objects.requireNonNull(day.group(2)).replace('元', '一');
            return LocalDate.of(number(day.group(1)), number(month), number(day.group(3)));
          } catch (DateTimeException e) {
            return null;
          }
        }
      }
    }
    return null;
  }

  /** The year of a date in digits or Chinese numerals, or a day or month up to thirty-one. */
  public static int number(String written) {
    if (written.matches("[0-9]+")) {
      return Integer.parseInt(written);
    }
    String digits = written.replaceAll("[○零]", "〇");
    int ten = digits.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(digits.charAt(0));
      int ones = ten == digits.length() - 1 ? 0 : HAN_DIGITS.indexOf(digits.charAt(ten + 1));
      return tens * 10 + ones;
    }
    int number = 0;
    for (int i = 0; i < digits.length(); i++) {
      number = number * 10 + HAN_DIGITS.indexOf(digits.charAt(i));
    }
    return number;
  }

  /** The year most headings speak for; the review is of the year before. */
  private @Nullable Integer year(@Nullable LocalDate date) {
    Map<Integer, Integer> votes = new TreeMap<>();
    for (Passage passage : passages) {
      if (passage.text().length() <= 60) {
        String line = plain(passage.text());
        vote(REVIEWED, line, 1, votes);
        vote(PLANNED, line, 0, votes);
        vote(REPORTED, line, 0, votes);
      }
    }
    if (date != null) {
      votes.merge(date.getYear(), 1, Integer::sum);
      int next = date.getYear() + 1;
      boolean isLate = date.getMonthValue() >= FIRST_LATE_MONTH;
      boolean isAtYearsEnd = date.getMonthValue() > FIRST_LATE_MONTH && ANNUAL.matcher(head).find();
      if (isAtYearsEnd) {
        votes.merge(next, 2, Integer::sum);
      }
      if (isLate && passages.stream().anyMatch(one -> isPlanned(plain(one.text()), next))) {
        votes.merge(next, 2, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** 2022年县政府将继续: what a report of the last months of a year says of the next one. */
  private static boolean isPlanned(String text, int year) {
    Matcher planned = WILL.matcher(text);
    while (planned.find()) {
      if (number(Objects.requireNonNull(planned.group(1))) == year) {
        return true;
      }
    }
    return false;
  }

  private static void vote(Pattern form, String line, int later, Map<Integer, Integer> votes) {
    form.matcher(line)
        .results()
        .map(FrameReader::year)
        .forEach(year -> votes.merge(year + later, 2, Integer::sum));
  }

  private static int year(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return number(found.group(group));
      }
    }
    throw new IllegalArgumentException("no year in " + found.group());
  }

  /** Who reports, with the places it lies in where they are named. */
  private @Nullable String government() {
    if (body("").contains("届全国") || head.matches("(?s).*代表国务院.*")) {
      return STATE_COUNCIL;
    }
    for (String text : List.of(head, head.replace("\n", ""))) {
      Matcher found = BODY.matcher(text);
      while (found.find()) {
        String place = withoutLead(Objects.requireNonNull(found.group(1)));
        if (isPlace(place)) {
          return office(place);
        }
      }
    }
    String other = otherOffice();
    if (other != null) {
      return other;
    }
    for (Pattern form : List.of(SPEAKS, TITLED, ABOUT, MATTER_OF, LIST_OF, HOLDS)) {
      Matcher found = form.matcher(head);
      while (found.find()) {
        String place = withoutLead(Objects.requireNonNull(found.group(1)));
        if (isPlace(place)) {
          return office(place);
        }
      }
    }
    return null;
  }

  private @Nullable String otherOffice() {
    Matcher office = OFFICE.matcher(head);
    while (office.find()) {
      String place = Objects.requireNonNull(office.group(1));
      String kind = Objects.requireNonNull(office.group(2));
      boolean isStreet = kind.equals("街道办事处");
      if (isStreet || isPlaceOrZone(place)) {
        return place + (kind.equals("管委会") ? "管理委员会" : kind.equals("行署") ? "行政公署" : kind);
      }
    }
    Matcher titled = ZONE_TITLED.matcher(head);
    boolean hasZone = titled.find() && isPlaceOrZone(Objects.requireNonNull(titled.group(1)));
    boolean isZone = hasZone && (head.contains("管委会") || ZONE.matcher(titled.group(1)).matches());
    return isZone ? titled.group(1) + "管理委员会" : null;
  }

  private static String withoutLead(String words) {
    return words.replaceFirst("^(?:.*日?在|关于)", "");
  }

  private static boolean isPlace(String words) {
    return words.matches(".*(?:" + LEVELS + ")") && isPlaceOrZone(words);
  }

  private static boolean isPlaceOrZone(String words) {
    return words.length() > 1
        && !NO_PLACE.matcher(words).matches()
        && !words.matches(".*[\\p{IsHan}]政府.*|.*人民代表大会.*");
  }

  /** Who governs a place, by what kind of place it is. */
  private static String office(String place) {
    if (place.matches("全国|中国|中华人民共和国|国务院")) {
      return STATE_COUNCIL;
    }
    if (place.matches(".*(?:人民政府|管理委员会|办事处|行政公署|兵团)")) {
      return place;
    }
    if (place.endsWith("管委会")) {
      return place.substring(0, place.length() - 3) + "管理委员会";
    }
    if (place.endsWith("街道")) {
      return place + "办事处";
    }
    if (place.endsWith("地区")) {
      return place + "行政公署";
    }
    return place + (ZONE.matcher(place).matches() ? "管理委员会" : "人民政府");
  }

  /** The place itself, without those it lies in: 市中区 of 济南市市中区人民政府. */
  private static String place(String government) {
    if (government.equals(STATE_COUNCIL)) {
      return "中国";
    }
    String whole = government.replaceFirst("(?:人民政府|管理委员会|办事处|行政公署)$", "");
    int from = 0;
    Matcher boundary = BOUNDARY.matcher(whole);
    while (boundary.find()) {
      String rest = whole.substring(boundary.end());
      boolean isWhole = boundary.end() - from >= 2;
      boolean isOwn = rest.length() >= 2 && !COMMON.matcher(rest).matches();
      if (isWhole && isOwn) {
        from = boundary.end();
      }
    }
    return whole.substring(from);
  }

  /** Before whom the report was given; a zone and an office have no congress of their own. */
  private String body(String reporting) {
    Matcher national = NATIONAL.matcher(head);
    if (national.find()) {
      return Objects.requireNonNull(national.group(1));
    }
    for (String text : List.of(head, head.replace("\n", ""))) {
      Matcher body = BODY.matcher(text);
      while (body.find()) {
        String place = withoutLead(Objects.requireNonNull(body.group(1)));
        if (isPlace(place)) {
          return place + body.group(2);
        }
      }
    }
    Matcher own = OWN_BODY.matcher(head);
    if (own.find() && reporting.endsWith(own.group(1)) && reporting.length() > 1) {
      return reporting + own.group(2);
    }
    return head.lines()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(MEETING::matcher)
        .filter(Matcher::find)
        .map(found -> Objects.requireNonNull(found.group(1)))
        .findFirst()
        .orElse(Unfinished.UNKNOWN.zh());
  }

  private String speaker() {
    return head.lines()
        .map(line -> line.replaceFirst("[ ]*\\(.*\\)$", "").strip())
        .filter(line -> line.length() <= 40 && !line.matches(".*[，。；,;].*"))
        .map(SPEAKER::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) + Objects.requireNonNull(found.group(2)).replace(" ", ""))
        .findFirst()
        .orElse(Unfinished.UNKNOWN.zh());
  }

  /**
   * What a report says about itself before it begins.
   *
   * @param year whose tasks the report sets
   * @param place 青山区; 中国 of the State Council
   * @param government with the places it belongs to, as far as the report names them
   * @param body before whom the report was given
   * @param speaker with the office
   */
  public record Frame(
      int year, String place, String government, LocalDate date, String body, String speaker) {

    public String title() {
      String whose = isNational() ? government : place;
      return whose + year + (isGovernment() ? "年政府工作报告" : "年工作报告");
    }

    /** Whether a government reports, and not the office of a zone or a street. */
    public boolean isGovernment() {
      return isNational() || government.endsWith("人民政府");
    }

    public boolean isNational() {
      return government.equals("国务院");
    }
  }
}
