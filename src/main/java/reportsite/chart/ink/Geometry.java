package reportsite.chart.ink;

import java.util.List;

/** Every mark of a drawing in its place, before any ink. */
public record Geometry(double width, double height, List<Mark> marks) {

  public Geometry {
    marks = List.copyOf(marks);
  }
}
