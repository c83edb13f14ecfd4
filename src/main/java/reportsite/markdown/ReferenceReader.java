package reportsite.markdown;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.markdown.Reference.Scheme;
import reportsite.text.EnumWords;

/** Reads the target of a link and says what is wrong with it. */
record ReferenceReader(Diagnostics diagnostics) {

  static final List<String> SCHEMES = EnumWords.of(Scheme.class);

  private static final Pattern FOREIGN =
      Pattern.compile("(https?|ftp|file|mailto|tel|javascript|data):?.*", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*+");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern PATH = Pattern.compile(ID.pattern() + "/" + ID.pattern());

  /** Whether a link was typed with {@code !} before it. */
  enum Form {
    LINK,
    IMAGE
  }

  /** The reference, or null after a report. */
  @Nullable Reference read(String text, String url, Form form, Position at) {
    Scheme scheme = scheme(url, form, at);
    if (scheme == null) {
      return null;
    }
    String target = url.substring(url.indexOf(':') + 1);
    if (!form(scheme).matcher(target).matches()) {
      return diagnostics.refuse(at, MarkdownFault.BAD_TARGET, url, example(scheme));
    }
    if (form == Form.LINK && scheme == Scheme.CHART) {
      return diagnostics.refuse(at, MarkdownFault.CHART_AS_LINK, target);
    }
    if (form == Form.IMAGE && scheme != Scheme.CHART) {
      return diagnostics.refuse(at, MarkdownFault.IMAGE_NOT_CHART, url);
    }
    if (text.isBlank() && scheme == Scheme.CHAPTER) {
      return diagnostics.refuse(at, MarkdownFault.REFERENCE_WITHOUT_TEXT, url);
    }
    return new Reference(scheme, target, text.strip(), at);
  }

  private @Nullable Scheme scheme(String url, Form form, Position at) {
    int colon = url.indexOf(':');
    String name = colon < 0 ? "" : url.substring(0, colon);
    for (Scheme scheme : Scheme.values()) {
      if (EnumWords.of(scheme).equals(name)) {
        return scheme;
      }
    }
    if (FOREIGN.matcher(url.toLowerCase(Locale.ROOT)).matches() && colon > 0) {
      diagnostics.error(at, foreign(form), url);
    } else if (SCHEME.matcher(name).matches()) {
      diagnostics.error(at, MarkdownFault.UNKNOWN_SCHEME, name, NearMiss.hint(name, SCHEMES));
    } else {
      diagnostics.error(
          at, form == Form.IMAGE ? foreign(form) : MarkdownFault.LINK_WITHOUT_SCHEME, url);
    }
    return null;
  }

  private static MarkdownFault foreign(Form form) {
    return form == Form.IMAGE ? MarkdownFault.IMAGE_NOT_CHART : MarkdownFault.FOREIGN_LINK;
  }

  private static Pattern form(Scheme scheme) {
    return switch (scheme) {
      case FIGURE, CHART, TERM, COMMITMENT -> ID;
      case PASSAGE -> NUMBER;
      case CHAPTER -> PATH;
    };
  }

  private static String example(Scheme scheme) {
    return switch (scheme) {
      case FIGURE -> "figure:grain-output-2024";
      case CHART -> "chart:grain-output";
      case PASSAGE -> "passage:10";
      case CHAPTER -> "chapter:review/economy";
      case TERM -> "term:white-list";
      case COMMITMENT -> "commitment:new-high-tech-enterprises";
    };
  }

  /**
   * Finds references typed with full-width signs or with spaces, as a Chinese keyboard makes them.
   * Markdown takes them for plain words, so they are found before it reads the text.
   */
  static final class MistypedReferences {

    /** Brackets, words, brackets; the signs of either width, spaces anywhere. */
    private static final Pattern SHAPE =
        Pattern.compile(
            "(?<!\\\\)(?<mark>[!！]?)(?<open>[\\[［【])(?<text>[^\\[\\]［］【】\\r\\n]*)(?<close>[\\]］】])"
                + "(?<gap>[ \\t\\u3000]*)(?<left>[(（])(?<inside>[^()（）\\r\\n]*)(?<right>[)）])");

    /** Without one there is nothing to be looked at; most texts have none. */
    private static final Pattern BRACKET = Pattern.compile("[\\[［【]");

    private static final Pattern TARGET =
        Pattern.compile("[\\s\\u3000]*(?<scheme>[A-Za-z]+)[\\s\\u3000]*[:：](?<target>[^\"'“”]*)");

    /** A sign that no mistake can leave behind: it stands where a mistyped reference stood. */
    private static final String FILLER = "\uFFFC";

    private MistypedReferences() {}

    /**
     * Reports mistyped references.
     *
     * @param places gives the place of an offset
     * @return the text with each of them blanked out, every other character in its place
     */
    static String report(String text, IntFunction<Position> places, Diagnostics diagnostics) {
      if (!BRACKET.matcher(text).find()) {
        return text;
      }
      StringBuilder out = new StringBuilder(text);
      Matcher shape = SHAPE.matcher(text);
      while (shape.find()) {
        Matcher target = TARGET.matcher(shape.group("inside"));
        if (!target.matches() || !isScheme(target.group("scheme"))) {
          continue;
        }
        boolean chart = lower(target.group("scheme")).equals("chart");
        // After a word, a full-width exclamation mark is punctuation, unless a chart follows it.
        int from = shape.group("mark").equals("！") && !chart ? shape.start("open") : shape.start();
        String right = (chart ? "!" : mark(shape)) + corrected(shape, target);
        if (!right.equals(text.substring(from, shape.end())) && isSlip(shape, target)) {
          diagnostics.error(places.apply(from), MarkdownFault.MISTYPED_REFERENCE, right);
          out.replace(from, shape.end(), FILLER.repeat(shape.end() - from));
        }
      }
      return out.toString();
    }

    private static String mark(Matcher shape) {
      return shape.group("mark").equals("!") ? "!" : "";
    }

    private static String corrected(Matcher shape, Matcher target) {
      String name = lower(target.group("scheme"));
      String scheme = NearMiss.of(name, ReferenceReader.SCHEMES).orElse(name);
      String id = target.group("target").replaceAll("[\\s\\u3000]+", "");
      return "[" + shape.group("text").strip() + "](" + scheme + ":" + id + ")";
    }

    /** Whether the signs are wrong; a wrong name alone is a matter for {@link ReferenceReader}. */
    private static boolean isSlip(Matcher shape, Matcher target) {
      String inside = shape.group("inside");
      boolean signs =
          shape.group("open").equals("[")
              && shape.group("close").equals("]")
              && shape.group("gap").isEmpty()
              && shape.group("left").equals("(")
              && shape.group("right").equals(")")
              && inside.equals(target.group("scheme") + ":" + target.group("target"))
              && target.group("target").chars().noneMatch(MistypedReferences::isSpace);
      boolean wideMark =
          shape.group("mark").equals("！") && lower(target.group("scheme")).equals("chart");
      return !signs || wideMark;
    }

    private static boolean isSpace(int c) {
      return Character.isWhitespace(c) || c == 0x3000 || c == 0xA0;
    }

    private static boolean isScheme(String typed) {
      return NearMiss.of(lower(typed), ReferenceReader.SCHEMES).isPresent();
    }

    private static String lower(String typed) {
      return typed.toLowerCase(Locale.ROOT);
    }
  }
}
