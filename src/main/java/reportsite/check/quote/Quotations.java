package reportsite.check.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import reportsite.check.context.Check;
import reportsite.check.context.CheckContext;
import reportsite.check.context.RecordType;
import reportsite.check.quote.NearestText.WordingDifference;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Narrative.Quotation;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** What is quoted from the report, and the names of what it speaks of, stand so in its text. */
public final class Quotations {

  public static final List<Check> RULES =
      List.of(
          Quotations::quotationsStandOnceInTheirPassage,
          Quotations::blockQuotationsAreWordForWord,
          Quotations::subjectsStandInTheReport,
          Quotations::termsStandInTheReport);

  enum QuotationFault implements Fault {
    QUOTATION_ELSEWHERE,
    QUOTATION_DIFFERS,
    QUOTATION_IN_MARKS,
    QUOTATION_NOT_FOUND,
    QUOTATION_TWICE,
    BLOCK_QUOTATION_NOT_FOUND,
    WORDING_NOT_IN_REPORT
  }

  private Quotations() {}

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
          value == null
              ? Bilingual.same(stated)
              : new Bilingual("{0}，并把 value 改为 {1}", "{0}, and write value: {1}")
                  .with(stated, value);
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

  /** A subject bears the name that the report gives it, and every other wording is the report's. */
  private static void subjectsStandInTheReport(CheckContext context) {
    for (Subject subject : context.report().promises().subjects()) {
      Position name = context.at(subject.at(), "name", "zh");
      requireWording(RecordType.SUBJECT, subject.name().zh(), name, context);
      requireAlso(RecordType.SUBJECT, subject.also(), subject.at(), context);
    }
  }

  /** A term that is explained is used by the report, in every wording that is declared. */
  private static void termsStandInTheReport(CheckContext context) {
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
        return new Bilingual("请照抄第{0}段的写法：{1}", "copy the words of passage {0}: {1}")
            .with(passage.number(), near.stretch());
      }
    }
    return new Bilingual(
        "请照抄报告的写法，不加引号；报告没有提到的不要登记",
        "copy the report's wording, without quotation marks; do not enter what it does not name");
  }
}
