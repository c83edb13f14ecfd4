package reportsite.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reportsite.diag.Diagnostics;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.report.ContentIndex.Reference;
import reportsite.model.report.Report;

/** What any field of the files names is a record of the report; lists of the frame name it once. */
final class NamedRecordsExist implements Check {

  private static final List<String> LISTS = List.of("highlights", "main-targets");

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    Map<RecordKind, IdsOfKind> known = new EnumMap<>(RecordKind.class);
    for (Reference named : report.index().references()) {
      known
          .computeIfAbsent(named.kind(), kind -> IdsOfKind.of(kind, report))
          .require(named.id(), named.at(), diagnostics);
    }
    for (String list : LISTS) {
      Set<Id> seen = new HashSet<>();
      for (Reference named : report.index().references(list)) {
        if (!seen.add(named.id())) {
          diagnostics.error(named.at(), CheckFault.LISTED_TWICE, named.id(), list);
        }
      }
    }
  }
}
