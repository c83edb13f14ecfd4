package reportsite.model.derived;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * Where the figures of a passage stand in its text: in the Chinese as the ledger says, in the
 * English at the number that says the same, equal numbers in the order in which they occur.
 */
public final class FigurePlaces {

  private static final int MOST = 8;
  private static final Memo<Report, FigurePlaces> KNOWN = new Memo<>(MOST, FigurePlaces::new);

  /** The English scanner takes "first" for an adverb; after these words it is a rank. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)(?:rank|ranked|ranking|ranks|placed|came)(?: \\w+){0,3}? (first)\\b");

  private final Report report;
  private final StatedNumbers numbers;
  private final Map<Integer, List<Figure>> figures;

  private FigurePlaces(Report report) {
    this.report = report;
    this.numbers = StatedNumbers.of(report);
    this.figures = report.figures().stream().collect(Collectors.groupingBy(Figure::passage));
  }

  public static FigurePlaces of(Report report) {
    return KNOWN.of(report);
  }

  /** A number of a passage in one language. */
  private record Stated(Span span, @Nullable Value value) {}

  /** Every figure of the passage, by the place of its value, in the order of the text. */
  public Map<Span, List<Figure>> in(Passage passage) {
    return figures.getOrDefault(passage.number(), List.of()).stream()
        .sorted(Comparator.comparingInt(figure -> span(figure).start()))
        .collect(Collectors.groupingBy(this::span, LinkedHashMap::new, Collectors.toList()));
  }

  /** The figures that the English of the passage is found to state, in the order of the text. */
  public Map<Span, List<Figure>> in(Passage passage, Translation translation) {
    Map<Span, List<Figure>> places = new LinkedHashMap<>();
    numbers(passage, translation)
        .forEach(
            (english, chinese) -> {
              List<Figure> own = at(passage, chinese);
              if (!own.isEmpty()) {
                places.put(english, own);
              }
            });
    return places;
  }

  /** The numbers of the English, in its order, with those of the Chinese that they say. */
  public Map<Span, Span> numbers(Passage passage, Translation translation) {
    List<Stated> chinese = stated(passage.text(), Lang.ZH);
    List<Stated> english = new ArrayList<>(stated(translation.en(), Lang.EN));
    Map<Span, Stated> pairs = new TreeMap<>(Comparator.comparingInt(Span::start));
    Set<Stated> left = new LinkedHashSet<>(chinese);
    pair(english, left, pairs, FigurePlaces::sameKind);
    pair(english, left, pairs, (one, other) -> true);
    pairFirst(translation.en(), left, pairs);
    Map<Span, Span> numbers = new LinkedHashMap<>();
    pairs.forEach((span, source) -> numbers.put(span, source.span()));
    return numbers;
  }

  private Span span(Figure figure) {
    return report.valueSpan(figure).orElseThrow();
  }

  private List<Stated> stated(String text, Lang lang) {
    return numbers.in(text, lang).stream()
        .map(
            numeral ->
                new Stated(
                    new Span(numeral.start(), numeral.end()), StatedNumbers.read(numeral, lang)))
        .toList();
  }

  private static void pair(
      List<Stated> english,
      Set<Stated> chinese,
      Map<Span, Stated> pairs,
      BiPredicate<Value, Value> alike) {
    for (Stated stated : english) {
      Value value = stated.value();
      if (value != null && !pairs.containsKey(stated.span())) {
        chinese.stream()
            .filter(other -> says(other.value(), value, alike))
            .findFirst()
            .ifPresent(
                other -> {
                  pairs.put(stated.span(), other);
                  chinese.remove(other);
                });
      }
    }
  }

  private static boolean says(
      @Nullable Value chinese, Value english, BiPredicate<Value, Value> alike) {
    return chinese != null
        && StatedNumbers.sayTheSame(chinese, english)
        && alike.test(chinese, english);
  }

  /** 5 percent is not 5 enterprises; what is counted, English does not tell. */
  private static boolean sameKind(Value one, Value other) {
    return kind(one) == kind(other);
  }

  private static Dimension kind(Value value) {
    Dimension dimension = value.unit().dimension();
    return dimension == Dimension.COUNT ? Dimension.NONE : dimension;
  }

  private static void pairFirst(String english, Set<Stated> chinese, Map<Span, Stated> pairs) {
    Matcher first = FIRST.matcher(english);
    for (Stated stated : List.copyOf(chinese)) {
      Value value = stated.value();
      if (value != null
          && value.unit().dimension() == Dimension.RANK
          && value.amount().intValue() == 1
          && first.find()) {
        pairs.put(new Span(first.start(1), first.end(1)), stated);
        chinese.remove(stated);
      }
    }
  }

  private List<Figure> at(Passage passage, Span numeral) {
    return figures.getOrDefault(passage.number(), List.of()).stream()
        .filter(
            figure -> span(figure).start() < numeral.end() && numeral.start() < span(figure).end())
        .toList();
  }
}
