package reportsite.text;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A checksum of values: two of them that are made of the same texts, numbers and parts have the
 * same, in any process, and others do not, unless somebody means to deceive. Records are taken by
 * their components. Anything of which it is not known what it is made of is refused.
 *
 * <p>Plain loops, here and in all that a build does before it knows whether there is anything to
 * do: streams and lambdas that have not run before take longer than what they do.
 */
public final class Fingerprint {

  /** Thrown where a value holds something that says nothing of what it is made of. */
  public static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(Class<?> type) {
      super(type.getName());
    }
  }

  /** What is no record and says itself what it is made of. */
  public interface Made {
    Object madeOf();
  }

  private static final ClassValue<Method[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          Method[] accessors = new Method[components.length];
          for (int i = 0; i < accessors.length; i++) {
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
          }
          return accessors;
        }
      };

  // Those that processors compute: a SHA-256 takes ten times as long.
  private final CRC32 low = new CRC32();
  private final CRC32C high = new CRC32C();

  private Fingerprint() {}

  public static String of(@Nullable Object... values) {
    Fingerprint all = new Fingerprint();
    for (Object value : values) {
      all.add(value);
    }
    return HexFormat.of().toHexDigits(all.sum());
  }

  private void add(@Nullable Object value) {
    if (value == null) {
      count('n', 0);
    } else if (value instanceof String text) {
      bytes('s', text.getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof byte[] bytes) {
      bytes('b', bytes);
    } else if (value instanceof Record) {
      record(value);
    } else if (value instanceof Made made) {
      add(made.madeOf());
    } else if (value instanceof List<?> list) {
      ordered('l', list);
    } else if (value instanceof Map<?, ?> map) {
      List<String> entries = new ArrayList<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries.add(of(entry.getKey(), entry.getValue()));
      }
      unordered('m', entries);
    } else if (value instanceof Set<?> set) {
      List<String> members = new ArrayList<>();
      for (Object member : set) {
        members.add(of(member));
      }
      unordered('u', members);
    } else if (value instanceof Optional<?> optional) {
      count('o', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::add);
    } else if (value instanceof Enum<?> constant) {
      bytes(
          'e',
          (constant.getDeclaringClass().getName() + constant.name())
              .getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof TemporalAccessor) {
      bytes('v', (value.getClass().getName() + value).getBytes(StandardCharsets.UTF_8));
    } else {
      throw new Unknown(value.getClass());
    }
  }

  private void record(Object value) {
    Method[] components = COMPONENTS.get(value.getClass());
    bytes('r', value.getClass().getName().getBytes(StandardCharsets.UTF_8));
    for (Method component : components) {
      try {
        add(component.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(component.toString(), e);
      }
    }
  }

  private void unordered(char kind, List<String> parts) {
    Collections.sort(parts);
    ordered(kind, parts);
  }

  private void ordered(char kind, List<?> parts) {
    count(kind, parts.size());
    for (Object part : parts) {
      add(part);
    }
  }

  private void bytes(char kind, byte[] bytes) {
    count(kind, bytes.length);
    update(bytes);
  }

  private void count(char kind, int count) {
    update(
        ByteBuffer.allocate(Character.BYTES + Integer.BYTES).putChar(kind).putInt(count).array());
  }

  private void update(byte[] bytes) {
    low.update(bytes);
    high.update(bytes);
  }

  private long sum() {
    return high.getValue() << 32 | low.getValue();
  }

  /** Of bytes alone. */
  public static long checksum(byte[] bytes) {
    Fingerprint all = new Fingerprint();
    all.update(bytes);
    return all.sum();
  }

  /** SHA-256 in lower-case hexadecimal. */
  public static final class Sha256 {

    private Sha256() {}

    public static String of(byte[] bytes) {
      try {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }

    /** Of the text in UTF-8. */
    public static String of(String text) {
      return of(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
