package reportsite.chart;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of reports and statistics that a line of Chinese had better not break. Chinese writes no
 * spaces between words, and may break a line anywhere; a headline that breaks within a word has to
 * be read twice.
 */
final class HanWords {

  private static final Set<String> WORDS =
      Pattern.compile("\\s+")
          .splitAsStream(
              """
          一般 上年 上限 下限 不是 专精特新 个百分点 中小企业 中心 主体 主导 义务 交易
          交易额 产业 人才 人数 人民 以上 以下 任务 企业 优秀 优良 位次 低于 住房
          使用 保交房 保交楼 全市 全年 公共 其中 其余 其次 养老 再就业 写作 写明 出口
          列出 列明 创新 制造业 前后 办法 加快 助餐 化解 区域 医保 单项 原文 参加
          参评 发展 各类 合同 同比 吸引 商务 固定 固定资产 固定资产投资 外资 国家 地区 场所 均值 均衡
          城中村 城市 城镇 基本 增加值 增速 增长 备案 外贸 多于 多少 大于 大部分 天数
          失业 季节 学位 学校 安置房 完成 实际 审批 家电 小于 小区 小学 少于 就业
          居民 属于 工业 工作 左右 差距 市级 带有 幅度 平台 平方米 年均 年度 建设
          开业 开诊 引进 归类 征收 征迁 微克 总值 总投资 总数 总额 意见 战略性 房地产
          房屋 所写 所载 所述 承诺 技改 技术 技能 投入 投资 报告 拆迁 指标 排位 推算
          推进 提升 搬迁 改造 政府 教育 数值 数字 数量 新兴 新增 时间 明确 是否 最低
          最多 最大 最高 月份 有效 服务 未说明 本站 来源 标准 楼盘 比例 汽车 活动
          浓度 消费品 片区 环境 生产 生产总值 登记 目标 相同 省级 看病 研发 确切 示范
          社会 社区 科技 科技型 立方米 类型 经济 结果 统筹 续建 置换 置换更新 老年
          老旧 职教 范围 营商 落位 表现 要求 覆盖率 规上 计入 计划 计算 评价 说明
          读懂 谋划 资金 超过 达到 运营 这些 连续 通过 道路 重合 重大 重点 重点谋划 金额 销售
          限额 零售 零售总额 零售额 面积 项目 预期 预算 预计 领域 验收 高于 高技能
          高新技术
          """
                  .strip())
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST = WORDS.stream().mapToInt(String::length).max().orElse(0);

  private HanWords() {}

  /** Whether a word reaches from the end of one text into the beginning of the next. */
  static boolean joined(String before, String after) {
    for (int length = 2; length <= LONGEST; length++) {
      for (int left = 1; left < length; left++) {
        int right = length - left;
        if (left <= before.length()
            && right <= after.length()
            && WORDS.contains(
                before.substring(before.length() - left) + after.substring(0, right))) {
          return true;
        }
      }
    }
    return false;
  }
}
