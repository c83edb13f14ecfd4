package reportsite.check.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.number.Suspects.SetPhrases;
import reportsite.check.number.Suspects.Suspect;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.model.report.Term;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * How many of the report's numbers the ledger accounts for. {@link Suspects} finds them, which
 * knows nothing of how the ledger reads numbers; each is settled by a figure, by a name, subject or
 * term that the report declares, by standing in an annex, or by a rule.
 *
 * @param covered numbers of the report that the value of a figure holds wholly
 * @param total those and the unsettled ones
 * @param settled how many suspects are settled by names and rules, by the name of the rule
 * @param uncovered the unsettled ones, in the order of the report
 */
public record Coverage(
    int covered, int total, Map<String, Integer> settled, List<Uncovered> uncovered) {

  public static final List<Check> RULES = List.of(Coverage::isComplete);

  enum CoverageFault implements Fault {
    NUMBER_NOT_COVERED,
    NUMBERS_NOT_COVERED,
    NUMBER_ONLY_PARTLY_COVERED
  }

  private static final String NAME = "declared-name";
  private static final String SUBJECT = "declared-subject";
  private static final String TERM = "declared-term";
  private static final String ANNEX = "annex";

  /** So many ways of writing are told one by one; more would bury what else is to be told. */
  private static final int MOST_ALONE = 20;

  private static final int MOST_PLACES = 5;
  private static final int WORDS_AROUND = 8;
  private static final int MOST_TEXTS = 20_000;
  private static final Memo<String, Suspected> SUSPECTED = new Memo<>(MOST_TEXTS, Suspected::of);

  public Coverage {
    settled = Collections.unmodifiableMap(new TreeMap<>(settled));
    uncovered = List.copyOf(uncovered);
    if (covered + uncovered.size() != total) {
      throw new IllegalArgumentException(
          covered + " covered and " + uncovered.size() + " uncovered are not " + total);
    }
  }

  /**
   * A number of the report that no figure has wholly.
   *
   * @param passage its passage's number
   * @param start offset of its first character in the passage (UTF-16)
   * @param end offset behind its last character
   * @param text the number as written
   * @param around the same with the words around it
   * @param cut the value of a figure that has only a part of it, else null
   */
  public record Uncovered(
      int passage, int start, int end, String text, String around, @Nullable String cut) {}

  /**
   * What may be a number in a text without its declared names, and what rules say about it. No rule
   * holds for what the reader of notations itself takes for a quantity.
   */
  private record Suspected(
      List<Suspect> suspects, List<SetPhrases.Found> rules, List<Span> quantities) {

    static Suspected of(String text) {
      List<SetPhrases.Found> rules = new ArrayList<>(SetPhrases.STANDARD.in(text));
      List<Span> quantities = new ArrayList<>();
      for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
        Span span = new Span(numeral.start(), numeral.end());
        if (numeral.role() == Role.QUANTITY) {
          quantities.add(span);
        } else if (isRule(numeral)) {
          Role role = numeral.role();
          String rule = role == Role.NAME ? "name-by-form" : EnumWords.of(role);
          rules.add(new SetPhrases.Found(span, rule));
        }
      }
      return new Suspected(Suspects.in(text), rules, quantities);
    }

    /** 500MW has the form of a name, and is none; which letters name things is told by a rule. */
    private static boolean isRule(Numeral numeral) {
      return switch (numeral.role()) {
        case DATE, ORDINAL -> true;
        case NAME -> !numeral.text().matches("[0-9.]+[A-Za-z]+");
        default -> false;
      };
    }

    Optional<String> ruleFor(Suspect suspect, List<SetPhrases.Found> declared) {
      if (quantities.stream().anyMatch(suspect.number()::meets)) {
        return Optional.empty();
      }
      return Stream.concat(declared.stream(), rules.stream())
          .filter(rule -> rule.span().holds(suspect.number()))
          .map(SetPhrases.Found::rule)
          .findFirst();
    }
  }

  public static Coverage of(Report report) {
    Counting counting = new Counting(report);
    for (Passage passage : report.source().passages()) {
      counting.count(passage, values(passage, report));
    }
    return new Coverage(
        counting.covered,
        counting.covered + counting.uncovered.size(),
        counting.settled,
        counting.uncovered);
  }

  /** All that may state a number, as the finder sees them. */
  public int suspects() {
    return total + settled.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static final class Counting {

    private final Map<String, Integer> settled = new TreeMap<>();
    private final List<Uncovered> uncovered = new ArrayList<>();
    private final StatedNumbers names;
    private final Wordings<Subject> subjects;
    private final Wordings<Term> terms;
    private final List<Passages> annex;
    private int covered;

    Counting(Report report) {
      this.annex =
          report.parts().stream()
              .filter(Part::annex)
              .flatMap(part -> part.chapters().stream())
              .map(Part.Chapter::passages)
              .toList();
      this.names = StatedNumbers.of(report);
      this.subjects = new Wordings<>(report.promises().subjects(), Subject::wordings);
      this.terms = new Wordings<>(report.terms(), Term::wordings);
    }

    void count(Passage passage, Map<Span, String> values) {
      String text = passage.text();
      if (annex.stream().anyMatch(part -> part.contains(passage.number()))) {
        for (Suspect suspect : Suspects.in(text)) {
          if (isWhole(suspect, values)) {
            covered++;
          } else {
            settle(ANNEX);
          }
        }
        return;
      }
      String left = names.withoutNames(text, Lang.ZH);
      if (!left.equals(text)) {
        countNames(text, left, values);
      }
      Suspected suspected = SUSPECTED.of(left);
      List<SetPhrases.Found> declared = new ArrayList<>();
      subjects.in(text).forEach(it -> declared.add(new SetPhrases.Found(it.span(), SUBJECT)));
      terms.in(text).forEach(it -> declared.add(new SetPhrases.Found(it.span(), TERM)));
      for (Suspect suspect : suspected.suspects()) {
        if (isWhole(suspect, values)) {
          covered++;
          continue;
        }
        suspected
            .ruleFor(suspect, declared)
            .ifPresentOrElse(
                this::settle, () -> uncovered.add(uncovered(suspect, passage, values)));
      }
    }

    /** Names are hidden before anything is sought, so that a number beside one is whole. */
    private void countNames(String text, String left, Map<Span, String> values) {
      for (Suspect suspect : SUSPECTED.of(text).suspects()) {
        if (left.substring(suspect.core(), suspect.end()).matches("\uFFFC+")) {
          if (isWhole(suspect, values)) {
            covered++;
          } else {
            settle(NAME);
          }
        }
      }
    }

    private void settle(String rule) {
      settled.merge(rule, 1, Integer::sum);
    }
  }

  private static boolean isWhole(Suspect suspect, Map<Span, String> values) {
    return values.keySet().stream().anyMatch(value -> value.holds(suspect.whole()));
  }

  private static Uncovered uncovered(Suspect suspect, Passage passage, Map<Span, String> values) {
    String cut =
        values.entrySet().stream()
            .filter(value -> value.getKey().meets(suspect.whole()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    return new Uncovered(
        passage.number(),
        suspect.start(),
        suspect.end(),
        suspect.text(),
        around(passage.text(), suspect),
        cut);
  }

  /** A few characters on either side, to the next mark of punctuation. */
  private static String around(String text, Suspect suspect) {
    int from = suspect.start();
    while (from > 0 && suspect.start() - from < WORDS_AROUND && isWord(text, from - 1)) {
      from--;
    }
    int to = suspect.end();
    while (to < text.length() && to - suspect.end() < WORDS_AROUND && isWord(text, to)) {
      to++;
    }
    return text.substring(from, to);
  }

  private static boolean isWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || "%％‰“”".indexOf(c) >= 0 || Character.isSurrogate(c);
  }

  /** What the values of figures are, by where they stand in a passage. */
  private static Map<Span, String> values(Passage passage, Report report) {
    Map<Span, String> values = new LinkedHashMap<>();
    for (Figure figure : report.figuresIn(passage.number())) {
      report.valueSpan(figure).ifPresent(span -> values.put(span, figure.value().written()));
    }
    return values;
  }

  /** Every number of the report is a figure of the ledger, or declared to be part of a name. */
  private static void isComplete(CheckContext context) {
    Report report = context.report();
    // A figure that is not proved is told by another rule, and not again by the number it misses.
    if (!report.figures().stream().allMatch(figure -> report.valueSpan(figure).isPresent())) {
      return;
    }
    List<Uncovered> all = of(report).uncovered();
    for (Stage stage : Stage.values()) {
      tell(
          stage,
          all.stream().filter(one -> context.stage(one.passage()) == stage).toList(),
          context);
    }
  }

  private static void tell(Stage stage, List<Uncovered> uncovered, CheckContext context) {
    Report report = context.report();
    Collection<List<Uncovered>> alike = grouped(uncovered, Uncovered::text);
    if (alike.size() <= MOST_ALONE) {
      alike.forEach(
          numbers -> tell(stage, numbers, writtenAlike(others(numbers), report), context));
      return;
    }
    Collection<List<Uncovered>> kinds = grouped(uncovered, Coverage::kind);
    context.unfinished(
        stage,
        new Position(report.source().file(), line(uncovered.get(0), report), 1),
        CoverageFault.NUMBERS_NOT_COVERED,
        uncovered.size(),
        kinds.size(),
        MOST_PLACES + 1,
        MOST_ALONE);
    kinds.forEach(numbers -> tell(stage, numbers, ofOneKind(others(numbers), report), context));
  }

  private static Collection<List<Uncovered>> grouped(
      List<Uncovered> numbers, Function<Uncovered, String> way) {
    Map<List<String>, List<Uncovered>> groups = new LinkedHashMap<>();
    for (Uncovered number : numbers) {
      List<String> key = List.of(way.apply(number), String.valueOf(number.cut()));
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(number);
    }
    return groups.values();
  }

  /** 12.5% and 3% are of one kind, as are 三十五 and 二. */
  private static String kind(Uncovered number) {
    return number
        .text()
        .replaceAll("\\p{Nd}+(?:[.,．，]\\p{Nd}+)*+", "1")
        .replaceAll("[〇零一二两三四五六七八九十百千万亿]+", "一");
  }

  private static List<Uncovered> others(List<Uncovered> group) {
    return group.subList(1, group.size());
  }

  /** The first places of the others of a kind; nothing, where there are none. */
  private static Object ofOneKind(List<Uncovered> others, Report report) {
    List<Uncovered> first = others.stream().limit(MOST_PLACES).toList();
    boolean all = first.size() == others.size();
    String zh =
        first.stream()
            .map(number -> "第" + line(number, report) + "行“" + number.around() + "”")
            .collect(Collectors.joining("、"));
    String en =
        first.stream()
            .map(number -> "“" + number.around() + "” (line " + line(number, report) + ")")
            .collect(Collectors.joining(", "));
    String more =
        others.stream()
            .skip(MOST_PLACES)
            .map(number -> String.valueOf(line(number, report)))
            .distinct()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? ""
        : new Bilingual(
            "；这一类还有"
                + others.size()
                + "处："
                + zh
                + (all ? "" : "，另在第" + more.replace(", ", "、") + "行"),
            "; "
                + others.size()
                + " more of this kind: "
                + en
                + (all
                    ? ""
                    : (more.contains(",") ? ", also in lines " : ", also in line ") + more));
  }

  /** The first of a group, with what is said of the others. */
  private static void tell(
      Stage stage, List<Uncovered> group, Object others, CheckContext context) {
    Uncovered first = group.get(0);
    Report report = context.report();
    Position at = new Position(report.source().file(), line(first, report), first.start() + 1);
    context.unfinished(
        stage,
        at,
        first.cut() == null
            ? CoverageFault.NUMBER_NOT_COVERED
            : CoverageFault.NUMBER_ONLY_PARTLY_COVERED,
        first.passage(),
        first.text(),
        first.around(),
        others,
        String.valueOf(first.cut()));
  }

  /** Where the others stand that are written alike; nothing, where there are none. */
  private static Object writtenAlike(List<Uncovered> others, Report report) {
    List<String> lines =
        others.stream()
            .map(number -> line(number, report))
            .distinct()
            .sorted()
            .map(String::valueOf)
            .toList();
    return others.isEmpty()
        ? ""
        : new Bilingual(
            "；同样写法的还有" + others.size() + "处，在第" + String.join("、", lines) + "行",
            (others.size() == 1 ? "; 1 more is" : "; " + others.size() + " more are")
                + " written alike, in "
                + (lines.size() == 1 ? "line " : "lines ")
                + String.join(", ", lines));
  }

  private static int line(Uncovered number, Report report) {
    Passage passage = report.source().passage(number.passage()).orElseThrow();
    return passage.line();
  }
}
