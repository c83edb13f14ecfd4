package reportsite.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.notation.value.Bound;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Style;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Value;
import reportsite.text.Lang;

/** Every form of notation, as a table: what is written, what it means, how it reads in English. */
class NotationTableTest {

  private static final Noun NOUN = new Noun("thing", "things");

  static Value understood(String written) {
    return assertInstanceOf(
            Reading.Understood.class, Notation.read(written), () -> Notation.read(written) + "")
        .value();
  }

  private static String english(Value value, Kind kind, Style style) {
    return Notation.write(value, NOUN, kind, style, Lang.EN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          297.61亿元        | 29761000000  | YUAN             | EXACT     | 29.761 billion yuan                    | 29.761 billion yuan                    | 29.761 billion yuan
          104.10亿元        | 10410000000  | YUAN             | EXACT     | 10.410 billion yuan                    | 10.410 billion yuan                    | 10.410 billion yuan
          5393万元          | 53930000     | YUAN             | EXACT     | 53.93 million yuan                     | 53.93 million yuan                     | 53.93 million yuan
          1000万元          | 10000000     | YUAN             | EXACT     | 10 million yuan                        | 10 million yuan                        | 10 million yuan
          0.5亿元           | 50000000     | YUAN             | EXACT     | 50 million yuan                        | 50 million yuan                        | 50 million yuan
          1.22万亿元        | 1220000000000 | YUAN            | EXACT     | 1.22 trillion yuan                     | 1.22 trillion yuan                     | 1.22 trillion yuan
          8000万元以上      | 80000000     | YUAN             | AT_LEAST  | 80 million yuan or more                | at least 80 million yuan               | at least 80 million yuan
          达到10亿元以上    | 1000000000   | YUAN             | AT_LEAST  | 1 billion yuan or more                 | at least 1 billion yuan                | at least 1 billion yuan
          突破18亿元        | 1800000000   | YUAN             | MORE_THAN | more than 1.8 billion yuan             | more than 1.8 billion yuan             | more than 1.8 billion yuan
          不足300元         | 300          | YUAN             | LESS_THAN | less than 300 yuan                     | less than 300 yuan                     | less than 300 yuan
          9亿～16亿元       | 900000000    | YUAN             | RANGE     | 900 million to 1.6 billion yuan        | 900 million to 1.6 billion yuan        | 900 million to 1.6 billion yuan
          111.7万美元       | 1117000      | USD              | EXACT     | US$1.117 million                       | US$1.117 million                       | US$1.117 million
          5.5%              | 5.5          | PERCENT          | EXACT     | 5.5 percent                            | 5.5 percent                            | 5.5%
          2.50%             | 2.50         | PERCENT          | EXACT     | 2.50 percent                           | 2.50 percent                           | 2.50%
          6%左右            | 6            | PERCENT          | ABOUT     | about 6 percent                        | around 6 percent                       | around 6%
          96%以上           | 96           | PERCENT          | AT_LEAST  | 96 percent or more                     | at least 96 percent                    | at least 96%
          5.5%以下          | 5.5          | PERCENT          | AT_MOST   | 5.5 percent or less                    | no more than 5.5 percent               | no more than 5.5%
          不超过5%          | 5            | PERCENT          | AT_MOST   | 5 percent or less                      | no more than 5 percent                 | no more than 5%
          5%—5.5%           | 5            | PERCENT          | RANGE     | 5 to 5.5 percent                       | 5 to 5.5 percent                       | 5% to 5.5%
          两位数            | 10           | PERCENT          | AT_LEAST  | double digits                          | double digits                          | double digits
          0.6个百分点       | 0.6          | PERCENTAGE_POINT | EXACT     | 0.6 percentage points                  | 0.6 percentage points                  | 0.6 percentage points
          1个百分点         | 1            | PERCENTAGE_POINT | EXACT     | 1 percentage point                     | 1 percentage point                     | 1 percentage point
          第4位             | 4            | RANK             | EXACT     | fourth                                 | fourth                                 | 4th
          第四位            | 4            | RANK             | EXACT     | fourth                                 | fourth                                 | 4th
          第一              | 1            | RANK             | EXACT     | first                                  | first                                  | 1st
          第12位            | 12           | RANK             | EXACT     | 12th                                   | 12th                                   | 12th
          50万㎡            | 500000       | AREA             | EXACT     | 500,000 m²                             | 500,000 m²                             | 500,000 m²
          6.2万㎡           | 62000        | AREA             | EXACT     | 62,000 m²                              | 62,000 m²                              | 62,000 m²
          9.2万平方米       | 92000        | AREA             | EXACT     | 92,000 m²                              | 92,000 m²                              | 92,000 m²
          49平方公里        | 49000000     | AREA             | EXACT     | 49 km²                                 | 49 km²                                 | 49 km²
          2公顷             | 20000        | AREA             | EXACT     | 2 hectares                             | 2 hectares                             | 2 hectares
          359亩             | 359          | MU               | EXACT     | 359 mu (about 23.93 hectares)          | 359 mu (about 23.93 hectares)          | 359 mu (about 23.93 hectares)
          105万亩以上       | 1050000      | MU               | AT_LEAST  | 1.05 million mu (70,000 hectares) or more | at least 1.05 million mu (70,000 hectares) | at least 1.05 million mu (70,000 hectares)
          39公里            | 39           | LENGTH           | EXACT     | 39 km                                  | 39 km                                  | 39 km
          1500米            | 1.5          | LENGTH           | EXACT     | 1,500 m                                | 1,500 m                                | 1,500 m
          3000万斤以上      | 15000000     | MASS             | AT_LEAST  | 15,000 metric tons (30 million jin) or more | at least 15,000 metric tons (30 million jin) | at least 15,000 metric tons (30 million jin)
          1.43万亿斤        | 715000000000 | MASS             | EXACT     | 715 million metric tons (1.43 trillion jin) | 715 million metric tons (1.43 trillion jin) | 715 million metric tons (1.43 trillion jin)
          500斤             | 250          | MASS             | EXACT     | 250 kg (500 jin)                       | 250 kg (500 jin)                       | 250 kg (500 jin)
          19.34万吨         | 193400000    | MASS             | EXACT     | 193,400 metric tons                    | 193,400 metric tons                    | 193,400 metric tons
          1500公斤          | 1500         | MASS             | EXACT     | 1,500 kg                               | 1,500 kg                               | 1,500 kg
          80微克/立方米     | 80           | CONCENTRATION    | EXACT     | 80 μg/m³                               | 80 μg/m³                               | 80 μg/m³
          不高于73微克/立方米 | 73         | CONCENTRATION    | AT_MOST   | 73 μg/m³ or less                       | no more than 73 μg/m³                  | no more than 73 μg/m³
          1.5倍             | 1.5          | TIMES            | EXACT     | 1.5 times                              | 1.5 times                              | 1.5 times
          一倍              | 1            | TIMES            | EXACT     | 1 time                                 | 1 time                                 | 1 time
          翻番              | 2            | TIMES            | EXACT     | a doubling                             | a doubling                             | a doubling
          5.7万户           | 57000        | COUNT            | EXACT     | 57,000 things                          | 57,000 things                          | 57,000
          3000万株          | 30000000     | COUNT            | EXACT     | 30 million things                      | 30 million things                      | 30 million
          1家               | 1            | COUNT            | EXACT     | 1 thing                                | 1 thing                                | 1
          两处              | 2            | COUNT            | EXACT     | 2 things                               | 2 things                               | 2
          十二个            | 12           | COUNT            | EXACT     | 12 things                              | 12 things                              | 12
          三百二十五户      | 325          | COUNT            | EXACT     | 325 things                             | 325 things                             | 325
          2000余家          | 2000         | COUNT            | OVER      | more than 2,000 things                 | more than 2,000 things                 | more than 2,000
          5.3万余条         | 53000        | COUNT            | OVER      | more than 53,000 things                | more than 53,000 things                | more than 53,000
          750余万人次       | 7500000      | COUNT            | OVER      | more than 7.5 million things           | more than 7.5 million things           | more than 7.5 million
          十多个            | 10           | COUNT            | OVER      | more than 10 things                    | more than 10 things                    | more than 10
          百余场            | 100          | COUNT            | OVER      | more than 100 things                   | more than 100 things                   | more than 100
          近3万人           | 30000        | COUNT            | NEARLY    | nearly 30,000 things                   | nearly 30,000 things                   | nearly 30,000
          约200家           | 200          | COUNT            | ABOUT     | about 200 things                       | around 200 things                      | around 200
          上百场            | 100          | COUNT            | UPWARD    | around 100 things or more              | around 100 things or more              | around 100 or more
          数十家            | 10           | COUNT            | UPWARD    | dozens of things                       | dozens of things                       | dozens
          数万人            | 10000        | COUNT            | UPWARD    | tens of thousands of things            | tens of thousands of things            | tens of thousands
          20个以内          | 20           | COUNT            | AT_MOST   | 20 things or fewer                     | no more than 20 things                 | no more than 20
          不少于40次        | 40           | COUNT            | AT_LEAST  | 40 things or more                      | at least 40 things                     | at least 40
          10-15家           | 10           | COUNT            | RANGE     | 10 to 15 things                        | 10 to 15 things                        | 10 to 15
          20万千瓦          | 200000       | MEASURE          | EXACT     | 200,000 kW                             | 200,000 kW                             | 200,000 kW
          4.75              | 4.75         | NONE             | EXACT     | 4.75                                   | 4.75                                   | 4.75
          1,349             | 1349         | NONE             | EXACT     | 1,349                                  | 1,349                                  | 1,349
          """)
  void readsAndWrites(
      String written,
      String amount,
      Unit.Dimension dimension,
      Bound bound,
      String result,
      String target,
      String table) {
    Value value = understood(written);
    assertEquals(amount, value.amount().toString());
    assertEquals(dimension, value.unit().dimension());
    assertEquals(bound, value.bound());
    assertEquals(result, english(value, Kind.RESULT, Style.PROSE));
    assertEquals(target, english(value, Kind.TARGET, Style.PROSE));
    assertEquals(table, english(value, Kind.TARGET, Style.TABLE));
    assertEquals(written, Notation.write(value, NOUN, Kind.RESULT, Style.PROSE, Lang.ZH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''         | 没有写数值
          5％        | “5％”中有全角字符
          １２家     | “１２家”中有全角字符
          5.5.2%     | “5.5.2%”中有两个小数点
          12,34家    | “12,34家”中的千分位逗号位置不对
          万元       | “万元”前面缺少数字
          近5%以上   | “近5%以上”中的“近”与“以上”不能并用
          5万怪物    | “5万怪物”中的“怪物”不是已知的单位
          5%-3%      | 区间“5%-3%”的前一个数不小于后一个数
          6%多少     | “6%多少”中的“多少”无法识别
          很多       | “很多”不是数值
          """)
  void refusesSlipsAndSaysWhy(String written, String fault) {
    Reading.Refused refused =
        assertInstanceOf(Reading.Refused.class, Notation.read(written), written);
    assertEquals(fault, refused.fault().zh());
  }

  @Test
  void curesFullWidthFormsByNamingTheHalfWidthOnes() {
    Reading.Refused refused = assertInstanceOf(Reading.Refused.class, Notation.read("１２．５％"));
    assertEquals("use half-width characters: 12.5%", refused.cure().en());
  }

  @ParameterizedTest
  @CsvSource({"两位数,true", "2000余家,true", "近3万人,true", "上百场,true", "6%左右,false", "12%以上,false"})
  void knowsWhatIsTooVagueToDraw(String written, boolean vague) {
    assertEquals(vague, understood(written).isVague());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          297.61亿元 | ZH | 297.61亿元                     | true
          297.61亿元 | ZH | 297.610亿元                    | true
          297.61亿元 | ZH | 297.61万元                     | false
          297.61亿元 | ZH | 297.61亿美元                   | false
          80家       | ZH | 80                             | true
          80家       | ZH | 80个                           | false
          80家       | ZH | 80%                            | false
          6%左右     | ZH | 约6%                           | true
          6%左右     | ZH | 6%                             | false
          297.61亿元 | EN | 29.761 billion yuan            | true
          297.61亿元 | EN | 297.61 billion yuan            | false
          80家       | EN | 80                             | true
          80家       | EN | 80 things                      | true
          80家       | EN | 80 percent                     | false
          两处       | EN | two things                     | true
          96%以上    | EN | At least 96 percent            | true
          96%以上    | EN | 96 percent or more             | true
          96%以上    | EN | 96%                            | false
          2000余家   | EN | over 2,000 things              | true
          第4位      | EN | 4th                            | true
          第4位      | EN | fifth                          | false
          359亩      | EN | 359 mu (about 23.93 hectares)  | true
          359亩      | EN | 359 mu (about 99 hectares)     | false
          3000万斤   | EN | 15,000 metric tons             | true
          """)
  void agreesOnlyWithTheSameAmountUnitAndBound(
      String written, Lang lang, String typed, boolean agrees) {
    assertEquals(agrees, Notation.agrees(typed, understood(written), NOUN, lang));
  }

  @Test
  void derivedValuesKeepScaleAndPrecision() {
    assertEquals("4.9%", derived("5.5%", "4.9"));
    assertEquals("1.5亿元", derived("12.1亿元", "150000000"));
    assertEquals("2.50%", derived("5.25%", "2.5"));
    assertEquals("0.125%", derived("5.5%", "0.125"));
    assertEquals("3万斤左右", derived("20万斤左右", "15000"));
  }

  private static String derived(String like, String amount) {
    Value value = Notation.derived(new BigDecimal(amount), understood(like));
    assertEquals(0, value.amount().compareTo(new BigDecimal(amount)));
    return value.written();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1亿元 | 10000000000 | 100亿元 | 10 billion
          1万㎡ | 500000      | 50万㎡  | 500,000
          1%    | 5           | 5%      | 5%
          1家   | 200         | 200     | 200
          1元   | 0           | 0       | 0
          1米   | 1.5         | 1500米  | 1,500
          第1位 | 3           | 第3位   | 3rd
          1万美元 | 2000000   | 200万美元 | US$2 million
          """)
  void ticksAreShort(String like, BigDecimal amount, String zh, String en) {
    Unit unit = understood(like).unit();
    assertEquals(zh, Notation.tick(amount, unit, Lang.ZH));
    assertEquals(en, Notation.tick(amount, unit, Lang.EN));
  }

  @Test
  void wrongEnglishIsRefusedWithTheWrongPart() {
    Reading.Refused refused =
        assertInstanceOf(
            Reading.Refused.class, Notation.readEnglish("about 5 bananas", NOUN), "bananas");
    assertTrue(refused.fault().en().contains("'5 bananas'"), refused.fault().en());
  }
}
