package reportsite.sheet;

import java.util.List;
import reportsite.sheet.Column.Form;

/** The columns of the English text. */
final class TranslationSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of(
              "passage", Form.KEY, 8, "段落", "段落的序号，请勿改动。", "The number of the passage; leave it."),
          Column.of(
              "zh",
              Form.SHOWN,
              70,
              "原文",
              "报告原文，只供查看，请勿改动。",
              "The report's own text, to be read only."),
          Column.of(
              "source",
              Form.OPTIONAL,
              15,
              "原文校验码",
              "译文所依据原文的校验码，译文改动时自动更新，一般不必填写。",
              "What tells the translated wording from any other; renewed by itself with the English."),
          Column.of(
              "en",
              Form.OPTIONAL,
              90,
              "译文",
              "本段的英文；其中的数字必须与原文一致。",
              "The English of the passage; its numbers must be those of the Chinese."));

  private TranslationSheet() {}
}
