package reportsite.check.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.notation.Directions;
import reportsite.notation.Directions.Said;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.UnitTable;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Memo;
import reportsite.text.Patterns;

/** The English of a report follows its Chinese: every passage, every number, every name. */
public final class Translations {

  private static final Memo<Place, Said> SAID = new Memo<>(20_000, Place::said);

  public static final List<Check> RULES =
      List.of(
          Translations::translationsAreOfOnePassageEach,
          Translations::translationsFollowThePassages,
          Translations::translationsStateTheSameNumbers,
          Translations::subjectsBearTheNameOfTheTranslation,
          Translations::termsAreTranslatedAlike);

  enum TranslationFault implements Fault {
    NO_TRANSLATIONS,
    TRANSLATION_TWICE,
    TRANSLATION_MISSING,
    TRANSLATION_STALE,
    TRANSLATION_LACKS_NUMBER,
    TRANSLATION_ADDS_NUMBER,
    TRANSLATION_REVERSES_NUMBER,
    SUBJECT_NAMED_OTHERWISE,
    TERM_TRANSLATED_OTHERWISE
  }

  private Translations() {}

  /**
   * A passage with its English; a stale one is told as that, and not by what it says.
   *
   * @param at where the English stands
   */
  record TranslatedPassage(int number, String zh, String en, Position at) {

    /** Those whose Chinese is still what was translated, as the translations stand. */
    static List<TranslatedPassage> of(CheckContext context) {
      List<TranslatedPassage> all = new ArrayList<>();
      for (Translation one : context.report().translations()) {
        Passage passage = context.report().source().passage(one.passage()).orElse(null);
        if (passage != null && one.isWritten() && passage.fingerprint().equals(one.source())) {
          Position at = context.at(one.at(), "en");
          all.add(new TranslatedPassage(passage.number(), passage.text(), one.en(), at));
        }
      }
      return all;
    }
  }

  /** A translation is of a passage that the report has, and the only one of it. */
  private static void translationsAreOfOnePassageEach(CheckContext context) {
    Report report = context.report();
    Set<Integer> seen = new HashSet<>();
    for (Translation translation : report.translations()) {
      if (!seen.add(translation.passage())) {
        context.error(translation.at(), TranslationFault.TRANSLATION_TWICE, translation.passage());
      }
      if (report.source().passage(translation.passage()).isEmpty()) {
        context.noSuchPassage(translation.at(), translation.passage());
      }
    }
  }

  /** Every passage stands in English, translated from the wording that it has now. */
  private static void translationsFollowThePassages(CheckContext context) {
    Report report = context.report();
    if (report.translations().isEmpty()) {
      context.unfinished(report.anyStage(Lang.EN), report.at(), TranslationFault.NO_TRANSLATIONS);
      return;
    }
    for (Translation translation : report.translations()) {
      Passage passage = report.source().passage(translation.passage()).orElse(null);
      if (passage != null
          && translation.isWritten()
          && !passage.fingerprint().equals(translation.source())) {
        context.unfinished(
            report.stage(passage.number(), Lang.EN),
            context.at(translation.at(), "source"),
            TranslationFault.TRANSLATION_STALE,
            passage.number(),
            passage.fingerprint());
      }
    }
    Set<Integer> translated =
        report.translations().stream()
            .map(Translation::passage)
            .collect(Collectors.toUnmodifiableSet());
    for (Passage passage : report.source().passages()) {
      if (!translated.contains(passage.number())) {
        context.unfinished(
            report.stage(passage.number(), Lang.EN),
            report.translations().get(0).at(),
            TranslationFault.TRANSLATION_MISSING,
            passage.number(),
            passage.fingerprint());
      }
    }
  }

  /**
   * The English of a passage states the numbers of the Chinese, bounds included: all of them, and
   * in digits no others. Words such as "two" may stand for what is no number in Chinese.
   */
  private static void translationsStateTheSameNumbers(CheckContext context) {
    for (TranslatedPassage both : TranslatedPassage.of(context)) {
      List<Numeral> unmatched = new ArrayList<>(context.numbers().in(both.en(), Lang.EN));
      // A number in digits is looked for first among those in digits, for a word may go without.
      unmatched.sort(Comparator.comparing(numeral -> !hasDigit(numeral)));
      for (Numeral numeral : context.numbers().in(both.zh(), Lang.ZH)) {
        Value value = StatedNumbers.read(numeral, Lang.ZH);
        // "First" is mostly an adverb and not found as a numeral.
        if (value != null && !isFirst(value)) {
          requireEqual(numeral, value, both, unmatched, context);
        }
      }
      for (Numeral numeral : unmatched) {
        if (hasDigit(numeral)) {
          context.error(
              both.at(), TranslationFault.TRANSLATION_ADDS_NUMBER, both.number(), numeral.text());
        }
      }
    }
  }

  static boolean isFirst(Value value) {
    return value.unit().dimension() == Dimension.RANK && value.amount().intValue() == 1;
  }

  /** Takes the English of a number out of those that are still to be matched. */
  private static boolean hasDigit(Numeral numeral) {
    return numeral.text().codePoints().anyMatch(Character::isDigit);
  }

  private static void requireEqual(
      Numeral numeral,
      Value value,
      TranslatedPassage both,
      List<Numeral> unmatched,
      CheckContext context) {
    Said said = said(both.zh(), numeral, Lang.ZH);
    Numeral same = takeEqual(value, said, both.en(), unmatched);
    same =
        same == null
            ? takeEnd(value, both.zh().substring(0, numeral.start()), both.en(), unmatched)
            : same;
    if (same == null) {
      context.error(
          both.at(),
          TranslationFault.TRANSLATION_LACKS_NUMBER,
          both.number(),
          numeral.text(),
          written(value, said));
      return;
    }
    Said english = said(both.en(), same, Lang.EN);
    boolean isOtherEnd = isOtherEnd(said, english);
    if (areOpposite(said, english) || isOtherEnd) {
      context.error(
          both.at(),
          TranslationFault.TRANSLATION_REVERSES_NUMBER,
          both.number(),
          numeral.text(),
          said.words() + (isOtherEnd && isReached(said) ? "到" : ""),
          english.words() + (!isOtherEnd ? "" : isReached(english) ? " to" : " by"));
    }
  }

  private static boolean isReached(Said said) {
    return said.direction() != null && said.direction().isLevelReached();
  }

  static String written(Value value, Said said) {
    Value fallen = said.direction() == Direction.FALL ? value.with(Direction.FALL) : value;
    String grew = fold(value, said).equals(value) ? "" : "grew by ";
    return grew + Notation.write(fallen, null, Kind.TARGET, Style.PROSE, Lang.EN);
  }

  /** Grew by 1 time and doubled say the same, grew by 2 times and doubled do not. */
  private static Value fold(Value value, Said said) {
    return said.direction() == null ? value : value.asFold(said.direction());
  }

  static Said said(String text, Numeral numeral, Lang lang) {
    return SAID.of(new Place(text, numeral.start(), numeral.end(), lang));
  }

  /** A number in a text. */
  private record Place(String text, int start, int end, Lang lang) {

    Said said() {
      return Directions.of(text, start, end, lang);
    }
  }

  private static boolean areOpposite(Said one, Said other) {
    return (one.isDown() && other.isUp()) || (one.isUp() && other.isDown());
  }

  private static final Pattern MOVED =
      Pattern.compile(
          "fell|dropped|declined|decreased|rose|increased|climbed|grew|reduced|cut|lowered|raised");

  /** 降到4% is not fell by 4 percent, and 下降4% is not fell to 4 percent. */
  private static boolean isOtherEnd(Said chinese, Said english) {
    Direction one = chinese.direction();
    Direction other = english.direction();
    return one != null
        && other != null
        && MOVED.matcher(english.words()).matches()
        && ((one.isDown() && other.isDown()) || (one.isUp() && other.isUp()))
        && one.isLevelReached() != other.isLevelReached();
  }

  /**
   * From 42,000 to 45,000 yuan: an end of what is read as a range, where it is the number; the
   * other end is then to be matched.
   */
  private static @Nullable Numeral takeEnd(
      Value value, String before, String text, List<Numeral> english) {
    boolean isStart = FROM.matcher(before).find();
    boolean isEnd = TO.matcher(before).find();
    for (Numeral range : List.copyOf(english)) {
      int to = range.text().indexOf(" to ");
      boolean isFrom = text.substring(0, range.start()).toLowerCase(Locale.ROOT).endsWith("from ");
      if (to < 0 || !isFrom) {
        continue;
      }
      String last = range.text().substring(to + " to ".length());
      String first = range.text().substring(0, to);
      String unit = UNIT_BEHIND.matcher(last).replaceFirst("");
      int middle = range.start() + to;
      Numeral low = new Numeral(range.start(), middle, first, range.role());
      Numeral whole = new Numeral(range.start(), middle, first + unit, range.role());
      int from = middle + " to ".length();
      Numeral high = new Numeral(from, range.end(), last, range.role());
      boolean isBare = first.matches("[0-9.,]+") && !unit.isEmpty();
      for (Numeral one : isBare ? List.of(whole, low, high) : List.of(low, high)) {
        Value other = StatedNumbers.read(one, Lang.EN);
        boolean isOther = one.equals(high) ? isStart : isEnd;
        if (other != null
            && !isOther
            && StatedNumbers.sayTheSame(value, other)
            && areOfOneKind(value, other)) {
          english.remove(range);
          english.add(one.equals(high) ? (isBare ? whole : low) : high);
          return one;
        }
      }
    }
    return null;
  }

  private static final Pattern FROM = Pattern.compile("[从由][^，。；0-9]*$");
  private static final Pattern TO = Pattern.compile("[到至为]约?$");
  private static final Pattern UNIT_BEHIND = Pattern.compile("^(?:US\\$)?[0-9.,]+");

  /** Whether the English does not name another unit: 2 percentage points are not 2 percent. */
  private static boolean areOfOneKind(Value one, Value other) {
    return !isMeasured(one)
        || !isMeasured(other)
        || (one.unit().isLike(other.unit())
            && UnitTable.factor(one.unit()).compareTo(UnitTable.factor(other.unit())) == 0);
  }

  private static boolean isMeasured(Value value) {
    return switch (value.unit().dimension()) {
      case NONE, COUNT, RANK, FRACTION, RATIO, PER -> false;
      default -> true;
    };
  }

  private static final Map<String, Pattern> UNITS_EN =
      Patterns.of(Translations.class).entries("UNITS_EN").entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey,
                  unit ->
                      Pattern.compile(
                          "[ -](?:" + unit.getValue() + ")(?![A-Za-z])",
                          Pattern.CASE_INSENSITIVE)));

  /** Whether the word behind a number without a unit names another one: 26 miles for 26公里. */
  private static boolean namesOtherUnit(Value value, String text, Numeral english) {
    Unit unit = value.unit();
    boolean isTime = unit.dimension() == Dimension.COUNT && TIMES.contains(unit.word());
    return (isTime || isMeasured(value))
        && UNITS_EN.entrySet().stream()
            .filter(one -> Stream.of(one.getKey().split(" ")).noneMatch(unit.word()::startsWith))
            .anyMatch(
                one ->
                    one.getValue().matcher(text).region(english.end(), text.length()).lookingAt());
  }

  private static final Set<String> TIMES = Set.of("年", "个月", "周", "天", "小时", "个小时", "分钟");

  /** The first equal number, rather one of the same way where a passage has it both ways. */
  private static @Nullable Numeral takeEqual(
      Value value, Said said, String text, List<Numeral> english) {
    Numeral found = null;
    for (Numeral numeral : english) {
      Value other = StatedNumbers.read(numeral, Lang.EN);
      Said way = said(text, numeral, Lang.EN);
      if (other != null
          && StatedNumbers.sayTheSame(fold(value, said), fold(other, way))
          && areOfOneKind(fold(value, said), fold(other, way))
          && !(other.unit().dimension() == Dimension.NONE
              && namesOtherUnit(value, text, numeral))) {
        if (!areOpposite(said, way)) {
          english.remove(numeral);
          return numeral;
        }
        found = found == null ? numeral : found;
      }
    }
    if (found != null) {
      english.remove(found);
    }
    return found;
  }

  /** A subject's English name is one that the translation of the report uses for it. */
  private static void subjectsBearTheNameOfTheTranslation(CheckContext context) {
    Report report = context.report();
    for (Subject subject : report.promises().subjects()) {
      if (subject.name().en().startsWith(Report.TO_BE_TRANSLATED)) {
        continue;
      }
      Collection<String> wordings = subject.wordings();
      List<Passage> naming =
          report.source().passages().stream()
              .filter(passage -> wordings.stream().anyMatch(passage.text()::contains))
              .filter(passage -> report.translation(passage).isPresent())
              .toList();
      String name = DeclaredNames.plain(subject.name().en());
      boolean used =
          naming.stream()
              .flatMap(passage -> report.translation(passage).stream())
              .anyMatch(translation -> DeclaredNames.plain(translation.en()).contains(name));
      if (!naming.isEmpty() && !used) {
        context.error(
            context.at(subject.at(), "name", "en"),
            TranslationFault.SUBJECT_NAMED_OTHERWISE,
            subject.name().zh(),
            subject.name().en(),
            naming.get(0).number());
      }
    }
  }

  /** Where the report uses a term, the translation uses one of the English wordings declared. */
  private static void termsAreTranslatedAlike(CheckContext context) {
    Report report = context.report();
    Wordings<Term> wordings = new Wordings<>(report.terms(), Term::wordings);
    for (Passage passage : report.source().passages()) {
      Translation translation = report.translation(passage).orElse(null);
      // A stale translation is told as that, not by its words.
      if (translation == null || !passage.fingerprint().equals(translation.source())) {
        continue;
      }
      Set<Term> terms = new LinkedHashSet<>();
      wordings.in(passage.text()).stream()
          .map(occurrence -> occurrence.owner())
          .filter(term -> !term.name().en().startsWith(Report.TO_BE_TRANSLATED))
          .forEach(terms::add);
      String english = DeclaredNames.plain(translation.en());
      for (Term term : terms) {
        if (term.englishWordings().stream()
            .map(DeclaredNames::plain)
            .noneMatch(english::contains)) {
          context.error(
              context.at(translation.at(), "en"),
              TranslationFault.TERM_TRANSLATED_OTHERWISE,
              passage.number(),
              term.name().zh(),
              String.join(" / ", term.englishWordings()),
              term.id());
        }
      }
    }
  }
}
