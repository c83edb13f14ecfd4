package reportsite.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.notation.Directions;
import reportsite.notation.value.Direction;
import reportsite.text.Lang;

/** Titles and summaries with references. */
final class InlineTextTest {

  private static final Directions.Said RISE = new Directions.Said(Direction.RISE, "增长");
  private static final Position AT = new Position("report.yaml", 7, 12);

  @Test
  void wordsAndReferencesKeepTheirPlaces() {
    Diagnostics diagnostics = new Diagnostics();
    InlineText title =
        InlineText.parse("粮食增长[](figure:a)，总量[8<9](figure:b)。", AT, Lang.ZH, diagnostics);
    assertEquals(List.of(), diagnostics.sorted());
    assertEquals(
        List.of(
            new Reference(Reference.Scheme.FIGURE, "a", "", AT.plus(4)).with(RISE, ""),
            new Reference(Reference.Scheme.FIGURE, "b", "8<9", AT.plus(19))),
        title.references());

    assertEquals("粮食增长<a>，总量<b>。", title.plain(found -> "<" + found.target() + ">"));
    assertEquals("粮食增长{a|}，总量{b|8&lt;9}。", title.html(Specimen.WRITER).markup());
  }

  @Test
  void wordsAreEscapedAndChineseAmongEnglishIsMarked() {
    InlineText title = InlineText.parse("R&D in 青山区 < 5", AT, Lang.EN, new Diagnostics());
    assertEquals(
        "R&amp;D in <span lang=\"zh-CN\">青山区</span> &lt; 5", title.html(Specimen.WRITER).markup());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '´',
      value = {
        "甲**乙** ¦ 7:13 only-plain-text 7:16 only-plain-text",
        "甲`乙 ¦ 7:13 only-plain-text",
        "甲<b>乙 ¦ 7:13 only-plain-text",
        "甲[乙 ¦ 7:13 only-plain-text",
        "甲[](passage:10) ¦ 7:13 only-figures",
        "甲![](chart:a) ¦ 7:13 only-figures",
        "甲[乙](https://a.example) ¦ 7:13 foreign-link",
        "甲[乙](fgure:a) ¦ 7:13 unknown-scheme",
        "甲［］（figure：a） ¦ 7:13 mistyped-reference",
      })
  void anythingElseIsRefusedAtItsPlace(String typed, String faults) {
    Diagnostics diagnostics = new Diagnostics();
    InlineText.parse(typed, AT, Lang.ZH, diagnostics);
    assertEquals(faults, String.join(" ", Specimen.faults(diagnostics)));
  }
}
