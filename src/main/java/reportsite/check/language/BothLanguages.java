package reportsite.check.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.context.CheckContext.NarrativePair;
import reportsite.check.context.RecordType;
import reportsite.check.context.ShortText;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.TextRun;
import reportsite.markdown.Reference;
import reportsite.markdown.Reference.Scheme;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Both languages of a page and of a text refer to the same, and each is in its own language. */
public final class BothLanguages {

  /** Those that hold of each language by itself. */
  public static final List<Check> OF_ONE_LANGUAGE =
      List.of(BothLanguages::chineseIsChinese, BothLanguages::englishIsEnglish);

  public static final List<Check> RULES =
      List.of(
          BothLanguages::bothLanguagesReferToTheSame,
          BothLanguages::bothLanguagesHaveTheSameSections,
          BothLanguages::chineseIsChinese,
          BothLanguages::englishIsEnglish);

  enum LanguageFault implements Fault {
    LANGUAGES_DIFFER,
    LANGUAGES_OF_TEXT_DIFFER,
    SECTIONS_DIFFER,
    CHINESE_WITHOUT_HAN,
    CHINESE_NARRATIVE_WITHOUT_HAN,
    HAN_IN_ENGLISH,
    HAN_IN_ENGLISH_NARRATIVE
  }

  /** Words in brackets or quotation marks; whole sentences are no words. */
  private static final Pattern GIVEN_AS_ORIGINAL =
      Pattern.compile("\\([^()。；！]*\\)|（[^（）。；！]*）|“[^“”。；！]*”|‘[^‘’。；！]*’|\"[^\"。；！]*\"|《[^《》]*》");

  private static final Bilingual PASSAGE =
      new Bilingual("第{0}段的译文", "the translation of passage {0}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

  private BothLanguages() {}

  /** A reader of either language is told the same numbers, and shown the same charts. */
  private static void bothLanguagesReferToTheSame(CheckContext context) {
    Set<String> figures = context.ids(RecordType.FIGURE);
    for (NarrativePair pair : context.pages()) {
      for (Narrative one : pair.both()) {
        Narrative other = one == pair.zh() ? pair.en() : pair.zh();
        requireIn(other, one, Scheme.FIGURE, RecordType.FIGURE, context);
        requireIn(other, one, Scheme.CHART, RecordType.CHART, context);
      }
    }
    for (ShortText text : context.texts()) {
      for (Lang lang : Lang.values()) {
        Set<String> extra = figures(text, lang);
        Set<String> others = figures(text, lang.other());
        boolean comparable =
            text.isWellFormed() && figures.containsAll(extra) && figures.containsAll(others);
        extra.removeAll(others);
        if (comparable && !extra.isEmpty()) {
          context.error(
              text.at(lang.other()),
              LanguageFault.LANGUAGES_OF_TEXT_DIFFER,
              text.what(),
              CheckContext.name(lang.other()),
              String.join(", ", extra));
        }
      }
    }
  }

  private static Set<String> figures(ShortText text, Lang lang) {
    return text.references(lang).stream()
        .map(Reference::target)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /**
   * Tells what one side has and the other lacks, at the first place. After a slip in a name, which
   * is told by another rule, nothing is compared.
   */
  private static void requireIn(
      Narrative other, Narrative one, Scheme scheme, RecordType type, CheckContext context) {
    NavigableSet<String> known = context.ids(type);
    Map<String, Position> extra = places(one, scheme);
    Set<String> others = places(other, scheme).keySet();
    if (!known.containsAll(extra.keySet()) || !known.containsAll(others)) {
      return;
    }
    extra.keySet().removeAll(others);
    if (!extra.isEmpty()) {
      context.error(
          extra.values().iterator().next(),
          LanguageFault.LANGUAGES_DIFFER,
          CheckContext.name(other.lang()),
          type.word(),
          String.join(", ", extra.keySet()),
          other.file(),
          CheckContext.name(one.lang()));
    }
  }

  private static Map<String, Position> places(Narrative narrative, Scheme scheme) {
    Map<String, Position> places = new LinkedHashMap<>();
    for (Reference reference : narrative.references()) {
      if (reference.scheme() == scheme) {
        places.putIfAbsent(reference.target(), reference.at());
      }
    }
    return places;
  }

  /** The narratives of a page are divided alike, so a reader can change language in the middle. */
  private static void bothLanguagesHaveTheSameSections(CheckContext context) {
    for (NarrativePair pair : context.pages()) {
      int zh = pair.zh().sections().size();
      int en = pair.en().sections().size();
      if (zh != en) {
        context.error(
            Position.of(pair.en().file()), LanguageFault.SECTIONS_DIFFER, zh, en, pair.zh().file());
      }
    }
  }

  /** A Chinese text has Chinese words, unless it is only a name such as PM2.5. */
  private static void chineseIsChinese(CheckContext context) {
    StatedNumbers numbers = context.numbers();
    for (ShortText text : context.texts()) {
      String zh = text.words(Lang.ZH);
      if (!Han.hasHan(zh) && hasOtherWords(zh, numbers)) {
        context.error(text.at(Lang.ZH), LanguageFault.CHINESE_WITHOUT_HAN, text.what(), zh);
      }
    }
    for (NarrativePair pair : context.pages()) {
      boolean written = !pair.zh().runs().isEmpty();
      if (written && pair.zh().runs().stream().noneMatch(run -> Han.hasHan(run.text()))) {
        context.error(Position.of(pair.zh().file()), LanguageFault.CHINESE_NARRATIVE_WITHOUT_HAN);
      }
    }
  }

  private static boolean hasOtherWords(String text, StatedNumbers numbers) {
    String left = numbers.withoutNames(text, Lang.ZH);
    for (Numeral numeral : Notation.numerals(left, Lang.ZH)) {
      left = left.replace(numeral.text(), "");
    }
    return left.codePoints().anyMatch(Character::isLetter);
  }

  /**
   * An English text shows Chinese only as the original of a term, in brackets or quotation marks.
   */
  private static void englishIsEnglish(CheckContext context) {
    StatedNumbers names = context.numbers();
    for (ShortText text : context.texts()) {
      // That it is still to be translated is told elsewhere, whatever its original holds.
      if (!Han.hasHan(text.text().en()) || text.text().en().startsWith(Report.TO_BE_TRANSLATED)) {
        continue;
      }
      Matcher chinese = chinese(names.withoutNames(text.words(Lang.EN), Lang.EN));
      if (chinese.find()) {
        context.error(text.at(Lang.EN), LanguageFault.HAN_IN_ENGLISH, text.what(), chinese.group());
      }
    }
    for (Translation one : context.report().translations()) {
      Matcher chinese = chinese(names.withoutNames(one.en(), Lang.EN));
      boolean isBegun = !one.en().startsWith(Report.TO_BE_TRANSLATED) && Han.hasHan(one.en());
      if (isBegun && (chinese.find() || !LATIN.matcher(one.en()).find())) {
        context.unfinished(
            context.report().stage(one.passage(), Lang.EN),
            context.at(one.at(), "en"),
            LanguageFault.HAN_IN_ENGLISH,
            PASSAGE.with(one.passage()),
            chinese.reset().find() ? chinese.group() : one.en());
      }
    }
    for (NarrativePair pair : context.pages()) {
      for (TextRun run : pair.en().runs()) {
        if (!Han.hasHan(run.text())) {
          continue;
        }
        Matcher chinese = chinese(names.withoutNames(run.text(), Lang.EN));
        if (chinese.find()) {
          context.warning(
              context.stageOfWords(run.at(), Lang.EN),
              run.at().plus(chinese.start()),
              LanguageFault.HAN_IN_ENGLISH_NARRATIVE,
              chinese.group());
        }
      }
    }
  }

  private static Matcher chinese(String text) {
    String left =
        GIVEN_AS_ORIGINAL.matcher(text).replaceAll(given -> " ".repeat(given.group().length()));
    return CHINESE.matcher(left);
  }
}
