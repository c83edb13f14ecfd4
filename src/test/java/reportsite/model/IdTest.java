package reportsite.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdTest {

  private static final Pattern FORM = Pattern.compile(Id.FORM);
  private static final String SIGNS = "aaz09--A_. 一";

  @Test
  void whatIsAnIdIsWhatTheExpressionSays() {
    Random random = new Random(7);
    int ids = 0;
    for (int turn = 0; turn < 20_000; turn++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(7); length > 0; length--) {
        text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
      }
      boolean expected = FORM.matcher(text).matches();
      assertEquals(expected, Id.isId(text.toString()), text.toString());
      ids += expected ? 1 : 0;
    }
    assertTrue(ids > 1_000, "too few ids among them: " + ids);
  }
}
