package reportsite.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.model.Measure;
import reportsite.model.Span;
import reportsite.notation.Numeral;

/** Finds in a sentence what its numbers measure. */
final class Subjects {

  /** Words that only lead to a comparison with another year. */
  private static final String COMPARISON = "^(?:较|比)(?:上|去|前|20).*";

  /** What was done is what is measured, where nothing else is named: 建设110万㎡. */
  private static final Set<String> DEEDS = Set.of("建设", "新建", "改建", "改造", "拆除", "开工", "竣工");

  private final String text;
  private final Span sentence;
  private final List<Numeral> numerals;
  private final Catalogue catalogue;

  /**
   * @param numerals of the whole text
   */
  Subjects(String text, Span sentence, List<Numeral> numerals, Catalogue catalogue) {
    this.text = text;
    this.sentence = sentence;
    this.numerals = List.copyOf(numerals);
    this.catalogue = catalogue;
  }

  /**
   * What a number measures.
   *
   * @param itemStart where the words begin that speak of this number alone
   * @param before what the number before it in the sentence measures
   */
  Subject of(Numeral numeral, int itemStart, Measure measure, @Nullable Subject before) {
    String shared = respectively(numeral);
    if (!shared.isEmpty()) {
      return Subject.of(clean(shared));
    }
    String lead = text.substring(itemStart, numeral.start());
    String own = measure.comparesWithGroup() ? "" : Wording.before(lead, catalogue);
    own = own.matches(COMPARISON) && before != null ? "" : own;
    if (!Naming.takesNounBehind(measure)) {
      return before(own, before);
    }
    String owner = ownedBy(numeral);
    String attribute = Naming.attributeAtEnd(own);
    boolean isKnown = catalogue.indicator(own).isPresent();
    if (!owner.isEmpty() && !isKnown && (!attribute.isEmpty() || isListed(numeral))) {
      return new Subject(clean(owner), attribute);
    }
    if (Naming.isAttribute(own) && before != null) {
      return attribute(before, own);
    }
    String behind = behind(numeral);
    boolean isCounted = Naming.countsThingBehind(numeral, text, behind);
    if (!behind.isEmpty() && (isCounted || own.length() < 2 || Naming.isAttribute(own))) {
      return isCounted
          ? Subject.of(clean(Naming.withoutAttribute(behind)))
          : new Subject(clean(behind), Naming.isAttribute(own) ? own : "");
    }
    if (own.length() < 2 && DEEDS.contains(lead.strip())) {
      return Subject.of(lead.strip());
    }
    return before(own, before);
  }

  /** 投资 behind 建设110万㎡ is no part of what was built, but a thing beside it. */
  private static Subject attribute(Subject before, String own) {
    return DEEDS.contains(before.thing())
        ? Subject.of(Naming.attribute(before.thing(), own))
        : new Subject(before.thing(), own);
  }

  private static Subject before(String own, @Nullable Subject before) {
    if (Naming.isAttribute(own) && before != null) {
      return attribute(before, own);
    }
    if (own.length() >= 2) {
      String thing = Naming.withoutAttribute(own);
      return thing.equals(own)
          ? Subject.of(clean(own))
          : new Subject(clean(thing), Naming.attributeAtEnd(own));
    }
    return before == null ? Subject.UNKNOWN : before;
  }

  /** The thing that a number's 的 leads to, or that it shares with the next number of a list. */
  private String ownedBy(Numeral numeral) {
    String rest = rest(numeral.end());
    if (rest.startsWith("的")) {
      Numeral next = at(numeral.end() + 1);
      return next == null ? Wording.behind(rest.substring(1), catalogue) : behind(next);
    }
    return isListed(numeral) ? thingBehindList(numeral) : "";
  }

  /** Whether the next number of a list follows at once: 4处、2.1万㎡的厂房征收. */
  private boolean isListed(Numeral numeral) {
    return rest(numeral.end()).startsWith("、") && at(numeral.end() + 1) != null;
  }

  private String thingBehindList(Numeral numeral) {
    Numeral next = at(numeral.end() + 1);
    return next == null ? "" : behind(next);
  }

  /** What stands behind a number, over what it costs: 15个总投资6.4亿元的技改项目. */
  private String behind(Numeral numeral) {
    String rest = rest(numeral.end());
    String thing = Wording.behind(rest.startsWith("的") ? rest.substring(1) : rest, catalogue);
    int end = numeral.end() + rest.indexOf(thing) + thing.length();
    Numeral cost = Naming.isAttribute(thing) ? at(end) : null;
    String owner = cost == null ? "" : ownedBy(cost);
    return owner.isEmpty() ? thing : owner;
  }

  private String rest(int from) {
    return from < sentence.end() ? text.substring(from, sentence.end()) : "";
  }

  private @Nullable Numeral at(int start) {
    return numerals.stream().filter(one -> one.start() == start).findFirst().orElse(null);
  }

  private String respectively(Numeral numeral) {
    if (!Respectively.isBehind(text, sentence, numeral)) {
      return "";
    }
    List<Numeral> behind =
        numerals.stream().filter(one -> Respectively.isBehind(text, sentence, one)).toList();
    List<String> shared = Respectively.names(text, sentence, numerals, catalogue);
    int place = behind.indexOf(numeral);
    return place >= 0 && place < shared.size() ? shared.get(place) : "";
  }

  private static String clean(String name) {
    String plain = Names.withoutMarkers(name).replaceAll("^[的和与及在、:：.\\s\\u3000]+", "").strip();
    String safe = Names.withoutNumbers(plain, "");
    return safe.length() > Naming.LONGEST ? safe.substring(safe.length() - Naming.LONGEST) : safe;
  }
}
