package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.InlineText;
import reportsite.markdown.Reference;
import reportsite.model.Chapter;
import reportsite.model.ChartSpec;
import reportsite.model.Figure;
import reportsite.model.Group;
import reportsite.model.Indicator;
import reportsite.model.LifeGroup;
import reportsite.model.Part;
import reportsite.model.Places;
import reportsite.model.Poster;
import reportsite.model.Report;
import reportsite.model.Topic;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * A text outside of the narratives that reaches a reader: a title, a summary, a name, a note.
 *
 * @param kind what it is, for messages
 * @param zhAt where its Chinese stands
 * @param enAt where its English stands
 * @param sentences what it says; null for a name
 */
record ShortText(
    What kind,
    Bilingual text,
    Form form,
    Position zhAt,
    Position enAt,
    @Nullable Sentences sentences) {

  /** A text read in both languages. */
  record Sentences(Sentence zh, Sentence en) {

    static Sentences of(Bilingual text, Position zhAt, Position enAt) {
      return new Sentences(
          Sentence.of(text.zh(), zhAt, Lang.ZH), Sentence.of(text.en(), enAt, Lang.EN));
    }

    Sentence in(Lang lang) {
      return switch (lang) {
        case ZH -> zh;
        case EN -> en;
      };
    }
  }

  /**
   * A text read in one language.
   *
   * @param faults what is wrong in it; its references can be trusted if nothing is
   */
  record Sentence(InlineText text, List<Diagnostic> faults) {

    private static final int MOST = 20_000;
    private static final Memo<Typed, Sentence> READ = new Memo<>(MOST, Sentence::read);

    /** All that a sentence is read from. */
    private record Typed(String text, Position at, Lang lang) {}

    static Sentence of(String typed, Position at, Lang lang) {
      return READ.of(new Typed(typed, at, lang));
    }

    private static Sentence read(Typed typed) {
      Diagnostics found = new Diagnostics();
      InlineText text = InlineText.parse(typed.text(), typed.at(), typed.lang(), found);
      return new Sentence(text, found.sorted());
    }
  }

  /** What a short text may contain. */
  enum Form {
    /** Words only. */
    NAME,
    /** Words and references to figures. */
    SENTENCE
  }

  /** Those of a report, in the order of its files. */
  static List<ShortText> of(Report report) {
    List<Consumer<Collector>> sections =
        List.of(
            all -> addFrame(report, all),
            all -> report.indicators().forEach(indicator -> addIndicator(indicator, all)),
            all -> report.charts().forEach(chart -> addChart(chart, all)),
            all -> addPoster(report.selection().poster(), all),
            all -> PromiseTexts.add(report, all));
    return sections.parallelStream()
        .flatMap(section -> collected(section, report.places()).stream())
        .toList();
  }

  private static List<ShortText> collected(Consumer<Collector> section, Places places) {
    List<ShortText> texts = new ArrayList<>();
    section.accept(new Collector(places, texts));
    return texts;
  }

  private static void addFrame(Report report, Collector all) {
    What title = What.of("报告标题", "the report's title", "");
    all.add(title, report.title(), Form.NAME, report.at(), "title");
    for (Group group : report.groups()) {
      What what = What.of("比较对象“{0}”的名称", "the name of group '{0}'", group.id());
      all.add(what, group.name(), Form.NAME, group.at(), "name");
    }
    What matter = What.of("“life”中一组的标题", "the title of a group of 'life'", "");
    for (LifeGroup group : report.selection().life()) {
      all.add(matter, group.title(), Form.NAME, group.at(), "title");
    }
    for (Part part : report.parts()) {
      What what = What.of("部分“{0}”的标题", "the title of part '{0}'", part.id());
      all.add(what, part.title(), Form.NAME, part.at(), "title");
      part.chapters().forEach(chapter -> addChapter(chapter, all));
    }
  }

  private static void addChapter(Chapter chapter, Collector all) {
    What title = What.of("章节“{0}”的标题", "the title of chapter '{0}'", chapter.id());
    What summary = What.of("章节“{0}”的摘要", "the summary of chapter '{0}'", chapter.id());
    all.add(title, chapter.title(), Form.NAME, chapter.at(), "title");
    all.add(summary, chapter.summary(), Form.SENTENCE, chapter.at(), "summary");
    What topic = What.of("章节“{0}”中一个小标题", "a topic of chapter '{0}'", chapter.id());
    for (Topic one : chapter.topics()) {
      all.add(topic, one.title(), Form.NAME, one.at(), "title");
    }
  }

  private static void addIndicator(Indicator indicator, Collector all) {
    What name = What.of("指标“{0}”的名称", "the name of indicator '{0}'", indicator.id());
    all.add(name, indicator.name(), Form.NAME, indicator.at(), "name");
    What note = What.of("指标“{0}”的说明", "the note of indicator '{0}'", indicator.id());
    all.add(note, indicator.note(), Form.SENTENCE, indicator.at(), "note");
    for (Figure figure : indicator.figures()) {
      What own = What.of("数字“{0}”的名称", "the name of figure '{0}'", figure.id());
      all.add(own, figure.name(), Form.NAME, figure.at(), "name");
    }
  }

  private static void addChart(ChartSpec chart, Collector all) {
    What title = What.of("图表“{0}”的标题", "the title of chart '{0}'", chart.id());
    What subtitle = What.of("图表“{0}”的副标题", "the subtitle of chart '{0}'", chart.id());
    What label = What.of("图表“{0}”中一行的标签", "a row's label in chart '{0}'", chart.id());
    What group = What.of("图表“{0}”中一行的分组名", "a row's group in chart '{0}'", chart.id());
    all.add(title, chart.title(), Form.SENTENCE, chart.at(), "title");
    all.add(subtitle, chart.subtitle(), Form.SENTENCE, chart.at(), "subtitle");
    for (ChartSpec.Row row : chart.rows()) {
      all.add(label, row.label(), Form.NAME, row.at(), "label");
      all.add(group, row.group(), Form.NAME, row.at(), "group");
    }
  }

  private static void addPoster(@Nullable Poster poster, Collector all) {
    if (poster == null) {
      return;
    }
    What title = What.of("一图读懂中一栏的标题", "the title of a section of the poster", "");
    poster.sections().forEach(one -> all.add(title, one.title(), Form.NAME, one.at(), "title"));
    for (Poster.Item item : poster.items()) {
      What label = What.of("一图读懂中“{0}”的标签", "the label of '{0}' in the poster", item.id());
      all.add(label, item.label(), Form.NAME, item.at(), "label");
    }
  }

  /** Adds texts to a list, with the places of both their languages. */
  record Collector(Places places, List<ShortText> texts) {

    void add(What kind, @Nullable Bilingual text, Form form, Position owner, String field) {
      if (text != null) {
        Position zhAt = places.of(owner, field, "zh");
        Position enAt = places.of(owner, field, "en");
        Sentences read =
            switch (form) {
              case NAME -> null;
              case SENTENCE -> Sentences.of(text, zhAt, enAt);
            };
        texts.add(new ShortText(kind, text, form, zhAt, enAt, read));
      }
    }
  }

  /** What a text is; put into words only where something is wrong with it. */
  record What(String zh, String en, String owner) {

    static What of(String zh, String en, Object owner) {
      return new What(zh, en, owner.toString());
    }
  }

  /** What it is, for messages. */
  Bilingual what() {
    return new Bilingual(kind.zh(), kind.en()).with(kind.owner());
  }

  /** Where its text in a language stands. */
  Position at(Lang lang) {
    return switch (lang) {
      case ZH -> zhAt;
      case EN -> enAt;
    };
  }

  /** The figures it refers to, in a language; a name refers to none. */
  List<Reference> references(Lang lang) {
    return sentences == null ? List.of() : sentences.in(lang).text().references();
  }

  /** Whether its references can be trusted in both languages. */
  boolean isWellFormed() {
    return faults(Lang.ZH).isEmpty() && faults(Lang.EN).isEmpty();
  }

  /** Its words in a language, with a character that is no word in the place of each reference. */
  String words(Lang lang) {
    return sentences == null
        ? text.in(lang)
        : sentences.in(lang).text().plain(reference -> "\uFFFC");
  }

  /** What is wrong with it as a sentence of a language. */
  List<Diagnostic> faults(Lang lang) {
    return sentences == null ? List.of() : sentences.in(lang).faults();
  }
}
