package reportsite.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Console;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Report;
import reportsite.schema.Schemas;
import reportsite.text.Bilingual;

/** Writes what editors are told about the files of a project. */
final class SchemaCommand {

  private static final Bilingual WRITTEN =
      new Bilingual(
          "编辑器用的 schema 共 {0} 个，更新 {1} 个，在 {2}。", "{0} schemas for editors, {1} changed, in {2}.");

  private static final Bilingual WITHOUT_IDS =
      new Bilingual(
          "内容还有错误，暂时列不出代号；请先运行 check。",
          "The content has problems, so its ids are not listed yet; run check first.");

  private SchemaCommand() {}

  /** Returns the exit code: problems of the content are for the check to tell. */
  static int run(Path project, Console console) throws IOException {
    ProjectFiles files = ProjectFiles.read(project);
    Map<String, @Nullable Report> reports = new TreeMap<>();
    for (String report : files.reports()) {
      reports.put(report, null);
    }
    var loaded = PublicationLoader.load(files, new Diagnostics());
    loaded.ifPresent(
        publication ->
            publication.reports().forEach(report -> reports.put(report.id().text(), report)));
    Map<String, String> schemas = new Schemas().of(reports);
    int changed = Schemas.write(project, schemas);
    console.say(WRITTEN.with(schemas.size(), changed, project.resolve("content/.schema")));
    if (loaded.isEmpty()) {
      console.say(WITHOUT_IDS);
    }
    return ExitCode.FINE;
  }
}
