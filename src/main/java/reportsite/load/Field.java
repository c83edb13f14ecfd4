package reportsite.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.Node.Broken;
import reportsite.load.Node.Mapping;
import reportsite.load.Node.Scalar;
import reportsite.load.Node.Sequence;
import reportsite.model.Id;
import reportsite.model.Passages;
import reportsite.notation.Deadline;
import reportsite.notation.Notation;
import reportsite.notation.Reading;
import reportsite.notation.Value;
import reportsite.text.Bilingual;

/**
 * One field, or one item of a list, read as what it should be. Every reader gives null where there
 * is nothing to read or where it had to report a fault.
 *
 * @param node what was typed; null where the field is absent
 * @param at where it stands, or where its mapping begins when it is absent
 */
record Field(String name, @Nullable Node node, Position at, Need need, Diagnostics diagnostics) {

  /** Whether the field may be left out. */
  enum Need {
    NEEDED,
    OPTIONAL
  }

  /** Makes something of one item of a list; null where a fault was reported. */
  interface ItemReader<T> {
    @Nullable T read(Field item);
  }

  boolean isAbsent() {
    return node == null;
  }

  /** Text as typed, without blanks around it. */
  @Nullable String text() {
    if (node == null || node instanceof Broken) {
      return null;
    }
    if (!(node instanceof Scalar scalar)) {
      diagnostics.error(at, LoadFault.TEXT_NEEDED, name);
      return null;
    }
    String text = scalar.text().strip();
    if (text.isEmpty()) {
      diagnostics.error(at, LoadFault.TEXT_BLANK, name);
      return null;
    }
    return text;
  }

  @Nullable Id id() {
    String text = text();
    if (text == null) {
      return null;
    }
    if (!Id.isId(text)) {
      diagnostics.error(at, LoadFault.NOT_AN_ID, text, Corrections.id(text, name));
      return null;
    }
    return new Id(text);
  }

  /** A whole number from 1, without sign and separators. */
  @Nullable Integer number() {
    return matching("[1-9][0-9]{0,8}", LoadFault.NOT_AN_INTEGER, "10");
  }

  /** A year of our time. */
  @Nullable Integer year() {
    return matching("(19|20)[0-9]{2}", LoadFault.NOT_A_YEAR, "2024");
  }

  private @Nullable Integer matching(String form, LoadFault otherwise, String example) {
    String text = text();
    if (text == null) {
      return null;
    }
    if (!text.matches(form)) {
      String digits = Corrections.digits(text);
      diagnostics.error(at, otherwise, name, text, digits.matches(form) ? digits : example);
      return null;
    }
    return Integer.valueOf(text);
  }

  /** A date as in 2024-01-31. */
  @Nullable LocalDate date() {
    String text = text();
    if (text == null) {
      return null;
    }
    LocalDate date = Corrections.isoDate(text);
    if (date == null) {
      boolean formed = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
      LoadFault fault = formed ? LoadFault.NO_SUCH_DATE : LoadFault.NOT_A_DATE;
      diagnostics.error(at, fault, name, text, Corrections.date(text));
    }
    return date;
  }

  /** A constant by its lower-case name, its words joined by hyphens. */
  <E extends Enum<E>> @Nullable E word(Class<E> type) {
    String text = text();
    if (text == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      if (word.equals(text)) {
        return constant;
      }
      words.add(word);
    }
    diagnostics.error(at, LoadFault.NOT_A_WORD, name, text, Synonyms.hint(text, words));
    return null;
  }

  /** One passage, 10, or several in a row, 16-19. */
  @Nullable Passages passages() {
    String text = text();
    if (text == null) {
      return null;
    }
    if (text.matches("[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?")) {
      int[] ends = Arrays.stream(text.split("-", -1)).mapToInt(Integer::parseInt).toArray();
      if (ends[0] <= ends[ends.length - 1]) {
        return new Passages(ends[0], ends[ends.length - 1]);
      }
    }
    diagnostics.error(at, LoadFault.NOT_PASSAGES, name, text, Corrections.passages(text));
    return null;
  }

  /** A number as the report writes it. */
  @Nullable Value value(@Nullable String quote) {
    String text = text();
    if (text == null) {
      return null;
    }
    // Wide characters are a slip of the hand, unless the report itself is set in them.
    boolean isPrinted = quote != null && quote.contains(text);
    Reading reading = isPrinted ? Notation.readPrinted(text) : Notation.read(text);
    if (reading instanceof Reading.Refused refused) {
      diagnostics.error(at, LoadFault.VALUE_NOT_READ, refused.fault(), refused.cure());
      return null;
    }
    return ((Reading.Understood) reading).value();
  }

  /** Words of time within the report's year. */
  @Nullable Deadline deadline() {
    String text = text();
    if (text == null) {
      return null;
    }
    Deadline read = Deadline.read(text).orElse(null);
    if (read == null) {
      diagnostics.error(at, LoadFault.DEADLINE_NOT_READ, name, text);
    }
    return read;
  }

  /** A text in both languages that readers will see. */
  @Nullable Bilingual bilingual() {
    Fields both = bilingualFields();
    return both == null ? null : Languages.prose(name, both);
  }

  /** A text in both languages that may be anything, such as a punctuation mark. */
  @Nullable Bilingual words() {
    Fields both = bilingualFields();
    return both == null ? null : Languages.both(name, both);
  }

  private @Nullable Fields bilingualFields() {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, diagnostics);
    }
    if (node != null && !(node instanceof Broken)) {
      diagnostics.error(at, LoadFault.BILINGUAL_NEEDED, name);
    }
    return null;
  }

  @Nullable Fields fields() {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping, diagnostics);
    }
    if (node != null && !(node instanceof Broken)) {
      diagnostics.error(at, LoadFault.FIELDS_NEEDED, name, Examples.of(name));
    }
    return null;
  }

  /**
   * Every item of a list, read; null when one of them could not be, since half a list would only
   * bring follow-up faults. An absent optional list is empty.
   */
  <T> @Nullable List<T> each(ItemReader<T> reader) {
    if (node == null) {
      return need == Need.OPTIONAL ? List.of() : null;
    }
    if (node instanceof Broken) {
      return null;
    }
    if (!(node instanceof Sequence sequence)) {
      diagnostics.error(at, LoadFault.LIST_NEEDED, name);
      return null;
    }
    List<T> read = new ArrayList<>();
    boolean whole = true;
    for (Node item : sequence.items()) {
      T made = reader.read(new Field(name, item, item.at(), Need.NEEDED, diagnostics));
      if (made == null) {
        whole = false;
      } else {
        read.add(made);
      }
    }
    return whole ? read : null;
  }

  /** The same, of a list that has at least one item. */
  <T> @Nullable List<T> some(ItemReader<T> reader) {
    List<T> read = each(reader);
    if (read == null || !read.isEmpty() || node == null) {
      return read;
    }
    diagnostics.error(at, LoadFault.LIST_EMPTY, name);
    return null;
  }
}
