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
  private static final Pattern LOOKS_BACK = Pattern.compile("过去(?:的)?一年|一年来|五年来|回顾");

  private static final Pattern OF_A_YEAR = Pattern.compile("([0-9]{4})年[，是]");

  private static final Pattern OPENS_REVIEW =
      Pattern.compile("[\\s\u3000]*(?:(?:过去|刚刚过去)的?[一五]年|一年来|五年来|回顾|回首|去年|各位代表[！，]?(?:过去|回顾|一年来))");

  private static final String NUMBERS = "一二三四五六七八九";
  private static final Pattern YEARS = Pattern.compile("((?:19|20)[0-9]{2})(?=年)");
  private static final Pattern PAST =
      Pattern.compile("回顾|回眸|回望|总结|上半年(?!.*下半年)|前[一二三]个?季度|今年以来|成就|成绩|历程|过去|一年来|五年来");
  private static final Pattern FUTURE =
      Pattern.compile("今后|未来|展望|愿景|前瞻|行动|目标|任务|重点|要求|打算|安排|部署|今年|明年");

  /** 附件1, 附表2：主要指标 */
  private static final Pattern ANNEX = Pattern.compile("附[件表录][0-9一二三四五六七八九十]{0,2}(?:[：: ].*)?");

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
    if (starts.isEmpty() && isListOfMatters()) {
      starts.add(new Start(2, "", Phase.PLAN, false));
    }
    boolean looksAhead = starts.stream().anyMatch(start -> start.phase() == Phase.PLAN);
    if (!looksAhead) {
      turn().ifPresent(turn -> insert(turn, starts));
    }
    boolean looksBack = starts.stream().anyMatch(start -> start.phase() == Phase.REVIEW);
    if (!looksBack) {
      beginning(starts)
          .ifPresent(first -> insert(new Start(first, "", Phase.REVIEW, false), starts));
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

  /** 青山县2025年民生实事项目: a list that has no heading but its title. */
  private boolean isListOfMatters() {
    String title = passages.get(0).text().strip();
    return passages.size() > 1
        && title.contains("实事")
        && Phase.opened(title).filter(phase -> phase == Phase.PLAN).isPresent();
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
      boolean isRow = passage.text().indexOf('\t') >= 0;
      if (top && !isRow && passage.number() > 1 && !isStatement(opening.get())) {
        String words = opening.get().words();
        boolean isNumbered = opening.get().style().compareTo(Opening.Style.LINE) < 0;
        Phase.opened(words)
            .map(phase -> dated(words, phase))
            .ifPresent(phase -> open(found, passage, words, phase, isNumbered));
      }
    }
    List<Start> run = run(found);
    if (!run.isEmpty()) {
      found.stream().filter(one -> one.phase() == Phase.ANNEX).forEach(one -> insert(one, run));
      return run;
    }
    boolean isNumbered = hasNumbered(found, Phase.REVIEW) && hasNumbered(found, Phase.PLAN);
    return found.stream()
        .filter(one -> !isNumbered || one.isNumbered() || one.phase() == Phase.ANNEX)
        .toList();
  }

  /**
   * Where parts are numbered, each of the numbered headings opens one, whatever its words are;
   * empty where the numbers do not count up over all parts that were found.
   */
  private List<Start> run(List<Start> found) {
    List<Start> numbered =
        found.stream().filter(one -> one.isNumbered() && one.phase() != Phase.ANNEX).toList();
    for (Opening.Style style : List.of(Opening.Style.PART, Opening.Style.HAN)) {
      List<Start> run = new ArrayList<>();
      for (Passage passage : passages) {
        Opening opening = Opening.of(passage).orElse(null);
        boolean goesOn =
            opening != null
                && opening.style() == style
                && opening.isAlone()
                && passage
                    .text()
                    .replaceFirst("^[\\s\u3000]*第?", "")
                    .startsWith(number(run.size()));
        if (opening != null && goesOn) {
          Phase before = run.isEmpty() ? Phase.REVIEW : run.get(run.size() - 1).phase();
          Phase phase =
              Phase.opened(opening.words())
                  .map(opened -> dated(opening.words(), opened))
                  .orElseGet(() -> phase(opening.words(), before));
          run.add(new Start(passage.number(), opening.words(), phase, true));
        }
      }
      boolean holdsAll =
          numbered.stream()
              .allMatch(one -> run.stream().anyMatch(it -> it.passage() == one.passage()));
      boolean isOnly =
          run.size() > 1
              && found.stream()
                  .allMatch(one -> one.isNumbered() || one.passage() < run.get(0).passage());
      // “十四五”回眸, 2026年行动: none has the usual words, and they say by years what they are.
      boolean isTold =
          found.stream().allMatch(one -> one.phase() == Phase.ANNEX)
              && run.size() > 1
              && run.get(0).phase() == Phase.REVIEW
              && run.get(run.size() - 1).phase().isAhead();
      boolean isNumbered = numbered.size() > 1 || (numbered.size() == 1 && isOnly) || isTold;
      if (isNumbered && holdsAll) {
        return run;
      }
    }
    return new ArrayList<>();
  }

  private static String number(int before) {
    return NUMBERS.substring(before % NUMBERS.length(), before % NUMBERS.length() + 1);
  }

  /** A heading that speaks of years gone by alone sets no tasks: 2025年重点工作. */
  private Phase dated(String heading, Phase opened) {
    List<Integer> years =
        YEARS.matcher(heading).results().map(one -> Integer.valueOf(one.group(1))).toList();
    boolean isOver = !years.isEmpty() && years.stream().allMatch(one -> one < year);
    return opened == Phase.PLAN && isOver ? Phase.REVIEW : opened;
  }

  /** The phase of a numbered heading that has none of the usual words. */
  private Phase phase(String heading, Phase before) {
    List<Integer> years =
        YEARS.matcher(heading).results().map(one -> Integer.valueOf(one.group(1))).toList();
    if (PAST.matcher(heading).find()
        || (!years.isEmpty() && years.stream().allMatch(one -> one < year))) {
      return Phase.REVIEW;
    }
    boolean isAhead = !years.isEmpty() || FUTURE.matcher(heading).find();
    return isAhead || before == Phase.GOVERNMENT ? Phase.PLAN : before;
  }

  /** A line that states a number, or says more than one thing, opens no part. */
  private static boolean isStatement(Opening opening) {
    return opening.style() == Opening.Style.LINE
        && !ANNEX.matcher(opening.words()).matches()
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
      case HAN_IN_BRACKETS, DIGITS_IN_BRACKETS, ONE_IS, DASH, REFRAIN, WILL, SENTENCE -> false;
    };
  }

  private Optional<Start> turn() {
    Pattern own =
        Pattern.compile(
            year
                + "年是.{0,30}(?:之年|一年)|"
                + year
                + "年，?(?:我们|全[省市县区州旗镇乡]|[省市县区州旗镇乡]?(?:人民)?政府)(?:将|要|计划)");
    return passages.stream()
        .filter(
            passage ->
                passage.number() > 3
                    || (passage.number() > 1 && own.matcher(passage.text()).find()))
        .filter(
            passage ->
                TURNS_AHEAD.matcher(passage.text()).find() || own.matcher(passage.text()).find())
        .findFirst()
        .map(passage -> new Start(passage.number(), "", Phase.PLAN, false));
  }

  /**
   * Behind tasks with which the report begins, else where it first looks back; nowhere if it sets
   * tasks alone.
   */
  private Optional<Integer> beginning(List<Start> starts) {
    int tasks = starts.stream().mapToInt(Start::passage).min().orElse(0);
    Optional<Integer> behind =
        passages.stream()
            .filter(passage -> tasks > 0 && passage.number() > tasks)
            .filter(passage -> OPENS_REVIEW.matcher(passage.text()).lookingAt())
            .map(Passage::number)
            .findFirst();
    boolean opensWithTasks =
        passages.stream()
            .filter(passage -> passage.number() > 1 && passage.number() < tasks)
            .noneMatch(passage -> passage.text().length() > 120);
    if (behind.isPresent() && opensWithTasks) {
      return behind;
    }
    Optional<Integer> looking =
        passages.stream()
            .filter(passage -> passage.number() > 1 && passage.text().length() > 60)
            .filter(passage -> looksBack(passage.text()))
            .map(Passage::number)
            .findFirst();
    return looking.isPresent() || (tasks > 0 && opensWithTasks) ? looking : Optional.of(1);
  }

  private boolean looksBack(String text) {
    return LOOKS_BACK.matcher(text).find()
        || OF_A_YEAR
            .matcher(text)
            .results()
            .anyMatch(found -> Integer.parseInt(found.group(1)) < year);
  }

  /** A part as the headings show it. */
  public record DraftPart(String id, String title, Phase phase, List<DraftChapter> chapters) {

    public DraftPart {
      chapters = List.copyOf(chapters);
    }

    /**
     * A chapter as the headings show it.
     *
     * @param id of its own within its part
     * @param title its heading without a number
     * @param topics the sub-headings that open its passages
     */
    public record DraftChapter(String id, String title, int first, int last, List<Topic> topics) {

      public DraftChapter {
        topics = List.copyOf(topics);
      }

      /** A passage and the words it opens with. */
      public record Topic(int passage, String title) {}

      public boolean contains(int passage) {
        return first <= passage && passage <= last;
      }
    }
  }
}
