package reportsite.load;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.model.Chapter;
import reportsite.model.Id;
import reportsite.model.Page;
import reportsite.model.Part;
import reportsite.model.Passages;
import reportsite.model.Topic;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Reads parts, their chapters and the narratives that belong to them. */
final class ChapterReader {

  private final Sources sources;
  private final String folder;

  /**
   * @param folder of the report
   */
  ChapterReader(Sources sources, String folder) {
    this.sources = sources;
    this.folder = folder;
  }

  @Nullable Part part(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Id id = fields.needed("id").id();
    Bilingual title = fields.needed("title").bilingual();
    List<Chapter> chapters = fields.needed("chapters").some(chapter -> chapter(id, chapter));
    fields.close();
    return id == null || title == null || chapters == null
        ? null
        : new Part(id, title, chapters, item.at());
  }

  private @Nullable Chapter chapter(@Nullable Id part, Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Field idField = fields.needed("id");
    Id id = idField.id();
    Bilingual title = fields.needed("title").bilingual();
    Bilingual summary = fields.needed("summary").bilingual();
    Passages passages = fields.needed("passages").passages();
    List<Topic> topics =
        fields.optional("topics").each(topic -> RecordReader.read(topic, Topic.class));
    fields.close();
    Page texts = part == null || id == null ? null : page(part + "/" + id, idField.at());
    if (id == null || title == null || summary == null || passages == null) {
      return null;
    }
    return topics == null || texts == null
        ? null
        : new Chapter(id, title, summary, passages, topics, texts.zh(), texts.en(), item.at());
  }

  /** The narratives of a page, both languages. */
  @Nullable Page page(String name, Position neededAt) {
    Narrative zh = narrative(name, Lang.ZH, neededAt);
    Narrative en = narrative(name, Lang.EN, neededAt);
    return zh == null || en == null ? null : new Page(zh, en);
  }

  private @Nullable Narrative narrative(String name, Lang lang, Position neededAt) {
    return sources.narrative(folder + name + "." + lang.code() + ".md", lang, neededAt);
  }
}
