package reportsite.notation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Unit.Dimension;

/** The units and measure words of Chinese reports, and how each stands to its base unit. */
final class UnitTable {

  /** A unit as it is written, and how many base units one of it is. */
  record Entry(String word, Dimension dimension, BigDecimal factor) {}

  private static final List<Entry> UNITS =
      List.of(
          unit("微克/立方米", Dimension.CONCENTRATION, "1"),
          unit("μg/m³", Dimension.CONCENTRATION, "1"),
          unit("平方公里", Dimension.AREA, "1000000"),
          unit("平方千米", Dimension.AREA, "1000000"),
          unit("个百分点", Dimension.PERCENTAGE_POINT, "1"),
          unit("百分点", Dimension.PERCENTAGE_POINT, "1"),
          unit("平方米", Dimension.AREA, "1"),
          unit("平米", Dimension.AREA, "1"),
          unit("公顷", Dimension.AREA, "10000"),
          unit("美元", Dimension.USD, "1"),
          unit("公里", Dimension.LENGTH, "1"),
          unit("千米", Dimension.LENGTH, "1"),
          unit("公斤", Dimension.MASS, "1"),
          unit("千克", Dimension.MASS, "1"),
          unit("m²", Dimension.AREA, "1"),
          unit("㎡", Dimension.AREA, "1"),
          unit("元", Dimension.YUAN, "1"),
          unit("%", Dimension.PERCENT, "1"),
          unit("亩", Dimension.MU, "1"),
          unit("米", Dimension.LENGTH, "0.001"),
          unit("斤", Dimension.MASS, "0.5"),
          unit("吨", Dimension.MASS, "1000"),
          unit("倍", Dimension.TIMES, "1"));

  /**
   * Measure words that a running text is searched for, longer ones before their beginnings. A value
   * typed alone may have any other: what stands behind its number can only be its measure word.
   */
  private static final List<String> MEASURES =
      List.of(
          "千瓦时 立方米 个小时 个工作日 个自然村 人·天",
          "人次 架次 车次 批次 户次 件次 家次 班次 场次 个月 小时 分钟 千瓦 兆瓦 千伏 蒸吨 标箱 公分 毫米 厘米",
          "个 家 项 户 人 条 件 座 套 处 所 只 株 场 次 期 起 名 类 天 年 种 批 支 辆 台 张 份 间 栋 幢 棵",
          "头 羽 枚 艘 架 笔 宗 篇 部 款 例 位 届 轮 片 块 口 根 盏 对 组 级 层 瓦 度 升 周 岁 村 方面");

  private static final List<String> MEASURE_WORDS =
      MEASURES.stream().flatMap(line -> List.of(line.split(" ")).stream()).toList();

  /** Currencies that the site has no rule for; better refused than counted as things. */
  private static final List<String> FOREIGN =
      List.of("欧元", "日元", "英镑", "港元", "港币", "韩元", "卢布", "澳元", "加元", "瑞士法郎", "新加坡元");

  private UnitTable() {}

  private static Entry unit(String word, Dimension dimension, String factor) {
    return new Entry(word, dimension, new BigDecimal(factor));
  }

  /** The longest unit that begins at the place, else null. */
  static @Nullable Entry at(String text, int from) {
    Entry best = null;
    for (Entry entry : UNITS) {
      if (text.startsWith(entry.word(), from)
          && (best == null || entry.word().length() > best.word().length())) {
        best = entry;
      }
    }
    return best;
  }

  /** The longest unit or known measure word that begins at the place, else null. */
  static @Nullable Unit known(String text, int from) {
    Entry entry = at(text, from);
    String measure = measureAt(text, from);
    if (entry != null && entry.word().length() >= measure.length()) {
      return new Unit(entry.dimension(), entry.word());
    }
    return measure.isEmpty() ? null : new Unit(Dimension.COUNT, measure);
  }

  private static String measureAt(String text, int from) {
    String best = "";
    for (String word : MEASURE_WORDS) {
      if (word.length() > best.length() && text.startsWith(word, from)) {
        best = word;
      }
    }
    return best;
  }

  /** A currency without a rule at the place, else null. */
  static @Nullable String foreignCurrency(String text, int from) {
    for (String word : FOREIGN) {
      if (text.startsWith(word, from)) {
        return word;
      }
    }
    return null;
  }

  /** How many base units one of the unit is. */
  static BigDecimal factor(Unit unit) {
    for (Entry entry : UNITS) {
      if (entry.dimension() == unit.dimension() && entry.word().equals(unit.word())) {
        return entry.factor();
      }
    }
    return BigDecimal.ONE;
  }
}
