package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.cli.Commands.ExitCode;
import reportsite.diag.Fault;
import reportsite.draft.Drafting;
import reportsite.draft.outline.DraftFault;
import reportsite.intake.Formats;
import reportsite.intake.Intake.IntakeFault;

/**
 * Every reason why {@code draft} and {@code new} refuse, in both languages; {@code -Dapprove=true}
 * writes the present answers.
 */
final class CommandFaultsTest {

  private static final Golden GOLDEN = Golden.of("src/test/resources/command-faults.golden");

  private ProjectCopy project;
  private static final String ID = "--id";
  private static final String OF = "x-2026";

  private final StringBuilder told = new StringBuilder();
  private String report = "";

  @BeforeEach
  void prepare(@TempDir Path folder) throws IOException {
    report = Files.readString(Path.of("src/test/resources/draft/report.txt"));
    project = ProjectCopy.ofBase(folder);
  }

  @Test
  void everyRefusalIsToldInBothLanguages() throws IOException {
    drafts();
    begins();
    GOLDEN.assertIs(told.toString());
    for (Fault fault :
        Stream.<Fault[]>of(DraftFault.values(), IntakeFault.values())
            .flatMap(Stream::of)
            .toList()) {
      int shown = told.toString().split("\\Q[" + fault.id() + "]\\E", -1).length - 1;
      assertTrue(shown >= 2, fault.id());
    }
  }

  private void drafts() throws IOException {
    write("one-2026.txt", report.getBytes(StandardCharsets.UTF_8));
    refused("draft", "@absent-2026.txt");
    refused("draft", write("empty-2026.txt", new byte[0]));
    refused("draft", write("blank-2026.txt", " \n\u3000\n".getBytes(StandardCharsets.UTF_8)));
    refused("draft", write("large-2026.txt", new byte[Drafting.LARGEST + 1]));
    refused("draft", write("word-2026.txt", new byte[] {'P', 'K', 3, 4, 0}));
    refused(
        "draft", write("long-2026.txt", "一".repeat(1_000_001).getBytes(StandardCharsets.UTF_8)));
    refused("draft", text("many-2026.txt", report + ("\n" + "1个".repeat(2_000)).repeat(4)));
    refused("draft", text("endless-2026.txt", report + "\n" + "1个".repeat(4_001)));
    refused("draft", text("digits-2026.txt", report + "\n共" + "1".repeat(41) + "个。"));
    refused(
        "draft", write("old-2026.doc", Formats.bytes("\u00D0\u00CF\u0011\u00E0\u00A1")), ID, OF);
    refused("draft", write("picture-2026.png", Formats.bytes("\u0089PNG\r\n")), ID, OF);
    refused("draft", write("broken-2026.pdf", Formats.bytes("%PDF-1.7\n?")));
    refused("draft", write("scan-2026.pdf", Formats.pdf("")));
    refused("draft", write("locked-2026.pdf", Formats.locked(Formats.pdf("secret"))));
    refused("draft", write("ofd-2026.txt", Formats.zip(Map.of("OFD.xml", ""))));
    refused("draft", write("sheet-2026.txt", Formats.zip(Map.of("[Content_Types].xml", ""))));
    refused("draft", write("more-2026.txt", Formats.zip(Map.of("a.txt", "一"))));
    refused("draft", write("odd-2026.txt", new byte[] {(byte) 0xE6, (byte) 0xFF, (byte) 0xFF}));
    refused(
        "draft", write("english-2026.txt", "A report of 2026.".getBytes(StandardCharsets.UTF_8)));
    refused("draft", write("工作报告.txt", report.getBytes(StandardCharsets.UTF_8)));
    refused("draft", "@one-2026.txt", "--id", "Qingshan 2026");
    refused("draft", "@one-2026.txt", "--id", "qingshan-2023");
    refused("draft", text("year-2026.txt", report.replaceAll("20\\d\\d年", "")));
    refused("draft", text("place-2026.txt", report.replace("青山区", "")));
    refused("draft", text("date-2026.txt", report.replace("1月15日", "")));
    refused("draft", text("bare-2026.txt", report.replaceAll("[0-9.]+(?=[^0-9年月日届次])", "许多")));
  }

  private void begins() throws IOException {
    refused("new", "Next Year");
    refused("new", "2024", "--from", "qingshan-2022");
    refused("new", "qingshan-2023");
    refused("new", "2024", "--seed", "@absent.txt");
    refused("new", "2024");
    refused("new", "2024", "--seed", "@one-2026.txt");
    String next = report.replace("2025年", "2023年").replace("2026年", "2024年");
    refused("new", "2024", "--seed", text("hexi-2024.txt", next.replace("青山区", "河西区")));
    String old = report.replace("2025年", "2020年").replace("2026年", "2021年");
    refused("new", "qingshan-2021", "--seed", text("old-2021.txt", old));
    project.write("seeds/qingshan-2024.txt", "另一份");
    refused("new", "2024", "--seed", "@one-2026.txt");
    project.add(Path.of("src/test/cases/next"), "");
    project.edit("content/qingshan-2024/report.yaml", "zh: 青山区人民政府", "zh: 河西区人民政府");
    project.edit("content/qingshan-2024/report.yaml", "follows: qingshan-2023\n", "");
    project.edit("content/qingshan-2024/ledger.yaml", ", continues-from: [set-up-white-list]", "");
    project.edit("content/qingshan-2024/ledger.yaml", ", continues-from: [advance-projects]", "");
    refused("new", "2025", "--seed", "@one-2026.txt");
  }

  private String text(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private String write(String name, byte[] bytes) throws IOException {
    Files.write(project.path(name), bytes);
    return "@" + name;
  }

  /** Runs a command twice; a file of the project is given as @ and its name. */
  private void refused(String... arguments) throws IOException {
    List<String> before = files();
    told.append("$ reportsite ").append(String.join(" ", arguments).replace("@", "")).append('\n');
    for (String lang : List.of("zh", "en")) {
      String[] all =
          Stream.concat(Stream.of(arguments).map(this::given), Stream.of("--lang", lang))
              .toArray(String[]::new);
      Answer answer = project.run(all);
      assertNotEquals(ExitCode.FINE, answer.code());
      told.append(answer.said().replace(project.root() + "/", ""));
    }
    told.append('\n');
    assertEquals(before, files());
  }

  private String given(String argument) {
    return argument.startsWith("@") ? project.path(argument.substring(1)).toString() : argument;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(project.root())) {
      return walk.map(Path::toString).sorted().toList();
    }
  }
}
