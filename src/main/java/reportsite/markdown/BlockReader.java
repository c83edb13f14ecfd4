package reportsite.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.markdown.Block.Cell;
import reportsite.markdown.Block.Quoted;
import reportsite.markdown.Narrative.Contents;
import reportsite.markdown.ReferenceReader.Form;
import reportsite.text.EnumWords;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Reads the blocks of one narrative out of flexmark's tree and reports those not allowed. */
final class BlockReader {

  private static final Map<Class<? extends Node>, MarkdownFault> REFUSED =
      Map.of(
          HtmlBlock.class, MarkdownFault.RAW_HTML,
          HtmlCommentBlock.class, MarkdownFault.HTML_COMMENT,
          FencedCodeBlock.class, MarkdownFault.CODE,
          IndentedCodeBlock.class, MarkdownFault.CODE,
          ThematicBreak.class, MarkdownFault.THEMATIC_BREAK);

  private final Lang lang;
  private final SourceText lines;
  private final Diagnostics diagnostics;
  private final InlineReader inlines;
  private int sections;
  private int tables;

  BlockReader(Lang lang, SourceText lines, Diagnostics diagnostics) {
    this.lang = lang;
    this.lines = lines;
    this.diagnostics = diagnostics;
    this.inlines = new InlineReader(lines, diagnostics);
  }

  List<Block> inside(Node parent) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : parent.getChildren()) {
      read(node, blocks);
    }
    return blocks;
  }

  private void read(Node node, List<Block> blocks) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph, blocks);
    } else if (node instanceof Heading heading) {
      heading(heading, blocks);
    } else if (node instanceof ListBlock list) {
      blocks.add(listing(list));
    } else if (node instanceof BlockQuote quote) {
      blocks.add(quote(quote));
    } else if (node instanceof TableBlock table) {
      blocks.add(table(table));
    } else {
      refuse(node);
    }
  }

  private void paragraph(Paragraph paragraph, List<Block> blocks) {
    Image image = InlineReader.onlyImage(paragraph);
    if (image == null) {
      blocks.add(new Block.Paragraph(inlines.line(paragraph, lang)));
      return;
    }
    Reference chart = inlines.reference(image, Form.IMAGE, lang);
    if (chart != null) {
      blocks.add(new Block.Chart(chart));
    }
  }

  private void heading(Heading heading, List<Block> blocks) {
    Position at = at(heading);
    int level = heading.getLevel();
    if (heading.isSetextHeading()) {
      diagnostics.error(at, MarkdownFault.HEADING_UNDERLINED);
    } else if (level == 1) {
      diagnostics.error(at, MarkdownFault.HEADING_OF_LEVEL_1);
    } else if (level > 3) {
      diagnostics.error(at, MarkdownFault.HEADING_TOO_DEEP);
    } else if (level == 3 && sections == 0) {
      diagnostics.error(at, MarkdownFault.HEADING_SKIPS_LEVEL);
    }
    List<Inline> words = inlines.line(heading, lang);
    if (words.isEmpty()) {
      diagnostics.error(at, MarkdownFault.HEADING_EMPTY);
    }
    for (Reference reference : Contents.references(words)) {
      // The table of contents repeats the heading as plain words, where nothing can be inserted.
      requireText(reference);
    }
    String anchor = level == 2 ? "s" + ++sections : null;
    blocks.add(new Block.Heading(level, anchor, words));
  }

  private void requireText(Reference reference) {
    if (reference.text().isEmpty()) {
      String url = EnumWords.of(reference.scheme()) + ":" + reference.target();
      diagnostics.error(reference.at(), MarkdownFault.REFERENCE_WITHOUT_TEXT, url);
    }
  }

  private Block listing(ListBlock list) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      List<Block> blocks = new ArrayList<>();
      for (Node node : item.getChildren()) {
        if (node instanceof Heading) {
          diagnostics.error(at(node), MarkdownFault.NOT_IN_LIST);
        } else {
          read(node, blocks);
        }
      }
      items.add(blocks);
    }
    Integer start = list instanceof OrderedList ordered ? ordered.getStartNumber() : null;
    return new Block.Listing(start, list.isTight(), items);
  }

  private Block quote(BlockQuote quote) {
    boolean han = Han.hasHan(quote.getChars().toString());
    List<Quoted> paragraphs = new ArrayList<>();
    for (Node node : quote.getChildren()) {
      if (node instanceof Paragraph paragraph && InlineReader.onlyImage(paragraph) == null) {
        List<Inline> words = inlines.line(paragraph, han ? Lang.ZH : lang);
        for (Reference reference : Contents.references(words)) {
          // A quotation is proved word for word; only its source may be added without words.
          if (reference.scheme() != Reference.Scheme.PASSAGE) {
            requireText(reference);
          }
        }
        paragraphs.add(new Quoted(words, at(paragraph)));
      } else {
        diagnostics.error(at(node), MarkdownFault.NOT_IN_QUOTE);
      }
    }
    return new Block.Quote(han, paragraphs);
  }

  private void refuse(Node node) {
    String source = node.getChars().toString().strip();
    String firstLine = source.lines().findFirst().orElse("");
    if (node instanceof com.vladsch.flexmark.ast.Reference) {
      boolean footnote = source.startsWith("[^");
      diagnostics.error(
          at(node), footnote ? MarkdownFault.FOOTNOTE : MarkdownFault.REFERENCE_STYLE_LINK);
    } else {
      diagnostics.error(
          at(node), REFUSED.getOrDefault(node.getClass(), MarkdownFault.NOT_ALLOWED), firstLine);
    }
  }

  private Position at(Node node) {
    return lines.at(node.getStartOffset());
  }

  private Block table(TableBlock table) {
    List<Inline> caption = List.of();
    List<Cell> head = List.of();
    List<List<Cell>> body = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableHead) {
        Node row = part.getFirstChild();
        head = row == null ? List.of() : cells(row);
      } else if (part instanceof TableSeparator) {
        rows(part, head.size());
      } else if (part instanceof TableBody) {
        body.addAll(rows(part, head.size()));
      } else if (part instanceof TableCaption) {
        caption = inlines.line(part, lang);
      }
    }
    tables++;
    return new Block.Table("t" + tables, caption, head, body);
  }

  private List<List<Cell>> rows(Node part, int width) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Node row : part.getChildren()) {
      List<Cell> cells = cells(row);
      if (cells.size() != width) {
        diagnostics.error(at(row), MarkdownFault.TABLE_ROW_LENGTH, cells.size(), width);
      }
      rows.add(cells);
    }
    return rows;
  }

  private List<Cell> cells(Node row) {
    List<Cell> cells = new ArrayList<>();
    for (Node node : row.getChildren()) {
      if (node instanceof TableCell cell) {
        // flexmark keeps one blank in an empty cell, and the dashes in the line below the head.
        boolean empty = cell.getText().isBlank() || row.getParent() instanceof TableSeparator;
        TableCell.@Nullable Alignment typed = cell.getAlignment();
        String style = typed == null ? "" : "align-" + EnumWords.of(typed);
        cells.add(new Cell(style, empty ? List.of() : inlines.line(cell, lang)));
      }
    }
    return cells;
  }
}
