package reportsite.site.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.notation.value.Kind;
import reportsite.site.Qingshan;
import reportsite.site.page.Edition;
import reportsite.text.Lang;

class TargetFindingTest {

  private static final Report REPORT = Qingshan.report();
  private static final Edition EDITION = Qingshan.edition(Lang.EN);

  @Test
  void theNumbersOfTheMainTargetsAreCounted() {
    TargetFinding main = TargetFinding.main(EDITION);
    assertEquals(REPORT.selection().mainTargets().size(), main.of());
    assertEquals(main.compared().size(), main.lower() + main.same() + main.higher());
    assertEquals(
        REPORT.selection().mainTargets().size() - main.compared().size(),
        targets().filter(main::lacks).filter(this::isMain).count());
  }

  @Test
  void everyTargetIsComparedWithTheResultOfTheYearBefore() {
    for (TargetFinding.Compared one : TargetFinding.all(EDITION).compared()) {
      assertEquals(Kind.TARGET, one.target().kind());
      assertEquals(Kind.RESULT, one.result().kind());
      assertEquals(one.target().measure(), one.result().measure());
      assertEquals(one.target().value().unit(), one.result().value().unit());
      assertEquals(one.target().period().lastYear() - 1, one.result().period().lastYear());
      assertEquals(
          one.sign(), one.target().value().amount().compareTo(one.result().value().amount()));
    }
  }

  @Test
  void whatHasAnotherUnitOrYearIsNotCompared() {
    Figure growth =
        targets().filter(one -> one.value().unit().word().equals("%")).findFirst().orElseThrow();
    Figure count =
        targets().filter(one -> !one.value().unit().word().equals("%")).findFirst().orElseThrow();
    assertEquals(
        List.of(), TargetFinding.of(List.of(growth), any -> Optional.of(count)).compared());
    assertEquals(
        List.of(), TargetFinding.of(List.of(growth), any -> Optional.of(growth)).compared());
    assertEquals(List.of(), TargetFinding.of(List.of(growth), any -> Optional.empty()).compared());
  }

  private static Stream<Figure> targets() {
    return REPORT.figures().stream().filter(figure -> figure.kind() == Kind.TARGET);
  }

  private boolean isMain(Figure figure) {
    return REPORT.selection().mainTargets().contains(figure.id());
  }
}
