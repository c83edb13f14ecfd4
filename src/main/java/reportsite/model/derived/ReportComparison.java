package reportsite.model.derived;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.derived.CalculationResult.Comparison;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/**
 * Two reports of one government, one after the other: what the first promises, and what the second
 * says of it.
 *
 * @param targets every target of the first, in the order of its ledger
 * @param commitments every commitment of the first, in the order of its text
 */
public record ReportComparison(
    Report before, Report after, List<TargetAnswer> targets, List<CommitmentAnswer> commitments) {

  public ReportComparison {
    targets = List.copyOf(targets);
    commitments = List.copyOf(commitments);
  }

  /** The chain that ends with a report; empty where the report follows none. */
  public static Optional<ReportComparison> to(Report after, Publication publication) {
    return publication.before(after).map(before -> between(before, after));
  }

  static ReportComparison between(Report before, Report after) {
    List<TargetAnswer> targets =
        before.figures().stream()
            .filter(figure -> figure.kind() == Kind.TARGET)
            .map(target -> answer(target, before, after))
            .toList();
    Connections connections = Connections.of(before);
    Comparator<Commitment> order =
        Comparator.comparingInt(Commitment::passage)
            .thenComparing(one -> before.quoteSpan(one).map(Span::start).orElse(0));
    Continued continued = Continued.between(before, after);
    List<CommitmentAnswer> commitments =
        before.promises().commitments().stream()
            .sorted(order)
            .map(one -> answer(one, connections.figures(one), targets, before, continued.of(one)))
            .toList();
    return new ReportComparison(before, after, targets, commitments);
  }

  private static TargetAnswer answer(Figure target, Report before, Report after) {
    @Nullable Figure result =
        find(
            target,
            before,
            after,
            other -> other.kind() == Kind.RESULT && other.period().equals(target.period()));
    @Nullable Figure next =
        find(
            target,
            before,
            after,
            other ->
                other.kind() == Kind.TARGET
                    && other.period().isLike(target.period())
                    && other.period().lastYear() > before.year());
    return TargetAnswer.of(target, result, next, after.year());
  }

  /**
   * The figure that measures the same: called the same, else the only one it can be. Where several
   * state different numbers of it, nobody knows which is meant.
   */
  private static @Nullable Figure find(
      Figure target, Report before, Report after, Predicate<Figure> fits) {
    Indicator measured = before.indicator(target.indicator()).orElseThrow();
    List<Figure> candidates =
        after.indicators().stream()
            .filter(measured::isSame)
            .flatMap(indicator -> indicator.figures().stream())
            .filter(fits)
            .filter(other -> other.measure() == target.measure())
            .filter(other -> Objects.equals(other.versus(), target.versus()))
            .toList();
    Stream<Figure> calledTheSame =
        candidates.stream().filter(other -> other.stem().equals(target.stem()));
    Stream<Figure> namedTheSame =
        candidates.stream().filter(other -> Objects.equals(other.name(), target.name()));
    boolean isClear =
        target.name() != null || candidates.stream().map(Figure::value).distinct().count() < 2;
    return Stream.concat(calledTheSame, isClear ? namedTheSame : Stream.empty())
        .findFirst()
        .orElse(null);
  }

  private static CommitmentAnswer answer(
      Commitment commitment,
      List<Figure> figures,
      List<TargetAnswer> targets,
      Report before,
      List<Commitment> continued) {
    List<Figure> answering =
        targets.stream()
            .filter(answer -> figures.contains(answer.target()))
            .flatMap(
                answer ->
                    Stream.concat(
                        Stream.ofNullable(answer.result()), Stream.ofNullable(answer.next())))
            .toList();
    return new CommitmentAnswer(
        commitment, continued, answering, before.promises().progress().of(commitment.id()));
  }

  /** The commitments of a report that carry on those of the one before, by words or by a person. */
  private record Continued(
      SameWords words,
      Map<String, Commitment> known,
      Map<String, Commitment> proven,
      List<Commitment> confirmed) {

    static Continued between(Report before, Report after) {
      SameWords words = new SameWords(before.names());
      SameWords wordsAfter = new SameWords(after.names());
      List<Commitment> later = after.promises().commitments();
      return new Continued(
          words,
          SameWords.unique(before.promises().commitments(), one -> words.core(one.quote())),
          SameWords.unique(later, one -> wordsAfter.core(one.quote())),
          later.stream().filter(one -> !one.continuesFrom().isEmpty()).toList());
    }

    List<Commitment> of(Commitment earlier) {
      List<Commitment> named =
          confirmed.stream().filter(one -> one.continuesFrom().contains(earlier.id())).toList();
      String core = words.core(earlier.quote());
      Commitment same = proven.get(core);
      boolean isProven = known.containsKey(core) && same != null && !confirmed.contains(same);
      return named.isEmpty() && isProven ? List.of(Objects.requireNonNull(same)) : named;
    }
  }

  /** The commitments of the first report that one of the second carries on. */
  public List<Commitment> continuedBy(Commitment later) {
    return commitments.stream()
        .filter(answer -> answer.continued().contains(later))
        .map(CommitmentAnswer::commitment)
        .toList();
  }

  /** What became of a target; empty for a figure that is none of the first report. */
  public Optional<TargetAnswer> of(Figure target) {
    return targets.stream().filter(answer -> answer.target().equals(target)).findFirst();
  }

  /** What became of a commitment of the first report. */
  public Optional<CommitmentAnswer> of(Commitment commitment) {
    return commitments.stream()
        .filter(answer -> answer.commitment().equals(commitment))
        .findFirst();
  }

  /**
   * A target of one report with what the next one states.
   *
   * @param result for the target's own year; null where none is stated
   * @param next the target that the next report sets for the same thing; null where it sets none
   * @param gap how far the result lies from the number that the target names; null where the two
   *     numbers do not let one say
   */
  public record TargetAnswer(
      Figure target,
      Outcome outcome,
      @Nullable Figure result,
      @Nullable Figure next,
      @Nullable Gap gap) {

    /** Whether the next report states a result. */
    public enum Outcome {
      RESULT_STATED,
      NO_RESULT_STATED,
      /** The target is for a year that is not over when the next report is made. */
      NOT_YET_DUE
    }

    /** Where the result lies, without saying whether that is good. */
    public enum Direction {
      ABOVE,
      BELOW,
      SAME
    }

    /**
     * How far the result lies from the number of the target.
     *
     * @param by how far; null when it is the same number
     */
    public record Gap(Direction direction, @Nullable Value by) {}

    static TargetAnswer of(
        Figure target, @Nullable Figure result, @Nullable Figure next, int nextYear) {
      Outcome outcome =
          result != null
              ? Outcome.RESULT_STATED
              : target.period().lastYear() >= nextYear
                  ? Outcome.NOT_YET_DUE
                  : Outcome.NO_RESULT_STATED;
      Gap gap = result == null ? null : gap(target.value(), result.value());
      return new TargetAnswer(target, outcome, result, next, gap);
    }

    /** Whether two values are numbers of one kind. */
    public static boolean areComparable(Value one, Value other) {
      return one.unit().isLike(other.unit());
    }

    /** How far a result lies from a target; null where that cannot be told. */
    static @Nullable Gap gap(Value target, Value result) {
      boolean clear =
          areComparable(target, result)
              && isCountedAlike(target.unit(), result.unit())
              && target.bound() != Bound.RANGE
              && result.bound() == Bound.EXACT
              && isFall(target) == isFall(result)
              && !target.isVague()
              && !result.isVague();
      if (!clear) {
        return null;
      }
      // Of two falls the larger one lies above: by how much something fell is what is compared.
      BigDecimal difference = result.amount().subtract(target.amount());
      BigDecimal by = isFall(target) ? difference.negate() : difference;
      if (by.signum() == 0) {
        return new Gap(Direction.SAME, null);
      }
      Value finer = target.number().scale() > result.number().scale() ? target : result;
      return new Gap(
          by.signum() > 0 ? Direction.ABOVE : Direction.BELOW,
          Comparison.difference(by.abs(), Bound.EXACT, finer));
    }

    /** By how much; the level to which something fell is compared as any other. */
    private static boolean isFall(Value value) {
      return value.direction() == reportsite.notation.value.Direction.FALL;
    }

    /** A difference of places in a ranking is none of amounts, and 家 are no 人. */
    private static boolean isCountedAlike(Unit one, Unit other) {
      return switch (one.dimension()) {
        case RANK -> false;
        case COUNT -> one.word().equals(other.word());
        default -> true;
      };
    }
  }

  /**
   * A commitment of one report with what is known of it when the next one has been made.
   *
   * @param continued the commitments of the next report that carry it on, as their words prove or
   *     somebody has confirmed
   * @param figures results and targets of the next report that answer its numbers
   * @param news what has been recorded about it
   */
  public record CommitmentAnswer(
      Commitment commitment,
      List<Commitment> continued,
      List<Figure> figures,
      List<Progress.Entry> news) {

    public CommitmentAnswer {
      continued = List.copyOf(continued);
      figures = List.copyOf(figures);
      news = List.copyOf(news);
    }

    /** How it lives on. */
    public enum Fate {
      /** The next report promises it in the same words. */
      CARRIED_ON,
      /** The next report promises it in other words. */
      REWORDED,
      /** It is not promised again, but a figure answers it or news of it is recorded. */
      ANSWERED,
      /** No words prove that the next report promises it again, and nobody has confirmed that. */
      NOT_COMPARED
    }

    public Fate fate() {
      if (!continued.isEmpty()) {
        boolean same =
            continued.stream().anyMatch(later -> later.quote().equals(commitment.quote()));
        return same ? Fate.CARRIED_ON : Fate.REWORDED;
      }
      return figures.isEmpty() && news.isEmpty() ? Fate.NOT_COMPARED : Fate.ANSWERED;
    }
  }

  /**
   * Whether two promises are one by their words alone. They are when nothing differs but numbers at
   * the end of a clause or before a measure word, dates, words of emphasis and the order of
   * clauses, and what is left names something. Whatever else differs, a name above all, makes
   * another promise of it: a wrong pair is worse than none.
   */
  public static final class SameWords {
    private static final Patterns SAID = Patterns.of(SameWords.class);

    private static final Pattern PAUSE = Pattern.compile("[，。；：！？,;:!?]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}#.+]+");

    private static final Pattern EMPHASIS = SAID.pattern("EMPHASIS");
    private static final Pattern NAMES_NOTHING = SAID.pattern("NAMES_NOTHING");

    /** 个 and the like count; 期, 号 and 环 belong to a name. */
    private static final Pattern COUNTS = Pattern.compile("[个家所项户人名套处座条辆件场次台间栋批只头亩吨张篇](?:次|天)?");

    /** 安置房300套 may be any, 老年助餐场所3家 are those of the programme. */
    private static final int NAMES_WHAT_IS_COUNTED = 4;

    private static final Pattern BOUND = Pattern.compile("^(?:以上|以下|以内|左右|余|多)");

    private final List<Name> names;

    /**
     * @param names declared in the report, whose numerals are part of them
     */
    public SameWords(List<Name> names) {
      this.names = List.copyOf(names);
    }

    /** What is the same in all wordings of one promise; empty where the words name nothing. */
    public String core(String quote) {
      String core =
          Arrays.stream(PAUSE.split(withoutNumbers(quote)))
              .map(
                  clause -> EMPHASIS.matcher(SIGNS.matcher(clause).replaceAll("")).replaceFirst(""))
              .filter(clause -> !clause.isEmpty())
              .sorted()
              .collect(Collectors.joining("|"));
      String said = NAMES_NOTHING.matcher(core.replace("|", "")).replaceAll("");
      boolean names = said.length() >= (core.indexOf('#') >= 0 ? NAMES_WHAT_IS_COUNTED : 2);
      return names ? core : "";
    }

    private String withoutNumbers(String quote) {
      StatedNumbers stated = StatedNumbers.of(names);
      String hidden = stated.withoutNames(quote, Lang.ZH);
      StringBuilder left = new StringBuilder(quote);
      List<Numeral> numerals = Notation.numerals(hidden, Lang.ZH);
      for (int i = numerals.size() - 1; i >= 0; i--) {
        Numeral numeral = numerals.get(i);
        if (numeral.role() == Numeral.Role.DATE) {
          left.replace(numeral.start(), numeral.end(), "");
        } else if (numeral.role() == Numeral.Role.QUANTITY) {
          String behind = BOUND.matcher(quote.substring(numeral.end())).replaceFirst("");
          String sort = sort(numeral, behind);
          if (!sort.isEmpty()) {
            left.replace(numeral.start(), quote.length() - behind.length(), sort);
          }
        }
      }
      return left.toString();
    }

    /** What stands for a number that may differ; empty where it belongs to what is promised. */
    private static String sort(Numeral numeral, String behind) {
      Value value = StatedNumbers.read(numeral, Lang.ZH);
      if (value == null || value.unit().dimension() == Dimension.RANK) {
        return "";
      }
      boolean isCount = value.unit().dimension() == Dimension.COUNT;
      boolean ends = behind.isEmpty() || PAUSE.matcher(behind.substring(0, 1)).matches();
      String word = value.unit().word();
      boolean mayDiffer = isCount ? COUNTS.matcher(word).matches() : ends;
      return !mayDiffer ? "" : "#" + (isCount ? word : value.unit().dimension().name());
    }

    /** Those whose words prove what they are: no other one has the same. */
    public static <T> Map<String, T> unique(List<T> all, Function<T, String> core) {
      Map<String, T> found = new HashMap<>();
      Set<String> repeated = new HashSet<>();
      for (T one : all) {
        String words = core.apply(one);
        if (found.putIfAbsent(words, one) != null) {
          repeated.add(words);
        }
      }
      found.keySet().removeAll(repeated);
      found.remove("");
      return found;
    }
  }
}
