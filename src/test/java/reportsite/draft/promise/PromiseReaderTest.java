package reportsite.draft.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.draft.promise.DraftCommitment.PromiseKind;
import reportsite.model.Span;
import reportsite.model.promise.Commitment;

/** Which words of a sentence promise something. */
final class PromiseReaderTest {

  private static String read(String sentence) {
    StringBuilder pieces = new StringBuilder();
    for (PromiseReader.Piece piece :
        new PromiseReader(List.of(), sentence).read(new Span(0, sentence.length()))) {
      pieces
          .append(pieces.isEmpty() ? "" : " / ")
          .append(piece.reason() == null ? "" : piece.reason() + " ")
          .append(sentence, piece.span().start(), piece.span().end());
    }
    return pieces.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "开展义诊活动，让群众少跑路 | 开展义诊活动 / PURPOSE 让群众少跑路",
        "发展低空经济，建设无人机基地 | INTRODUCTION 发展低空经济 / 建设无人机基地",
        "提升防灾减灾能力，建设物资储备中心 | PURPOSE 提升防灾减灾能力 / 建设物资储备中心",
        "围绕主导产业，开展招商活动 | 围绕主导产业，开展招商活动",
        "开展技能培训活动，促进就业 | 开展技能培训活动，促进就业",
        "新增就业500人、培训技工80人 | 新增就业500人 / 培训技工80人",
        "引进项目20个，到位资金30亿元，同比增长12% | 引进项目20个 / 到位资金30亿元，同比增长12%",
        "旅游收入预期5亿元，增长5%以上，游客增长8% | 旅游收入预期5亿元，增长5%以上 / 游客增长8%",
        "不断提升食品安全水平 | 不断提升食品安全水平",
        "对政府工作提出更高要求 | BACKGROUND 对政府工作提出更高要求"
      })
  void tellsPromisesFromTheWordsAround(String sentence, String pieces) {
    assertEquals(pieces, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "总投资2亿元的5条大道建设, QUANTITY",
    "推进投资2亿元的新东大道建设, CONTINUATION",
    "确保区医院6月底开诊, COMPLETION",
    "启动老城改造, START",
    "常态化开展扫黑除恶斗争, CONTINUATION",
    "完善公交线网, QUALITATIVE"
  })
  void knowsTheKindByTheWords(String quote, Commitment.Kind kind) {
    assertEquals(kind, PromiseKind.of(quote, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "固定资产投资增速力争达到5%以上, 固定资产投资增速",
    "下半年要新开工亿元以上项目65个, 新开工亿元以上项目",
    "城镇和农村居民人均可支配收入分别增长5.5%和7.5%, 城镇和农村居民人均可支配收入增长",
    "确保全年地区生产总值增长6%, 地区生产总值增长",
    "扩大有效投资和消费, 扩大有效投资和消费",
    "力争研发投入强度达2.09%左右、基础研究支出占比达7%, 研发投入强度、基础研究支出占比",
    "构建“干路快速通达、小路循环畅通”的道路体系, 构建“干路快速通达、小路循环畅通”的道路体系",
    "做好民族宗教、气象、史志档案、新闻广电、老龄、残疾人、水文、地震等各项工作, 做好民族宗教等各项工作",
    "推出“跟着节气游易州、品着美食游易州、听着故事游易州、读着诗词游”等系列活动, 推出跟着节气游易州等系列活动",
    "计划生育特殊家庭扶助金提高到每人每月800元, 计划生育特殊家庭扶助金",
    "争取省级农村综合性改革试点项目, 争取省级农村综合性改革试点项目",
    "建设15分钟便民点40个, 建设便民点"
  })
  void aTitleIsTheActWithoutItsNumbers(String quote, String title) {
    assertEquals(title, Titles.of(quote, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "新开工, 新开工亿元以上项目, 新开工亿元以上项目",
    "累计, 国际航线, 国际航线",
    "改造, 高标准农田, 改造高标准农田",
    "完成投资, 省市重点项目投资, 省市重点项目投资",
    "完成投资, 高速公路通车里程投资, 完成投资",
    "产值, 游客, 产值"
  })
  void aBareTitleTakesTheThingFromItsFigure(String bare, String name, String title) {
    assertEquals(title, Titles.whole(bare, name));
  }
}
