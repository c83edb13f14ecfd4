package reportsite.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import reportsite.text.Html;

/**
 * A text that explains the work to the staff. Unlike a narrative it has blocks of code and no
 * references; it is shown in previews and never published.
 *
 * @param title its heading of level 1, empty where it has none
 * @param body everything else
 */
public record Manual(String title, Html body) {

  /** Reads a manual; whatever stands in it is shown, HTML as the characters it is made of. */
  public static Manual parse(String text) {
    Document document = Grammar.parser().parse(text);
    Heading title = null;
    for (Node node : document.getChildren()) {
      if (title == null && node instanceof Heading heading && heading.getLevel() == 1) {
        title = heading;
      } else if (node instanceof FencedCodeBlock block) {
        // The rest of the line is meant for the test that carries the manual out.
        block.setInfo(block.getInfo().subSequence(0, 0));
      }
    }
    String name = title == null ? "" : title.getText().toString();
    if (title != null) {
      title.unlink();
    }
    MutableDataSet options = new MutableDataSet().set(HtmlRenderer.ESCAPE_HTML, true);
    return new Manual(name, new Html(HtmlRenderer.builder(options).build().render(document)));
  }
}
