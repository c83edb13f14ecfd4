package reportsite.load.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.PublicationLoader.SiteReader;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.notation.value.Period;

/** What may stand at one place of a file, as its reader asks for it. */
public sealed interface Form {

  /** A single text, by what it has to be. */
  enum Plain implements Form {
    TEXT("[\\s\\S]*\\S[\\s\\S]*"),
    ID(Id.FORM),
    NUMBER("[1-9][0-9]{0,8}"),
    PASSAGE(NUMBER.pattern),
    PASSAGES("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?"),
    YEAR("(19|20)[0-9]{2}"),
    PERIOD(Period.PATTERN),
    DATE("[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    VALUE(TEXT.pattern),
    DEADLINE(TEXT.pattern),
    HASH("[0-9A-Fa-f]{64}"),
    TRUE("true");

    private final String pattern;
    private final Pattern compiled;

    Plain(String pattern) {
      this.pattern = pattern;
      this.compiled = Pattern.compile(pattern);
    }

    /** Whether a whole text has this form. */
    boolean fits(String text) {
      return compiled.matcher(text).matches();
    }

    /** A regular expression for the whole text. */
    public String pattern() {
      return pattern;
    }
  }

  /** One of several words. */
  record OneOf(List<String> words) implements Form {}

  /** One of several words, or one for each language. */
  record InLanguages(List<String> words) implements Form {}

  /** The id of a record that stands elsewhere. */
  record Reference(RecordKind kind) implements Form {}

  /**
   * A list.
   *
   * @param least how many items it has at least
   */
  record Items(Form item, int least) implements Form {}

  /** Named members, in the order in which they are asked for. */
  record Members(List<Member> members) implements Form {}

  /**
   * One of the named members.
   *
   * @param form null where nothing may stand under this name
   */
  record Member(String name, Presence presence, @Nullable Form form) {}

  /** Whether a member may be left out. */
  enum Presence {
    NEEDED,
    OPTIONAL
  }

  /** Members that depend on one of them. */
  record Variants(List<Variant> variants) implements Form {}

  /**
   * The members where one of them is there.
   *
   * @param key the name of that one
   * @param word what it has to be; null where it only has to be there
   */
  record Variant(String key, @Nullable String word, Members members) {}

  /**
   * Entries under names that nobody knows beforehand.
   *
   * @param key a regular expression for the whole name
   */
  record Table(String key, Form entry) implements Form {}

  /** What may stand in the files of a project, told by the very readers of these files. */
  record OfFiles(Form site, Form report, Form ledger, Form strings, Form catalogue) {

    public static OfFiles read() {
      Sources none = new Sources(ProjectFiles.of(Map.of()), new ParsedFiles(), new Diagnostics());
      return new OfFiles(
          SiteReader.form(none),
          ReportReader.form(none),
          LedgerReader.form(),
          SiteReader.formOfStrings(),
          SiteReader.formOfCatalogue());
    }
  }
}
