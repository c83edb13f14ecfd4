package reportsite.check.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Span;
import reportsite.text.DataFile;
import reportsite.text.Patterns;

/**
 * Finds whatever in a Chinese text may state a number. It is crude on purpose and shares nothing
 * with the reader of notations, so that a number which that one does not know is seen all the same.
 * It takes too much rather than too little: what counts nothing is settled by a rule or a name.
 */
final class Suspects {
  private static final Patterns SAID = Patterns.of(Suspects.class);

  /**
   * What may state a number.
   *
   * @param start offset of its first character (UTF-16), 第 included
   * @param core offset behind 第, with a sign or what bounds a bare scale: 负, 上百, 近千
   * @param end offset behind its last character
   * @param text the characters from start to end
   */
  record Suspect(int start, int core, int end, String text) {

    Span whole() {
      return new Span(start, end);
    }

    /** Without 第. */
    Span number() {
      return new Span(core, end);
    }
  }

  private static final Pattern SUSPECT = SAID.pattern("SUSPECT");

  private Suspects() {}

  /** In the order of the text, none overlapping. */
  static List<Suspect> in(String text) {
    List<Suspect> found = new ArrayList<>();
    Matcher matcher = SUSPECT.matcher(text);
    while (matcher.find()) {
      int core = matcher.start("core");
      found.add(
          new Suspect(
              matcher.start(), core < 0 ? matcher.start() : core, matcher.end(), matcher.group()));
    }
    return found;
  }

  /**
   * The words of any report whose numerals count nothing, as {@code set-phrases.txt} lists them.
   */
  static final class SetPhrases {

    private static final Pattern LINE = Pattern.compile("([a-z-]+)([:~]) (.+)");

    /** The ones that come with the tool. */
    static final SetPhrases STANDARD = new SetPhrases(DataFile.text("check/set-phrases.txt"));

    /**
     * Words found in a text.
     *
     * @param rule the name of the rule that lists them
     */
    record Found(Span span, String rule) {}

    private record Phrase(String words, String rule) {}

    private record Form(Pattern pattern, String rule) {}

    private final Map<Character, List<Phrase>> phrases = new HashMap<>();
    private final List<Form> forms = new ArrayList<>();

    /**
     * Reads rules, one a line.
     *
     * @throws IllegalArgumentException if a line is none
     */
    SetPhrases(String file) {
      file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::add);
    }

    private void add(String line) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalArgumentException("no rule: " + line);
      }
      String rule = parts.group(1);
      if (parts.group(2).equals("~")) {
        forms.add(new Form(Pattern.compile(parts.group(3)), rule));
        return;
      }
      for (String words : parts.group(3).split(" ", -1)) {
        if (Suspects.in(words).isEmpty()) {
          throw new IllegalArgumentException("no numeral in: " + words);
        }
        phrases
            .computeIfAbsent(words.charAt(0), c -> new ArrayList<>())
            .add(new Phrase(words, rule));
      }
    }

    /** Every place of a text where a rule applies; they may overlap. */
    List<Found> in(String text) {
      List<Found> found = new ArrayList<>();
      for (int at = 0; at < text.length(); at++) {
        for (Phrase phrase : phrases.getOrDefault(text.charAt(at), List.of())) {
          if (text.startsWith(phrase.words(), at)) {
            found.add(new Found(new Span(at, at + phrase.words().length()), phrase.rule()));
          }
        }
      }
      for (Form form : forms) {
        form.pattern()
            .matcher(text)
            .results()
            .forEach(hit -> found.add(new Found(new Span(hit.start(), hit.end()), form.rule())));
      }
      return found;
    }
  }
}
