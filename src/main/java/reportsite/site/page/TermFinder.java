package reportsite.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.Wordings.Occurrence;
import reportsite.model.report.Term;
import reportsite.text.Lang;

/**
 * Finds terms in texts of either language, the longest of those that begin together. English
 * wordings are whole words, without regard to case and quotation marks.
 */
public final class TermFinder {

  private static final Pattern MARKS = Pattern.compile("[\"“”‘]|(?<!\\p{L})['’]|['’](?!\\p{L})");
  private static final String MARK = "[\"“”‘’']?";

  private final Wordings<Term> chinese;
  private final Map<String, Term> byWords = new HashMap<>();
  private @Nullable Pattern english;

  TermFinder(List<Term> terms) {
    this.chinese = new Wordings<>(terms, Term::wordings);
    for (Term term : terms) {
      term.englishWordings().forEach(words -> byWords.putIfAbsent(plain(words), term));
    }
  }

  /** Any of the English wordings, worked out when first asked for. */
  private synchronized Pattern english() {
    if (english == null) {
      english =
          Pattern.compile(
              byWords.keySet().stream()
                  .sorted(Comparator.comparing(String::length).reversed().thenComparing(w -> w))
                  .map(TermFinder::pattern)
                  .collect(
                      Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
    return english;
  }

  /** In the order of the text, none overlapping another. */
  public List<Occurrence<Term>> in(String text, Lang lang) {
    return switch (lang) {
      case ZH -> chinese.in(text);
      case EN -> english(text);
    };
  }

  private List<Occurrence<Term>> english(String text) {
    List<Occurrence<Term>> found = new ArrayList<>();
    if (!byWords.isEmpty()) {
      Matcher matcher = english().matcher(text);
      while (matcher.find()) {
        Term term = byWords.get(plain(matcher.group()));
        if (term != null) {
          found.add(new Occurrence<>(new Span(matcher.start(), matcher.end()), term));
        }
      }
    }
    return found;
  }

  /** Words to compare by: no quotation marks, one kind of apostrophe, lower case, single spaces. */
  private static String plain(String words) {
    return MARKS
        .matcher(words)
        .replaceAll("")
        .replace('’', '\'')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** The words with any quotation marks between them. */
  private static String pattern(String plain) {
    return plain
        .chars()
        .mapToObj(
            c ->
                switch (c) {
                  case ' ' -> MARK + "\\s+" + MARK;
                  case '\'' -> "['’]";
                  default -> Pattern.quote(Character.toString(c));
                })
        .collect(Collectors.joining());
  }
}
