package reportsite.load.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.read.Corrections.Synonyms;
import reportsite.load.read.Fields.Notes;
import reportsite.load.read.Form.Plain;
import reportsite.load.read.Form.Presence;
import reportsite.load.yaml.Node;
import reportsite.load.yaml.Node.Broken;
import reportsite.load.yaml.Node.Mapping;
import reportsite.load.yaml.Node.Scalar;
import reportsite.load.yaml.Node.Sequence;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Stage;
import reportsite.model.report.Stage.Stages;
import reportsite.notation.Notation;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Period;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Han;
import reportsite.text.Seen;

/**
 * One field, or one item of a list, read as what it should be. Every reader gives null where there
 * is nothing to read or where it had to report a fault.
 *
 * @param node what was typed; null where the field is absent
 * @param at where it stands, or where its mapping begins when it is absent
 */
record Field(String name, @Nullable Node node, Position at, Presence need, Notes notes) {

  Diagnostics diagnostics() {
    return notes.diagnostics();
  }

  /** Makes something of one item of a list; null where a fault was reported. */
  interface ItemReader<T> {
    @Nullable T read(Field item);

    /** Of an item that consists of fields, which are all that may stand there. */
    static <T> ItemReader<T> of(Function<Fields, @Nullable T> reader) {
      return item -> {
        Fields fields = item.fields();
        if (fields == null) {
          return null;
        }
        T made = reader.apply(fields);
        fields.close();
        return made;
      };
    }
  }

  boolean isAbsent() {
    return node == null;
  }

  /** Text as typed, without blanks around it. */
  @Nullable String text() {
    return text(Plain.TEXT);
  }

  /** Text as typed, whose form is still to be looked at. */
  @Nullable String text(Form form) {
    if (node == null || node instanceof Broken) {
      return null;
    }
    if (node instanceof FormProbe probe) {
      probe.note(form);
      return null;
    }
    if (!(node instanceof Scalar scalar)) {
      return diagnostics().refuse(at, LoadFault.TEXT_NEEDED, name);
    }
    String text = scalar.text().strip();
    if (Seen.isBlank(text)) {
      return diagnostics().refuse(at, LoadFault.TEXT_BLANK, name);
    }
    return text;
  }

  /** The id of something that stands elsewhere. */
  @Nullable Id idOf(RecordKind kind) {
    Id id = id(new Form.Reference(kind));
    if (id != null) {
      notes.refer(kind, id, at);
    }
    return id;
  }

  /** The id under which something is known. */
  @Nullable Id id() {
    return id(Plain.ID);
  }

  private @Nullable Id id(Form form) {
    String text = text(form);
    if (text == null) {
      return null;
    }
    if (!Id.isId(text)) {
      return diagnostics().refuse(at, LoadFault.NOT_AN_ID, text, Corrections.id(text, name));
    }
    return new Id(text);
  }

  /** A whole number from 1, without sign and separators. */
  @Nullable Integer number() {
    return matching(Plain.NUMBER, LoadFault.NOT_AN_INTEGER, "10");
  }

  /** The number of a passage. */
  @Nullable Integer passage() {
    return matching(Plain.PASSAGE, LoadFault.NOT_AN_INTEGER, "10");
  }

  /** A year of our time. */
  @Nullable Integer year() {
    return matching(Plain.YEAR, LoadFault.NOT_A_YEAR, "2024");
  }

  /** A year, a part of one, or several; a mapping of one word says what is meant within it. */
  @Nullable Period period() {
    if (node instanceof FormProbe probe) {
      probe.note(Plain.PERIOD);
      return null;
    }
    if (node instanceof Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().get(0).value() instanceof Scalar time) {
      String key = mapping.entries().get(0).key();
      return period(key + ": " + time.text().strip(), Period.read(key, time.text().strip()));
    }
    if (node instanceof Mapping) {
      return diagnostics()
          .refuse(at, LoadFault.NOT_A_PERIOD, name, "…", Corrections.period("", name));
    }
    String text = text(Plain.PERIOD);
    return text == null ? null : period(text, Period.read(text));
  }

  private @Nullable Period period(String typed, Optional<Period> read) {
    if (read.isEmpty()) {
      diagnostics().error(at, LoadFault.NOT_A_PERIOD, name, typed, Corrections.period(typed, name));
    }
    return read.orElse(null);
  }

  private @Nullable Integer matching(Plain form, LoadFault otherwise, String example) {
    String text = text(form);
    if (text == null) {
      return null;
    }
    if (!form.fits(text)) {
      String digits = Corrections.digits(text);
      boolean right = form.fits(digits);
      return diagnostics().refuse(at, otherwise, name, text, right ? digits : example);
    }
    return Integer.valueOf(text);
  }

  /** A date as in 2024-01-31. */
  @Nullable LocalDate date() {
    String text = text(Plain.DATE);
    if (text == null) {
      return null;
    }
    LocalDate date = Corrections.isoDate(text);
    if (date == null) {
      boolean formed = text.matches(Plain.DATE.pattern());
      LoadFault fault = formed ? LoadFault.NO_SUCH_DATE : LoadFault.NOT_A_DATE;
      diagnostics().error(at, fault, name, text, Corrections.date(text));
    }
    return date;
  }

  /** The word {@code true}, the only one that may stand here. */
  @Nullable Boolean onlyTrue() {
    String text = text(Plain.TRUE);
    if (text != null && !text.equals("true")) {
      return diagnostics().refuse(at, LoadFault.ONLY_TRUE, name, text);
    }
    return text == null ? null : Boolean.TRUE;
  }

  /** A constant by its lower-case name, its words joined by hyphens. */
  <E extends Enum<E>> @Nullable E word(Class<E> type) {
    return word(type.getEnumConstants());
  }

  /** The same of the constants of any enum. */
  <T> @Nullable T word(T[] constants) {
    List<String> words = words(constants);
    String text = text(new Form.OneOf(words));
    if (text == null) {
      return null;
    }
    if (!words.contains(text)) {
      return diagnostics().refuse(at, LoadFault.NOT_A_WORD, name, text, Synonyms.hint(text, words));
    }
    return constants[words.indexOf(text)];
  }

  /** A word for both languages, or one for each; what is left out there is not said. */
  @Nullable Stages stages() {
    if (node instanceof FormProbe probe) {
      probe.note(new Form.InLanguages(words(Stage.values())));
      return null;
    }
    if (node instanceof Mapping mapping) {
      Fields each = new Fields(mapping, notes);
      Stage zh = each.optional("zh").word(Stage.class);
      Stage en = each.optional("en").word(Stage.class);
      each.close();
      return new Stages(zh, en);
    }
    Stage both = word(Stage.class);
    return both == null ? null : new Stages(both, both);
  }

  /** A constant by its name, where the rest of the item depends on it. */
  <E extends Enum<E>> @Nullable E decidingWord(Class<E> type) {
    return node instanceof FormProbe probe
        ? type.getEnumConstants()[probe.chooseWord(words(type.getEnumConstants()))]
        : word(type);
  }

  private static List<String> words(Object[] constants) {
    return Arrays.stream(constants).map(constant -> EnumWords.of((Enum<?>) constant)).toList();
  }

  /** One passage, 10, or several in a row, 16-19. */
  @Nullable Passages passages() {
    String text = text(Plain.PASSAGES);
    if (text == null) {
      return null;
    }
    if (text.matches(Plain.PASSAGES.pattern())) {
      int[] ends = Arrays.stream(text.split("-", -1)).mapToInt(Integer::parseInt).toArray();
      if (ends[0] <= ends[ends.length - 1]) {
        return new Passages(ends[0], ends[ends.length - 1]);
      }
    }
    return diagnostics().refuse(at, LoadFault.NOT_PASSAGES, name, text, Corrections.passages(text));
  }

  /** A number as the report writes it. */
  @Nullable Value value(@Nullable String quote) {
    String text = text(Plain.VALUE);
    if (text == null) {
      return null;
    }
    // Wide characters are a slip of the hand, unless the report itself is set in them.
    boolean isPrinted = quote != null && quote.contains(text);
    Reading reading = Notation.readDirected(text, isPrinted);
    if (reading instanceof Reading.Refused refused) {
      return diagnostics().refuse(at, LoadFault.VALUE_NOT_READ, refused.fault(), refused.cure());
    }
    return ((Reading.Understood) reading).value();
  }

  /** Words of time within the report's year. */
  @Nullable Deadline deadline() {
    String text = text(Plain.DEADLINE);
    if (text == null) {
      return null;
    }
    Deadline read = Deadline.read(text).orElse(null);
    if (read == null) {
      diagnostics().error(at, LoadFault.DEADLINE_NOT_READ, name, text);
    }
    return read;
  }

  /** A text in both languages that readers will see. */
  @Nullable Bilingual bilingual() {
    Fields both = bilingualFields();
    Bilingual text = both == null ? null : prose(name, both);
    if (both != null && text != null) {
      notes.say(text, both.at("zh"), both.at("en"));
    }
    return text;
  }

  /** A text in both languages that may be anything, such as a punctuation mark. */
  @Nullable Bilingual words() {
    Fields both = bilingualFields();
    return both == null ? null : both(name, both);
  }

  private @Nullable Fields bilingualFields() {
    Fields fields = open();
    if (fields == null && node != null && !(node instanceof Broken)) {
      diagnostics().error(at, LoadFault.BILINGUAL_NEEDED, name);
    }
    return fields;
  }

  @Nullable Fields fields() {
    Fields fields = open();
    if (fields == null && node != null && !(node instanceof Broken)) {
      diagnostics().error(at, LoadFault.FIELDS_NEEDED, name, Corrections.fields(name));
    }
    return fields;
  }

  private @Nullable Fields open() {
    if (node instanceof FormProbe probe) {
      return new Fields(probe, notes);
    }
    return node instanceof Mapping mapping ? new Fields(mapping, notes) : null;
  }

  /**
   * Every item of a list, read; null when one of them could not be, since half a list would only
   * bring follow-up faults. An absent optional list is empty.
   */
  <T> @Nullable List<T> each(ItemReader<T> reader) {
    return items(reader, 0, false);
  }

  /**
   * The items of a list that could be read: of records that stand by themselves, none takes the
   * others with it.
   *
   * @param least how many there have to be, right or wrong
   */
  <T> @Nullable List<T> readable(int least, ItemReader<T> reader) {
    return items(reader, least, true);
  }

  /** The same, of a list that has at least one item. */
  <T> @Nullable List<T> some(ItemReader<T> reader) {
    return items(reader, 1, false);
  }

  private <T> @Nullable List<T> items(ItemReader<T> reader, int least, boolean apart) {
    if (node == null) {
      return need == Presence.OPTIONAL ? List.of() : null;
    }
    if (node instanceof Broken) {
      return null;
    }
    if (node instanceof FormProbe probe) {
      probe.note(new Form.Items(FormProbe.survey(name, reader), least));
      return null;
    }
    if (!(node instanceof Sequence sequence)) {
      return diagnostics().refuse(at, LoadFault.LIST_NEEDED, name, Corrections.list(name, node));
    }
    if (sequence.items().size() < least) {
      return diagnostics().refuse(at, LoadFault.LIST_EMPTY, name);
    }
    List<T> read = new ArrayList<>();
    boolean whole = true;
    for (Node item : sequence.items()) {
      T made = reader.read(new Field(name, item, item.at(), Presence.NEEDED, notes));
      if (made == null) {
        whole = false;
      } else {
        read.add(made);
      }
    }
    return whole || apart ? read : null;
  }

  /** Both texts, whatever they are. */
  private static @Nullable Bilingual both(String name, Fields fields) {
    String zh = textOf(name, "zh", fields, LoadFault.CHINESE_MISSING);
    String en = textOf(name, "en", fields, LoadFault.ENGLISH_MISSING);
    fields.close();
    return zh == null || en == null ? null : new Bilingual(zh, en);
  }

  private static @Nullable String textOf(
      String name, String key, Fields fields, LoadFault missing) {
    Field field = fields.needed(key, () -> fields.diagnostics().error(fields.at(), missing, name));
    if (field.node() instanceof Scalar scalar && Seen.isBlank(scalar.text())) {
      return field.diagnostics().refuse(field.at(), missing, name);
    }
    return field.text();
  }

  /** Both texts, of which one is Chinese and the other is not. */
  private static @Nullable Bilingual prose(String name, Fields fields) {
    Bilingual text = both(name, fields);
    if (text == null) {
      return null;
    }
    if (text.zh().equals(text.en()) && Han.hasHan(text.en())) {
      fields.diagnostics().error(fields.at(), LoadFault.ENGLISH_UNTRANSLATED, name);
    } else if (!Han.hasHan(text.zh()) && Han.hasHan(text.en())) {
      fields.diagnostics().error(fields.at(), LoadFault.LANGUAGES_SWAPPED, name);
    }
    return text;
  }
}
