package reportsite.check.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.context.CheckContext.NarrativePair;
import reportsite.check.context.ShortText;
import reportsite.check.language.SameDesignations.Difference;
import reportsite.check.language.SameDesignations.OtherWordings;
import reportsite.check.language.Translations.TranslatedPassage;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.TextSpan;
import reportsite.model.Source.Passage;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Stage;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.notation.designation.Designation.Sort;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * Both languages state the same dates, places in a series and numbered names, and all of them are
 * the report's.
 */
public final class SameDates {

  public static final List<Check> RULES =
      List.of(
          SameDates::translationsStateTheSameDates,
          SameDates::narrativesStateTheSameDates,
          SameDates::shortTextsStateTheSameDates);

  enum DesignationFault implements Fault {
    TRANSLATION_SAYS_OTHERWISE,
    TRANSLATION_LACKS,
    TRANSLATION_ADDS,
    TRANSLATION_LACKS_NAME,
    NARRATIVE_SAYS_OTHERWISE,
    NARRATIVE_LACKS,
    NARRATIVE_DATE_NOT_IN_REPORT,
    SHORT_TEXT_SAYS_OTHERWISE,
    SHORT_TEXT_LACKS
  }

  private SameDates() {}

  /**
   * The English of a passage states the dates, the places in a series and the numbered names of the
   * Chinese, and no others. Lenient: "first", 一是 and 全年, which English says in many ways or not at
   * all, and whatever {@link OtherWordings} lets pass.
   */
  private static void translationsStateTheSameDates(CheckContext context) {
    DeclaredNames names = DeclaredNames.of(context.report());
    for (TranslatedPassage both : TranslatedPassage.of(context)) {
      for (Name name : names.lacking(both.zh(), both.en())) {
        tell(
            both,
            DesignationFault.TRANSLATION_LACKS_NAME,
            context,
            name.text().zh(),
            name.text().en());
      }
      for (Name name : names.invented(both.zh(), both.en())) {
        tell(both, DesignationFault.TRANSLATION_ADDS, context, name.text().en(), name.text().zh());
      }
      String zh = names.without(both.zh(), Lang.ZH);
      String en = names.without(both.en(), Lang.EN);
      for (Difference one : SameDesignations.between(zh, en, context.report().year())) {
        Designation chinese = one.zh();
        Designation english = one.en();
        if (chinese == null) {
          String cure = Notation.write(one.any(), Lang.ZH);
          tell(both, DesignationFault.TRANSLATION_ADDS, context, one.any().text(), cure);
        } else if (english == null) {
          String cure = Notation.write(chinese, Lang.EN);
          tell(both, DesignationFault.TRANSLATION_LACKS, context, chinese.text(), cure);
        } else {
          String cure = written(chinese, english);
          tell(
              both,
              DesignationFault.TRANSLATION_SAYS_OTHERWISE,
              context,
              chinese.text(),
              english.text(),
              cure);
        }
      }
    }
  }

  private static void tell(
      TranslatedPassage both, DesignationFault fault, CheckContext context, Object... particulars) {
    List<Object> all = new ArrayList<>(List.of(both.number()));
    all.addAll(List.of(particulars));
    context.error(both.at(), fault, all.toArray());
  }

  /** With a capital letter where what it takes the place of has one. */
  private static String written(Designation zh, Designation en) {
    String words = Notation.write(zh, Lang.EN);
    return Character.isUpperCase(en.text().charAt(0))
        ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
        : words;
  }

  /**
   * A narrative states no date of its own: its dates are those of the passages that it is about, or
   * of the report as a whole, and the same in both languages, as are places in a series and
   * numbered names. The languages are compared paragraph by paragraph where they have as many, else
   * section by section.
   */
  private static void narrativesStateTheSameDates(CheckContext context) {
    DeclaredNames names = DeclaredNames.of(context.report());
    for (NarrativePair page : context.pages()) {
      StatedDates stated = StatedDates.of(context.report(), page.passages());
      List<Text> chinese = texts(page.zh(), names);
      List<Text> english = texts(page.en(), names);
      Stream.concat(chinese.stream(), english.stream())
          .forEach(text -> requireStated(text, stated, context));
      if (chinese.size() != english.size()) {
        chinese = sections(chinese);
        english = sections(english);
      }
      for (int i = 0; i < Math.min(chinese.size(), english.size()); i++) {
        compare(chinese.get(i), english.get(i), stated, context);
      }
    }
  }

  /** Stretches of a narrative taken together, with declared names blotted out. */
  private record Text(Lang lang, List<TextSpan> spans, String words) {

    Position at(int offset) {
      int start = 0;
      for (TextSpan span : spans) {
        if (offset <= start + span.text().length() && !span.parts().isEmpty()) {
          return span.at(offset - start);
        }
        start += span.text().length() + 1;
      }
      return spans.get(0).at(0);
    }
  }

  private static List<Text> texts(Narrative narrative, DeclaredNames names) {
    return narrative.spans().stream()
        .filter(span -> !span.parts().isEmpty())
        .map(
            span ->
                new Text(
                    narrative.lang(), List.of(span), names.without(span.text(), narrative.lang())))
        .toList();
  }

  private static List<Text> sections(List<Text> texts) {
    Map<Integer, List<Text>> sections = new TreeMap<>();
    for (Text text : texts) {
      int section = text.spans().get(0).section();
      sections.computeIfAbsent(section, any -> new ArrayList<>()).add(text);
    }
    return sections.values().stream().map(SameDates::joined).toList();
  }

  private static Text joined(List<Text> some) {
    List<TextSpan> spans = some.stream().flatMap(text -> text.spans().stream()).toList();
    String words = some.stream().map(Text::words).collect(Collectors.joining("\n"));
    return new Text(some.get(0).lang(), spans, words);
  }

  private static void requireStated(Text text, StatedDates stated, CheckContext context) {
    for (Designation one : Notation.designations(text.words(), text.lang())) {
      if (!stated.has(one)) {
        context.unfinished(
            context.stageOfWords(text.at(one.start()), text.lang()),
            text.at(one.start()),
            DesignationFault.NARRATIVE_DATE_NOT_IN_REPORT,
            one.text(),
            stated.where(),
            stated.listed());
      }
    }
  }

  private static void compare(Text zh, Text en, StatedDates stated, CheckContext context) {
    int year = context.report().year();
    for (Difference difference : SameDesignations.between(zh.words(), en.words(), year)) {
      @Nullable Designation chinese = difference.zh();
      @Nullable Designation english = difference.en();
      boolean told =
          (chinese != null && !stated.has(chinese)) || (english != null && !stated.has(english));
      if (told) {
        continue;
      }
      if (chinese != null && english != null) {
        context.unfinished(
            context.stageOfWords(en.at(english.start()), Lang.EN),
            en.at(english.start()),
            DesignationFault.NARRATIVE_SAYS_OTHERWISE,
            chinese.text(),
            english.text(),
            zh.at(chinese.start()),
            Notation.write(chinese, Lang.EN));
      } else {
        Designation one = difference.any();
        Position at = chinese == null ? en.at(one.start()) : zh.at(one.start());
        Lang other = chinese == null ? Lang.ZH : Lang.EN;
        Bilingual language = CheckContext.name(other);
        String cure = Notation.write(one, other);
        Stage stage = context.stageOfWords(at, other).and(context.stageOfWords(at, other.other()));
        context.unfinished(stage, at, DesignationFault.NARRATIVE_LACKS, language, one.text(), cure);
      }
    }
  }

  /**
   * Titles, summaries, notes and names state the same years and times of the year in both
   * languages. Places in a series, headings and numbered names are left to the reader: a title is
   * too short to say each of them twice.
   */
  private static void shortTextsStateTheSameDates(CheckContext context) {
    DeclaredNames names = DeclaredNames.of(context.report());
    for (ShortText text : context.texts()) {
      if (text.words(Lang.EN).contains(Report.TO_BE_TRANSLATED)) {
        continue; // Another rule tells that it waits for its English.
      }
      String zh = names.without(text.words(Lang.ZH), Lang.ZH);
      String en = names.without(text.words(Lang.EN), Lang.EN);
      for (Difference difference : SameDesignations.between(zh, en, context.report().year())) {
        Sort sort = difference.any().sort();
        if (sort != Sort.PLACE && sort != Sort.HEADING && sort != Sort.NAME) {
          report(text, difference, context);
        }
      }
    }
  }

  private static void report(ShortText text, Difference difference, CheckContext context) {
    @Nullable Designation zh = difference.zh();
    @Nullable Designation en = difference.en();
    if (zh != null && en != null) {
      context.unfinished(
          context.stageOfWords(text.at(Lang.EN), Lang.EN),
          text.at(Lang.EN),
          DesignationFault.SHORT_TEXT_SAYS_OTHERWISE,
          text.what(),
          zh.text(),
          en.text(),
          Notation.write(zh, Lang.EN));
      return;
    }
    Lang lacking = zh == null ? Lang.ZH : Lang.EN;
    context.unfinished(
        context.stageOfWords(text.at(lacking), lacking),
        text.at(lacking),
        DesignationFault.SHORT_TEXT_LACKS,
        text.what(),
        CheckContext.name(lacking),
        difference.any().text(),
        Notation.write(difference.any(), lacking));
  }

  /**
   * The times that some passages of a report name, with those that belong to the report as a whole:
   * its year, the year before, and the date of its occasion.
   */
  private record StatedDates(List<Designation> dates, OtherWordings wordings, Passages passages) {

    private static final Set<Sort> TIMES =
        Set.of(Sort.YEAR, Sort.DAY, Sort.QUARTER, Sort.HALF, Sort.SEASON);

    static StatedDates of(Report report, Passages passages) {
      List<Designation> dates = new ArrayList<>();
      StringBuilder words = new StringBuilder();
      for (Passage passage : report.source().passages()) {
        if (passages.contains(passage.number())) {
          dates.addAll(Notation.designations(passage.text(), Lang.ZH));
          words.append(passage.text());
        }
      }
      int year = report.year();
      String frame = (year - 1) + "年、" + year + "年、" + report.occasion().date();
      dates.addAll(Notation.designations(frame, Lang.ZH));
      OtherWordings wordings = new OtherWordings(words.toString(), "", year);
      return new StatedDates(List.copyOf(dates), wordings, passages);
    }

    /** Whether a time is among them; true of all that is no time. */
    boolean has(Designation one) {
      return !TIMES.contains(one.sort())
          || dates.stream().anyMatch(date -> date.saysSame(one) || names(date, one))
          || wordings.inChinese(one, dates);
    }

    /** June says less than the end of June; 30 June says as much. */
    private static boolean names(Designation stated, Designation one) {
      boolean sameMonth = stated.lastMonth() > 0 && stated.lastMonth() == one.lastMonth();
      return sameMonth
          && stated.sort() == Sort.DAY
          && one.sort() == Sort.DAY
          && (one.sense().matches("[0-9]+") || (one.endsMonth() && stated.endsMonth()));
    }

    /** Which passages these are. */
    Bilingual where() {
      return passages.first() == passages.last()
          ? Phrases.of("date/passage", passages.first())
          : Phrases.of("date/passages", passages.first(), passages.last());
    }

    /** All of them, for a message. */
    Bilingual listed() {
      Set<String> zh = new LinkedHashSet<>();
      Set<String> en = new LinkedHashSet<>();
      for (Designation date : dates) {
        if (TIMES.contains(date.sort())) {
          zh.add(Notation.write(date, Lang.ZH));
          en.add(Notation.write(date, Lang.EN));
        }
      }
      return new Bilingual(String.join("、", zh), String.join(", ", en));
    }
  }
}
