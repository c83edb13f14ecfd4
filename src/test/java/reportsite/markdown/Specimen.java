package reportsite.markdown;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Reference.ReferenceWriter;
import reportsite.text.Html;
import reportsite.text.Lang;

/** A narrative parsed for a test, with what was reported. */
record Specimen(Narrative narrative, Diagnostics diagnostics) {

  /** Writes references so that a test sees which they were. */
  static final ReferenceWriter WRITER =
      new ReferenceWriter() {
        @Override
        public Html inline(Reference reference) {
          return new Html("{" + reference.target() + "|" + Html.escape(reference.text()) + "}");
        }

        @Override
        public Html block(Reference reference) {
          return new Html("<figure>" + reference.target() + "</figure>");
        }
      };

  static Specimen zh(String... lines) {
    return of(Lang.ZH, lines);
  }

  static Specimen en(String... lines) {
    return of(Lang.EN, lines);
  }

  private static Specimen of(Lang lang, String... lines) {
    Diagnostics diagnostics = new Diagnostics();
    String text = String.join("\n", lines);
    return new Specimen(Narrative.parse("a.md", text, lang, diagnostics), diagnostics);
  }

  String html() {
    return narrative.html(WRITER).markup().strip();
  }

  /** Each fault as {@code line:column kind}. */
  List<String> faults() {
    return faults(diagnostics);
  }

  static List<String> faults(Diagnostics diagnostics) {
    return diagnostics.sorted().stream()
        .map(found -> found.at().line() + ":" + found.at().column() + " " + found.kind())
        .toList();
  }

  List<String> runs() {
    return narrative.runs().stream()
        .map(run -> run.at().line() + ":" + run.at().column() + " " + run.text())
        .toList();
  }

  List<String> references() {
    return narrative.references().stream()
        .map(
            found ->
                found.at().line()
                    + ":"
                    + found.at().column()
                    + " "
                    + found.scheme()
                    + " "
                    + found.target()
                    + " "
                    + found.text())
        .toList();
  }
}
