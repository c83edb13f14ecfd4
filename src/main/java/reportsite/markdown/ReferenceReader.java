package reportsite.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.markdown.Reference.Scheme;

/** Reads the target of a link and says what is wrong with it. */
final class ReferenceReader {

  static final List<String> SCHEMES =
      Arrays.stream(Scheme.values()).map(ReferenceReader::typed).toList();

  private static final Pattern FOREIGN =
      Pattern.compile("(https?|ftp|file|mailto|tel|javascript|data):?.*", Pattern.DOTALL);
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,5}");
  private static final Pattern PATH = Pattern.compile(ID.pattern() + "/" + ID.pattern());

  private final Diagnostics diagnostics;

  ReferenceReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

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
      diagnostics.error(at, MarkdownFault.BAD_TARGET, url, example(scheme));
      return null;
    }
    if (form == Form.LINK && scheme == Scheme.CHART) {
      diagnostics.error(at, MarkdownFault.CHART_AS_LINK, target);
      return null;
    }
    if (form == Form.IMAGE && scheme != Scheme.CHART) {
      diagnostics.error(at, MarkdownFault.IMAGE_NOT_CHART, url);
      return null;
    }
    if (text.isBlank() && scheme == Scheme.CHAPTER) {
      diagnostics.error(at, MarkdownFault.REFERENCE_WITHOUT_TEXT, url);
      return null;
    }
    return new Reference(scheme, target, text.strip(), at);
  }

  private @Nullable Scheme scheme(String url, Form form, Position at) {
    int colon = url.indexOf(':');
    String name = colon < 0 ? "" : url.substring(0, colon);
    for (Scheme scheme : Scheme.values()) {
      if (typed(scheme).equals(name)) {
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

  static String typed(Scheme scheme) {
    return scheme.name().toLowerCase(Locale.ROOT);
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
}
