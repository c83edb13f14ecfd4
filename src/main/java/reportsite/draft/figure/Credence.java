package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Composition;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Wording;
import reportsite.model.Span;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;
import reportsite.text.Han;
import reportsite.text.Patterns;

/**
 * How far a figure's name is to be believed. Signs are looked for in the words around the number;
 * what each has shown to be worth stands in {@code credence.txt}.
 */
final class Credence {

  private static final Patterns SAID = Patterns.of(Credence.class);
  private static final Pattern LEADS = SAID.pattern("LEADS");
  private static final Pattern BEHIND = SAID.pattern("BEHIND");
  private static final Pattern ACTOR = SAID.pattern("ACTOR");
  private static final Pattern FROM = SAID.pattern("FROM");
  private static final Pattern PLACE = SAID.pattern("PLACE");
  private static final Pattern MEASURED = SAID.pattern("MEASURED");
  private static final Pattern STEP = SAID.pattern("STEP");
  private static final Map<String, Pattern> NOUNS = SAID.named("NOUNS");

  /** Points by sign. */
  private static final Map<String, Integer> POINTS =
      DataFile.rows("draft/credence.txt").stream()
          .collect(Collectors.toMap(row -> row.get(0), row -> Integer.valueOf(row.get(1).strip())));

  /** What rules of their own doubt of a name. */
  private static final Map<String, Bilingual> FORMS =
      Map.of(
          "doubt-unnamed", Doubts.UNNAMED,
          "doubt-carried", Doubts.CARRIED,
          "doubt-words", Doubts.WORDS,
          "doubt-left-out", Doubts.BEHIND,
          "doubt-tail", Doubts.SHARED_TAIL,
          "doubt-other", Doubts.OTHER_THING,
          "doubt-each", Doubts.OF_EACH,
          "doubt-part", Doubts.PART_OF,
          "doubt-shared", Doubts.SHARED,
          "doubt-brackets", Doubts.IN_BRACKETS);

  /** Those that hold only together with other signs. */
  private static final List<Bilingual> SOFT = List.of(Doubts.UNNAMED, Doubts.CARRIED);

  private final String text;
  private final Span sentence;
  private final Span clause;
  private final List<Numeral> numerals;
  private final Numeral numeral;
  private final Value value;
  private final Subject subject;
  private final String name;
  private final Catalogue catalogue;
  private final List<String> signs = new ArrayList<>();

  /**
   * @param numerals of the text
   * @param subject what the number was taken to measure
   */
  Credence(
      String text,
      Span sentence,
      List<Numeral> numerals,
      Numeral numeral,
      Value value,
      Subject subject,
      Catalogue catalogue) {
    this.text = text;
    this.sentence = sentence;
    this.numerals = numerals;
    this.numeral = numeral;
    this.value = value;
    this.subject = subject;
    this.catalogue = catalogue;
    this.name = subject.whole();
    this.clause = Clauses.around(numeral.start(), Clauses.clauses(text, sentence), text);
  }

  /**
   * All signs that there are.
   *
   * @param earlier what the numbers before it measure
   * @param doubts those that other rules have
   */
  List<String> signs(
      Measure measure,
      Kind kind,
      List<Subjects.Stated> earlier,
      List<Bilingual> doubts,
      Composition composition) {
    FORMS.forEach((sign, form) -> sign(sign, has(doubts, form)));
    sign("measure-" + measure.name().toLowerCase(Locale.ROOT), true);
    sign("target", kind == Kind.TARGET);
    sign("described", kind == Kind.DESCRIBED);
    sign("unknown-" + measure.name().toLowerCase(Locale.ROOT), catalogue.indicator(name).isEmpty());
    word(composition);
    place(earlier);
    around();
    noun();
    return List.copyOf(signs);
  }

  /** Whether a doubt is of how a thing is named. */
  static boolean isOfName(Bilingual doubt) {
    return Stream.of(
            Doubts.UNNAMED, Doubts.WORDS, Doubts.SHARED_TAIL, Doubts.SHARED, Doubts.OF_EACH)
        .anyMatch(form -> isOf(doubt, form));
  }

  /** Whether a doubt is the form with some words filled in. */
  static boolean isOf(Bilingual doubt, Bilingual form) {
    int open = form.zh().indexOf("{0}");
    return open < 0
        ? doubt.equals(form)
        : doubt.zh().startsWith(form.zh().substring(0, open))
            && doubt.zh().endsWith(form.zh().substring(open + 3));
  }

  /**
   * The doubts as far as the signs bear them out: a name that speaks for itself is not asked about,
   * and one that does not is, even where no rule doubts it.
   */
  static List<Bilingual> settled(List<Bilingual> doubts, List<String> signs) {
    int points = signs.stream().mapToInt(sign -> POINTS.getOrDefault(sign, 0)).sum();
    boolean isDoubtful =
        signs.contains("name-general") || points >= POINTS.getOrDefault("limit", Integer.MAX_VALUE);
    boolean isTold = FORMS.values().stream().anyMatch(form -> has(doubts, form));
    return isDoubtful
        ? isTold ? doubts : Stream.concat(doubts.stream(), Stream.of(Doubts.UNNAMED)).toList()
        : doubts.stream().filter(doubt -> !SOFT.contains(doubt)).toList();
  }

  private static boolean has(List<Bilingual> doubts, Bilingual form) {
    return doubts.stream().anyMatch(doubt -> isOf(doubt, form));
  }

  private void sign(String sign, boolean isSeen) {
    if (isSeen) {
      signs.add(sign);
    }
  }

  /** What kind of words the name is. */
  private void word(Composition composition) {
    boolean isKnown = catalogue.indicator(name).isPresent();
    boolean isLoose = catalogue.looselyNamed(name).isPresent();
    sign("name-known", isKnown && !isLoose);
    sign("name-loose", isLoose);
    sign("name-unknown", !isKnown);
    sign("name-composed", !isKnown && composition.of(name).isPresent());
    sign("name-foreign", !isKnown && composition.of(name).isEmpty());
    sign("name-ends-in-noun", catalogue.nounOf(name) != null);
    sign("name-general", Naming.isGeneral(name));
    sign("name-vague", Naming.isVague(name) || subject.thing().isEmpty());
    sign("name-odd", !isKnown && Naming.isOdd(name, catalogue));
    sign("name-attribute", subject.aspect().isEmpty() && Naming.isAttribute(name));
    sign("name-aspect", !subject.aspect().isEmpty());
    String thing = Wording.withoutDeed(name);
    sign("name-with-deed", !isKnown && thing.length() > 2 && !thing.equals(name));
    sign("name-deed-kept", !Naming.deedOf(name).isEmpty());
    sign("name-list", name.indexOf('、') >= 0);
    sign("name-of", name.indexOf('的') >= 0);
    sign("name-quoted", name.indexOf('“') >= 0);
    sign("name-cut", name.length() == Naming.LONGEST || name.indexOf('…') >= 0);
    sign("name-sized", name.contains("所列规模"));
    sign("name-none", name.equals(FigureDrafter.NO_NAME));
    sign("name-verb-opens", catalogue.verbs().stream().anyMatch(name::startsWith));
    sign("name-verb-within", catalogue.verbs().stream().anyMatch(one -> name.indexOf(one, 1) > 0));
    sign("name-share", name.contains("占"));
    sign("name-etc", name.endsWith("等"));
    sign("name-of-place", PLACE.matcher(name).matches());
    sign("name-measured", MEASURED.matcher(name).matches());
    sign("name-step", STEP.matcher(name).find());
    sign("name-no-letter", !name.isEmpty() && !Han.isHan(name.charAt(0)) && name.charAt(0) != '“');
    int length = name.length();
    sign(
        "length-"
            + (length < 3
                ? "2"
                : length < 5
                    ? "3"
                    : length < 8 ? "5" : length < 12 ? "8" : length < 16 ? "12" : "16"),
        !isKnown);
  }

  /** Where the name stands. */
  private void place(List<Subjects.Stated> earlier) {
    int floor = clause.start();
    int before = 0;
    for (Numeral one : numerals) {
      boolean isBefore = clause.start() <= one.start() && one.end() <= numeral.start();
      floor = isBefore ? one.end() : floor;
      before += isBefore ? 1 : 0;
    }
    long behind =
        numerals.stream()
            .filter(one -> numeral.end() <= one.start() && one.end() <= clause.end())
            .count();
    sign("numbers-before-1", before == 1);
    sign("numbers-before-2", before > 1);
    sign("numbers-behind-1", behind == 1);
    sign("numbers-behind-2", behind > 1);
    String item = text.substring(floor, numeral.start());
    String rest = text.substring(numeral.end(), sentence.end());
    String own = text.substring(clause.start(), clause.end());
    int at = item.lastIndexOf(name);
    boolean isRight = rest.startsWith(name) || rest.startsWith("的" + name);
    sign("at-item", at >= 0);
    sign("at-behind", at < 0 && isRight);
    boolean isOwn = at >= 0 || isRight;
    sign("at-clause", !isOwn && own.contains(name));
    boolean isClause = isOwn || own.contains(name);
    String whole = text.substring(sentence.start(), sentence.end());
    sign("at-sentence", !isClause && whole.contains(name));
    boolean isSentence = isClause || whole.contains(name);
    sign("at-nowhere", !isSentence);
    String thing = subject.thing();
    String tail = thing.length() < 2 ? thing : thing.substring(thing.length() - 2);
    sign("head-elsewhere", !own.contains(tail));
    boolean isCarried =
        !earlier.isEmpty() && earlier.get(earlier.size() - 1).subject().thing().equals(thing);
    sign("carried", isCarried && !isOwn);
    sign(
        "carried-far",
        !isCarried
            && earlier.stream().anyMatch(one -> one.subject().thing().equals(thing))
            && !isOwn);
    int end = at < 0 ? -1 : at + name.length();
    int between = at < 0 ? 0 : said(item.substring(end));
    sign("between-1", between > 0 && between < 3);
    sign("between-3", between > 2);
    int lead = at < 0 ? said(item) : said(LEADS.matcher(item.substring(0, at)).replaceFirst(""));
    String which = at < 0 ? "unsaid" : "lead";
    sign(which + "-1", lead > 0 && lead < 3);
    sign(which + "-3", lead > 2 && lead < 6);
    sign(which + "-6", lead > 5);
    String noun = isRight || rest.isEmpty() ? "" : firstWords(rest);
    boolean counts = value.unit().dimension() == Dimension.COUNT;
    String sort = counts ? "count" : "amount";
    sign("behind-" + sort + "-2", noun.length() == 2 || noun.length() == 3);
    sign("behind-" + sort + "-4", noun.length() > 3);
    String more = isRight ? firstWords(rest.substring(rest.indexOf(name) + name.length())) : "";
    sign("behind-more", more.length() > 1);
  }

  /** The words between a number and the next mark, as far as they name something. */
  private static String firstWords(String rest) {
    String words = rest.split("[^\\p{IsHan}“”A-Za-z]", 2)[0];
    return BEHIND.matcher(words).lookingAt() ? "" : Doubts.NEUTRAL.matcher(words).replaceAll("");
  }

  /** How many letters say more than how it went. */
  private static int said(String words) {
    return (int)
        Doubts.NEUTRAL.matcher(words).replaceAll("").codePoints().filter(Han::isHan).count();
  }

  /** What its clause is like. */
  private void around() {
    String lead = text.substring(clause.start(), numeral.start());
    String own = text.substring(clause.start(), clause.end());
    sign("clause-in-turn", lead.contains("分别"));
    sign("clause-each", lead.matches(".*(?:每|各).*"));
    sign("clause-among", lead.contains("其中"));
    sign("clause-etc", lead.contains("等"));
    sign("clause-list", lead.indexOf('、') >= 0);
    sign("clause-list-long", lead.matches(".*、.*、.*"));
    sign("clause-from", FROM.matcher(lead).find());
    sign("clause-brackets", own.matches(".*[（）()].*"));
    sign("clause-quotes", own.indexOf('“') >= 0);
    sign("clause-of", lead.indexOf('的') >= 0);
    sign("clause-long", lead.length() > 24);
    sign("clause-actor", ACTOR.matcher(lead).lookingAt());
    sign("clause-verb", catalogue.verbs().stream().anyMatch(lead::startsWith));
    sign("sentence-first", clause.start() == sentence.start());
    sign("behind-of", text.startsWith("的", numeral.end()));
  }

  /** Whether what is counted is called so. */
  private void noun() {
    String unit = value.unit().word();
    sign("unit-" + value.unit().dimension().name().toLowerCase(Locale.ROOT), true);
    Pattern nouns = NOUNS.get(unit);
    sign("unit-fits", nouns != null && nouns.matcher(name).find());
    sign("unit-misfits", nouns != null && !nouns.matcher(name).find());
  }
}
