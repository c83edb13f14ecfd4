package reportsite.diag;

import java.util.List;

/** Writes problems in one of the forms in which people or programs take them. */
public interface ProblemPrinter {

  /**
   * The whole text.
   *
   * @param problems in the order in which they are to be told
   */
  String print(List<Diagnostic> problems);
}
