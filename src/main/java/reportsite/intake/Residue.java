package reportsite.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.intake.Note.Notes;
import reportsite.intake.Paragraphs.Line;
import reportsite.text.Patterns;

/** What is left of HTML and Markdown in a plain text. */
final class Residue {
  private static final Patterns SAID = Patterns.of(Residue.class);

  static final Pattern MARKUP = SAID.pattern("MARKUP");

  /** What programs write in the place of an end of a line. */
  static final Pattern LINE_END = Pattern.compile("(?:\\\\r)?\\\\n|\\\\r");

  private static final Pattern RULE = Pattern.compile("\\s*([-*_=])(?:\\s*\\1){2,}+\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
  private static final Pattern LEFT = SAID.pattern("LEFT");

  private record Change(Pattern from, String to) {}

  private static final List<Change> MARKDOWN =
      SAID.lines("MARKDOWN").stream()
          .map(line -> line.split(" ==> ?", 2))
          .map(sides -> new Change(Pattern.compile(sides[0]), sides[1]))
          .toList();

  private Residue() {}

  static List<Line> mend(List<Line> lines, Notes notes) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      for (String piece : pieces(line, notes)) {
        Line plain = line.with(markdown(piece));
        if (!plain.text().equals(piece)) {
          if (piece.contains("~~")) {
            notes.add(Note.Kind.STRUCK_OUT, line.number(), piece);
          }
          notes.changed(Note.Kind.MARKDOWN, line.number(), piece, plain.text());
        }
        if (plain.isBlank() && !line.isBlank()) {
          continue;
        }
        Matcher left = LEFT.matcher(plain.text());
        if (left.find()) {
          notes.change(Note.Kind.MARKUP_LEFT, line.number(), plain.text(), left.start());
        }
        out.add(plain);
      }
    }
    return out;
  }

  private static List<String> pieces(Line line, Notes notes) {
    Matcher markup = MARKUP.matcher(line.text());
    if (!markup.find() || !isMarkup(line.text())) {
      return List.of(line.text());
    }
    notes.change(Note.Kind.MARKUP, line.number(), line.text(), markup.start());
    // What looks like a tag and is none stays: less-than signs before numbers.
    String guarded = line.text().replaceAll("<(?![a-zA-Z/!])", "&lt;");
    return WebPage.piece(guarded, line.number(), notes);
  }

  /** Whether a text has markup that a browser would take for it. */
  static boolean isMarkup(String text) {
    return MARKUP
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .anyMatch(one -> one.startsWith("<") || !WebPage.isUnchanged(one));
  }

  private static String markdown(String text) {
    if (RULE.matcher(text).matches() || FENCE.matcher(text).matches()) {
      return "";
    }
    String out = text;
    for (Change change : MARKDOWN) {
      out = change.from().matcher(out).replaceAll(change.to());
    }
    return out;
  }
}
