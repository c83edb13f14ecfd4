package reportsite.model.derived;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
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

  private static final int MOST = 32;
  private static final Memo<Report, FigurePlaces> KNOWN = new Memo<>(MOST, FigurePlaces::new);

  /** The English scanner takes "first" for an adverb; after these words it is a rank. */
  private static final Pattern FIRST =
      Pattern.compile("(?i)(?:rank|ranked|ranking|ranks|placed|came)(?: \\w+){0,3}? (first)\\b");

  private static final Pattern ORIGINAL = Pattern.compile("\\p{IsHan}{2,}");

  private final Report report;
  private final StatedNumbers numbers;
  private final Map<Integer, List<Figure>> figures;
  private final Map<Integer, Map<Span, List<Figure>>> places = new ConcurrentHashMap<>();
  private final Map<Texts, Map<Span, Span>> pairs = new ConcurrentHashMap<>();
  private final Map<Texts, SentencePairs> sentences = new ConcurrentHashMap<>();
  private final Wordings<Name> chineseNames;
  private final Wordings<Name> englishNames;

  private FigurePlaces(Report report) {
    this.report = report;
    this.numbers = StatedNumbers.of(report);
    this.figures = report.figures().stream().collect(Collectors.groupingBy(Figure::passage));
    List<Name> names =
        Stream.concat(
                report.terms().stream().map(one -> new Name(one.wordings(), one.englishWordings())),
                report.promises().subjects().stream()
                    .map(one -> new Name(one.wordings(), List.of(one.name().en()))))
            .toList();
    this.chineseNames = new Wordings<>(names, Name::zh);
    this.englishNames =
        new Wordings<>(names, name -> name.en().stream().map(FigurePlaces::small).toList());
  }

  public static FigurePlaces of(Report report) {
    return KNOWN.of(report);
  }

  /** A passage in both languages, to find again what was worked out for it. */
  private record Texts(String zh, String en) {
    static Texts of(Passage passage, Translation translation) {
      return new Texts(passage.text(), translation.en());
    }
  }

  /** What a term or a subject is called. */
  private record Name(List<String> zh, List<String> en) {}

  /** A number of a passage in one language. */
  private record Stated(Span span, @Nullable Value value) {}

  /** Every figure of the passage, by the place of its value, in the order of the text. */
  public Map<Span, List<Figure>> in(Passage passage) {
    return places.computeIfAbsent(passage.number(), this::placed);
  }

  private Map<Span, List<Figure>> placed(int passage) {
    return Collections.unmodifiableMap(
        figures.getOrDefault(passage, List.of()).stream()
            .sorted(Comparator.comparingInt(figure -> span(figure).start()))
            .collect(Collectors.groupingBy(this::span, LinkedHashMap::new, Collectors.toList())));
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
    return pairs.computeIfAbsent(
        Texts.of(passage, translation), texts -> paired(passage, translation));
  }

  private Map<Span, Span> paired(Passage passage, Translation translation) {
    List<Stated> chinese = stated(passage.text(), Lang.ZH);
    List<Stated> english = new ArrayList<>(stated(translation.en(), Lang.EN));
    Map<Span, Stated> pairs = new TreeMap<>(Comparator.comparingInt(Span::start));
    Set<Stated> left = new LinkedHashSet<>(chinese);
    pair(english, left, pairs, FigurePlaces::sameKind);
    pair(english, left, pairs, (one, other) -> true);
    pairFirst(translation.en(), left, pairs);
    Map<Span, Span> numbers = new LinkedHashMap<>();
    pairs.forEach((span, source) -> numbers.put(span, source.span()));
    return Collections.unmodifiableMap(numbers);
  }

  /** Adds the pairs of sentences that alone of their passage bear a name. */
  private void names(String zh, String en, SentencePairs pairs, Map<Integer, Span> known) {
    Map<Name, Set<Integer>> chinese = new LinkedHashMap<>();
    Map<Name, Set<Integer>> english = new LinkedHashMap<>();
    chineseNames.in(zh).forEach(one -> note(chinese, one, pairs.chinese));
    englishNames.in(small(en)).forEach(one -> note(english, one, pairs.english));
    chinese.forEach(
        (name, from) -> {
          Set<Integer> to = english.getOrDefault(name, Set.of());
          if (from.size() == 1 && to.size() == 1) {
            SentencePairs.add(known, from.iterator().next(), to.iterator().next());
          }
        });
    // An English text gives the Chinese of a name in brackets.
    Matcher originals = ORIGINAL.matcher(en);
    while (originals.find()) {
      String name = originals.group();
      int at = zh.indexOf(name);
      if (at >= 0 && at == zh.lastIndexOf(name) && en.indexOf(name) == en.lastIndexOf(name)) {
        SentencePairs.add(
            known,
            SentencePairs.at(pairs.chinese, at),
            SentencePairs.at(pairs.english, originals.start()));
      }
    }
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static void note(
      Map<Name, Set<Integer>> named, Wordings.Occurrence<Name> one, List<Span> sentences) {
    named
        .computeIfAbsent(one.owner(), name -> new LinkedHashSet<>())
        .add(SentencePairs.at(sentences, one.span().start()));
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
    return in(passage).entrySet().stream()
        .filter(place -> place.getKey().meets(numeral))
        .flatMap(place -> place.getValue().stream())
        .toList();
  }

  /**
   * Which sentences of a passage's English say what a part of its Chinese says, as far as the
   * number of sentences and the numbers and names in them prove it; where they prove less, a longer
   * run of sentences that holds them, at the longest the whole passage.
   */
  public static final class SentencePairs {

    private static final Pattern CHINESE_END = Pattern.compile("[。！？]+[”’）」』]*");

    /** Behind No. 3, U.S. and (1) no sentence ends. */
    private static final Pattern ENGLISH_END =
        Pattern.compile(
            "(?=[.!?])(?<!\\b(?:No|St|Mt|Dr|vs|[A-Z]|[IVX]{1,4}))[.!?]+[\"”’)]*\\s+(?=[\"“‘(]*[\\p{Lu}0-9])");

    private final List<Span> chinese;
    private final List<Span> english;

    /**
     * The first and the last English sentence in which a number or name of a Chinese one stands.
     */
    private final TreeMap<Integer, Span> known = new TreeMap<>();

    private SentencePairs(FigurePlaces places, Passage passage, Translation translation) {
      this.chinese = sentences(passage.text(), Lang.ZH);
      this.english = sentences(translation.en(), Lang.EN);
      places
          .numbers(passage, translation)
          .forEach((en, zh) -> add(known, at(chinese, zh.start()), at(english, en.start())));
      TreeMap<Integer, Span> named = new TreeMap<>(known);
      places.names(passage.text(), translation.en(), this, named);
      if (isInOrder(named)) {
        known.putAll(named);
      }
    }

    private static void add(Map<Integer, Span> known, int from, int to) {
      known.merge(from, new Span(to, to), SentencePairs::joined);
    }

    public static SentencePairs of(Report report, Passage passage, Translation translation) {
      FigurePlaces places = FigurePlaces.of(report);
      return places.sentences.computeIfAbsent(
          Texts.of(passage, translation), texts -> new SentencePairs(places, passage, translation));
    }

    /** The sentences of a text, with the spaces behind them. */
    static List<Span> sentences(String text, Lang lang) {
      Matcher ends = (lang == Lang.ZH ? CHINESE_END : ENGLISH_END).matcher(text);
      List<Span> sentences = new ArrayList<>();
      int from = 0;
      while (ends.find()) {
        sentences.add(new Span(from, ends.end()));
        from = ends.end();
      }
      if (from < text.length()) {
        sentences.add(new Span(from, text.length()));
      }
      return sentences;
    }

    /** The whole sentences of a passage's Chinese that hold a part of it. */
    public static Span chinese(Passage passage, Span part) {
      List<Span> sentences = sentences(passage.text(), Lang.ZH);
      return stretch(sentences, at(sentences, part.start()), at(sentences, last(part)));
    }

    /** The English sentences that say what the Chinese ones around a part of it say. */
    public Span english(Span part) {
      int first = at(chinese, part.start());
      int last = at(chinese, last(part));
      if (!isInOrder(known)) {
        return stretch(english, 0, english.size() - 1);
      }
      Map.Entry<Integer, Span> earlier = known.lowerEntry(first);
      Map.Entry<Integer, Span> later = known.higherEntry(last);
      int zhBefore = earlier == null ? -1 : earlier.getKey();
      int zhBehind = later == null ? chinese.size() : later.getKey();
      int before = earlier == null ? -1 : earlier.getValue().end();
      int behind = later == null ? english.size() : later.getValue().start();
      int more = behind - before - (zhBehind - zhBefore);
      Span run =
          more == 0
              ? new Span(before + first - zhBefore, before + last - zhBefore)
              : more > 0
                  ? new Span(before + 1, behind - 1)
                  : new Span(Math.max(before, 0), Math.min(behind, english.size() - 1));
      for (Span own : known.subMap(first, true, last, true).values()) {
        run = joined(run, own);
      }
      return stretch(english, run.start(), run.end());
    }

    /** The whole English sentence that holds a part of the English. */
    public Span around(Span part) {
      return english.get(at(english, part.start()));
    }

    /** A number that stands earlier in one language and later in the other proves nothing. */
    private static boolean isInOrder(SortedMap<Integer, Span> known) {
      int at = 0;
      for (Span run : known.values()) {
        if (run.start() < at) {
          return false;
        }
        at = run.end();
      }
      return true;
    }

    private static int last(Span part) {
      return Math.max(part.start(), part.end() - 1);
    }

    /** From where the first of two begins to where the other ends. */
    public static Span joined(Span one, Span other) {
      return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static Span stretch(List<Span> sentences, int first, int last) {
      return new Span(sentences.get(first).start(), sentences.get(last).end());
    }

    private static int at(List<Span> sentences, int character) {
      int at = 0;
      while (at < sentences.size() - 1 && sentences.get(at).end() <= character) {
        at++;
      }
      return at;
    }
  }
}
