package reportsite.draft.promise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.outline.Opening;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter;
import reportsite.draft.promise.DraftCommitment.PromiseKind;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.draft.words.Quoting;
import reportsite.draft.words.Unfinished;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Deadline;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/** Divides the passages of tasks into commitments, and the words that promise nothing. */
public final class PromiseDrafter {

  /** Words of the tasks that promise nothing. */
  public record DraftLeftOut(int passage, String quote, LeftOut.Reason reason) {}

  private static final Patterns SAID = Patterns.of(PromiseDrafter.class);
  private static final Pattern ADDRESS = SAID.pattern("ADDRESS");
  private static final Pattern CALL = SAID.pattern("CALL");
  private static final Pattern TOPIC = SAID.pattern("TOPIC");
  private static final Pattern NAMED_PROJECT = SAID.pattern("NAMED_PROJECT");
  private static final Pattern ITEM = SAID.pattern("ITEM");
  private static final Pattern HEADING = SAID.pattern("HEADING");
  private static final Pattern SHORT = SAID.pattern("SHORT");
  private static final Pattern GENERAL = SAID.pattern("GENERAL");
  private static final Pattern OF_TARGETS = SAID.pattern("OF_TARGETS");
  private static final Pattern WORDED_TARGET = SAID.pattern("WORDED_TARGET");
  private static final Pattern FINISHED = SAID.pattern("FINISHED");

  /** 1.改扩建敬老院1所。2.硬化通村路6公里: the number of an entry within a passage. */
  private static final Pattern MARKER =
      Pattern.compile("(?:[0-9]{1,2}[.．、](?![0-9])|[（(][0-9]{1,2}[)）]|[①-⑳⑴-⒇])[ \\u3000]*");

  private final List<Name> names;
  private final Map<Integer, List<DraftFigure>> figures;
  private final List<DraftCommitment> commitments = new ArrayList<>();
  private final List<DraftLeftOut> leftOut = new ArrayList<>();
  private final Set<String> quotes = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  public PromiseDrafter(List<Name> names, List<DraftFigure> figures) {
    this.names = List.copyOf(names);
    this.figures = figures.stream().collect(Collectors.groupingBy(DraftFigure::passage));
  }

  public List<DraftCommitment> commitments() {
    return List.copyOf(commitments);
  }

  public List<DraftLeftOut> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Takes up the passages of a chapter of tasks. */
  public void take(List<Passage> passages, DraftChapter chapter) {
    int end = passages.size();
    while (end > 0 && isClosing(passages.get(end - 1).text())) {
      end--;
    }
    int last = end == 0 ? 0 : passages.get(end - 1).number();
    for (int i = 0; i < passages.size(); i++) {
      Passage next = i + 1 < end ? passages.get(i + 1) : null;
      take(passages.get(i), next, chapter, last);
    }
  }

  private static boolean isClosing(String text) {
    return CALL.matcher(text).find() || ADDRESS.matcher(text.strip()).find();
  }

  private void take(Passage passage, @Nullable Passage next, DraftChapter chapter, int last) {
    String text = passage.text();
    int opening = opening(passage, chapter);
    if (opening > 0 && (isTask(passage, chapter, last) || headsNothing(passage, next))) {
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
        if (sentence.start() < opening && !isNumber(passage, opening)) {
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
    List<Span> behind =
        Clauses.sentences(text).stream().filter(one -> one.start() > sentence.end()).toList();
    boolean goesOn = !behind.isEmpty() && !ITEM.matcher(words(text, behind.get(0))).matches();
    boolean opensAll =
        sentence.start() == 0 && HEADING.matcher(words).matches() && behind.size() > 1;
    return (isShort && alike > 2)
        || isProject
        || opensAll
        || (goesOn
            && ITEM.matcher(words).matches()
            && StatedNumbers.of(List.of()).in(words, Lang.ZH).isEmpty())
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
  private static boolean isTask(Passage passage, DraftChapter chapter, int last) {
    Opening opening = Opening.of(passage).orElse(null);
    return opening != null
        && opening.style().compareTo(Opening.Style.LINE) < 0
        && passage.number() <= chapter.first() + 1
        && passage.number() == last
        && Clauses.sentences(passage.text()).size() == 1
        && passage.text().strip().matches(".*[。；]");
  }

  /**
   * A sentence that looks like a heading, but nothing stands below it, or it says how many:
   * 1.新建学校6所，新增学位5400个。
   */
  private boolean headsNothing(Passage passage, @Nullable Passage next) {
    Opening opening = Opening.of(passage).filter(Opening::isAlone).orElse(null);
    String text = passage.text().strip();
    if (opening == null || Clauses.sentences(text).size() != 1 || text.matches(".*[：:]")) {
      return false;
    }
    boolean isSentence = text.matches(".*[。；;]");
    boolean counts =
        StatedNumbers.of(names).in(opening.words(), Lang.ZH).stream()
            .anyMatch(one -> one.text().matches("[^年月]*[0-9][^年月]*"));
    if (opening.style().compareTo(Opening.Style.LINE) >= 0) {
      return isSentence
          && ClauseRole.isDeed(opening.words())
          && (counts || (next == null && text.indexOf('，') > 0));
    }
    Opening below = next == null ? null : Opening.of(next).orElse(null);
    boolean isLast =
        next == null || (below != null && below.style().compareTo(opening.style()) <= 0);
    return isSentence ? isLast || counts : counts && isLast;
  }

  /** Where the heading ends with which the passage opens. */
  private int opening(Passage passage, DraftChapter chapter) {
    Optional<Opening> found = Opening.of(passage);
    boolean isHeading =
        passage.number() == chapter.first()
            || chapter.topics().stream().anyMatch(topic -> topic.passage() == passage.number())
            || found.filter(Opening::isAlone).isPresent();
    if (found.isEmpty() || !isHeading) {
      return 0;
    }
    int start = passage.text().indexOf(found.get().words());
    int end = start + found.get().words().length();
    // （十二）为62户家庭改造厨房，…: the first clause says what is done, and heads nothing.
    boolean says =
        !found.get().isAlone()
            && passage.text().startsWith("，", end)
            && !StatedNumbers.of(names).in(found.get().words(), Lang.ZH).isEmpty();
    return says ? start : end;
  }

  /** Whether no words stand before a place, but the number of a heading. */
  private static boolean isNumber(Passage passage, int end) {
    return Opening.of(passage)
        .filter(one -> passage.text().indexOf(one.words()) == end)
        .isPresent();
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
    Quoting.of(passage.text())
        .unique(words)
        .map(span -> words(passage.text(), span))
        .filter(quote -> quotes.add(passage.number() + quote))
        .ifPresent(quote -> leftOut.add(new DraftLeftOut(passage.number(), quote, reason)));
  }

  private void promise(Passage passage, Span words) {
    String text = passage.text();
    Matcher marker = MARKER.matcher(text).region(words.start(), words.end());
    Span bare = marker.lookingAt() ? new Span(marker.end(), words.end()) : words;
    Span span = Quoting.of(text).unique(bare).orElse(null);
    if (span == null) {
      return;
    }
    String quote = words(text, span);
    if (quote.isEmpty() || !quotes.add(passage.number() + quote)) {
      return;
    }
    String id = Names.unused(ContentIds.ofSentence("c", quote), ids);
    commitments.add(
        DraftCommitment.of(
            id,
            passage.number(),
            title(passage, span, quote),
            quote,
            kind(passage, span, quote),
            due(quote)));
  }

  /** Where one clause says when it begins and another when it ends, it is due by the end. */
  private static @Nullable String due(String quote) {
    List<String> timed =
        Clauses.clauses(quote, new Span(0, quote.length())).stream()
            .map(clause -> words(quote, clause))
            .filter(clause -> Deadline.find(clause).isPresent())
            .toList();
    List<String> finished = timed.stream().filter(FINISHED.asPredicate()).toList();
    boolean isOfEnd = timed.size() > 1 && finished.size() == 1;
    return Deadline.find(isOfEnd ? finished.get(0) : quote).map(Deadline::words).orElse(null);
  }

  /** A number that no figure holds is left to a person, and so is the promise of it. */
  private Commitment.Kind kind(Passage passage, Span span, String quote) {
    return figure(passage, span) != null
        ? PromiseKind.of(quote, names)
        : PromiseKind.ofWords(quote);
  }

  /** The first figure of some words; null where they have none. */
  private @Nullable DraftFigure figure(Passage passage, Span words) {
    return figures.getOrDefault(passage.number(), List.of()).stream()
        .filter(figure -> words.start() <= figure.start() && figure.end() <= words.end())
        .findFirst()
        .orElse(null);
  }

  /** Its own words; of 新开工60个, behind 新签约亿元以上项目80个, what its figure is called. */
  private Bilingual title(Passage passage, Span span, String quote) {
    String own = Titles.of(quote, names);
    DraftFigure figure = Titles.isBare(own) ? figure(passage, span) : null;
    String name = figure == null ? own : figure.name();
    return Names.distinct(Unfinished.translation(Titles.whole(own, name)), titles);
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
