package reportsite.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.markdown.Inline.Gap;
import reportsite.markdown.Inline.LineJoint;
import reportsite.markdown.Inline.Marked;
import reportsite.markdown.Inline.PlainText;
import reportsite.markdown.ReferenceReader.Form;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Lang;

/** Reads the parts of a line out of flexmark's tree and reports those that are not allowed. */
final class InlineReader {

  private static final Map<Class<? extends Node>, MarkdownFault> REFUSED =
      Map.of(
          HtmlInline.class, MarkdownFault.RAW_HTML,
          HtmlInlineComment.class, MarkdownFault.HTML_COMMENT,
          HtmlEntity.class, MarkdownFault.CHARACTER_REFERENCE,
          Code.class, MarkdownFault.CODE,
          HardLineBreak.class, MarkdownFault.HARD_BREAK,
          AutoLink.class, MarkdownFault.BARE_ADDRESS,
          MailLink.class, MarkdownFault.BARE_ADDRESS);

  private final SourceText lines;
  private final Diagnostics diagnostics;
  private final WordsReader words;
  private final ReferenceReader references;

  InlineReader(SourceText lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
    this.words = new WordsReader(lines, diagnostics);
    this.references = new ReferenceReader(diagnostics);
  }

  /** A whole heading, paragraph or cell, its references with what the words around them say. */
  List<Inline> line(Node parent, Lang lang) {
    return Surroundings.told(inside(parent, lang), lang);
  }

  /** What stands inside a node; line breaks become spaces where the language wants one. */
  private List<Inline> inside(Node parent, Lang lang) {
    List<Inline> inlines = new ArrayList<>();
    boolean broken = false;
    for (Node node : parent.getChildren()) {
      if (node instanceof SoftLineBreak) {
        broken = true;
        continue;
      }
      for (Inline inline : inlines(node, lang)) {
        if (broken && !inlines.isEmpty()) {
          joinLines(inlines, inline, lang);
        } else {
          append(inlines, inline);
        }
        broken = false;
      }
    }
    return inlines;
  }

  private static void joinLines(List<Inline> inlines, Inline next, Lang lang) {
    if (LineJoint.needsSpace(inlines.get(inlines.size() - 1), next, lang)) {
      inlines.add(new Gap());
    }
    inlines.add(next);
  }

  /** Words that flexmark cut in two without need become one again, so that no numeral is cut. */
  private static void append(List<Inline> inlines, Inline inline) {
    int last = inlines.size() - 1;
    if (last >= 0
        && inlines.get(last) instanceof PlainText before
        && inline instanceof PlainText after
        && before.at().plus(before.text().length()).equals(after.at())) {
      inlines.set(last, new PlainText(before.text() + after.text(), before.at()));
    } else {
      inlines.add(inline);
    }
  }

  private List<Inline> inlines(Node node, Lang lang) {
    if (node instanceof TextBase || node instanceof com.vladsch.flexmark.ast.Text) {
      return words.read(node);
    }
    if (node instanceof Emphasis) {
      return List.of(new Marked("em", inside(node, lang)));
    }
    if (node instanceof StrongEmphasis) {
      return List.of(new Marked("strong", inside(node, lang)));
    }
    if (node instanceof Link link) {
      Reference reference = reference(link, Form.LINK, lang);
      return reference == null ? List.of() : List.of(new Inline.Link(reference));
    }
    if (node instanceof Image image) {
      Reference chart = reference(image, Form.IMAGE, lang);
      if (chart != null) {
        diagnostics.error(chart.at(), MarkdownFault.CHART_NOT_ALONE, chart.target());
      }
      return List.of();
    }
    refuse(node);
    return List.of();
  }

  /** The chart that is all a paragraph holds; null for any other paragraph. */
  static @Nullable Image onlyImage(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    return first instanceof Image image && first.getNext() == null ? image : null;
  }

  /** The reference that a link makes, or null after a report. */
  @Nullable Reference reference(InlineLinkNode link, Form form, Lang lang) {
    Position at = lines.at(link.getStartOffset());
    if (link.getTitleOpeningMarker().isNotNull()) {
      return diagnostics.refuse(at, MarkdownFault.LINK_TITLE);
    }
    List<Inline> typed = inside(link, lang);
    if (typed.stream()
        .anyMatch(inline -> !(inline instanceof PlainText || inline instanceof Gap))) {
      return diagnostics.refuse(at, MarkdownFault.MARKUP_IN_REFERENCE);
    }
    return references.read(Inline.plain(typed), link.getUrl().toString(), form, at);
  }

  private void refuse(Node node) {
    Position at = lines.at(node.getStartOffset());
    String source = node.getChars().toString();
    if (node instanceof RefNode brackets) {
      diagnostics.error(at, fault(brackets, source), source);
    } else {
      diagnostics.error(
          at, REFUSED.getOrDefault(node.getClass(), MarkdownFault.NOT_ALLOWED), source);
    }
  }

  private static MarkdownFault fault(RefNode brackets, String source) {
    if (source.startsWith("[^")) {
      return MarkdownFault.FOOTNOTE;
    }
    String behind = brackets.getBaseSequence().subSequence(brackets.getEndOffset()).toString();
    if (behind.matches("(?s)\\([a-z]+:.*")) {
      return MarkdownFault.UNCLOSED_REFERENCE;
    }
    boolean bare = brackets.getReferenceOpeningMarker().isEmpty() || brackets.getText().isEmpty();
    return bare && !brackets.isDefined() && !source.endsWith("[]")
        ? MarkdownFault.UNFINISHED_REFERENCE
        : MarkdownFault.REFERENCE_STYLE_LINK;
  }

  /** Reads plain words, and reports marks in them that Markdown left unread. */
  record WordsReader(SourceText lines, Diagnostics diagnostics) {

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");
    private static final Pattern STRAY = Pattern.compile("(?<!\\\\)(\\*+|~~+|__+|`+)");
    private static final Pattern ADDRESS =
        Pattern.compile("(?i)(?:https?://|www\\.)[\\p{Graph}&&[^<>]]*");
    private static final Pattern FALSE_HEADING = Pattern.compile("[#＃]+.*", Pattern.DOTALL);

    /**
     * The words of a node; each escaped sign begins words of its own, so that columns stay true.
     */
    List<Inline> read(Node node) {
      String source = node.getChars().toString();
      if (node.getNext() instanceof SoftLineBreak) {
        source = source.stripTrailing();
      }
      inspect(node, source);
      List<Inline> inlines = new ArrayList<>();
      Matcher escaped = ESCAPED.matcher(source);
      int from = 0;
      // The sign after a backslash may itself be a backslash, which then escapes nothing.
      while (escaped.find(Math.min(from == 0 ? 0 : from + 1, source.length()))) {
        add(inlines, source, from, escaped.start(), node);
        from = escaped.end();
      }
      add(inlines, source, from, source.length(), node);
      return inlines;
    }

    private void add(List<Inline> inlines, String source, int from, int to, Node node) {
      if (from < to) {
        inlines.add(
            new PlainText(source.substring(from, to), lines.at(node.getStartOffset() + from)));
      }
    }

    private void inspect(Node node, String source) {
      int start = node.getStartOffset();
      Node before = node.getPrevious();
      if (node.getParent() instanceof Paragraph
          && (before == null || before instanceof SoftLineBreak)) {
        if (FALSE_HEADING.matcher(source).matches()) {
          diagnostics.error(lines.at(start), MarkdownFault.HEADING_WITHOUT_SPACE);
        }
        if (source.startsWith("|")) {
          diagnostics.error(lines.at(start), MarkdownFault.TABLE_WITHOUT_HEAD);
        }
        if (source.startsWith("\u3000")) {
          diagnostics.error(lines.at(start), MarkdownFault.LEADING_SPACE);
        }
      }
      report(STRAY, MarkdownFault.STRAY_MARK, source, start);
      report(ADDRESS, MarkdownFault.BARE_ADDRESS, source, start);
    }

    private void report(Pattern pattern, MarkdownFault fault, String source, int start) {
      Matcher found = pattern.matcher(source);
      while (found.find()) {
        diagnostics.error(lines.at(start + found.start()), fault, found.group());
      }
    }
  }

  /** Finds out what the words around each reference of a line say of the way its figure went. */
  static final class Surroundings {

    /** Stands for a number that the site will fill in. */
    private static final String NUMBER = "1%";

    private final Lang lang;
    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Reference, Numeral> numbers = new IdentityHashMap<>();

    private Surroundings(Lang lang) {
      this.lang = lang;
    }

    /** The same inlines, each reference to a figure with what is said around it. */
    static List<Inline> told(List<Inline> inlines, Lang lang) {
      Surroundings around = new Surroundings(lang);
      around.read(inlines);
      return around.numbers.isEmpty() ? inlines : around.tell(inlines);
    }

    private void read(List<Inline> inlines) {
      for (Inline inline : inlines) {
        if (inline instanceof Marked marked) {
          read(marked.inside());
        } else if (inline instanceof Inline.Link link && link.reference().isFigure()) {
          read(link.reference());
        } else {
          text.append(Inline.plain(List.of(inline)));
        }
      }
    }

    /** Of what is typed, the number alone: "fell by 3 percent" says the way itself. */
    private void read(Reference reference) {
      String typed = reference.text().isEmpty() ? NUMBER : reference.text();
      int from = text.length();
      Numeral whole = new Numeral(0, typed.length(), typed, Numeral.Role.QUANTITY);
      Numeral own = Notation.numerals(typed, lang).stream().findFirst().orElse(whole);
      numbers.put(
          reference, new Numeral(from + own.start(), from + own.end(), own.text(), own.role()));
      text.append(typed);
    }

    /** The words of a bound that stand beside the number, as in "above 5 percent". */
    private String bound(Numeral number) {
      for (Numeral whole : Notation.numerals(text.toString(), lang)) {
        boolean holds = whole.start() <= number.start() && number.end() <= whole.end();
        if (holds && (whole.start() < number.start() || number.end() < whole.end())) {
          String beside =
              text.substring(whole.start(), number.start())
                  + text.substring(number.end(), whole.end());
          // A sign is a direction, and another number is what a list or a range goes on with.
          return beside.matches(".*[0-9].*|[-−－负]") ? "" : beside.strip();
        }
      }
      return "";
    }

    private List<Inline> tell(List<Inline> inlines) {
      List<Inline> told = new ArrayList<>();
      for (Inline inline : inlines) {
        if (inline instanceof Marked marked) {
          told.add(new Marked(marked.element(), tell(marked.inside())));
        } else if (inline instanceof Inline.Link link && numbers.containsKey(link.reference())) {
          Numeral number = numbers.get(link.reference());
          told.add(
              new Inline.Link(
                  link.reference()
                      .with(
                          Directions.of(text.toString(), number.start(), number.end(), lang),
                          bound(number))));
        } else {
          told.add(inline);
        }
      }
      return told;
    }
  }
}
