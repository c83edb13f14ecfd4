package reportsite.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.notation.Designation;
import reportsite.notation.Designation.Sort;
import reportsite.notation.Notation;
import reportsite.text.Lang;
import reportsite.text.Memo;

/**
 * Compares the dates, places in a series and numbered names of a Chinese text with those of its
 * English. How often each is said may differ, for a language may say "then" where the other says
 * the date again; only if both say as many of a sort are they compared one by one.
 */
final class SameDesignations {

  /** What one language says and the other does not; both, where one was taken for the other. */
  record Difference(@Nullable Designation zh, @Nullable Designation en) {

    Designation any() {
      return zh != null ? zh : Objects.requireNonNull(en);
    }
  }

  private static final int MOST = 20_000;
  private static final Memo<Texts, List<Difference>> COMPARED =
      new Memo<>(MOST, SameDesignations::compared);

  /** All that is compared. */
  private record Texts(String zh, String en, int year) {}

  private final List<Designation> chinese;
  private final List<Designation> english;
  private final OtherWordings wordings;

  private SameDesignations(String zh, String en, int year) {
    this.chinese = Notation.designations(zh, Lang.ZH);
    this.english = Notation.designations(en, Lang.EN);
    this.wordings = new OtherWordings(zh, en, year);
  }

  /**
   * @param year the one that "this year" means
   */
  static List<Difference> between(String zh, String en, int year) {
    return COMPARED.of(new Texts(zh, en, year));
  }

  private static List<Difference> compared(Texts texts) {
    SameDesignations both = new SameDesignations(texts.zh(), texts.en(), texts.year());
    List<Difference> found = new ArrayList<>();
    for (Sort sort : Sort.values()) {
      both.compare(sort, found);
    }
    return List.copyOf(found);
  }

  private void compare(Sort sort, List<Difference> found) {
    List<Designation> zh = of(sort, chinese);
    List<Designation> en = of(sort, english);
    if (zh.isEmpty() && en.isEmpty()) {
      return;
    }
    List<Designation> lacking = missing(zh, en);
    List<Designation> extra = missing(en, zh);
    if (zh.size() == en.size() && lacking.isEmpty() && extra.isEmpty()) {
      addExchanged(zh, en, found);
      return;
    }
    List<Designation> wrong =
        lacking.stream().filter(one -> !wordings.inEnglish(one, english)).toList();
    List<Designation> invented =
        extra.stream().filter(one -> !wordings.inChinese(one, chinese)).toList();
    pair(wrong, but(lacking, wrong), invented, but(extra, invented), found);
  }

  private static List<Designation> but(List<Designation> all, List<Designation> some) {
    return all.stream().filter(one -> !some.contains(one)).toList();
  }

  /**
   * What is wrong on one side was probably meant for something that only the other side says, even
   * if in other words.
   */
  private static void pair(
      List<Designation> wrong,
      List<Designation> said,
      List<Designation> invented,
      List<Designation> meant,
      List<Difference> found) {
    List<Designation> english = new ArrayList<>(invented);
    List<Designation> others = new ArrayList<>(meant);
    for (Designation zh : wrong) {
      found.add(new Difference(zh, takeNearest(zh, english.isEmpty() ? others : english)));
    }
    List<Designation> left = new ArrayList<>(said);
    for (Designation en : english) {
      found.add(new Difference(takeNearest(en, left), en));
    }
  }

  private static @Nullable Designation takeNearest(Designation one, List<Designation> others) {
    Designation nearest =
        others.stream()
            .min(Comparator.comparing(other -> Math.abs(other.number() - one.number())))
            .orElse(null);
    if (nearest != null) {
      others.remove(nearest);
    }
    return nearest;
  }

  /** Both say the same things, but one of them once more, and another once less. */
  private static void addExchanged(
      List<Designation> zh, List<Designation> en, List<Difference> found) {
    List<Designation> lacking = surplus(zh, en);
    List<Designation> extra = surplus(en, zh);
    for (int i = 0; i < Math.min(lacking.size(), extra.size()); i++) {
      found.add(new Difference(lacking.get(i), extra.get(i)));
    }
  }

  /** The last of those that stand in one list more often than in the other. */
  private static List<Designation> surplus(List<Designation> some, List<Designation> others) {
    Map<String, Integer> left = new LinkedHashMap<>();
    others.forEach(one -> left.merge(one.sense(), 1, Integer::sum));
    return some.stream().filter(one -> left.merge(one.sense(), -1, Integer::sum) < 0).toList();
  }

  private static List<Designation> of(Sort sort, List<Designation> all) {
    return all.stream().filter(one -> one.sort() == sort).toList();
  }

  /** Those that others do not say, each sense once. */
  private static List<Designation> missing(List<Designation> some, List<Designation> others) {
    Map<String, Designation> missing = new LinkedHashMap<>();
    for (Designation one : some) {
      if (others.stream().noneMatch(one::saysSame)) {
        missing.putIfAbsent(one.sense(), one);
      }
    }
    return List.copyOf(missing.values());
  }
}
