package reportsite.draft;

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
import reportsite.model.Passage;

/** Reads when, where and by whom a report was given; what it does not say has to be told. */
final class FrameReader {

  private static final int HEAD = 10;
  private static final String HAN_DIGITS = "〇一二三四五六七八九";
  private static final String YEAR = "((?:19|20)[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年";
  private static final Pattern DAY =
      Pattern.compile(YEAR + "([0-9一二三四五六七八九十]{1,2})月([0-9一二三四五六七八九十]{1,3})日");
  private static final Pattern ISO = Pattern.compile("(20[0-9]{2})-([0-9]{2})-([0-9]{2})");
  private static final Pattern REVIEWED = Pattern.compile(YEAR + ".{0,6}(?:回顾|工作总结|工作情况)");
  private static final Pattern PLANNED =
      Pattern.compile(YEAR + ".{0,8}(?:任务|安排|部署|打算|总体要求|目标|重点|思路)|" + YEAR + ".{0,12}政府工作报告");
  private static final Pattern BODY =
      Pattern.compile(
          "在?([\\p{IsHan}]{2,20}?)(第[\\p{IsHan}0-9]{1,4}届人民代表大会第[\\p{IsHan}0-9]{1,4}次会议)");
  private static final Pattern SPEAKS =
      Pattern.compile("代表([\\p{IsHan}]{2,15}?)(?:人民)?政府.{0,6}(?:向|作)");
  private static final Pattern TITLED =
      Pattern.compile("(?:^|年|\\n)([\\p{IsHan}]{2,12}?[省市区县旗州盟])(?:人民)?(?:20..年)?政府工作报告");
  private static final Pattern PLACE = Pattern.compile(".*?([^省市州盟区县旗]{1,8}[省市州盟区县旗])$");
  private static final Pattern SPEAKER =
      Pattern.compile(
          "(代?理?(?:[省市区县旗州盟]长|主席))[ \\u3000]*([\\p{IsHan}·][\\p{IsHan}· \\u3000]{1,8})$");

  /** What the caller says about a report; null where the report is to say it. */
  record Told(@Nullable Integer year, @Nullable String place, @Nullable LocalDate date) {}

  private final String file;
  private final List<Passage> passages;
  private final Diagnostics diagnostics;
  private final String head;

  FrameReader(String file, List<Passage> passages, Diagnostics diagnostics) {
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
  @Nullable Frame read(Told told) {
    LocalDate date = told.date() == null ? date() : told.date();
    Integer year = told.year() == null ? year(date) : told.year();
    String government = told.place() == null ? government() : told.place();
    need(year, DraftFault.YEAR_UNKNOWN);
    need(government, DraftFault.PLACE_UNKNOWN);
    need(date, DraftFault.DATE_UNKNOWN);
    if (year == null || government == null || date == null) {
      return null;
    }
    Matcher place = PLACE.matcher(government);
    String own = place.matches() ? Objects.requireNonNull(place.group(1)) : government;
    return new Frame(year, own, government + "人民政府", date, body(), speaker());
  }

  private void need(@Nullable Object found, DraftFault fault) {
    if (found == null) {
      diagnostics.error(Position.of(file), fault);
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }

  private @Nullable LocalDate date() {
    for (Pattern form : List.of(DAY, ISO)) {
      Matcher day = form.matcher(head);
      if (day.find()) {
        try {
          return LocalDate.of(number(day.group(1)), number(day.group(2)), number(day.group(3)));
        } catch (DateTimeException e) {
          return null;
        }
      }
    }
    return null;
  }

  /** The year of a date in digits or Chinese numerals, or a day or month up to thirty-one. */
  static int number(String written) {
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
      }
    }
    if (date != null) {
      votes.merge(date.getYear(), 1, Integer::sum);
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
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

  /** The place whose government it is, with those it lies in where they are named. */
  private @Nullable String government() {
    String joined = head.replace("\n", "");
    for (Pattern form : List.of(BODY, SPEAKS, TITLED)) {
      Matcher found = form.matcher(form == TITLED ? head : joined);
      while (found.find()) {
        String place = Objects.requireNonNull(found.group(1)).replaceFirst("^.*日?在", "");
        if (place.length() > 1 && place.matches(".*[省市区县旗州盟]")) {
          return place;
        }
      }
    }
    return null;
  }

  private String body() {
    Matcher body = BODY.matcher(head.replace("\n", ""));
    return body.find()
        ? Objects.requireNonNull(body.group(1)).replaceFirst("^.*日?在", "") + body.group(2)
        : Unfinished.UNKNOWN.zh();
  }

  private String speaker() {
    return head.lines()
        .filter(line -> line.length() <= 40)
        .map(SPEAKER::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1) + Objects.requireNonNull(found.group(2)).replace(" ", ""))
        .findFirst()
        .orElse(Unfinished.UNKNOWN.zh());
  }
}
