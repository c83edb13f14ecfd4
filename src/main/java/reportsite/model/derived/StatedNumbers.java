package reportsite.model.derived;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.Wordings;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Numeral.Role;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Memo;

/** Finds the numbers that a text states: quantities that are no part of a declared name. */
public final class StatedNumbers {

  /** Belongs to no word and no number, so a name hidden behind it changes nothing beside it. */
  private static final String HIDDEN = "\uFFFC";

  private static final int MOST_NAMES = 4;
  private static final int MOST_TEXTS = 20_000;
  private static final Memo<Words, Optional<Value>> READ = new Memo<>(MOST_TEXTS, Words::read);
  private static final Memo<List<Name>, StatedNumbers> KNOWN =
      new Memo<>(MOST_NAMES, StatedNumbers::new);

  /** Whoever asks mostly asks with the list of before, and to compare the names takes its time. */
  private static volatile StatedNumbers latest = new StatedNumbers(List.of());

  private final List<Name> names;
  private final Map<Lang, Memo<String, String>> withoutNames = new EnumMap<>(Lang.class);

  private StatedNumbers(List<Name> names) {
    this.names = names;
    for (Lang lang : Lang.values()) {
      Wordings<Name> wordings = new Wordings<>(names, name -> List.of(name.text().in(lang)));
      withoutNames.put(lang, new Memo<>(MOST_TEXTS, text -> without(wordings, text)));
    }
  }

  public static StatedNumbers of(Report report) {
    return of(report.names());
  }

  public static StatedNumbers of(List<Name> names) {
    StatedNumbers known = latest;
    if (known.names != names) {
      known = KNOWN.of(List.copyOf(names));
      latest = known;
    }
    return known;
  }

  /** In the order of the text, with the offsets of the text. */
  public List<Numeral> in(String text, Lang lang) {
    return Notation.numerals(withoutNames(text, lang), lang).stream()
        .filter(Numeral::isQuantity)
        .toList();
  }

  /** The text with every declared name blotted out; as long as before. */
  public String withoutNames(String text, Lang lang) {
    return Objects.requireNonNull(withoutNames.get(lang)).of(text);
  }

  private static String without(Wordings<Name> names, String text) {
    List<Wordings.Occurrence<Name>> found = names.in(text);
    if (found.isEmpty()) {
      return text;
    }
    StringBuilder left = new StringBuilder(text);
    for (Wordings.Occurrence<Name> name : found) {
      Span span = name.span();
      if (!cutsNumber(text, span)) {
        left.replace(span.start(), span.end(), HIDDEN.repeat(span.end() - span.start()));
      }
    }
    return left.toString();
  }

  /** Whether a name would be a part of a number, as 16 is of 31636. */
  private static boolean cutsNumber(String text, Span name) {
    return isInside(text, name.start()) || isInside(text, name.end());
  }

  /** Whether a place is between the digits of one number, beside its point or comma. */
  private static boolean isInside(String text, int at) {
    boolean behindMark = at > 1 && at < text.length() && ".,".indexOf(text.charAt(at - 1)) >= 0;
    boolean beforeMark = at > 0 && at + 1 < text.length() && ".,".indexOf(text.charAt(at)) >= 0;
    int before = behindMark ? at - 2 : at - 1;
    int behind = beforeMark ? at + 1 : at;
    return before >= 0
        && behind < text.length()
        && isDigit(text.charAt(before))
        && isDigit(text.charAt(behind));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What a numeral says, as far as it can be read alone; else null. */
  public static @Nullable Value read(Numeral numeral, Lang lang) {
    return READ.of(new Words(numeral.text(), lang)).orElse(null);
  }

  private record Words(String text, Lang lang) {

    Optional<Value> read() {
      Reading reading =
          switch (lang) {
            case ZH -> Notation.readPrinted(text);
            case EN -> Notation.readEnglish(text, null);
          };
      return reading instanceof Reading.Understood understood
          ? Optional.of(understood.value())
          : Optional.empty();
    }
  }

  /** By amount and sign: the English scanner does not know what is counted. */
  public static boolean sayTheSame(Value value, Value other) {
    BigDecimal upper = value.upperAmount();
    BigDecimal otherUpper = other.upperAmount();
    boolean alike =
        Objects.requireNonNullElse(upper, value.amount())
                .compareTo(Objects.requireNonNullElse(otherUpper, other.amount()))
            == 0;
    return alike
        && value.amount().compareTo(other.amount()) == 0
        && value.bound().sign().equals(other.bound().sign());
  }

  /**
   * How many numerals of a report each general rule decides; declared names are taken out before.
   */
  public record NumeralRoles(Map<Role, Integer> counts) {

    public NumeralRoles {
      counts = Map.copyOf(counts);
    }

    public static NumeralRoles of(Report report) {
      Map<Role, Integer> counts = new EnumMap<>(Role.class);
      for (Passage passage : report.source().passages()) {
        String text = passage.text();
        for (Name name : report.names()) {
          text = text.replace(name.text().zh(), "\uFFFC");
        }
        for (Numeral numeral : Notation.numerals(text, Lang.ZH)) {
          counts.merge(numeral.role(), 1, Integer::sum);
        }
      }
      return new NumeralRoles(counts);
    }

    public int count(Role role) {
      return counts.getOrDefault(role, 0);
    }
  }
}
