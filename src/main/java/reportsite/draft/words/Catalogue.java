package reportsite.draft.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;

/** Standard words of work reports in both languages: indicators, nouns, groups, names, terms. */
public final class Catalogue {

  private static final String FILE = "draft/catalogue.txt";
  private static final String LOOSE = "~";
  private static final String OWN = "=";

  /**
   * What reports speak of in the same words everywhere; the first wording is its name.
   *
   * @param loose those wordings that may mean something else
   * @param own those that say a little more or less, and name what a report words so
   */
  public record Entry(
      String id,
      List<String> wordings,
      List<String> loose,
      List<String> own,
      String en,
      Better better,
      @Nullable Noun noun) {

    public String zh() {
      return wordings.get(0);
    }
  }

  private final Map<String, List<Entry>> sections;

  /** The entries of a section by each of their wordings. */
  private final Map<String, Map<String, Entry>> wordings = new LinkedHashMap<>();

  /** What things are called in English, by how their Chinese names end. */
  private final Map<String, Noun> things = new HashMap<>();

  private final List<String> verbs;

  /** Of all wordings, in characters. */
  private final int longest;

  private Catalogue(Map<String, List<Entry>> sections) {
    this.sections = sections;
    sections.replaceAll((name, entries) -> List.copyOf(entries));
    sections.forEach(
        (name, entries) -> {
          Map<String, Entry> byWords = wordings.computeIfAbsent(name, any -> new HashMap<>());
          entries.forEach(
              entry -> entry.wordings().forEach(words -> byWords.putIfAbsent(words, entry)));
        });
    Stream.concat(section("nouns").stream(), section("heads").stream())
        .forEach(
            entry -> {
              Noun noun = entry.noun();
              if (noun != null) {
                things.putIfAbsent(entry.zh(), noun);
              }
            });
    verbs = section("verbs").stream().flatMap(entry -> entry.wordings().stream()).toList();
    longest =
        wordings.values().stream()
            .flatMap(byWords -> byWords.keySet().stream())
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** The one that comes with the tool. */
  public static Catalogue standard() {
    return Standard.OF_THE_TOOL;
  }

  /** Read when it is first asked for, and once. */
  private static final class Standard {
    static final Catalogue OF_THE_TOOL = read(DataFile.text(FILE));
  }

  static Catalogue read(String text) {
    Map<String, List<Entry>> sections = new LinkedHashMap<>();
    String section = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = line.substring(1, line.indexOf(']'));
        sections.put(section, new ArrayList<>());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sections.getOrDefault(section, new ArrayList<>()).add(entry(section, line));
      }
    }
    return new Catalogue(sections);
  }

  private static Entry entry(String section, String line) {
    String[] cells = line.split(" \\| ", -1);
    boolean hasId =
        section.equals("indicators") || section.equals("groups") || section.equals("terms");
    int first = hasId ? 1 : 0;
    List<String> typed = List.of(cells[first].split(" ", -1));
    List<String> wordings = typed.stream().map(Catalogue::firm).toList();
    List<String> loose =
        typed.stream().filter(words -> words.startsWith(LOOSE)).map(Catalogue::firm).toList();
    List<String> own =
        typed.stream().filter(words -> words.startsWith(OWN)).map(Catalogue::firm).toList();
    String english = cells.length > first + 1 ? cells[first + 1] : "";
    boolean counted = List.of("nouns", "measures", "heads").contains(section);
    Better better =
        section.equals("indicators")
            ? Better.valueOf(cells[3].toUpperCase(Locale.ROOT))
            : Better.NEITHER;
    String noun = counted ? english : cells.length > 4 ? cells[4] : "";
    boolean isHead = section.equals("heads");
    String many = isHead ? english.substring(english.indexOf('/') + 1) : english;
    return new Entry(hasId ? cells[0] : "", wordings, loose, own, many, better, noun(noun));
  }

  private static String firm(String words) {
    return words.startsWith(LOOSE) || words.startsWith(OWN) ? words.substring(1) : words;
  }

  private static @Nullable Noun noun(String cell) {
    int slash = cell.indexOf('/');
    return slash < 0 ? null : new Noun(cell.substring(0, slash), cell.substring(slash + 1));
  }

  public List<Entry> section(String name) {
    return sections.getOrDefault(name, List.of());
  }

  /** The indicator that has exactly this wording. */
  public Optional<Entry> indicator(String words) {
    return exact("indicators", words);
  }

  /** The indicator that these words are often used for, though they may mean something else. */
  public Optional<Entry> looselyNamed(String words) {
    return indicator(words).filter(entry -> entry.loose().contains(words));
  }

  /** The indicator whose English a name has that says a little more or less than it. */
  public Optional<Entry> named(Bilingual name) {
    return indicator(name.zh())
        .filter(entry -> entry.own().contains(name.zh()) && entry.en().equals(name.en()));
  }

  private Optional<Entry> exact(String section, String words) {
    return Optional.ofNullable(wordings.getOrDefault(section, Map.of()).get(words));
  }

  /** The longest wording of an indicator with which a text begins. */
  public String indicatorOpening(String text) {
    Map<String, Entry> indicators = wordings.getOrDefault("indicators", Map.of());
    int length = Math.min(longest, text.length());
    while (length > 0 && !indicators.containsKey(text.substring(0, length))) {
      length--;
    }
    return text.substring(0, length);
  }

  /** What things are called in English whose Chinese name ends like this. */
  public @Nullable Noun nounOf(String name) {
    for (int length = Math.min(longest, name.length()); length > 0; length--) {
      Noun noun = things.get(name.substring(name.length() - length));
      if (noun != null) {
        return noun;
      }
    }
    return null;
  }

  /** Whether it has a word for itself, whatever it is there for. */
  public boolean knows(String word) {
    return List.of("indicators", "nouns", "heads", "wholes", "modifiers").stream()
        .anyMatch(section -> exact(section, word).isPresent());
  }

  /** Words that say what was done, and are no part of a name. */
  public List<String> verbs() {
    return verbs;
  }

  /** Whether a name is no more than a general noun, such as 项目. */
  public boolean isNoun(String name) {
    return exact("nouns", name).isPresent();
  }

  /** What a measure word counts by itself. */
  public @Nullable Noun nounOfMeasure(String measure) {
    return exact("measures", measure).map(Entry::noun).orElse(null);
  }

  /** The group that a text names last. */
  public Optional<Entry> groupIn(String text) {
    Entry found = null;
    int last = -1;
    for (Entry entry : section("groups")) {
      for (String words : entry.wordings()) {
        int at = text.lastIndexOf(words);
        if (at > last) {
          last = at;
          found = entry;
        }
      }
    }
    return Optional.ofNullable(found);
  }
}
