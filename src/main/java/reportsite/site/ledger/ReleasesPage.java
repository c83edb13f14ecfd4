package reportsite.site.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.model.report.Correction.Of;
import reportsite.model.report.Released;
import reportsite.model.report.Released.Change;
import reportsite.site.page.Address;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.SitePage;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/** Every release of the site, the newest first, with what changed in it. */
public final class ReleasesPage {

  /** What the template sees. */
  public record View(List<Row> releases) {}

  /**
   * A release.
   *
   * @param home the report's home page as it was; null where the release did not have it
   * @param record link to its record, which anyone can check
   * @param figures how many figures it holds
   * @param first whether there was none before it
   */
  public record Row(
      String name,
      Html date,
      String seal,
      @Nullable String home,
      String record,
      long figures,
      boolean first,
      List<Notes> notes) {}

  /** What changed of one kind. */
  public record Notes(String title, List<Note> notes) {}

  /**
   * One change.
   *
   * @param was null of what is new, or of whose words only the sum is kept
   * @param now null of what is no more, likewise
   * @param said what happened, in a word
   */
  public record Note(
      Html what, @Nullable String href, @Nullable Html was, @Nullable Html now, String said) {}

  private ReleasesPage() {}

  public static SitePage of(Page page) {
    List<Released> all = page.edition().publication().releases();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      rows.add(row(page, all.subList(0, i + 1), i == 0 ? null : all.get(i - 1)));
    }
    Collections.reverse(rows);
    return page.shows(new View(rows));
  }

  private static Row row(Page page, List<Released> chain, @Nullable Released before) {
    Released one = chain.get(chain.size() - 1);
    String home = page.edition().at(PageKind.HOME).path();
    Map<String, Released> places = Released.places(chain);
    Released holder = places.get(home);
    String id = page.report().id().text();
    return new Row(
        one.name(),
        CorrectionsPage.day(page, one.date()),
        one.seal(),
        holder == null ? null : page.to(Address.file(holder.address(home))),
        page.to(Address.file(one.address(Released.RECORD))),
        one.facts().stream()
            .filter(fact -> fact.of() == Of.FIGURE && fact.report().equals(id))
            .count(),
        before == null,
        before == null ? List.of() : notes(page, one.changes(before)));
  }

  private static List<Notes> notes(Page page, List<Change> changes) {
    String id = page.report().id().text();
    // Keys: corrected-figure, corrected-quotation, corrected-passage, corrected-translation,
    // corrected-state, corrected-progress.
    return Arrays.stream(Of.values())
        .map(
            of ->
                new Notes(
                    page.word("corrected-" + EnumWords.of(of)),
                    changes.stream()
                        .filter(one -> one.of() == of && one.report().equals(id))
                        .map(one -> note(page, one))
                        .toList()))
        .filter(notes -> !notes.notes().isEmpty())
        .toList();
  }

  private static Note note(Page page, Change one) {
    Of of = one.of();
    boolean isShown = CorrectionsPage.SHOWN.contains(of);
    String was = one.was();
    String now = one.now();
    return new Note(
        CorrectionsPage.what(page, of, one.subject()),
        CorrectionsPage.href(page, of, one.subject()),
        was == null || !isShown
            ? null
            : new Html("<del" + CorrectionsPage.marked(page, of, one.subject(), was) + "</del>"),
        now == null || !isShown
            ? null
            : new Html("<span" + CorrectionsPage.marked(page, of, one.subject(), now) + "</span>"),
        was == null
            ? page.word("release-new")
            : now == null ? page.word("corrected-gone") : page.word("release-changed"));
  }
}
