package reportsite.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;

/** A part of a narrative that stands on lines of its own. */
sealed interface Block {

  /**
   * A heading.
   *
   * @param anchor present on level 2
   */
  record Heading(int level, @Nullable String anchor, List<Inline> inlines) implements Block {}

  record Paragraph(List<Inline> inlines) implements Block {}

  /** A chart in a paragraph of its own. */
  record Chart(Reference reference) implements Block {}

  /**
   * A list.
   *
   * @param start the first number of a numbered list; null for bullets
   * @param tight whether no empty lines stand between the items
   */
  record Listing(@Nullable Integer start, boolean tight, List<List<Block>> items) implements Block {

    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /** A quotation of the report. */
  record Quote(boolean han, List<Quoted> paragraphs) implements Block {}

  /** One paragraph of a quotation and where it begins. */
  record Quoted(List<Inline> inlines, Position at) {}

  /**
   * A table.
   *
   * @param anchor names the caption, for the region that scrolls
   * @param caption empty when there is none
   */
  record Table(String anchor, List<Inline> caption, List<Cell> head, List<List<Cell>> body)
      implements Block {}

  /**
   * A cell of a table.
   *
   * @param style the class that says where the words of its column stand; empty where nothing does
   */
  record Cell(String style, List<Inline> inlines) {}
}
