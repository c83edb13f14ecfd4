package reportsite.diag;

import java.util.List;
import reportsite.text.EnumWords;
import reportsite.text.Lang;

/** Writes problems as commands of GitHub Actions, which shows them beside the lines of a change. */
public final class AnnotationPrinter implements ProblemPrinter {

  private final Lang lang;

  public AnnotationPrinter(Lang lang) {
    this.lang = lang;
  }

  @Override
  public String print(List<Diagnostic> problems) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic problem : problems) {
      Position at = problem.at();
      out.append("::").append(EnumWords.of(problem.severity()));
      out.append(" file=").append(property(at.file()));
      if (at.line() > 0) {
        out.append(",line=").append(at.line()).append(",col=").append(at.column());
      }
      out.append(",title=").append(property(problem.kind())).append("::");
      String cure = problem.cure().in(lang);
      out.append(message(problem.fault().in(lang) + "\n→ " + cure)).append('\n');
    }
    return out.toString();
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** In a property, signs that would end it are escaped as well. */
  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
