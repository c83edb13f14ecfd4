package reportsite.check.name;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext.TextReference;
import reportsite.check.context.CheckContext;
import reportsite.check.context.RecordType.Entry;
import reportsite.check.context.RecordType;
import reportsite.diag.Fault;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.markdown.Reference;
import reportsite.model.report.ContentIndex;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Ids and names are declared once, and what is referred to is declared. */
public final class RecordNames {

  public static final List<Check> RULES =
      List.of(
          RecordNames::idsAreUnique,
          RecordNames::namesAreDeclaredOnce,
          RecordNames::fieldsNameWhatExists,
          RecordNames::textsReferToWhatExists,
          RecordNames::chaptersCoverPassagesOfTheReport);

  enum NameFault implements Fault {
    ID_TWICE,
    NAME_DECLARED_TWICE,
    UNKNOWN_REFERENCE
  }

  private static final Bilingual GONE =
      new Bilingual(
          "{0}（代号刚改过的，请写新代号；已经删去的，这里也要删去）",
          "{0} (if its id was changed write the new one; if it was deleted delete this as well)");

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
    Map<String, Position> seen = new LinkedHashMap<>();
    for (Name name : context.report().names()) {
      Position first = seen.putIfAbsent(name.text().zh(), name.at());
      if (first != null) {
        context.error(name.at(), NameFault.NAME_DECLARED_TWICE, name.text().zh(), first);
      }
    }
  }

  /** What any field of the files names is a record of the report. */
  private static void fieldsNameWhatExists(CheckContext context) {
    for (ContentIndex.Reference named : context.report().index().references()) {
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
    List<String> known = context.ids(type);
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
    return slip ? hint : GONE.with(hint);
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
}
