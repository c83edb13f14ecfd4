package reportsite.load.read;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.load.read.Field.ItemReader;
import reportsite.load.read.LedgerReader.LedgerFile;
import reportsite.load.read.LedgerReader.LedgerRecords;
import reportsite.model.Id;
import reportsite.model.Written;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.ChartSpec;
import reportsite.model.ledger.Relation;
import reportsite.model.report.Correction;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Poster;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Stage.Stages;
import reportsite.model.report.Term;
import reportsite.notation.value.Deadline;
import reportsite.notation.value.Period;
import reportsite.text.Bilingual;

/**
 * Reads a record by its own components: what each is called, what it has to be, and whether it may
 * be left out. Records whose components depend on each other have readers of their own.
 */
final class RecordReader {

  private static final Map<Class<?>, ItemReader<?>> OWN_READERS =
      Map.of(
          IndicatorReader.Read.class,
          IndicatorReader::read,
          ChartSpec.class,
          ItemReader.of(LedgerRecords::chart),
          Relation.class,
          ItemReader.of(LedgerRecords::relation),
          Term.class,
          ItemReader.of(LedgerRecords::term),
          Correction.class,
          ItemReader.of(LedgerRecords::correction),
          Poster.Item.class,
          LedgerRecords::posterItem,
          Stages.class,
          Field::stages,
          Name.class,
          RecordReader::name);

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
      };

  /** The place of a record, and that of its quotation, are no fields. */
  private static final String PLACE = "at";

  private static final String QUOTE_PLACE = "quoteAt";

  private RecordReader() {}

  /**
   * A component of a record.
   *
   * @param item the type of a list's items; the component's own where it is none
   * @param apart whether each item of a list stands by itself
   */
  private record Component(
      String name,
      String key,
      Class<?> type,
      Class<?> item,
      boolean optional,
      boolean apart,
      Written written) {

    private record Example(@Written int plain) {}

    /** What holds for components that say nothing about themselves. */
    private static final Written PLAIN =
        Example.class.getRecordComponents()[0].getAnnotation(Written.class);

    static Component of(RecordComponent component) {
      Written said = component.getAnnotation(Written.class);
      Written written = said == null ? PLAIN : said;
      String name = component.getName();
      String key =
          written.as().isEmpty()
              ? name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT)
              : written.as();
      Type generic = component.getGenericType();
      Class<?> item =
          generic instanceof ParameterizedType list
              ? (Class<?>) list.getActualTypeArguments()[0]
              : component.getType();
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean apart = component.getDeclaringRecord() == LedgerFile.class;
      return new Component(name, key, component.getType(), item, optional, apart, written);
    }

    private Field in(Fields fields) {
      boolean needed =
          type == List.class
              ? written.least() != Written.OPTIONAL
              : !optional && type != boolean.class;
      return needed ? fields.needed(key) : fields.optional(key);
    }

    /** Null where it was left out, and where it could not be read, which is reported. */
    @Nullable Object read(Fields fields) {
      if (type == Position.class) {
        return name.equals(PLACE) ? fields.at() : fields.at(QUOTE_PLACE.replace("At", ""));
      }
      Field field = in(fields);
      if (type == List.class) {
        if (apart) {
          return field.readable(0, this::item);
        }
        return written.least() > 0 ? field.some(this::item) : field.each(this::item);
      }
      return type == boolean.class ? !field.isAbsent() && field.onlyTrue() != null : item(field);
    }

    private @Nullable Object item(Field field) {
      if (item == Id.class) {
        RecordKind[] kinds = written.names();
        return kinds.length == 0 ? field.id() : field.idOf(kinds[0]);
      } else if (item == Bilingual.class) {
        return field.bilingual();
      } else if (item == String.class) {
        return field.text();
      } else if (item == int.class || item == Integer.class) {
        return switch (name) {
          case "year" -> field.year();
          case "passage" -> field.passage();
          default -> field.number();
        };
      } else if (item == LocalDate.class) {
        return field.date();
      } else if (item == Deadline.class) {
        return field.deadline();
      } else if (item == Period.class) {
        return field.period();
      } else if (item == Passages.class) {
        return field.passages();
      } else if (item.isEnum()) {
        return field.word(item.getEnumConstants());
      }
      ItemReader<?> own = OWN_READERS.get(item);
      return own == null
          ? RecordReader.read(field, item.asSubclass(Record.class))
          : own.read(field);
    }

    /** Whether a record can be made without it; a record that is there has to be right. */
    boolean mayBeMissing(Fields fields) {
      return optional && (!type.isRecord() || type == Id.class || !fields.has(key));
    }
  }

  /** A record that stands by itself; null where a fault was reported. */
  static <T extends Record> @Nullable T read(Field item, Class<T> type) {
    return read(item, type, Map.of());
  }

  /** Reads one component in a way of its own; null where it could not be read. */
  interface Own {
    @Nullable Object read(Fields fields);
  }

  /**
   * The same.
   *
   * @param own readers of components that depend on others, by name
   */
  static <T extends Record> @Nullable T read(
      Field item, Class<T> type, Map<String, ? extends Own> own) {
    return ItemReader.of(fields -> read(fields, type, own)).read(item);
  }

  /** A record whose fields stand among others. */
  static <T extends Record> @Nullable T read(Fields fields, Class<T> type) {
    return read(fields, type, Map.of());
  }

  /** The same, with components that depend on others. */
  static <T extends Record> @Nullable T read(
      Fields fields, Class<T> type, Map<String, ? extends Own> own) {
    Map<String, Object> values = values(fields, type, own);
    return values == null ? null : made(type, values);
  }

  /**
   * What the components of a record are read as, by name, without those that are left out; null
   * where one is missing or was read wrong.
   */
  static @Nullable Map<String, Object> values(
      Fields fields, Class<? extends Record> type, Map<String, ? extends Own> own) {
    Map<String, Object> values = new HashMap<>();
    boolean whole = true;
    for (Component component : COMPONENTS.get(type)) {
      Own reader = own.get(component.name());
      Object value = reader == null ? component.read(fields) : reader.read(fields);
      whole &= value != null || component.mayBeMissing(fields);
      if (value != null) {
        values.put(component.name(), value);
      }
    }
    return whole ? values : null;
  }

  private static <T extends Record> T made(Class<T> type, Map<String, Object> values) {
    List<Component> components = COMPONENTS.get(type);
    Class<?>[] types = components.stream().map(Component::type).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types)
          .newInstance(components.stream().map(one -> values.get(one.name())).toArray());
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the reader let a wrong " + type + " through", e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no record of the model: " + type, e);
    }
  }

  static @Nullable Name name(Field item) {
    Bilingual text = item.bilingual();
    return text == null ? null : new Name(text, item.at());
  }
}
