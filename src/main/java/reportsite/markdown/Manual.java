package reportsite.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;
import reportsite.text.Han;
import reportsite.text.Html;

/**
 * A text that explains the work to the staff. Unlike a narrative it has blocks of code and no
 * references; it is shown in previews and never published.
 *
 * @param title its heading of level 1, empty where it has none
 * @param parts its headings of level 2, in order
 * @param body everything else
 */
public record Manual(String title, List<Part> parts, Html body) {

  /**
   * A part of a manual.
   *
   * @param id of its heading within the body
   */
  public record Part(String id, String title) {}

  /** Reads a manual; whatever stands in it is shown, HTML as the characters it is made of. */
  public static Manual parse(String text) {
    Document document = Grammar.parser().parse(text);
    Heading title = null;
    List<Part> parts = new ArrayList<>();
    for (Node node : document.getChildren()) {
      if (title == null && node instanceof Heading heading && heading.getLevel() == 1) {
        title = heading;
      } else if (node instanceof Heading heading && heading.getLevel() == 2) {
        Part part = new Part("part-" + (parts.size() + 1), heading.getText().toString());
        heading.setAnchorRefId(part.id());
        parts.add(part);
      } else if (node instanceof FencedCodeBlock block) {
        // The rest of the line is meant for the test that carries the manual out.
        block.setInfo(block.getInfo().subSequence(0, 0));
      }
    }
    String name = title == null ? "" : title.getText().toString();
    if (title != null) {
      title.unlink();
    }
    MutableDataSet options =
        new MutableDataSet()
            .set(HtmlRenderer.ESCAPE_HTML, true)
            .set(HtmlRenderer.RENDER_HEADER_ID, true);
    String body = HtmlRenderer.builder(options).build().render(document);
    return new Manual(name, List.copyOf(parts), new Html(body));
  }

  /** The Markdown that narratives are written in, as flexmark is told it. */
  static final class Grammar {

    private Grammar() {}

    /** A parser; it keeps no state between texts. */
    static Parser parser() {
      MutableDataSet options = new MutableDataSet();
      options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
      options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
      options.set(TablesExtension.COLUMN_SPANS, false);
      options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
      options.set(TablesExtension.MAX_HEADER_ROWS, 1);
      options.set(TablesExtension.MIN_HEADER_ROWS, 1);
      // Rows of another length stay tables, so that the difference can be reported.
      options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
      options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
      options.set(TablesExtension.APPEND_MISSING_COLUMNS, false);
      return Parser.builder(options).customDelimiterProcessor(new Asterisks()).build();
    }

    /**
     * Asterisks that also work beside Chinese: by the rules for spaced scripts, {@code **重点：**国内}
     * is not bold, because no space follows the punctuation.
     */
    private static final class Asterisks extends AsteriskDelimiterProcessor {

      Asterisks() {
        super(true);
      }

      @Override
      public boolean canBeOpener(
          String before,
          String after,
          boolean leftFlanking,
          boolean rightFlanking,
          boolean beforeIsPunctuation,
          boolean afterIsPunctuation,
          boolean beforeIsWhitespace,
          boolean afterIsWhitespace) {
        return leftFlanking || (!afterIsWhitespace && besideWide(before, after));
      }

      @Override
      public boolean canBeCloser(
          String before,
          String after,
          boolean leftFlanking,
          boolean rightFlanking,
          boolean beforeIsPunctuation,
          boolean afterIsPunctuation,
          boolean beforeIsWhitespace,
          boolean afterIsWhitespace) {
        return rightFlanking || (!beforeIsWhitespace && besideWide(before, after));
      }

      private static boolean besideWide(String before, String after) {
        return (!before.isEmpty() && Han.isWide(before.codePointBefore(before.length())))
            || (!after.isEmpty() && Han.isWide(after.codePointAt(0)));
      }
    }
  }
}
