package reportsite.sheet;

import java.util.List;
import reportsite.sheet.Column.Choice;
import reportsite.sheet.Column.Form;

/** The columns of the news about commitments. */
final class ProgressSheet {

  static final List<Column> COLUMNS =
      List.of(
          Column.of(
              "entry",
              Form.KEY,
              15,
              "编号",
              "已有记录的编号，请勿改动；新增一行时留空。已有记录不能修改，有新情况就在下面新增一行。",
              "What an entry is known by; leave it, and leave it empty in a new row. Entries are never changed:"
                  + " add a row below."),
          Column.of(
              "commitment",
              Form.NEEDED,
              Choice.COMMITMENT,
              30,
              "承诺代号",
              "关于哪项承诺，从列表中选择。",
              "The commitment it is about, from the list."),
          Column.of(
              "date",
              Form.NEEDED,
              12,
              "日期",
              "消息的日期，例如 2025-07-01。",
              "The date of the news, such as 2025-07-01."),
          Column.of(
              "state",
              Form.NEEDED,
              Choice.STATE,
              16,
              "状态",
              "in-progress 进行中，done 完成，partly-done 部分完成，not-met 未达到，revised 有调整，not-verifiable 无法核实。",
              "in-progress, done, partly-done, not-met, revised or not-verifiable."),
          Column.of(
              "claim.zh",
              Form.OPTIONAL,
              30,
              "说法（中文）",
              "责任方怎么说，中英文都要填。",
              "What the responsible side says; in both languages."),
          Column.of("claim.en", Form.OPTIONAL, 30, "说法（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "evidence.zh",
              Form.OPTIONAL,
              30,
              "佐证（中文）",
              "他人可以看到的情况，中英文都要填。",
              "What others can see; in both languages."),
          Column.of("evidence.en", Form.OPTIONAL, 30, "佐证（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "note.zh",
              Form.OPTIONAL,
              30,
              "说明（中文）",
              "读者还需要知道的，例如调整了什么；中英文都要填。",
              "What else a reader needs, such as what was revised; in both languages."),
          Column.of("note.en", Form.OPTIONAL, 30, "说明（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "source.title.zh",
              Form.NEEDED,
              30,
              "出处标题（中文）",
              "依据的公开文件或报道的标题。",
              "The title of the publication it rests on, in Chinese."),
          Column.of(
              "source.title.en", Form.NEEDED, 30, "出处标题（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "source.publisher.zh",
              Form.NEEDED,
              24,
              "发布单位（中文）",
              "由谁发布。",
              "Who published it, in Chinese."),
          Column.of(
              "source.publisher.en", Form.NEEDED, 24, "发布单位（英文）", "同上，英文。", "The same in English."),
          Column.of(
              "source.date",
              Form.NEEDED,
              12,
              "发布日期",
              "出处发布的日期，例如 2025-07-01。",
              "The date of that publication, such as 2025-07-01."));

  private ProgressSheet() {}
}
