package reportsite.check;

import java.util.LinkedHashMap;
import java.util.Map;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Promises;
import reportsite.model.report.Part;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Two things of one kind never share an id: addresses are made of them. */
final class IdsAreUnique implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Seen groups = new Seen(Words.GROUP, diagnostics);
    report.groups().forEach(group -> groups.add(group.id(), group.at()));
    Seen parts = new Seen(Words.PART, diagnostics);
    for (Part part : report.parts()) {
      parts.add(part.id(), part.at());
      Seen chapters = new Seen(Words.CHAPTER, diagnostics);
      for (Chapter chapter : part.chapters()) {
        chapters.add(chapter.id(), chapter.at());
      }
    }
    Seen indicators = new Seen(Words.INDICATOR, diagnostics);
    report.indicators().forEach(indicator -> indicators.add(indicator.id(), indicator.at()));
    Seen figures = new Seen(Words.FIGURE, diagnostics);
    // An indicator that is there twice brings all its figures twice: one problem.
    report.indicators().stream()
        .filter(indicators::isFirst)
        .flatMap(indicator -> indicator.figures().stream())
        .forEach(figure -> figures.add(figure.id(), figure.at()));
    Seen charts = new Seen(Words.CHART, diagnostics);
    report.charts().forEach(chart -> charts.add(chart.id(), chart.at()));
    checkPromises(report, diagnostics);
  }

  private static void checkPromises(Report report, Diagnostics diagnostics) {
    Promises promises = report.promises();
    Seen audiences = new Seen(Words.AUDIENCE, diagnostics);
    promises.audiences().forEach(audience -> audiences.add(audience.id(), audience.at()));
    Seen commitments = new Seen(Words.COMMITMENT, diagnostics);
    promises.commitments().forEach(one -> commitments.add(one.id(), one.at()));
    Seen subjects = new Seen(Words.SUBJECT, diagnostics);
    promises.subjects().forEach(subject -> subjects.add(subject.id(), subject.at()));
    Seen projects = new Seen(Words.PROJECT, diagnostics);
    promises.projects().forEach(project -> projects.add(project.id(), project.at()));
    Seen relations = new Seen(Words.RELATION, diagnostics);
    report.relations().forEach(relation -> relations.add(relation.id(), relation.at()));
    Seen terms = new Seen(Words.TERM, diagnostics);
    report.terms().forEach(term -> terms.add(term.id(), term.at()));
  }

  /** The ids of one kind met so far. */
  private record Seen(Bilingual kind, Map<Id, Position> places, Diagnostics diagnostics) {

    Seen(Bilingual kind, Diagnostics diagnostics) {
      this(kind, new LinkedHashMap<>(), diagnostics);
    }

    boolean isFirst(Indicator indicator) {
      return indicator.at().equals(places.get(indicator.id()));
    }

    void add(Id id, Position at) {
      Position first = places.putIfAbsent(id, at);
      if (first != null) {
        diagnostics.error(at, CheckFault.ID_TWICE, kind, id, first);
      }
    }
  }
}
