package reportsite.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Measure;
import reportsite.model.Name;
import reportsite.model.Passage;
import reportsite.model.Span;
import reportsite.model.StatedNumbers;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.notation.Reading;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Makes a figure of every number that the report states. */
final class FigureDrafter {

  private static final Bilingual UNNAMED =
      new Bilingual("名称未能确定", "what it measures is not certain");
  private static final Bilingual NO_GROUP =
      new Bilingual("没有看出与谁比较", "the group it compares with is not certain");
  private static final Bilingual FALL = new Bilingual("报告说的是下降或减少", "the report says that it fell");
  private static final Bilingual OTHER_PERIOD =
      new Bilingual("可能不是一年的数字", "it may not be of a single year");

  /** A number of the report for which no figure could be made. */
  record Left(int passage, String text) {}

  private static final Pattern SEVERAL_YEARS = Pattern.compile("五年来|五年间|十四五”?(?:以来|期间|时期)");

  private final List<Name> names;
  private final Catalogue catalogue;
  private final int year;
  private final List<Left> left = new ArrayList<>();

  FigureDrafter(List<Name> names, Catalogue catalogue, int year) {
    this.names = List.copyOf(names);
    this.catalogue = catalogue;
    this.year = year;
  }

  List<Left> left() {
    return List.copyOf(left);
  }

  /** The figures of a passage in its order. */
  List<DraftFigure> in(Passage passage, Phase phase) {
    String text = passage.text();
    List<Numeral> numerals = new StatedNumbers(names).in(text, Lang.ZH);
    List<Span> sentences = Clauses.sentences(text);
    List<DraftFigure> figures = new ArrayList<>();
    DraftFigure before = null;
    Span last = null;
    for (Numeral numeral : numerals) {
      Span sentence = Clauses.around(numeral.start(), sentences, text);
      DraftFigure carried = sentence.equals(last) ? before : null;
      DraftFigure figure = figure(passage, phase, numerals, numeral, sentence, carried);
      if (figure == null) {
        left.add(new Left(passage.number(), numeral.text()));
      } else {
        figures.add(figure);
        before = figure;
        last = sentence;
      }
    }
    return figures;
  }

  private @Nullable DraftFigure figure(
      Passage passage,
      Phase phase,
      List<Numeral> numerals,
      Numeral numeral,
      Span sentence,
      @Nullable DraftFigure before) {
    String text = passage.text();
    Optional<Span> quote = new Quoting(text).ofValue(new Span(numeral.start(), numeral.end()));
    if (!(Notation.readPrinted(numeral.text()) instanceof Reading.Understood understood)
        || quote.isEmpty()) {
      return null;
    }
    Value value = understood.value();
    Span clause = Clauses.around(numeral.start(), Clauses.clauses(text, sentence), text);
    Span at = new Span(numeral.start(), numeral.end());
    Meaning meaning = new Meaning(text, sentence, clause, at, value, floor(numerals, numeral));
    Measure measure = meaning.measure(catalogue, before == null ? null : before.measure());
    Kind kind = meaning.kind(phase, year);
    List<Bilingual> doubts = new ArrayList<>();
    String name = name(text, sentence, numerals, numeral, meaning, measure, before);
    if (name.isEmpty()) {
      name = Names.withoutNumbers(remainder(text, clause, numerals), "名称待定");
      doubts.add(UNNAMED);
    }
    Catalogue.Entry versus = null;
    if (measure.comparesWithGroup()) {
      versus = catalogue.groupIn(text.substring(sentence.start(), numeral.start())).orElse(null);
      if (versus == null) {
        doubts.add(NO_GROUP);
      }
    }
    doubts.addAll(doubts(text.substring(0, numeral.start()), measure, meaning));
    int period = meaning.period(kind, year);
    return new DraftFigure(
        passage.number(),
        numeral.start(),
        value,
        name,
        kind,
        period,
        measure,
        versus,
        text.substring(quote.get().start(), quote.get().end()),
        doubts);
  }

  private static List<Bilingual> doubts(String before, Measure measure, Meaning meaning) {
    List<Bilingual> doubts = new ArrayList<>();
    if (measure == Measure.CHANGE && meaning.isFall()) {
      doubts.add(FALL);
    }
    if (SEVERAL_YEARS.matcher(before).find()) {
      doubts.add(OTHER_PERIOD);
    }
    return doubts;
  }

  private static int floor(List<Numeral> numerals, Numeral numeral) {
    int place = numerals.indexOf(numeral);
    return place == 0 ? 0 : numerals.get(place - 1).end();
  }

  /** What a number measures; empty if the words do not say. */
  private String name(
      String text,
      Span sentence,
      List<Numeral> numerals,
      Numeral numeral,
      Meaning meaning,
      Measure measure,
      @Nullable DraftFigure before) {
    String shared = respectively(text, sentence, numerals, numeral);
    if (!shared.isEmpty()) {
      return clean(shared);
    }
    boolean compares = measure.comparesWithGroup();
    String own =
        compares
            ? ""
            : Wording.before(text.substring(meaning.itemStart(), numeral.start()), catalogue);
    if (Naming.isAttribute(own) && before != null) {
      return clean(Naming.attribute(before.name(), own));
    }
    String behind =
        Naming.takesNounBehind(measure)
            ? Wording.behind(rest(text, numeral.end(), sentence.end()), catalogue)
            : "";
    boolean isCounted = Naming.countsThingBehind(numeral, text, behind);
    if (!behind.isEmpty() && (isCounted || own.length() < 2 || Naming.isAttribute(own))) {
      return clean(Naming.attribute(behind, own));
    }
    if (own.length() >= 2) {
      return clean(own);
    }
    return before == null ? "" : before.name();
  }

  /** What follows a number: 的四季城 and 四季城 alike. */
  private static String rest(String text, int from, int to) {
    String rest = from < to ? text.substring(from, to) : "";
    return rest.startsWith("的") ? rest.substring(1) : rest;
  }

  private String respectively(String text, Span sentence, List<Numeral> numerals, Numeral numeral) {
    if (!Respectively.isBehind(text, sentence, numeral)) {
      return "";
    }
    List<Numeral> behind =
        numerals.stream().filter(one -> Respectively.isBehind(text, sentence, one)).toList();
    List<String> shared = Respectively.names(text, sentence, numerals, catalogue);
    int place = behind.indexOf(numeral);
    return place >= 0 && place < shared.size() ? shared.get(place) : "";
  }

  private static String clean(String name) {
    String plain = Names.withoutMarkers(name).replaceAll("^[的和与及在、:：.\\s\\u3000]+", "").strip();
    String safe = Names.withoutNumbers(plain, "");
    return safe.length() > Naming.LONGEST ? safe.substring(safe.length() - Naming.LONGEST) : safe;
  }

  /** The clause without its numbers. */
  private static String remainder(String text, Span clause, List<Numeral> numerals) {
    StringBuilder words = new StringBuilder();
    int from = clause.start();
    for (Numeral numeral : numerals) {
      if (clause.start() <= numeral.start() && numeral.end() <= clause.end()) {
        words.append(text, from, numeral.start());
        from = numeral.end();
      }
    }
    String left = words.append(text, from, clause.end()).toString().strip();
    return left.length() > Naming.LONGEST ? left.substring(0, Naming.LONGEST) : left;
  }
}
