package reportsite.draft.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Names;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Wording;
import reportsite.model.Span;
import reportsite.notation.value.Numeral;
import reportsite.text.Patterns;

/** Finds in a sentence the things that stand behind its numbers. */
final class ThingsBehind {

  private static final Patterns SAID = Patterns.of(ThingsBehind.class);
  private static final Pattern MOVES = SAID.pattern("MOVES");
  private static final Pattern BESIDE = SAID.pattern("BESIDE");
  private static final Pattern PERSON = SAID.pattern("PERSON");
  private static final Pattern BUSINESS = SAID.pattern("BUSINESS");
  private static final Pattern KINDS = SAID.pattern("KINDS");
  private static final Pattern JOIN = SAID.pattern("JOIN");

  /** 3座跨黄河大桥等项目: bridges are counted. */
  private static final Pattern AND_OTHERS =
      Pattern.compile("([\\p{IsHan}“”]{2,})等(?:项目|工程)(?:建设)?");

  private static final Pattern MONTH = Pattern.compile("^[0-9]{1,2}月[份底末]?之?前?");

  private final String text;
  private final Span sentence;
  private final List<Numeral> numerals;
  private final Catalogue catalogue;

  /**
   * @param numerals of the whole text
   */
  ThingsBehind(String text, Span sentence, List<Numeral> numerals, Catalogue catalogue) {
    this.text = text;
    this.sentence = sentence;
    this.numerals = List.copyOf(numerals);
    this.catalogue = catalogue;
  }

  /** The thing that a number's 的 leads to, or that it shares with the next number of a list. */
  String ownedBy(Numeral numeral) {
    String rest = rest(numeral.end());
    if (rest.startsWith("的")) {
      Numeral next = at(numeral.end() + 1);
      return next == null ? Wording.behind(rest.substring(1), catalogue) : behind(next);
    }
    return isListed(numeral) ? thingBehindList(numeral) : "";
  }

  /** Whether the next number of a list follows at once: 4处、2.1万㎡的厂房征收. */
  boolean isListed(Numeral numeral) {
    return isAtOnce(numeral)
        || (rest(numeral.end()).startsWith("、") && at(numeral.end() + 1) != null);
  }

  /** Whether what a number is of stands before it whatever follows: 学校8所1.2万个学位. */
  boolean isAhead(Numeral numeral, String lead, String own) {
    boolean isNamed = own.length() > 3 || (isAtOnce(numeral) && catalogue.nounOf(own) != null);
    // 6月底前建成学校8所1.2万个学位
    String thing = MONTH.matcher(own).replaceFirst("");
    return isNamed && lead.endsWith(own) && Names.hasNoNumber(thing);
  }

  /** Whether another number follows without a mark: 8所1.2万个学位. */
  private boolean isAtOnce(Numeral numeral) {
    return at(numeral.end()) != null;
  }

  private String thingBehindList(Numeral numeral) {
    Numeral next = at(numeral.end()) == null ? at(numeral.end() + 1) : at(numeral.end());
    return next == null ? "" : behind(next);
  }

  /** What stands behind a number, over what it costs: 15个总投资6.4亿元的技改项目. */
  String behind(Numeral numeral) {
    String rest = rest(numeral.end());
    Matcher kinds = KINDS.matcher(rest);
    if (kinds.lookingAt()) {
      return kinds.group();
    }
    Matcher people = PERSON.matcher(rest);
    if (Naming.countsPeople(numeral) && people.lookingAt() && Wording.isBare(people.group())) {
      return people.group();
    }
    int next =
        numerals.stream()
            .mapToInt(one -> one.start() - numeral.end())
            .filter(one -> one > 1)
            .min()
            .orElse(rest.length());
    String until = rest.substring(0, Math.min(next, rest.length()));
    String thing = Wording.behind(until.startsWith("的") ? until.substring(1) : until, catalogue);
    int end = numeral.end() + rest.indexOf(thing) + thing.length();
    Numeral cost = Naming.isAttribute(thing) ? at(end) : null;
    String owner = cost == null ? "" : ownedBy(cost);
    if (cost != null && owner.isEmpty()) {
      // 实施项目12个总投资56亿元
      return "";
    }
    boolean isKnown = catalogue.indicator(thing).isPresent() || catalogue.nounOf(thing) != null;
    Matcher listed = AND_OTHERS.matcher(thing);
    if (listed.matches() && !numeral.text().matches(".*[个项](?:以上|左右|以内)?")) {
      return listed.group(1);
    }
    String beside = beside(end, numeral.text().matches(".*[名人位]"));
    String sharing = Subjects.LEVEL.matcher(thing).matches() ? ofNextLevel(thing, end) : "";
    if (!sharing.isEmpty()) {
      return sharing;
    }
    String who = who(numeral, thing);
    if (!who.equals(thing) && catalogue.indicator(thing).isEmpty()) {
      return who;
    }
    String counted = Naming.counted(thing, rest(end));
    if (!counted.equals(thing)) {
      return counted;
    }
    if (thing.length() > 1 && !beside.isEmpty()) {
      return text.substring(end - thing.length(), end) + beside;
    }
    boolean moves = !isKnown && MOVES.matcher(thing).matches();
    return !owner.isEmpty() ? owner : moves ? "" : thing;
  }

  /** 84家企业整理材料, 152位业主回乡: those who are counted, without what they did. */
  private static String who(Numeral numeral, String thing) {
    if (numeral.text().matches(".*[家户]") && BUSINESS.matcher(thing).matches()) {
      return BUSINESS.matcher(thing).replaceFirst("${who}");
    }
    Matcher people = PERSON.matcher(thing);
    boolean isOfPeople = numeral.text().matches(".*[名位]") && people.lookingAt();
    return isOfPeople && !Naming.isOfPeople(thing) && Wording.isBare(people.group())
        ? people.group()
        : thing;
  }

  /** 4个国家级、1个省级重点专科: what the next of the list names, of this level. */
  private String ofNextLevel(String level, int end) {
    boolean joins = end < text.length() && JOIN.matcher(rest(end)).lookingAt();
    Numeral next = joins ? at(end + 1) : null;
    String other = next == null ? "" : behind(next);
    String thing = Subjects.LEVEL_OPENING.matcher(other).replaceFirst("");
    return thing.equals(other) ? "" : level + thing;
  }

  /** With the names that share the number: 73名科技特派员、职业经理人. */
  private String beside(int from, boolean isOfPersons) {
    Matcher mark = BESIDE.matcher(rest(from));
    if (!mark.lookingAt()) {
      return "";
    }
    String whole = Wording.behind(rest(from + mark.end()), catalogue);
    Matcher person = PERSON.matcher(whole);
    String other = isOfPersons && person.lookingAt() ? person.group() : whole;
    int end = from + mark.end() + other.length();
    boolean isWhole =
        Wording.isBare(other)
            && other.indexOf('等') < 0
            && (isOfPersons || Wording.endsBefore(rest(end)))
            && text.startsWith(other, from + mark.end())
            && (catalogue.nounOf(other) != null || Naming.isOfPeople(other))
            && numerals.stream().noneMatch(one -> from <= one.start() && one.start() <= end + 2);
    return isWhole ? mark.group() + other + beside(end, isOfPersons) : "";
  }

  private String rest(int from) {
    return from < sentence.end() ? text.substring(from, sentence.end()) : "";
  }

  private @Nullable Numeral at(int start) {
    return numerals.stream().filter(one -> one.start() == start).findFirst().orElse(null);
  }
}
