package reportsite.check.context;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Report;

/** What is told of the texts in both languages. */
final class ShortTextTest {

  @Test
  void everyFieldOfTheContentIsCalledByItsName() throws Exception {
    ProjectFiles files = ProjectFiles.read(Path.of(""));
    for (Report report : PublicationLoader.load(files, new Diagnostics()).orElseThrow().reports()) {
      assertEquals(Set.of(), ShortText.untold(report));
    }
  }
}
