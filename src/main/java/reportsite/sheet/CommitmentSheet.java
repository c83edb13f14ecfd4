package reportsite.sheet;

import java.util.List;
import reportsite.sheet.Column.Choice;
import reportsite.sheet.Column.Form;

/** The columns of the commitments. */
final class CommitmentSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of(
              "id",
              Form.KEY,
              30,
              "代号",
              "承诺的代号，永久不变。新增一行时自拟：小写英文字母、数字和连字符。",
              "The permanent id of the commitment. In a new row make one up: lower-case letters, digits, hyphens."),
          Column.of(
              "title.zh",
              Form.NEEDED,
              32,
              "中文标题",
              "承诺什么，不写数字和时间。",
              "What is promised, in Chinese, without number and date."),
          Column.of(
              "title.en",
              Form.NEEDED,
              40,
              "英文标题",
              "同上，英文，以动词开头。",
              "The same in English, beginning with a verb."),
          QuoteColumns.PASSAGE,
          QuoteColumns.QUOTE,
          Column.of(
              "kind",
              Form.NEEDED,
              Choice.COMMITMENT_KIND,
              14,
              "类别",
              "quantity 达到数量，completion 完成，start 启动，continuation 延续，qualitative 其他。",
              "quantity, completion, start, continuation, or qualitative for the rest."),
          Column.of(
              "due",
              Form.OPTIONAL,
              10,
              "期限",
              "引文或同一句前文写明的时间，照抄，例如 6月底；没有写明的留空。",
              "The words of time in the quotation or before it in its sentence, such as 6月底; else empty."),
          Column.of(
              "for",
              Form.LIST,
              22,
              "惠及人群",
              "报告写明的受益人群代号，多个用逗号分开。",
              "Ids of the audiences that the report names, parted by commas."),
          Column.of(
              "subjects",
              Form.LIST,
              22,
              "涉及对象",
              "引文没有点名但确有所指的对象代号，多个用逗号分开。",
              "Ids of subjects that are meant though the quotation does not name them, parted by commas."),
          Column.of(
              "continues",
              Form.LIST,
              22,
              "承接的结果",
              "承接上年哪些结果的数字代号，多个用逗号分开。",
              "Ids of last year's results that it carries on, parted by commas."),
          Column.of(
              "responsible.zh",
              Form.OPTIONAL,
              20,
              "责任单位（中文）",
              "报告写明由谁负责时填写，中英文都要填。",
              "Who is to do it, if the report says so; in both languages."),
          Column.of(
              "responsible.en", Form.OPTIONAL, 20, "责任单位（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "note.zh",
              Form.OPTIONAL,
              30,
              "说明（中文）",
              "必要的客观说明，中英文都要填。",
              "A neutral remark where one is needed; in both languages."),
          Column.of("note.en", Form.OPTIONAL, 30, "说明（英文）", "同上，英文。", "The same in English."));

  private CommitmentSheet() {}
}
