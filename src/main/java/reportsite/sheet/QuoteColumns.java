package reportsite.sheet;

import reportsite.sheet.Column.Form;

/** The columns that say where the report has it, for all records that quote the report. */
final class QuoteColumns {

  static final Column PASSAGE =
      Column.of(
          "passage",
          Form.NEEDED,
          8,
          "段落",
          "引文所在段落的序号。",
          "The number of the passage that the quotation stands in.");

  static final Column QUOTE =
      Column.of(
          "quote",
          Form.NEEDED,
          60,
          "引文",
          "从报告原文复制，一字不改，在该段落中只出现一次；引的是数字，要包含数值。",
          "Copied from the report word for word; stands once in the passage and, for a figure, contains the value.");

  private QuoteColumns() {}
}
