package reportsite.cases;

import java.util.Set;

/** Messages that no case can show, each with the reason. */
final class NotByFiles {

  static final Set<String> KINDS =
      Set.of(
          // Need a file of many megabytes, or a report of thousands of numbers:
          // PublicationLoaderTest.
          "too-large",
          "file-too-large",
          "endless-report",
          // Stands guard for Markdown that the parser does not produce at present.
          "not-allowed",
          // Told about a short text, with the message as a part of short-text-malformed.
          "only-figures",
          "only-plain-text");

  private NotByFiles() {}
}
