package reportsite.notation.designation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.notation.chinese.ChineseReader;
import reportsite.notation.chinese.Mantissa;
import reportsite.notation.designation.Designation.FoundDesignations;
import reportsite.notation.designation.Designation.Part;
import reportsite.notation.designation.Designation.Sort;
import reportsite.notation.value.Numeral;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/**
 * Reads the designations of a Chinese text. 全年, 今年, 近年来 and the like are left out: their English
 * has many forms and none that must be there.
 */
public final class ChineseDesignations {
  private static final Patterns SAID = Patterns.of(ChineseDesignations.class);

  private static final String HAN = SAID.text("HAN");
  private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
  private static final Pattern HAN_YEAR = Pattern.compile("[一二][〇零一二三四五六七八九]{3}年");
  private static final Pattern DAY = SAID.pattern("DAY");
  private static final Pattern ISO = SAID.pattern("ISO");
  private static final Pattern RANGE = SAID.pattern("RANGE");
  private static final Pattern DAY_ALONE = SAID.pattern("DAY_ALONE");
  private static final Pattern QUARTERS = Pattern.compile("前([二两三])个?季度");
  private static final Pattern QUARTER = SAID.pattern("QUARTER");
  private static final Pattern HALF = Pattern.compile("([上下])半年|(?<![A-Za-z0-9])H([12])(?![0-9])");
  private static final Pattern SEASON = SAID.pattern("SEASON");
  private static final Pattern SPAN = SAID.pattern("SPAN");
  private static final List<Pattern> PLACES = SAID.patterns("PLACES");

  private static final Pattern ROMAN = Pattern.compile("[Ⅰ-Ⅻ]");
  private static final Pattern PART_OF_TEXT = SAID.pattern("PART_OF_TEXT");

  private static final Map<String, Part> PARTS =
      Map.of(
          "底", Part.END,
          "末", Part.END,
          "下旬", Part.END,
          "初", Part.START,
          "上旬", Part.START,
          "中旬", Part.MIDDLE);
  private static final Map<String, String> SEASONS =
      Map.of("春", "spring", "夏", "summer", "秋", "autumn", "冬", "winter");
  private static final Map<String, String> SPANS = SAID.entries("SPANS");

  private final String text;
  private final FoundDesignations found;

  public ChineseDesignations(String original) {
    this.text = ChineseReader.halfWidth(original);
    this.found = new FoundDesignations(text);
  }

  public List<Designation> read() {
    years();
    days();
    found.each(QUARTERS, Sort.QUARTER, digit -> digit.equals("三") ? "1-3" : "1-2");
    found.each(QUARTER, Sort.QUARTER, ChineseDesignations::number);
    found.each(HALF, Sort.HALF, half -> half.equals("上") || half.equals("1") ? "1" : "2");
    found.each(SEASON, Sort.SEASON, season -> SEASONS.getOrDefault(season, season));
    found.each(SPAN, Sort.SPAN, span -> SPANS.getOrDefault(span, span));
    PLACES.forEach(place -> found.each(place, Sort.PLACE, ChineseDesignations::number));
    found.each(PART_OF_TEXT, Sort.HEADING, ChineseDesignations::number);
    ROMAN
        .matcher(text)
        .results()
        .forEach(one -> found.add(one, Sort.PLACE, "" + (one.group().charAt(0) - 'Ⅰ' + 1)));
    ScannedTexts.of(Lang.ZH).numerals(text).forEach(this::numeral);
    return found.inOrder();
  }

  private void years() {
    for (Numeral numeral : ScannedTexts.of(Lang.ZH).numerals(text)) {
      if (numeral.role() == Numeral.Role.DATE) {
        YEAR.matcher(numeral.text())
            .results()
            .forEach(
                year ->
                    found.add(
                        new Designation(
                            numeral.start() + year.start(),
                            year.group() + (numeral.text().startsWith("年", year.end()) ? "年" : ""),
                            Sort.YEAR,
                            year.group())));
      }
    }
    HAN_YEAR
        .matcher(text)
        .results()
        .forEach(year -> found.add(year, Sort.YEAR, digits(year.group().substring(0, 4))));
  }

  private static String digits(String han) {
    StringBuilder digits = new StringBuilder();
    han.chars().forEach(c -> digits.append(c == '〇' ? 0 : "零一二三四五六七八九".indexOf(c)));
    return digits.toString();
  }

  private void days() {
    Matcher matcher = DAY.matcher(text);
    while (matcher.find()) {
      String digits = matcher.group("digits");
      int month = Integer.parseInt(number(digits != null ? digits : matcher.group("han")));
      found.add(matcher, Sort.DAY, sense(matcher, month));
    }
    ISO.matcher(text)
        .results()
        .forEach(
            iso ->
                found.add(
                    iso,
                    Sort.DAY,
                    Integer.parseInt(iso.group(1)) + "-" + Integer.parseInt(iso.group(2))));
    found.each(RANGE, Sort.DAY, UnaryOperator.identity());
    found.each(DAY_ALONE, Sort.DAY, day -> "-" + day);
  }

  private static String sense(Matcher date, int month) {
    String day = date.group("day");
    Part part = part(date.group("part"));
    if (day != null) {
      return month + "-" + number(day);
    }
    if (part != null) {
      return part.of(month);
    }
    // Before July is by the end of June.
    return date.group("before") == null
        ? Integer.toString(month)
        : Part.END.of(month == 1 ? 12 : month - 1);
  }

  private static @Nullable Part part(@Nullable String word) {
    return word == null ? null : PARTS.get(word);
  }

  /** The number of a heading, and the names that their form shows. */
  private void numeral(Numeral numeral) {
    String written = numeral.text();
    if (numeral.role() == Numeral.Role.ORDINAL) {
      String number = written.replaceAll("[^0-9" + HAN.substring(1), "");
      // 一是 opens a sentence, which English may open without a number.
      if (!written.endsWith("是") && !number.isEmpty()) {
        boolean bracketed =
            numeral.end() < text.length() && ")）".indexOf(text.charAt(numeral.end())) >= 0;
        String words = bracketed ? "（" + written + "）" : written;
        found.add(new Designation(numeral.start(), words, Sort.HEADING, number(number)));
      }
    } else if (numeral.role() == Numeral.Role.NAME) {
      // English tells a road by the letter of its class: a bare 107 would be a number.
      String name =
          written
              .replaceAll("^[GSX]?([0-9]+)国道$|^国道G?([0-9]+)$", "G$1$2")
              .replaceAll("^[GSX]?([0-9]+)省道$|^省道S?([0-9]+)$", "S$1$2")
              .replaceAll("^[GSX]?([0-9]+)县道$|^县道X?([0-9]+)$", "X$1$2");
      if (!name.matches("[QH][1-4]") && name.matches("[-A-Za-z0-9.+×·]*[0-9][-A-Za-z0-9.+×·]*")) {
        found.add(
            new Designation(numeral.start(), written, Sort.NAME, EnglishDesignations.name(name)));
      }
    }
  }

  /** In digits, whatever it is written in. */
  private static String number(String written) {
    Mantissa mantissa = Mantissa.at(written, 0);
    return mantissa == null ? written : mantissa.number().toPlainString();
  }
}
