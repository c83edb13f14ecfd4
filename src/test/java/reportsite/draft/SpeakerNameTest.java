package reportsite.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reportsite.check.number.Coverage;

/** A speaker whose name has a numeral in it states no number, and hides none. */
final class SpeakerNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "青山区人民政府区长　张三",
        "青山区人民政府代区长　王一鸣",
        "青山区人民政府区长 李万里",
        "青山区人民政府区长：陈百川",
        "区长　陆　半",
      })
  void isDeclaredWithTheOffice(String line) throws IOException {
    String text =
        """
        政府工作报告
        ——2026年1月15日在青山区第三届人民代表大会第五次会议上
        %s
        各位代表：
        一、2025年工作回顾
        产能扩张三倍，开张三百家门店，公路延长万里路桥3公里。
        二、2026年工作安排
        新建公园3个。
        """
            .formatted(line);
    DraftedProject project = DraftedProject.of(text.getBytes(StandardCharsets.UTF_8));
    List<Coverage.Uncovered> left = project.coverage().uncovered();
    assertEquals(List.of(), left.stream().filter(one -> one.passage() == 3).toList());
    assertEquals(
        List.of("三倍", "三百家", "3公里"),
        project.report().figuresIn(6).stream().map(figure -> figure.value().written()).toList());
  }
}
