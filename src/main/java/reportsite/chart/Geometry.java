package reportsite.chart;

import java.util.List;

/** Every mark of a drawing in its place, before any ink. */
record Geometry(double width, double height, List<Mark> marks) {

  Geometry {
    marks = List.copyOf(marks);
  }

  /** The marks of a chart between its title and its source. */
  static Geometry of(Chart chart, Width width, TickWriter ticks) {
    Frame frame = chart.frame();
    Sheet sheet = new Sheet(width, frame.lang(), ticks);
    sheet.paragraph(frame.title(), Role.TITLE);
    sheet.down(3);
    sheet.paragraph(frame.subtitle(), Role.SUBTITLE);
    sheet.down(18);
    // Patterns for switch are not in Java 17; the types are sealed, so the last is what is left.
    if (chart instanceof TargetChart targets) {
      new TargetLayout(targets, sheet).place();
    } else if (chart instanceof BarChart bars) {
      new BarLayout(bars, sheet).place();
    } else if (chart instanceof VersusChart versus) {
      new VersusLayout(versus, sheet).place();
    } else if (chart instanceof ShareChart shares) {
      new ShareLayout(shares, sheet).place();
    } else if (chart instanceof RankChart ranks) {
      new RankLayout(ranks, sheet).place();
    } else if (chart instanceof ChangeChart changes) {
      new ChangeLayout(changes, sheet).place();
    } else if (chart instanceof MultiplesChart multiples) {
      new MultiplesLayout(multiples, sheet).place();
    } else if (chart instanceof MilestoneChart milestones) {
      new MilestoneLayout(milestones, sheet).place();
    } else {
      new CountLayout((CountChart) chart, sheet).place();
    }
    sheet.down(12);
    sheet.paragraph(frame.source(), Role.SOURCE);
    return new Geometry(sheet.width(), Math.ceil(sheet.y()), sheet.marks());
  }
}
