package reportsite.check.chain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.NearMiss;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.model.ledger.Standard;

/** An indicator is the one of the catalogue that it says it is. */
final class StandardIndicators {

  enum StandardFault implements Fault {
    CATALOGUE_ID_TWICE,
    CATALOGUE_UNIT_UNKNOWN,
    STANDARD_UNKNOWN,
    STANDARD_TWICE,
    STANDARD_OF_ANOTHER_NAME,
    STANDARD_OF_ANOTHER_UNIT,
    STANDARD_OF_ANOTHER_DIRECTION
  }

  private StandardIndicators() {}

  static void check(List<CheckContext> reports) {
    reports.stream().findFirst().ifPresent(StandardIndicators::catalogue);
    reports.forEach(StandardIndicators::indicators);
  }

  private static void catalogue(CheckContext any) {
    Map<Id, Standard> first = new HashMap<>();
    for (Standard standard : any.publication().catalogue()) {
      String unit = standard.unit();
      if (first.putIfAbsent(standard.id(), standard) != null) {
        any.error(standard.at(), StandardFault.CATALOGUE_ID_TWICE, standard.id());
      }
      if (unit != null && standard.unitOfAmounts() == null) {
        any.error(standard.at(), StandardFault.CATALOGUE_UNIT_UNKNOWN, standard.id(), unit);
      }
    }
  }

  private static void indicators(CheckContext context) {
    List<Standard> catalogue = context.publication().catalogue();
    List<String> known = catalogue.stream().map(one -> one.id().text()).toList();
    Map<Id, Indicator> first = new HashMap<>();
    for (Indicator indicator : context.report().indicators()) {
      Id named = indicator.standard();
      if (named == null) {
        continue;
      }
      Standard standard = context.publication().standard(named).orElse(null);
      Indicator other = first.putIfAbsent(named, indicator);
      if (standard == null) {
        error(
            context,
            indicator,
            StandardFault.STANDARD_UNKNOWN,
            named,
            NearMiss.hint(named.text(), known));
      } else if (other != null) {
        error(context, indicator, StandardFault.STANDARD_TWICE, indicator.id(), other.id(), named);
      } else {
        isWhatItSays(indicator, standard, context);
      }
    }
  }

  private static void isWhatItSays(Indicator indicator, Standard standard, CheckContext context) {
    String name = indicator.name().zh();
    Standard called = Standard.within(name, context.publication().catalogue()).orElse(standard);
    if (!called.id().equals(standard.id())) {
      error(
          context,
          indicator,
          StandardFault.STANDARD_OF_ANOTHER_NAME,
          name,
          standard.name(),
          standard.id(),
          called.name(),
          called.id());
    }
    Better own = indicator.better();
    Better better = standard.better();
    if (own != Better.NEITHER && better != null && better != Better.NEITHER && own != better) {
      error(context, indicator, StandardFault.STANDARD_OF_ANOTHER_DIRECTION, name, standard.id());
    }
    for (Figure figure : indicator.figures()) {
      if (!standard.fits(figure.measure(), figure.value())) {
        context.error(
            context.at(figure.at(), "value"),
            StandardFault.STANDARD_OF_ANOTHER_UNIT,
            figure.value().written(),
            standard.name(),
            String.valueOf(standard.unit()));
      }
    }
  }

  private static void error(
      CheckContext context, Indicator indicator, StandardFault fault, Object... particulars) {
    context.error(context.at(indicator.at(), "is"), fault, particulars);
  }
}
