package reportsite.site.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.Notation;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit.Dimension;
import reportsite.site.page.Labels;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * What a figure means, as a sentence: built from its name, measure, kind and value alone, so that
 * it claims nothing that the ledger does not. Names stand first and as they are, so that no rule
 * has to know which of their letters are capital by right.
 */
public record FigureSentence(Labels labels, Lang lang) {

  /** The sentence, its value and its year marked. */
  public Html html(Figure figure) {
    Pattern slot = Pattern.compile("\\{(value|year)}|([^{]+)");
    StringBuilder out = new StringBuilder();
    Phrase phrase = phrase(figure);
    Matcher matcher = slot.matcher(phrase.text());
    while (matcher.find()) {
      if (matcher.group(1) == null) {
        out.append(Html.escape(matcher.group(2)));
      } else {
        out.append(
            matcher.group(1).equals("year")
                ? Labels.marked(figure.period(), period(figure))
                : Labels.marked(figure, labels.value(figure, phrase.style())));
      }
    }
    return new Html(out.toString());
  }

  /** The sentence as plain text. */
  public String plain(Figure figure) {
    Phrase phrase = phrase(figure);
    return phrase
        .text()
        .replace("{year}", period(figure))
        .replace("{value}", labels.value(figure, phrase.style()));
  }

  /**
   * A sentence with places for the value and the year.
   *
   * @param style how the value is written in it
   */
  record Phrase(String text, Style style) {}

  private Phrase phrase(Figure figure) {
    return switch (lang) {
      case ZH -> new Phrase(new Chinese(figure).sentence(), Style.PROSE);
      case EN -> timed(new English(figure).phrase(), figure.period());
    };
  }

  /** In English "in 2025", but "from 2021 to 2025": the word before goes with the time. */
  private String period(Figure figure) {
    Period period = figure.period();
    if (lang == Lang.ZH && isYearlyGrowth(figure)) {
      return period.as(Period.Role.WHOLE).write(lang);
    }
    return lang == Lang.ZH || period.isYear() ? labels.period(figure) : period.englishAdverb();
  }

  /** 年均 stands before the verb then, 2021—2025年收入年均增长6.2%, not with the time. */
  private static boolean isYearlyGrowth(Figure figure) {
    return figure.period().role() == Period.Role.AVERAGE
        && (figure.measure() == Measure.GROWTH || figure.value().direction() == Direction.FALL);
  }

  /** The same phrase for a time that is no year: it brings its own preposition. */
  private static Phrase timed(Phrase phrase, Period period) {
    if (period.isYear()) {
      return phrase;
    }
    String before =
        period.isPartOfYear() ? " compared with the same period of the year before" : "";
    String text =
        phrase
            .text()
            .replace(" {year} compared with the year before", " {year}" + before)
            .replace("in {year}", "{year}");
    String average = "the report states {value}";
    return new Phrase(
        text.contains(average) || text.contains("plans for")
            ? text.replace("for {year}", "{year}")
            : text,
        phrase.style());
  }

  /** The words of Chinese. */
  private final class Chinese {

    private final Figure figure;
    private final String name;
    private final String value;

    Chinese(Figure figure) {
      this.figure = figure;
      this.name = labels.name(figure);
      this.value = labels.value(figure, Style.PROSE);
    }

    String sentence() {
      if (Notation.isWordedLevel(figure.value())) {
        boolean bare = figure.value().written().matches("(?:基本|大体)?(?:保持)?持平");
        return lead() + named(figure) + (bare && isBased() ? "与上年" : "") + "{value}。";
      }
      if (figure.value().direction() == Direction.FALL) {
        String what = named(figure).replaceFirst("(增速|(增加|减少)数)$", "");
        boolean signed = value.matches("[-−－负].*");
        String verb = signed && figure.measure() == Measure.GROWTH ? "增长" : "";
        String based = isYearlyGrowth(figure) ? "年均" : isBased() ? "比上年" : "";
        return lead() + what + based + verb + "{value}。";
      }
      return lead() + clause() + "。";
    }

    /** 失业率持平，为4%: the level, not the change. */
    private boolean isKept() {
      return figure.value().direction() == Direction.LEVEL && figure.kind() == Kind.RESULT;
    }

    private boolean isBased() {
      return figure.kind() == Kind.RESULT && figure.comparesWithYearBefore();
    }

    /** Sums and sizes of projects are planned in a year, not all for it. */
    private String lead() {
      boolean planned = figure.measure() == Measure.AMOUNT && figure.value().bound() == Bound.EXACT;
      return switch (figure.kind()) {
        case RESULT -> "{year}，";
        case TARGET -> planned ? "在报告的{year}安排中，" : "报告提出，{year}";
        case DESCRIBED -> "报告提到（{year}），";
      };
    }

    private String clause() {
      return switch (figure.measure()) {
        case GROWTH ->
            without(named(figure), "增速") + (isMultiplied(figure) ? "" : grown()) + "{value}";
        case RANK -> ranked();
        case ABOVE, BELOW -> name + "{value}";
        case CHANGE ->
            isUnnamedRise(figure)
                ? named(figure) + (isBased() ? "比上年" : "") + rose() + "{value}"
                : name.matches(".*(增加|减少)数") ? without(name, "数") + "{value}" : amount();
        case AMOUNT, NEW, TOTAL, SHARE -> amount();
      };
    }

    /** Shares and rates rise; what is counted or measured out becomes more. */
    private String rose() {
      return switch (figure.value().unit().dimension()) {
        case PERCENT, PER_MILLE, PERCENTAGE_POINT -> "提高";
        default -> "增加";
      };
    }

    /** Over several years nothing is compared with the year before. */
    private String grown() {
      String rose = isBetterLower(figure) ? "上升" : "增长";
      return isYearlyGrowth(figure)
          ? "年均" + rose
          : name.contains("环比")
              ? rose
              : figure.period().isYear()
                  ? "比上年" + rose
                  : figure.period().isPartOfYear() ? "同比" + rose : rose;
    }

    private String ranked() {
      Matcher rank = Pattern.compile("(.*)在(.+?)中?的位次").matcher(name);
      return rank.matches() ? rank.group(1) + "居" + rank.group(2) + "{value}" : name + "为{value}";
    }

    private String amount() {
      if (figure.value().direction().isLevelReached() && !isMultiplied(figure)) {
        return name + (figure.value().direction().isDown() ? "降" : rose()) + "到{value}";
      }
      boolean reached = value.startsWith("达到");
      if (isMultipleOfYearBefore(figure)) {
        return name + (reached ? "" : "是") + "上年的{value}";
      }
      return isKept() ? name + "持平，为{value}" : name + verb() + "{value}";
    }

    /** None where the name or the value brings its own: 新增34家, 不少于40次. */
    private String verb() {
      boolean verbal = name.matches("(新增|吸引).*|.*新增[^的]{2}");
      boolean bare = value.matches("[0-9一二三四五六七八九十两].*");
      if (verbal || !bare) {
        return "";
      }
      return switch (figure.value().bound()) {
        case AT_LEAST -> "达到";
        case AT_MOST -> figure.kind() == Kind.TARGET ? "控制在" : "为";
        case OVER -> namesThings() ? "有" : "为";
        default -> exact();
      };
    }

    private String exact() {
      boolean aim = figure.kind() == Kind.TARGET && figure.measure() == Measure.TOTAL;
      return aim ? "达到" : namesThings() ? "共" : "为";
    }

    /** Projects, homes, a sale of land: what is counted or measured out, not its number or size. */
    private boolean namesThings() {
      return switch (figure.value().unit().dimension()) {
        case COUNT, MU, LENGTH -> !name.matches(".*[数量能率积度]");
        default -> false;
      };
    }
  }

  /** The name without the aspect that the words of the sentence give. */
  private String named(Figure figure) {
    return figure.name() == null ? labels.indicator(figure).name().in(lang) : labels.name(figure);
  }

  /** Of what is better lower nobody says that it grew. */
  private boolean isBetterLower(Figure figure) {
    return labels.indicator(figure).better() == Better.LOWER;
  }

  private static String without(String text, String end) {
    return text.endsWith(end) ? text.substring(0, text.length() - end.length()) : text;
  }

  /** 翻番 brings its own verb: nothing grows by a doubling. */
  private static boolean isMultiplied(Figure figure) {
    return figure.value().written().contains("番");
  }

  /** 是上年的2.5倍: so many times something says nothing without that something. */
  private static boolean isMultipleOfYearBefore(Figure figure) {
    return figure.measure() == Measure.AMOUNT
        && figure.value().unit().dimension() == Dimension.TIMES
        && figure.quote().matches(".*(?:上年|去年)(?:同期)?的.*");
  }

  /** A rise that has no words of its own yet, such as 较上年增加数. */
  private static boolean isUnnamedRise(Figure figure) {
    return figure.measure() == Measure.CHANGE
        && figure.name() == null
        && figure.value().direction() == Direction.RISE;
  }

  /** The words of English. */
  private final class English {

    private static final Pattern ASPECT = Pattern.compile("(.*): (.*)");
    private static final Pattern RANK = Pattern.compile("(.*?)(?:: |, )rank (.*)");
    private static final Pattern MARGIN = Pattern.compile("(.*): growth (?:above|below) (.*)[’']s");
    private static final Pattern CHANGED =
        Pattern.compile("(.*): (in|de)crease over the year before");

    private final Figure figure;
    private final String name;

    English(Figure figure) {
      this.figure = figure;
      this.name = labels.name(figure);
    }

    Phrase phrase() {
      if (figure.kind() == Kind.DESCRIBED) {
        String before = name.contains(": ") ? ", " : ": ";
        return prose(name + before + "{value}, as described in the report ({year}).");
      }
      if (Notation.isWordedLevel(figure.value())) {
        return level();
      }
      boolean moved =
          figure.value().direction().isDown() || figure.value().direction().isLevelReached();
      if (moved && !isMultiplied(figure)) {
        return moved();
      }
      boolean kept = figure.value().direction() == Direction.LEVEL && figure.kind() == Kind.RESULT;
      if (kept && (figure.measure() == Measure.AMOUNT || figure.measure() == Measure.SHARE)) {
        String subject = closed(name);
        return prose(
            subject + (isPlural(subject) ? " were" : " was") + " unchanged at {value} in {year}.");
      }
      return switch (figure.measure()) {
        case GROWTH -> growth();
        case RANK -> ranked();
        case ABOVE -> margin("more", "above");
        case BELOW -> margin("less", "below");
        case CHANGE -> changed();
        case AMOUNT, NEW, SHARE -> amount(name, "");
        case TOTAL -> amount(without(name, ", total"), " in total");
      };
    }

    private Phrase level() {
      String subject = closed(without(named(figure), ", growth"));
      String saw =
          figure.kind() == Kind.RESULT ? " saw" : isPlural(subject) ? " are to see" : " is to see";
      return prose(subject + saw + " {value} in {year}.");
    }

    private Phrase moved() {
      String what = named(figure);
      Matcher change = CHANGED.matcher(what);
      String subject = closed(change.matches() ? change.group(1) : without(what, ", growth"));
      String be = figure.kind() == Kind.RESULT ? " " : isPlural(subject) ? " are to " : " is to ";
      return new Phrase(subject + be + "{value} in {year}.", Style.CLAUSE);
    }

    private Phrase growth() {
      String what = without(named(figure), ", growth");
      if (isMultiplied(figure)) {
        return prose(said(what, "saw", "see") + " {value} in {year}.");
      }
      String rose = isBetterLower(figure) ? said(what, "rose", "rise") : said(what, "grew", "grow");
      boolean times = figure.value().unit().dimension() == Dimension.TIMES;
      return prose(rose + " by {value}" + (times ? " the earlier level" : "") + " in {year}.");
    }

    private Phrase ranked() {
      Matcher rank = RANK.matcher(name);
      return rank.matches()
          ? prose(rank.group(1) + " ranked {value} " + rank.group(2) + " in {year}.")
          : prose(name + ": {value} in {year}.");
    }

    private Phrase margin(String compared, String side) {
      Matcher growth = MARGIN.matcher(name);
      if (growth.matches()) {
        String grew = said(growth.group(1), "grew", "grow");
        return prose(
            grew + " by {value} " + compared + " than in " + growth.group(2) + " in {year}.");
      }
      int end = name.indexOf(", " + side + " ");
      return end < 0
          ? prose(name + ": {value} in {year}.")
          : prose(
              name.substring(0, end)
                  + " lay {value} "
                  + without(name.substring(end + 2), " by")
                  + " in {year}.");
    }

    private Phrase changed() {
      if (isUnnamedRise(figure)) {
        return prose(said(named(figure), "rose", "rise") + " by {value} in {year}.");
      }
      Matcher change = CHANGED.matcher(name);
      return change.matches()
          ? new Phrase(
              change.group(1)
                  + (change.group(2).equals("in") ? " increased" : " decreased")
                  + " by {value} in {year} compared with the year before.",
              Style.TABLE)
          : prose(name + ": {value} in {year}.");
    }

    private Phrase amount(String what, String total) {
      Matcher aspect = ASPECT.matcher(what);
      if (aspect.matches()) {
        return prose(stated(aspect.group(1), aspect.group(2)));
      }
      if (isMultipleOfYearBefore(figure)) {
        String be = isPlural(what) ? "were" : "was";
        return prose(said(what, be, "be") + " {value} the level of the year before in {year}.");
      }
      boolean counted = figure.value().unit().dimension() == Dimension.COUNT;
      if (counted && isPlural(what)) {
        String numbered = said(what, "numbered", "number");
        return new Phrase(numbered + " {value}" + total + " in {year}.", Style.TABLE);
      }
      return prose(measured(what) + " {value}" + total + " in {year}.");
    }

    private String measured(String what) {
      return switch (figure.value().unit().dimension()) {
        case COUNT -> said(what, "came to", "reach");
        case AREA, MU, LENGTH ->
            what.startsWith("Area ") ? said(what, "was", "be") : said(what, "came to", "extend to");
        default -> said(what, isPlural(what) ? "came to" : "was", "be");
      };
    }

    /** A sum that belongs to a project is stated in a year, not all spent in it. */
    private String stated(String what, String aspect) {
      String value = labels.value(figure, Style.PROSE);
      String of =
          switch (figure.value().unit().dimension()) {
            case YUAN, USD -> " of " + aspect;
            default -> value.endsWith(aspect) || aspect.equals("area") ? "" : " (" + aspect + ")";
          };
      return figure.kind() == Kind.TARGET
          ? what + ": the report’s plans for {year} state {value}" + of + "."
          : what + ": the report states {value}" + of + " for {year}.";
    }

    private String said(String what, String past, String infinitive) {
      return figure.kind() == Kind.TARGET
          ? closed(what) + (isPlural(what) ? " are to " : " is to ") + infinitive
          : closed(what) + " " + past;
    }

    /** What a comma has opened is closed by another, unless it parts the items of a list. */
    private static String closed(String what) {
      return what.matches("[^,]*, (?!the ).*") ? what + "," : what;
    }

    private Phrase prose(String text) {
      return new Phrase(text, Style.PROSE);
    }
  }

  /** Whether the noun that a name begins with is plural: pipes in "Stormwater pipes cleared". */
  static boolean isPlural(String name) {
    String head =
        name.replaceAll("“[^”]* ([^” ]+)”", "$1")
            .split(
                " (?:of|from|to|in|for|on|with|that|whose|by|among|which|spent|handled)\\b|[,(]",
                2)[0];
    return Pattern.compile("[^su\\s]s[”’]?(?=\\s|$)").matcher(head).find();
  }
}
