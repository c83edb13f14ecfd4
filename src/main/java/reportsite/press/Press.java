package reportsite.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.output.OutputFile;
import reportsite.press.Editions.EditionSet;
import reportsite.press.Editions.Manuscript;
import reportsite.press.Editions.Manuscript.Picture;

/**
 * Makes all editions anew with a font that the user names.
 *
 * @param bold the same font in bold; null if headings are to be set in the regular one
 */
public record Press(Path regular, @Nullable Path bold) implements Editions {

  @Override
  public EditionSet of(Manuscripts manuscripts, Diagnostics diagnostics) throws IOException {
    Typeface text = Typeface.read(regular, diagnostics);
    Typeface heading = bold == null ? text : Typeface.read(bold, diagnostics);
    if (text == null || heading == null) {
      return EditionSet.NOTHING;
    }
    List<Manuscript> all = manuscripts.all();
    NavigableSet<Integer> characters = new TreeSet<>();
    all.forEach(m -> m.markup().codePoints().forEach(characters::add));
    text.require(characters, diagnostics);
    if (heading != text) {
      heading.require(characters, diagnostics);
    }
    return diagnostics.hasErrors() ? EditionSet.NOTHING : print(all, text, heading);
  }

  private static EditionSet print(List<Manuscript> all, Typeface text, Typeface heading) {
    PdfPress pages = new PdfPress(text, heading);
    PngPress pictures = new PngPress(text, heading);
    List<OutputFile> editions =
        all.parallelStream()
            .map(manuscript -> OutputFile.of(manuscript.path(), press(manuscript, pages, pictures)))
            .toList();
    return new EditionSet(
        editions,
        all.stream().collect(Collectors.toMap(Manuscript::path, Manuscript::fingerprint)));
  }

  private static byte[] press(Manuscript manuscript, PdfPress pages, PngPress pictures) {
    try {
      return manuscript.form() instanceof Picture picture
          ? pictures.draw(manuscript, picture)
          : pages.print(manuscript);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that can be wrong with a font or with editions made earlier. */
  public enum PressFault implements Fault {
    FONT_MISSING,
    FONT_NOT_TRUETYPE,
    FONT_LACKS_CHARACTERS,
    EDITIONS_STALE
  }
}
