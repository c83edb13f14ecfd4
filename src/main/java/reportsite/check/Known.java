package reportsite.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Report;
import reportsite.text.Bilingual;

/** The names of one kind that can be referred to. */
record Known(Bilingual kind, Collection<String> names) {

  Known {
    names = List.copyOf(new LinkedHashSet<>(names));
  }

  static Known figures(Report report) {
    return new Known(Words.FIGURE, report.figures().stream().map(f -> f.id().text()).toList());
  }

  static Known charts(Report report) {
    return new Known(Words.CHART, report.charts().stream().map(c -> c.id().text()).toList());
  }

  static Known groups(Report report) {
    return new Known(Words.GROUP, report.groups().stream().map(g -> g.id().text()).toList());
  }

  static Known terms(Report report) {
    return new Known(Words.TERM, report.terms().stream().map(t -> t.id().text()).toList());
  }

  static Known commitments(Report report) {
    return new Known(
        Words.COMMITMENT,
        report.promises().commitments().stream().map(c -> c.id().text()).toList());
  }

  /** Chapters as references name them: {@code part/chapter}. */
  static Known chapters(Report report) {
    List<String> paths =
        report.parts().stream()
            .flatMap(part -> part.chapters().stream().map(c -> part.id() + "/" + c.id()))
            .toList();
    return new Known(Words.CHAPTER, paths);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** Reports a name that is none of these. */
  void require(Object name, Position at, Diagnostics diagnostics) {
    String typed = name.toString();
    if (!has(typed)) {
      diagnostics.error(at, CheckFault.UNKNOWN_REFERENCE, kind, typed, NearMiss.hint(typed, names));
    }
  }
}
