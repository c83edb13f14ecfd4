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
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;

/**
 * What bears an id by which others name it: what it is called in messages, and the ids there are.
 */
public enum RecordType {
  GROUP("比较对象", "group", all(Report::groups, Group::id, Group::at)),
  PART("部分", "part", all(Report::parts, Part::id, Part::at)),
  /** As references name them: {@code part/chapter}. */
  CHAPTER("章节", "chapter", RecordType::chapters),
  INDICATOR("指标", "indicator", all(Report::indicators, Indicator::id, Indicator::at)),
  FIGURE("数字", "figure", all(Report::figures, Figure::id, Figure::at)),
  CHART("图表", "chart", all(Report::charts, ChartSpec::id, ChartSpec::at)),
  AUDIENCE("受益群体", "audience", all(it -> it.promises().audiences(), Audience::id, Audience::at)),
  COMMITMENT(
      "承诺", "commitment", all(it -> it.promises().commitments(), Commitment::id, Commitment::at)),
  SUBJECT("具名对象", "subject", all(it -> it.promises().subjects(), Subject::id, Subject::at)),
  PROJECT("项目", "project", all(it -> it.promises().projects(), Project::id, Project::at)),
  RELATION("关系", "relation", all(Report::relations, Relation::id, Relation::at)),
  TERM("用语", "term", all(Report::terms, Term::id, Term::at));

  private final Bilingual word;
  private final Function<Report, Stream<Entry>> entries;

  RecordType(String zh, String en, Function<Report, Stream<Entry>> entries) {
    this.word = new Bilingual(zh, en);
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
    return word;
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
