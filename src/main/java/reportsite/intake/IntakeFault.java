package reportsite.intake;

import reportsite.diag.Fault;

/** Why no text can be taken out of a file, each with its cure. */
public enum IntakeFault implements Fault {
  EMPTY(
      "文件“{0}”里没有文字",
      "there is no text in the file '{0}'",
      "请换成有报告全文的文件",
      "give a file with the whole text of the report"),
  TOO_LONG(
      "文件“{0}”的文字有{1}字，政府工作报告一般不到{2}字",
      "the text of '{0}' has {1} characters; a work report has less than {2}",
      "请确认它是一份报告的文本，不是合订本",
      "make sure that it is the text of one report"),
  BINARY(
      "文件“{0}”不是能读取的文件：它是{1}",
      "the file '{0}' cannot be read: it is {1}",
      "请在原来的软件里另存为 .docx 或纯文本（.txt，UTF-8 编码），再试一次",
      "save it as .docx or as plain text (.txt, UTF-8) with the program that made it, and try again"),
  PICTURE(
      "文件“{0}”是图片，里面没有可以取出的文字",
      "the file '{0}' is a picture; no text can be taken out of it",
      "请向起草单位要 Word 文件或纯文本；识别图片得到的文字要由人逐个核对数字",
      "ask those who wrote the report for a document or plain text; after recognising a picture, a person has to compare"
          + " every number"),
  SCANNED(
      "PDF 文件“{0}”里只有图片，没有文字（可能是扫描件）",
      "the PDF '{0}' holds pictures and no text; it was probably scanned",
      "请向起草单位要 Word 文件或纯文本；识别图片得到的文字要由人逐个核对数字",
      "ask those who wrote the report for a document or plain text; after recognising a picture, a person has to compare"
          + " every number"),
  LOCKED(
      "文件“{0}”加了密码，打不开",
      "the file '{0}' is locked with a password",
      "请取消密码后另存一份，再试一次",
      "save a copy without the password and try again"),
  BROKEN(
      "文件“{0}”已损坏，读不出{1}的内容",
      "the file '{0}' is damaged and cannot be read as {1}",
      "请重新下载或重新保存，再试一次",
      "download or save it again, and try again"),
  UNREADABLE(
      "文件“{0}”的编码认不出来（不是 UTF-8、GB18030、Big5 或 UTF-16 的中文）",
      "the encoding of the file '{0}' is not known (no Chinese in UTF-8, GB18030, Big5 or UTF-16)",
      "请用“另存为”选择 UTF-8 编码，再试一次",
      "save it as UTF-8 and try again");

  private final Wording wording;

  IntakeFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
