package reportsite.site.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import reportsite.model.derived.Glossary;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Standing;
import reportsite.site.page.Page;
import reportsite.site.page.SitePage;
import reportsite.site.page.TermNotes.TermText;
import reportsite.text.EnumWords;

/** The words that need explaining: explained ones, settled ones without a source, local ones. */
public final class TermsPage {

  /** By letters and digits alone, so that no word is filed under a quotation mark. */
  private static final Comparator<Term> ALPHABET =
      Comparator.comparing(
              (Term term) -> term.name().en().replaceAll("[^\\p{L}\\p{N} ]", ""),
              String.CASE_INSENSITIVE_ORDER)
          .thenComparing(term -> term.id().text());

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

  public static SitePage of(Page page) {
    Report report = page.report();
    Glossary glossary = new Glossary(report);
    List<Term> terms =
        switch (page.lang()) {
          case ZH -> glossary.byFirstUse();
          case EN -> report.terms().stream().sorted(ALPHABET).toList();
        };
    View view =
        new View(
            Arrays.stream(Standing.values())
                .map(standing -> group(standing, terms, term -> entry(page, glossary, term)))
                .filter(group -> !group.entries().isEmpty())
                .toList(),
            page.data("terms.json"));
    return page.shows(view);
  }

  private static Group group(Standing standing, List<Term> terms, Function<Term, Entry> entry) {
    return new Group(
        EnumWords.of(standing),
        terms.stream().filter(term -> term.standing() == standing).map(entry).toList());
  }

  private static Entry entry(Page page, Glossary glossary, Term term) {
    return new Entry(
        TermText.of(term, page.edition()),
        glossary.passages(term).stream()
            .map(number -> new PassageLink(number, page.passage(number)))
            .toList());
  }
}
