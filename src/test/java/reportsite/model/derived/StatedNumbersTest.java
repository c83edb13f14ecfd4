package reportsite.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.diag.Position;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

class StatedNumbersTest {

  private static List<String> numbers(String name, String text) {
    List<Name> names = List.of(new Name(Bilingual.same(name), Position.of("")));
    return StatedNumbers.of(names).in(text, Lang.ZH).stream().map(Numeral::text).toList();
  }

  @Test
  void aNameHidesItsNumber() {
    assertEquals(List.of("5亿元"), numbers("16条", "“16条”落地，投入5亿元"));
  }

  @Test
  void aNameCutsNoNumber() {
    assertEquals(List.of("31636万元"), numbers("16", "增值税收入31636万元"));
    assertEquals(List.of("1616户"), numbers("16", "惠及1616户"));
    assertEquals(List.of("2.16亿元"), numbers("16", "收入2.16亿元"));
    assertEquals(List.of("16.5%"), numbers("16", "增长16.5%"));
  }
}
