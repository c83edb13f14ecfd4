package reportsite.chart;

/**
 * What a chart shows, in one language, before any geometry. Every text comes in already rendered;
 * amounts are only for lengths and places.
 */
public sealed interface Chart
    permits TargetChart,
        BarChart,
        VersusChart,
        ShareChart,
        RankChart,
        ChangeChart,
        MultiplesChart,
        MilestoneChart,
        CountChart {

  /** What surrounds the marks of every kind of chart. */
  Frame frame();
}
