package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.Recipe.Block;
import reportsite.cli.Commands.ExitCode;

/** Somebody who does, in a copy of the project, exactly what the guide says. */
final class Colleague {

  private static final Pattern COMMAND =
      Pattern.compile("mvn -q compile exec:java -Dexec\\.args=\"([^\"]*)\"");

  private final ProjectCopy project;
  private @Nullable Block found;
  private String seen = "";
  private int commands;

  Colleague(ProjectCopy project) {
    this.project = project;
  }

  /** Follows a recipe to its end. */
  void follow(Recipe recipe) throws IOException {
    List<Block> blocks = recipe.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean toSee = block.kind().equals("text") && block.task().isEmpty();
      if (block.kind().equals("sh")) {
        assertTrue(i + 1 < blocks.size(), "a command without what is seen: " + block.text());
        run(block.words(), blocks.get(i + 1).text());
      } else if (toSee) {
        block.text().lines().forEach(line -> assertTrue(seen.contains(line), line + "\n" + seen));
      } else if (block.task().startsWith("new ")) {
        create(block);
      } else if (block.task().equals("becomes")) {
        replace(block);
      } else {
        assertTrue(block.isEdit(), "nothing to do with it: " + block);
        found = block;
      }
    }
    assertEquals(null, found, "found and not changed");
  }

  int commands() {
    return commands;
  }

  private void run(String line, String shown) {
    Matcher command = COMMAND.matcher(line);
    assertTrue(command.matches(), line);
    List<String> arguments = new ArrayList<>();
    for (String word : command.group(1).split(" ", -1)) {
      boolean isFile = word.endsWith(".xlsx") || word.equals("report-2026.txt");
      arguments.add(isFile ? project.path(word).toString() : word);
    }
    if (arguments.get(0).equals("export")) {
      // The command would write to the folder in which this test is run.
      arguments.addAll(List.of("--to", project.path("hongqi-2025.xlsx").toString()));
    }
    Answer answer = project.run(arguments.toArray(String[]::new));
    seen = answer.said().replace(project.root() + "/", "");
    boolean wrong = shown.contains("错误: ") || shown.contains("error: ");
    assertEquals(wrong ? ExitCode.WRONG_CONTENT : ExitCode.FINE, answer.code(), line + "\n" + seen);
    commands++;
  }

  private void create(Block block) throws IOException {
    Path file = project.path(block.task().substring("new ".length()));
    assertFalse(Files.exists(file), "not new: " + file);
    Files.writeString(file, block.text());
  }

  private void replace(Block block) throws IOException {
    Block old = found;
    assertNotNull(old, "becomes what? " + block.text());
    found = null;
    if (old.task().startsWith("cell ")) {
      String sheet = old.task().substring("cell ".length());
      new EditedCell(project.path("hongqi-2025.xlsx")).type(sheet, old.words(), block.words());
      return;
    }
    project.edit(old.task(), old.words(), block.words());
  }
}
