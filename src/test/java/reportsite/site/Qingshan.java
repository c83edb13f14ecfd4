package reportsite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import reportsite.ProjectCopy;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.Id;
import reportsite.model.Strings;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Explanation;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.model.report.Term.Standing;
import reportsite.site.page.Edition;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** The report that the cases are about, with terms of a test's own. */
public final class Qingshan {

  public static final Position AT = Position.of("terms.yaml");

  private Qingshan() {}

  public static Report report() {
    try {
      return PublicationLoader.load(ProjectFiles.read(ProjectCopy.BASE), new Diagnostics())
          .orElseThrow()
          .reports()
          .get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Edition edition(Lang lang, Term... terms) {
    Report base = report();
    Report report =
        new Report(
            base.id(),
            base.heading(),
            base.source(),
            base.groups(),
            base.names(),
            base.parts(),
            base.ledger(),
            base.charts(),
            base.translations(),
            base.relations(),
            List.of(terms),
            base.promises(),
            base.corrections(),
            base.selection(),
            base.home(),
            base.targets(),
            base.at(),
            base.index());
    Bilingual word = new Bilingual("全国通用", "Used nationally");
    Strings strings = new Strings(Map.of("term-national", word));
    return new Edition(
        new Publication(
            word, word, null, null, null, null, strings, List.of(), List.of(report), List.of()),
        report,
        lang);
  }

  public static Term term(String id, String zh, String en, String... renderings) {
    return new Term(
        new Id(id),
        new Bilingual(zh, en),
        List.of(),
        List.of(renderings),
        Standing.SETTLED,
        null,
        AT);
  }

  public static Term explained(Term term) {
    Bilingual text = new Bilingual("一种名单。", "A kind of list.");
    Bilingual source = new Bilingual("《办法》", "Measures");
    return new Term(
        term.id(),
        term.name(),
        term.also(),
        term.renderings(),
        Standing.EXPLAINED,
        new Explanation(text, Jurisdiction.NATIONAL, source),
        AT);
  }
}
