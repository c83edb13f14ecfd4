package reportsite.check.context;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Relation;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.promise.Subject;
import reportsite.model.report.Need;
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;
import reportsite.text.Phrases;

/**
 * What bears an id by which others name it: what it is called in messages, and the ids there are.
 */
public enum RecordType {
  GROUP(all(Report::groups, Group::id, Group::at)),
  PART(all(Report::parts, Part::id, Part::at)),
  /** As references name them: {@code part/chapter}. */
  CHAPTER(RecordType::chapters),
  INDICATOR(all(Report::indicators, Indicator::id, Indicator::at)),
  FIGURE(all(Report::figures, Figure::id, Figure::at)),
  CHART(all(Report::charts, ChartSpec::id, ChartSpec::at)),
  AUDIENCE(all(it -> it.promises().audiences(), Audience::id, Audience::at)),
  COMMITMENT(all(it -> it.promises().commitments(), Commitment::id, Commitment::at)),
  SUBJECT(all(it -> it.promises().subjects(), Subject::id, Subject::at)),
  PROJECT(all(it -> it.promises().projects(), Project::id, Project::at)),
  NEED(all(it -> it.selection().needs(), Need::id, Need::at)),
  RELATION(all(Report::relations, Relation::id, Relation::at)),
  TERM(all(Report::terms, Term::id, Term::at));

  private final Function<Report, Stream<Entry>> entries;

  RecordType(Function<Report, Stream<Entry>> entries) {
    this.entries = entries;
  }

  /** An id and where its record stands. */
  public record Entry(String id, Position at) {}

  private static <T> Function<Report, Stream<Entry>> all(
      Function<Report, List<T>> records, Function<T, Id> id, Function<T, Position> at) {
    return report ->
        records.apply(report).stream().map(one -> new Entry(id.apply(one).text(), at.apply(one)));
  }

  private static Stream<Entry> chapters(Report report) {
    return report.parts().stream()
        .flatMap(
            part ->
                part.chapters().stream()
                    .map(one -> new Entry(part.id() + "/" + one.id(), one.at())));
  }

  /** Of those that the fields of the files name. */
  public static RecordType of(RecordKind kind) {
    return switch (kind) {
      case FIGURE -> FIGURE;
      case COMMITMENT -> COMMITMENT;
      case GROUP -> GROUP;
      case SUBJECT -> SUBJECT;
      case AUDIENCE -> AUDIENCE;
    };
  }

  /** What it is called. */
  public Bilingual word() {
    return Phrases.of("record", this);
  }

  /** Those of a report, an id that is there twice twice. */
  public List<Entry> entries(Report report) {
    return entries.apply(report).toList();
  }

  /** The ids of a report, each once. */
  public List<String> ids(Report report) {
    return entries.apply(report).map(Entry::id).distinct().toList();
  }
}
