package reportsite.intake;

import reportsite.text.Bilingual;

/**
 * One thing that was mended, or is left to a person.
 *
 * @param line in the text as it was handed in (of a document: the paragraph), from 1; 0 stands for
 *     the whole
 * @param excerpt the words it is about, as they were; may be empty
 */
public record Note(Kind kind, int line, String excerpt) {

  /** What can be mended, and what can only be asked about. */
  public enum Kind {
    TAKEN_OUT("文字取自 Word、网页或 PDF 文件", "text taken out of a document, page or PDF"),
    RECODED("改存为 UTF-8 编码", "encoded anew as UTF-8"),
    INVISIBLE_SIGN("删去看不见的符号", "invisible signs removed"),
    RADICAL("部首字符、兼容字换成通常的汉字", "radicals and compatibility characters made ordinary"),
    MARKUP("删去网页代码", "HTML removed"),
    MARKDOWN("删去 Markdown 符号", "Markdown signs removed"),
    DELETED("没有收入修订中已删去的文字", "text that revisions had deleted left out"),
    PAGE_NUMBER("删去页码", "page numbers removed"),
    RUNNING_HEAD("删去重复的页眉页脚", "repeated headers and footers removed"),
    PRINT_LINE("删去打印网页时带的网址和时间", "addresses and times of a printed page removed"),
    LICENCE("删去网站备案、主办单位等行", "licence and site lines removed"),
    NAVIGATION("删去网页导航、发布信息等行", "navigation and publication lines removed"),
    FOOTNOTE_MARK("删去注释号，注释仍在文末", "footnote marks removed; the notes stay"),
    SPACE("删去数字和词语中间的空格", "spaces within numbers and words removed"),
    LINE_JOINED("接上被拆开的行", "broken lines joined"),
    LINE_SPLIT("把连成一行的文字按标题分段", "text in one line divided at its headings"),
    MARKUP_LEFT("可能还有网页代码或 Markdown 符号", "there may be HTML or Markdown left", true),
    NUMBER_ALONE("只有一个数字的一行：是页码还是正文？", "a number alone: of a page or of the text?", true),
    FOOTNOTE_ALONE(
        "像是注释号，文末却没有对应的注释，没有改动", "looks like a footnote mark without a note; left as it is", true),
    SPACE_IN_NUMBER(
        "数字中间有空格，看不出是一个数还是两个数，没有改动",
        "a space within a number: one number or two? left as it is",
        true),
    LINE_OPEN("这一行结尾没有句号，可能被拆开了", "this line has no full stop and may be broken", true),
    SEAM("数字在换页处被拆开，已接上", "a number was broken between pages; it was joined", true),
    ONE_LINE("全文几乎只有一行，不能可靠地分段", "nearly all stands in one line", true),
    TRADITIONAL("有繁体字，请改用简体文本", "Traditional characters; use a Simplified text", true),
    ENCODING_UNSURE("编码不能确定，请核对文字", "the encoding is not certain; look at the words", true),
    DIRECTION("有改变文字方向的符号，显示的数字可能与实际相反", "signs that turn the order of digits", true),
    STRUCK_OUT("划去的文字没有收入", "words struck out were left out", true),
    LIST_NUMBERS(
        "Word 自动编号的序号不在文字里，需要的请补上", "numbers of automatic lists are not in the text", true),
    ODD_SIGN("认不出的字符", "characters that cannot be read", true);

    private final Bilingual wording;
    private final boolean doubt;

    Kind(String zh, String en) {
      this(zh, en, false);
    }

    Kind(String zh, String en, boolean doubt) {
      this.wording = new Bilingual(zh, en);
      this.doubt = doubt;
    }

    public Bilingual wording() {
      return wording;
    }

    /** Whether a person has to look; else it was certain. */
    public boolean isDoubt() {
      return doubt;
    }
  }
}
