package reportsite.load;

import reportsite.diag.Fault;

/** What can be wrong with the files of a publication and with the fields in them. */
enum LoadFault implements Fault {
  CONTENT_MISSING(
      "项目里没有 content 文件夹",
      "the project has no folder 'content'",
      "检查命令里的项目文件夹是否正确；新项目请建立 content/site.yaml",
      "check that the command names the right project folder; in a new one, create content/site.yaml"),
  FILE_MISSING("缺少文件 {0}", "the file {0} is missing", "{1}", "{1}"),
  EXTENSION(
      "文件名 {0} 不以 .yaml 结尾，程序不会读它",
      "the name of the file {0} does not end in .yaml, so it would not be read",
      "把文件改名为 {1}",
      "rename it {1}"),
  NARRATIVE_BLANK(
      "正文文件 {0} 里没有文字",
      "there is no text in {0}",
      "写上正文；每一页的中文和英文都要有",
      "write the text; every page needs both languages"),
  REPORT_MISSING("没有报告“{0}”的文件 {1}", "there is no file {1} for the report '{0}'", "{2}", "{2}"),
  REPORT_TWICE(
      "报告“{0}”列了两次",
      "the report '{0}' is listed twice",
      "删除其中一个；每份报告要有自己的代号",
      "delete one of them; every report has an id of its own"),
  FOLDER_NOT_LISTED(
      "文件夹 {0} 没有列入 content/site.yaml 的 reports，不会发布",
      "the folder {0} is not listed under 'reports' in content/site.yaml and will not be published",
      "把它的名称加入 reports，或者移走这个文件夹",
      "add its name to 'reports', or move the folder away"),
  PICTURE(
      "{0} 是图片；本站不放照片和图片，只用台账里的数字画图",
      "{0} is a picture; this site shows no photographs or pictures, only charts of the ledger's figures",
      "请移走这个文件；要画图，在 charts.yaml 里写一条 charts",
      "move the file away; to draw a chart, add an item below 'charts:' in charts.yaml"),
  FILE_NOT_USED(
      "文件 {0} 不会用到",
      "the file {0} is not used",
      "检查文件名和所在文件夹是否写对；不需要的话请移走",
      "check its name and folder; if it is not needed, move it away"),
  FILE_NAME(
      "文件名 {0} 含有英文字母、数字和 - _ . 以外的字符",
      "the file name {0} has characters other than Latin letters, digits and - _ .",
      "改用小写英文字母、数字和连字符命名",
      "rename it with lower-case Latin letters, digits and hyphens"),
  FIELD_MISSING("缺少“{0}”这一项", "'{0}' is missing here", "补上一项：“{0}: …”", "add '{0}: …'"),
  FIELDS_FOREIGN(
      "这里写的是 {0}，应当写的是 {1}",
      "this has {0}, but it should have {1}", "把名称改为 {1}，冒号和空格照旧", "change the names to {1}"),
  FIELD_UNKNOWN("不认识“{0}”这一项", "'{0}' is not known here", "{1}", "{1}"),
  TEXT_NEEDED("“{0}”应当是一段文字", "'{0}' should be a plain text", "写成“{0}: 文字”", "write '{0}: text'"),
  TEXT_BLANK(
      "“{0}”是空的",
      "'{0}' is blank", "填写内容；如果不需要这一项，请删除", "fill it in, or delete it if it is not needed"),
  LIST_NEEDED("“{0}”应当是一个列表", "'{0}' should be a list", "{1}", "{1}"),
  LIST_EMPTY("“{0}”里一项也没有", "'{0}' has no items", "至少写一项", "give at least one"),
  FIELDS_NEEDED(
      "“{0}”应当由几个“名称: 内容”组成",
      "'{0}' should consist of several “name: content”",
      "参照这个例子写：{1}",
      "write it as in this example: {1}"),
  NOT_AN_ID(
      "“{0}”不能用作代号；代号只用小写英文字母、数字和连字符，以字母开头",
      "'{0}' cannot be an id: ids have lower-case letters, digits and single hyphens, a letter first",
      "例如写成“{1}”",
      "write '{1}', for example"),
  NOT_A_KEY(
      "“{0}”不能用作词条名；词条名只用小写英文字母和数字，用点或连字符连接",
      "'{0}' cannot be a key: keys are lower-case words and digits, joined by dots or hyphens",
      "例如写成“nav.home”",
      "write it as in 'nav.home'"),
  NOT_AN_INTEGER(
      "“{0}”应当是一个整数，这里写的是“{1}”",
      "'{0}' should be a whole number, but it is '{1}'",
      "例如写成“{0}: {2}”",
      "write '{0}: {2}', for example"),
  NOT_A_YEAR(
      "“{0}”应当是四位数的年份，这里写的是“{1}”",
      "'{0}' should be a year of four digits, but it is '{1}'",
      "例如写成“{0}: {2}”",
      "write '{0}: {2}', for example"),
  NOT_A_PERIOD("“{0}”看不懂：这里写的是“{1}”", "'{0}' is not understood: it is '{1}'", "{2}", "{2}"),
  NOT_A_DATE(
      "“{1}”不是“年-月-日”写法的日期",
      "'{1}' is not a date of the form year-month-day",
      "例如写成“{0}: {2}”",
      "write '{0}: {2}', for example"),
  NO_SUCH_DATE(
      "没有“{1}”这一天",
      "there is no day '{1}'",
      "请核对年、月、日，改成实际的日期",
      "look up year, month and day, and write the right date"),
  NOT_PASSAGES(
      "“{1}”不是段落号",
      "'{1}' does not name passages",
      "写成“{0}: {2}”（一段写一个数；连续几段写首尾两个数，小的在前，中间用半角连字符）",
      "write '{0}: {2}' (one number, or the first and the last with a hyphen, the smaller one first)"),
  NOT_A_WORD("“{0}”不能是“{1}”", "'{0}' cannot be '{1}'", "{2}", "{2}"),
  BILINGUAL_NEEDED(
      "“{0}”要有中文和英文",
      "'{0}' needs its text in Chinese and in English",
      "写成 {0}: {zh: 中文, en: English}；文字里有逗号或冒号时加半角双引号",
      "write {0}: {zh: 中文, en: English}; put a text with a comma or colon in double quotes"),
  CHINESE_MISSING("“{0}”缺少中文", "the Chinese text of '{0}' is missing", "补上“zh: …”", "add 'zh: …'"),
  ENGLISH_MISSING("“{0}”缺少英文", "the English text of '{0}' is missing", "补上“en: …”", "add 'en: …'"),
  ENGLISH_UNTRANSLATED(
      "“{0}”的英文与中文完全一样，还没有翻译",
      "the English text of '{0}' is the Chinese one, not translated yet",
      "在 en 后面写英文",
      "write the English behind 'en'"),
  LANGUAGES_SWAPPED(
      "“{0}”的中文里没有汉字，英文里却有，可能写反了",
      "the Chinese text of '{0}' has no Chinese characters but the English one has",
      "zh 后面写中文，en 后面写英文",
      "write the Chinese behind 'zh' and the English behind 'en'"),
  VALUE_NOT_READ("{0}", "{0}", "{1}", "{1}"),
  DIRECTIONS_DIFFER(
      "direction 与数值“{0}”前面的词方向相反",
      "'direction' contradicts the word or sign typed with the value '{0}'",
      "请删去 direction，或改正 value",
      "leave 'direction' out, or correct the value"),
  VERSUS_MISSING(
      "“measure: {0}”要说明与谁相比，这里没有 versus",
      "'measure: {0}' compares with a group, but 'versus' does not say with which",
      "补上“versus: …”，写 report.yaml 的 groups 中的一个代号",
      "add 'versus: …' with an id from 'groups' in report.yaml"),
  VERSUS_WITHOUT_MEASURE(
      "这里有 versus，却没有写 measure",
      "there is 'versus' here but no 'measure'",
      "名次写“measure: rank”，高于写“measure: above”，低于写“measure: below”；如果不是比较，请删除 versus",
      "add 'measure: rank' for a rank, 'measure: above' or 'measure: below' for a gap; delete 'versus' if"
          + " nothing is compared"),
  VERSUS_FORBIDDEN(
      "“measure: {0}”不与任何对象相比，不能有 versus",
      "'measure: {0}' compares with no group, so it cannot have 'versus'",
      "删除 versus；如果确实是在比较，把 measure 改为 rank、above 或 below",
      "delete 'versus', or, if it does compare, make the measure rank, above or below"),
  NOUN_MISSING(
      "“{0}”数的是“{1}”，但这项指标没有说明英文怎么说",
      "'{0}' counts things ('{1}'), but the indicator does not say what they are called in English",
      "在这项指标里补上 noun: {one: 单数, many: 复数}，如 noun: {one: enterprise, many: enterprises}",
      "add noun: {one: …, many: …} to the indicator, as in noun: {one: enterprise, many: enterprises}"),
  TOTAL_FORBIDDEN(
      "只有“shape: shares”的图才有 total",
      "only a chart with 'shape: shares' has a 'total'",
      "删除 total，或者把 shape 改为 shares",
      "delete 'total', or make the shape 'shares'"),
  POSTER_ITEM_UNCLEAR(
      "一图读懂的每一项要么写 figure，要么写 commitment",
      "an item of the poster names either a figure or a commitment",
      "请写 - {figure: 数字的代号}，或者 - {commitment: 承诺的代号}，二者只写一个",
      "write - {figure: its id} or - {commitment: its id}, one of the two"),
  DEADLINE_NOT_READ(
      "“{0}: {1}”看不懂是什么时候",
      "'{0}: {1}' names no time that is understood",
      "照抄报告的时间词，如 6月份、6月底、上半年、秋季、年内、全年；报告没有写时间就删去这一行",
      "copy the report's words of time, such as 6月份, 6月底, 上半年, 秋季, 年内, 全年; where it names"
          + " none, delete the line"),
  ONE_OPERATION(
      "一条关系要写明一种算法",
      "a relation needs exactly one operation",
      "写 sum、difference、base、growth、count 中的一个，如 sum: [part-a, part-b]",
      "write one of sum, difference, base, growth, count, as in sum: [part-a, part-b]"),
  OPERANDS(
      "“{0}”里的数字个数不对",
      "'{0}' has the wrong number of figures",
      "sum 和 difference 至少两个，base 和 growth 正好两个",
      "sum and difference take two or more, base and growth exactly two"),
  EXPLANATION_INCOMPLETE(
      "解释（explanation）、适用范围（jurisdiction）和出处（source）要么都写，要么都不写",
      "explanation, jurisdiction and source go together",
      "补上缺少的；查不到公开权威出处的用语，三项都删去",
      "add what is missing; of words without a public source, delete all three"),
  LOCAL_AND_EXPLAINED(
      "当地提法（local）不能同时有解释",
      "a local wording (local) has no explanation",
      "有公开权威释义的，删去 local；没有的，删去解释和出处",
      "where a public definition exists delete 'local', otherwise the explanation and its source"),
  ONLY_TRUE(
      "“{0}”只能写 true，这里写的是“{1}”",
      "'{0}' can only be true, but it is '{1}'",
      "写成 {0}: true，或者删去这一行",
      "write {0}: true, or delete the line"),
  PLACEHOLDERS_DIFFER(
      "“{0}”的中文和英文里的空位不同：中文有 {1}，英文有 {2}",
      "the slots of '{0}' differ: the Chinese has {1}, the English has {2}",
      "两种语言要有同样的空位，花括号和数字都用半角",
      "both languages need the same slots, written with plain braces"),
  SEED_MISSING(
      "缺少报告全文 {0}",
      "the text of the report, {0}, is missing",
      "把报告全文（UTF-8 纯文本）放到 {0}",
      "put the text of the report (plain text in UTF-8) at {0}"),
  SEED_EMPTY(
      "报告全文 {0} 里没有文字",
      "the text of the report, {0}, is blank", "放回原来的文件", "put the original file back"),
  NOT_A_HASH(
      "sha256 应当是64个字符（0–9、a–f），这里有{0}个",
      "a sha256 has 64 characters (0–9, a–f), but this one has {0}",
      "从登记全文时的记录里重新复制这一串字符",
      "copy it again from where the text was registered"),
  SEED_CHANGED(
      "报告全文 {0} 的 sha256 是 {1}，这里写的是 {2}：文件与登记的不一致",
      "the sha256 of {0} is {1}, but {2} is written here: it is not the file that was registered",
      "报告全文必须与收到时一字不差，请放回原文件；只有正式更换全文时，才把这里改为新的 sha256",
      "the report's text must stay as delivered: put the original back; write the new hash only if a"
          + " new text was officially delivered");

  private final Wording wording;

  LoadFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
