package reportsite.site.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Role;
import reportsite.notation.value.Period.Shape;
import reportsite.notation.value.Unit.Dimension;
import reportsite.site.page.Edition;
import reportsite.text.EnumWords;

/**
 * What a reader would want and the report does not give, read off the ledger by general rules that
 * know no particular report.
 */
final class NotStated {

  private static final Set<Measure> AIMED_AT =
      Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL, Measure.GROWTH, Measure.SHARE);
  private static final Set<Measure> LEVELS = Set.of(Measure.AMOUNT, Measure.NEW, Measure.TOTAL);

  /** Words with which a report says how a growth rate is computed. */
  private static final List<String> BASES = List.of("可比", "不变价", "现价", "同口径");

  /** How the name of an amount of money ends. */
  private static final List<String> MONEY = List.of("值", "额", "投资", "收入", "支出");

  /** Words that say that a number has grown together, and those that say since when. */
  private static final List<String> CUMULATIVE = List.of("累计", "历年");

  private static final List<String> SINCE = List.of("以来", "至今", "起累计");

  private static final Pattern CLAUSE_END = Pattern.compile("[，、；。]");

  /** Words with which a report says that all of what was aimed at was reached. */
  private static final List<String> ALL_REACHED = List.of("全部完成", "全面完成", "全部建成", "全部交付");

  /** How an investment is named that several years share, and the part of one year. */
  private static final String OF_ALL_YEARS = "总投资";

  private static final String OF_ONE_YEAR = "年度投资";

  /** Words with which a note says that something is missing. */
  private static final List<String> MISSING =
      List.of("未说明", "没有说明", "未载明", "没有载明", "未写明", "没有写出", "没有给出", "未给出");

  private final Edition edition;
  private final Report report;

  NotStated(Edition edition) {
    this.edition = edition;
    this.report = edition.report();
  }

  /** What may be missing beside a figure. */
  enum Rule {
    RESPONSIBLE,
    RESULT,
    TARGET,
    RANKED,
    COMPARED,
    LEVEL,
    BEFORE,
    BASIS,
    WHOLE,
    SINCE,
    EXACT,
    TOLERANCE,
    YEARLY
  }

  /** The rule as words and anchors are named after it. */
  static String key(Rule rule) {
    return EnumWords.of(rule);
  }

  /** What is missing beside a figure. */
  List<Rule> of(Figure figure) {
    return Arrays.stream(Rule.values()).filter(rule -> applies(rule, figure)).toList();
  }

  /** The figures beside which something is missing. */
  List<Figure> figures(Rule rule) {
    return report.figures().stream().filter(figure -> applies(rule, figure)).toList();
  }

  private boolean applies(Rule rule, Figure figure) {
    return switch (rule) {
      case RESPONSIBLE -> responsible(figure);
      case RESULT -> result(figure);
      case TARGET -> target(figure);
      case RANKED -> figure.value().unit().dimension() == Dimension.RANK;
      case COMPARED -> figure.measure() == Measure.ABOVE || figure.measure() == Measure.BELOW;
      case LEVEL -> figure.measure() == Measure.GROWTH && !hasLevel(figure, end(figure.period()));
      case BEFORE -> before(figure);
      case BASIS -> basis(figure);
      case WHOLE -> figure.measure() == Measure.SHARE && !hasWhole(figure);
      case SINCE -> since(figure);
      case EXACT -> exact(figure);
      case TOLERANCE -> figure.kind() == Kind.TARGET && figure.value().bound() == Bound.ABOUT;
      case YEARLY -> yearly(figure);
    };
  }

  /** A target, or a figure of a commitment: who is to reach it, which no commitment says either. */
  private boolean responsible(Figure figure) {
    List<Commitment> commitments = edition.promised().connections().commitments(figure);
    return (figure.kind() == Kind.TARGET || !commitments.isEmpty())
        && commitments.stream().allMatch(commitment -> commitment.responsible() == null);
  }

  /**
   * A target: the result of the same indicator and measure for the year before. The investment and
   * the size of a project are left out: they are of that one project, whatever the year, so that
   * there is no year before to ask for.
   */
  private boolean result(Figure figure) {
    return figure.kind() == Kind.TARGET
        && figure.period().shape() != Shape.YEARS
        && !ofOneProject(figure)
        && edition
            .resultFor(figure)
            .filter(result -> result.period().equals(figure.period().moved(-1)))
            .isEmpty();
  }

  private boolean ofOneProject(Figure figure) {
    return report.promises().projects().stream()
        .anyMatch(
            project ->
                figure.id().equals(project.investment()) || figure.id().equals(project.size()));
  }

  /** A result: what had been aimed at, unless it says that all of it was reached. */
  private boolean target(Figure figure) {
    return figure.kind() == Kind.RESULT
        && AIMED_AT.contains(figure.measure())
        && !contains(figure.quote(), ALL_REACHED)
        && edition.labels().indicator(figure).figures().stream()
            .filter(other -> other.kind() == Kind.TARGET && other.measure() == figure.measure())
            .noneMatch(other -> other.period().equals(figure.period()));
  }

  /** A growth or a change: the level that it starts from. */
  private boolean before(Figure figure) {
    return (figure.measure() == Measure.GROWTH || figure.measure() == Measure.CHANGE)
        && !hasLevel(figure, before(figure.period()))
        && !hasLevel(figure, start(figure.period()));
  }

  /** Of what the level is to which something grew: of the last of several years. */
  private static Period end(Period period) {
    return period.shape() == Shape.YEARS ? Period.year(period.lastYear()) : period;
  }

  private static Period before(Period period) {
    return period.shape() == Shape.YEARS
        ? Period.year(period.from().getYear() - 1)
        : period.moved(-1);
  }

  private static Period start(Period period) {
    return period.shape() == Shape.YEARS ? period.as(Role.START) : before(period);
  }

  /** A growth of money: whether prices are taken out, and what it is measured against. */
  private boolean basis(Figure figure) {
    String text = report.source().passage(figure.passage()).map(Passage::text).orElse("");
    return figure.measure() == Measure.GROWTH && ofMoney(figure) && !contains(text, BASES);
  }

  /** Where no level says so its name has to. */
  private boolean ofMoney(Figure figure) {
    Indicator indicator = edition.labels().indicator(figure);
    List<Figure> levels = levels(figure).toList();
    return levels.isEmpty()
        ? MONEY.stream().anyMatch(indicator.name().zh()::endsWith)
        : levels.stream().allMatch(level -> level.value().unit().dimension() == Dimension.YUAN);
  }

  private boolean hasLevel(Figure figure, Period period) {
    return levels(figure).anyMatch(level -> level.period().equals(period));
  }

  private Stream<Figure> levels(Figure figure) {
    return edition.labels().indicator(figure).figures().stream()
        .filter(other -> LEVELS.contains(other.measure()));
  }

  /** Whether the whole of a share is a figure: Chinese names a part after its whole. */
  private boolean hasWhole(Figure share) {
    String name = chineseName(share);
    return report.figures().stream()
        .filter(other -> other.period().equals(share.period()) && LEVELS.contains(other.measure()))
        .filter(other -> !other.indicator().equals(share.indicator()))
        .anyMatch(other -> name.startsWith(chineseName(other)));
  }

  private String chineseName(Figure figure) {
    return figure.name() != null
        ? figure.name().zh()
        : edition.labels().indicator(figure).name().zh();
  }

  /** A number that has grown together: since when; a sentence may count others beside it. */
  private boolean since(Figure figure) {
    String quote = figure.quote();
    String before = quote.substring(0, quote.indexOf(figure.value().written()));
    String[] clauses = CLAUSE_END.split(before, -1);
    return contains(chineseName(figure) + clauses[clauses.length - 1], CUMULATIVE)
        && !contains(quote, SINCE);
  }

  /**
   * The number itself, where a result gives a limit or a round number, or any figure a vague one.
   * The limit of a target is exact: it is what is to be reached.
   */
  private static boolean exact(Figure figure) {
    return figure.value().isVague()
        || (figure.kind() == Kind.RESULT && figure.value().bound() != Bound.EXACT);
  }

  /** An investment that several years may share: how much of it falls to the year. */
  private boolean yearly(Figure figure) {
    return figure.value().unit().dimension() == Dimension.YUAN
        && (chineseName(figure).contains(OF_ALL_YEARS) || ofOneProject(figure))
        && edition.labels().indicator(figure).figures().stream()
            .noneMatch(other -> chineseName(other).contains(OF_ONE_YEAR));
  }

  private static boolean contains(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** Indicators whose note says that something is missing. */
  List<Indicator> noted() {
    return report.indicators().stream()
        .filter(indicator -> indicator.note() != null && contains(indicator.note().zh(), MISSING))
        .toList();
  }
}
