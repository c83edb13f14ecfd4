package reportsite.site.page;

import java.time.LocalDate;
import java.util.List;
import reportsite.text.Lang;

/**
 * The picture that goes with the link when a page is shared.
 *
 * @param view what the template sees
 */
public record ShareCard(
    Address address, Shape shape, Lang lang, String title, LocalDate date, View view) {

  /** The two shapes that messengers and networks ask for, and the one that people pass on. */
  public enum Shape {
    WIDE(1200, 630),
    SQUARE(600, 600),
    TALL(1080, 1440);

    private final int width;
    private final int height;

    Shape(int width, int height) {
      this.width = width;
      this.height = height;
    }

    public int width() {
      return width;
    }

    public int height() {
      return height;
    }
  }

  /** What the template sees: what to write, where it stands. */
  public record View(int width, int height, List<Line> lines, List<Rule> rules) {}

  /** A line of words; {@code x} and {@code y} where its baseline begins. */
  public record Line(List<Part> parts, double x, double y, Ink ink, boolean bold) {

    public Line {
      x = hundredths(x);
      y = hundredths(y);
    }

    public Line(String words, double x, double y, double size, Ink ink, boolean bold) {
      this(List.of(new Part(words, size)), x, y, ink, bold);
    }
  }

  /** Words of one size, which begin where those before them end, whatever the font. */
  public record Part(String words, double size) {

    public Part {
      size = hundredths(size);
    }
  }

  /** A filled bar. */
  public record Rule(double x, double y, double width, double height, Ink ink) {

    public Rule {
      x = hundredths(x);
      y = hundredths(y);
      width = hundredths(width);
      height = hundredths(height);
    }
  }

  /** Nobody sees less, and what is written is short and the same however it was worked out. */
  private static double hundredths(double measure) {
    return Math.rint(measure * 100) / 100;
  }

  /** What a mark is drawn with. */
  public enum Ink {
    TEXT("#1c1b1a"),
    SECOND("#56534e"),
    ACCENT("#174a7c"),
    LINE("#d8d4cb");

    private final String colour;

    Ink(String colour) {
      this.colour = colour;
    }

    public String colour() {
      return colour;
    }
  }
}
