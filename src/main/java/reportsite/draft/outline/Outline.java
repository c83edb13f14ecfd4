package reportsite.draft.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.model.Source.Passage;

/** Reads the parts of a report from its headings, or without them from what it speaks of. */
public final class Outline {

  /** A new part without a heading: the text begins to speak of the coming year. */
  private static final Pattern TURNS_AHEAD =
      Pattern.compile("预期目标是|今年(?:政府)?工作的?总体要求|做好今年(?:的|政府)?工作|今年是.{0,30}之年");

  /** Where the review begins that has no heading. */
  private static final Pattern LOOKS_BACK =
      Pattern.compile("过去(?:的)?一年|一年来|五年来|回顾|[0-9]{4}年，|[0-9]{4}年是");

  private static final Pattern STATES = Pattern.compile("[，,]");

  private final List<Passage> passages;
  private final int year;

  public Outline(List<Passage> passages, int year) {
    this.passages = passages;
    this.year = year;
  }

  private record Start(int passage, String title, Phase phase, boolean isNumbered) {}

  /** The parts in order; together they cover all from the first part's heading on. */
  public List<DraftPart> parts() {
    List<Start> starts = new ArrayList<>(headed());
    boolean looksAhead = starts.stream().anyMatch(start -> start.phase() == Phase.PLAN);
    if (!looksAhead) {
      turn().ifPresent(turn -> insert(turn, starts));
    }
    boolean looksBack = starts.stream().anyMatch(start -> start.phase() == Phase.REVIEW);
    if (!looksBack) {
      insert(new Start(beginning(), "", Phase.REVIEW, false), starts);
    }
    starts.sort((one, other) -> Integer.compare(one.passage(), other.passage()));
    List<DraftPart> parts = new ArrayList<>();
    List<String> ids =
        ContentIds.of(
            starts.stream().map(start -> start.phase().id()).toList(),
            starts.stream().map(Start::title).toList(),
            new HashSet<>());
    for (int i = 0; i < starts.size(); i++) {
      Start start = starts.get(i);
      int last = i + 1 < starts.size() ? starts.get(i + 1).passage() - 1 : passages.size();
      if (start.passage() <= last) {
        parts.add(part(start, last, ids.get(i)));
      }
    }
    return parts;
  }

  private static void insert(Start start, List<Start> starts) {
    boolean free = starts.stream().noneMatch(other -> other.passage() == start.passage());
    if (free) {
      starts.add(start);
    }
  }

  private DraftPart part(Start start, int last, String id) {
    String title = start.title().isEmpty() ? start.phase().title().zh() : start.title();
    return new DraftPart(
        id,
        Names.withoutNumbers(title, start.phase().title().zh()),
        start.phase(),
        new Chapters(passages, start.passage(), last, title, !start.title().isEmpty()).read());
  }

  /** Parts that have headings of their own. */
  private List<Start> headed() {
    List<Start> found = new ArrayList<>();
    for (Passage passage : passages) {
      Optional<Opening> opening = Opening.of(passage);
      boolean top = opening.isPresent() && opening.get().isAlone() && isTop(opening.get().style());
      if (top && passage.number() > 1 && !isStatement(opening.get())) {
        String words = opening.get().words();
        boolean isNumbered = opening.get().style().compareTo(Opening.Style.LINE) < 0;
        Phase.opened(words).ifPresent(phase -> open(found, passage, words, phase, isNumbered));
      }
    }
    boolean isNumbered = hasNumbered(found, Phase.REVIEW) && hasNumbered(found, Phase.PLAN);
    return found.stream()
        .filter(one -> !isNumbered || one.isNumbered() || one.phase() == Phase.ANNEX)
        .toList();
  }

  /** A line that states a number, or says more than one thing, opens no part. */
  private static boolean isStatement(Opening opening) {
    return opening.style() == Opening.Style.LINE
        && (STATES.matcher(opening.words()).find() || !Names.hasNoNumber(opening.words()));
  }

  /** Where parts are numbered, a line within them is no part of its own. */
  private static boolean hasNumbered(List<Start> starts, Phase phase) {
    return starts.stream().anyMatch(start -> start.isNumbered() && start.phase() == phase);
  }

  /** One heading may stand on two lines, as 附件 and what it is. */
  private static void open(
      List<Start> found, Passage passage, String words, Phase phase, boolean isNumbered) {
    Start last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean goesOn =
        last != null && last.phase() == phase && passage.number() == last.passage() + 1;
    if (!goesOn) {
      found.add(new Start(passage.number(), words, phase, isNumbered));
    }
  }

  private static boolean isTop(Opening.Style style) {
    return switch (style) {
      case PART, HAN, DIGITS, FIRST, LINE -> true;
      case HAN_IN_BRACKETS, DIGITS_IN_BRACKETS, ONE_IS, DASH, SENTENCE -> false;
    };
  }

  private Optional<Start> turn() {
    Pattern own = Pattern.compile(year + "年是.{0,30}(?:之年|一年)|" + year + "年，我们(?:将|要)");
    return passages.stream()
        .filter(passage -> passage.number() > 3)
        .filter(
            passage ->
                TURNS_AHEAD.matcher(passage.text()).find() || own.matcher(passage.text()).find())
        .findFirst()
        .map(passage -> new Start(passage.number(), "", Phase.PLAN, false));
  }

  private int beginning() {
    return passages.stream()
        .filter(passage -> passage.number() > 1 && passage.text().length() > 60)
        .filter(passage -> LOOKS_BACK.matcher(passage.text()).find())
        .map(Passage::number)
        .findFirst()
        .orElse(1);
  }
}
