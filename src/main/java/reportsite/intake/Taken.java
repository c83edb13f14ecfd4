package reportsite.intake;

import java.util.List;

/**
 * The text of a report and what had to be done to it.
 *
 * @param text the lines, each a paragraph or heading; exactly the file's own where it is sound
 * @param notes what was mended and what is doubtful, by kind, then by line
 * @param extension of a file with what was handed in, such as {@code docx}
 */
public record Taken(String text, List<Note> notes, String extension) {

  public Taken {
    notes = List.copyOf(notes);
  }

  /** Whether the text is another than the one handed in. */
  public boolean isMended() {
    return notes.stream().anyMatch(note -> !note.kind().isDoubt());
  }
}
