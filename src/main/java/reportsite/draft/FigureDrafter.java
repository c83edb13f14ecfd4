package reportsite.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.intake.Intake;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report.Name;
import reportsite.notation.Bound;
import reportsite.notation.Direction;
import reportsite.notation.Directions;
import reportsite.notation.Kind;
import reportsite.notation.Notation;
import reportsite.notation.Numeral;
import reportsite.notation.Reading;
import reportsite.notation.Unit.Dimension;
import reportsite.notation.Value;
import reportsite.text.Bilingual;
import reportsite.text.Han;
import reportsite.text.Lang;

/** Makes a figure of every number that the report states. */
final class FigureDrafter {

  private static final String NO_NAME = "名称待定";
  private static final Bilingual UNNAMED =
      new Bilingual("名称未能确定", "what it measures is not certain");
  private static final Bilingual NO_GROUP =
      new Bilingual("没有看出与谁比较", "the group it compares with is not certain");
  private static final Bilingual FALL =
      new Bilingual("升还是降请写明 direction", "say with direction whether it rose or fell");
  private static final Bilingual LEVEL =
      new Bilingual("没有数字，按没有变化登记", "it has no number and is taken for no change");
  private static final Bilingual UNIT =
      new Bilingual("没有认出单位，请在 value 中补全", "its unit was not recognised: complete the value");
  private static final Bilingual EXPLANATION =
      new Bilingual("出自名词解释，可能属于名称而不是数字", "it explains a term and may belong to a name");
  private static final Bilingual OTHER_PERIOD =
      new Bilingual("可能不是一年的数字", "it may not be of a single year");

  private static final Bilingual WHICH_TIME =
      new Bilingual(
          "没有写明是哪一段时间（标题是“{0}”），请写明 period",
          "which time? the sentence names none, the heading is “{0}”; say with period");

  private static final Bilingual GUESSED =
      new Bilingual("是增速还是占比，请写明 measure", "say with measure whether it is growth or a share");

  private static final Bilingual NOT_REACHED =
      new Bilingual("可能是没有达到的目标", "it may be a target that was not reached");

  private static final Bilingual TRADITIONAL =
      new Bilingual("原文是繁体字，请逐项核对", "the text is in Traditional characters: check all of it");

  private static final Bilingual BOUND =
      new Bilingual("旁边的“至少”“不得”等可能没有读对", "a limit or a denial beside it may not be read rightly");

  /** 至少安装路灯8盏: what bounds the number stands apart from it. */
  private static final Pattern APART =
      Pattern.compile("(?:至少|最少|至多|最多|不少于|不低于|不多于|不高于|不超过)[\\p{IsHan}]{1,10}$");

  /** 不容大于55分贝, 切勿反弹至300件以上: a denial that belongs to the limit or to nothing. */
  private static final Pattern DENIED_BOUND =
      Pattern.compile(
          "[不非勿莫未没](?!来|断|仅|但|成年|税|公|动产|良|足|同|少|久|到位|结|决)[\\p{IsHan}]{0,6}$" + "|(?:不止|不下|不多过)$");

  /** Words of a limit that are none of the number's own. */
  private static final Pattern OTHER_BOUND =
      Pattern.compile(
          "[不莫勿未没得][\\p{IsHan}]{0,4}(?:高出|越过|逾越|多于|少于|超出|突破)(?:上年的?)?$"
              + "|(?:不止|不下|不多过)$|(?:大约|约有|约合|约占|约为)[\\p{IsHan}]{0,8}$");

  private static final Pattern LIMIT_BEHIND = Pattern.compile("^的?(?:底线|红线|上限|下限)");

  private static final Bilingual EARLIER =
      new Bilingual("可能是更早一年的数字", "it may be of an earlier year");

  /** 上年同期为4.8亿元 */
  private static final Pattern YEAR_BEFORE =
      Pattern.compile("(?:^|[，。；：])(?:而|其中|但)?(?:上年|前年|一年前|去年同期)[^，；]*$");

  private static final Bilingual CLASS =
      new Bilingual("可能只是分类的界限，不是总数", "it may only be the limit of a class of things");

  /** 超10亿元的龙头企业 */
  private static final Pattern OF_A_CLASS =
      Pattern.compile("^的?(?!目标|预期)[\\p{IsHan}]{0,12}(?:企业|项目|村|产业集群|园区|大户|乡镇|县)");

  private static final Bilingual OF_RANK =
      new Bilingual("名次的变化，请写明 direction", "a change of rank: say with direction which way");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[，；、])([\\p{IsHan}A-Z0-9.（）()]{2,20}(?<!目标|任务|要求|指标|工作|情况|方面|问题|措施))[：:][ \\u3000]*$");

  /** Between a label and its number. */
  private static final Pattern VERB_ALONE =
      Pattern.compile(
          "(?:同比|比上年|较上年|力争|确保|预计)*(?:增长|增速|增幅|下降|降低|减少|增加|提高|上升|回落|压减|达到?|控制在|保持在|稳定在|不)?");

  private static final Pattern RANK_MOVES = Pattern.compile("[前后]移|上升|下降|下滑|跃升|提升|前进|后退|进位|晋升");
  private static final Pattern DENIED_BEFORE =
      Pattern.compile("(?:未能?|没有?|未能如期)(?:完成|实现|达到?|兑现)[^，。；]{0,6}$");
  private static final Pattern DENIED_BEHIND =
      Pattern.compile("^[^，。；、0-9]{0,8}(?:目标|任务|计划|预期)[^，。；、0-9]{0,4}(?:未|没|尚未)");

  private static final Bilingual LOOSE =
      new Bilingual("报告写的是“{0}”，按“{1}”登记", "the report says {0}, which is taken for {1}");

  /** A number of the report for which no figure could be made. */
  record Left(int passage, String text) {}

  private final List<Name> names;
  private final Catalogue catalogue;
  private final Frame frame;
  private final List<Left> left = new ArrayList<>();
  private final List<Subjects.Stated> earlier = new ArrayList<>();
  private HeadingTimes.@Nullable Told heading;

  FigureDrafter(List<Name> names, Catalogue catalogue, Frame frame) {
    this.names = List.copyOf(names);
    this.catalogue = catalogue;
    this.frame = frame;
  }

  List<Left> left() {
    return List.copyOf(left);
  }

  /**
   * The figures of a passage in its order.
   *
   * @param heading the time that the headings above it speak of; null if of none
   */
  List<DraftFigure> in(Passage passage, Phase phase, HeadingTimes.@Nullable Told heading) {
    this.heading = heading;
    String text = passage.text();
    List<Numeral> numerals = stated(text);
    List<Span> sentences = Clauses.sentences(text);
    List<DraftFigure> figures = new ArrayList<>();
    DraftFigure before = null;
    Span last = null;
    for (Numeral numeral : numerals) {
      Span sentence = Clauses.around(numeral.start(), sentences, text);
      boolean goesOn = sentence.equals(last);
      if (!goesOn) {
        earlier.clear();
      }
      DraftFigure carried = goesOn ? before : null;
      DraftFigure figure = figure(passage, phase, numerals, numeral, sentence, carried);
      if (figure == null) {
        left.add(new Left(passage.number(), numeral.text()));
      } else {
        figures.add(figure);
        boolean isTold =
            !figure.subject().thing().equals(NO_NAME) && !Subjects.isDuration(text, numeral);
        if (isTold) {
          earlier.add(new Subjects.Stated(figure.start(), figure.subject()));
        }
        before = figure;
        last = sentence;
      }
    }
    return figures;
  }

  /** The numbers, and the words that say that nothing changed, in their order. */
  private List<Numeral> stated(String text) {
    List<Numeral> numerals = StatedNumbers.of(names).in(text, Lang.ZH);
    List<Numeral> levels =
        Notation.levels(text).stream()
            .filter(
                level ->
                    numerals.stream()
                        .noneMatch(one -> one.start() < level.end() && level.start() < one.end()))
            .toList();
    return Stream.concat(numerals.stream(), levels.stream())
        .sorted(Comparator.comparing(Numeral::start))
        .toList();
  }

  private @Nullable DraftFigure figure(
      Passage passage,
      Phase phase,
      List<Numeral> numerals,
      Numeral numeral,
      Span sentence,
      @Nullable DraftFigure before) {
    String text = passage.text();
    Span at = new Span(numeral.start(), numeral.end());
    Optional<Span> quote = new Quoting(text).ofValue(at);
    if (numeral.role() == Numeral.Role.UNREAD
        || !(read(numeral.text()) instanceof Reading.Understood understood)
        || quote.isEmpty()) {
      return null;
    }
    Value value = understood.value();
    Span clause = withLabel(text, sentence, numeral);
    Meaning meaning = new Meaning(text, sentence, clause, at, value, floor(numerals, numeral));
    boolean level = Notation.isWordedLevel(value);
    Measure measure =
        level
            ? Measure.GROWTH
            : meaning.measure(catalogue, before == null ? null : before.measure());
    Timing.Setting setting = new Timing.Setting(frame.year(), frame.date(), heading);
    Kind kind = meaning.kind(phase, setting);
    Timing timing = meaning.timing(kind, measure, setting);
    kind = timing.kind();
    List<Bilingual> doubts = new ArrayList<>();
    Subject found =
        new Subjects(text, sentence, numerals, catalogue)
            .of(numeral, timing.behindTimes(meaning.itemStart()), measure, earlier);
    String others = otherWords(text, sentence, clause, numerals);
    Subject subject = named(found, others, meaning.said(), doubts);
    if (!timing.isCertain()) {
      doubts.add(doubt(timing));
    }
    Catalogue.Entry versus = group(measure, text.substring(sentence.start(), numeral.start()));
    if (measure.comparesWithGroup() && versus == null) {
      doubts.add(NO_GROUP);
    }
    doubts.addAll(doubts(phase, meaning));
    doubts.addAll(doubts(text, sentence, numeral, value, meaning, measure));
    return new DraftFigure(
        passage.number(),
        numeral.start(),
        level || measure.comparesWithGroup()
            ? value
            : directed(value, signed(value, meaning, measure), measure),
        subject,
        kind,
        timing.period(),
        measure,
        versus,
        text.substring(quote.get().start(), quote.get().end()),
        doubts);
  }

  /**
   * What a number is of, without the words of its fall; by the other words of its sentence where
   * what was found is cut or says another way, which a person is asked about.
   */
  private Subject named(
      Subject found, String others, Directions.Said said, List<Bilingual> doubts) {
    Subject subject = said.direction() == Direction.FALL ? found.withoutFall() : found;
    doubts.addAll(doubts(subject));
    boolean isOfWay = tellsWay(subject.whole(), said);
    if (isOfWay) {
      subject = Subject.UNKNOWN;
      doubts.add(UNNAMED);
    }
    boolean isCut = !StatedNumbers.of(names).in(subject.whole(), Lang.ZH).isEmpty();
    if (isCut) {
      doubts.add(UNNAMED);
    }
    if (!isCut && !subject.thing().isEmpty()) {
      return subject;
    }
    String title = Names.title(others, NO_NAME);
    return Subject.of(isOfWay || tellsWay(title, said) ? NO_NAME : title);
  }

  private Bilingual doubt(Timing timing) {
    return heading != null && timing.isOfHeading()
        ? WHICH_TIME.with(heading.words())
        : OTHER_PERIOD;
  }

  /** The clause of a number; the label before its colon belongs to it: 财政收入：9.8亿元. */
  private static Span withLabel(String text, Span sentence, Numeral numeral) {
    Span clause = Clauses.around(numeral.start(), Clauses.clauses(text, sentence), text);
    Matcher label = LABEL.matcher(text.substring(sentence.start(), clause.start()));
    boolean isBare = VERB_ALONE.matcher(text.substring(clause.start(), numeral.start())).matches();
    return isBare && label.find()
        ? new Span(sentence.start() + label.start(1), clause.end())
        : clause;
  }

  /** Whether a name would say of the number behind it that it went another way. */
  private static boolean tellsWay(String name, Directions.Said said) {
    Directions.Said told =
        Directions.of(name + "：1%", name.length() + 1, name.length() + 3, Lang.ZH);
    return told.direction() != Direction.NONE && told.direction() != said.direction();
  }

  private static boolean isGoneOn(String text, int end) {
    return end < text.length()
        && (Han.isHan(text.charAt(end)) || text.substring(end).matches("(?s)[、和与及][0-9].*"));
  }

  /** A rise by a number is read from the quotation; falls and levels reached are typed. */
  private static Value directed(Value value, Directions.Said said, Measure measure) {
    boolean by = measure == Measure.GROWTH || measure == Measure.CHANGE;
    if (said.isDown()) {
      return value.with(by ? Direction.FALL : Direction.FALL_TO);
    }
    return !by && said.direction() == Direction.RISE_TO ? value.with(Direction.RISE_TO) : value;
  }

  /** -1.8% in a table of growth rates is a fall. */
  private static Directions.Said signed(Value value, Meaning meaning, Measure measure) {
    Directions.Said said = meaning.said();
    boolean isBelow = measure == Measure.GROWTH && value.number().signum() < 0;
    return isBelow && said.direction() == Direction.NONE
        ? new Directions.Said(Direction.FALL, "")
        : said;
  }

  private static Reading read(String stated) {
    return Notation.levels(stated).isEmpty()
        ? Notation.readPrinted(stated)
        : Notation.readDirected(stated, true);
  }

  /** With what a rank or a gap compares, by the words before it. */
  private Catalogue.@Nullable Entry group(Measure measure, String lead) {
    return measure.comparesWithGroup() ? catalogue.groupIn(lead).orElse(null) : null;
  }

  private List<Bilingual> doubts(Subject subject) {
    String named = subject.whole();
    if (subject.thing().isEmpty() || Naming.isVague(named) || catalogue.isNoun(named)) {
      return List.of(UNNAMED);
    }
    return catalogue
        .looselyNamed(named)
        .map(entry -> List.of(LOOSE.with(named, entry.zh())))
        .orElse(List.of());
  }

  private static List<Bilingual> doubts(Phase phase, Meaning meaning) {
    List<Bilingual> doubts = new ArrayList<>();
    if (phase == Phase.ANNEX) {
      doubts.add(EXPLANATION);
    }
    if (meaning.said().isUndecided()) {
      doubts.add(FALL);
    }
    return doubts;
  }

  /** What the words of the sentence leave open. */
  private static List<Bilingual> doubts(
      String text, Span sentence, Numeral numeral, Value value, Meaning meaning, Measure measure) {
    List<Bilingual> doubts = new ArrayList<>();
    boolean isRank = numeral.text().matches("[^第]*个?位次?");
    if (isRank && RANK_MOVES.matcher(text.substring(sentence.start(), numeral.start())).find()) {
      doubts.add(OF_RANK);
    } else if (measure == Measure.CHANGE && meaning.said().direction() == Direction.NONE) {
      doubts.add(FALL);
    }
    if (isMeasured(value)
        && OF_A_CLASS.matcher(text.substring(numeral.end(), sentence.end())).find()
        && value.bound() != Bound.EXACT
        && value.bound() != Bound.ABOUT) {
      doubts.add(CLASS);
    }
    if (meaning.isGuessed()) {
      doubts.add(GUESSED);
    }
    String lead = text.substring(sentence.start(), numeral.start());
    boolean apart =
        value.bound() == Bound.EXACT
            ? APART.matcher(lead).find()
                || OTHER_BOUND.matcher(lead).find()
                || LIMIT_BEHIND.matcher(text.substring(numeral.end())).find()
            : DENIED_BOUND.matcher(lead).find();
    if (apart) {
      doubts.add(BOUND);
    }
    if (YEAR_BEFORE.matcher(lead).find()) {
      doubts.add(EARLIER);
    }
    if (DENIED_BEFORE.matcher(text.substring(sentence.start(), numeral.start())).find()
        || DENIED_BEHIND.matcher(text.substring(numeral.end(), sentence.end())).find()) {
      doubts.add(NOT_REACHED);
    }
    if (value.unit().dimension() == Dimension.NONE && isGoneOn(text, numeral.end())) {
      doubts.add(UNIT);
    }
    if (Notation.isWordedLevel(value)) {
      doubts.add(LEVEL);
    }
    if (Intake.hasTraditional(text)) {
      doubts.add(TRADITIONAL);
    }
    return doubts;
  }

  private static boolean isMeasured(Value value) {
    return switch (value.unit().dimension()) {
      case COUNT, PERCENT, FRACTION, NONE -> false;
      default -> true;
    };
  }

  private static int floor(List<Numeral> numerals, Numeral numeral) {
    int place = numerals.indexOf(numeral);
    return place == 0 ? 0 : numerals.get(place - 1).end();
  }

  /** The clause without its numbers; the clause before where it has no more than a verb. */
  private String otherWords(String text, Span sentence, Span clause, List<Numeral> numerals) {
    String own = remainder(text, clause, numerals);
    String lead = text.substring(sentence.start(), clause.start());
    String[] before = lead.replaceFirst("[，；：,;:]+$", "").split("[，；：,;:]", -1);
    boolean isVerb = Wording.before(own, catalogue).isEmpty();
    return isVerb ? Wording.before(before[before.length - 1], catalogue) : own;
  }

  /** The clause without its numbers. */
  private static String remainder(String text, Span clause, List<Numeral> numerals) {
    StringBuilder words = new StringBuilder();
    int from = clause.start();
    for (Numeral numeral : numerals) {
      if (clause.start() <= numeral.start() && numeral.end() <= clause.end()) {
        words.append(text, from, numeral.start());
        from = numeral.end();
      }
    }
    String left = words.append(text, from, clause.end()).toString().strip();
    return left.length() > Naming.LONGEST ? left.substring(0, Naming.LONGEST) : left;
  }
}
