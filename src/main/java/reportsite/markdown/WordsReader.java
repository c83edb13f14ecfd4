package reportsite.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Piece.Words;

/** Reads plain words, and reports marks in them that Markdown left unread. */
final class WordsReader {

  private static final Pattern ESCAPED = Pattern.compile("\\\\(?=\\p{Punct})");
  private static final Pattern STRAY = Pattern.compile("(?<!\\\\)(\\*+|~~+|__+|`+)");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:https?://|www\\.)[\\p{Graph}&&[^<>]]*");
  private static final Pattern FALSE_HEADING = Pattern.compile("[#＃]+.*", Pattern.DOTALL);

  private final Lines lines;
  private final Diagnostics diagnostics;

  WordsReader(Lines lines, Diagnostics diagnostics) {
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** The words of a node; each escaped sign begins words of its own, so that columns stay true. */
  List<Piece> read(Node node) {
    String source = node.getChars().toString();
    if (node.getNext() instanceof SoftLineBreak) {
      source = source.stripTrailing();
    }
    inspect(node, source);
    List<Piece> pieces = new ArrayList<>();
    Matcher escaped = ESCAPED.matcher(source);
    int from = 0;
    // The sign after a backslash may itself be a backslash, which then escapes nothing.
    while (escaped.find(Math.min(from == 0 ? 0 : from + 1, source.length()))) {
      add(pieces, source, from, escaped.start(), node);
      from = escaped.end();
    }
    add(pieces, source, from, source.length(), node);
    return pieces;
  }

  private void add(List<Piece> pieces, String source, int from, int to, Node node) {
    if (from < to) {
      pieces.add(new Words(source.substring(from, to), lines.at(node.getStartOffset() + from)));
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
