package reportsite.load.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.Fields.Notes;
import reportsite.load.yaml.Node;
import reportsite.model.Source;
import reportsite.model.Source.Passage;

/** The report's text is kept as it was delivered. */
final class SeedTest {

  private static final Position FRAME = new Position("content/a/report.yaml", 1, 1);
  private static final Position HASH = new Position("content/a/report.yaml", 9, 9);

  private final Diagnostics diagnostics = new Diagnostics();

  private @Nullable Source read(ProjectFiles files, String sha256) {
    Node typed = new Node.Scalar(sha256, HASH, 0, 0);
    Field registered =
        new Field("sha256", typed, HASH, Form.Presence.NEEDED, Notes.to(diagnostics));
    return new Sources(files, new ParsedFiles(), diagnostics).seed("a", registered, FRAME);
  }

  @Test
  void passagesAreTheLinesThatAreNotBlankWordForWord() {
    String text = "  一\r\n\r\n　\n二 \n";
    Source source = read(ProjectFiles.of(Map.of("seeds/a.txt", text)), Sample.sha256(text));
    assertNotNull(source);
    assertEquals(List.of(new Passage(1, 1, "  一"), new Passage(2, 4, "二 ")), source.passages());
    assertEquals(text, source.text());
    assertEquals(Sample.sha256(text), source.sha256());
    assertEquals(List.of(), diagnostics.sorted());
  }

  @Test
  void aChangedTextIsAnErrorThatNamesBothHashes() {
    String registered = Sample.sha256("一");
    assertNull(read(ProjectFiles.of(Map.of("seeds/a.txt", "二")), registered));
    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals("seed-changed", found.kind());
    assertEquals(HASH, found.at());
    assertTrue(found.fault().en().contains(registered));
    assertTrue(found.fault().zh().contains(Sample.sha256("二")));
  }

  @Test
  void aMissingTextNamesThePathToPutItAt() {
    assertNull(read(ProjectFiles.of(Map.of()), "0"));
    Diagnostic found = diagnostics.sorted().get(0);
    assertEquals(FRAME, found.at());
    assertTrue(found.cure().en().endsWith("as seeds/a.txt"));
  }

  @Test
  void aTextInAnotherEncodingIsRefusedWhereItBegins() {
    byte[] bytes = "a\n青山".getBytes(Charset.forName("GB18030"));
    assertNull(read(ProjectFiles.of(Map.of()).with("seeds/a.txt", bytes), "0"));
    assertTrue(
        diagnostics.sorted().stream()
            .anyMatch(
                found ->
                    found.kind().equals("not-utf-8")
                        && found.at().equals(new Position("seeds/a.txt", 2, 1))));
  }
}
