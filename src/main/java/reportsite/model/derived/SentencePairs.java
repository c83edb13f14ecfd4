package reportsite.model.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.text.Lang;

/**
 * Which sentences of a passage's English say what a part of its Chinese says, as far as the number
 * of sentences and the numbers in them prove it; where they prove less, a longer run of sentences
 * that holds them, at the longest the whole passage.
 */
public final class SentencePairs {

  private static final Pattern CHINESE_END = Pattern.compile("[。！？]+[”’）」』]*");

  /** Behind No. 3, U.S. and (1) no sentence ends. */
  private static final Pattern ENGLISH_END =
      Pattern.compile(
          "(?<!\\b(?:No|St|Mt|Dr|vs|[A-Z]|[IVX]{1,4}))[.!?]+[\"”’)]*\\s+(?=[\"“‘(]*[\\p{Lu}0-9])");

  private final List<Span> chinese;
  private final List<Span> english;

  /** The first and the last English sentence in which a number of a Chinese one stands. */
  private final TreeMap<Integer, Span> known = new TreeMap<>();

  private SentencePairs(Passage passage, Translation translation, Map<Span, Span> numbers) {
    this.chinese = sentences(passage.text(), Lang.ZH);
    this.english = sentences(translation.en(), Lang.EN);
    numbers.forEach(
        (en, zh) -> {
          int to = at(english, en.start());
          known.merge(at(chinese, zh.start()), new Span(to, to), SentencePairs::joined);
        });
  }

  public static SentencePairs of(Report report, Passage passage, Translation translation) {
    return new SentencePairs(
        passage, translation, FigurePlaces.of(report).numbers(passage, translation));
  }

  /** The sentences of a text, with the spaces behind them. */
  static List<Span> sentences(String text, Lang lang) {
    Matcher ends = (lang == Lang.ZH ? CHINESE_END : ENGLISH_END).matcher(text);
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    while (ends.find()) {
      sentences.add(new Span(from, ends.end()));
      from = ends.end();
    }
    if (from < text.length()) {
      sentences.add(new Span(from, text.length()));
    }
    return sentences;
  }

  /** The whole sentences of a passage's Chinese that hold a part of it. */
  public static Span chinese(Passage passage, Span part) {
    List<Span> sentences = sentences(passage.text(), Lang.ZH);
    return stretch(sentences, at(sentences, part.start()), at(sentences, last(part)));
  }

  /** The English sentences that say what the Chinese ones around a part of it say. */
  public Span english(Span part) {
    int first = at(chinese, part.start());
    int last = at(chinese, last(part));
    if (!isInOrder()) {
      return stretch(english, 0, english.size() - 1);
    }
    Map.Entry<Integer, Span> earlier = known.lowerEntry(first);
    Map.Entry<Integer, Span> later = known.higherEntry(last);
    int zhBefore = earlier == null ? -1 : earlier.getKey();
    int zhBehind = later == null ? chinese.size() : later.getKey();
    int before = earlier == null ? -1 : earlier.getValue().end();
    int behind = later == null ? english.size() : later.getValue().start();
    int more = behind - before - (zhBehind - zhBefore);
    Span run =
        more == 0
            ? new Span(before + first - zhBefore, before + last - zhBefore)
            : more > 0
                ? new Span(before + 1, behind - 1)
                : new Span(Math.max(before, 0), Math.min(behind, english.size() - 1));
    for (Span own : known.subMap(first, true, last, true).values()) {
      run = joined(run, own);
    }
    return stretch(english, run.start(), run.end());
  }

  /** The whole English sentence that holds a part of the English. */
  public Span around(Span part) {
    return english.get(at(english, part.start()));
  }

  /** A number that stands earlier in one language and later in the other proves nothing. */
  private boolean isInOrder() {
    int at = 0;
    for (Span run : known.values()) {
      if (run.start() < at) {
        return false;
      }
      at = run.end();
    }
    return true;
  }

  private static int last(Span part) {
    return Math.max(part.start(), part.end() - 1);
  }

  /** From where the first of two begins to where the other ends. */
  public static Span joined(Span one, Span other) {
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  private static Span stretch(List<Span> sentences, int first, int last) {
    return new Span(sentences.get(first).start(), sentences.get(last).end());
  }

  private static int at(List<Span> sentences, int character) {
    int at = 0;
    while (at < sentences.size() - 1 && sentences.get(at).end() <= character) {
      at++;
    }
    return at;
  }
}
