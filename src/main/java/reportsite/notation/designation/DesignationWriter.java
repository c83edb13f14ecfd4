package reportsite.notation.designation;

import java.time.Month;
import reportsite.notation.designation.EnglishDesignations.EnglishMention;
import reportsite.notation.english.EnglishWords;
import reportsite.text.Lang;

/** Writes what a designation says in either language, as a cure tells it. */
public final class DesignationWriter {

  private DesignationWriter() {}

  public static String write(Designation one, Lang lang) {
    return lang == Lang.ZH ? chinese(one) : english(one);
  }

  private static String chinese(Designation one) {
    String sense = one.sense();
    return switch (one.sort()) {
      case YEAR -> sense + "年";
      case DAY -> chineseDay(sense);
      case QUARTER -> sense.contains("-") ? "前" + sense.substring(2) + "季度" : sense + "季度";
      case HALF -> sense.equals("1") ? "上半年" : "下半年";
      case SEASON ->
          switch (sense) {
            case "spring" -> "春季";
            case "summer" -> "夏季";
            case "autumn" -> "秋季";
            default -> "冬季";
          };
      case SPAN -> chineseSpan(sense);
      case PLACE -> "第" + sense;
      case HEADING -> "（" + sense + "）";
      case NAME -> sense;
    };
  }

  private static String chineseSpan(String sense) {
    String span =
        sense.endsWith("year")
            ? "年"
            : sense.endsWith("month") ? "月" : sense.endsWith("week") ? "周" : "季度";
    return span + (sense.startsWith("within") ? "内" : sense.startsWith("end") ? "底" : "初");
  }

  private static String chineseDay(String sense) {
    if (sense.startsWith("-")) {
      return sense.substring(1) + "日";
    }
    return sense
            .replace(" end", "月底")
            .replace(" start", "月初")
            .replace(" middle", "月中旬")
            .replace("-", "月")
        + (sense.contains("-") ? "日" : sense.contains(" ") ? "" : "月");
  }

  private static String english(Designation one) {
    String sense = one.sense();
    return switch (one.sort()) {
      case YEAR, NAME, SEASON -> sense;
      case DAY -> englishDay(sense);
      case QUARTER ->
          sense.contains("-")
              ? "first " + (sense.equals("1-3") ? "three" : "two") + " quarters"
              : EnglishWords.placeInWords(one.number()) + " quarter";
      case HALF -> EnglishWords.placeInWords(one.number()) + " half";
      case SPAN ->
          sense.startsWith("within ")
              ? "within the " + sense.substring(7)
              : sense.contains(" the ") ? sense : "the " + sense.replace(" ", " of the ");
      case PLACE ->
          one.number() > 10
              ? EnglishWords.placeInDigits(one.number())
              : EnglishWords.placeInWords(one.number());
      case HEADING -> englishHeading(one);
    };
  }

  /** As the Chinese writes it: 二、 is II., （二） is (2), 第二部分 is Part 2. */
  private static String englishHeading(Designation one) {
    if (one.text().endsWith("、")) {
      return EnglishMention.roman(one.number()) + ".";
    }
    return one.text().startsWith("第") ? "Part " + one.sense() : "(" + one.sense() + ")";
  }

  private static String englishDay(String sense) {
    if (sense.startsWith("-")) {
      return EnglishWords.placeInDigits(Integer.parseInt(sense.substring(1)));
    }
    String[] parts = sense.split("[ -]", 2);
    String month = EnglishDesignations.name(Month.of(Integer.parseInt(parts[0])));
    if (parts.length == 1) {
      return month;
    }
    return sense.contains("-") ? parts[1] + " " + month : "the " + parts[1] + " of " + month;
  }
}
