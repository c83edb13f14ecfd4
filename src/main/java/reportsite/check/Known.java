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

  private static final Bilingual GONE =
      new Bilingual(
          "{0}（代号刚改过的，请写新代号；已经删去的，这里也要删去）",
          "{0} (if its id was changed write the new one; if it was deleted delete this as well)");

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

  static Known audiences(Report report) {
    return new Known(
        Words.AUDIENCE, report.promises().audiences().stream().map(a -> a.id().text()).toList());
  }

  static Known subjects(Report report) {
    return new Known(
        Words.SUBJECT, report.promises().subjects().stream().map(s -> s.id().text()).toList());
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
