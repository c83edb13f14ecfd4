package reportsite.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.Chart.ChartFrame;
import reportsite.chart.axis.ValueRow;
import reportsite.chart.ink.Quantity;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Unit;
import reportsite.text.Lang;

/** Charts of every kind with 1 to 14 rows of any amounts and of texts long and short. */
final class RandomCharts {

  private static final String HAN = "青山区发展重点项目建设工业农业投资增长城市更新，（）“”：";
  private static final List<String> WORDS =
      List.of("the", "investment", "in", "Qingshan", "24", "high-tech", "(total)", "zones", "of");

  private static final List<Bound> BOUNDS = List.of(Bound.values());

  private final Random random;
  private final Lang lang;
  private final Unit unit;

  RandomCharts(Random random, Lang lang) {
    this.random = random;
    this.lang = lang;
    this.unit = random.nextBoolean() ? unit(Unit.Dimension.YUAN) : unit(Unit.Dimension.PERCENT);
  }

  private static Unit unit(Unit.Dimension dimension) {
    return new Unit(dimension, "元");
  }

  List<Chart> all() {
    return List.of(
        new BarChart(frame(), unit, "", rows(() -> new ValueRow(label(), group(), quantity()))),
        new TargetChart(frame(), unit, text(12), text(12), rows(this::aim)),
        new VersusChart(frame(), unit, text(6), text(10), "", rows(this::versus)),
        new NestChart(
            frame(),
            "",
            new ValueRow(
                label(), null, new Quantity("t", List.of(BigDecimal.valueOf(500)), text(10))),
            rows(this::part),
            random.nextBoolean() ? new ValueRow(label(), null, derived()) : null),
        new RankChart(frame(), "", text(30), rows(() -> new ValueRow(label(), group(), rank()))),
        new SlopeChart(frame(), text(12), text(12), rows(() -> rows(this::slope))),
        new MultiplesChart(frame(), text(12), text(12), rows(this::panel)),
        new CalendarChart(
            frame(),
            new CalendarChart.Words(text(40), text(40), ""),
            rows(this::due),
            random.nextBoolean() ? derived() : null),
        squares(),
        new YearsChart(
            frame(),
            unit,
            new YearsChart.Names(text(8), text(12), text(8), text(12), "-"),
            rows(this::year)));
  }

  private YearsChart.Time year() {
    Quantity result = random.nextInt(4) == 0 ? null : quantity();
    return new YearsChart.Time(
        Integer.toString(1990 + random.nextInt(60)) + (lang == Lang.ZH ? "年" : ""),
        result,
        random.nextBoolean(),
        random.nextBoolean(),
        result != null && random.nextInt(4) == 0 ? List.of(quantity()) : List.of(),
        random.nextBoolean() ? quantity() : null);
  }

  private PairChart.Pair aim() {
    return new PairChart.Pair(label(), null, quantity(), quantity(), bound(), null);
  }

  private PairChart.Pair slope() {
    return new PairChart.Pair(
        label(),
        null,
        new Quantity("f", List.of(amount()), text(8)),
        new Quantity("f", List.of(amount()), text(14)),
        bound(),
        null);
  }

  private PairChart.Pair versus() {
    return new PairChart.Pair(
        label(), null, quantity(), derived(), Bound.EXACT, new PairChart.Gap(text(8), quantity()));
  }

  private MultiplesChart.Panel panel() {
    PairChart.Pair row = aim();
    return new MultiplesChart.Panel(unit, row.label(), row);
  }

  private NestChart.Part part() {
    ValueRow row = new ValueRow(label(), null, quantity());
    return random.nextBoolean()
        ? new NestChart.Part(row)
        : new NestChart.Part(
            row,
            rows(() -> new ValueRow(label(), group(), quantity())),
            random.nextBoolean() ? new ValueRow(label(), group(), derived()) : null,
            random.nextBoolean() ? derived() : null);
  }

  private CalendarChart.Item due() {
    String label = label();
    int first = 1 + random.nextInt(12);
    int last = first + random.nextInt(13 - first);
    return new CalendarChart.Item(label, first, last, random.nextInt(2) == 1, text(10));
  }

  private Chart squares() {
    List<String> kinds = Stream.generate(() -> text(24)).limit(1 + random.nextInt(3)).toList();
    String amountName = random.nextBoolean() ? text(20) : null;
    return new SquaresChart(
        frame(),
        kinds,
        text(6),
        amountName,
        rows(
            () ->
                new SquaresChart.Row(
                    label(),
                    kinds.stream().map(kind -> random.nextInt(60)).toList(),
                    random.nextBoolean() ? quantity() : null,
                    text(12))));
  }

  private ChartFrame frame() {
    return new ChartFrame("random", lang, text(60), text(60), text(60));
  }

  private <T> List<T> rows(Supplier<T> row) {
    return Stream.generate(row).limit(1 + random.nextInt(14)).toList();
  }

  private String label() {
    return text(40);
  }

  private @Nullable String group() {
    return random.nextInt(3) == 0 ? text(20) : null;
  }

  private Bound bound() {
    return BOUNDS.get(random.nextInt(BOUNDS.size()));
  }

  private Quantity quantity() {
    return switch (random.nextInt(8)) {
      case 0 -> new Quantity("f", List.of(), text(14));
      case 1 -> new Quantity("f", List.of(amount(), amount()), text(14));
      default -> new Quantity("f", List.of(amount()), text(random.nextInt(5) == 0 ? 24 : 8));
    };
  }

  private Quantity derived() {
    return Quantity.derived(amount(), text(8));
  }

  private Quantity rank() {
    int worst = random.nextBoolean() ? 12 : 160;
    return new Quantity("f", List.of(BigDecimal.valueOf(1L + random.nextInt(worst))), text(8));
  }

  private BigDecimal amount() {
    long size = random.nextInt(5) == 0 ? 900_000_000_000L : 500;
    return BigDecimal.valueOf(random.nextLong(-size / 5, size), random.nextInt(3));
  }

  private String text(int most) {
    int length = 1 + random.nextInt(most);
    StringBuilder text = new StringBuilder(lang == Lang.ZH ? "青" : "Q");
    while (text.length() < length) {
      switch (lang) {
        case ZH -> text.append(HAN.charAt(random.nextInt(HAN.length())));
        case EN -> text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
      }
    }
    return text.toString();
  }
}
