package reportsite.model.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress.Sealed;
import reportsite.model.promise.Project;
import reportsite.model.report.Correction.Of;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.EnumWords;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Lang;

/**
 * A release: what was published under a name on a day, and the seal that nobody can change any of
 * it without changing. The seal of the release before is part of it, so that releases are a chain.
 *
 * @param before the seal of the release before; null for the first
 * @param pack the SHA-256 of the archive that holds its files, as far as they are its own
 * @param facts what may not change silently
 * @param files those that were not in the release before, or had other bytes
 * @param gone the paths that the release before had and this one has not
 * @param seal the SHA-256 of all that its file says above the seal
 */
public record Released(
    String name,
    LocalDate date,
    @Nullable String before,
    String pack,
    List<Fact> facts,
    List<FrozenFile> files,
    List<String> gone,
    String seal) {

  /** Where the releases of a project are kept. */
  public static final String FOLDER = "content/editions/";

  /** What a release may be called: it becomes a part of addresses. */
  public static final String NAME =
      "(?!(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:[.]|$))(?=.{1,60}$)[a-z0-9]+([.-][a-z0-9]+)*";

  /** What its file is called where it is published. */
  public static final String RECORD = "release.txt";

  private static final String HEAD = "reportsite release\n";

  public Released {
    facts = List.copyOf(facts);
    files = List.copyOf(files);
    gone = List.copyOf(gone);
  }

  /** One thing that was published, as it read. */
  public record Fact(Of of, String report, String subject, String text) {

    public Fact {
      text = text.replaceAll("\\s+", " ");
    }

    /** All those of a report, of a draft as well. */
    public static List<Fact> of(Report report) {
      String id = report.id().text();
      List<Fact> facts = new ArrayList<>();
      for (Figure figure : report.figures()) {
        String text = figure.value().written();
        facts.add(new Fact(Of.FIGURE, id, figure.id().text(), direction(figure) + text));
      }
      for (Passage passage : report.source().passages()) {
        String number = Integer.toString(passage.number());
        facts.add(new Fact(Of.PASSAGE, id, number, passage.fingerprint()));
        report
            .translation(passage)
            .map(english -> new Fact(Of.TRANSLATION, id, number, numbers(english.en())))
            .ifPresent(facts::add);
      }
      for (Quoted quoted : report.quotations()) {
        String subject = subject(quoted);
        if (subject != null) {
          facts.add(new Fact(Of.QUOTATION, id, subject, said(quoted) + quoted.quote()));
        }
      }
      for (Commitment commitment : report.promises().commitments()) {
        String state = EnumWords.of(report.promises().progress().state(commitment.id()));
        facts.add(new Fact(Of.STATE, id, commitment.id().text(), state));
      }
      for (Sealed sealed : report.promises().progress().sealed()) {
        String entry = sealed.entry().date() + " " + EnumWords.of(sealed.entry().state());
        facts.add(
            new Fact(
                Of.PROGRESS, id, sealed.entry().commitment().text(), entry + " " + sealed.seal()));
      }
      return facts;
    }

    /** Those that are published in one language at least. */
    public static List<Fact> published(Report report) {
      Map<String, Quoted> quoted = quotations(report);
      return of(report).stream()
          .filter(
              fact -> {
                Quoted record = quoted.get(fact.subject());
                int passage =
                    fact.of().isOfPassage()
                        ? Integer.parseInt(fact.subject())
                        : record == null ? 0 : record.passage();
                return report.stage(passage, Lang.ZH).or(report.stage(passage, Lang.EN))
                    == Stage.PUBLISHED;
              })
          .toList();
    }

    /** The records of a report that quote it, by what facts call them. */
    public static Map<String, Quoted> quotations(Report report) {
      Map<String, Quoted> quoted = new LinkedHashMap<>();
      report.quotations().forEach(one -> quoted.put(String.valueOf(subject(one)), one));
      return quoted;
    }

    private static String direction(Figure figure) {
      return switch (figure.value().direction()) {
        case FALL -> "下降";
        case FALL_TO -> "下降到";
        default -> "";
      };
    }

    /** The numbers of an English text, in its order. */
    public static String numbers(String english) {
      return Notation.numerals(english, Lang.EN).stream()
          .filter(Numeral::isQuantity)
          .map(Numeral::text)
          .collect(Collectors.joining("; "));
    }

    private static @Nullable String subject(Quoted quoted) {
      return quoted instanceof Figure figure
          ? figure.id().text()
          : quoted instanceof Commitment commitment
              ? commitment.id().text()
              : quoted instanceof Project project ? project.id().text() : null;
    }

    /** What is entered of the words: what they are about, by when it is due. */
    private static String said(Quoted quoted) {
      if (quoted instanceof Figure figure) {
        return "%s %s %s: "
            .formatted(
                figure.period().text(),
                EnumWords.of(figure.kind()),
                EnumWords.of(figure.measure()));
      }
      return quoted instanceof Commitment commitment && commitment.due() != null
          ? commitment.due().words() + ": "
          : "";
    }

    String line() {
      return String.join("\t", EnumWords.of(of), report, subject, text);
    }
  }

  /**
   * A file as it was published.
   *
   * @param sha256 of the bytes that stood at its path
   * @param frozen of the bytes that stand below the release's own address: of a page, whose links
   *     lead elsewhere from there, others
   */
  public record FrozenFile(String path, String sha256, String frozen) {}

  /**
   * What it says of a report and holds no longer, without a correction made since then.
   *
   * @param present what the report says now
   * @param passageOf the passage of a record, by its id
   */
  public List<Fact> silent(
      String report,
      List<Fact> present,
      List<Correction> corrections,
      Function<String, @Nullable Integer> passageOf) {
    Set<Fact> now = Set.copyOf(present);
    Map<List<Object>, String> values = new LinkedHashMap<>();
    present.forEach(fact -> values.put(key(fact), fact.text()));
    return facts.stream()
        // A state follows from the entries of progress, which are compared themselves.
        .filter(fact -> fact.report().equals(report) && fact.of() != Of.STATE)
        .filter(fact -> !now.contains(fact))
        .filter(
            fact ->
                fact.of() != Of.FIGURE
                    || !Correction.areSame(values.getOrDefault(key(fact), "-"), fact.text()))
        .filter(fact -> correction(fact, corrections, passageOf) == null)
        .toList();
  }

  /** What was made known since then of something that it says; null where nothing was. */
  public @Nullable Correction correction(
      Fact fact, List<Correction> corrections, Function<String, @Nullable Integer> passageOf) {
    return corrections.stream()
        .filter(one -> !one.date().isBefore(date))
        .filter(one -> covers(one, fact, passageOf))
        .findFirst()
        .orElse(null);
  }

  /** Whether anything of a report was published in it. */
  public boolean has(String report) {
    return facts.stream().anyMatch(fact -> fact.report().equals(report));
  }

  private static boolean covers(
      Correction one, Fact fact, Function<String, @Nullable Integer> passageOf) {
    boolean same = one.of() == fact.of() && one.subject().equals(fact.subject());
    return switch (fact.of()) {
      case FIGURE -> same && Correction.areSame(one.was(), fact.text());
      case PROGRESS -> same && (fact.text() + " ").startsWith(one.was() + " ");
      case QUOTATION ->
          (same && fact.text().contains(one.was()))
              || (one.of() == Of.FIGURE && one.subject().equals(fact.subject()))
              || (one.of() == Of.PASSAGE && isIn(fact.subject(), one.subject(), passageOf));
      case PASSAGE, TRANSLATION ->
          same
              || (one.of() == Of.PASSAGE && one.subject().equals(fact.subject()))
              || (one.of() == Of.FIGURE && isIn(one.subject(), fact.subject(), passageOf));
      case STATE -> true;
    };
  }

  private static boolean isIn(
      String record, String passage, Function<String, @Nullable Integer> passageOf) {
    return passage.equals(String.valueOf(passageOf.apply(record)));
  }

  /** Whether a file was new in it, or changed. */
  public boolean holds(String path) {
    return files.stream().anyMatch(file -> file.path().equals(path));
  }

  /** Where a file of it stands for ever. */
  public String address(String path) {
    return "editions/" + name + "/" + path;
  }

  /** What its file says; the seal is made of all above it. */
  public String text() {
    StringBuilder out = new StringBuilder(HEAD);
    out.append("name\t").append(name).append("\ndate\t").append(date).append('\n');
    out.append("before\t").append(before == null ? "-" : before).append('\n');
    out.append("pack\t").append(pack).append('\n');
    facts.forEach(fact -> out.append(fact.line()).append('\n'));
    for (FrozenFile file : files) {
      String frozen = file.frozen().equals(file.sha256()) ? "" : "\t" + file.frozen();
      out.append("file\t" + file.path() + "\t" + file.sha256() + frozen + "\n");
    }
    gone.forEach(path -> out.append("gone\t").append(path).append('\n'));
    return out + "seal\t" + Sha256.of(out.toString()) + "\n";
  }

  /** Reads such a file; null where it is none, or was changed after it was sealed. */
  public static @Nullable Released parse(String text) {
    int seal = text.lastIndexOf("seal\t");
    if (!text.startsWith(HEAD)
        || seal < 0
        || !text.substring(seal).equals("seal\t" + Sha256.of(text.substring(0, seal)) + "\n")) {
      return null;
    }
    Map<String, String> head = new LinkedHashMap<>();
    List<Fact> facts = new ArrayList<>();
    List<FrozenFile> files = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    try {
      for (String line : text.substring(HEAD.length(), seal).split("\n", -1)) {
        String[] cells = line.split("\t", -1);
        switch (cells[0]) {
          case "name", "date", "before", "pack" -> head.put(cells[0], cells[1]);
          case "file" -> files.add(new FrozenFile(cells[1], cells[2], cells[cells.length - 1]));
          case "gone" -> gone.add(cells[1]);
          case "" -> {
            // Behind the last line.
          }
          default -> facts.add(new Fact(Of.of(cells[0]), cells[1], cells[2], cells[3]));
        }
      }
      String before = head.getOrDefault("before", "");
      return new Released(
          head.getOrDefault("name", ""),
          LocalDate.parse(head.getOrDefault("date", "")),
          before.equals("-") ? null : before,
          head.getOrDefault("pack", ""),
          facts,
          files,
          gone,
          text.substring(seal + 5).strip());
    } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException broken) {
      return null;
    }
  }

  /** The releases of a chain from the first to the last; null where they are none. */
  public static @Nullable List<Released> chain(List<Released> all) {
    List<Released> chain = new ArrayList<>();
    String seal = null;
    while (chain.size() < all.size()) {
      List<Released> next = new ArrayList<>();
      for (Released one : all) {
        if (Objects.equals(one.before(), seal)) {
          next.add(one);
        }
      }
      if (next.size() != 1 || chain.contains(next.get(0))) {
        return null;
      }
      chain.add(next.get(0));
      seal = next.get(0).seal();
    }
    return chain;
  }

  /** Where each file stands that is part of the last release of a chain, by its path. */
  public static Map<String, Released> places(List<Released> chain) {
    Map<String, Released> places = ever(chain);
    Set<String> gone = new HashSet<>();
    for (Released one : chain) {
      gone.addAll(one.gone());
      one.files().forEach(file -> gone.remove(file.path()));
    }
    places.keySet().removeAll(gone);
    return places;
  }

  /** The same of all that was ever released, where it stood last. */
  public static Map<String, Released> ever(List<Released> chain) {
    Map<String, Released> places = new LinkedHashMap<>();
    chain.forEach(one -> one.files().forEach(file -> places.put(file.path(), one)));
    return places;
  }

  /**
   * What differs between two releases.
   *
   * @param was null where it is new
   * @param now null where it is no more
   */
  public record Change(
      Of of, String report, String subject, @Nullable String was, @Nullable String now) {}

  /** What is new in it, and what of the release before it changed; all of it where that is null. */
  public List<Change> changes(@Nullable Released earlier) {
    Map<List<Object>, String> old = new LinkedHashMap<>();
    (earlier == null ? List.<Fact>of() : earlier.facts())
        .forEach(fact -> old.put(key(fact), fact.text()));
    List<Change> changes = new ArrayList<>();
    for (Fact fact : facts) {
      String was = old.remove(key(fact));
      if (!fact.text().equals(was)) {
        changes.add(new Change(fact.of(), fact.report(), fact.subject(), was, fact.text()));
      }
    }
    old.forEach(
        (key, was) ->
            changes.add(
                new Change((Of) key.get(0), (String) key.get(1), (String) key.get(2), was, null)));
    return changes;
  }

  /** There are many entries of progress about one commitment. */
  private static List<Object> key(Fact fact) {
    return List.of(
        fact.of(), fact.report(), fact.subject(), fact.of() == Of.PROGRESS ? fact.text() : "");
  }
}
