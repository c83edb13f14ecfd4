package reportsite.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import reportsite.model.Commitment;
import reportsite.model.LeftOut;
import reportsite.model.Name;
import reportsite.model.Passage;
import reportsite.model.Span;
import reportsite.model.StatedNumbers;
import reportsite.notation.Deadline;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Divides the passages of tasks into commitments, and the words that promise nothing. */
final class PromiseDrafter {

  /** Such clauses say what comes of the one before, unless they set a number. */
  private static final Pattern EFFECT =
      Pattern.compile(
          "^(?:不断|切实|持续|全面|进一步|有效|更好|努力)?(?:实现|提升|提高|增强|促进|吸引|助力|让|使|形成|带动|打造|推动|激发|保障|保持|满足|释放|营造"
              + "|为|以|把|并|从而|进而|有利于|维护|防止|守住|服务|赋能|全力以赴|构建.{0,8}格局)");

  private static final Pattern ADDRESS = Pattern.compile("^(?:各位代表|同志们|各位委员)[^，。]{0,6}$");
  private static final Pattern COMPLETION =
      Pattern.compile("完成|建成|投用|投入使用|竣工|交付|通车|开诊|投产|落成|验收|开业|投运|投入运营|搬迁");
  private static final Pattern START = Pattern.compile("启动|开工|新建|筹建|筹备|谋划|成立|设立|新开");
  private static final Pattern CONTINUATION = Pattern.compile("^.{0,4}(?:持续|继续|深化|巩固|坚持|推进|深入|纵深)");

  private final List<Name> names;
  private final List<DraftCommitment> commitments = new ArrayList<>();
  private final List<DraftLeftOut> leftOut = new ArrayList<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  PromiseDrafter(List<Name> names) {
    this.names = List.copyOf(names);
  }

  List<DraftCommitment> commitments() {
    return List.copyOf(commitments);
  }

  List<DraftLeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Takes up a passage of a chapter of tasks. */
  void take(Passage passage, DraftChapter chapter) {
    String text = passage.text();
    int opening = opening(passage, chapter);
    int number = 0;
    for (Span sentence : Clauses.sentences(text)) {
      String words = words(text, sentence);
      if (ADDRESS.matcher(words).find()) {
        leaveOut(passage, sentence, LeftOut.Reason.ADDRESS);
      } else if (sentence.end() <= opening) {
        introduce(passage, sentence, chapter);
      } else {
        Span rest =
            sentence.start() < opening
                ? Clauses.tight(text, behindPause(text, opening, sentence.end()), sentence.end())
                : sentence;
        for (Span promise : promises(text, rest)) {
          number++;
          promise(passage, promise, "p" + passage.number() + "-" + number);
        }
      }
    }
  }

  /** Where the heading ends with which the passage opens. */
  private static int opening(Passage passage, DraftChapter chapter) {
    Optional<Opening> found = Opening.of(passage);
    boolean isHeading =
        passage.number() == chapter.first()
            || chapter.topics().stream().anyMatch(topic -> topic.passage() == passage.number())
            || found.filter(Opening::isAlone).isPresent();
    if (found.isEmpty() || !isHeading) {
      return 0;
    }
    return passage.text().indexOf(found.get().words()) + found.get().words().length();
  }

  private static int behindPause(String text, int from, int end) {
    int at = from;
    while (at < end && Clauses.isPause(text, at)) {
      at++;
    }
    return at;
  }

  private void introduce(Passage passage, Span sentence, DraftChapter chapter) {
    String words = words(passage.text(), sentence);
    boolean isTopic =
        chapter.topics().stream()
            .anyMatch(
                topic -> topic.passage() == passage.number() && words.endsWith(topic.title()));
    if (!isTopic) {
      leaveOut(passage, sentence, LeftOut.Reason.INTRODUCTION);
    }
  }

  private void leaveOut(Passage passage, Span words, LeftOut.Reason reason) {
    new Quoting(passage.text())
        .unique(words)
        .map(span -> words(passage.text(), span))
        .filter(quote -> quotes.add(passage.number() + quote))
        .ifPresent(quote -> leftOut.add(new DraftLeftOut(passage.number(), quote, reason)));
  }

  /** Clauses that belong together. */
  private List<Span> promises(String text, Span sentence) {
    List<Span> found = new ArrayList<>();
    for (Span clause : Clauses.clauses(text, sentence)) {
      String words = words(text, clause);
      boolean sets = !new StatedNumbers(names).in(words, Lang.ZH).isEmpty();
      boolean joins =
          !found.isEmpty() && !sets && (EFFECT.matcher(words).find() || words.length() < 5);
      if (joins) {
        Span last = found.remove(found.size() - 1);
        found.add(new Span(last.start(), clause.end()));
      } else {
        found.add(clause);
      }
    }
    return found;
  }

  private void promise(Passage passage, Span words, String id) {
    String text = passage.text();
    Span span = new Quoting(text).unique(words).orElse(null);
    String quote = span == null ? "" : words(text, span);
    if (quote.isEmpty() || !quotes.add(passage.number() + quote)) {
      return;
    }
    String due = Deadline.find(quote).map(Deadline::words).orElse(null);
    commitments.add(
        new DraftCommitment(id, passage.number(), title(quote), quote, kind(quote), due));
  }

  private Bilingual title(String quote) {
    return Names.distinct(Unfinished.translation(Titles.of(quote, names)), titles);
  }

  private Commitment.Kind kind(String quote) {
    if (!new StatedNumbers(names).in(quote, Lang.ZH).isEmpty()) {
      return Commitment.Kind.QUANTITY;
    }
    if (COMPLETION.matcher(quote).find()) {
      return Commitment.Kind.COMPLETION;
    }
    if (START.matcher(quote).find()) {
      return Commitment.Kind.START;
    }
    return CONTINUATION.matcher(quote).find()
        ? Commitment.Kind.CONTINUATION
        : Commitment.Kind.QUALITATIVE;
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
