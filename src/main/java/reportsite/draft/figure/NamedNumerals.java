package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.report.Report.Name;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/** Finds the numerals that are part of a name: in quotation marks, of a hotline, of a campaign. */
public final class NamedNumerals {

  private static final int LONGEST_SLOGAN = 16;
  private static final int LONGEST_TITLE = 60;
  private static final Patterns SAID = Patterns.of(NamedNumerals.class);
  private static final Pattern TAIL = SAID.pattern("TAIL");
  private static final Pattern RETURN_PERIOD = SAID.pattern("RETURN_PERIOD");
  private static final Pattern SORT_BEHIND = SAID.pattern("SORT_BEHIND");
  private static final Pattern HARD_SORT = SAID.pattern("HARD_SORT");
  private static final Pattern SIZE = SAID.pattern("SIZE");
  private static final Pattern CLASS_BEHIND = SAID.pattern("CLASS_BEHIND");
  private static final Pattern BARE_CLASS = SAID.pattern("BARE_CLASS");
  private static final Pattern OF_THEM = SAID.pattern("OF_THEM");
  private static final Pattern COUNT_BEFORE = SAID.pattern("COUNT_BEFORE");
  private static final Pattern COUNT_BEHIND = SAID.pattern("COUNT_BEHIND");
  private static final Pattern VOLTAGE = SAID.pattern("VOLTAGE");
  private static final Pattern HARD_UNIT = SAID.pattern("HARD_UNIT");
  private static final Pattern IN_A_NAME = SAID.pattern("IN_A_NAME");
  private static final List<Pattern> PHRASES = SAID.patterns("PHRASES");

  private final Catalogue catalogue;
  private final Frame frame;
  private final Map<String, Bilingual> found = new LinkedHashMap<>();

  public NamedNumerals(Catalogue catalogue, Frame frame) {
    this.catalogue = catalogue;
    this.frame = frame;
  }

  /** The names, in the order of the report. */
  public List<Name> in(List<Passage> passages) {
    for (Passage passage : passages) {
      classes(passage.text());
      List<Span> phrases = phrases(passage.text());
      for (Numeral numeral : Notation.numerals(passage.text(), Lang.ZH)) {
        if (numeral.isQuantity()) {
          look(passage.text(), numeral, phrases);
        }
      }
    }
    speaker(passages);
    place(passages);
    List<Name> names = new ArrayList<>();
    found.values().forEach(text -> names.add(new Name(text, Position.of(""))));
    return names;
  }

  /** 亿元以上项目27个，其中3亿元以上17个: a class of those that were counted before. */
  private void classes(String text) {
    Matcher bare = BARE_CLASS.matcher(text);
    while (bare.find()) {
      if (OF_THEM.matcher(text.substring(Math.max(0, bare.start() - 120), bare.start())).find()) {
        found.putIfAbsent(bare.group(), Unfinished.translation(bare.group()));
      }
    }
  }

  /** Together with the office: 张三 alone may stand in 扩张三倍. */
  private void speaker(List<Passage> passages) {
    String speaker = frame.speaker();
    if (speaker.equals(Unfinished.UNKNOWN.zh()) || !IN_A_NAME.matcher(speaker).matches()) {
      return;
    }
    String spaced =
        speaker
            .codePoints()
            .mapToObj(c -> Pattern.quote(Character.toString(c)))
            .collect(Collectors.joining("[\\s\u3000\u00A0：:]*"));
    Pattern written = Pattern.compile(spaced);
    for (Passage passage : passages) {
      Matcher place = written.matcher(passage.text());
      while (place.find()) {
        found.putIfAbsent(place.group(), Unfinished.translation(place.group()));
      }
    }
  }

  /** The name of a place: 五峰 of 五峰区, which has no peaks. */
  private void place(List<Passage> passages) {
    for (String one :
        frame.place().split("(?<=.{2})(?:省|市|自治区|自治州|州|盟|地区|自治县|区|县|自治旗|旗|镇|乡|街道)", -1)) {
      boolean isNumbered =
          IN_A_NAME.matcher(one).matches()
              && passages.stream()
                  .map(Passage::text)
                  .filter(text -> text.contains(one))
                  .flatMap(text -> Notation.numerals(text, Lang.ZH).stream())
                  .anyMatch(numeral -> numeral.isQuantity() && one.contains(numeral.text()));
      if (isNumbered) {
        found.putIfAbsent(one, Unfinished.translation(one));
      }
    }
  }

  private void look(String text, Numeral numeral, List<Span> phrases) {
    Bilingual standard = standard(text, numeral);
    if (standard != null) {
      found.putIfAbsent(standard.zh(), standard);
      return;
    }
    String name =
        phrases.stream()
            .filter(one -> one.start() <= numeral.start() && numeral.end() <= one.end())
            .map(one -> text.substring(one.start(), one.end()))
            .findFirst()
            .orElse(null);
    name = name == null ? slogan(text, numeral) : name;
    name = name == null ? tailed(text, numeral) : name;
    if (name != null) {
      found.putIfAbsent(name, Unfinished.translation(name));
    }
  }

  private static List<Span> phrases(String text) {
    return PHRASES.stream()
        .flatMap(phrase -> phrase.matcher(text).results())
        .map(found -> new Span(found.start(), found.end()))
        .toList();
  }

  private @Nullable Bilingual standard(String text, Numeral numeral) {
    for (Catalogue.Entry entry : catalogue.section("names")) {
      for (String words : entry.wordings()) {
        int first = Math.max(0, numeral.end() - words.length());
        for (int at = first; at <= numeral.start(); at++) {
          if (text.startsWith(words, at)) {
            return new Bilingual(words, entry.en());
          }
        }
      }
    }
    return null;
  }

  /** What stands between the quotation marks around a numeral, if it is short. */
  private static @Nullable String slogan(String text, Numeral numeral) {
    if (HARD_UNIT.matcher(numeral.text()).matches()) {
      return null;
    }
    String title = between(text, numeral, '《', '》', LONGEST_TITLE);
    String whole = title != null ? title : between(text, numeral, '“', '”', LONGEST_SLOGAN);
    return whole != null ? whole : listed(text, numeral);
  }

  /** One entry of a longer list between quotation marks: “一条主线、两项行动、五条赛道”. */
  private static @Nullable String listed(String text, Numeral numeral) {
    String list = between(text, numeral, '“', '”', LONGEST_TITLE);
    if (list == null || list.indexOf('、') < 0) {
      return null;
    }
    int from =
        Math.max(text.lastIndexOf('“', numeral.start()), text.lastIndexOf('、', numeral.start()));
    int close = text.indexOf('”', numeral.end());
    int pause = text.indexOf('、', numeral.end());
    String entry = text.substring(from + 1, pause >= 0 ? Math.min(pause, close) : close);
    return entry.length() > 2 && entry.length() <= LONGEST_SLOGAN ? entry : null;
  }

  private static @Nullable String between(
      String text, Numeral numeral, char open, char close, int longest) {
    // No further than it may be long: a passage may hold thousands of numbers.
    int first = Math.max(0, numeral.start() - longest - 1);
    int last = Math.min(text.length(), numeral.end() + longest + 1);
    int from = text.substring(first, numeral.start()).lastIndexOf(open);
    from = from < 0 ? -1 : first + from;
    int to = text.substring(numeral.end(), last).indexOf(close);
    to = to < 0 ? -1 : numeral.end() + to;
    boolean within = from >= 0 && to >= 0 && text.indexOf(close, from) == to;
    if (!within || to - from - 1 > longest) {
      return null;
    }
    String inside = text.substring(from + 1, to);
    boolean endsInDigits =
        Character.isDigit(inside.charAt(0))
            || Character.isDigit(inside.charAt(inside.length() - 1));
    return endsInDigits || inside.length() < 3 ? text.substring(from, to + 1) : inside;
  }

  /** Whether the number of the things of a class stands beside what says the class. */
  private static boolean isCounted(String text, int start, int end) {
    return COUNT_BEFORE.matcher(text.substring(Math.max(0, start - 20), start)).find()
        || COUNT_BEHIND.matcher(text.substring(end)).find();
  }

  private static @Nullable String tailed(String text, Numeral numeral) {
    Matcher tail = TAIL.matcher(text).region(numeral.end(), text.length());
    boolean bare =
        Notation.readPrinted(numeral.text()) instanceof Reading.Understood understood
            && understood.value().unit().dimension() == Dimension.NONE;
    if (bare && tail.lookingAt()) {
      return text.substring(numeral.start(), tail.end());
    }
    Matcher sort = SORT_BEHIND.matcher(text).region(numeral.end(), text.length());
    if (sort.lookingAt() && HARD_SORT.matcher(numeral.text()).matches()) {
      return text.substring(numeral.start(), sort.end());
    }
    Matcher sized = CLASS_BEHIND.matcher(text).region(numeral.end(), text.length());
    if (SIZE.matcher(numeral.text()).matches()
        && sized.lookingAt()
        && isCounted(text, numeral.start(), sized.end())) {
      return text.substring(numeral.start(), sized.end());
    }
    boolean goesOn = numeral.end() < text.length() && Han.isHan(text.charAt(numeral.end()));
    if (goesOn && VOLTAGE.matcher(numeral.text()).matches()) {
      return numeral.text();
    }
    Matcher period = RETURN_PERIOD.matcher(text).region(numeral.end(), text.length());
    return period.lookingAt() ? text.substring(numeral.start(), period.end()) : null;
  }
}
