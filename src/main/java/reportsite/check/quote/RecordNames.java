package reportsite.check.quote;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Function;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.context.CheckContext.TextReference;
import reportsite.check.context.RecordType;
import reportsite.check.context.RecordType.Entry;
import reportsite.diag.Fault;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Need;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Poster;
import reportsite.model.report.Poster.Item;
import reportsite.model.report.Poster.Of;
import reportsite.model.report.Poster.Section;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Kind;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * Ids and names are declared once, what is referred to is declared, and what the content puts first
 * (highlights, main targets, the one page to share) is fit for its place.
 */
public final class RecordNames {

  public static final List<Check> RULES =
      List.of(
          RecordNames::idsAreUnique,
          RecordNames::namesAreDeclaredOnce,
          RecordNames::fieldsNameWhatExists,
          RecordNames::textsReferToWhatExists,
          RecordNames::chaptersCoverPassagesOfTheReport,
          RecordNames::listsNameEachOnce,
          RecordNames::highlightsAreAFewFigures,
          RecordNames::mainTargetsAreTargets,
          RecordNames::posterShowsWhatExists,
          RecordNames::needsLeadSomewhere);

  enum NameFault implements Fault {
    ID_TWICE,
    NAME_DECLARED_TWICE,
    UNKNOWN_REFERENCE,
    LISTED_TWICE,
    NOT_A_TARGET,
    HIGHLIGHTS_COUNT,
    POSTER_SECTION_SIZE,
    POSTER_DATE_WITHOUT_TIME,
    POSTER_VAGUE,
    NEED_WITHOUT_WORDS,
    NEED_WITHOUT_RECORDS
  }

  private static final int FEWEST_HIGHLIGHTS = 5;
  private static final int MOST_HIGHLIGHTS = 7;
  private static final int FEWEST_ITEMS = 2;
  private static final int MOST_ITEMS = 4;

  private RecordNames() {}

  /** Two things of one kind never share an id: addresses are made of them. */
  private static void idsAreUnique(CheckContext context) {
    Report report = context.report();
    for (RecordType type : RecordType.values()) {
      switch (type) {
        case CHAPTER -> report.parts().forEach(part -> once(type, chapters(part), context));
        // An indicator that is there twice brings all its figures twice: one problem.
        case FIGURE -> once(type, figuresOfFirstIndicators(report), context);
        default -> once(type, type.entries(report), context);
      }
    }
  }

  private static List<Entry> chapters(Part part) {
    return part.chapters().stream().map(one -> new Entry(one.id().text(), one.at())).toList();
  }

  private static List<Entry> figuresOfFirstIndicators(Report report) {
    return report.indicators().stream()
        .filter(one -> report.indicator(one.id()).orElseThrow().at().equals(one.at()))
        .flatMap(indicator -> indicator.figures().stream())
        .map(figure -> new Entry(figure.id().text(), figure.at()))
        .toList();
  }

  private static void once(RecordType type, List<Entry> entries, CheckContext context) {
    Map<String, Position> places = new HashMap<>();
    for (Entry entry : entries) {
      Position first = places.putIfAbsent(entry.id(), entry.at());
      if (first != null) {
        context.error(entry.at(), NameFault.ID_TWICE, type.word(), entry.id(), first);
      }
    }
  }

  /** A name is declared once, with the one English wording that all texts use. */
  private static void namesAreDeclaredOnce(CheckContext context) {
    Map<String, Position> seen = new HashMap<>();
    for (Name name : context.report().names()) {
      Position first = seen.putIfAbsent(name.text().zh(), name.at());
      if (first != null) {
        context.error(name.at(), NameFault.NAME_DECLARED_TWICE, name.text().zh(), first);
      }
    }
  }

  /** What any field of the files names is a record of the report. */
  private static void fieldsNameWhatExists(CheckContext context) {
    for (Reference named : context.report().index().references()) {
      require(RecordType.of(named.kind()), named.id().text(), named.at(), context);
    }
  }

  /** What a narrative, a title, a summary or a note refers to exists. */
  private static void textsReferToWhatExists(CheckContext context) {
    for (TextReference one : context.references()) {
      String target = one.reference().target();
      switch (one.reference().scheme()) {
        case FIGURE -> require(RecordType.FIGURE, target, one.at(), context);
        case CHART -> require(RecordType.CHART, target, one.at(), context);
        case CHAPTER -> require(RecordType.CHAPTER, target, one.at(), context);
        case TERM -> require(RecordType.TERM, target, one.at(), context);
        case COMMITMENT -> require(RecordType.COMMITMENT, target, one.at(), context);
        case PASSAGE -> {
          if (!isPassage(target, context.report())) {
            context.noSuchPassage(one.at(), target);
          }
        }
      }
    }
  }

  private static boolean isPassage(String target, Report report) {
    return target.matches("[1-9][0-9]{0,5}")
        && report.source().passage(Integer.parseInt(target)).isPresent();
  }

  private static void require(RecordType type, String target, Position at, CheckContext context) {
    NavigableSet<String> known = context.ids(type);
    if (!known.contains(target)) {
      context.error(at, NameFault.UNKNOWN_REFERENCE, type.word(), target, hint(target, known));
    }
  }

  /** What was meant, or, where it was no slip of the pen, what may have become of it. */
  private static Bilingual hint(String typed, Collection<String> names) {
    Bilingual hint = NearMiss.hint(typed, names);
    boolean slip =
        NearMiss.of(typed, names)
            .filter(near -> !withoutDigits(near).equals(withoutDigits(typed)))
            .isPresent();
    return slip ? hint : Phrases.of("name/gone", hint);
  }

  private static String withoutDigits(String id) {
    return id.replaceAll("[0-9]", "");
  }

  /** A chapter is about passages that the report has. */
  private static void chaptersCoverPassagesOfTheReport(CheckContext context) {
    Report report = context.report();
    for (Chapter chapter : report.chapters()) {
      int last = chapter.passages().last();
      if (last > report.source().passages().size()) {
        context.noSuchPassage(context.at(chapter.at(), "passages"), last);
      }
    }
  }

  private static void listsNameEachOnce(CheckContext context) {
    for (String list : List.of("highlights", "main-targets")) {
      List<Reference> named = context.report().index().references(list);
      requireOnce(named, Reference::id, Reference::at, list, context);
    }
  }

  private static <T> void requireOnce(
      List<T> items,
      Function<T, Id> id,
      Function<T, Position> at,
      String list,
      CheckContext context) {
    Set<Id> seen = new HashSet<>();
    for (T item : items) {
      if (!seen.add(id.apply(item))) {
        context.error(at.apply(item), NameFault.LISTED_TWICE, id.apply(item), list);
      }
    }
  }

  /** The home page begins with five to seven figures, each once. */
  private static void highlightsAreAFewFigures(CheckContext context) {
    long count = context.report().selection().highlights().stream().distinct().count();
    // An empty list is told by another rule.
    if ((count > 0 && count < FEWEST_HIGHLIGHTS) || count > MOST_HIGHLIGHTS) {
      context.warning(
          context.stage(),
          context.at(context.report().at(), "highlights"),
          NameFault.HIGHLIGHTS_COUNT,
          count,
          FEWEST_HIGHLIGHTS,
          MOST_HIGHLIGHTS);
    }
  }

  /** Only targets stand in the list of main targets. */
  private static void mainTargetsAreTargets(CheckContext context) {
    for (Reference named : context.report().index().references("main-targets")) {
      if (context
          .report()
          .figure(named.id())
          .filter(figure -> figure.kind() != Kind.TARGET)
          .isPresent()) {
        context.error(named.at(), NameFault.NOT_A_TARGET, named.id());
      }
    }
  }

  /** A need is looked for in both languages, and leads to something that the report says. */
  private static void needsLeadSomewhere(CheckContext context) {
    for (Need need : context.report().selection().needs()) {
      for (Lang lang : Lang.values()) {
        if (need.words().stream().noneMatch(word -> Han.hasHan(word) == (lang == Lang.ZH))) {
          context.error(
              context.at(need.at(), "words"),
              NameFault.NEED_WITHOUT_WORDS,
              need.id(),
              Phrases.of("language", lang));
        }
      }
      if (need.figures().isEmpty() && need.commitments().isEmpty()) {
        context.error(need.at(), NameFault.NEED_WITHOUT_RECORDS, need.id());
      }
    }
  }

  /**
   * The one page to share shows what the report has, each thing once; a section has two to four, a
   * date is one that the report names, and a number is exact enough to stand large.
   */
  private static void posterShowsWhatExists(CheckContext context) {
    Report report = context.report();
    Poster poster = report.selection().poster();
    if (poster == null) {
      return;
    }
    for (Section section : poster.sections()) {
      int size = section.items().size();
      if (size < FEWEST_ITEMS || size > MOST_ITEMS) {
        context.error(
            context.at(section.at(), "items"),
            NameFault.POSTER_SECTION_SIZE,
            section.title(),
            size,
            FEWEST_ITEMS,
            MOST_ITEMS);
      }
      requireOnce(section.items(), Item::id, Item::at, "poster", context);
      for (Item item : section.items()) {
        boolean isVague =
            item.of() == Of.FIGURE
                && report.figure(item.id()).filter(one -> one.value().isVague()).isPresent();
        if (isVague) {
          context.warning(context.stage(), item.at(), NameFault.POSTER_VAGUE, item.id());
        }
      }
    }
    requireOnce(poster.dates(), Item::id, Item::at, "poster", context);
    for (Item date : poster.dates()) {
      if (report.promises().commitment(date.id()).filter(one -> one.due() == null).isPresent()) {
        context.error(date.at(), NameFault.POSTER_DATE_WITHOUT_TIME, date.id());
      }
    }
  }
}
