package reportsite.draft.figure;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Phase;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Composition;
import reportsite.draft.words.Names;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Quoting;
import reportsite.draft.words.Wording;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.ValuePlaces;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.report.Report.Name;
import reportsite.notation.Directions;
import reportsite.notation.Notation;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Period;
import reportsite.notation.value.Period.Role;
import reportsite.notation.value.Reading;
import reportsite.notation.value.Unit.Dimension;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/** Makes a figure of every number that the report states. */
public final class FigureDrafter {

  static final String NO_NAME = "名称待定";
  private static final String SINCE_LAST = "环比";

  /** In longer names there often is a word that belongs to none. */
  private static final int LONG_NAME = 14;

  private static final Bilingual NO_GROUP =
      new Bilingual("没有看出与谁比较，请写明 versus", "it is not certain what it compares with; write versus");
  private static final Bilingual OTHER_PERIOD =
      new Bilingual("可能不是一年的数字", "it may not be for a single year");
  private static final Bilingual WHICH_TIME =
      new Bilingual(
          "没有写明是哪一段时间（标题是“{0}”），请写明 period",
          "the sentence names no time (the heading is “{0}”); write period");

  private static final Pattern OF_A_YEAR = Patterns.of(FigureDrafter.class).pattern("OF_A_YEAR");

  private static final Pattern WORK = Pattern.compile("(?:新[建增改]|改造|完成|实施|培育|引进|开工|整治|治理|对)(?!率)");

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|[，；、])([\\p{IsHan}A-Z0-9.（）()]{2,20}(?<!目标|任务|要求|指标|工作|情况|方面|问题|措施))[：:][ \\u3000]*$");

  /** Between a label and its number. */
  private static final Pattern ONLY_TIME =
      Pattern.compile(
          "(?:[上下]半年|第?[一二三四]季度|前三季度|1[—–-][0-9]{1,2}月份?|全年)，?(?:实际|累计|已)?(?:完成|实现|达到?|增长|下降)");

  private static final Pattern VERB_ALONE =
      Pattern.compile(
          "(?:同比|比上年|较上年|力争|确保|预计){0,40}(?:增长|增速|增幅|下降|降低|减少|增加|提高|上升|回落|压减|达到?|控制在|保持在|稳定在|不)?");

  private static final Pattern ADVERBS =
      Pattern.compile(
          "^(?:已?[投签](?=项目|企业)|力争|确保|全[国省市区县州镇乡旗盟](?=.{4})|全年|年内|今年|其中|成功|累计|计划|预计|争取|大力|加快|积极|扎实|共|已|，){1,40}");

  private static final Pattern REACHES =
      Pattern.compile(
          "(?:总数|数量)?(?:达到?|为|突破|超过|约|近|共|有){1,40}$"
              + "|(?:连续|接连|先后)?(?:跨越|[跨迈跃登][上过入]|突破)[\\p{IsHan}]{0,8}(?:台阶|大关|关口|门槛)、?$"
              + "|中?(?:位列|排名|位居|名列|列居?|居)$");

  /** 地区生产总值连续跨越十亿级台阶: what it passed says nothing of what it is. */
  private static final Pattern STEPS =
      Pattern.compile("[\\p{IsHan}]{0,4}(?:[跨迈跃登][越上过入]|突破|站上).*(?:台阶|大关|关口|门槛)");

  /** 在115个县建设…: what is counted is named, as little as that says. */
  private static final Pattern LEADS_TO_COUNT =
      Pattern.compile("(?:在|涉及)(?:全[国省市区县])?(?=\\p{IsHan})");

  private static final Pattern WHOLE_PLACE =
      Pattern.compile("(?:其中)?全([国省市区县州盟旗镇])(?!首|唯一|第|最|各|重点|优秀|文明|百强|民|[0-9])");

  private static final Pattern RESPECTIVELY = Pattern.compile("分别|增长|下降|提高|增加|减少|同比|达到?|[和、与]");

  private static final Bilingual LOOSE =
      new Bilingual(
          "报告写的是“{0}”；如果就是“{1}”，请改用这个名称", "the report says “{0}”; if that is “{1}”, use that name");

  /** How far what stands around a number is looked at, in characters: beyond any real sentence. */
  private static final int FARTHEST = 400;

  private static final int STEP = 100;

  /** The same to each side in numbers, and beyond any real passage. */
  private static final int MOST_AROUND = 60;

  /** A number of the report for which no figure could be made. */
  public record Left(int passage, String text) {}

  private final List<Name> names;
  private final Catalogue catalogue;
  private final Composition composition;
  private final Frame frame;
  private final List<Left> left = new ArrayList<>();
  private final List<Subjects.Stated> earlier = new ArrayList<>();
  private HeadingTimes.@Nullable Told heading;

  public FigureDrafter(List<Name> names, Catalogue catalogue, Frame frame) {
    this.names = List.copyOf(names);
    this.catalogue = catalogue;
    this.composition = new Composition(catalogue);
    this.frame = frame;
  }

  public List<Left> left() {
    return List.copyOf(left);
  }

  /**
   * The figures of a passage in its order.
   *
   * @param heading the time that the headings above it speak of; null if of none
   */
  public List<DraftFigure> in(Passage passage, Phase phase, HeadingTimes.@Nullable Told heading) {
    this.heading = heading;
    String text = passage.text();
    List<Numeral> numerals = stated(text);
    List<Span> sentences = Clauses.sentences(text);
    List<DraftFigure> figures = new ArrayList<>();
    DraftFigure before = null;
    Span last = null;
    for (int i = 0; i < numerals.size(); i++) {
      Numeral numeral = numerals.get(i);
      List<Numeral> around =
          numerals.subList(
              Math.max(0, i - MOST_AROUND), Math.min(numerals.size(), i + MOST_AROUND));
      Span sentence = Clauses.around(numeral.start(), sentences, text);
      boolean goesOn = sentence.equals(last);
      boolean isOfBefore = last != null && isOfSentenceBefore(text, sentence, numeral);
      if (!goesOn && !isOfBefore) {
        earlier.clear();
      }
      boolean isAside = before != null && isAside(text, before.start(), numeral.start());
      DraftFigure carried = goesOn && !isAside ? before : null;
      List<Numeral> parts = Notation.proportion(text, numeral.start());
      int place = parts.indexOf(numeral);
      DraftFigure figure =
          place > 0
              ? before
              : figure(passage, phase, around, numeral, near(numeral, sentence), carried);
      figure = place < 0 ? figure : share(text, sentence, parts, place, figure);
      if (figure == null) {
        left.add(new Left(passage.number(), numeral.text()));
      } else {
        figures.addAll(ofEach(text, sentence, figure));
        boolean isTold =
            !figure.subject().thing().equals(NO_NAME) && !Subjects.isDuration(text, numeral);
        if (isTold) {
          String whole = figure.subject().whole();
          // 环比增长5.2%，同比增长4.2%: what is compared with goes with its number.
          Subject told =
              whole.endsWith(SINCE_LAST)
                  ? Subject.of(whole.substring(0, whole.length() - SINCE_LAST.length()))
                  : figure.subject();
          earlier.add(new Subjects.Stated(figure.start(), told));
          earlier.subList(0, Math.max(0, earlier.size() - MOST_AROUND)).clear();
        }
        before = figure;
        last = sentence;
      }
    }
    return figures;
  }

  /** 财政收入、税收收入均增长7%: what is said of each of them is a figure of each. */
  private List<DraftFigure> ofEach(String text, Span sentence, DraftFigure figure) {
    String lead = text.substring(sentence.start(), figure.start());
    return Respectively.each(lead, figure, earlier, catalogue).stream()
        .map(one -> figure.of(one, catalogue, composition))
        .toList();
  }

  /** 三次产业结构8.1:40.2:51.7: three shares, all of one time; null where nothing says of what. */
  private static @Nullable DraftFigure share(
      String text, Span sentence, List<Numeral> parts, int place, @Nullable DraftFigure first) {
    Numeral numeral = parts.get(place);
    List<String> names = Respectively.shares(text, sentence, parts);
    if (first == null
        || (place > 0 && first.start() != parts.get(place - 1).start())
        || names.isEmpty()
        || ValuePlaces.of(numeral.text(), first.quote()).size() != 1
        || !(read(numeral.text()) instanceof Reading.Understood understood)) {
      return null;
    }
    return new DraftFigure(
        first.passage(),
        numeral.start(),
        understood.value().asShare(),
        Subject.of(names.get(place)),
        first.kind(),
        first.period(),
        Measure.SHARE,
        null,
        first.quote(),
        List.of(),
        first.doubts().stream()
            .filter(doubt -> doubt.equals(OTHER_PERIOD) || Credence.isOf(doubt, WHICH_TIME))
            .toList());
  }

  /**
   * What is looked at of a sentence: all of it, unless it is longer than any that is meant. Numbers
   * beside each other look from the same place.
   */
  private static Span near(Numeral numeral, Span sentence) {
    int left = Math.max(0, numeral.start() - FARTHEST - sentence.start());
    return new Span(
        sentence.start() + left / STEP * STEP, Math.min(sentence.end(), numeral.end() + FARTHEST));
  }

  /** 全年地区生产总值计划增长9%。上半年完成603亿元: a time and a verb name nothing new. */
  private static boolean isOfSentenceBefore(String text, Span sentence, Numeral numeral) {
    return ONLY_TIME.matcher(text.substring(sentence.start(), numeral.start())).matches();
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
    Span at = whole(text, numeral);
    if (numeral.role() == Numeral.Role.UNREAD
        || !(read(numeral.text()) instanceof Reading.Understood understood)) {
      return null;
    }
    Optional<Span> quote = Quoting.of(text).ofValue(at);
    Value value = understood.value();
    if (quote.isEmpty() || Doubts.isLimitDenied(text, sentence, numeral, value)) {
      return null;
    }
    Span clause = withLabel(text, sentence, numeral);
    Meaning meaning = new Meaning(text, sentence, clause, at, value, floor(numerals, numeral));
    boolean level = Notation.isWordedLevel(value);
    if (level && text.substring(clause.start(), numeral.start()).contains("分别")) {
      return null;
    }
    Measure measure =
        level
            ? Measure.GROWTH
            : meaning.measure(catalogue, before == null ? null : before.measure());
    Timing.Setting setting = new Timing.Setting(frame.year(), frame.date(), heading);
    Kind kind = meaning.kind(phase, setting);
    Timing timing = meaning.timing(kind, measure, setting);
    boolean isSize = timing.kind() == Kind.TARGET && meaning.isSize();
    kind = isSize ? Kind.DESCRIBED : timing.kind();
    List<Bilingual> doubts = new ArrayList<>();
    Subject found = found(text, sentence, numerals, numeral, measure, timing, meaning);
    String others = otherWords(text, sentence, clause, numerals);
    boolean counts = value.unit().dimension() == Dimension.COUNT;
    Subject named = named(found, others, counts, measure, meaning.said(), doubts);
    String lead = text.substring(clause.start(), numeral.start());
    Subject rate = standard(named, meaning.rateOf(named, measure, before));
    // What fell from the period before is no rate of a year, and says so.
    boolean sinceLast = Doubts.isSincePeriodBefore(lead, measure) && !isUnnamed(rate);
    Subject subject = sinceLast ? Subject.of(rate.whole() + SINCE_LAST) : rate;
    Catalogue.Entry versus = group(measure, text.substring(sentence.start(), numeral.start()));
    doubts.addAll(leftOpen(subject, before, timing, measure, versus, lead));
    doubts.addAll(
        new Doubts(text, sentence, numeral, value, meaning, measure, frame.place())
            .of(subject, catalogue));
    List<String> signs =
        new Credence(text, sentence, numerals, numeral, value, subject, catalogue)
            .signs(measure, kind, open(text, numeral), doubts, composition);
    return new DraftFigure(
        passage.number(),
        numeral.start(),
        level || measure.comparesWithGroup()
            ? value
            : directed(value, signed(value, meaning, measure), measure),
        subject,
        kind,
        period(timing.period(), subject, lead),
        measure,
        versus,
        text.substring(quote.get().start(), quote.get().end()),
        signs,
        Credence.settled(doubts.stream().distinct().toList(), signs));
  }

  /** Of 8.1:40.2:51.7 all that stand beside each other. */
  private static Span whole(String text, Numeral numeral) {
    List<Numeral> parts = Notation.proportion(text, numeral.start());
    Numeral last = parts.isEmpty() ? numeral : parts.get(parts.size() - 1);
    return new Span(numeral.start(), last.end());
  }

  /** The year itself where only its end is named, of what adds up over a year. */
  private static Period period(Period told, Subject subject, String lead) {
    boolean isEndOfYear =
        told.role() == Role.AS_OF
            && told.last().equals(LocalDate.of(told.lastYear(), Month.DECEMBER, 31));
    // 年底基本消除黑臭水体，新建管网13.8公里: by when the other is done is no day of this.
    boolean isDeed = WORK.matcher(lead).lookingAt();
    return isEndOfYear
            && !lead.contains("累计")
            && (isDeed || OF_A_YEAR.matcher(subject.whole()).matches())
        ? Period.year(told.lastYear())
        : told;
  }

  private Subject found(
      String text,
      Span sentence,
      List<Numeral> numerals,
      Numeral numeral,
      Measure measure,
      Timing timing,
      Meaning meaning) {
    return new Subjects(text, sentence, numerals, catalogue, StatedNumbers.of(names))
        .of(numeral, timing.behindTimes(itemStart(meaning, measure)), measure, open(text, numeral));
  }

  /** What stood before a number, but not in brackets that were closed: 水果18万亩（其中苹果12万亩），产量26万吨. */
  private List<Subjects.Stated> open(String text, Numeral numeral) {
    return earlier.stream().filter(one -> !isAside(text, one.start(), numeral.start())).toList();
  }

  private static boolean isAside(String text, int start, int end) {
    String between = text.substring(start, end);
    int close = between.indexOf('）');
    int open = between.indexOf('（');
    return close >= 0 && (open < 0 || close < open);
  }

  /** 全市生产总值增长5.3% in the report of a district. */
  private boolean isElsewhere(String lead) {
    Matcher whole = WHOLE_PLACE.matcher(lead);
    return whole.lookingAt() && !frame.isNational() && !frame.place().endsWith(whole.group(1));
  }

  /** 生产总值增速 is the rate of 地区生产总值. */
  private Subject standard(Subject named, Subject rate) {
    String plain = named.whole();
    return rate.equals(named)
        ? named
        : catalogue
            .indicator(plain)
            .map(one -> Subject.of(one.zh() + rate.thing().substring(plain.length())))
            .orElse(rate);
  }

  /** What is uncertain of its name, since that of the number before is, its time and its group. */
  private List<Bilingual> leftOpen(
      Subject subject,
      @Nullable DraftFigure before,
      Timing timing,
      Measure measure,
      Catalogue.@Nullable Entry versus,
      String lead) {
    List<Bilingual> doubts = new ArrayList<>();
    if (before != null && before.subject().thing().equals(subject.thing())) {
      Stream.of(Doubts.UNNAMED, Doubts.PART_OF)
          .filter(before.doubts()::contains)
          .forEach(doubts::add);
    }
    // Below a heading of several times what no words give to all of them is of the last year.
    if (!timing.isCertain() && (heading == null || !timing.isOfHeading())) {
      doubts.add(OTHER_PERIOD);
    } else if (!timing.isCertain() && !timing.period().isYear()) {
      doubts.add(WHICH_TIME.with(Objects.requireNonNull(heading).words()));
    }
    if (measure.comparesWithGroup() && versus == null) {
      doubts.add(NO_GROUP);
    }
    if (!measure.comparesWithGroup() && isElsewhere(lead)) {
      doubts.add(Doubts.ELSEWHERE);
    }
    return doubts;
  }

  /**
   * What a number is of, without the words of its fall; by the other words of its sentence where
   * what was found is cut or says another way, which a person is asked about.
   */
  private Subject named(
      Subject found,
      String others,
      boolean counts,
      Measure measure,
      Directions.Said said,
      List<Bilingual> doubts) {
    Subject subject = said.direction() == Direction.FALL ? found.withoutFall() : found;
    doubts.addAll(doubts(subject));
    boolean isOfWay = measure != Measure.RANK && tellsWay(subject.whole(), said);
    if (isOfWay) {
      subject = Subject.UNKNOWN;
      doubts.add(Doubts.UNNAMED);
    }
    boolean isCut = !StatedNumbers.of(names).in(subject.whole(), Lang.ZH).isEmpty();
    if (isCut) {
      doubts.add(Doubts.UNNAMED);
    }
    String title = title(others);
    boolean saysMore =
        counts
            && isUnnamed(subject)
            && title.length() > subject.whole().length()
            && title.contains(subject.whole())
            && !title.startsWith("的")
            && !(LEADS_TO_COUNT.matcher(others).lookingAt() && !Naming.isVague(subject.whole()))
            && !title.contains("…")
            && Naming.counted(title, "1").equals(title)
            && others.length() < Naming.LONGEST
            && directionOf(title) == Direction.NONE
            && Notation.numerals(title, Lang.ZH).stream()
                .noneMatch(one -> one.role() == Numeral.Role.DATE);
    if (!isCut && !subject.thing().isEmpty() && !saysMore) {
      return subject;
    }
    return Subject.of(isOfWay || tellsWay(title, said) ? NO_NAME : title);
  }

  /** The words of a clause as a name, without what leads to them and to the number. */
  private String title(String others) {
    String clause =
        REACHES
            .matcher(ADVERBS.matcher(others).replaceFirst(""))
            .replaceFirst("")
            .replaceFirst("^的", "");
    boolean isWhole = clause.length() > 3 && StatedNumbers.of(names).in(clause, Lang.ZH).isEmpty();
    String title = isWhole ? Names.withoutMarkers(clause) : Names.title(clause, NO_NAME);
    return title.equals(NO_NAME) ? Names.title(others, NO_NAME) : title;
  }

  /** A rate stands for all that a list names; a count only for what stands beside it. */
  private static int itemStart(Meaning meaning, Measure measure) {
    return measure == Measure.GROWTH || measure == Measure.SHARE || meaning.isSum()
        ? meaning.listStart()
        : meaning.itemStart();
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
    Direction told = directionOf(name);
    return told != Direction.NONE && told != said.direction();
  }

  private static @Nullable Direction directionOf(String name) {
    return Directions.of(name + "：1%", name.length() + 1, name.length() + 3, Lang.ZH).direction();
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
    if (!measure.comparesWithGroup()) {
      return null;
    }
    // A rank is none among targets.
    String among = measure == Measure.RANK ? lead.replaceAll("目标|计划|进度", "，") : lead;
    Catalogue.Entry found = catalogue.groupIn(among).orElse(null);
    // 全区 of a banner or a county is the autonomous region in which it lies.
    boolean isOfRegion =
        found != null && found.id().equals("district") && !frame.place().endsWith("区");
    return isOfRegion ? catalogue.groupIn("全自治区").orElse(found) : found;
  }

  private List<Bilingual> doubts(Subject subject) {
    String named = subject.whole();
    boolean isAspect = subject.aspect().isEmpty() && Naming.isAttribute(named);
    boolean isCut = named.length() == Naming.LONGEST;
    boolean isKnown = catalogue.indicator(named).isPresent();
    boolean isOdd =
        !isKnown
            && (Naming.isOdd(named, catalogue) || named.length() > LONG_NAME || isWithDeed(named));
    if (isUnnamed(subject) || isAspect || isCut || isOdd || named.contains("所列规模")) {
      return List.of(Doubts.UNNAMED);
    }
    return catalogue
        .looselyNamed(named)
        .map(entry -> List.of(LOOSE.with(named, entry.zh())))
        .orElse(List.of());
  }

  /** 化解矛盾纠纷: what was done stands before the thing; 销售收入 is a name. */
  private static boolean isWithDeed(String named) {
    String thing = Wording.withoutDeed(named);
    return thing.length() > 2 && !thing.equals(named);
  }

  private static boolean isUnnamed(Subject subject) {
    String named = subject.whole();
    return subject.thing().isEmpty() || Naming.isVague(named) || Naming.isGeneral(named);
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
    if (!Wording.before(RESPECTIVELY.matcher(own).replaceAll(""), catalogue).isEmpty()) {
      return own;
    }
    // 地区生产总值连跨两个台阶，达到906亿元
    String led = Wording.before(before[before.length - 1], catalogue);
    String last = ADVERBS.matcher(before[before.length - 1]).replaceFirst("");
    String known = catalogue.indicatorOpening(led);
    String opening = catalogue.indicatorOpening(last);
    boolean isStep = STEPS.matcher(last.substring(opening.length())).matches();
    boolean isOpening = !known.isEmpty() && catalogue.nounOf(led) == null;
    return isOpening ? known : isStep && !opening.isEmpty() ? opening : led;
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
    String left =
        words.append(text, from, clause.end()).toString().replaceFirst("(?<=.)（[^（）]*）?$", "");
    return left.length() > Naming.LONGEST ? left.substring(0, Naming.LONGEST) : left;
  }
}
