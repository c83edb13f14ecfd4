package reportsite.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Inline.PlainText;
import reportsite.markdown.InlineReader.Surroundings;
import reportsite.markdown.Narrative.Contents;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.markdown.ReferenceReader.Form;
import reportsite.markdown.ReferenceReader.MistypedReferences;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A title or summary: plain words with references to figures, no other Markdown. Immutable. */
public final class InlineText {

  private static final Pattern REFERENCE = Pattern.compile("(!?)\\[([^\\[\\]]*)]\\(([^()\\s]*)\\)");
  private static final Pattern MARKUP = Pattern.compile("[*`\\[\\]]+|__+|~~+|</?[A-Za-z!]");

  private final Lang lang;
  private final List<Inline> inlines;

  private InlineText(Lang lang, List<Inline> inlines) {
    this.lang = lang;
    this.inlines = inlines;
  }

  /** Reads a text whose first character stands at {@code at}; reports what is not allowed in it. */
  public static InlineText parse(String text, Position at, Lang lang, Diagnostics diagnostics) {
    String readable = MistypedReferences.report(text, at::plus, diagnostics);
    ReferenceReader reader = new ReferenceReader(diagnostics);
    List<Inline> inlines = new ArrayList<>();
    Matcher link = REFERENCE.matcher(readable);
    int from = 0;
    while (link.find()) {
      words(readable.substring(from, link.start()), at.plus(from), inlines, diagnostics);
      Position here = at.plus(link.start());
      Form form = link.group(1).isEmpty() ? Form.LINK : Form.IMAGE;
      Reference reference = reader.read(link.group(2), link.group(3), form, here);
      if (reference != null && reference.isFigure()) {
        inlines.add(new Inline.Link(reference));
      } else if (reference != null) {
        diagnostics.error(here, MarkdownFault.ONLY_FIGURES);
      }
      from = link.end();
    }
    words(readable.substring(from), at.plus(from), inlines, diagnostics);
    return new InlineText(lang, Surroundings.told(inlines, lang));
  }

  private static void words(
      String text, Position at, List<Inline> inlines, Diagnostics diagnostics) {
    Matcher markup = MARKUP.matcher(text);
    while (markup.find()) {
      diagnostics.error(at.plus(markup.start()), MarkdownFault.ONLY_PLAIN_TEXT, markup.group());
    }
    if (!text.isEmpty()) {
      inlines.add(new PlainText(text, at));
    }
  }

  /** Every reference, in the order of the text. */
  public List<Reference> references() {
    return Contents.references(inlines);
  }

  /** The text without markup, each reference replaced. */
  public String plain(Function<Reference, String> references) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : inlines) {
      out.append(
          inline instanceof Inline.Link link
              ? references.apply(link.reference())
              : Inline.plain(List.of(inline)));
    }
    return out.toString();
  }

  /** The text as markup. Thread-safe. */
  public Html html(ReferenceWriter references) {
    return new NarrativeWriter(lang, references).writeLine(inlines);
  }
}
