package reportsite.model;

import java.util.List;
import reportsite.diag.Position;
import reportsite.text.Bilingual;

/** A part of the report with its chapters; the id is a folder of the addresses. */
public record Part(Id id, Bilingual title, List<Chapter> chapters, Position at) {

  public Part {
    chapters = List.copyOf(chapters);
  }
}
