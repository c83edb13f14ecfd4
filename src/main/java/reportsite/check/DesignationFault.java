package reportsite.check;

import reportsite.diag.Fault;

/** What can be wrong with dates, places in a series and numbered names, each with its cure. */
public enum DesignationFault implements Fault {
  TRANSLATION_SAYS_OTHERWISE(
      "第{0}段的英文写的是“{2}”，中文是“{1}”",
      "the English of passage {0} says '{2}', the Chinese “{1}”",
      "请把“{2}”改为：{3}",
      "write {3} instead of '{2}'"),
  TRANSLATION_LACKS(
      "第{0}段的英文缺少“{1}”", "the English of passage {0} lacks “{1}”", "请补上：{2}", "say it: {2}"),
  TRANSLATION_ADDS(
      "第{0}段的英文多出“{1}”，中文没有",
      "the English of passage {0} says '{1}', which the Chinese does not",
      "请对照中文改正或删去；中文写作“{2}”时才能这样写",
      "correct it by the Chinese or remove it; it would stand for “{2}”"),

  TRANSLATION_LACKS_NAME(
      "第{0}段的英文没有照名称“{1}”登记的写法",
      "the English of passage {0} does not use the declared wording of the name “{1}”",
      "请写作：{2}；如果译文的写法更好，请改 report.yaml 里 names 的 en",
      "write {2}; if the wording here is the better one, change 'en' under names in report.yaml"),
  NAME_DECLARED_TWICE(
      "名称“{0}”在 names 里登记了两次，第一次在 {1}",
      "the name “{0}” is declared twice under 'names', first at {1}",
      "只留一条；en 写译文和正文都使用的那一种写法",
      "keep one, with the wording in 'en' that the translation and all texts use"),

  NARRATIVE_SAYS_OTHERWISE(
      "英文正文写的是“{1}”，中文正文（{2}）写的是“{0}”",
      "the English text says '{1}', the Chinese text ({2}) “{0}”",
      "请对照报告，使两种语言一致；按中文应写：{3}",
      "make both say what the report says; by the Chinese text it is: {3}"),
  NARRATIVE_LACKS(
      "{0}正文里没有与“{1}”相应的话",
      "the {0} text has nothing for '{1}'",
      "请在{0}正文的同一段里补上：{2}；如果报告没有这样说，请从这里删去",
      "add it to the same paragraph of the {0} text: {2}; if the report does not say it, remove it"
          + " here"),
  NARRATIVE_DATE_NOT_IN_REPORT(
      "正文写的是“{0}”，但报告的有关段落（{1}）没有提到这个时间",
      "the text says '{0}', a time that the report does not name where it is spoken of ({1})",
      "请对照报告改正；这里可以写的时间是：{2}",
      "correct it by the report; the times that may stand here: {2}"),

  SHORT_TEXT_SAYS_OTHERWISE(
      "{0}：中文写的是“{1}”，英文写的是“{2}”",
      "{0}: the Chinese says “{1}”, the English '{2}'",
      "请使两种语言一致；按中文应写：{3}",
      "make both say the same; by the Chinese it is: {3}"),
  SHORT_TEXT_LACKS("{0}（{1}）缺少“{2}”", "{0} ({1}) lacks '{2}'", "请补上：{3}", "say it: {3}");

  private final Wording wording;

  DesignationFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
