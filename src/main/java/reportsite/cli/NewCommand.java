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
import reportsite.text.Bilingual;

/** Begins a report from one that is there, and says how to go on. */
final class NewCommand {

  private static final Bilingual WRITTEN =
      new Bilingual(
          "已新建报告 {0}，写入 {1} 个文件：content/{0}/", "Began report {0}: wrote {1} files to content/{0}/");
  private static final Bilingual TEXT =
      new Bilingual(
          "还没有报告原文：请原样存为 seeds/{0}.txt，再按检查的提示填写 report.yaml 的 sha256 和各章的段落。",
          "The report's text is not there yet: save it unchanged as seeds/{0}.txt, then write the sha256"
              + " that the check names and the passages of the chapters into report.yaml.");
  private static final Bilingual NEXT =
      new Bilingual(
          "接下来：在 content/site.yaml 里写 {0}；用 check --draft 查看还缺什么。",
          "Next: write {0} in content/site.yaml; check --draft tells what is still missing.");

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
    console.say(WRITTEN.with(begun.id(), begun.files().size() + beside.size()));
    if (begun.text() == null) {
      console.say(TEXT.with(begun.id()));
    }
    console.say(NEXT.with(begun.listed()));
    return ExitCode.FINE;
  }
}
