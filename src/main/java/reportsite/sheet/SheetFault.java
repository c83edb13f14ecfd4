package reportsite.sheet;

import reportsite.diag.Fault;

/** What can be wrong with a workbook and with what was typed into it. */
enum SheetFault implements Fault {
  NOT_XLSX(
      "这个文件不能作为 xlsx 工作簿打开",
      "this file cannot be opened as an xlsx workbook",
      "在电子表格软件中选择“另存为”，类型选“Excel 工作簿（*.xlsx）”，不要加密码",
      "in your spreadsheet program choose “Save as” with the type Excel workbook (*.xlsx), without a"
          + " password"),
  NOT_EXPORTED(
      "这个工作簿不是由 export 导出的，或者隐藏的工作表“{0}”已被删除",
      "this workbook was not written by 'export', or its hidden sheet '{0}' was deleted",
      "重新运行 export，把改动抄到新导出的工作簿里",
      "run 'export' again and copy your changes into the new workbook"),
  REPORT_UNKNOWN("没有代号为“{0}”的报告", "there is no report '{0}'", "{1}", "{1}"),
  REPORT_NOT_NAMED(
      "本项目有几份报告，没有说明导出哪一份",
      "this project has several reports, and the command does not say which to export",
      "写成 export 代号；现有 {0}",
      "write 'export ID'; there are {0}"),
  EXISTS(
      "文件 {0} 已经存在，为免覆盖别人填写的内容，没有导出",
      "the file {0} exists already; it may hold somebody's work, so nothing was exported",
      "先移走或删除它，或者用 --to 另取文件名",
      "move or delete it first, or choose another name with --to"),
  CANNOT_WRITE(
      "无法写入 {0}：{1}",
      "cannot write {0}: {1}",
      "检查文件夹是否存在、有无写入权限，文件是否正在别的软件里打开",
      "check that the folder exists, that you may write there, and that no other program has the file"
          + " open"),
  CHANGED_MEANWHILE(
      "文件 {0} 在导入过程中被改动，因此什么都没有写入",
      "the file {0} was changed during the import, so nothing was written",
      "再运行一次 import",
      "run 'import' again"),
  SHEET_MISSING(
      "缺少工作表“{0}”",
      "the sheet '{0}' is missing",
      "把工作表名称改回“{0}”；如果已经删除，请重新导出",
      "give it its name '{0}' back; if it was deleted, export again"),
  COLUMN_MISSING(
      "缺少“{0}”这一列",
      "the column '{0}' is missing",
      "在第 1 行补上标题“{0}”；不要删除列，不需要时可以隐藏",
      "put the heading '{0}' back into row 1; columns can be hidden but not deleted"),
  COLUMN_UNKNOWN(
      "不认识标题为“{0}”的列",
      "the column headed '{0}' is not known",
      "自己加的列请先删除；{1}",
      "delete columns of your own first; {1}"),
  COLUMN_TWICE(
      "“{0}”这一列出现了两次",
      "the column '{0}' is there twice", "保留一列，删除另一列", "keep one and delete the other"),
  KEY_MISSING(
      "这一行有内容，但没有填“{0}”",
      "this row has content but no '{0}'",
      "填写“{0}”；如果不需要这一行，请清空整行",
      "fill in '{0}', or clear the whole row if it is not needed"),
  ROW_TWICE(
      "“{0}”已经在第 {1} 行写过",
      "'{0}' stands in row {1} already",
      "新增的行要另取代号（进展的编号留空）；多余的行请删除",
      "give a new row an id of its own (in 'progress' leave it empty), or delete the row"),
  ROW_REMOVED(
      "“{0}”这一行不见了；在表格里不能删除记录，也不能改代号",
      "the row of '{0}' is gone; records can be neither deleted nor renamed in a spreadsheet",
      "把这一行连同代号恢复原样；确要删除或改代号，请在 {1} 第 {2} 行改",
      "put the row back with its id; to delete or rename the record, do so in {1}, line {2}"),
  ROW_GONE(
      "导出以后，“{0}”已经从 YAML 文件中删除，这里却改了它",
      "'{0}' was deleted from the YAML files after the export, but is changed here",
      "删除这一行；如果仍要保留这条记录，请先在 YAML 文件中恢复",
      "delete this row, or first restore the record in the YAML files"),
  ENTRY_UNKNOWN(
      "没有编号为“{0}”的进展记录",
      "there is no entry '{0}'", "新增一行时编号留空", "leave this cell empty in a new row"),
  PASSAGE_UNKNOWN(
      "报告没有第 {0} 段",
      "the report has no passage {0}",
      "段落序号不能改动或增加；请恢复原样",
      "passages can be neither renumbered nor added; put the number back"),
  CELL_EMPTY(
      "“{0}”不能空着",
      "'{0}' cannot be empty",
      "填写内容；新增的行如果不需要，请清空整行；已有的记录只能在 YAML 文件中删除",
      "fill it in; clear the whole row if it is a new one you do not need; a record that exists can be deleted in the YAML file only"),
  FIXED_CHANGED(
      "“{0}”在表格里不能改动，原来是“{1}”",
      "'{0}' cannot be changed in a spreadsheet; it was '{1}'",
      "改回“{1}”；确要改动，请在 YAML 文件中移动这条记录",
      "write '{1}' again; to change it, move the record in the YAML file"),
  SHOWN_CHANGED(
      "“{0}”只供查看，改动不会生效，原来是“{1}”",
      "'{0}' is to be read only and cannot be changed here; it was '{1}'",
      "恢复原样（撤销，或重新导出后复制这一格）",
      "put it back (undo, or copy the cell from a new export)"),
  ENTRY_CHANGED(
      "进展记录只增加、不修改：“{0}”原来是“{1}”",
      "entries are only added, never changed: '{0}' was '{1}'",
      "恢复这一行；有新情况或更正，在下面新增一行",
      "put this row back; add a new row below for news or a correction"),
  ENTRY_REMOVED(
      "进展记录只增加、不删除：“{0}”这一行不见了",
      "entries are only added, never deleted: the row of '{0}' is gone",
      "恢复这一行（撤销，或从新导出的工作簿复制）；要更正，在下面新增一行",
      "put the row back (undo, or copy it from a new export); to correct it, add a new row below"),
  CONFLICT(
      "导出以后“{0}”在两处都改了：这里是“{1}”，YAML 文件（{3}）里是“{2}”",
      "'{0}' was changed in both places after the export: here it is '{1}', in the YAML file ({3}) it"
          + " is '{2}'",
      "核实哪个对：保留 YAML 的，就在这里填“{2}”；保留这里的，就把 YAML 里也改成这样",
      "find out which is right: to keep the one in YAML, write '{2}' here; to keep this one, write it in"
          + " YAML too"),
  FORMULA(
      "这一格是公式，不是文字",
      "this cell holds a formula, not a text",
      "直接键入内容；文字以“=”开头时，前面加半角单引号“'”",
      "type the content itself; if a text begins with '=', put an apostrophe before it"),
  CELL_ERROR(
      "这一格是错误值 {0}",
      "this cell holds the error value {0}", "清空后重新键入内容", "clear it and type the content again"),
  LINE_BREAK(
      "这一格里有换行", "there is a line break in this cell", "把内容写成一行", "write the content on one line"),
  INDICATOR_UNKNOWN(
      "没有代号为“{0}”的指标，无法确定新数字放在哪里",
      "there is no indicator '{0}', so the new figure has no place",
      "新的指标请先在 YAML 文件中建立；{1}",
      "a new indicator has to be made in a YAML file first; {1}"),
  COMMITMENT_PLACE(
      "第 {0} 段还没有承诺，或者分在几个文件里，无法确定新承诺放在哪里",
      "passage {0} has no commitments yet, or has them in several files, so the new one has no place",
      "核对段落序号；如果无误，请直接写进 YAML 文件",
      "check the number of the passage; if it is right, add the commitment in a YAML file");

  private final Wording wording;

  SheetFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
