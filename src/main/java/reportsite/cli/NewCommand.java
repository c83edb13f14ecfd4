package reportsite.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.begin.Beginning;
import reportsite.begin.Beginning.Begun;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.text.Phrases;

/** Begins a report from one that is there, and says how to go on. */
final class NewCommand {

  private final Path project;
  private final Console console;

  NewCommand(Path project, Console console) {
    this.project = project;
    this.console = console;
  }

  /** Returns the exit code. */
  int run(String what, @Nullable String from, @Nullable Path seed) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Begun begun = new Beginning(project, diagnostics).run(what, from, seed);
    if (begun == null) {
      console.report(diagnostics.sorted(), ProjectFiles.read(project).texts());
      return ExitCode.WRONG_USE;
    }
    Map<Path, byte[]> beside =
        begun.text() != null && begun.isTextNew()
            ? Map.of(project.resolve("seeds/" + begun.id() + ".txt"), begun.text())
            : Map.of();
    new NewContent(project, begun.id()).write(begun.files(), beside);
    console.say(Phrases.of("new/written", begun.id(), begun.files().size() + beside.size()));
    if (begun.text() == null) {
      console.say(Phrases.of("new/text", begun.id()));
    }
    console.say(Phrases.of("new/next", begun.listed()));
    return ExitCode.FINE;
  }
}
