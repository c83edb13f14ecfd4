package reportsite.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Block.Alignment;
import reportsite.markdown.Block.Cell;
import reportsite.text.Lang;

/** Reads tables out of flexmark's tree. */
final class TableReader {

  private final Lang lang;
  private final Lines lines;
  private final PieceReader pieces;
  private final Diagnostics diagnostics;
  private int tables;

  TableReader(Lang lang, Lines lines, PieceReader pieces, Diagnostics diagnostics) {
    this.lang = lang;
    this.lines = lines;
    this.pieces = pieces;
    this.diagnostics = diagnostics;
  }

  Block read(TableBlock table) {
    List<Piece> caption = List.of();
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
        caption = pieces.line(part, lang);
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
        diagnostics.error(
            lines.at(row.getStartOffset()), MarkdownFault.TABLE_ROW_LENGTH, cells.size(), width);
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
        cells.add(
            new Cell(alignment(cell.getAlignment()), empty ? List.of() : pieces.line(cell, lang)));
      }
    }
    return cells;
  }

  private static Alignment alignment(TableCell.@Nullable Alignment typed) {
    if (typed == null) {
      return Alignment.NONE;
    }
    return switch (typed) {
      case LEFT -> Alignment.LEFT;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.RIGHT;
    };
  }
}
