package reportsite.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reportsite.intake.Note;
import reportsite.text.Bilingual;

/** Says what was mended in a report's text, and what a person has to look at. */
public final class MendedText {

  private static final Bilingual MENDED =
      new Bilingual("文本已整理：{0}，共{1}处{2}", "text cleaned up: {0} ({1}{2})");
  private static final Bilingual DOUBT =
      new Bilingual("请核对文本：{0}，共{1}处{2}", "check the text: {0} ({1}{2})");
  private static final Bilingual FIRST =
      new Bilingual("，最先在原文件第{0}行{1}", "; first in line {0} of the original{1}");
  private static final Bilingual EXCERPT = new Bilingual("“{0}”", ", “{0}”");

  private MendedText() {}

  /** A sentence for each kind: how many there are, and where the first one stands. */
  public static List<Bilingual> summary(List<Note> notes) {
    List<Bilingual> out = new ArrayList<>();
    byKind(notes).forEach(some -> out.add(sentence(some)));
    return out;
  }

  private static Collection<List<Note>> byKind(List<Note> notes) {
    Map<Note.Kind, List<Note>> kinds =
        notes.stream()
            .collect(Collectors.groupingBy(Note::kind, LinkedHashMap::new, Collectors.toList()));
    return kinds.values();
  }

  private static Bilingual sentence(List<Note> some) {
    Note first = some.get(0);
    Bilingual form = first.kind().isDoubt() ? DOUBT : MENDED;
    String excerpt = first.excerpt();
    Object quoted = excerpt.isEmpty() ? "" : EXCERPT.with(excerpt);
    Object where = first.line() == 0 ? quoted : FIRST.with(first.line(), quoted);
    return form.with(first.kind().wording(), some.size(), where);
  }

  /** The same as the head of a YAML file, with every place; empty where nothing is to be said. */
  static String comment(List<Note> notes) {
    StringBuilder out = new StringBuilder();
    for (List<Note> some : byKind(notes)) {
      Note.Kind kind = some.get(0).kind();
      String mark = kind.isDoubt() ? "请核对文本 / check the text: " : "文本已整理 / cleaned up: ";
      out.append("# ").append(mark).append(kind.wording().zh()).append(" / ");
      out.append(kind.wording().en()).append('\n');
      for (Note note : some) {
        if (note.line() > 0 || !note.excerpt().isEmpty()) {
          out.append("#   ").append(note.line() > 0 ? note.line() + ": " : "");
          out.append(note.excerpt()).append('\n');
        }
      }
    }
    return out.isEmpty() ? "" : out.append("\n").toString();
  }
}
