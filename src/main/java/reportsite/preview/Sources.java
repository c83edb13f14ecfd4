package reportsite.preview;

import java.util.Map;
import java.util.TreeMap;
import reportsite.load.ProjectFiles;
import reportsite.render.TemplateFiles;

/** All that pages are made of, as it was read at a moment. */
record Sources(ProjectFiles content, TemplateFiles templates) {

  /** What there is where nothing could be read. */
  static final Sources NONE = new Sources(ProjectFiles.of(Map.of()), new TemplateFiles(Map.of()));

  /** File names to whole texts, for quoting lines in messages. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>(content.texts());
    templates.texts().forEach((name, text) -> texts.put("templates/" + name, text));
    return texts;
  }
}
