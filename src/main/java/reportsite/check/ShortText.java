package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.InlineText;
import reportsite.markdown.Reference;
import reportsite.model.Chapter;
import reportsite.model.ChartSpec;
import reportsite.model.Figure;
import reportsite.model.Group;
import reportsite.model.Indicator;
import reportsite.model.Part;
import reportsite.model.Report;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A text outside of the narratives that reaches a reader: a title, a summary, a name, a note.
 *
 * @param what it is, for messages
 * @param at where its owner stands
 */
record ShortText(Bilingual what, Bilingual text, Form form, Position at) {

  /** What a short text may contain. */
  enum Form {
    /** Words only. */
    NAME,
    /** Words and references to figures. */
    SENTENCE
  }

  /** Those of a report, in the order of its files. */
  static List<ShortText> of(Report report) {
    List<ShortText> texts = new ArrayList<>();
    texts.add(
        new ShortText(what("报告标题", "the report's title"), report.title(), Form.NAME, report.at()));
    for (Group group : report.groups()) {
      Bilingual what = what("比较对象“{0}”的名称", "the name of group '{0}'").with(group.id());
      texts.add(new ShortText(what, group.name(), Form.NAME, group.at()));
    }
    for (Part part : report.parts()) {
      Bilingual what = what("部分“{0}”的标题", "the title of part '{0}'").with(part.id());
      texts.add(new ShortText(what, part.title(), Form.NAME, part.at()));
      part.chapters().forEach(chapter -> addChapter(chapter, texts));
    }
    report.indicators().forEach(indicator -> addIndicator(indicator, texts));
    report.charts().forEach(chart -> addChart(chart, texts));
    return List.copyOf(texts);
  }

  private static void addChapter(Chapter chapter, List<ShortText> texts) {
    Bilingual title = what("章节“{0}”的标题", "the title of chapter '{0}'").with(chapter.id());
    Bilingual summary = what("章节“{0}”的摘要", "the summary of chapter '{0}'").with(chapter.id());
    texts.add(new ShortText(title, chapter.title(), Form.NAME, chapter.at()));
    texts.add(new ShortText(summary, chapter.summary(), Form.SENTENCE, chapter.at()));
  }

  private static void addIndicator(Indicator indicator, List<ShortText> texts) {
    Bilingual name = what("指标“{0}”的名称", "the name of indicator '{0}'").with(indicator.id());
    texts.add(new ShortText(name, indicator.name(), Form.NAME, indicator.at()));
    Bilingual note = indicator.note();
    if (note != null) {
      Bilingual what = what("指标“{0}”的说明", "the note of indicator '{0}'").with(indicator.id());
      texts.add(new ShortText(what, note, Form.SENTENCE, indicator.at()));
    }
    for (Figure figure : indicator.figures()) {
      Bilingual own = figure.name();
      if (own != null) {
        Bilingual what = what("数字“{0}”的名称", "the name of figure '{0}'").with(figure.id());
        texts.add(new ShortText(what, own, Form.NAME, figure.at()));
      }
    }
  }

  private static void addChart(ChartSpec chart, List<ShortText> texts) {
    Bilingual title = what("图表“{0}”的标题", "the title of chart '{0}'").with(chart.id());
    Bilingual subtitle = what("图表“{0}”的副标题", "the subtitle of chart '{0}'").with(chart.id());
    texts.add(new ShortText(title, chart.title(), Form.SENTENCE, chart.at()));
    texts.add(new ShortText(subtitle, chart.subtitle(), Form.SENTENCE, chart.at()));
    for (ChartSpec.Row row : chart.rows()) {
      Bilingual label = row.label();
      if (label != null) {
        Bilingual what = what("图表“{0}”中一行的标签", "a row's label in chart '{0}'").with(chart.id());
        texts.add(new ShortText(what, label, Form.NAME, row.at()));
      }
      Bilingual group = row.group();
      if (group != null) {
        Bilingual what = what("图表“{0}”中一行的分组名", "a row's group in chart '{0}'").with(chart.id());
        texts.add(new ShortText(what, group, Form.NAME, row.at()));
      }
    }
  }

  private static Bilingual what(String zh, String en) {
    return new Bilingual(zh, en);
  }

  /** The figures it refers to, in a language; a name refers to none. */
  List<Reference> references(Lang lang) {
    return form == Form.NAME ? List.of() : parsed(lang, new Diagnostics()).references();
  }

  /** Its words in a language, with a character that is no word in the place of each reference. */
  String words(Lang lang) {
    return form == Form.NAME
        ? text.in(lang)
        : parsed(lang, new Diagnostics()).plain(reference -> "\uFFFC");
  }

  /** The text of a language read as a sentence. */
  InlineText parsed(Lang lang, Diagnostics diagnostics) {
    return InlineText.parse(text.in(lang), at, lang, diagnostics);
  }
}
