package reportsite.output;

import reportsite.diag.Fault;

/** Everything that can be wrong with finished pages, or go wrong when they are written. */
enum OutputFault implements Fault {
  // Writing
  CANNOT_WRITE(
      "无法写入网站：{0}",
      "the site cannot be written: {0}",
      "原有网站未作任何改动。请检查磁盘空间和写入权限，然后重新生成；也可以用 --out 换一个文件夹",
      "the former site is unchanged; check free space and permissions and build again, or choose"
          + " another folder with --out"),
  TARGET_NOT_A_FOLDER(
      "输出位置不是文件夹",
      "the output is not a folder",
      "请用 --out 指定一个新的或空的文件夹",
      "name a new or empty folder with --out"),
  FOREIGN_FOLDER(
      "该文件夹里有不是由 reportsite 生成的内容（{0}），为保护这些文件，不予替换",
      "the folder holds files that reportsite did not make ({0}), so it is not replaced",
      "请用 --out 指定一个新的或空的文件夹；如果里面的内容确实不再需要，请先自行清空",
      "name a new or empty folder with --out; if its files are no longer needed, empty it yourself"
          + " first"),
  LEFTOVER_NOT_OURS(
      "生成网站要用到这个名称，但该位置的内容（{0}）不是由 reportsite 生成的",
      "the build needs this name, but what stands there ({0}) was not made by reportsite",
      "请把它改名或移走，然后重新生成",
      "rename it or move it away, then build again"),
  BUILD_UNDER_WAY(
      "另一个生成任务正在写入这个文件夹（进程 {0}）",
      "another build is writing this folder (process {0})",
      "请等它结束后再生成",
      "wait until it has ended, then build again"),

  // Links
  LINK_BROKEN(
      "链接“{0}”指向的文件不存在：{1}",
      "the link '{0}' leads to a file that does not exist: {1}",
      "请改正链接地址；{2}",
      "correct the address; {2}"),
  LINK_TO_FOLDER(
      "链接“{0}”指向文件夹，从磁盘打开网站时无法使用",
      "the link '{0}' leads to a folder, which does not work when the site is opened from disk",
      "请写出文件名：{1}",
      "name the file: {1}"),
  ANCHOR_MISSING(
      "链接“{0}”指向的位置不存在：{1} 中没有 id 为“{2}”的元素",
      "the link '{0}' leads nowhere: no element of {1} has the id '{2}'",
      "请改正 # 后面的名称（区分大小写），或在该页补上这个 id",
      "correct the name after # (upper and lower case matter), or give that page the id"),
  ADDRESS_NOT_RELATIVE(
      "地址“{0}”以 / 开头，网站放在子目录下时会失效",
      "the address '{0}' begins with /, so it fails when the site stands below a path",
      "请改为相对地址，例如 ../index.html",
      "make it relative, as in ../index.html"),
  FOREIGN_HOST(
      "“{0}”要连接其他网站",
      "'{0}' calls another host",
      "请把所需文件放进本网站；如果是供读者点击的外部链接，请用 https 地址并写明 rel=\"external\"",
      "put the file into this site; if it is a link for readers to follow, use https and"
          + " rel=\"external\""),
  SCRIPT_ADDRESS(
      "地址“{0}”是脚本",
      "the address '{0}' is a script",
      "请改为普通链接；网页不用脚本也必须能读",
      "make it a plain link; a page must be readable without scripts"),
  SCRIPT_IN_ATTRIBUTE(
      "属性“{0}”里写有脚本",
      "the attribute '{0}' holds a script",
      "请删去该属性，把脚本放进单独的文件",
      "remove the attribute and put the script into a file of its own"),
  BASE_ELEMENT(
      "网页里有 <base>，会改变所有相对链接的指向",
      "the page has a <base>, which turns every relative link elsewhere",
      "请从模板中删去 <base>",
      "remove <base> from the template"),
  REFERENCE_WITHOUT_ID(
      "属性 {0}=\"{1}\" 指向的元素不存在",
      "{0}=\"{1}\" names an element that does not exist",
      "请改正名称，或给相应元素加上 id=\"{1}\"",
      "correct the name, or give the element id=\"{1}\""),
  ID_TWICE(
      "同一网页中有多个元素的 id 为“{0}”",
      "more than one element of the page has the id '{0}'",
      "请让每个 id 只出现一次",
      "let each id stand once"),
  XML_BROKEN(
      "文件不是格式正确的 XML：{0}",
      "the file is not well-formed XML: {0}",
      "请检查生成该文件的程序或模板",
      "look at the code or template that makes this file"),

  // Pages
  LANG_MISSING(
      "网页没有写明语言，或语言“{0}”不是本网站的语言",
      "the page does not state its language, or '{0}' is not a language of the site",
      "请在 <html> 上写明 lang=\"zh-CN\" 或 lang=\"en\"",
      "write lang=\"zh-CN\" or lang=\"en\" on <html>"),
  TITLE_MISSING("网页没有标题", "the page has no title", "请填写 <title>", "fill in <title>"),
  TITLE_TWICE(
      "网页标题“{0}”与 {1} 相同",
      "the title '{0}' is also that of {1}",
      "请让同一语言的网页标题互不相同",
      "give every page of a language a title of its own"),
  HEADING_COUNT(
      "网页应有且只有一个一级标题，现有 {0} 个",
      "a page has exactly one first-level heading, this one has {0}",
      "请保留一个 <h1>，其余改为 <h2> 或更低级别",
      "keep one <h1>, make others <h2> or lower"),
  LINK_EMPTY(
      "链接“{0}”没有文字",
      "the link '{0}' has no words",
      "请写上读者能看到或听到的文字",
      "give it words that a reader can see or hear"),

  // Numerals
  NUMERAL_WITHOUT_ORIGIN(
      "数字“{0}”没有注明来历：“{1}”",
      "the numeral '{0}' does not say where it comes from: '{1}'",
      "请用 figure 引用写出该数字；推算的数字加 data-derived，日期用 <time>，名称中的数字列入 names",
      "write it as a figure reference; mark a computed number data-derived and a date <time>, list"
          + " a name that holds digits under names"),
  NUMERAL_NOT_ON_PAGE(
      "{1} 中的数字“{0}”没有出现在网页正文里：“{2}”",
      "the numeral '{0}' in {1} does not stand in the page itself: '{2}'",
      "请从 {1} 中删去该数字，或在正文中以相同写法引用它",
      "take the numeral out of {1}, or reference it on the page in the same wording"),
  FIGURE_UNKNOWN(
      "网页引用了不存在的数据“{0}”（显示为“{1}”）",
      "the page refers to an unknown figure '{0}' (shown as '{1}')", "{2}", "{2}"),
  FIGURE_READS_OTHERWISE(
      "数据“{0}”在这里写成“{1}”，与其他地方不一致",
      "the figure '{0}' reads '{1}' here, unlike everywhere else", "该数据的写法应为：{2}", "it reads: {2}"),
  FALL_NOT_TOLD(
      "{1} 中的“{0}”是下降，文中没有写出来（“{2}”）",
      "'{0}' in {1} is a fall, which its text does not say ('{2}')", "请写明下降", "say that it fell"),
  FALL_WITHOUT_WORD(
      "数据“{0}”是下降，这里的“{1}”旁边没有写出来",
      "the figure '{0}' is a fall, but nothing beside '{1}' says so here",
      "该数据的写法应为：{2}",
      "it reads: {2}");

  private final Wording wording;

  OutputFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
