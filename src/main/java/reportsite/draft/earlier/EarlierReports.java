package reportsite.draft.earlier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.ContentIds;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.derived.ReportComparison.SameWords;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Standard;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.model.report.Term.Jurisdiction;
import reportsite.model.report.Term.Standing;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/**
 * What the reports of a project say already, by the Chinese words: English for the same words, and
 * of the report before also what its records are called. All that is taken is told to come from
 * there, for a person to look at. What belongs to one year is never given: its numbers, dates,
 * session, headings and passages.
 */
public final class EarlierReports {

  /** Something taken, and the report that it is taken from. */
  public record From<T>(T value, Id report) {

    /** What stands beside it until a person has looked. */
    public Bilingual mark() {
      return taken(report);
    }
  }

  /** The mark of whatever is taken from a report. */
  public static Bilingual taken(Id report) {
    return new Bilingual("取自 {0}", "taken from {0}").with(report);
  }

  /**
   * What the report before calls figures of one kind.
   *
   * @param stem the id without its time
   * @param name of its own; null where the indicator's says it
   */
  public record Series(Indicator indicator, String stem, @Nullable Bilingual name) {}

  private final List<Report> reports;
  private final @Nullable Report before;
  private final List<Standard> catalogue;
  private final Map<String, From<Bilingual>> english = new HashMap<>();
  private final Map<String, Commitment> proven;
  private final SameWords words;

  /** Stems of the figures of the report before, by what their quotations say beside the number. */
  private final Map<String, Set<String>> said = new HashMap<>();

  /**
   * @param reports of the project, those to be preferred first
   * @param before the report of the same government that is followed; null where there is none
   * @param catalogue the indicators that reports of the project may have in common
   */
  public EarlierReports(List<Report> reports, @Nullable Report before, List<Standard> catalogue) {
    this.before = before;
    this.catalogue = List.copyOf(catalogue);
    List<Report> ordered = new ArrayList<>(reports);
    if (before != null) {
      ordered.remove(before);
      ordered.add(0, before);
    }
    this.reports = List.copyOf(ordered);
    this.reports.forEach(this::remember);
    this.words = new SameWords(before == null ? List.of() : before.names());
    this.proven =
        before == null
            ? Map.of()
            : SameWords.unique(before.promises().commitments(), one -> words.core(one.quote()));
    if (before != null) {
      for (Figure figure : before.figures()) {
        said.computeIfAbsent(words.core(figure.quote()), any -> new HashSet<>()).add(figure.stem());
      }
    }
  }

  /** Those of a project without any. */
  public static EarlierReports none() {
    return new EarlierReports(List.of(), null, List.of());
  }

  /** The indicator of the catalogue that is called so. */
  public Optional<Standard> standard(String name) {
    return Standard.called(name, catalogue);
  }

  public @Nullable Report before() {
    return before;
  }

  /** Names first: what has one may be said otherwise within a title. */
  private void remember(Report report) {
    Stream.of(
            report.indicators().stream().map(Indicator::name),
            report.figures().stream().map(Figure::name).filter(Objects::nonNull),
            report.promises().subjects().stream().map(Subject::name),
            report.promises().projects().stream().map(one -> one.name()),
            report.promises().commitments().stream().map(Commitment::title),
            report.parts().stream().map(one -> one.title()),
            report.chapters().stream().map(Chapter::title),
            report.chapters().stream()
                .flatMap(one -> one.topics().stream())
                .map(one -> one.title()),
            Stream.of(report.occasion().speaker(), report.occasion().body()),
            Stream.of(report.place(), report.government()),
            report.names().stream().map(Name::text),
            report.terms().stream().map(Term::name))
        .flatMap(texts -> texts)
        .map(text -> Objects.requireNonNull(text))
        .filter(text -> Han.hasHan(text.zh()) && isWritten(text.en()))
        .forEach(text -> english.putIfAbsent(text.zh(), new From<>(text, report.id())));
  }

  private static boolean isWritten(String en) {
    return !en.contains(Report.TO_BE_TRANSLATED) && !en.contains("…") && !Han.hasHan(en);
  }

  /** The English of exactly these words, as a name or title begins. */
  public Optional<From<Bilingual>> english(String zh) {
    return Optional.ofNullable(english.get(zh))
        .map(one -> new From<>(new Bilingual(zh, capitalized(one.value().en())), one.report()));
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** What exactly this name counts. */
  public Optional<From<Indicator>> counted(String zh) {
    return reports.stream()
        .flatMap(
            report ->
                report.indicators().stream()
                    .filter(one -> one.name().zh().equals(zh) && one.noun() != null)
                    .filter(one -> isWritten(Objects.requireNonNull(one.noun()).many()))
                    .map(one -> new From<>(one, report.id())))
        .findFirst();
  }

  /**
   * The series of the report before that a number goes on with: one of the same words, measure,
   * group and unit.
   *
   * @param words what the number measures
   * @param known the standard indicator of these words; null where it is none
   * @param quote its words in the report
   */
  public Optional<Series> series(
      String words,
      Catalogue.@Nullable Entry known,
      String quote,
      Measure measure,
      @Nullable String versus,
      Unit unit) {
    if (before == null) {
      return Optional.empty();
    }
    for (Figure figure : before.figures()) {
      Bilingual own = figure.name();
      if (own != null && own.zh().equals(words) && isLike(figure, measure, versus, unit)) {
        return before.indicator(figure.indicator()).map(one -> new Series(one, figure.stem(), own));
      }
    }
    return Stream.of(named(words), known == null ? Stream.<Indicator>empty() : named(known))
        .flatMap(found -> found)
        .filter(one -> fits(one, measure, unit))
        .findFirst()
        .map(one -> series(one, measure, versus, unit))
        .or(() -> saidAlike(quote, measure, versus, unit));
  }

  /** 新建幼儿园2所 goes on with 新建幼儿园3所, whatever the two are called. */
  private Optional<Series> saidAlike(
      String quote, Measure measure, @Nullable String versus, Unit unit) {
    String core = words.core(quote);
    Set<String> stems = core.isEmpty() ? Set.of() : said.getOrDefault(core, Set.of());
    return stems.size() != 1
        ? Optional.empty()
        : Objects.requireNonNull(before).figures().stream()
            .filter(one -> stems.contains(one.stem()) && isLike(one, measure, versus, unit))
            .findFirst()
            .flatMap(
                one ->
                    Objects.requireNonNull(before)
                        .indicator(one.indicator())
                        .map(its -> new Series(its, one.stem(), one.name())));
  }

  private Stream<Indicator> named(String words) {
    return Objects.requireNonNull(before).indicators().stream()
        .filter(one -> one.name().zh().equals(words));
  }

  private Stream<Indicator> named(Catalogue.Entry known) {
    return Objects.requireNonNull(before).indicators().stream()
        .filter(
            one ->
                known.wordings().contains(one.name().zh())
                    && !known.loose().contains(one.name().zh()));
  }

  /** Figures of one measure have one sort of unit: else another thing goes by the same name. */
  private static boolean fits(Indicator indicator, Measure measure, Unit unit) {
    List<Unit> units =
        indicator.figures().stream()
            .filter(one -> one.measure() == measure)
            .map(one -> one.value().unit())
            .toList();
    return units.isEmpty() || units.stream().anyMatch(one -> isSame(one, unit));
  }

  private static boolean isSame(Unit one, Unit other) {
    boolean isCount = one.dimension() == Dimension.COUNT;
    return one.isLike(other) && (!isCount || one.word().equals(other.word()));
  }

  private static boolean isLike(
      Figure figure, Measure measure, @Nullable String versus, Unit unit) {
    String group = figure.versus() == null ? null : figure.versus().text();
    return figure.measure() == measure
        && Objects.equals(group, versus)
        && isSame(figure.value().unit(), unit);
  }

  /** As the report before calls such figures, where it does so in one way. */
  private static Series series(
      Indicator indicator, Measure measure, @Nullable String versus, Unit unit) {
    Map<String, Figure> stems = new LinkedHashMap<>();
    indicator.figures().stream()
        .filter(one -> isLike(one, measure, versus, unit))
        // Whom it compares with says enough of a rank or gap.
        .filter(one -> one.name() == null || measure.comparesWithGroup())
        .forEach(one -> stems.putIfAbsent(one.stem(), one));
    if (stems.size() == 1) {
      Figure only = stems.values().iterator().next();
      return new Series(indicator, only.stem(), only.name());
    }
    String plain =
        indicator.id()
            + (measure == Measure.AMOUNT ? "" : "-" + measure.name().toLowerCase(Locale.ROOT));
    List<Figure> called =
        indicator.figures().stream().filter(one -> one.stem().equals(plain)).toList();
    boolean isOther = called.stream().anyMatch(one -> !isLike(one, measure, versus, unit));
    return isOther
        ? new Series(indicator, ContentIds.apart(plain, versus + unit.word()), null)
        : new Series(indicator, plain, called.isEmpty() ? null : called.get(0).name());
  }

  /** An id that no indicator of the report before has, which these words do not go on with. */
  public String other(String id, String words) {
    boolean isTaken =
        before != null && before.indicators().stream().anyMatch(one -> one.id().text().equals(id));
    return isTaken ? ContentIds.apart(id, words) : id;
  }

  /** The group of the report before that the standard one is. */
  public Optional<Group> group(Catalogue.Entry standard) {
    return before == null
        ? Optional.empty()
        : before.groups().stream()
            .filter(
                one ->
                    one.id().text().equals(standard.id())
                        || standard.wordings().contains(one.name().zh()))
            .findFirst();
  }

  /** The id by which a group is named. */
  public String groupId(Catalogue.Entry standard) {
    return group(standard).map(one -> one.id().text()).orElse(standard.id());
  }

  /**
   * Declared names that the text has, those of other places only where they may be general. A name
   * that a longer number goes through is none there.
   */
  public Map<String, From<Bilingual>> names(List<Passage> passages) {
    Map<String, From<Bilingual>> found = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Name name : report.names()) {
        String zh = name.text().zh();
        boolean isGeneral = report.equals(before) || (Han.hasHan(zh) && !isOfPlace(zh, report));
        if (isGeneral && isWritten(name.text().en()) && isWholeIn(zh, passages)) {
          found.putIfAbsent(zh, new From<>(name.text(), report.id()));
        }
      }
    }
    return found;
  }

  private static boolean isWholeIn(String name, List<Passage> passages) {
    List<Passage> having = passages.stream().filter(one -> one.text().contains(name)).toList();
    return !having.isEmpty() && having.stream().allMatch(one -> isWholeIn(name, one.text()));
  }

  private static boolean isWholeIn(String name, String text) {
    List<Numeral> numerals = Notation.numerals(text, Lang.ZH);
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int start = at;
      int end = at + name.length();
      boolean isCut =
          numerals.stream()
              .filter(one -> one.start() < end && one.end() > start)
              .anyMatch(one -> one.start() < start || one.end() > end);
      if (isCut) {
        return false;
      }
    }
    return true;
  }

  private boolean isOfPlace(String words, Report report) {
    return !report.equals(before) && words.contains(report.place().zh());
  }

  /** Terms whose words the text has, with those of their wordings that it has. */
  public List<From<Term>> terms(String text) {
    List<From<Term>> found = new ArrayList<>();
    Set<String> words = new HashSet<>();
    Set<Id> ids = new HashSet<>();
    for (Report report : reports) {
      for (Term term : report.terms()) {
        List<String> used = term.wordings().stream().filter(text::contains).toList();
        boolean isFree =
            !used.isEmpty()
                && isWritten(term.name().en())
                && (report.equals(before) || isGeneral(term, report))
                && Collections.disjoint(words, used);
        if (isFree && ids.add(term.id())) {
          words.addAll(used);
          Bilingual name = new Bilingual(used.get(0), term.name().en());
          Term here =
              new Term(
                  term.id(),
                  name,
                  used.subList(1, used.size()),
                  term.renderings(),
                  term.standing(),
                  term.explanation(),
                  term.at());
          found.add(new From<>(here, report.id()));
        }
      }
    }
    return found;
  }

  /** Whether it means the same beyond its place. */
  private boolean isGeneral(Term term, Report report) {
    Term.Explanation explained = term.explanation();
    boolean isLocal =
        term.standing() == Standing.LOCAL
            || term.wordings().stream().anyMatch(one -> isOfPlace(one, report))
            || (explained != null && explained.jurisdiction() == Jurisdiction.DISTRICT);
    return !isLocal;
  }

  /** Subjects of the report before that the text still names, with the wordings that it has. */
  public List<From<Subject>> subjects(String text) {
    List<From<Subject>> found = new ArrayList<>();
    if (before != null) {
      for (Subject subject : before.promises().subjects()) {
        if (text.contains(subject.name().zh())) {
          List<String> also = subject.also().stream().filter(text::contains).toList();
          Id within =
              Optional.ofNullable(subject.within())
                  .flatMap(before.promises()::subject)
                  .filter(area -> text.contains(area.name().zh()))
                  .map(Subject::id)
                  .orElse(null);
          found.add(
              new From<>(
                  new Subject(
                      subject.id(), subject.name(), subject.kind(), also, within, subject.at()),
                  before.id()));
        }
      }
    }
    return found;
  }

  /** The only commitment of the report before that the words prove to be the same. */
  public Optional<From<Commitment>> promise(String core) {
    return before == null
        ? Optional.empty()
        : Optional.ofNullable(proven.get(core)).map(one -> new From<>(one, before.id()));
  }

  /** The English of a passage that says the same, with the same numbers. */
  public Optional<From<String>> translation(Passage passage) {
    From<String> best = null;
    double most = 0;
    for (Report report : reports) {
      for (Passage old : report.source().passages()) {
        double likeness = old.text().equals(passage.text()) ? 2 : nearness(old, passage, report);
        String en = likeness > most ? current(old, report) : null;
        if (en == null && most < 1 && !isOfPlace(passage.text(), report)) {
          likeness = 1;
          en = renumbered(old, passage, report);
        }
        if (en != null) {
          most = likeness;
          best = new From<>(en, report.id());
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable String renumbered(Passage old, Passage passage, Report report) {
    String en = isOfPlace(old.text(), report) ? null : current(old, report);
    return en == null
        ? null
        : new Renumbered(StatedNumbers.of(report), old.text(), passage.text())
            .english(en)
            .orElse(null);
  }

  private static @Nullable String current(Passage old, Report report) {
    return report
        .translation(old)
        .filter(one -> one.source().equals(old.fingerprint()) && isWritten(one.en()))
        .map(Translation::en)
        .orElse(null);
  }

  private static final double NEARLY_THE_SAME = 0.95;
  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{IsHan}\\p{Alnum}.%]+");

  /** How much of two passages is the same; 0 where that is not nearly all, or a number differs. */
  private double nearness(Passage old, Passage passage, Report report) {
    int longer = Math.max(old.text().length(), passage.text().length());
    int shorter = Math.min(old.text().length(), passage.text().length());
    boolean isOfPlace = isOfPlace(old.text(), report) || isOfPlace(passage.text(), report);
    if (shorter < NEARLY_THE_SAME * longer - 2 || isOfPlace) {
      return 0;
    }
    String one = NO_WORDS.matcher(old.text()).replaceAll("");
    String other = NO_WORDS.matcher(passage.text()).replaceAll("");
    double likeness = one.equals(other) ? 1 : Likeness.of(one, other);
    return likeness >= NEARLY_THE_SAME && numerals(old).equals(numerals(passage)) ? likeness : 0;
  }

  private static List<String> numerals(Passage passage) {
    return Notation.numerals(passage.text(), Lang.ZH).stream().map(Numeral::text).toList();
  }

  /** How like two texts are. */
  public static final class Likeness {

    private Likeness() {}

    /** The share of pairs of characters that two texts have in common. */
    public static double of(String one, String other) {
      Set<String> pairs = pairs(one);
      Set<String> others = pairs(other);
      double all = pairs.size() + (double) others.size();
      pairs.retainAll(others);
      return all == 0 ? 0 : 2 * pairs.size() / all;
    }

    private static Set<String> pairs(String text) {
      Set<String> pairs = new HashSet<>();
      for (int i = 0; i + 2 <= text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      return pairs;
    }
  }

  /**
   * The places of a report with the ids that the report before gives to parts and chapters of the
   * same heading.
   *
   * @param heading in the words of the new report
   */
  public Optional<Id> part(String heading) {
    return before == null || plain(heading).isEmpty()
        ? Optional.empty()
        : before.parts().stream()
            .filter(one -> plain(one.title().zh()).equals(plain(heading)))
            .map(one -> one.id())
            .findFirst();
  }

  /** The chapter of the same heading, in the report's own words or in those of its site. */
  public Optional<Id> chapter(String heading) {
    return before == null || plain(heading).isEmpty()
        ? Optional.empty()
        : before.chapters().stream()
            .filter(
                one ->
                    plain(one.title().zh()).equals(plain(heading))
                        || opening(one, before).equals(plain(heading)))
            .map(Chapter::id)
            .findFirst();
  }

  private static String opening(Chapter chapter, Report report) {
    return report
        .source()
        .passage(chapter.passages().first())
        .map(one -> plain(one.text().split("[，。；：！？]", 2)[0]))
        .orElse("");
  }

  /** Without its number and its years. */
  private static String plain(String heading) {
    return heading
        .replaceAll("^[\\s\\u3000]*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)", "")
        .replaceAll("20[0-9]{2}年?", "")
        .replaceAll("[^\\p{IsHan}]", "");
  }
}
