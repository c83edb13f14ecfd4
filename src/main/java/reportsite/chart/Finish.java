package reportsite.chart;

/** Where a drawing will stand. */
public enum Finish {
  /** In a page, which gives it its colours. */
  INLINE,
  /** Alone in a file, with fixed colours on white. */
  DOWNLOAD
}
