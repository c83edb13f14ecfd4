package reportsite.chart.poster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.Drawing;
import reportsite.chart.ink.Quantity;
import reportsite.chart.ink.Styles;
import reportsite.text.Lang;

/**
 * The one page to share, in one language, before any geometry. Every text comes in already
 * rendered; amounts are only for lengths and places.
 *
 * @param tag what kind of sheet it is: 一图读懂
 * @param byline whose report it is, and of what day
 * @param results heading of the highlights
 * @param highlights the results that matter most; the first stands out
 * @param address where the site is; null when that is not known
 * @param foot source and notices, a line each
 * @param description the sheet in words, for those who do not see it
 */
public record PosterSheet(
    Lang lang,
    String tag,
    String title,
    String byline,
    String results,
    List<Highlight> highlights,
    Aims aims,
    Dates dates,
    List<Band> bands,
    @Nullable String address,
    List<String> foot,
    String description) {

  /** The two shapes of a sheet. */
  public enum Form {
    /**
     * In the proportions of A3 and A4. At this width the smallest text, of 13 units, is more than 7
     * points high on A4.
     */
    SHEET(1100, 1556),
    /** For phones: as high as it has to be. */
    TALL(390, 0);

    private final int width;
    private final int height;

    Form(int width, int height) {
      this.width = width;
      this.height = height;
    }

    /** In units of the drawing. */
    public int width() {
      return width;
    }

    /** The least height. */
    int height() {
      return height;
    }

    /** What addresses and ids add for it. */
    public String suffix() {
      return this == TALL ? "-tall" : "";
    }
  }

  /** The sheet with every mark in its place. */
  public Drawing drawing(Form form) {
    return new Drawing(
        "poster",
        "poster-" + lang.code() + form.suffix(),
        lang,
        title + " · " + tag,
        description,
        0,
        Styles.OF_POSTERS + Styles.OF_CHARTS,
        PosterLayout.of(this, form));
  }

  /** A result with what the report says beside it: its growth, its rank. */
  public record Highlight(String label, Quantity value, List<Fact> beside) {}

  /** A number with its name. */
  public record Fact(String words, Quantity value) {}

  /** The targets of the year, each beside the result before it. */
  public record Aims(String title, String resultName, String targetName, List<Aim> rows) {}

  /**
   * A target.
   *
   * @param result null where the report gives none to compare with
   */
  public record Aim(String label, @Nullable Quantity result, Quantity target) {}

  /** What the report names a time for. */
  public record Dates(String title, List<Due> rows) {}

  /** A time with all that is due by it. */
  public record Due(String when, List<String> what) {}

  /** Panels under one heading. */
  public record Band(String title, List<Panel> panels) {}

  /** A few things on one subject; the number of the first stands out. */
  public record Panel(String title, List<Item> items) {}

  /**
   * Something promised.
   *
   * @param value null where it has no number
   */
  public record Item(String words, @Nullable Quantity value) {}
}
