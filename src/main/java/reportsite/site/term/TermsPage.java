package reportsite.site.term;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import reportsite.model.derived.Glossary;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Standing;
import reportsite.site.page.Address;
import reportsite.site.page.Addresses;
import reportsite.site.page.Edition;
import reportsite.site.page.PageProducer;
import reportsite.site.page.PlannedPage;
import reportsite.site.page.Section;
import reportsite.site.page.SitePage;
import reportsite.site.term.TermNotes.TermText;

/** The words that need explaining: explained ones, settled ones without a source, local ones. */
public final class TermsPage implements PageProducer {

  /** By letters and digits alone, so that no word is filed under a quotation mark. */
  private static final Comparator<Term> ALPHABET =
      Comparator.comparing(
              (Term term) -> term.name().en().replaceAll("[^\\p{L}\\p{N} ]", ""),
              String.CASE_INSENSITIVE_ORDER)
          .thenComparing(term -> term.id().text());

  /** What the template sees. */
  public record View(List<Group> groups, String jsonHref) {}

  /**
   * The terms of which the same is known.
   *
   * @param anchor also the end of the keys of its words
   */
  public record Group(String anchor, List<Entry> entries) {}

  /** A term with the passages where it stands. */
  public record Entry(TermText term, List<PassageLink> passages) {}

  /** The way to a passage. */
  public record PassageLink(int number, String href) {}

  @Override
  public Stream<PlannedPage> pages(Edition edition) {
    Address here = Addresses.terms(edition.lang(), edition.report().id());
    return Stream.of(PlannedPage.at(here, () -> page(edition, here)));
  }

  private static SitePage page(Edition edition, Address here) {
    Report report = edition.report();
    Glossary glossary = new Glossary(report);
    List<Term> terms =
        switch (edition.lang()) {
          case ZH -> glossary.byFirstUse();
          case EN -> report.terms().stream().sorted(ALPHABET).toList();
        };
    View view =
        new View(
            Arrays.stream(Standing.values())
                .map(
                    standing ->
                        group(standing, terms, term -> entry(edition, here, glossary, term)))
                .filter(group -> !group.entries().isEmpty())
                .toList(),
            here.to(Addresses.dataFile(report.id(), "terms.json")));
    return edition.page(
        Section.Common.TERMS,
        here,
        "terms.ftlh",
        edition.word("terms-title"),
        edition.word("terms-description", report.title()),
        view);
  }

  private static Group group(Standing standing, List<Term> terms, Function<Term, Entry> entry) {
    return new Group(
        standing.name().toLowerCase(Locale.ROOT),
        terms.stream().filter(term -> term.standing() == standing).map(entry).toList());
  }

  private static Entry entry(Edition edition, Address here, Glossary glossary, Term term) {
    return new Entry(
        TermText.of(term, edition, here),
        glossary.passages(term).stream()
            .map(number -> new PassageLink(number, here.to(edition.text(), "p" + number)))
            .toList());
  }
}
