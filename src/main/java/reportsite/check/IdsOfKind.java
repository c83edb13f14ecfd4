package reportsite.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Promises;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;

/** The names of one kind that can be referred to. */
record IdsOfKind(Bilingual kind, Collection<String> names) {

  private static final Bilingual GONE =
      new Bilingual(
          "{0}（代号刚改过的，请写新代号；已经删去的，这里也要删去）",
          "{0} (if its id was changed write the new one; if it was deleted delete this as well)");

  IdsOfKind {
    names = List.copyOf(new LinkedHashSet<>(names));
  }

  static IdsOfKind figures(Report report) {
    return of(Words.FIGURE, report.figures(), Figure::id);
  }

  static IdsOfKind charts(Report report) {
    return of(Words.CHART, report.charts(), ChartSpec::id);
  }

  /** Those of a kind that the fields of the files name. */
  static IdsOfKind of(RecordKind kind, Report report) {
    Promises promises = report.promises();
    return switch (kind) {
      case FIGURE -> figures(report);
      case COMMITMENT -> commitments(report);
      case GROUP -> of(Words.GROUP, report.groups(), Group::id);
      case SUBJECT -> of(Words.SUBJECT, promises.subjects(), Subject::id);
      case AUDIENCE -> of(Words.AUDIENCE, promises.audiences(), Audience::id);
    };
  }

  private static <T> IdsOfKind of(Bilingual kind, List<T> records, Function<T, Id> id) {
    return new IdsOfKind(kind, records.stream().map(id).map(Id::text).toList());
  }

  static IdsOfKind terms(Report report) {
    return of(Words.TERM, report.terms(), Term::id);
  }

  static IdsOfKind commitments(Report report) {
    return of(Words.COMMITMENT, report.promises().commitments(), Commitment::id);
  }

  /** Chapters as references name them: {@code part/chapter}. */
  static IdsOfKind chapters(Report report) {
    List<String> paths =
        report.parts().stream()
            .flatMap(part -> part.chapters().stream().map(c -> part.id() + "/" + c.id()))
            .toList();
    return new IdsOfKind(Words.CHAPTER, paths);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Reports a name that is none of these. */
  void require(Object name, Position at, Diagnostics diagnostics) {
    String typed = name.toString();
    if (!has(typed)) {
      diagnostics.error(at, CheckFault.UNKNOWN_REFERENCE, kind, typed, hint(typed, names));
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
}
