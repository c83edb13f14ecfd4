package reportsite.check;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** A record quotes the report word for word, from the passage it names, unmistakably. */
final class QuotationsStandOnceInTheirPassage implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    List<Passage> passages = report.source().passages();
    for (Quoted quoted : report.quotations()) {
      Passage named = report.source().passage(quoted.passage()).orElse(null);
      if (named == null) {
        diagnostics.error(
            report.places().of(quoted.at(), "passage"),
            CheckFault.NO_SUCH_PASSAGE,
            quoted.passage(),
            passages.size());
      } else {
        check(quoted, named, passages, diagnostics);
      }
    }
  }

  private static void check(
      Quoted quoted, Passage named, List<Passage> passages, Diagnostics diagnostics) {
    String quote = quoted.quote();
    int times = Occurrences.places(quote, named.text()).size();
    if (times > 1) {
      diagnostics.error(
          quoted.quoteAt(),
          CheckFault.QUOTATION_TWICE,
          named.number(),
          times,
          Occurrences.madeUnique(quote, value(quoted), named.text()));
    } else if (times == 0) {
      reportAbsent(quoted, named, passages, diagnostics);
    }
  }

  /** What the quotation is there for; empty where that is the quotation itself. */
  private static String value(Quoted quoted) {
    return quoted instanceof Figure figure ? figure.value().written() : "";
  }

  private static void reportAbsent(
      Quoted quoted, Passage named, List<Passage> passages, Diagnostics diagnostics) {
    String quote = quoted.quote();
    String inside = quote.length() > 2 ? quote.substring(1, quote.length() - 1) : "";
    if (quote.matches("“.+”|‘.+’|\".+\"|「.+」") && named.text().contains(inside)) {
      diagnostics.error(quoted.quoteAt(), CheckFault.QUOTATION_IN_MARKS, quote, inside);
      return;
    }
    String elsewhere =
        passages.stream()
            .filter(passage -> passage.text().contains(quote))
            .map(passage -> Integer.toString(passage.number()))
            .collect(Collectors.joining(", "));
    if (!elsewhere.isEmpty()) {
      diagnostics.error(
          quoted.quoteAt(), CheckFault.QUOTATION_ELSEWHERE, named.number(), elsewhere);
      return;
    }
    Nearest nearest = nearest(quote, named, passages);
    if (nearest == null) {
      diagnostics.error(quoted.quoteAt(), CheckFault.QUOTATION_NOT_FOUND, named.number(), quote);
    } else {
      reportDifferent(quoted, nearest, diagnostics);
    }
  }

  private static void reportDifferent(Quoted quoted, Nearest nearest, Diagnostics diagnostics) {
    String stated = nearest.text().whole(nearest.passage().text()).stretch();
    WordingDifference difference = WordingDifference.between(quoted.quote(), stated);
    String value = WordingDifference.valueInstead(value(quoted), quoted.quote(), stated);
    Bilingual cure =
        value == null
            ? new Bilingual(stated, stated)
            : new Bilingual("{0}，并把 value 改为 {1}", "{0}, and write value: {1}").with(stated, value);
    diagnostics.error(
        quoted.quoteAt(),
        CheckFault.QUOTATION_DIFFERS,
        nearest.passage().number(),
        difference.quoted(),
        difference.stated(),
        cure);
  }

  private record Nearest(Passage passage, NearestText text) {}

  /** The likest text: of the named passage if it has any, else of the first that has the likest. */
  private static @Nullable Nearest nearest(String quote, Passage named, List<Passage> passages) {
    NearestText here = NearestText.find(quote, named.text());
    if (here != null) {
      return new Nearest(named, here);
    }
    Nearest best = null;
    for (Passage passage : passages) {
      NearestText there = NearestText.find(quote, passage.text());
      if (there != null && (best == null || there.distance() < best.text().distance())) {
        best = new Nearest(passage, there);
      }
    }
    return best;
  }
}
