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
import reportsite.text.Phrases;

/** Writes what editors are told about the files of a project. */
final class SchemaCommand {

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
    console.say(
        Phrases.of("schema/written", schemas.size(), changed, project.resolve("content/.schema")));
    if (loaded.isEmpty()) {
      console.say(Phrases.of("schema/without-ids"));
    }
    return ExitCode.FINE;
  }
}
