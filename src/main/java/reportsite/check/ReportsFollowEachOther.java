package reportsite.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;

/** A report follows an earlier one of the same government, and no two follow the same. */
final class ReportsFollowEachOther {

  private final Publication publication;
  private final Diagnostics diagnostics;

  ReportsFollowEachOther(Publication publication, Diagnostics diagnostics) {
    this.publication = publication;
    this.diagnostics = diagnostics;
  }

  /** Whether all is well, so that pairs of reports can be looked at. */
  boolean check() {
    boolean fine = true;
    Map<Id, Id> followers = new LinkedHashMap<>();
    // Oldest first: of two followers the newer one is doubted.
    List<Report> oldestFirst = new ArrayList<>(publication.reports());
    Collections.reverse(oldestFirst);
    for (Report report : oldestFirst) {
      Id named = report.follows();
      if (named != null) {
        fine &= check(report, named, followers);
      }
    }
    return fine;
  }

  private boolean check(Report report, Id named, Map<Id, Id> followers) {
    Position at = report.places().of(report.at(), "follows");
    Report before = publication.report(named).orElse(null);
    if (before == null) {
      List<String> known =
          publication.reports().stream()
              .filter(other -> !other.id().equals(report.id()))
              .map(other -> other.id().text())
              .toList();
      diagnostics.error(at, ChainFault.FOLLOWS_UNKNOWN, named, NearMiss.hint(named.text(), known));
      return false;
    }
    List<Id> circle = circle(report);
    if (!circle.isEmpty()) {
      String way = circle.stream().map(Id::text).collect(Collectors.joining(" → "));
      diagnostics.error(at, ChainFault.FOLLOWS_IN_A_CIRCLE, way);
      return false;
    }
    boolean fits = fits(report, before, at);
    return isOnly(report, before, followers, at) && fits;
  }

  /** The way from a report back to itself; empty where there is none. */
  private List<Id> circle(Report report) {
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

  private boolean fits(Report report, Report before, Position at) {
    boolean earlier = before.year() < report.year();
    if (!earlier) {
      diagnostics.error(
          at, ChainFault.FOLLOWS_NO_EARLIER_YEAR, before.id(), before.year(), report.year());
    }
    boolean same = before.government().zh().equals(report.government().zh());
    if (!same) {
      diagnostics.error(
          at,
          ChainFault.FOLLOWS_ANOTHER_GOVERNMENT,
          before.id(),
          before.government(),
          report.government());
    }
    return earlier && same;
  }

  private boolean isOnly(Report report, Report before, Map<Id, Id> followers, Position at) {
    Id other = followers.putIfAbsent(before.id(), report.id());
    if (other != null) {
      diagnostics.error(at, ChainFault.FOLLOWED_TWICE, before.id(), other);
    }
    return other == null;
  }
}
