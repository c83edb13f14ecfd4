package reportsite.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.Wordings.Occurrence;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * The terms that one page uses: marks the first use of each and keeps a note for it. Texts are to
 * be marked in the order in which the page shows them, and the notes asked for afterwards.
 */
public final class TermNotes {

  private final Edition edition;
  private final Address here;
  private final Set<Term> used = new LinkedHashSet<>();
  private final List<Note> pending = new ArrayList<>();

  public TermNotes(Edition edition, Address here) {
    this.edition = edition;
    this.here = here;
  }

  /**
   * What a page says about a term.
   *
   * @param anchor the note's own
   * @param use the anchor of the words it explains
   */
  public record Note(String anchor, String use, TermText term) {}

  /** Plain words as markup, the first use of each term linked to its note. */
  public Html mark(String words, Lang lang) {
    return mark(words, lang, this::refer);
  }

  /** The same, all linked to one list of what they mean. */
  public Html mark(String words, Lang lang, String list) {
    return mark(words, lang, (term, name) -> point(term, name, list));
  }

  private Html mark(String words, Lang lang, BiFunction<Term, Html, Html> link) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Occurrence<Term> place : edition.terms().in(words, lang)) {
      if (isExplained(place.owner()) && !used.contains(place.owner())) {
        int start = place.span().start();
        int end = place.span().end();
        out.append(Html.text(words.substring(from, start), lang));
        Html name = Html.text(words.substring(start, end), lang);
        out.append(link.apply(place.owner(), name));
        from = end;
      }
    }
    return new Html(out.append(Html.text(words.substring(from), lang)).toString());
  }

  /** Words that are links already: nothing is marked, and the list of terms still tells of them. */
  public void meet(String words, Lang lang) {
    for (Occurrence<Term> place : edition.terms().in(words, lang)) {
      if (isExplained(place.owner()) && used.add(place.owner())) {
        pending.add(note(place.owner()));
      }
    }
  }

  /** Only what explains something is marked; the list of terms has the others too. */
  private static boolean isExplained(Term term) {
    return term.explanation() != null;
  }

  /**
   * Words that stand for a term, linked to its note whether or not it was used before; to the list
   * of terms where there is nothing to note.
   */
  public Html refer(Term term, Html words) {
    if (!isExplained(term)) {
      String list = here.to(edition.at(PageKind.TERMS), TermText.anchor(term));
      return new Html("<a class=\"term\" href=\"" + Html.escape(list) + "\">" + words + "</a>");
    }
    String use = "";
    if (used.add(term)) {
      Note note = note(term);
      pending.add(note);
      use = " id=\"" + note.use() + "\"";
    }
    return new Html(
        "<a class=\"term\"" + use + " href=\"#" + noteAnchor(term) + "\">" + words + "</a>");
  }

  private Html point(Term term, Html words, String list) {
    if (used.add(term)) {
      pending.add(note(term));
    }
    return new Html("<a class=\"term\" href=\"#" + list + "\">" + words + "</a>");
  }

  private Note note(Term term) {
    return new Note(noteAnchor(term), "_t-" + term.id(), TermText.of(term, edition));
  }

  private static String noteAnchor(Term term) {
    return "_n-" + term.id();
  }

  /** The notes for what was marked since they were last asked for. */
  public List<Note> notes() {
    List<Note> notes = List.copyOf(pending);
    pending.clear();
    return notes;
  }

  /**
   * A term as templates show it.
   *
   * @param name in the language of the page
   * @param other in the other language
   * @param otherLang the tag of that language
   * @param explanation null where there is none, as the next two
   */
  public record TermText(
      String id,
      Html name,
      String other,
      String otherLang,
      @Nullable Html explanation,
      @Nullable String jurisdiction,
      @Nullable Html source) {
    public static TermText of(Term term, Edition edition) {
      Term.Explanation explanation = term.explanation();
      return new TermText(
          term.id().text(),
          Html.text(edition.in(term.name()), edition.lang()),
          term.name().in(edition.lang().other()),
          edition.lang().other().tag(),
          explanation == null ? null : Html.text(edition.in(explanation.text()), edition.lang()),
          explanation == null ? null : jurisdiction(explanation.jurisdiction(), edition),
          explanation == null ? null : Html.text(edition.in(explanation.source()), edition.lang()));
    }

    /** The anchor of a term in the list of terms: permanent. */
    public static String anchor(Term term) {
      return term.id().text();
    }

    private static String jurisdiction(Jurisdiction jurisdiction, Edition edition) {
      return switch (jurisdiction) {
        case NATIONAL -> edition.word("term-national");
        case PROVINCE -> edition.word("term-province");
        case CITY -> edition.word("term-city");
        case DISTRICT -> edition.word("term-district");
      };
    }
  }

  /**
   * Finds terms in texts of either language, the longest of those that begin together. English
   * wordings are whole words, without regard to case and quotation marks.
   */
  public static final class TermFinder {

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
                "(?<![\\p{L}\\p{N}])"
                    + either(
                        byWords.keySet().stream()
                            .sorted(Comparator.comparing(String::length).reversed())
                            .toList(),
                        0)
                    + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      }
      return english;
    }

    /**
     * Any of some words from a character on, the longest first; by their first two letters, since
     * most words of a text begin like few of them.
     */
    private static String either(List<String> words, int from) {
      if (from == 2) {
        return words.stream()
            .map(word -> pattern(word.substring(from)))
            .collect(Collectors.joining("|", "(?:", ")"));
      }
      return words.stream()
          .collect(
              Collectors.groupingBy(
                  word -> word.substring(from, Math.min(from + 1, word.length())),
                  () -> new TreeMap<String, List<String>>(Comparator.reverseOrder()),
                  Collectors.toList()))
          .entrySet()
          .stream()
          .map(
              of ->
                  of.getKey().isEmpty()
                      ? ""
                      : pattern(of.getKey()) + either(of.getValue(), from + 1))
          .collect(Collectors.joining("|", "(?:", ")"));
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

    /**
     * Words to compare by: no quotation marks, one kind of apostrophe, lower case, single spaces.
     */
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
}
