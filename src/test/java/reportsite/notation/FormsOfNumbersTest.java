package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/**
 * What reports say and what is made of it, as a table: every number of a sentence with its amount
 * in the base unit, its bound and its English; {@code ?} before one that is told as not understood.
 */
class FormsOfNumbersTest {

  private static final Noun NOUN = new Noun("thing", "things");

  static String read(String sentence) {
    List<Numeral> numerals =
        Notation.numerals(sentence, Lang.ZH).stream().filter(Numeral::isQuantity).toList();
    return numerals.stream().map(FormsOfNumbersTest::one).collect(Collectors.joining("; "));
  }

  private static String one(Numeral numeral) {
    if (numeral.role() == Numeral.Role.UNREAD) {
      return "?" + numeral.text();
    }
    Value value = ((Reading.Understood) Notation.readPrinted(numeral.text())).value();
    String upper = value.upperAmount() == null ? "" : ".." + value.upperAmount().toPlainString();
    return value.amount().toPlainString()
        + upper
        + " "
        + value.bound()
        + " "
        + Notation.write(value, NOUN, Kind.TARGET, Style.PROSE, Lang.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Halves of tenths, and estimates of a share.
          办公费压缩一成半                  | 15 EXACT 15 percent
          回收率不低于三成半                | 35 AT_LEAST at least 35 percent
          差错率降了百分之三五              | 3..5 RANGE 3 to 5 percent
          服务半径零点五公里                | 0.5 EXACT 0.5 km
          运来一吨半                        | 1500 EXACT 1.5 metric tons
          产值翻了两番                      | 4 EXACT a quadrupling
          年发电2.4TWh                      | 2400000000 EXACT 2.4 TWh
          水位海拔312.5m                    | ?312.5m
          # Old and Traditional numerals.
          拾六万零五百零六户                | 160506 EXACT 160,506 things
          共5萬4千6百户                     | 54600 EXACT 54,600 things
          占五分之壹                        | 0.2 EXACT a fifth
          收拾十个院落                      | 10 EXACT 10 things
          # What is not read as a whole is told.
          一百零几万户                      | ?一百零几万户
          五兆六十二亿四万户                | ?六十二亿四万户
          需三个半小时                      | ?三个
          盈亏-10000                        | ?10000
          负一又二分之一                    | ?一又二分之一
          票价2折                           | ?2
          每份323千卡                       | ?323千
          两美元又三美分                    | ?两美元
          容量2.5 M                         | ?2.5 M
          # Comparisons turned round by a negation, whatever the words.
          调查失业率不得超过4%              | 4 AT_MOST no more than 4 percent
          调查失业率不超4%                  | 4 AT_MOST no more than 4 percent
          支出未突破800万元                 | 8000000 AT_MOST no more than 8 million yuan
          支出没有突破800万元               | 8000000 AT_MOST no more than 8 million yuan
          债务率不能突破120%                | 120 AT_MOST no more than 120 percent
          债务率绝不能超过120%              | 120 AT_MOST no more than 120 percent
          等候时间不再超过10分钟            | 10 AT_MOST no more than 10 things
          赤字未超过3亿元                   | 300000000 AT_MOST no more than 300 million yuan
          涨幅不许高于2%                    | 2 AT_MOST no more than 2 percent
          涨幅不会高于2%                    | 2 AT_MOST no more than 2 percent
          严禁超过5人                       | 5 AT_MOST no more than 5 things
          防止超出3%                        | 3 AT_MOST no more than 3 percent
          力争不超过3天                     | 3 AT_MOST no more than 3 things
          不应多于20个                      | 20 AT_MOST no more than 20 things
          不大于6毫米                       | 0.000006 AT_MOST no more than 6 mm
          新增学位不得少于3000个            | 3000 AT_LEAST at least 3,000 things
          下降率不得低于3%                  | 3 AT_LEAST at least 3 percent
          覆盖率不低于95%                   | 95 AT_LEAST at least 95 percent
          培训不能少于30次                  | 30 AT_LEAST at least 30 things
          存款不小于5亿元                   | 500000000 AT_LEAST at least 500 million yuan
          合格率从未低于99%                 | 99 AT_LEAST at least 99 percent
          总量力争超过200亿元               | 20000000000 MORE_THAN more than 20 billion yuan
          收入突破18亿元                    | 1800000000 MORE_THAN more than 1.8 billion yuan
          服务企业逾300家次                 | 300 MORE_THAN more than 300 things
          引进人才过500人                   | 500 MORE_THAN more than 500 things
          通过3项标准                       | 3 EXACT 3 things
          绿化率低于20%                     | 20 LESS_THAN less than 20 percent
          占比不足一成                      | 10 LESS_THAN less than 10 percent
          未达到30%                         | 30 LESS_THAN less than 30 percent
          用时不到2天                       | 2 LESS_THAN fewer than 2 things
          不得使失业率超过4%                | ?超过4%
          防止全年涨幅高于3%                | ?高于3%
          # Bounds behind the number.
          投资10亿元以上（含10亿元）        | 1000000000 AT_LEAST at least 1 billion yuan
          投资10亿元（含）以上              | 1000000000 AT_LEAST at least 1 billion yuan
          高级工及以上占30%及以上           | 30 AT_LEAST at least 30 percent
          受益群众达4万人之多               | 40000 EXACT 40,000 things
          面积200亩上下                     | 200 ABOUT around 200 mu (about 13.33 hectares)
          到位资金200多亿元                 | 20000000000 OVER more than 20 billion yuan
          增长20%多                         | 20 OVER more than 20 percent
          投资增长两倍多                    | 2 OVER more than 2 times
          有3万多人次                       | 30000 OVER more than 30,000 things
          发放补贴二百三十余万元            | 2300000 OVER more than 2.3 million yuan
          投入三千四百五十几万元            | 34500000 OVER more than 34.5 million yuan
          惠及十几万人                      | 100000 OVER more than 100,000 things
          减免一千多万元                    | 10000000 OVER more than 10 million yuan
          # Magnitudes without a number of their own.
          存款余额超千亿元                  | 100000000000 MORE_THAN more than 100 billion yuan
          培育企业近百家                    | 100 NEARLY nearly 100 things
          产值突破百亿元                    | 10000000000 MORE_THAN more than 10 billion yuan
          户均增收过千元                    | 1000 MORE_THAN more than 1,000 yuan
          惠及逾万人                        | 10000 MORE_THAN more than 10,000 things
          接待上百万人次                    | 1000000 UPWARD around 1 million things or more
          培训好几百人                      | 100 UPWARD hundreds of things
          服务数十万人                      | 100000 UPWARD hundreds of thousands of things
          # Chinese numerals as a whole.
          救助一万零五百人                  | 10500 EXACT 10,500 things
          面积十二点五平方公里              | 12500000 EXACT 12.5 km²
          高出六百一十一点二五五个百分点    | 611.255 EXACT 611.255 percentage points
          办理一百零八件                    | 108 EXACT 108 things
          缴款伍仟万元                      | 50000000 EXACT 50 million yuan
          存款二十万亿元                    | 20000000000000 EXACT 20 trillion yuan
          投入一亿二千万元                  | 120000000 EXACT 120 million yuan
          存款一万二千亿元                  | 1200000000000 EXACT 1.2 trillion yuan
          存款三万零五亿元                  | 3000500000000 EXACT 3.0005 trillion yuan
          补贴三千万元                      | 30000000 EXACT 30 million yuan
          投入五百万千瓦                    | 5000000 EXACT 5 million kW
          参保三万五千六百人                | 35600 EXACT 35,600 things
          每人每年八百五十元                | 850 EXACT 850 yuan
          编号一〇八个                      | 108 EXACT 108 things
          共有5万4千6百人                   | 54600 EXACT 54,600 things
          投资1亿2千万元                    | 120000000 EXACT 120 million yuan
          到位3.5个亿                       | 350000000 EXACT 350 million
          到位三个亿元                      | 300000000 EXACT 300 million yuan
          形成三个百亿产业集群              | 3 EXACT 3 things
          2025年每万人专利20件              | 20 EXACT 20 things
          # Estimates by two neighbouring digits.
          受益三五百户                      | 300..500 RANGE 300 to 500 things
          每村两三个网格员                  | 2..3 RANGE 2 to 3 things
          周期四五个月                      | 4..5 RANGE 4 to 5 things
          约有十五六家                      | 15..16 RANGE 15 to 16 things
          培训七八十人                      | 70..80 RANGE 70 to 80 things
          一二三产业融合                    | ''
          # Parts of a whole.
          三分之二的村                      | 0.6666666667 EXACT two thirds
          三分之一企业                      | 0.3333333333 EXACT a third
          四分之三以上的任务                | 0.75 AT_LEAST at least three quarters
          产值接近翻番                      | 2 NEARLY nearly a doubling
          利润翻番以上                      | 2 AT_LEAST at least a doubling
          近半企业达标                      | 0.5 NEARLY nearly half
          年近半百，近半年来                | ''
          投入6½万元                        | ?6
          占比过半                          | 0.5 MORE_THAN more than half
          超半数企业                        | 0.5 MORE_THAN more than half
          近一半的村                        | 0.5 NEARLY nearly half
          不良率为千分之五                  | 5 EXACT 5 per mille
          比例为万分之三                    | 3 EXACT 3 per 10,000
          百分之九十八点五                  | 98.5 EXACT 98.5 percent
          满意率百分之百                    | 100 EXACT 100 percent
          超八成企业                        | 80 MORE_THAN more than 80 percent
          9成以上居民                       | 90 AT_LEAST at least 90 percent
          覆盖率近九成                      | 90 NEARLY nearly 90 percent
          节约一至两成                      | 10..20 RANGE 10 to 20 percent
          占七成五                          | 75 EXACT 75 percent
          15家成立党组织                    | 15 EXACT 15 things
          办结率两个100%                    | 100 EXACT 100 percent
          # Many times as much, and ratios.
          产值翻番                          | 2 EXACT a doubling
          产值翻一番                        | 2 EXACT a doubling
          产值翻两番                        | 4 EXACT a quadrupling
          收入比1.85∶1                      | 1.85 EXACT 1.85:1
          男女比例1:1.2                     | 0.8333333333 EXACT 1:1.2
          师生比为1:12                      | 0.0833333333 EXACT 1:12
          # Signs.
          增长-2%                           | -2 EXACT −2 percent
          增长－3.5％                       | -3.5 EXACT −3.5 percent
          增速为负3.9%                      | -3.9 EXACT −3.9 percent
          利润为负1.1亿元                   | -110000000 EXACT −110 million yuan
          自然增长率-3.05‰                  | -3.05 EXACT −3.05 per mille
          最低气温零下12℃                   | -12 EXACT −12 °C
          为企业减负1.2亿元                 | 120000000 EXACT 120 million yuan
          # Ranges of any dash.
          控制在5%-6%                       | 5..6 RANGE 5 to 6 percent
          占比30%—35%                       | 30..35 RANGE 30 to 35 percent
          缩短50%~60%                       | 50..60 RANGE 50 to 60 percent
          提高5至6个百分点                  | 5..6 RANGE 5 to 6 percentage points
          成本下降5-20%                     | 5..20 RANGE 5 to 20 percent
          训练营招收3—6岁                   | 3..6 RANGE 3 to 6 things
          从210亿元增加到312.5亿元          | 21000000000 EXACT 21 billion yuan; 31250000000 EXACT 31.25 billion yuan
          从三成提升至五成                  | 30 EXACT 30 percent; 50 EXACT 50 percent
          # Units.
          引进外资3亿欧元                   | 300000000 EXACT 300 million euros
          进口20亿日元                      | 2000000000 EXACT 2 billion Japanese yen
          装机500MW                         | 500000 EXACT 500 MW
          用电3.2亿kWh                      | 320000000 EXACT 320 million kWh
          税收25万元/亩                     | 250000 EXACT 250,000 yuan per mu
          能耗0.45吨标准煤/万元             | 0.45 EXACT 0.45 metric tons of coal equivalent per 10,000 yuan
          补助600元/人                      | 600 EXACT 600 yuan per person
          浓度35μg/m³                       | 35 EXACT 35 μg/m³
          新建道路12㎞                      | 12 EXACT 12 km
          税收增长7.3﹪                     | 7.3 EXACT 7.3 percent
          吞吐量12万标箱                    | 120000 EXACT 120,000 TEU
          票价五元三毛                      | 5.3 EXACT 5.3 yuan
          身高两米半                        | 0.0025 EXACT 2.5 m
          带宽500Gbps                       | ?500Gbps
          每亩产值1.2万元/株高              | ?1.2万元
          # Spaces and signs that nobody sees.
          新建公路4 500公里                 | 4500 EXACT 4,500 km
          收入1 234万元                     | 12340000 EXACT 12.34 million yuan
          增长 12.5 %                       | 12.5 EXACT 12.5 percent
          达到4.2 万 元                     | 42000 EXACT 42,000 yuan
          总量居全市第 四。                 | 4 EXACT fourth
          改造小区2 6个                     | ?2 6个
          补贴3，500万元                    | ?3，500万
          改造小区２６个， 共３处           | 26 EXACT 26 things; 3 EXACT 3 things
          增长3　8%，植树５ 万株            | ?3　8%; 50000 EXACT 50,000 things
          # An age says who is meant; a number of years is a quantity.
          60岁以上老人5.6万人               | 56000 EXACT 56,000 things
          3—6岁幼儿入园率98%                | 98 EXACT 98 percent
          平均预期寿命达到80.2岁            | 80.2 EXACT 80.2 things
          # Dates and numbering state no quantity.
          1—11月，财政收入增长4%            | 4 EXACT 4 percent
          前11个月财政收入增长4%            | 4 EXACT 4 percent
          ⒈培育企业15家。⒉引进项目32个      | 15 EXACT 15 things; 32 EXACT 32 things
          二○二五年增长5%                   | 5 EXACT 5 percent
          上午9:30开会                      | ''
          都低于2024年的浓度                | ''
          """)
  void readsEveryNumberWholeOrTellsIt(String sentence, String expected) {
    assertEquals(expected, read(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # The bound is part of what English says, wherever its negation stands.
          5%     | above 5 percent               | false
          5%     | below 5 percent               | false
          5%     | exceeding 5 percent           | false
          5%     | roughly 5 percent             | false
          5%     | 5 percent or so               | false
          超过5% | never exceed 5 percent        | false
          超过5% | exceeded 5 percent            | true
          不超过5% | not to exceed 5 percent     | true
          不超过5% | should not be above 5 percent | true
          不超过5% | exceeding 5 percent         | false
          不低于5% | not fall below 5 percent    | true
          不低于5% | below 5 percent             | false
          # A sign, a word of the size, and a part belong to the number.
          2%     | was -2 percent                | false
          2%     | was –2%                       | false
          -2%    | minus two percent             | true
          5℃     | 5 °C below zero               | false
          15户   | fifteen thousand things       | false
          1.5万户 | fifteen thousand things      | true
          15户   | 15 thousand things            | false
          5户    | one in five things            | false
          五分之一 | one in five things          | true
          三分之二 | two-thirds of them          | true
          12户   | a dozen things                | true
          3%—4%  | 3-4 percent                   | true
          6户    | half a dozen things           | true
          # Halves, and how many times as much.
          过半   | more than half of them        | true
          过半   | half of them                  | false
          近半   | nearly half of them           | true
          一半   | one half of them              | true
          一半   | six and a half                | false
          下降一半 | was halved                  | true
          650万元 | six and a half million yuan  | true
          600万元 | six and a half million yuan  | false
          50万元 | half a million yuan           | true
          100万元 | half a million yuan          | false
          150万元 | a million and a half yuan    | true
          25万人 | a quarter of a million people | false
          2.5倍  | two and a half times as much  | true
          2倍    | two and a half times as much  | false
          2倍    | twice as much                 | true
          0.5个百分点 | half a percentage point  | true
          翻番   | doubled                       | true
          翻番   | tripled                       | false
          翻番   | nearly doubled                | false
          翻番   | 2 times                       | false
          接近翻番 | nearly doubled              | true
          翻番以上 | at least doubled            | true
          翻两番 | quadrupled                    | true
          翻两番 | doubled                       | false
          增长1倍 | doubled                      | true
          增长2倍 | doubled                      | false
          增长2倍 | tripled                      | true
          增长2倍以上 | at least tripled         | true
          增长2倍 | 2 times                      | true
          2.5倍  | two and a third times         | false
          """)
  void englishSaysTheSameOrNot(String chinese, String english, boolean same) {
    Value value = ((Reading.Understood) Notation.readDirected(chinese, true)).value();
    boolean found =
        Notation.numerals(english, Lang.EN).stream()
            .anyMatch(numeral -> Notation.agrees(numeral.text(), value, NOUN, Lang.EN));
    assertEquals(same, found);
  }
}
