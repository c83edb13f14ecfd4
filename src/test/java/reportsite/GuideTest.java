package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reportsite.cli.Commands.ExitCode;
import reportsite.load.ProjectFiles;
import reportsite.text.Lang;

/** The guide of the staff, done word for word; what it says one sees is seen. */
final class GuideTest {

  @TempDir Path folder;

  private static List<Recipe> recipes(Lang lang) throws IOException {
    return Recipe.in(Files.readString(Path.of(ProjectFiles.guide(lang))));
  }

  /** In one copy and in order, so that the build at the end holds all of them. */
  @ParameterizedTest
  @EnumSource
  void everyRecipeWorksAsWritten(Lang lang) throws IOException {
    ProjectCopy project = ProjectCopy.ofOwn(folder);
    Colleague colleague = new Colleague(project);
    for (Recipe recipe : recipes(lang)) {
      colleague.follow(recipe);
    }
    assertTrue(colleague.commands() >= 10, "commands: " + colleague.commands());
    String page = "site/" + lang.code() + "/hongqi-2025/subjects/public-gig-work-market.html";
    assertTrue(Files.exists(project.path(page)), page);
  }

  @Test
  void thePortalOfTheGuideIsTaken() throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder).inPortal();
    project.write("content/portal/header.html", Nginx.ofGuide("html", Lang.EN));
    project.write("content/portal/portal.css", Nginx.ofGuide("css", Lang.EN));
    Files.delete(project.path("content/portal/bg.png"));
    Answer answer = project.runInEnglish("check", "--strict");
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
  }

  @Test
  void bothLanguagesHaveTheSameRecipes() throws IOException {
    List<Recipe> chinese = recipes(Lang.ZH);
    List<Recipe> english = recipes(Lang.EN);
    List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
    assertEquals(ten, chinese.stream().map(Recipe::number).toList());
    assertEquals(ten, english.stream().map(Recipe::number).toList());
    for (int i = 0; i < ten.size(); i++) {
      assertEquals(chinese.get(i).edits(), english.get(i).edits(), "recipe " + (i + 1));
      assertEquals(kinds(chinese.get(i)), kinds(english.get(i)), "recipe " + (i + 1));
      assertEquals(
          commands(chinese.get(i)).replace("--lang zh", "--lang en"), commands(english.get(i)));
    }
  }

  private static List<String> kinds(Recipe recipe) {
    return recipe.blocks().stream().map(Recipe.Block::kind).toList();
  }

  private static String commands(Recipe recipe) {
    return recipe.blocks().stream()
        .filter(block -> block.kind().equals("sh"))
        .map(Recipe.Block::text)
        .reduce("", String::concat);
  }
}
