package reportsite.draft.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.outline.DraftChapter;
import reportsite.draft.outline.Opening;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.draft.words.Quoting;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Deadline;
import reportsite.text.Bilingual;

/** Divides the passages of tasks into commitments, and the words that promise nothing. */
public final class PromiseDrafter {

  /** Words of the tasks that promise nothing. */
  public record DraftLeftOut(int passage, String quote, LeftOut.Reason reason) {}

  private static final Pattern ADDRESS = Pattern.compile("^(?:各位代表|同志们|各位委员)[^，。]{0,6}$");

  /** The end of a report, which calls upon those who hear it. */
  private static final Pattern CALL = Pattern.compile("让我们|携起手来|更加紧密地?团结");

  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:更大|更高|更快|更实|更优|更强|全力|全面|大力|着力|加力|持续|不断|切实|加快|积极|深入|稳步|有序|扎实|一体|协同|重点){0,2}"
              + "(?:加大|加快|加强|完善|提升|提高|强化|增强|优化|推进|推动|健全|抓实|抓好|发展|培育|壮大|做优|做强|做大|激发|激活"
              + "|促进|深化|改善|拓宽|夯实|保障|繁荣|扩大|筑牢|防范|化解|打好|守牢|补齐|做好|抓好|突出|聚力)(?!.*(?:工程|项目|改革|行动|机制|政策)$)[^“”、，0-9]{2,8}");

  /** 一是城区供暖提升工程。 */
  private static final Pattern NAMED_PROJECT =
      Pattern.compile("[一二三四五六七八九十]+是[\\p{IsHan}“”]{2,20}(?:工程|项目|行动)");

  private static final Pattern SHORT = Pattern.compile("[\\p{IsHan}]{4,8}");

  private static final Pattern GENERAL =
      Pattern.compile("预期目标(?:是|为|[:：])|总体要求是|^(?:做好|实现|完成).{0,20}(?:工作|目标|任务)，(?:必须|关键|要)");

  /** 主要目标。地区生产总值增长5.5%: what stands behind such a heading sets targets alone. */
  private static final Pattern OF_TARGETS =
      Pattern.compile(
          "(?:今年|20[0-9]{2}年)?(?:经济社会)?(?:发展)?(?:的)?(?:主要|预期|总体)+(?:发展)?(?:预期)?(?:目标|要求|思路)");

  /** A target that a sentence sets without any number: 只减不增, 与经济增长同步, 稳中有升. */
  private static final Pattern WORDED_TARGET =
      Pattern.compile(
          "[只有][增升]不[减降]|[只有][减降]不[增升]|不[增升][反而]?[减降]|(?:增长|增速|提高).{0,8}(?:基本)?同步|稳中[有向][升进降好优]"
              + "|(?:不|未|零|无)(?:新增|反弹|发生|反复|下降|增加|减少)$|零(?:容忍|新增|发生|事故)|(?:为|归|清)零$"
              + "|完成.{0,6}下达.{0,6}任务|(?:达到|优于|高于|不低于|好于).{0,4}(?:全[国省市]|上级)(?:平均)?(?:水平)?$");

  private final List<Name> names;
  private final List<DraftFigure> figures;
  private final List<DraftCommitment> commitments = new ArrayList<>();
  private final List<DraftLeftOut> leftOut = new ArrayList<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  public PromiseDrafter(List<Name> names, List<DraftFigure> figures) {
    this.names = List.copyOf(names);
    this.figures = List.copyOf(figures);
  }

  public List<DraftCommitment> commitments() {
    return List.copyOf(commitments);
  }

  public List<DraftLeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Takes up a passage of a chapter of tasks. */
  public void take(Passage passage, DraftChapter chapter) {
    String text = passage.text();
    int opening = opening(passage, chapter);
    if (opening > 0 && isTask(passage, chapter)) {
      Opening opened = Opening.of(passage).orElseThrow();
      int from = opened.style() == Opening.Style.FIRST ? 0 : text.indexOf(opened.words());
      for (PromiseReader.Piece piece :
          new PromiseReader(names, text)
              .read(new Span(from, Clauses.sentences(text).get(0).end()))) {
        take(passage, piece);
      }
      return;
    }
    boolean isCall = CALL.matcher(text).find();
    boolean isGeneral =
        opening > 0
            && OF_TARGETS.matcher(Opening.of(passage).map(Opening::words).orElse("")).matches();
    boolean setsTargets = false;
    for (Span sentence : Clauses.sentences(text)) {
      String words = words(text, sentence);
      boolean goesOn =
          sentence.start() > 0 && text.substring(0, sentence.start()).strip().endsWith("；");
      setsTargets = GENERAL.matcher(words).find() || (setsTargets && goesOn);
      if (isCall || ADDRESS.matcher(words).find()) {
        leaveOut(passage, sentence, LeftOut.Reason.ADDRESS);
      } else if (sentence.end() <= opening) {
        introduce(passage, sentence, chapter);
      } else if (isGeneral || setsTargets || isTopic(text, sentence)) {
        leaveOut(passage, sentence, LeftOut.Reason.INTRODUCTION);
      } else {
        if (sentence.start() < opening) {
          introduce(passage, Clauses.tight(text, sentence.start(), opening), chapter);
        }
        Span rest =
            sentence.start() < opening
                ? Clauses.tight(text, behindPause(text, opening, sentence.end()), sentence.end())
                : sentence;
        for (PromiseReader.Piece piece : new PromiseReader(names, text).read(rest)) {
          take(passage, piece);
        }
      }
    }
  }

  /** Whether words set a target without a number, which a ledger of figures cannot hold. */
  public static boolean isWordedTarget(String words) {
    return WORDED_TARGET.matcher(words).find();
  }

  /**
   * A short sentence that ends in a full stop and says what the next ones are about; where several
   * of a passage are equally short, each is one: 促进稳定就业。…办好优质教育。…丰富体育赛事。…
   */
  private static boolean isTopic(String text, Span sentence) {
    boolean isLast = text.length() - sentence.end() < 3;
    if (isLast || text.charAt(sentence.end()) != '。') {
      return false;
    }
    int length = sentence.end() - sentence.start();
    long alike =
        Clauses.sentences(text).stream()
            .filter(one -> one.end() - one.start() == length)
            .filter(one -> SHORT.matcher(words(text, one)).matches())
            .count();
    String words = words(text, sentence);
    boolean isShort = SHORT.matcher(words).matches();
    boolean isProject = NAMED_PROJECT.matcher(words).matches();
    return (isShort && alike > 2)
        || isProject
        || Stream.of(words.split("，")).allMatch(TOPIC.asMatchPredicate());
  }

  private void take(Passage passage, PromiseReader.Piece piece) {
    LeftOut.Reason reason = piece.reason();
    if (reason == null) {
      promise(passage, piece.span());
    } else {
      leaveOut(passage, piece.span(), reason);
    }
  }

  /** （三）完成文化路二期工程。 with nothing below it heads nothing. */
  private static boolean isTask(Passage passage, DraftChapter chapter) {
    Opening opening = Opening.of(passage).orElse(null);
    return opening != null
        && opening.style().compareTo(Opening.Style.LINE) < 0
        && passage.number() <= chapter.first() + 1
        && passage.number() == chapter.last()
        && Clauses.sentences(passage.text()).size() == 1
        && passage.text().strip().matches(".*[。；]");
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

  private void promise(Passage passage, Span words) {
    String text = passage.text();
    Span span = new Quoting(text).unique(words).orElse(null);
    if (span == null) {
      return;
    }
    String quote = words(text, span);
    if (quote.isEmpty() || !quotes.add(passage.number() + quote)) {
      return;
    }
    String due = Deadline.find(quote).map(Deadline::words).orElse(null);
    String id = Names.unused(ContentIds.ofSentence("c", quote), ids);
    commitments.add(
        DraftCommitment.of(
            id, passage.number(), title(quote), quote, kind(passage, span, quote), due));
  }

  /** A number that no figure holds is left to a person, and so is the promise of it. */
  private Commitment.Kind kind(Passage passage, Span span, String quote) {
    boolean counts =
        figures.stream()
            .anyMatch(
                figure ->
                    figure.passage() == passage.number()
                        && span.start() <= figure.start()
                        && figure.start() + figure.value().written().length() <= span.end());
    return counts ? PromiseKind.of(quote, names) : PromiseKind.ofWords(quote);
  }

  private Bilingual title(String quote) {
    return Names.distinct(Unfinished.translation(Titles.of(quote, names)), titles);
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
