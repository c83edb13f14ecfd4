package reportsite.markdown;

import java.util.List;
import reportsite.diag.Diagnostics;
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
    Lines lines = new Lines(file, text);
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
}
