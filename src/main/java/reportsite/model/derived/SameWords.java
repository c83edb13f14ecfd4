package reportsite.model.derived;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/**
 * Whether two promises are one by their words alone. They are when nothing differs but numbers at
 * the end of a clause or before a measure word, dates, words of emphasis and the order of clauses,
 * and what is left names something. Whatever else differs, a name above all, makes another promise
 * of it: a wrong pair is worse than none.
 */
public final class SameWords {
  private static final Patterns SAID = Patterns.of(SameWords.class);

  private static final Pattern PAUSE = Pattern.compile("[，。；：！？,;:!?]+");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}#.+]+");

  private static final Pattern EMPHASIS = SAID.pattern("EMPHASIS");
  private static final Pattern NAMES_NOTHING = SAID.pattern("NAMES_NOTHING");

  /** 个 and the like count; 期, 号 and 环 belong to a name. */
  private static final Pattern COUNTS = Pattern.compile("[个家所项户人名套处座条辆件场次台间栋批只头亩吨张篇](?:次|天)?");

  /** 安置房300套 may be any, 老年助餐场所3家 are those of the programme. */
  private static final int NAMES_WHAT_IS_COUNTED = 4;

  private static final Pattern BOUND = Pattern.compile("^(?:以上|以下|以内|左右|余|多)");

  private final List<Name> names;

  /**
   * @param names declared in the report, whose numerals are part of them
   */
  public SameWords(List<Name> names) {
    this.names = List.copyOf(names);
  }

  /** What is the same in all wordings of one promise; empty where the words name nothing. */
  public String core(String quote) {
    String core =
        Arrays.stream(PAUSE.split(withoutNumbers(quote)))
            .map(clause -> EMPHASIS.matcher(SIGNS.matcher(clause).replaceAll("")).replaceFirst(""))
            .filter(clause -> !clause.isEmpty())
            .sorted()
            .collect(Collectors.joining("|"));
    String said = NAMES_NOTHING.matcher(core.replace("|", "")).replaceAll("");
    boolean names = said.length() >= (core.indexOf('#') >= 0 ? NAMES_WHAT_IS_COUNTED : 2);
    return names ? core : "";
  }

  private String withoutNumbers(String quote) {
    StatedNumbers stated = StatedNumbers.of(names);
    String hidden = stated.withoutNames(quote, Lang.ZH);
    StringBuilder left = new StringBuilder(quote);
    List<Numeral> numerals = Notation.numerals(hidden, Lang.ZH);
    for (int i = numerals.size() - 1; i >= 0; i--) {
      Numeral numeral = numerals.get(i);
      if (numeral.role() == Numeral.Role.DATE) {
        left.replace(numeral.start(), numeral.end(), "");
      } else if (numeral.role() == Numeral.Role.QUANTITY) {
        String behind = BOUND.matcher(quote.substring(numeral.end())).replaceFirst("");
        String sort = sort(numeral, behind);
        if (!sort.isEmpty()) {
          left.replace(numeral.start(), quote.length() - behind.length(), sort);
        }
      }
    }
    return left.toString();
  }

  /** What stands for a number that may differ; empty where it belongs to what is promised. */
  private static String sort(Numeral numeral, String behind) {
    Value value = StatedNumbers.read(numeral, Lang.ZH);
    if (value == null || value.unit().dimension() == Dimension.RANK) {
      return "";
    }
    boolean isCount = value.unit().dimension() == Dimension.COUNT;
    boolean ends = behind.isEmpty() || PAUSE.matcher(behind.substring(0, 1)).matches();
    String word = value.unit().word();
    boolean mayDiffer = isCount ? COUNTS.matcher(word).matches() : ends;
    return !mayDiffer ? "" : "#" + (isCount ? word : value.unit().dimension().name());
  }

  /** Those whose words prove what they are: no other one has the same. */
  public static <T> Map<String, T> unique(List<T> all, Function<T, String> core) {
    Map<String, T> found = new HashMap<>();
    Set<String> repeated = new HashSet<>();
    for (T one : all) {
      String words = core.apply(one);
      if (found.putIfAbsent(words, one) != null) {
        repeated.add(words);
      }
    }
    found.keySet().removeAll(repeated);
    found.remove("");
    return found;
  }
}
