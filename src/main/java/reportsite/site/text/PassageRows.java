package reportsite.site.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.FigurePlaces;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.PageKind;
import reportsite.site.page.TermNotes;
import reportsite.site.text.PassageRows.LanguageChoice;
import reportsite.text.Html;
import reportsite.text.Lang;

/** The passages of the report as a reading page shows them, in one language or in both. */
public final class PassageRows {

  /**
   * A passage.
   *
   * @param style how it is set
   * @param text in the language of the page, or in Chinese where there is no other
   * @param other in the other language; null where the page has one language only
   * @param untranslated whether its English is not written yet, where the page would show it
   * @param notes the terms it is the first to use
   */
  public record Row(
      int number,
      String anchor,
      String style,
      Text text,
      @Nullable Text other,
      boolean untranslated,
      List<TermNotes.Note> notes,
      List<Turn> turns) {}

  /**
   * Words in a language.
   *
   * @param lead the sentence that opens the passage as its heading; null where there is none
   */
  public record Text(String lang, @Nullable Html lead, Html html) {}

  /** A way to the same passage on another page. */
  public record Turn(String label, String href, String lang) {}

  /** Which languages a page shows. */
  enum LanguageChoice {
    ONE,
    BOTH
  }

  private final Page page;
  private final LanguageChoice languages;
  private final FigurePlaces places;
  private final PassageStyles styles;

  PassageRows(Page page, LanguageChoice languages) {
    this.page = page;
    this.languages = languages;
    this.places = FigurePlaces.of(page.report());
    this.styles = new PassageStyles(page.report().source().passages());
  }

  List<Row> rows() {
    return page.report().source().passages().stream().map(this::row).toList();
  }

  /**
   * An entry of the contents: a heading of the report, or the sentence that opens a passage.
   *
   * @param inner whether it stands below a heading
   */
  public record Heading(String anchor, boolean inner, String words, String lang) {}

  /** The report's own headings, in the language of the page where they have it. */
  List<Heading> headings() {
    return page.report().source().passages().stream().flatMap(this::heading).toList();
  }

  private Stream<Heading> heading(Passage passage) {
    Translation translation =
        page.lang() == Lang.ZH ? null : page.report().translation(passage).orElse(null);
    Lang lang = translation == null ? Lang.ZH : Lang.EN;
    String text = translation == null ? passage.text() : translation.en();
    int lead = lead(text, lang);
    boolean isHeading = styles.of(passage).equals("heading");
    return isHeading || lead > 0
        ? Stream.of(
            new Heading(
                passage.anchor(),
                !isHeading,
                isHeading ? text : text.substring(0, lead).strip(),
                lang.tag()))
        : Stream.empty();
  }

  private Row row(Passage passage) {
    Report report = page.report();
    String style = styles.of(passage);
    Translation translation = report.translation(passage).orElse(null);
    WordsMarkup first = style.equals("heading") ? Html::text : terms(passage);
    Text text;
    Text other = null;
    if (translation == null) {
      text = chinese(passage, Anchors.HERE, first);
    } else if (page.lang() == Lang.ZH) {
      text = chinese(passage, Anchors.HERE, first);
      other = english(passage, translation, Anchors.ELSEWHERE, Html::text);
    } else {
      text = english(passage, translation, Anchors.HERE, first);
      other = chinese(passage, Anchors.ELSEWHERE, Html::text);
    }
    return new Row(
        passage.number(),
        passage.anchor(),
        style,
        text,
        languages == LanguageChoice.BOTH ? other : null,
        translation == null && (languages == LanguageChoice.BOTH || page.lang() == Lang.EN),
        page.notes().notes(),
        turns(passage));
  }

  /** Beside both languages an anchor for each term is too much: they lead to the passage's list. */
  private WordsMarkup terms(Passage passage) {
    return switch (languages) {
      case ONE -> page.notes()::mark;
      case BOTH -> (words, lang) -> page.notes().mark(words, lang, "w" + passage.number());
    };
  }

  private Text chinese(Passage passage, Anchors anchors, WordsMarkup words) {
    Map<Span, List<Figure>> figures = places.in(passage);
    return text(passage.text(), Lang.ZH, figures, anchors, words);
  }

  private Text english(
      Passage passage, Translation translation, Anchors anchors, WordsMarkup words) {
    Map<Span, List<Figure>> figures = places.in(passage, translation);
    Text text = text(translation.en(), Lang.EN, figures, anchors, words);
    return anchors == Anchors.HERE
        ? new Text(text.lang(), text.lead(), new Html(text.html() + unfound(passage, figures)))
        : text;
  }

  /** The figures whose number English says in other words: they are linked behind the passage. */
  private String unfound(Passage passage, Map<Span, List<Figure>> found) {
    return places.in(passage).values().stream()
        .flatMap(List::stream)
        .filter(figure -> found.values().stream().noneMatch(list -> list.contains(figure)))
        .map(this::also)
        .collect(Collectors.joining());
  }

  private List<Turn> turns(Passage passage) {
    Turn otherLanguage = turn("turn-other", inOtherLanguage(), passage, true);
    return switch (languages) {
      case ONE ->
          List.of(
              otherLanguage,
              turn("turn-both", page.edition().at(PageKind.BOTH_TEXTS), passage, false));
      case BOTH ->
          List.of(
              turn("turn-own", page.edition().at(PageKind.TEXT), passage, false), otherLanguage);
    };
  }

  /** The text in the other language, in large type if this page is. */
  private Address inOtherLanguage() {
    Edition other = page.edition().in(page.lang().other());
    return page.here().equals(page.edition().at(PageKind.LARGE_TEXT))
        ? other.at(PageKind.LARGE_TEXT)
        : other.at(PageKind.TEXT);
  }

  private Turn turn(String label, Address to, Passage passage, boolean otherLanguage) {
    Lang lang = otherLanguage ? page.lang().other() : page.lang();
    return new Turn(page.word(label), page.to(to, passage.anchor()), lang.tag());
  }

  private static final Pattern CHINESE_LEAD = Pattern.compile("（[一二三四五六七八九十]+）[^。]{1,60}。");
  private static final Pattern ENGLISH_LEAD = Pattern.compile("\\([0-9]{1,2}\\) [^.]{1,200}\\.");

  /** Whether the numbers can be linked to: at most one text of a page has their anchors. */
  enum Anchors {
    HERE,
    ELSEWHERE
  }

  /** How the words between the numbers are written. */
  interface WordsMarkup {
    Html html(String words, Lang lang);
  }

  Text text(
      String text, Lang lang, Map<Span, List<Figure>> places, Anchors anchors, WordsMarkup words) {
    int lead = lead(text, lang);
    Html heading =
        lead == 0
            ? null
            : html(text.substring(0, lead), lang, before(places, lead), anchors, words);
    return new Text(
        lang.tag(),
        heading,
        html(text.substring(lead), lang, behind(places, lead), anchors, words));
  }

  private Html html(
      String text, Lang lang, Map<Span, List<Figure>> places, Anchors anchors, WordsMarkup words) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Map.Entry<Span, List<Figure>> place : places.entrySet()) {
      Span span = place.getKey();
      if (span.start() < at) {
        continue;
      }
      if (span.start() > at) {
        out.append(words.html(text.substring(at, span.start()), lang).markup());
      }
      out.append(number(text.substring(span.start(), span.end()), lang, place.getValue(), anchors));
      at = span.end();
    }
    if (at < text.length()) {
      out.append(words.html(text.substring(at), lang).markup());
    }
    return new Html(out.toString());
  }

  private static Map<Span, List<Figure>> before(Map<Span, List<Figure>> places, int lead) {
    Map<Span, List<Figure>> some = new LinkedHashMap<>();
    places.forEach(
        (span, figures) -> {
          if (span.end() <= lead) {
            some.put(span, figures);
          }
        });
    return some;
  }

  private static Map<Span, List<Figure>> behind(Map<Span, List<Figure>> places, int lead) {
    Map<Span, List<Figure>> some = new LinkedHashMap<>();
    places.forEach(
        (span, figures) -> {
          if (span.start() >= lead) {
            some.put(new Span(span.start() - lead, span.end() - lead), figures);
          }
        });
    return some;
  }

  /** Where the sentence ends that opens a passage as its heading; 0 where none does. */
  static int lead(String text, Lang lang) {
    Pattern pattern =
        switch (lang) {
          case ZH -> CHINESE_LEAD;
          case EN -> ENGLISH_LEAD;
        };
    Matcher lead = pattern.matcher(text);
    return lead.lookingAt() ? lead.end() : 0;
  }

  /**
   * A number as a link to its figure; where several figures share it, each has its own link. In the
   * other language of a page it is the same number, and not linked once more.
   */
  private String number(String text, Lang lang, List<Figure> figures, Anchors anchors) {
    if (anchors == Anchors.ELSEWHERE) {
      return Html.escape(text);
    }
    StringBuilder out = new StringBuilder();
    for (Figure figure : figures) {
      out.append(
          out.isEmpty()
              ? link(figure, "fig", named(text, figure, lang), Html.escape(text))
              : also(figure));
    }
    return out.toString();
  }

  /** Two numbers that read alike are told apart by what they count. */
  private String named(String text, Figure figure, Lang lang) {
    Edition edition = page.edition().in(lang);
    String name = edition.word("labelled", text, edition.labels().name(figure));
    return " aria-label=\"" + Html.escape(name) + "\"";
  }

  /** A figure without words of its own in the text: a sign that leads to it. */
  String also(Figure figure) {
    String name = Html.escape(page.labels().name(figure));
    return link(figure, "fig also", "", "<span class=\"sr\">" + name + "</span>");
  }

  private String link(Figure figure, String style, String name, String content) {
    return "<a class=\"%s\" id=\"f-%s\" href=\"%s\"%s>%s</a>"
        .formatted(style, figure.id(), Html.escape(page.to(figure)), name, content);
  }

  /** How the passages of a report are set, read off their own form: title, opening, heading, … */
  public static final class PassageStyles {

    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]+、[^。]{1,40}");
    private static final int LONGEST_TITLE_LINE = 30;

    private final int opening;

    public PassageStyles(List<Passage> passages) {
      this.opening = openingLines(passages);
    }

    /** How many short lines open the report before the first paragraph or salutation. */
    private static int openingLines(List<Passage> passages) {
      int count = 0;
      while (count < passages.size()
          && passages.get(count).text().length() <= LONGEST_TITLE_LINE
          && !passages.get(count).text().matches(".*[：:。]")) {
        count++;
      }
      return count;
    }

    public String of(Passage passage) {
      return passage.number() == 1
          ? "title"
          : passage.number() <= opening
              ? "opening"
              : HEADING.matcher(passage.text()).matches() ? "heading" : "paragraph";
    }
  }
}
