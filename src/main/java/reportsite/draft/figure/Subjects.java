package reportsite.draft.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Names;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Wording;
import reportsite.model.Span;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Numeral;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.Patterns;

/** Finds in a sentence what its numbers measure. */
final class Subjects {

  /** What 重点做好以下七方面工作 counts. */
  private static final String AREAS = "工作方面";

  private static final Patterns SAID = Patterns.of(Subjects.class);
  private static final Pattern RANKING = SAID.pattern("RANKING");
  private static final Pattern ASPECT = SAID.pattern("ASPECT");

  /** What was done is what is measured, where nothing else is named: 建设110万㎡. */
  static final Set<String> DEEDS = Set.of("建设", "新建", "改建", "改造", "拆除", "开工", "竣工");

  private static final Pattern OF_A_PLAN = SAID.pattern("OF_A_PLAN");
  private static final Pattern PLANNED = SAID.pattern("PLANNED");
  private static final Pattern PER = SAID.pattern("PER");
  private static final Pattern PART = SAID.pattern("PART");
  private static final Pattern LEADS_TO_LEVEL = SAID.pattern("LEADS_TO_LEVEL");
  private static final Pattern SHARE_OF_PLACE = SAID.pattern("SHARE_OF_PLACE");
  private static final Pattern OF_EACH = SAID.pattern("OF_EACH");
  private static final Pattern JOINS = SAID.pattern("JOINS");
  private static final Pattern PEERS = SAID.pattern("PEERS");
  private static final Pattern OF_GROUP = SAID.pattern("OF_GROUP");
  private static final Pattern SIZE = SAID.pattern("SIZE");
  private static final Pattern IS_EACH = SAID.pattern("IS_EACH");
  private static final Pattern EARNS_MORE = SAID.pattern("EARNS_MORE");
  private static final Pattern RATE_OF = SAID.pattern("RATE_OF");
  private static final Pattern RANK_MOVED = SAID.pattern("RANK_MOVED");
  private static final Pattern PART_OF_THEM = SAID.pattern("PART_OF_THEM");
  private static final Pattern OF_WHOLE = SAID.pattern("OF_WHOLE");
  private static final Pattern JOIN = SAID.pattern("JOIN");
  static final Pattern LEVEL = SAID.pattern("LEVEL");
  static final Pattern LEVEL_OPENING = SAID.pattern("LEVEL_OPENING");

  private static final Pattern STAGE = SAID.pattern("STAGE");
  private static final Pattern FINISHED = SAID.pattern("FINISHED");
  static final Pattern SHARE_NAMED = SAID.pattern("SHARE_NAMED");
  private static final Pattern SIZED = SAID.pattern("SIZED");
  private static final Pattern COMPARED = SAID.pattern("COMPARED");
  private static final Pattern PART_OF_NAME = SAID.pattern("PART_OF_NAME");
  private static final Pattern KIND = SAID.pattern("KIND");
  private static final Pattern TOPIC = SAID.pattern("TOPIC");
  private static final Pattern WON = SAID.pattern("WON");
  private static final Pattern STAGE_OPENING = SAID.pattern("STAGE_OPENING");
  private static final Pattern DURATION = SAID.pattern("DURATION");
  private static final Pattern BUILT = SAID.pattern("BUILT");
  private static final Pattern YEARLY_OUTPUT = SAID.pattern("YEARLY_OUTPUT");
  private static final Pattern LIST = SAID.pattern("LIST");
  private static final Pattern OF_BEFORE = SAID.pattern("OF_BEFORE");
  private static final Pattern OF_WHAT_FOLLOWS = SAID.pattern("OF_WHAT_FOLLOWS");
  private static final Pattern THRESHOLD = SAID.pattern("THRESHOLD");
  private static final String OF_SIZE = "所列规模以上";

  /** What a number that stands somewhere measures. */
  record Stated(int start, Subject subject) {}

  private final String text;
  private final Span sentence;
  private final List<Numeral> numerals;
  private final Catalogue catalogue;
  private final StatedNumbers declared;
  private final ThingsBehind things;
  private final List<Span> clauses;

  /**
   * @param numerals of the whole text
   * @param declared knows the names that have numerals in them
   */
  Subjects(
      String text,
      Span sentence,
      List<Numeral> numerals,
      Catalogue catalogue,
      StatedNumbers declared) {
    this.text = text;
    this.sentence = sentence;
    this.numerals = List.copyOf(numerals);
    this.catalogue = catalogue;
    this.declared = declared;
    this.clauses = Clauses.clauses(text, sentence);
    this.things = new ThingsBehind(text, sentence, numerals, catalogue);
  }

  /**
   * What a number measures.
   *
   * @param itemStart where the words begin that speak of this number alone
   * @param earlier what the numbers before it in the sentence measure
   */
  Subject of(Numeral numeral, int itemStart, Measure measure, List<Stated> earlier) {
    Subject last = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1).subject();
    Subject before = last == null ? null : last.before(measure);
    Subject told = told(numeral, before, earlier);
    if (told != null) {
      return told;
    }
    String lead = text.substring(itemStart, numeral.start());
    Subject special = special(numeral, lead, measure, before);
    if (special != null) {
      return special;
    }
    String own = own(lead, measure, !hasNumberBefore(numeral), before);
    if (LEADS_TO_LEVEL.matcher(lead).matches() && before != null && hasNumberBefore(numeral)) {
      own = "";
    }
    int from = clauseStart(numeral);
    if (own.isEmpty() && itemStart > from && !hasNumberBefore(numeral)) {
      // 固定资产投资止跌回稳、增长5%
      String all = text.substring(from, numeral.start());
      String clause = DURATION.matcher(all).replaceFirst("");
      own = own(clause, measure, true, before).replaceFirst("^.*(?:时期|期间|[0-9]{4}年)$", "");
    }
    Matcher ofWhole = OF_WHOLE.matcher(lead);
    int share = measure == Measure.SHARE && ofWhole.find() ? ofWhole.start() : -1;
    if (share > 1 && !lead.startsWith("占比", share) && !own.isEmpty()) {
      own = Wording.before(lead.substring(0, share), catalogue) + share(lead.substring(share));
    }
    own = before == null ? own : before.besides(numeral, own);
    boolean isStage = own.isEmpty() && before != null && STAGE.matcher(lead.strip()).matches();
    boolean isWhole = measure == Measure.NEW && !LEVEL.matcher(own).matches();
    own = isWhole ? own : whole(isStage ? lead.strip() : own, lead, before);
    boolean isAlone = lead.startsWith(own) && rest(numeral.end()).matches("(?s)(?:[，。；].*)?");
    if (before == null && isAlone && Naming.isAttribute(own) && !clauseAhead(numeral).isEmpty()) {
      return new Subject(clean(clauseAhead(numeral)), own);
    }
    if (before == null && own.isEmpty() && measure.comparesWithGroup()) {
      Matcher won = WON.matcher(lastAhead(numeral));
      return won.find() ? Subject.of(clean(won.group("thing"))) : Subject.UNKNOWN;
    }
    return Naming.takesNounBehind(measure)
        ? withThingBehind(numeral, lead, own, before)
        : before(own, before);
  }

  /** What some forms of words say a number is of; null where it is none of them. */
  private @Nullable Subject special(
      Numeral numeral, String lead, Measure measure, @Nullable Subject before) {
    if (numeral.text().matches("[^第]*个?位次?")) {
      // 税收排名较上年后移2位
      Matcher moved = RANK_MOVED.matcher(lead.strip());
      String ranked = moved.find() ? Wording.before(moved.replaceFirst(""), catalogue) : lead;
      if (moved.reset().find() && (ranked.length() > 1 || before != null)) {
        return ranked.length() > 1 || before == null ? Subject.of(clean(ranked)) : before.carried();
      }
    }
    if (numeral.text().endsWith("方面")
        || rest(numeral.end()).matches("(?s)(?:大)?方面(?:的?工作)?(?:[：，。；].*)?")) {
      return Subject.of(AREAS);
    }
    String list = measure == Measure.SHARE ? "" : listed(numeral);
    if (isDuration(text, numeral) || !list.isEmpty()) {
      return isDuration(text, numeral) ? duration(numeral) : Subject.of(clean(list));
    }
    String whole = numeral.text() + "：" + rest(numeral.end());
    if (lead.isBlank() && OF_WHAT_FOLLOWS.matcher(whole).matches()) {
      return Subject.UNKNOWN;
    }
    boolean isMultiple = numeral.text().endsWith("倍") && measure == Measure.AMOUNT;
    Subject part = measure == Measure.SHARE || isMultiple ? ofPlan(lead, before) : null;
    if (part != null) {
      return isMultiple && !part.isOfPast() ? Subject.of(part.thing()) : part;
    }
    if (before != null && measure == Measure.AMOUNT && PLANNED.matcher(lead).matches()) {
      return new Subject(before.thing(), Subject.PLAN);
    }
    if (before != null && before.aspect().equals(Subject.PLAN) && lead.equals("的")) {
      return new Subject(before.thing(), "完成比例");
    }
    if (before != null && PER.matcher(lead).matches()) {
      return Subject.of(clean(lead + before.thing()));
    }
    if ((measure == Measure.SHARE || PART.matcher(numeral.text()).matches())
        && lead.startsWith("占")
        && !lead.startsWith("占比")
        && before != null) {
      return Subject.of(clean(SHARE_NAMED.matcher(before.thing()).replaceFirst("") + share(lead)));
    }
    return null;
  }

  /** Words that say of a thing only its level or what became of it, with the thing itself. */
  private String whole(String own, String lead, @Nullable Subject before) {
    Matcher kind = before == null ? null : KIND.matcher(before.thing());
    if (kind != null
        && SIZED.matcher(own).matches()
        && kind.find()
        && !own.endsWith(kind.group())) {
      return own + kind.group();
    }
    if (before != null && PART_OF_NAME.matcher(lead).matches() && before.thing().endsWith(own)) {
      return before.thing();
    }
    if (before != null && LEVEL.matcher(own).matches()) {
      return own + LEVEL_OPENING.matcher(before.thing()).replaceFirst("");
    }
    if (before != null && STAGE.matcher(own).matches()) {
      String thing = STAGE_OPENING.matcher(before.thing()).replaceFirst("");
      boolean isOfSame = thing.endsWith("项目") || !thing.equals(before.thing());
      return isOfSame ? own + thing : lead.strip().equals("新建") ? "" : own;
    }
    if (before != null && lead.startsWith("其中") && PART_OF_THEM.matcher(own).matches()) {
      return own + before.thing();
    }
    boolean isPlain = catalogue.isNoun(own) && !Naming.isGeneral(own) && lead.endsWith(own);
    if (!isPlain) {
      return own;
    }
    String deed = Naming.deedBefore(lead.substring(0, lead.length() - own.length()));
    return (before != null && lead.equals(own) ? Naming.deedOf(before.thing()) : deed) + own;
  }

  /** 车展、美食节等促消费活动36场, 展会、赛事等30场: what the whole list is of. */
  private String listed(Numeral numeral) {
    int from = clauseStart(numeral);
    for (Numeral one : numerals) {
      from = one.end() <= numeral.start() ? Math.max(from, one.end()) : from;
    }
    Matcher list = LIST.matcher(text.substring(from, numeral.start()));
    String rest = rest(numeral.end());
    if (!list.matches() || (list.group("thing").isEmpty() && !rest.matches("(?:[，。；、].*)?"))) {
      return "";
    }
    String thing = Wording.before(list.group("thing"), catalogue);
    String whole = Wording.before(list.group(), catalogue);
    boolean isGeneral = thing.length() < 3 || catalogue.isNoun(thing) || Naming.isGeneral(thing);
    boolean fits = whole.length() <= Naming.LONGEST && Names.hasNoNumber(whole);
    return !isGeneral || (!fits && thing.length() > 1) ? thing : fits ? whole : "";
  }

  /** 连续13年, 五年减少: for how long, and of nothing else. */
  static boolean isDuration(String text, Numeral numeral) {
    boolean isTime = numeral.text().matches(".*(?:年|个月|个?季度|天|周)");
    String lead = text.substring(Math.max(0, numeral.start() - 4), numeral.start());
    return isTime
        && (lead.matches("(?s).*(?:连续|已连)$")
            || text.substring(numeral.end()).matches("(?s)(?:累计|年均|共|内|减少|增加|增长|下降|提高|翻).*"));
  }

  /** 连续5年获评先进, 产量连续五年稳定在9亿斤: for how many years. */
  private Subject duration(Numeral numeral) {
    String lead = text.substring(clauseStart(numeral), numeral.start());
    int from = Math.max(lead.lastIndexOf("连续"), lead.lastIndexOf("已连"));
    if (from < 0) {
      return Subject.UNKNOWN;
    }
    String unit = numeral.text().replaceFirst("^[0-9一二两三四五六七八九十百]+个?", "");
    String count = (unit.equals("季度") ? "季" : unit) + "数";
    String deed = rest(numeral.end()).split("[，。；、：]", 2)[0].replaceFirst("^(?:被|均|都)", "");
    String thing = Wording.before(lead.substring(0, from), catalogue);
    boolean fits = (thing + deed).length() <= 18;
    boolean says = deed.length() > 2 && deed.length() <= 18 && Names.hasNoNumber(deed);
    return says
        ? Subject.of((fits ? thing : "") + deed + "的连续" + count)
        : thing.length() > 1 ? Subject.of(thing + "连续" + count) : Subject.UNKNOWN;
  }

  /** What counts and amounts are of stands before or behind them: 新增就业8616人, 8616名学生. */
  private Subject withThingBehind(
      Numeral numeral, String lead, String own, @Nullable Subject before) {
    if (rest(numeral.end()).startsWith("工作")) {
      return Subject.UNKNOWN;
    }
    if (JOINS.matcher(lead).matches()
        && hasNumberBefore(numeral)
        && !things.behind(numeral).isEmpty()) {
      return Subject.of(clean(Naming.withoutAttribute(things.behind(numeral))));
    }
    boolean isOfOwn = things.isAhead(numeral, lead, own);
    String owner = things.ownedBy(numeral);
    String attribute = Naming.attributeAtEnd(own);
    boolean isKnown = catalogue.indicator(own).isPresent();
    if (!owner.isEmpty()
        && !isKnown
        && (!attribute.isEmpty() || (things.isListed(numeral) && !isOfOwn))) {
      return new Subject(clean(owner), attribute);
    }
    if (Naming.isAttribute(own) && before != null) {
      return before.attributed(own);
    }
    String behind = things.behind(numeral);
    boolean isCounted = Naming.countsThingBehind(numeral, text, behind);
    if (isCounted && Naming.isGeneral(behind) && isOfOwn) {
      // 出台促进民营经济发展21条措施
      return Subject.of(clean(own + behind));
    }
    String stage = isCounted && Naming.isGeneral(behind) ? stageBehind(numeral, behind) : "";
    if (!stage.isEmpty()) {
      return Subject.of(clean(stage + behind));
    }
    if (!behind.isEmpty() && (isCounted || own.length() < 2 || Naming.isAttribute(own))) {
      return isCounted
          ? Subject.of(clean(Naming.withoutAttribute(behind)))
          : new Subject(clean(behind), Naming.isAttribute(own) ? own : "");
    }
    Matcher built = BUILT.matcher(behind);
    if (!isCounted && own.length() > 1 && built.lookingAt()) {
      // 京能200兆瓦光伏项目升压站
      String whole = SIZE.matcher(own).matches() ? built.group() + own : own + built.group();
      return Subject.of(clean(whole.length() <= Naming.LONGEST ? whole : built.group()));
    }
    boolean isTaken = before != null && lead.equals(before.thing());
    if (!behind.isEmpty() && (isTaken || YEARLY_OUTPUT.matcher(own).find())) {
      // 荣达公司年产2万吨饲料; 4个小区3万平方米外墙改造
      return Subject.of(clean(isTaken ? behind : own + behind));
    }
    if (own.length() < 2 && DEEDS.contains(lead.strip())) {
      return Subject.of(lead.strip());
    }
    return before(own, before);
  }

  /** 推动12个项目竣工: what became of those that are counted; empty where nothing is said. */
  private String stageBehind(Numeral numeral, String behind) {
    String rest = rest(numeral.end());
    String more = rest.startsWith(behind) ? rest.substring(behind.length()) : "";
    Matcher stage = STAGE.matcher(more);
    return stage.lookingAt() ? stage.group() : "";
  }

  /** What was named before the number, and is not named again. */
  private @Nullable Subject told(Numeral numeral, @Nullable Subject before, List<Stated> earlier) {
    Span clause = Clauses.around(numeral.start(), clauses, text);
    String ofPair = Respectively.ofPair(text, clause, numerals, numeral, catalogue);
    if (!ofPair.isEmpty()) {
      return Subject.of(clean(ofPair));
    }
    Subject shared = respectively(numeral, earlier);
    Span unnumbered = shared == null ? unnumbered(numeral) : null;
    if (unnumbered != null) {
      String thing =
          Respectively.ofUnnumbered(text, sentence, numerals, numeral, unnumbered, catalogue);
      return thing.isEmpty() ? Subject.UNKNOWN : Subject.of(clean(thing));
    }
    Subject inTurn = shared == null ? inTurn(numeral, earlier) : null;
    if (inTurn != null) {
      return inTurn;
    }
    boolean isOfRatio =
        numeral.start() > 0 && "∶:：︰".indexOf(text.charAt(numeral.start() - 1)) >= 0;
    return shared == null && isOfRatio ? before : shared;
  }

  /** 户数与金额，分别增长21%和42%: the clause before, where it has no numbers; else null. */
  private @Nullable Span unnumbered(Numeral numeral) {
    Span clause = Clauses.around(numeral.start(), clauses, text);
    if (!Respectively.isBehind(text, clause, numeral) || !Respectively.opens(text, clause)) {
      return null;
    }
    String before = text.substring(sentence.start(), clause.start()).replaceFirst("[，,]$", "");
    int from = sentence.start() + before.lastIndexOf('，') + 1;
    boolean isBare =
        numerals.stream().noneMatch(one -> from <= one.start() && one.start() < clause.start());
    return isBare ? new Span(from, sentence.start() + before.length()) : null;
  }

  /** A rank belongs to what stands before it, unless its own clause names something. */
  private String own(String lead, Measure measure, boolean isOwnClause, @Nullable Subject before) {
    if (!measure.comparesWithGroup()) {
      String earners = Wording.before(lead, catalogue);
      boolean earnsMore = measure == Measure.AMOUNT && EARNS_MORE.matcher(lead).matches();
      boolean isDifference = measure == Measure.CHANGE && earners.matches("[增减][收支]");
      return isDifference ? "" : earnsMore && !earners.endsWith("增收") ? earners + "增收" : earners;
    }
    Pattern group = measure == Measure.RANK ? RANKING : COMPARED;
    String among = Wording.before(group.matcher(lead).replaceFirst(""), catalogue);
    String named = OF_GROUP.matcher(PEERS.matcher(among).replaceFirst("")).replaceFirst("");
    boolean isOwnItem = lead.length() > 3 && Wording.isBare(lead) && named.equals(lead);
    boolean isNamed =
        before == null
            || catalogue.indicator(named).isPresent()
            || (measure == Measure.RANK
                && (isOwnClause || isOwnItem)
                && !ASPECT.matcher(named).matches()
                && Stream.of(named.split("、")).noneMatch(one -> ASPECT.matcher(one).matches()));
    return isNamed && named.length() > 2 ? named : "";
  }

  private @Nullable Subject ofPlan(String lead, @Nullable Subject before) {
    if (before != null && OF_BEFORE.matcher(lead).matches()) {
      return new Subject(before.thing(), Subject.PAST);
    }
    Matcher part = OF_A_PLAN.matcher(lead);
    if (!part.matches()) {
      return null;
    }
    String own = Wording.before(part.group("thing"), catalogue);
    String thing = own.length() < 2 && before != null ? before.thing() : own;
    String aspect =
        part.group("plan") != null ? "完成比例" : part.group("past") != null ? Subject.PAST : "与上年之比";
    return thing.isEmpty() ? null : new Subject(clean(thing), aspect);
  }

  /** 占生产总值比重达到: which share it is. */
  private String share(String words) {
    Matcher place = SHARE_OF_PLACE.matcher(words);
    if (place.lookingAt()) {
      return "占" + place.group(1) + "比重";
    }
    String whole =
        Wording.before(words.substring(1), catalogue).replaceFirst("的?(?:比重|比例|份额|比率)$", "");
    String newly =
        words.startsWith("新建", 1) || words.startsWith("新增", 1) ? words.substring(1, 3) : "";
    return whole.isEmpty() ? "占比" : "占" + (whole.startsWith(newly) ? "" : newly) + whole + "比重";
  }

  private boolean hasNumberBefore(Numeral numeral) {
    int from = clauseStart(numeral);
    return numerals.stream()
        .anyMatch(
            one -> from <= one.start() && one.start() < numeral.start() && !isDuration(text, one));
  }

  private int clauseStart(Numeral numeral) {
    return Clauses.around(numeral.start(), clauses, text).start();
  }

  /** What the clause before speaks of, where it has no number of its own: the road of 里程86公里. */
  private String clauseAhead(Numeral numeral) {
    String last = lastAhead(numeral);
    Matcher finished = FINISHED.matcher(last);
    Matcher topic = TOPIC.matcher(last);
    String thing =
        finished.find()
            ? Wording.before(last.substring(0, finished.start()), catalogue)
            : topic.lookingAt() ? topic.group("thing") : "";
    return thing.length() > 1 && thing.length() <= 18 && Names.hasNoNumber(thing) ? thing : "";
  }

  private String lastAhead(Numeral numeral) {
    String[] lead = text.substring(sentence.start(), clauseStart(numeral)).split("[，：,:]", -1);
    return lead.length < 2 ? "" : lead[lead.length - 2];
  }

  private Subject before(String own, @Nullable Subject before) {
    if (before != null && RATE_OF.matcher(own).matches() && !before.thing().endsWith("率")) {
      String thing = STAGE_OPENING.matcher(before.withoutStage()).replaceFirst("");
      return Subject.of(thing.endsWith(own) ? thing : thing + own);
    }
    if (Naming.isAttribute(own) && before != null) {
      return before.attributed(own);
    }
    if (own.length() >= 2) {
      String thing = Naming.withoutAttribute(own);
      return thing.equals(own)
          ? Subject.of(clean(own))
          : new Subject(clean(thing), Naming.attributeAtEnd(own));
    }
    return before == null ? Subject.UNKNOWN : before.carried();
  }

  private String rest(int from) {
    return from < sentence.end() ? text.substring(from, sentence.end()) : "";
  }

  private @Nullable Subject respectively(Numeral numeral, List<Stated> earlier) {
    Span clause = Clauses.around(numeral.start(), clauses, text);
    if (!Respectively.isBehind(text, clause, numeral)) {
      return null;
    }
    List<Numeral> behind =
        numerals.stream().filter(one -> Respectively.isBehind(text, clause, one)).toList();
    int place = behind.indexOf(numeral);
    List<String> shared = Respectively.names(text, clause, numerals, catalogue);
    if (shared.size() > 1) {
      String thing = Subject.ofEarner(earlier, clean(shared.get(place % shared.size())));
      String aspect = Respectively.aspect(text, clause, behind.get(0), catalogue);
      return aspect.isEmpty() ? Subject.of(thing) : Subject.of(thing + aspect);
    }
    Subject before =
        Respectively.opens(text, clause) || shared.size() == 1
            ? ofClausesBefore(place, behind, clause, earlier)
            : null;
    if (shared.size() == 1 && before != null && OF_WHOLE.matcher(shared.get(0)).lookingAt()) {
      return Subject.of(clean(before.thing() + share(shared.get(0))));
    }
    if (shared.size() == 1 && shared.get(0).matches(".{1,4}率")) {
      List<Stated> things =
          earlier.stream().filter(one -> !one.subject().whole().endsWith("率")).toList();
      Subject owner = ofClausesBefore(place, behind, clause, things);
      return owner == null ? null : Subject.of(clean(owner.thing() + shared.get(0)));
    }
    return shared.size() != 1 || before == null
        ? before
        : Naming.isAttribute(shared.get(0)) ? new Subject(before.thing(), shared.get(0)) : null;
  }

  /** 分别为4.2万元、1.9万元，增长5%和7%: two numbers without a name are of the two before. */
  private @Nullable Subject inTurn(Numeral numeral, List<Stated> earlier) {
    Span clause = Clauses.around(numeral.start(), clauses, text);
    List<Numeral> own =
        numerals.stream()
            .filter(one -> clause.start() <= one.start() && one.end() <= clause.end())
            .toList();
    List<Stated> before = earlier.stream().filter(one -> one.start() < clause.start()).toList();
    int place = own.indexOf(numeral);
    boolean isBare = own.size() > 1 && place >= 0;
    List<String> beside =
        isBare ? Respectively.sideBySide(text, sentence, clause, own, catalogue) : List.of();
    if (!beside.isEmpty()) {
      return Subject.of(clean(beside.get(place)));
    }
    for (int i = 0; isBare && i < own.size(); i++) {
      int from = i == 0 ? clause.start() : own.get(i - 1).end();
      String lead = text.substring(from, own.get(i).start());
      isBare = i == 0 ? Wording.before(lead, catalogue).isEmpty() : JOIN.matcher(lead).matches();
    }
    int shared =
        isBare
            ? Clauses.around(
                    before.isEmpty() ? 0 : before.get(before.size() - 1).start(), clauses, text)
                .start()
            : 0;
    long others =
        before.stream()
            .filter(one -> one.start() >= shared)
            .map(Stated::subject)
            .distinct()
            .count();
    return isBare && (others == own.size() || (others == 1 && stoodAlone(before, own.size())))
        ? ofClausesBefore(place, own, clause, before)
        : null;
  }

  /** Whether the last of what was named before are so many things, a clause for each. */
  private boolean stoodAlone(List<Stated> before, int count) {
    List<Stated> last = before.subList(Math.max(0, before.size() - count), before.size());
    long clauses =
        last.stream()
            .map(one -> Clauses.around(one.start(), this.clauses, text))
            .distinct()
            .count();
    return clauses == count && last.stream().map(Stated::subject).distinct().count() == count;
  }

  /** 收入5亿元，利润1亿元，分别增长3%、4%: as many things stand before as numbers behind. */
  private static @Nullable Subject ofClausesBefore(
      int place, List<Numeral> behind, Span clause, List<Stated> earlier) {
    List<Subject> things =
        earlier.stream()
            .filter(one -> one.start() < clause.start())
            .map(Stated::subject)
            .distinct()
            .toList();
    int first = things.size() - behind.size();
    return behind.size() > 1 && first >= 0 ? things.get(first + place) : null;
  }

  private String clean(String name) {
    String plain =
        Names.withoutMarkers(name)
            .replaceAll("(?:[二三四五]年)?累计(?!综合)", "")
            .replaceAll("^(?:[的与及、:：.\\s\\u3000]|在(?![线园校建册岗职读外谈研途售])|和(?![美谐平])){1,40}", "")
            .strip();
    Matcher each = OF_EACH.matcher(plain);
    boolean isEach = each.find() && IS_EACH.matcher(each.group(1)).matches();
    String first = each.replaceFirst(isEach ? "$1" : "$2$1");
    first = first.replaceFirst("^[0-9]+万元以上(?=固定)", "");
    if (declared.in(first, Lang.ZH).isEmpty() && first.length() <= Naming.LONGEST) {
      return Names.withoutHalfQuotes(first);
    }
    String sized = THRESHOLD.matcher(first).replaceFirst(OF_SIZE);
    String whole = Names.withoutHalfQuotes(sized.replaceFirst("^[0-9]+万元以上(?=固定|项目)", ""));
    // 二级以上公立医院 is no number where the report declares 二级以上 as a name.
    boolean isSafe = Han.hasHan(whole) && declared.in(whole, Lang.ZH).isEmpty();
    String safe = isSafe ? whole : Names.withoutNumbers(whole, "");
    if (safe.length() <= Naming.LONGEST) {
      return safe;
    }
    // No name begins within a word: where a list was cut, with the next of its things.
    String cut = safe.substring(safe.length() - Naming.LONGEST);
    int next = cut.indexOf('、');
    return next >= 0 && next < cut.length() - 3 ? cut.substring(next + 1) : cut;
  }
}
