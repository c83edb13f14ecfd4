package reportsite.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reportsite.markdown.Block.Heading;
import reportsite.markdown.Block.Quoted;

/** What a narrative holds: references, plain words, quotations and sections, in order. */
final class Contents {

  private final List<Reference> references = new ArrayList<>();
  private final List<TextRun> runs = new ArrayList<>();
  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  Contents(List<Block> blocks) {
    blocks.forEach(this::add);
    // A caption may stand below its table.
    references.sort(Comparator.comparing(Reference::at));
    runs.sort(Comparator.comparing(TextRun::at));
  }

  List<Reference> references() {
    return Collections.unmodifiableList(references);
  }

  List<TextRun> runs() {
    return Collections.unmodifiableList(runs);
  }

  List<Stretch> stretches() {
    return List.copyOf(stretches);
  }

  List<Quotation> quotations() {
    return Collections.unmodifiableList(quotations);
  }

  List<Section> sections() {
    return Collections.unmodifiableList(sections);
  }

  /** The references among pieces. */
  static List<Reference> references(List<Piece> pieces) {
    return pieces.stream().flatMap(Contents::references).toList();
  }

  private static Stream<Reference> references(Piece piece) {
    if (piece instanceof Piece.Link link) {
      return Stream.of(link.reference());
    }
    return piece instanceof Piece.Marked marked
        ? references(marked.inside()).stream()
        : Stream.empty();
  }

  private void add(Block block) {
    if (block instanceof Heading heading) {
      if (heading.anchor() != null) {
        sections.add(
            new Section(heading.level(), heading.anchor(), Piece.plain(heading.pieces()).strip()));
      }
      words(heading.pieces());
    } else if (block instanceof Block.Paragraph paragraph) {
      words(paragraph.pieces());
    } else if (block instanceof Block.Chart chart) {
      references.add(chart.reference());
    } else if (block instanceof Block.Listing listing) {
      listing.items().forEach(item -> item.forEach(this::add));
    } else if (block instanceof Block.Quote quote) {
      quote.paragraphs().forEach(this::quote);
    } else if (block instanceof Block.Table table) {
      words(table.caption());
      table.head().forEach(cell -> words(cell.pieces()));
      table.body().forEach(row -> row.forEach(cell -> words(cell.pieces())));
    }
  }

  private void quote(Quoted paragraph) {
    references.addAll(references(paragraph.pieces()));
    quotations.add(new Quotation(Piece.plain(paragraph.pieces()).strip(), paragraph.at()));
  }

  private void words(List<Piece> pieces) {
    references.addAll(references(pieces));
    stretches.add(Stretch.of(sections.size(), pieces));
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Words words) {
        runs.add(new TextRun(words.text(), words.at()));
      } else if (piece instanceof Piece.Marked marked) {
        runsOf(marked);
      }
    }
  }

  private void runsOf(Piece.Marked marked) {
    for (Piece piece : marked.inside()) {
      if (piece instanceof Piece.Words words) {
        runs.add(new TextRun(words.text(), words.at()));
      } else if (piece instanceof Piece.Marked inner) {
        runsOf(inner);
      }
    }
  }
}
