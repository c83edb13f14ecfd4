package reportsite.check;

import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** What things are called in messages. */
final class Words {

  static final Bilingual FIGURE = new Bilingual("数字", "figure");
  static final Bilingual INDICATOR = new Bilingual("指标", "indicator");
  static final Bilingual CHART = new Bilingual("图表", "chart");
  static final Bilingual CHAPTER = new Bilingual("章节", "chapter");
  static final Bilingual PART = new Bilingual("部分", "part");
  static final Bilingual GROUP = new Bilingual("比较对象", "group");
  static final Bilingual TERM = new Bilingual("词语", "term");
  static final Bilingual COMMITMENT = new Bilingual("承诺", "commitment");
  private static final Bilingual CHINESE = new Bilingual("中文", "Chinese");
  private static final Bilingual ENGLISH = new Bilingual("英文", "English");

  private Words() {}

  static Bilingual language(Lang lang) {
    return switch (lang) {
      case ZH -> CHINESE;
      case EN -> ENGLISH;
    };
  }
}
