package reportsite.sheet;

import java.util.List;
import reportsite.sheet.Column.Choice;
import reportsite.sheet.Column.Form;

/** The columns of the figures. */
final class FigureSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of(
              "id",
              Form.KEY,
              28,
              "代号",
              "数字的代号，永久不变。新增一行时自拟：小写英文字母、数字和连字符。",
              "The permanent id of the figure. In a new row make one up: lower-case letters, digits, hyphens."),
          Column.of(
              "indicator",
              Form.FIXED,
              Choice.INDICATOR,
              24,
              "指标代号",
              "属于哪个指标；只在新增一行时填写，从列表中选择。",
              "The indicator it is a figure of; filled in for new rows only, from the list."),
          Column.of(
              "indicator.zh",
              Form.SHOWN,
              24,
              "指标名称",
              "指标的名称，只供查看，请勿改动。",
              "The name of the indicator, to be read only."),
          Column.of(
              "name.zh",
              Form.OPTIONAL,
              30,
              "中文名称",
              "指标名称说不清楚时才填写，中英文都要填。",
              "Only where the indicator's name does not say exactly what is measured; in both languages."),
          Column.of("name.en", Form.OPTIONAL, 30, "英文名称", "同上，英文。", "The same in English."),
          Column.of(
              "period",
              Form.NEEDED,
              8,
              "年份",
              "数字所属的时间，例如 2024、2024-H1、2024-01/2024-11、average: 2021/2025。",
              "The time it speaks of, such as 2024, 2024-H1, 2024-01/2024-11, average: 2021/2025."),
          Column.of(
              "kind",
              Form.NEEDED,
              Choice.KIND,
              9,
              "类别",
              "result：已经达到的结果；target：目标。",
              "result: what was reached; target: what is aimed at."),
          Column.of(
              "measure",
              Form.OPTIONAL,
              Choice.MEASURE,
              10,
              "方面",
              "空白即 amount（数额）；new 新增，total 总数，growth 增长，share 占比，rank 位次，above 高于，below 低于，change 增减。",
              "Empty means amount; new, total, growth, share, rank, above, below, change."),
          Column.of(
              "versus",
              Form.OPTIONAL,
              Choice.GROUP,
              14,
              "对比范围",
              "方面为 rank、above、below 时填写，其他情况留空。",
              "The group compared with: for rank, above and below only."),
          Column.of(
              "direction",
              Form.OPTIONAL,
              10,
              "方向",
              "rise 升，fall 降，level 持平；报告写下降、减少时填 fall。",
              "rise, fall or level; fall where the report says 下降 or 减少."),
          Column.of(
              "value",
              Form.NEEDED,
              14,
              "数值",
              "照抄报告写法，连同单位和“左右”“以上”等词，例如 297.61亿元。",
              "The number exactly as the report writes it, with its unit and bound, such as 297.61亿元."),
          QuoteColumns.PASSAGE,
          QuoteColumns.QUOTE);

  private FigureSheet() {}
}
