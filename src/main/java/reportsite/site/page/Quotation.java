package reportsite.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.FigurePlaces;
import reportsite.model.derived.FigurePlaces.SentencePairs;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Stage;
import reportsite.notation.Directions;
import reportsite.notation.value.Direction;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * Words of the report as proof: the Chinese, what matters in it marked, and on an English page the
 * English sentences beside it. Templates show it with the macro {@code quotation}.
 *
 * @param english null on Chinese pages, and where it is not written yet
 * @param pending why nobody may rely on the English, in words: not translated yet, or in draft on a
 *     page that is published; else null
 * @param href where the passage stands in the full text
 * @param label what such a link says
 */
public record Quotation(
    Html chinese, @Nullable Html english, @Nullable String pending, String href, String label) {

  /** The whole sentence around parts of a passage, with those parts marked. */
  public static Quotation sentence(Page page, int passage, List<Span> parts) {
    Writer writer = new Writer(page, passage);
    NavigableMap<Span, String> marks = marks(Map.of());
    parts.forEach(part -> marks.put(part, ""));
    Span all = parts.stream().reduce(SentencePairs::joined).orElseThrow();
    Span sentence = SentencePairs.chinese(writer.passage, all);
    return writer.quotation(sentence, marks, marks(Map.of()));
  }

  /**
   * The whole sentence that states figures, their numbers marked; where there are several, each
   * leads to where the page tells of it.
   *
   * @param figures that one sentence states
   */
  public static Quotation sentence(Page page, List<Figure> figures) {
    Writer writer = new Writer(page, figures.get(0).passage());
    return writer.figures(sentence(page.report(), figures.get(0)), figures);
  }

  /** The records that each sentence states, in the order of the first of them. */
  public static <T extends Quoted> List<List<T>> bySentence(Report report, Collection<T> records) {
    Map<String, List<T>> sentences = new LinkedHashMap<>();
    for (T one : records) {
      String place = one.passage() + " " + sentence(report, one);
      sentences.computeIfAbsent(place, any -> new ArrayList<>()).add(one);
    }
    return List.copyOf(sentences.values());
  }

  private static Span sentence(Report report, Quoted quoted) {
    Passage passage = report.source().passage(quoted.passage()).orElseThrow();
    return SentencePairs.chinese(passage, report.quoteSpan(quoted).orElseThrow());
  }

  /** The quoted words of a record and no more; the English is the sentence. */
  public static Quotation words(Page page, Quoted quoted) {
    return new Writer(page, quoted.passage())
        .quotation(page.report().quoteSpan(quoted).orElseThrow(), marks(Map.of()), marks(Map.of()));
  }

  /**
   * The English of what quoted words say, plain and in whole sentences; null on Chinese pages, and
   * where nobody may rely on it yet.
   *
   * @param page of the report that says them
   */
  public static @Nullable String translated(Page page, Quoted quoted) {
    Writer writer = new Writer(page, quoted.passage());
    Translation translation = writer.translation;
    if (translation == null || writer.pending() != null) {
      return null;
    }
    List<Figure> stated = quoted instanceof Figure figure ? List.of(figure) : List.of();
    Span said = page.report().quoteSpan(quoted).orElseThrow();
    Span english = writer.english(translation, said, writer.numbers(stated).keySet());
    return translation.en().substring(english.start(), english.end()).stripTrailing();
  }

  /**
   * How to cite the sentence that states figures, ready to be copied: in English with the Chinese
   * that was translated.
   */
  public static Html citation(Edition edition, List<Figure> figures) {
    Writer writer =
        new Writer(new Page(edition, edition.indicator(figures.get(0))), figures.get(0).passage());
    Span shown = sentence(edition.report(), figures.get(0));
    String source = source(edition, figures.get(0));
    String chinese = inMarks(writer.passage.text().substring(shown.start(), shown.end()));
    Translation translation = writer.translation;
    if (edition.lang() == Lang.ZH || translation == null) {
      return cited(source, chinese, edition.lang());
    }
    Span english = writer.english(translation, shown, writer.numbers(figures).keySet());
    String translated = translation.en().substring(english.start(), english.end()).stripTrailing();
    return cited(
        source + inMarks(translated) + edition.word("citation-original"), chinese, edition.lang());
  }

  /** How to cite a record, as plain text. */
  public static String plainCitation(Edition edition, Quoted quoted) {
    return source(edition, quoted) + inMarks(quoted.quote());
  }

  private static String source(Edition edition, Quoted quoted) {
    Report report = edition.report();
    return edition.word(
        "citation", report.government(), edition.date(report.occasion().date()), quoted.passage());
  }

  /** Chinese words behind those of a language. */
  private static Html cited(String before, String chinese, Lang lang) {
    String words = Html.escape(chinese);
    return new Html(
        Html.escape(before)
            + switch (lang) {
              case ZH -> words;
              case EN -> "<span lang=\"zh-CN\">" + words + "</span>";
            });
  }

  /** Quotation marks within quotation marks would have to change the report's own. */
  private static String inMarks(String quote) {
    return quote.contains("“") ? quote : "“" + quote + "”";
  }

  /** What is to be marked, each with where it leads; nothing where it leads nowhere. */
  private static NavigableMap<Span, String> marks(Map<Span, String> marks) {
    NavigableMap<Span, String> sorted = new TreeMap<>(Comparator.comparingInt(Span::start));
    sorted.putAll(marks);
    return sorted;
  }

  /** Writes quotations of one passage. */
  private static final class Writer {

    private final Page page;
    private final Report report;
    private final Passage passage;
    private final @Nullable Translation translation;

    Writer(Page page, int number) {
      this.page = page;
      this.report = page.report();
      this.passage = report.source().passage(number).orElseThrow();
      this.translation = page.lang() == Lang.EN ? report.translation(passage).orElse(null) : null;
    }

    Quotation figures(Span shown, List<Figure> figures) {
      NavigableMap<Span, String> chinese = marks(Map.of());
      for (Figure figure : figures) {
        chinese.putIfAbsent(number(figure), link(figure, figures));
      }
      return quotation(shown, chinese, numbers(figures));
    }

    /** The numbers of the English that state the figures. */
    NavigableMap<Span, String> numbers(List<Figure> figures) {
      NavigableMap<Span, String> english = marks(Map.of());
      if (translation != null) {
        FigurePlaces.of(report)
            .in(passage, translation)
            .forEach(
                (span, stated) ->
                    figures.stream()
                        .filter(stated::contains)
                        .findFirst()
                        .ifPresent(figure -> english.put(span, link(figure, figures))));
      }
      return english;
    }

    private String link(Figure figure, List<Figure> figures) {
      return figures.size() == 1 ? "" : page.to(figure);
    }

    /** The number with the word of its direction: 下降8.5%. */
    private Span number(Figure figure) {
      Span value = report.valueSpan(figure).orElseThrow();
      return figure.value().direction() == Direction.NONE
          ? value
          : new Span(Directions.startOfWord(passage.text(), value.start()), value.end());
    }

    Quotation quotation(
        Span shown, NavigableMap<Span, String> chinese, NavigableMap<Span, String> english) {
      String href = page.passage(passage.number());
      String label = page.passageLabel(passage.number());
      if (page.lang() == Lang.ZH) {
        return new Quotation(
            markup(passage.text(), shown, chinese, Lang.ZH), null, null, href, label);
      }
      Html translated =
          translation == null
              ? null
              : markup(
                  translation.en(),
                  english(translation, shown, english.keySet()),
                  english,
                  Lang.EN);
      return new Quotation(
          markup(passage.text(), shown, chinese, Lang.ZH), translated, pending(), href, label);
    }

    private @Nullable String pending() {
      boolean draft = report.stage(passage.number(), Lang.EN) == Stage.DRAFT && !page.isDraft();
      return translation == null
          ? page.word("text-not-yet")
          : draft ? page.word("draft-mark") : null;
    }

    /** The sentences in which the numbers stand, else those that say what the Chinese says. */
    Span english(Translation translation, Span shown, Collection<Span> numbers) {
      SentencePairs pairs = SentencePairs.of(report, passage, translation);
      Stream<Span> stated = numbers.stream().map(pairs::around);
      return stated.reduce(SentencePairs::joined).orElseGet(() -> pairs.english(shown));
    }

    /** Terms are explained in the language of the page alone. */
    private Html words(String words, Lang lang) {
      return lang == page.lang() ? page.notes().mark(words, lang) : Html.text(words);
    }

    private Html markup(String text, Span shown, NavigableMap<Span, String> marks, Lang lang) {
      StringBuilder out = new StringBuilder();
      int at = shown.start();
      int end = shown.start() + text.substring(shown.start(), shown.end()).stripTrailing().length();
      for (Map.Entry<Span, String> mark : marks.entrySet()) {
        Span span = mark.getKey();
        if (span.start() < at || span.end() > end) {
          continue;
        }
        out.append(words(text.substring(at, span.start()), lang));
        String marked = text.substring(span.start(), span.end());
        out.append("<mark>")
            .append(
                mark.getValue().isEmpty()
                    ? words(marked, lang)
                    : "<a href=\""
                        + Html.escape(mark.getValue())
                        + "\">"
                        + Html.escape(marked)
                        + "</a>")
            .append("</mark>");
        at = span.end();
      }
      return new Html(out.append(words(text.substring(at, end), lang)).toString());
    }
  }
}
