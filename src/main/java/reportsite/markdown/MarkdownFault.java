package reportsite.markdown;

import reportsite.diag.Fault;

/** What a narrative, or a title with references, may not contain. */
enum MarkdownFault implements Fault {
  HEADING_OF_LEVEL_1(
      "正文中不用一级标题“#”：页面标题来自 report.yaml",
      "a narrative has no level-1 heading '#': the page has its title from report.yaml",
      "改用“## ”或“### ”",
      "write '## ' or '### '"),
  HEADING_TOO_DEEP(
      "标题层级过深：只用二级、三级标题",
      "this heading is too deep: only levels 2 and 3 are used",
      "改用“### ”，或改写为普通段落",
      "write '### ', or make it a paragraph"),
  HEADING_UNDERLINED(
      "标题不能用下一行的“===”或“---”表示",
      "a heading cannot be made by '===' or '---' on the next line",
      "在标题前写“## ”，并删去下一行的横线",
      "write '## ' before the heading and delete the line below it"),
  HEADING_WITHOUT_SPACE(
      "行首的“#”没有构成标题",
      "the '#' at the start of this line makes no heading",
      "在半角“##”后加一个空格，再写标题；如确需“#”号，请写“\\#”",
      "write '## ' with a space after it; for the sign itself write '\\#'"),
  HEADING_EMPTY(
      "标题没有文字",
      "this heading has no words",
      "补写标题，或删去这一行",
      "write the heading, or delete the line"),
  HEADING_SKIPS_LEVEL(
      "三级标题之前没有二级标题",
      "this level-3 heading stands before any level-2 heading",
      "先写一个“## ”标题，或把这里改为“## ”",
      "write a '## ' heading first, or make this one '## '"),
  RAW_HTML(
      "正文中不能写 HTML：{0}",
      "a narrative cannot contain HTML: {0}",
      "删去标签（本站不放图片）；加粗写“**文字**”；如确需“<”号，请写“\\<”",
      "delete the tag (this site shows no pictures); for bold write '**words**'; for the sign itself write '\\<'"),
  HTML_COMMENT("正文中不能写注释", "a narrative cannot contain comments", "删去注释", "delete the comment"),
  CHARACTER_REFERENCE(
      "不能用字符代码“{0}”",
      "the character code '{0}' cannot be used",
      "直接输入该字符；“&”号本身写“\\&”",
      "type the character itself; for the sign '&' write '\\&'"),
  CODE(
      "正文中不用代码格式（反引号、行首四个空格）",
      "a narrative has no code (back quotes, or four spaces at the start of a line)",
      "删去反引号或行首空格",
      "delete the back quotes or the leading spaces"),
  THEMATIC_BREAK(
      "正文中不用分隔线",
      "a narrative has no rules between paragraphs",
      "删去这一行；需要分节时写“## ”标题",
      "delete this line; to begin a section write a '## ' heading"),
  HARD_BREAK(
      "段落中不能强制换行（行末的两个空格或“\\”）",
      "a paragraph has no forced line breaks (two spaces or '\\' at the end of a line)",
      "删去行末的空格或“\\”；需要另起一段时空一行",
      "delete the spaces or the '\\'; for a new paragraph leave an empty line"),
  LEADING_SPACE(
      "行首不要用全角空格缩进",
      "this line is indented with full-width spaces",
      "删去行首空格，缩进由版式决定",
      "delete them; the page design decides about indents"),
  STRAY_MARK(
      "“{0}”没有成对，会原样显示",
      "'{0}' is not part of a pair and would be shown as it is",
      "补全成“*强调*”或“**加粗**”；如确需该符号，请在前面加“\\”",
      "complete it to '*stressed*' or '**bold**'; for the sign itself put '\\' before it"),
  FOOTNOTE(
      "不支持脚注",
      "footnotes cannot be used",
      "把说明写入正文；注明出处请写“[](passage:10)”",
      "put the remark into the text; to name the source write '[](passage:10)'"),
  BARE_ADDRESS(
      "正文中不能写网址或邮箱地址“{0}”",
      "a narrative cannot contain the address '{0}'",
      "删去地址；引用报告原文请写“[](passage:10)”",
      "delete it; to cite the report write '[](passage:10)'"),
  REFERENCE_STYLE_LINK(
      "不支持在别处定义目标的链接",
      "links whose target is defined elsewhere cannot be used",
      "把目标直接写在方括号后面，如“[文字](figure:代号)”",
      "write the target right after the brackets, as in '[words](figure:id)'"),
  UNCLOSED_REFERENCE(
      "引用缺少右括号“)”",
      "the bracket ')' of this reference is missing",
      "在代号后面补上半角“)”，如“[](figure:代号)”",
      "put ')' behind the id, as in '[](figure:id)'"),
  UNFINISHED_REFERENCE(
      "方括号后面没有目标",
      "these brackets have no target after them",
      "紧接着写目标，如“{0}(figure:代号)”；如确需方括号，请写“\\[…\\]”",
      "write the target right after them, as in '{0}(figure:id)'; for plain brackets write"
          + " '\\[…\\]'"),
  IMAGE_NOT_CHART(
      "不能插入“{0}”：本站不放照片和图片，“!”只用于图表",
      "'{0}' cannot be placed here: this site shows no photographs or pictures, and '!' is for charts only",
      "删去这一处；要放图表，写“![](chart:代号)”；引用其他内容，删去“!”",
      "delete it; for a chart write '![](chart:id)', to refer to anything else delete the '!'"),
  FOREIGN_LINK(
      "不能链接到“{0}”：本站不引用其他网站",
      "'{0}' cannot be linked to: this site refers to no other",
      "删去链接，保留文字",
      "delete the link and keep its words"),
  LINK_WITHOUT_SCHEME(
      "看不出“{0}”是什么的代号",
      "'{0}' does not say what it refers to",
      "写明种类：figure:（数字）、chart:（图表）、passage:（段落）、chapter:（章节）、term:（词语）或 commitment:（承诺）",
      "say which kind it is: figure:, chart:, passage:, chapter:, term: or commitment:"),
  UNKNOWN_SCHEME("没有“{0}:”这种引用", "there is no reference of the kind '{0}:'", "{1}", "{1}"),
  MISTYPED_REFERENCE(
      "引用写法有误：括号、冒号须为半角，中间不能有空格",
      "this reference is mistyped: brackets and colon must be half-width, without spaces",
      "改为“{0}”",
      "type '{0}'"),
  BAD_TARGET(
      "引用的目标“{0}”写法不对",
      "the target '{0}' has the wrong form", "应写成“{1}”", "it should look like '{1}'"),
  LINK_TITLE(
      "引用的目标后面不能再加文字",
      "nothing can stand after the target of a reference",
      "括号内只写目标，如“(figure:代号)”",
      "write only the target in the parentheses, as in '(figure:id)'"),
  MARKUP_IN_REFERENCE(
      "方括号里只能写普通文字",
      "only plain words can stand between the brackets",
      "把“**”移到引用外面，如“**[文字](figure:代号)**”",
      "put the marks around the reference, as in '**[words](figure:id)**'"),
  REFERENCE_WITHOUT_TEXT(
      "这里的引用须写明文字",
      "this reference needs words between its brackets",
      "在方括号内写文字，如“[文字]({0})”",
      "write them between the brackets, as in '[words]({0})'"),
  CHART_NOT_ALONE(
      "图表须独占一段",
      "a chart must be alone in its paragraph",
      "把“![](chart:{0})”单独写成一段，前后各空一行",
      "put '![](chart:{0})' into a paragraph of its own, with an empty line before and after"),
  CHART_AS_LINK(
      "不能在句中链接图表",
      "a chart cannot be linked to within a sentence",
      "在方括号前加“!”，并独占一段：“![](chart:{0})”",
      "put '!' before the brackets, in a paragraph of its own: '![](chart:{0})'"),
  NOT_IN_QUOTE(
      "引文中只能写报告原文的段落",
      "a quotation can hold only paragraphs of the report",
      "把标题、列表、表格、图表移到引文之外",
      "move headings, lists, tables and charts out of the quotation"),
  NOT_IN_LIST(
      "列表中不能写标题", "a list cannot hold a heading", "把标题移到列表之前", "move the heading before the list"),
  TABLE_WITHOUT_HEAD(
      "行首的“|”没有构成表格",
      "the '|' at the start of this line makes no table",
      "表格前空一行，并在表头下面写一行“|---|---|”；如确需“|”号，请写“\\|”",
      "leave an empty line before the table and write '|---|---|' below its head; for the sign itself write '\\|'"),
  TABLE_ROW_LENGTH(
      "这一行有 {0} 格，表头有 {1} 格",
      "this row has {0} cells, the head of the table has {1}",
      "补足或删去多余的格；没有内容的格留空",
      "add or delete cells; leave a cell empty if nothing stands in it"),
  NOT_ALLOWED(
      "正文中不能用“{0}”", "a narrative cannot contain '{0}'", "改写为普通文字", "write it in plain words"),
  ONLY_FIGURES(
      "这里只能引用数字",
      "only figures can be referred to here",
      "写成“[](figure:代号)”，或删去引用",
      "write '[](figure:id)', or delete the reference"),
  ONLY_PLAIN_TEXT(
      "这里不能用“{0}”：只写普通文字和“[](figure:代号)”",
      "'{0}' cannot be used here: only plain words and '[](figure:id)'", "删去这个符号", "delete it");

  private final Wording wording;

  MarkdownFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
