package reportsite.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.check.context.RecordType;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.intake.Blemish;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.Quotation;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.Phrases;

/**
 * The report's text holds its numbers whole; and what is quoted from it, and the names of what it
 * speaks of, stand so in it.
 */
public final class Quotations {

  public static final List<Check> RULES =
      List.of(
          Quotations::numbersOfTheTextAreWhole,
          Quotations::quotationsStandOnceInTheirPassage,
          Quotations::blockQuotationsAreWordForWord,
          Quotations::subjectsAndTermsStandInTheReport);

  enum QuotationFault implements Fault {
    QUOTATION_ELSEWHERE,
    QUOTATION_DIFFERS,
    QUOTATION_IN_MARKS,
    QUOTATION_NOT_FOUND,
    QUOTATION_TWICE,
    BLOCK_QUOTATION_NOT_FOUND,
    WORDING_NOT_IN_REPORT,
    SEED_RADICAL,
    SEED_MARKUP,
    SEED_SPACE,
    SEED_LINE_END
  }

  private Quotations() {}

  /**
   * Nothing in the report's text cuts a number or hides it: no HTML, no space, no end of a line
   * within, no character that only looks like a word.
   */
  private static void numbersOfTheTextAreWhole(CheckContext context) {
    List<Passage> passages = context.report().source().passages();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      String next = i + 1 < passages.size() ? passages.get(i + 1).text() : null;
      for (Blemish one : Blemish.in(passage.text(), next)) {
        Position at =
            new Position(context.report().source().file(), passage.line(), one.start() + 1);
        Object[] told = {
          one.found(), one.instead(), Phrases.of("quotation/mend"), Phrases.of("quotation/register")
        };
        // Whether a space parts two numbers or cuts one is for a person to see.
        if (one.kind() == Blemish.Kind.SPACE) {
          context.unfinished(context.stage(passage.number()), at, QuotationFault.SEED_SPACE, told);
        } else {
          context.error(at, fault(one.kind()), told);
        }
      }
    }
  }

  private static QuotationFault fault(Blemish.Kind kind) {
    return switch (kind) {
      case RADICAL -> QuotationFault.SEED_RADICAL;
      case MARKUP -> QuotationFault.SEED_MARKUP;
      case SPACE -> QuotationFault.SEED_SPACE;
      case LINE_END -> QuotationFault.SEED_LINE_END;
    };
  }

  /** A record quotes the report word for word, from the passage it names, unmistakably. */
  private static void quotationsStandOnceInTheirPassage(CheckContext context) {
    Report report = context.report();
    for (Quoted quoted : report.quotations()) {
      Passage named = report.source().passage(quoted.passage()).orElse(null);
      if (named == null) {
        context.noSuchPassage(context.at(quoted.at(), "passage"), quoted.passage());
        continue;
      }
      int times = places(quoted.quote(), named.text()).size();
      if (times > 1) {
        context.error(
            quoted.quoteAt(),
            QuotationFault.QUOTATION_TWICE,
            named.number(),
            times,
            madeUnique(quoted.quote(), value(quoted), named.text()));
      } else if (times == 0) {
        reportAbsent(quoted, named, context);
      }
    }
  }

  /** What the quotation is there for; empty where that is the quotation itself. */
  private static String value(Quoted quoted) {
    return quoted instanceof Figure figure ? figure.value().written() : "";
  }

  private static void reportAbsent(Quoted quoted, Passage named, CheckContext context) {
    String quote = quoted.quote();
    Position at = quoted.quoteAt();
    String inside = quote.length() > 2 ? quote.substring(1, quote.length() - 1) : "";
    if (quote.matches("“.+”|‘.+’|\".+\"|「.+」") && named.text().contains(inside)) {
      context.error(at, QuotationFault.QUOTATION_IN_MARKS, quote, inside);
      return;
    }
    List<Passage> passages = context.report().source().passages();
    String elsewhere =
        passages.stream()
            .filter(passage -> passage.text().contains(quote))
            .map(passage -> Integer.toString(passage.number()))
            .collect(Collectors.joining(", "));
    if (!elsewhere.isEmpty()) {
      context.error(at, QuotationFault.QUOTATION_ELSEWHERE, named.number(), elsewhere);
      return;
    }
    NearestText here = NearestText.find(quote, named);
    NearestText nearest = here != null ? here : NearestText.find(quote, passages);
    if (nearest == null) {
      context.error(at, QuotationFault.QUOTATION_NOT_FOUND, named.number(), quote);
    } else {
      String stated = nearest.whole();
      String value = WordingDifference.valueInstead(value(quoted), quote, stated);
      Bilingual cure =
          value == null ? Bilingual.same(stated) : Phrases.of("quotation/and-value", stated, value);
      reportDifferent(at, quote, nearest, cure, context);
    }
  }

  private static void reportDifferent(
      Position at, String quote, NearestText nearest, Object cure, CheckContext context) {
    WordingDifference difference = WordingDifference.between(quote, nearest.whole());
    context.error(
        at,
        QuotationFault.QUOTATION_DIFFERS,
        nearest.passage().number(),
        difference.quoted(),
        difference.stated(),
        cure);
  }

  /** Where a wording begins, each time it occurs; occurrences may overlap. */
  private static List<Integer> places(String wording, String text) {
    List<Integer> places = new ArrayList<>();
    for (int at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /**
   * A longer wording that occurs once: an occurrence that stands close before the value, or else
   * the first one, with the rest of its clause and as much more as is needed.
   */
  private static String madeUnique(String wording, String value, String text) {
    int start = places(wording, text).get(0);
    for (int place : places(wording, text)) {
      if (text.substring(place, clauseEnd(text, place + wording.length())).contains(value)) {
        start = place;
        break;
      }
    }
    int end = clauseEnd(text, start + wording.length());
    while (places(text.substring(start, end), text).size() > 1) {
      if (start > 0) {
        start--;
      } else {
        end++;
      }
    }
    return text.substring(start, end);
  }

  private static int clauseEnd(String text, int from) {
    int end = from;
    while (end < text.length() && "，。；、：！？”（）".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * What a narrative sets as a quotation stands so in the report. An English one without Chinese is
   * a translation, which has no original to compare with word for word.
   */
  private static void blockQuotationsAreWordForWord(CheckContext context) {
    for (Narrative narrative : context.narratives()) {
      for (Quotation quotation : narrative.quotations()) {
        String wording = quotation.text();
        boolean comparable = narrative.lang() == Lang.ZH || Han.hasHan(wording);
        if (comparable && !stands(wording, context)) {
          NearestText nearest = NearestText.find(wording, context.report().source().passages());
          if (nearest == null) {
            context.error(quotation.at(), QuotationFault.BLOCK_QUOTATION_NOT_FOUND, wording);
          } else {
            reportDifferent(quotation.at(), wording, nearest, nearest.whole(), context);
          }
        }
      }
    }
  }

  private static boolean stands(String wording, CheckContext context) {
    return context.report().source().passages().stream()
        .anyMatch(passage -> passage.text().contains(wording));
  }

  /** A subject or a term bears a name that the report uses, and every other wording is its own. */
  private static void subjectsAndTermsStandInTheReport(CheckContext context) {
    for (Subject subject : context.report().promises().subjects()) {
      Position name = context.at(subject.at(), "name", "zh");
      requireWording(RecordType.SUBJECT, subject.name().zh(), name, context);
      requireAlso(RecordType.SUBJECT, subject.also(), subject.at(), context);
    }
    for (Term term : context.report().terms()) {
      requireWording(RecordType.TERM, term.name().zh(), context.at(term.at(), "zh"), context);
      requireAlso(RecordType.TERM, term.also(), term.at(), context);
    }
  }

  private static void requireAlso(
      RecordType type, List<String> also, Position owner, CheckContext context) {
    for (int i = 0; i < also.size(); i++) {
      Position at = context.at(owner, "also", Integer.toString(i));
      requireWording(type, also.get(i), at, context);
    }
  }

  private static void requireWording(
      RecordType type, String wording, Position at, CheckContext context) {
    if (!stands(wording, context)) {
      context.error(
          at, QuotationFault.WORDING_NOT_IN_REPORT, type.word(), wording, cure(wording, context));
    }
  }

  private static Bilingual cure(String wording, CheckContext context) {
    for (Passage passage : context.report().source().passages()) {
      NearestText near = NearestText.find(wording, passage);
      if (near != null && near.stretch().length() > 1) {
        return Phrases.of("quotation/copy-passage", passage.number(), near.stretch());
      }
    }
    return Phrases.of("quotation/copy-report");
  }

  /**
   * The stretch of a passage that is most like a given wording.
   *
   * @param stretch as the passage has it
   * @param start its offset in the passage
   * @param distance how many characters differ
   */
  private record NearestText(Passage passage, String stretch, int start, int distance) {

    /**
     * Looks for a wording; null when nothing in any passage is like it. The first of the likest.
     */
    static @Nullable NearestText find(String wording, List<Passage> passages) {
      NearestText best = null;
      for (Passage passage : passages) {
        NearestText there = find(wording, passage);
        if (there != null && (best == null || there.distance < best.distance)) {
          best = there;
        }
      }
      return best;
    }

    /** Looks for a wording; null when nothing in the passage is like it. */
    static @Nullable NearestText find(String wording, Passage passage) {
      String text = passage.text();
      int[] cost = new int[text.length() + 1];
      int[] start = new int[text.length() + 1];
      for (int j = 0; j <= text.length(); j++) {
        start[j] = j;
      }
      for (int i = 1; i <= wording.length(); i++) {
        step(wording.charAt(i - 1), i, text, cost, start);
      }
      int end = 0;
      for (int j = 1; j <= text.length(); j++) {
        end = cost[j] < cost[end] ? j : end;
      }
      boolean like = cost[end] <= Math.max(1, wording.length() / 3) && start[end] < end;
      return like
          ? new NearestText(passage, text.substring(start[end], end), start[end], cost[end])
          : null;
    }

    /** One more character of the wording, against every end in the text (Sellers' algorithm). */
    private static void step(char wanted, int row, String text, int[] cost, int[] start) {
      int diagonalCost = cost[0];
      int diagonalStart = start[0];
      cost[0] = row;
      for (int j = 1; j < cost.length; j++) {
        int exchanged = diagonalCost + (text.charAt(j - 1) == wanted ? 0 : 1);
        int left = cost[j - 1] + 1;
        int above = cost[j] + 1;
        diagonalCost = cost[j];
        int exchangedStart = diagonalStart;
        diagonalStart = start[j];
        cost[j] = Math.min(exchanged, Math.min(left, above));
        if (cost[j] == exchanged) {
          start[j] = exchangedStart;
        } else if (cost[j] == left) {
          start[j] = start[j - 1];
        }
      }
    }

    /** The stretch with the numbers whole that it cuts at its ends. */
    String whole() {
      return widened(start, start + stretch.length(), passage.text());
    }
  }

  /** A stretch of a text with the numbers whole that begin or end outside of it. */
  private static String widened(int start, int end, String text) {
    int from = start;
    int to = end;
    for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
      if (numeral.start() < end && numeral.end() > start) {
        from = Math.min(from, numeral.start());
        to = Math.max(to, numeral.end());
      }
    }
    return text.substring(from, to);
  }

  /**
   * Where two Chinese wordings differ, with a little around it and with whole numbers.
   *
   * @param quoted of the first
   * @param stated of the second
   */
  private record WordingDifference(String quoted, String stated) {

    private static final int CONTEXT = 2;

    static WordingDifference between(String quote, String report) {
      int most = Math.min(quote.length(), report.length());
      int head = 0;
      while (head < most && quote.charAt(head) == report.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < most - head
          && quote.charAt(quote.length() - 1 - tail) == report.charAt(report.length() - 1 - tail)) {
        tail++;
      }
      return new WordingDifference(part(quote, head, tail), part(report, head, tail));
    }

    private static String part(String text, int head, int tail) {
      int from = Math.max(0, head - CONTEXT);
      int to = Math.min(text.length(), text.length() - tail + CONTEXT);
      return widened(from, to, text);
    }

    /**
     * The number that stands in the report where the quotation has the value; null where that
     * cannot be told, or the value stands there too.
     */
    static @Nullable String valueInstead(String value, String quote, String report) {
      if (value.isEmpty() || report.contains(value)) {
        return null;
      }
      List<String> quoted = quantities(quote);
      List<String> stated = quantities(report);
      int place = quoted.indexOf(value);
      if (stated.size() == 1) {
        return stated.get(0);
      }
      return place >= 0 && quoted.size() == stated.size() ? stated.get(place) : null;
    }
  }

  /** The numbers that a text states, as written. */
  private static List<String> quantities(String text) {
    return Notation.numerals(text, Lang.ZH).stream()
        .filter(Numeral::isQuantity)
        .map(Numeral::text)
        .toList();
  }
}
