package reportsite.check.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.RecordType;
import reportsite.diag.Fault;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Promises.Waiting;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Contact;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A report follows an earlier one of the same government, carries on what that one has, and lacks
 * nothing that was left to be entered when it was begun; and the site of all of them says where
 * readers report errors.
 */
public final class ReportChain {

  enum ChainFault implements Fault {
    FOLLOWS_UNKNOWN,
    FOLLOWS_IN_A_CIRCLE,
    FOLLOWS_NO_EARLIER_YEAR,
    FOLLOWS_ANOTHER_GOVERNMENT,
    FOLLOWED_TWICE,
    CONTINUES_FROM_WITHOUT_REPORT,
    CONTINUES_FROM_UNKNOWN,
    SAME_ID_IN_OTHER_WORDS,
    UNITS_OF_TWO_REPORTS_DIFFER,
    REPORT_TITLE_TWICE,
    RESULT_TO_BE_ENTERED,
    NUMBER_TO_BE_ENTERED,
    FRONT_PAGE_EMPTY,
    CONTACT_MISSING,
    CONTACT_WRONG
  }

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern FORM = Pattern.compile("https://[\\w.:-]+(/[!-~]*)?");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]*[0-9]");

  private ReportChain() {}

  /** Applies what holds between reports to all of a publication. */
  public static void check(List<CheckContext> reports) {
    boolean fine = reportsFollowEachOther(reports);
    titlesTellReportsApart(reports);
    StandardIndicators.check(reports);
    reports.stream().findFirst().ifPresent(ReportChain::errorsCanBeReported);
    reports.stream().findFirst().ifPresent(OfficialSite::checkSite);
    reports.forEach(OfficialSite::check);
    for (CheckContext context : reports) {
      nothingWaits(context);
      commitmentsContinueWhatWasPromised(context);
      if (fine) {
        ReportComparison.to(context.report(), context.publication())
            .ifPresent(
                comparison -> {
                  oneIdIsOnePromise(comparison, context);
                  targetsAndResultsHaveOneUnit(comparison, context);
                });
      }
    }
  }

  /** The site says where readers report errors, as something that a browser can open. */
  private static void errorsCanBeReported(CheckContext any) {
    Publication site = any.publication();
    Contact contact = site.contact();
    if (contact == null || contact.isEmpty()) {
      if (site.official() != null) {
        return; // a fault of a government's site, which is told there
      }
      Stage stage = site.stage(Lang.ZH).or(site.stage(Lang.EN));
      any.warning(stage, Position.of("content/site.yaml"), ChainFault.CONTACT_MISSING);
      return;
    }
    requireOpens("mail", contact.mail(), MAIL, "office@example.org", contact, any);
    requireOpens("form", contact.form(), FORM, "https://example.org/report", contact, any);
    requireOpens("phone", contact.phone(), PHONE, "0373-1234567", contact, any);
  }

  private static void requireOpens(
      String key,
      @Nullable String typed,
      Pattern form,
      String example,
      Contact contact,
      CheckContext any) {
    if (typed != null && !form.matcher(typed).matches()) {
      any.error(contact.at(), ChainFault.CONTACT_WRONG, key, typed, example);
    }
  }

  /**
   * A report follows an earlier one of the same government, and no two follow the same. Whether all
   * is well, so that pairs of reports can be looked at.
   */
  private static boolean reportsFollowEachOther(List<CheckContext> reports) {
    boolean fine = true;
    Map<Id, Id> followers = new LinkedHashMap<>();
    // Oldest first: of two followers the newer one is doubted.
    List<CheckContext> oldestFirst = new ArrayList<>(reports);
    Collections.reverse(oldestFirst);
    for (CheckContext context : oldestFirst) {
      Id named = context.report().follows();
      if (named != null) {
        fine &= isFollowable(named, followers, context);
      }
    }
    return fine;
  }

  private static boolean isFollowable(Id named, Map<Id, Id> followers, CheckContext context) {
    Report report = context.report();
    Publication publication = context.publication();
    Position at = context.at(report.at(), "follows");
    Report before = publication.report(named).orElse(null);
    if (before == null) {
      List<String> known =
          publication.reports().stream()
              .filter(other -> !other.id().equals(report.id()))
              .map(other -> other.id().text())
              .toList();
      context.error(at, ChainFault.FOLLOWS_UNKNOWN, named, NearMiss.hint(named.text(), known));
      return false;
    }
    List<Id> circle = circle(report, publication);
    if (!circle.isEmpty()) {
      String way = circle.stream().map(Id::text).collect(Collectors.joining(" → "));
      context.error(at, ChainFault.FOLLOWS_IN_A_CIRCLE, way);
      return false;
    }
    boolean earlier = before.year() < report.year();
    if (!earlier) {
      context.error(
          at, ChainFault.FOLLOWS_NO_EARLIER_YEAR, before.id(), before.year(), report.year());
    }
    boolean same = before.government().zh().equals(report.government().zh());
    if (!same) {
      context.error(
          at,
          ChainFault.FOLLOWS_ANOTHER_GOVERNMENT,
          before.id(),
          before.government(),
          report.government());
    }
    Id other = followers.putIfAbsent(before.id(), report.id());
    if (other != null) {
      context.error(at, ChainFault.FOLLOWED_TWICE, before.id(), other);
    }
    return earlier && same && other == null;
  }

  /** The way from a report back to itself; empty where there is none. */
  private static List<Id> circle(Report report, Publication publication) {
    List<Id> way = new ArrayList<>(List.of(report.id()));
    Report at = publication.before(report).orElse(null);
    while (at != null && !way.contains(at.id())) {
      way.add(at.id());
      at = publication.before(at).orElse(null);
    }
    if (at == null || !at.id().equals(report.id())) {
      return List.of();
    }
    way.add(report.id());
    return way;
  }

  /** Every form has been filled in: the figures that were waited for, and the home page's lists. */
  private static void nothingWaits(CheckContext context) {
    Report report = context.report();
    Report before = context.publication().before(report).orElse(null);
    for (Waiting waiting : report.promises().waiting()) {
      Figure target = before == null ? null : before.figure(waiting.id()).orElse(null);
      Position at = context.at(waiting.at(), "value");
      if (target == null) {
        context.unfinished(context.stage(), at, ChainFault.NUMBER_TO_BE_ENTERED, waiting.id());
      } else {
        context.unfinished(
            context.stage(),
            at,
            ChainFault.RESULT_TO_BE_ENTERED,
            waiting.id(),
            target.value().written(),
            target.passage());
      }
    }
    requireFilled("highlights", report.selection().highlights(), context);
    requireFilled("main-targets", report.selection().mainTargets(), context);
  }

  private static void requireFilled(String list, List<Id> ids, CheckContext context) {
    if (ids.isEmpty()) {
      Position at = context.at(context.report().at(), list);
      Report report = context.report();
      Stage home = report.stage(Lang.ZH).or(report.stage(Lang.EN));
      context.unfinished(home, at, ChainFault.FRONT_PAGE_EMPTY, list);
    }
  }

  private static void commitmentsContinueWhatWasPromised(CheckContext context) {
    Report report = context.report();
    Report before = context.publication().before(report).orElse(null);
    List<String> known = before == null ? List.of() : RecordType.COMMITMENT.ids(before);
    for (Commitment commitment : report.promises().commitments()) {
      List<Id> ids = commitment.continuesFrom();
      if (!ids.isEmpty() && report.follows() == null) {
        Position at = context.at(commitment.at(), "continues-from");
        context.error(at, ChainFault.CONTINUES_FROM_WITHOUT_REPORT, commitment.id());
      }
      for (int i = 0; before != null && i < ids.size(); i++) {
        String id = ids.get(i).text();
        if (!known.contains(id)) {
          Position at = context.at(commitment.at(), "continues-from", Integer.toString(i));
          Bilingual hint = NearMiss.hint(id, known);
          context.error(at, ChainFault.CONTINUES_FROM_UNKNOWN, id, before.id(), hint);
        }
      }
    }
  }

  /** An id claims nothing: whether a promise is carried on its words or a person must say. */
  private static void oneIdIsOnePromise(ReportComparison comparison, CheckContext context) {
    Map<Id, Commitment> before = new LinkedHashMap<>();
    comparison.before().promises().commitments().forEach(one -> before.put(one.id(), one));
    for (Commitment later : comparison.after().promises().commitments()) {
      Commitment earlier = before.get(later.id());
      if (earlier != null && !comparison.continuedBy(later).contains(earlier)) {
        context.warning(
            context.stage(later.passage()),
            later.at(),
            ChainFault.SAME_ID_IN_OTHER_WORDS,
            later.id(),
            comparison.before().id(),
            earlier.quote());
      }
    }
  }

  /** The title of a report stands on all its pages, and no two pages are called the same. */
  private static void titlesTellReportsApart(List<CheckContext> reports) {
    Map<String, Id> first = new LinkedHashMap<>();
    for (CheckContext context : reports) {
      Report report = context.report();
      for (Lang lang : Lang.values()) {
        String title = report.title().in(lang);
        Id other = first.putIfAbsent(lang + title, report.id());
        if (other != null) {
          Position at = context.at(report.at(), "title", lang.code());
          context.error(at, ChainFault.REPORT_TITLE_TWICE, title, other);
        }
      }
    }
  }

  private static void targetsAndResultsHaveOneUnit(
      ReportComparison comparison, CheckContext context) {
    for (TargetAnswer answer : comparison.targets()) {
      Figure target = answer.target();
      for (Figure later : Arrays.asList(answer.result(), answer.next())) {
        if (later != null && !TargetAnswer.areComparable(target.value(), later.value())) {
          context.warning(
              context.stage(later.passage()),
              context.at(later.at(), "value"),
              ChainFault.UNITS_OF_TWO_REPORTS_DIFFER,
              later.id(),
              target.id(),
              target.value().written());
        }
      }
    }
  }
}
