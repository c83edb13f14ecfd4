package reportsite.press;

import reportsite.diag.Fault;

/** Everything that can be wrong with a font or with editions made earlier. */
public enum PressFault implements Fault {
  FONT_MISSING(
      "找不到字体文件",
      "there is no such font file",
      "请用 --font 指定一个 TrueType 字体文件；Debian 可安装软件包 fonts-lxgw-wenkai，文件是"
          + " /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf",
      "name a TrueType font with --font; Debian has one in the package fonts-lxgw-wenkai:"
          + " /usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf"),
  FONT_NOT_TRUETYPE(
      "该文件不是可以嵌入 PDF 的 TrueType 字体：{0}",
      "the file is not a TrueType font that a PDF can embed: {0}",
      "请换用含有 glyf 表的 .ttf 文件；.ttc 字体集和 CFF 轮廓的 .otf 字体（如 Debian 的 Noto CJK）不能使用",
      "choose a .ttf file with a glyf table; collections (.ttc) and fonts with CFF outlines (.otf, such"
          + " as Debian's Noto CJK) do not serve"),
  FONT_LACKS_CHARACTERS(
      "该字体缺少内容中用到的 {0} 个字符：{1}",
      "the font lacks {0} characters of the content: {1}",
      "请换用字符更全的字体，例如 Debian 软件包 fonts-lxgw-wenkai",
      "choose a font that has them, such as that of the Debian package fonts-lxgw-wenkai"),
  EDITIONS_STALE(
      "有 {0} 个版本文件（PDF 或分享图）与现在的内容不符，网站不再收入：{1}",
      "{0} editions (PDF or share images) no longer match the content and are left out: {1}",
      "需要时请重新运行 editions --font 字体文件",
      "if they are wanted, run editions --font FILE again");

  private final Wording wording;

  PressFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
