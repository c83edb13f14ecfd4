package reportsite.model.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * What was noted of a report's files while they were read: nothing that is named or said in them
 * can be passed over by a rule that goes by these lists.
 *
 * @param places where the fields of every record stand
 * @param references every id that names a record which stands elsewhere
 * @param texts every text in both languages
 * @param placeholders where somebody still has to write or to look
 */
public record ContentIndex(
    Places places, List<Reference> references, List<Text> texts, List<Placeholder> placeholders) {

  static final ContentIndex NONE =
      new ContentIndex(new Places(Map.of()), List.of(), List.of(), List.of());

  public ContentIndex {
    references = List.copyOf(references);
    texts = List.copyOf(texts);
    placeholders = List.copyOf(placeholders);
  }

  /**
   * An id that names a record.
   *
   * @param path of the field, by the names of the fields on the way to it: {@code charts.rows.gap}
   */
  public record Reference(String path, RecordKind kind, Id id, Position at) {}

  /**
   * A text.
   *
   * @param path of the field, as in {@code commitments.title}
   * @param owner the id of the record that it belongs to; of a record without one, the id that it
   *     is about; empty where there is neither
   */
  public record Text(String path, String owner, Bilingual text, Position zhAt, Position enAt) {}

  /**
   * Where somebody still has to write or to look.
   *
   * @param lang the language that waits for it; null for both
   * @param of the line that it is about: a remark on a line of its own is about what follows
   */
  public record Placeholder(Kind kind, @Nullable Lang lang, Position at, Position of) {

    /** Whether it stands in a file of the site and not of one report. */
    public boolean isShared() {
      return ContentIndex.isShared(at.file());
    }

    /** What is missing. */
    public enum Kind {
      TRANSLATION,
      TEXT,
      NOUN,
      NAME,
      REVIEW
    }
  }

  /** The references of a field. */
  public List<Reference> references(String path) {
    return references.stream().filter(reference -> reference.path().equals(path)).toList();
  }

  /** The part that stands in the files of a folder. */
  public ContentIndex within(String folder) {
    return new ContentIndex(
        places,
        references.stream().filter(one -> one.at().file().startsWith(folder)).toList(),
        texts.stream().filter(one -> one.zhAt().file().startsWith(folder)).toList(),
        placeholders.stream()
            .filter(one -> one.at().file().startsWith(folder) || isShared(one.at().file()))
            .toList());
  }

  /** Whether a file belongs to the site and not to one report. */
  private static boolean isShared(String file) {
    return file.indexOf('/') == file.lastIndexOf('/');
  }

  /**
   * Where the fields of each thing stand in the files, so that a fault is told at the very words
   * that are wrong.
   *
   * @param files for each file, fields by the place of their owner; items of a list go by their
   *     number, from 0
   */
  public record Places(Map<String, Map<Position, Map<String, Position>>> files) {

    public Places {
      files = Map.copyOf(files);
    }

    /**
     * The place of a field, of a field of that field, and so on; its owner's where it is absent.
     */
    public Position of(Position owner, String... path) {
      Map<Position, Map<String, Position>> fields = files.getOrDefault(owner.file(), Map.of());
      Position at = owner;
      for (String field : path) {
        at = fields.getOrDefault(at, Map.of()).getOrDefault(field, at);
      }
      return at;
    }
  }
}
