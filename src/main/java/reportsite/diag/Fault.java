package reportsite.diag;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import reportsite.diag.Fault.Wording;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;

/**
 * A kind of thing that can be wrong. Each stage has an enum of them; what is said about them stands
 * in {@code messages.txt}, where {@code {0}}, {@code {1}}, … stand for the particulars.
 */
public interface Fault {

  /** The constant's name. */
  String name();

  /** What is said about it. */
  default Wording wording() {
    return Messages.of(this);
  }

  /** The stable name of this kind, as in {@code quotation-not-in-passage}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * What is said about a kind of fault.
   *
   * @param fault what is wrong
   * @param cure what to do, or to type instead
   */
  record Wording(Bilingual fault, Bilingual cure) {
    public Wording(String faultZh, String faultEn, String cureZh, String cureEn) {
      this(new Bilingual(faultZh, faultEn), new Bilingual(cureZh, cureEn));
    }
  }

  /**
   * The texts of all faults, read when the first of them is told. In {@code messages.txt} a section
   * is an enum ({@code [check]} is {@code CheckFault}), and each of its faults has four lines: both
   * languages of what is wrong, and of the cure.
   */
  static final class Messages {

    private static final List<String> LINES = List.of("zh: ", "en: ", "zh cure: ", "en cure: ");

    private Messages() {}

    /** Whoever needs no message does not wait for them. */
    private static final class All {
      static final Map<String, Wording> BY_NAME = read();
    }

    static Wording of(Fault fault) {
      String name = section(fault) + "/" + fault.id();
      Wording wording = All.BY_NAME.get(name);
      if (wording == null) {
        throw new IllegalStateException("messages.txt says nothing of " + name);
      }
      return wording;
    }

    /** Section and id of every fault that has texts, as in {@code check/figure-unknown}. */
    static Map<String, Wording> all() {
      return Collections.unmodifiableMap(All.BY_NAME);
    }

    private static String section(Fault fault) {
      String name = ((Enum<?>) fault).getDeclaringClass().getSimpleName();
      return name.substring(0, name.length() - "Fault".length()).toLowerCase(Locale.ROOT);
    }

    private static Map<String, Wording> read() {
      Map<String, Wording> all = new TreeMap<>();
      String section = "";
      String id = "";
      List<String> texts = new ArrayList<>();
      for (String line : DataFile.lines("messages.txt")) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1);
        } else if (line.startsWith("  ")) {
          String start = LINES.get(texts.size());
          if (!line.startsWith(start, 2)) {
            throw new IllegalStateException(section + "/" + id + " needs '" + start + "': " + line);
          }
          texts.add(line.substring(2 + start.length()));
          if (texts.size() == LINES.size()) {
            Wording wording = new Wording(texts.get(0), texts.get(1), texts.get(2), texts.get(3));
            if (all.put(section + "/" + id, wording) != null) {
              throw new IllegalStateException("twice in messages.txt: " + section + "/" + id);
            }
            texts.clear();
          }
        } else {
          id = line;
        }
      }
      return all;
    }
  }
}
