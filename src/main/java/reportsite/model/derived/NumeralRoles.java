package reportsite.model.derived;

import java.util.EnumMap;
import java.util.Map;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.text.Lang;

/** How many numerals of a report each general rule decides; declared names are taken out before. */
public record NumeralRoles(Map<Role, Integer> counts) {

  public NumeralRoles {
    counts = Map.copyOf(counts);
  }

  public static NumeralRoles of(Report report) {
    Map<Role, Integer> counts = new EnumMap<>(Role.class);
    for (Passage passage : report.source().passages()) {
      String text = passage.text();
      for (Name name : report.names()) {
        text = text.replace(name.text().zh(), "\uFFFC");
      }
      for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
        counts.merge(numeral.role(), 1, Integer::sum);
      }
    }
    return new NumeralRoles(counts);
  }

  public int count(Role role) {
    return counts.getOrDefault(role, 0);
  }
}
