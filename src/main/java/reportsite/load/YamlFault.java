package reportsite.load;

import reportsite.diag.Fault;

/** What can be wrong with a file before its content matters: bytes, and the form of YAML. */
enum YamlFault implements Fault {
  NOT_UTF_8(
      "文件不是 UTF-8 编码，从这里起无法读取（可能是用 GBK/GB18030（有的编辑器叫“ANSI”）保存的）",
      "the file is not in UTF-8; it cannot be read from here on (it was probably saved in GBK/GB18030,"
          + " which some editors call ANSI)",
      "用编辑器打开，选择“另存为”，编码选“UTF-8”，再保存",
      "open it in your editor, choose “Save as” with the encoding UTF-8, and save it again"),
  UTF_16(
      "文件是用 UTF-16（有的编辑器叫“Unicode”）保存的，无法读取",
      "the file was saved in UTF-16, which some editors call Unicode, and cannot be read",
      "用编辑器打开，选择“另存为”，编码选“UTF-8”，再保存",
      "open it in your editor, choose “Save as” with the encoding UTF-8, and save it again"),
  CONTROL_CHARACTER(
      "这里有一个看不见的控制字符（{0}）",
      "there is an invisible control character here ({0})",
      "删除它；多半是从其他软件复制时带进来的",
      "delete it; it usually comes along when text is copied from another program"),
  TOO_LARGE(
      "文件过大（{0} 字节，最多 {1} 字节）",
      "the file is too large ({0} bytes, at most {1})",
      "把内容分到几个文件里",
      "split the content into several files"),
  TOO_DEEP(
      "层级过深（超过 {0} 层）",
      "too many levels, one inside the other (more than {0})",
      "检查这里的缩进和括号是否多写了",
      "look for indentation or brackets here that should not be there"),
  EMPTY_FILE(
      "文件里没有内容",
      "the file has no content",
      "填写内容；如果不需要这个文件，请删除",
      "fill it in, or delete the file if it is not needed"),
  NOT_A_MAPPING(
      "文件的开头应当是“名称: 内容”这样的行",
      "the file should begin with lines of the form “name: content”",
      "每行写成“名称: 内容”，冒号用半角，冒号后空一格",
      "write each line as “name: content”, with a colon and a space behind it"),
  TAB_INDENT(
      "行首用了制表符（Tab），本文件共有 {0} 行这样写",
      "the line begins with a tab (lines of this file that do so: {0})",
      "把行首的制表符改为空格，每一级两个空格",
      "replace tabs at the beginning of lines by spaces, two for each level"),
  ODD_SPACE(
      "这里用了{0}，程序只认普通的半角空格",
      "there is {0} here; only ordinary spaces are understood",
      "删除它，改用半角空格；行首每一级两个空格",
      "replace it by ordinary spaces; at the beginning of a line, two for each level"),
  DUPLICATE_KEY(
      "“{0}”写了两次，第一次在第 {1} 行",
      "'{0}' is given twice; the first time in line {1}",
      "保留一个，删除另一个",
      "keep one of the two and delete the other"),
  ANCHOR_OR_ALIAS(
      "这里以“{0}”开头，YAML 会把它当作引用记号，本站不使用这种写法",
      "this begins with '{0}', which YAML takes for a sign of reference; this site does not use them",
      "如果它是文字的一部分，请给整段文字加上半角双引号；否则把内容直接写出来",
      "if it is part of the text, put the whole text in double quotes; else write the content out"),
  TAG(
      "这里以“!”开头，YAML 会把它当作类型记号，本站不使用这种写法",
      "this begins with '!', which YAML takes for a sign of type; this site does not use them",
      "如果它是文字的一部分，请给整段文字加上半角双引号；否则删除它",
      "if it is part of the text, put the whole text in double quotes; else delete it"),
  MERGE_KEY(
      "不能用“<<”合并内容",
      "content cannot be merged in with '<<'",
      "把内容在这里直接写出来",
      "write the content out here"),
  SECOND_DOCUMENT(
      "这里又开始了一份新内容（“---”或“...”之后）；一个文件只能有一份",
      "a second document begins here (behind '---' or '...'); a file can hold only one",
      "删除分隔行，或者把后面的内容移到另一个文件",
      "delete the dividing line, or move what follows to a file of its own"),
  EMPTY_VALUE(
      "“{0}”后面没有内容",
      "there is nothing behind '{0}:'",
      "填写内容；如果不需要这一项，请删除整行",
      "fill it in, or delete the line if it is not needed"),
  EMPTY_ITEM(
      "列表的这一项没有内容",
      "this item of the list has no content",
      "填写内容，或者删除这一项",
      "fill it in, or delete the item"),
  BARE_WORD(
      "“{0}”单独成了一项，后面没有冒号和内容",
      "'{0}' stands as an item of its own, without a colon and content",
      "如果它前面的逗号是文字的一部分：中文请改用全角逗号“，”，英文请给整段文字加上半角双引号 \"…, …\"",
      "if the comma before it belongs to the text, put the whole text in double quotes: \"…, …\""
          + " (in Chinese, write a full-width comma instead)"),
  FULL_WIDTH_COLON(
      "“{0}”后面用了全角冒号“：”",
      "'{0}' is followed by a full-width colon '：'",
      "改为半角冒号加一个空格：“{0}: ”",
      "write an ordinary colon and a space: '{0}: '"),
  FULL_WIDTH_COMMA(
      "“{0}”前面用了全角逗号“，”，花括号里的各项要用半角逗号分开",
      "there is a full-width comma '，' before '{0}'; items in braces are divided by ordinary commas",
      "改为半角逗号加一个空格：“, {0}: ”",
      "write an ordinary comma and a space: ', {0}: '"),
  WRONG_BRACE(
      "这里用了“{0}”，一组内容要用半角花括号括住",
      "there is '{0}' here; items stand in ordinary braces",
      "改为半角花括号：以“{”开头，以“}”结尾",
      "use ordinary braces, '{' before and '}' behind"),
  OPENING_BRACE_MISSING(
      "末尾有“}”，前面却没有“{”",
      "there is '}' at the end but no '{' before it",
      "在“- ”后面补上“{”",
      "put '{' behind '- '"),
  TIGHT_DASH(
      "列表的“-”后面缺一个空格",
      "the space behind the dash of this item is missing",
      "在“-”后面加一个空格：“- ”",
      "put a space behind the dash: '- '"),
  WRONG_DASH(
      "列表的每一项应以半角“-”开头，这里是“{0}”",
      "an item of a list begins with an ordinary '-', but this is '{0}'",
      "改为半角减号加一个空格：“- ”",
      "write an ordinary hyphen and a space: '- '"),
  MISSING_DASH(
      "列表的这一项前面缺“- ”",
      "the dash before this item of the list is missing",
      "在这一行的文字前面加上“- ”，与上下各项对齐",
      "put '- ' before it, in line with the items above and below"),
  LIST_WITHOUT_NAME(
      "从这里开始是一个列表，但上面没有写出它的名称",
      "a list begins here, but the line with its name is missing above",
      "在上面补上一行，写列表的名称和半角冒号，例如“figures:”",
      "put a line above it with the name of the list and a colon, such as 'figures:'"),
  WRONG_COMMENT_SIGN(
      "说明行用了全角“＃”",
      "this remark begins with a full-width '＃'",
      "改为半角“#”加一个空格",
      "write an ordinary '#' and a space"),
  STRAY_QUOTE(
      "文字里的半角双引号没有成对",
      "there is a double quote here without its counterpart",
      "文字的开头和末尾都写半角双引号：\"…\"；不需要的话，把多余的删除",
      "put a double quote both before and behind the text, or delete the one that is not needed"),
  FULL_WIDTH_QUOTES(
      "这里用中文引号（{0}）括住内容，程序只认半角引号",
      "the content stands in Chinese quotation marks {0}; only plain ones are understood here",
      "改为半角双引号：\"…\"",
      "use plain double quotes: \"…\""),
  NO_SPACE_AFTER_COLON(
      "“{0}:”后面缺一个空格",
      "the space behind '{0}:' is missing",
      "在冒号后面加一个空格：“{0}: ”",
      "put a space behind the colon: '{0}: '"),
  UNCLOSED_QUOTE(
      "从这里开始的引号没有结束",
      "the quotation mark that opens here is never closed",
      "在这段文字的末尾补上同样的引号（{0}）",
      "put the same quotation mark ({0}) at the end of the text"),
  TEXT_AFTER_QUOTE(
      "引号已经结束，后面还有文字",
      "there is more text behind the closing quotation mark",
      "用半角双引号括住整段文字；文字里面的半角双引号写成 \\\"",
      "put the whole text in double quotes; a double quote inside it is written \\\""),
  UNCLOSED_BRACKET(
      "从这里开始的括号“{0}”没有结束",
      "the bracket '{0}' that opens here is never closed", "在末尾补上“{1}”", "put '{1}' at its end"),
  EXTRA_BRACKET(
      "多了一个“{0}”",
      "there is one '{0}' too many",
      "删除它；如果它是文字的一部分，请给整段文字加上半角双引号",
      "delete it; if it is part of the text, put the whole text in double quotes"),
  BRACKET_IN_TEXT(
      "文字里有“{0}”，要加引号才能用",
      "the text contains '{0}', which is possible only inside quotes",
      "给整段文字加上半角双引号，如 \"[](figure:gdp-2024) …\"",
      "put the whole text in double quotes, as in \"[](figure:gdp-2024) …\""),
  MISSING_COMMA(
      "“{0}”前面缺一个半角逗号",
      "there is no comma before '{0}'",
      "在它前面加上半角逗号和空格：“, {0}: ”",
      "put a comma and a space before it: ', {0}: '"),
  EXTRA_COMMA("这里多了一个逗号", "there is one comma too many here", "删除它", "delete it"),
  COLON_IN_TEXT(
      "文字里有冒号加空格（“: ”），程序把它当成了新的一项",
      "the text contains a colon and a space (': '), which looks like the beginning of a new item",
      "给整段文字加上半角双引号：\"…: …\"；如果这里本来就是新的一项，请在它前面补上半角逗号",
      "put the whole text in double quotes: \"…: …\"; if a new item does begin here, put a comma before it"),
  BAD_INDENT(
      "这一行的缩进与上面对不上",
      "the indentation of this line does not fit the lines above",
      "让同一级的各行从同一列开始（每一级两个空格，不用 Tab）；列表的“-”也要对齐",
      "begin lines of the same level in the same column (two spaces a level, no tabs), dashes of a list too"),
  NO_COLON(
      "这一行不是“名称: 内容”的写法",
      "this line is not of the form “name: content”",
      "写成“名称: 内容”；如果它是上一行文字的延续，请把它接到上一行",
      "write “name: content”; if it continues the text of the line above, put it there"),
  SPECIAL_START(
      "文字以“{0}”开头，要加引号才能用",
      "text that begins with '{0}' is possible only inside quotes",
      "给整段文字加上半角双引号",
      "put the whole text in double quotes"),
  BAD_ESCAPE(
      "半角双引号里的反斜杠“\\”有特殊含义，这里的写法不认识",
      "a backslash '\\' inside double quotes has a special meaning, and this one is not known",
      "把它写成两个“\\\\”，或者改用半角单引号括住文字",
      "write it twice, '\\\\', or put the text in single quotes instead"),
  HAN_ACROSS_LINES(
      "中文写成了几行，换行处会多出空格",
      "Chinese text runs over several lines; every line break would become a space",
      "把整段文字写在一行里",
      "write the whole text on one line"),
  SYNTAX(
      "这里的写法程序读不懂",
      "this cannot be read",
      "检查这一行和上一行：冒号、逗号、引号、括号是否为半角且成对，缩进是否对齐",
      "look at this line and the one above: colons, commas, quotes in pairs, brackets, indentation");

  private final Wording wording;

  YamlFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
