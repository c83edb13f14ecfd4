package reportsite.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.markdown.Block.Heading;
import reportsite.markdown.Block.Quoted;
import reportsite.markdown.Manual.Grammar;
import reportsite.markdown.Narrative.Quotation;
import reportsite.markdown.Narrative.Section;
import reportsite.markdown.Narrative.TextRun;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.markdown.ReferenceReader.MistypedReferences;
import reportsite.text.Fingerprint;
import reportsite.text.Html;
import reportsite.text.Lang;
import reportsite.text.TextLimits;

/**
 * A Markdown text of one language, parsed once; its references are resolved when it is written.
 * Immutable.
 */
public final class Narrative implements Fingerprint.Made {

  private static final int MOST_MARKS = 1_000;
  private static final int MOST_LEVELS = 8;
  private static final Pattern PARAGRAPH =
      Pattern.compile("[^\\n]++(?:\\n[ \\t\\r]*+[^\\s][^\\n]*+)*+");
  private static final Pattern NESTED =
      Pattern.compile(
          "(?m)^[ \\t]*+(?:(?:[-*+]|[0-9]{1,9}[.)])[ \\t]++|>[ \\t]*+){" + (MOST_LEVELS + 1) + "}");

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

  @Override
  public Object madeOf() {
    return List.of(file, lang, blocks);
  }

  /** Stands for one that is not there or cannot be read. */
  public static Narrative empty(String file, Lang lang) {
    return new Narrative(file, lang, List.of());
  }

  /**
   * Parses a file's text; what the language of narratives does not allow is reported with its
   * position.
   */
  public static Narrative parse(String file, String text, Lang lang, Diagnostics diagnostics) {
    SourceText lines = new SourceText(file, text);
    if (isTooDense(lines, diagnostics)) {
      return empty(file, lang);
    }
    String readable = MistypedReferences.report(text, lines::at, diagnostics);
    BlockReader reader = new BlockReader(lang, lines, diagnostics);
    return new Narrative(file, lang, reader.inside(Grammar.parser().parse(readable)));
  }

  /** What flexmark would read in a time that grows with the square, or with a stack that ends. */
  private static boolean isTooDense(SourceText lines, Diagnostics diagnostics) {
    Matcher paragraph = PARAGRAPH.matcher(lines.text());
    boolean found = false;
    while (paragraph.find()) {
      String words = paragraph.group();
      boolean dense = words.chars().filter(c -> "*_[`<!".indexOf(c) >= 0).count() > MOST_MARKS;
      if (dense || NESTED.matcher(words).find() || TextLimits.isEndless(words)) {
        Position at = lines.at(paragraph.start());
        diagnostics.error(at, MarkdownFault.TOO_DENSE, TextLimits.LONGEST, MOST_MARKS, MOST_LEVELS);
        found = true;
      }
    }
    return found;
  }

  public String file() {
    return file;
  }

  public Lang lang() {
    return lang;
  }

  /** Every reference, in the order of the text. */
  public List<Reference> references() {
    return Collections.unmodifiableList(contents.references);
  }

  /**
   * Every span of plain text outside of references and quotations, in the order of the text; each
   * is as it stands in the source, so its character {@code k} is at {@code at().plus(k)}.
   */
  public List<TextRun> runs() {
    return Collections.unmodifiableList(contents.runs);
  }

  /** The words of every heading, paragraph and cell outside of quotations, in their order. */
  public List<TextSpan> spans() {
    return Collections.unmodifiableList(contents.spans);
  }

  /** Every paragraph of a block quote, in the order of the text. */
  public List<Quotation> quotations() {
    return Collections.unmodifiableList(contents.quotations);
  }

  /** Headings of level 2, in the order of the text. */
  public List<Section> sections() {
    return Collections.unmodifiableList(contents.sections);
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
  public record Section(String anchor, String title) {}

  /** What a narrative holds: references, plain words, quotations and sections, in order. */
  static final class Contents {

    private final List<Reference> references = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    Contents(List<Block> blocks) {
      blocks.forEach(this::add);
      // A caption may stand below its table.
      references.sort(Comparator.comparing(Reference::at));
      runs.sort(Comparator.comparing(TextRun::at));
    }

    /** The references among inlines. */
    static List<Reference> references(List<Inline> inlines) {
      return inlines.stream().flatMap(Contents::references).toList();
    }

    private static Stream<Reference> references(Inline inline) {
      if (inline instanceof Inline.Link link) {
        return Stream.of(link.reference());
      }
      return inline instanceof Inline.Marked marked
          ? references(marked.inside()).stream()
          : Stream.empty();
    }

    private void add(Block block) {
      if (block instanceof Heading heading) {
        if (heading.anchor() != null) {
          sections.add(new Section(heading.anchor(), Inline.plain(heading.inlines()).strip()));
        }
        words(heading.inlines());
      } else if (block instanceof Block.Paragraph paragraph) {
        words(paragraph.inlines());
      } else if (block instanceof Block.Chart chart) {
        references.add(chart.reference());
      } else if (block instanceof Block.Listing listing) {
        listing.items().forEach(item -> item.forEach(this::add));
      } else if (block instanceof Block.Quote quote) {
        quote.paragraphs().forEach(this::quote);
      } else if (block instanceof Block.Table table) {
        words(table.caption());
        table.head().forEach(cell -> words(cell.inlines()));
        table.body().forEach(row -> row.forEach(cell -> words(cell.inlines())));
      }
    }

    private void quote(Quoted paragraph) {
      references.addAll(references(paragraph.inlines()));
      quotations.add(new Quotation(Inline.plain(paragraph.inlines()).strip(), paragraph.at()));
    }

    private void words(List<Inline> inlines) {
      references.addAll(references(inlines));
      spans.add(TextSpan.of(sections.size(), inlines));
      addRuns(inlines);
    }

    private void addRuns(List<Inline> inlines) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.PlainText words) {
          runs.add(new TextRun(words.text(), words.at()));
        } else if (inline instanceof Inline.Marked marked) {
          addRuns(marked.inside());
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
  public record TextSpan(int section, String text, List<Part> parts) {

    private static final String NUMBER = "\uFFFC";

    /**
     * A part that stands on one line of the source.
     *
     * @param start its offset in the text
     */
    public record Part(int start, Position at) {}

    static TextSpan of(int section, List<Inline> inlines) {
      StringBuilder text = new StringBuilder();
      List<Part> parts = new ArrayList<>();
      add(inlines, text, parts);
      return new TextSpan(section, text.toString(), parts);
    }

    private static void add(List<Inline> inlines, StringBuilder text, List<Part> parts) {
      for (Inline inline : inlines) {
        if (inline instanceof Inline.PlainText words) {
          parts.add(new Part(text.length(), words.at()));
          text.append(words.text());
        } else if (inline instanceof Inline.Gap) {
          text.append(' ');
        } else if (inline instanceof Inline.Marked marked) {
          add(marked.inside(), text, parts);
        } else if (inline instanceof Inline.Link link) {
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
