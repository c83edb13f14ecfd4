package reportsite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import reportsite.diag.AnnotationPrinter;
import reportsite.diag.JsonPrinter;
import reportsite.diag.ProblemPrinter;
import reportsite.diag.SarifPrinter;
import reportsite.diag.TextPrinter;
import reportsite.text.Lang;

/** For whom problems are written: for people, or for a program, which then gets nothing else. */
enum Format {
  TEXT,
  JSON,
  GITHUB,
  SARIF;

  static List<String> names() {
    return Arrays.stream(values()).map(Format::word).toList();
  }

  static Optional<Format> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whoever writes problems so.
   *
   * @param sources the texts of the files, for quoting lines
   */
  ProblemPrinter printer(Lang lang, Map<String, String> sources) {
    return switch (this) {
      case TEXT -> new TextPrinter(lang, sources);
      case JSON -> new JsonPrinter();
      case GITHUB -> new AnnotationPrinter(lang);
      case SARIF -> new SarifPrinter(lang, Commands.VERSION);
    };
  }
}
