package reportsite.notation.chinese;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Set phrases of official Chinese whose numerals count nothing that anyone could check: 进一步, 四个全面,
 * 两个维护. Only phrases in use everywhere belong here; a local slogan is declared with its report. A
 * phrase is needed only where a Chinese numeral stands before a measure word, for no other Chinese
 * numeral is taken for a number.
 */
final class ChineseIdioms {

  private static final List<String> LINES =
      List.of(
          // Adverbs and fixed words.
          "进一步 一系列 一体 统一 唯一 一定 一流 一般 一批 一方面 十分 十足 万众一心 千方百计 千家万户",
          "第一时间 第一线 第一方阵 第一书记 第一产业 第二产业 第三产业 第三方 三农 三天两头",
          "五湖四海 四面八方 七上八下 三心二意 百年大计 百花齐放 十年树木 两条腿 三位一体 四位一体 五位一体",
          // Party and state wordings.
          "两个确立 两个维护 两个毫不动摇 两个结合 两个健康 两个一百年 两个大局 三个代表 三个务必",
          "八项支出 八类案件 三保 清零 归零 破零 置零 三个区分开来 三个一批 四个意识 四个自信 四个全面 四个伟大 四个最严 四个革命 四个着力 五个一 六个一",
          "八项规定 三项岗位人员 三项制度改革 十个坚持 四个服从 四个不摘 五个振兴 六个必须",
          // Names of programmes and of things with a number in them.
          "三年行动 三年攻坚 三年倍增 五年规划 五年计划 五年来 五年制 铁人三项 三次产业 三年级 六年级 九年级 十年禁渔",
          "学前三年 学前一年 两类人员 三类人员 二次供水 二次创业 两个责任 三个必须 三个责任 三级医院 二级医院");

  private static final List<String> PHRASES =
      LINES.stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private ChineseIdioms() {}

  /** The length of the longest phrase that begins at the place, 0 if none does. */
  static int lengthAt(String text, int from) {
    for (String phrase : PHRASES) {
      if (text.startsWith(phrase, from)) {
        return phrase.length();
      }
    }
    return 0;
  }
}
