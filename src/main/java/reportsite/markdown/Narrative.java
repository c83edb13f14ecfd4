package reportsite.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.markdown.Block.Heading;
import reportsite.markdown.Block.Quoted;
import reportsite.markdown.Narrative.Quotation;
import reportsite.markdown.Narrative.Section;
import reportsite.markdown.Narrative.TextRun;
import reportsite.markdown.ReferenceReader.MistypedReferences;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * A Markdown text of one language, parsed once; its references are resolved when it is written.
 * Immutable.
 */
public final class Narrative {

  private final String file;
  private final Lang lang;
  private final List<Block> blocks;
  private final Contents contents;

  private Narrative(String file, Lang lang, List<Block> blocks) {
    this.file = file;
    this.lang = lang;
    this.blocks = List.copyOf(blocks);
    this.contents = new Contents(this.blocks);
  }

  /**
   * Parses a file's text; what the language of narratives does not allow is reported with its
   * position.
   */
  public static Narrative parse(String file, String text, Lang lang, Diagnostics diagnostics) {
    SourceText lines = new SourceText(file, text);
    String readable = MistypedReferences.report(text, lines::at, diagnostics);
    BlockReader reader = new BlockReader(lang, lines, diagnostics);
    return new Narrative(file, lang, reader.inside(Grammar.parser().parse(readable)));
  }

  public String file() {
    return file;
  }

  public Lang lang() {
    return lang;
  }

  /** Every reference, in the order of the text. */
  public List<Reference> references() {
    return contents.references();
  }

  /**
   * Every stretch of plain text outside of references and quotations, in the order of the text;
   * each is as it stands in the source, so its character {@code k} is at {@code at().plus(k)}.
   */
  public List<TextRun> runs() {
    return contents.runs();
  }

  /** The words of every heading, paragraph and cell outside of quotations, in their order. */
  public List<Stretch> stretches() {
    return contents.stretches();
  }

  /** Every paragraph of a block quote, in the order of the text. */
  public List<Quotation> quotations() {
    return contents.quotations();
  }

  /** Headings of level 2, in the order of the text. */
  public List<Section> sections() {
    return contents.sections();
  }

  /** The narrative as markup. Thread-safe. */
  public Html html(ReferenceWriter references) {
    return new NarrativeWriter(lang, references).write(blocks);
  }

  /** Plain text of a narrative outside of references, on one source line. */
  public record TextRun(String text, Position at) {}

  /**
   * One quoted paragraph of the report, plain and on one line.
   *
   * @param at where its first word stands
   */
  public record Quotation(String text, Position at) {}

  /** A heading of a narrative, for the table of contents. */
  public record Section(int level, String anchor, String title) {}

  /** What a narrative holds: references, plain words, quotations and sections, in order. */
  static final class Contents {

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
              new Section(
                  heading.level(), heading.anchor(), Piece.plain(heading.pieces()).strip()));
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

  /**
   * The words of one heading, paragraph or cell, in which what is referred to by number is one sign
   * that belongs to no word.
   *
   * @param section how many headings of level 2 stand before its end
   * @param text its words, those of links included
   * @param parts where they stand
   */
  public record Stretch(int section, String text, List<Part> parts) {

    private static final String NUMBER = "\uFFFC";

    /**
     * A part that stands on one line of the source.
     *
     * @param start its offset in the text
     */
    public record Part(int start, Position at) {}

    public Stretch {
      parts = List.copyOf(parts);
    }

    static Stretch of(int section, List<Piece> pieces) {
      StringBuilder text = new StringBuilder();
      List<Part> parts = new ArrayList<>();
      add(pieces, text, parts);
      return new Stretch(section, text.toString(), parts);
    }

    private static void add(List<Piece> pieces, StringBuilder text, List<Part> parts) {
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Words words) {
          parts.add(new Part(text.length(), words.at()));
          text.append(words.text());
        } else if (piece instanceof Piece.Gap) {
          text.append(' ');
        } else if (piece instanceof Piece.Marked marked) {
          add(marked.inside(), text, parts);
        } else if (piece instanceof Piece.Link link) {
          Reference reference = link.reference();
          parts.add(new Part(text.length(), reference.at().plus(1)));
          text.append(reference.isFigure() ? NUMBER : reference.text());
        }
      }
    }

    /** Where a character of the text stands in the source. */
    public Position at(int offset) {
      Part last = parts.get(0);
      for (Part part : parts) {
        if (part.start() <= offset) {
          last = part;
        }
      }
      return last.at().plus(offset - last.start());
    }
  }
}
