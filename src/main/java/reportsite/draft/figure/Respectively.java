package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Wording;
import reportsite.model.Span;
import reportsite.notation.value.Numeral;
import reportsite.text.Patterns;

/** Gives each number behind 分别 the thing that stands at its place before it. */
final class Respectively {

  private static final String WORD = "分别";

  /** Numbers that names beside each other have: beyond any real sentence. */
  private static final int MOST_SIDE_BY_SIDE = 20;

  /** Between things that stand side by side; not within 普及 and 和平. */
  private static final String JOINTS = "、|以及|和(?![平美谐睦]|城乡建设|社会保障|信息化)|与(?!会)|(?<![普以涉])及(?![格时])";

  /** 同比分别下降30%和28.6% */
  private static final Pattern OPENING =
      Pattern.compile("(?:其中|并|且)?(?:同比|环比|增速|[比较](?:上年|去年|年初|同期)(?:同期|末)?)?" + WORD);

  private static final Patterns SAID = Patterns.of(Respectively.class);
  private static final Pattern SHARES_OF_INDUSTRIES = SAID.pattern("SHARES_OF_INDUSTRIES");
  private static final Pattern ASPECT = SAID.pattern("ASPECT");
  private static final Pattern COUNTED_AS = SAID.pattern("COUNTED_AS");
  private static final Pattern INDUSTRIES = SAID.pattern("INDUSTRIES");
  static final Pattern OF_EACH = SAID.pattern("OF_EACH");
  private static final Pattern OPENS_WITH_EACH = SAID.pattern("OPENS_WITH_EACH");
  private static final Pattern SAID_OF_ALL = SAID.pattern("SAID_OF_ALL");
  private static final Pattern WHOLE = SAID.pattern("WHOLE");
  private static final Pattern HOW_MANY = SAID.pattern("HOW_MANY");
  private static final Pattern PER = SAID.pattern("PER");
  private static final Pattern FROM = SAID.pattern("FROM");
  private static final Pattern AND_OTHERS = SAID.pattern("AND_OTHERS");
  private static final Pattern JOIN = SAID.pattern("JOIN");
  private static final Pattern RISES_TO = SAID.pattern("RISES_TO");

  /** 一般公共预算收入和支出, 本外币存、贷款余额: two ends of one thing, with what both share. */
  private static final Pattern ENDS =
      Pattern.compile(
          "(?<whole>[^、和与及]*)(?<first>收入?|存款?|进口?|产量|总量)(?:、|和|与|及)(?<second>支出?|贷款?|出口?|产值|增速)"
              + "(?<tail>余额|总额|额|规模)?(?:分别)?(?:达到?|为|突破|超过|完成|实现)?$");

  private static final List<String> ENDS_IN_FULL = List.of("收入", "支出", "存款", "贷款", "进口", "出口");

  private Respectively() {}

  private static String bothEnds(String words) {
    Matcher ends = ENDS.matcher(words.replaceFirst("存贷(?=款)", "存、贷"));
    if (!ends.find()) {
      return words;
    }
    String tail = ends.group("tail") == null ? "" : ends.group("tail");
    String whole = words.substring(0, ends.start()) + ends.group("whole");
    return whole
        + inFull(ends.group("first"))
        + tail
        + "、"
        + ends.group("whole")
        + inFull(ends.group("second"))
        + tail;
  }

  private static String inFull(String end) {
    return ENDS_IN_FULL.stream().filter(one -> one.startsWith(end)).findFirst().orElse(end);
  }

  /** 城镇、农村居民收入, 油料、水产品产量: what the last has in common with the others. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?<=^(?:城镇|农村牧区|农牧区|牧区|农村(?!牧区)|城市|乡村|进口|出口)).*|(?:总产量|产量|总量|收入|投资|增加值|总额|余额|人数|销量|(?:种植|播种|栽培|养殖)?面积)$");

  private static final Pattern ONE_KIND = Pattern.compile("(?:城镇|城市|农村)(?:常住)?居民|农[牧]?民");

  /** 城镇居民、农牧民人均可支配收入: what follows those whose it is. */
  private static final Pattern OF_RESIDENTS =
      Pattern.compile("(?:(?:城镇|农村牧区|农村|农牧区)(?:常住)?居民|农牧?民|牧民)(?<rest>.{3,})");

  /** 集成电路、锂电池出口: such a word is the whole that names of any length share. */
  private static final Pattern SHARED_WHOLE =
      Pattern.compile(
          "(?:出口额?|进口额?|排放总?量|(?:平均)?浓度|[发立]案[数率]|(?<=保险)参保(?:率|人数)|产量|销量|出货量|零售额|产业规模|(?:开工|竣工|投产|完工|完成|达标|合格|满意|化解|办结|覆盖|普及|毛?入学|就业|利用|回收|到位)率|(?:产业|行业|赛道|集群)(?:规上工业)?(?:增加值|总?产值|营业收入|营收|税收|利润))$");

  /** The names of the numbers behind the word, or the one that all share; empty if neither. */
  static List<String> names(
      String text, Span sentence, List<Numeral> numerals, Catalogue catalogue) {
    int at = text.indexOf(WORD, sentence.start());
    if (at < 0 || at >= sentence.end()) {
      return List.of();
    }
    int from = at;
    while (from > sentence.start() && !Clauses.isPause(text, from - 1)) {
      from--;
    }
    int end = clauseEnd(text, at, sentence.end());
    long behind = numerals.stream().filter(one -> at < one.start() && one.start() < end).count();
    String lead = HOW_MANY.matcher(text.substring(from, at)).replaceAll("");
    List<String> whole = asMany(lead, (int) behind, catalogue);
    if (behind == 4 && whole.size() == 1) {
      // 城乡居民收入分别达到3.7万元和1.8万元、增长7%和10%
      whole = asMany(lead, 2, catalogue);
    }
    boolean matches =
        (whole.size() == behind || 2L * whole.size() == behind || whole.size() == 1)
            && whole.stream().noneMatch(String::isBlank);
    return matches ? whole : List.of();
  }

  /** 工程机械、汽车及零部件产业产值分别: 及 may stand between things, or within one of them. */
  private static List<String> asMany(String words, int numbers, Catalogue catalogue) {
    return Stream.of(JOINTS, "、|和(?![平美谐睦])", "、")
        .map(joints -> whole(things(words, joints, catalogue), numbers))
        .filter(whole -> whole.size() == numbers)
        .findFirst()
        .orElseGet(() -> whole(things(words, catalogue), numbers));
  }

  /**
   * What a number is said of: of each of the things that its name holds, where a word says so and
   * all of them are named in full; else of the whole.
   */
  static List<Subject> each(
      String lead, DraftFigure figure, List<Subjects.Stated> earlier, Catalogue catalogue) {
    Subject subject = figure.subject();
    Matcher opening = OPENS_WITH_EACH.matcher(lead);
    if (opening.find()) {
      // 接待游客3200万人次、旅游收入260亿元，均增长15%
      int before = figure.start() - lead.length() + lead.lastIndexOf('，', opening.start() - 1);
      List<Subject> all =
          earlier.stream()
              .filter(one -> one.start() > before)
              .map(Subjects.Stated::subject)
              .distinct()
              .toList();
      return all.size() > 1 ? all : List.of(subject);
    }
    Matcher word = OF_EACH.matcher(lead);
    if (!subject.aspect().isEmpty() || !word.find()) {
      return List.of(subject);
    }
    Matcher said = SAID_OF_ALL.matcher(subject.thing());
    String tail = said.find() && said.group("rate") != null ? said.group("rate") : "";
    String things = subject.thing().substring(0, said.start());
    return Stream.of(JOINTS, "、|和(?![平美谐睦])", "、")
        .map(joints -> things(things, joints, catalogue))
        .map(all -> whole(all, Math.max(2, all.size())))
        .filter(all -> all.size() > 1 && all.stream().allMatch(WHOLE.asMatchPredicate()))
        .findFirst()
        .map(all -> all.stream().map(one -> Subject.of(one + tail)).distinct().toList())
        .orElse(List.of(subject));
  }

  /** 第一、二、三产业投资: each of them whole. */
  private static String industries(MatchResult found) {
    return found
        .group(1)
        .chars()
        .filter(c -> "一二三".indexOf(c) >= 0)
        .mapToObj(c -> "第" + (char) c + "产业" + found.group(2))
        .collect(Collectors.joining("、"));
  }

  /** What stands side by side. */
  static List<String> things(String words, Catalogue catalogue) {
    return things(words, JOINTS, catalogue);
  }

  private static List<String> things(String words, String joints, Catalogue catalogue) {
    return Stream.of(
            INDUSTRIES
                .matcher(
                    bothEnds(
                        words.replaceAll("城[、和]乡(?=居民)", "城乡").replaceAll("三次产业(?!结构|比)", "一二三产业")))
                .replaceAll(Respectively::industries)
                .split(joints, -1))
        .map(thing -> Wording.before(thing, catalogue))
        .toList();
  }

  /**
   * What a number is of where the clause before has none: as many things stand there as numbers in
   * its own, or nobody can say and it is empty.
   */
  static String ofUnnumbered(
      String text,
      Span sentence,
      List<Numeral> numerals,
      Numeral numeral,
      Span before,
      Catalogue catalogue) {
    Span clause = Clauses.around(numeral.start(), Clauses.clauses(text, sentence), text);
    List<Numeral> behind = numerals.stream().filter(one -> isBehind(text, clause, one)).toList();
    List<String> things = things(text.substring(before.start(), before.end()), catalogue);
    String first = things.get(0);
    String owner = COUNTED_AS.matcher(first).replaceFirst("");
    List<String> whole =
        things.stream()
            .map(one -> one.length() < 3 && !owner.equals(first) ? owner + one : one)
            .toList();
    boolean fits =
        whole.size() == behind.size() && whole.stream().noneMatch(one -> one.length() < 3);
    return fits ? whole.get(behind.indexOf(numeral)) : "";
  }

  /**
   * What one of four numbers is of, which are two of each of two things: 城乡居民收入从4.6万元和1.7万元提高到
   * 5.9万元和2.3万元; empty where they are none such.
   */
  static String ofPair(
      String text, Span clause, List<Numeral> numerals, Numeral numeral, Catalogue catalogue) {
    List<Numeral> own =
        numerals.stream()
            .filter(one -> clause.start() <= one.start() && one.end() <= clause.end())
            .toList();
    if (own.size() != 4 || !own.contains(numeral)) {
      return "";
    }
    String[] between = new String[3];
    for (int i = 0; i < 3; i++) {
      between[i] = text.substring(own.get(i).end(), own.get(i + 1).start());
    }
    Matcher lead = FROM.matcher(text.substring(clause.start(), own.get(0).start()));
    boolean isOfPairs =
        lead.matches()
            && JOIN.matcher(between[0]).matches()
            && RISES_TO.matcher(between[1]).matches()
            && JOIN.matcher(between[2]).matches();
    List<String> names = isOfPairs ? whole(things(lead.group("thing"), catalogue), 2) : List.of();
    return names.size() == 2 ? names.get(own.indexOf(numeral) % 2) : "";
  }

  /** 城镇和农村居民收入达到4.2万元、1.9万元: as many names as numbers; else empty. */
  static List<String> sideBySide(
      String text, Span sentence, Span clause, List<Numeral> own, Catalogue catalogue) {
    if (own.size() > MOST_SIDE_BY_SIDE) {
      return List.of();
    }
    for (int i = 1; i < own.size(); i++) {
      if (!JOIN.matcher(text.substring(own.get(i - 1).end(), own.get(i).start())).matches()) {
        return List.of();
      }
    }
    String lead = text.substring(clause.start(), own.get(0).start());
    List<String> names = asMany(lead, own.size(), catalogue);
    int end = own.get(own.size() - 1).end();
    String rest = end < sentence.end() ? text.substring(end, sentence.end()) : "";
    boolean fits = names.size() == own.size() && rest.matches("(?s)(?:[，。；].*)?");
    return fits && names.stream().allMatch(one -> one.length() > 2) ? names : List.of();
  }

  /** 工业、服务业分别完成投资: what of all of them the numbers are; empty for themselves. */
  static String aspect(String text, Span clause, Numeral first, Catalogue catalogue) {
    int at = text.indexOf(WORD, clause.start());
    String said = Wording.before(text.substring(at + WORD.length(), first.start()), catalogue);
    return Naming.isAttribute(said) || ASPECT.matcher(said).matches() ? said : "";
  }

  /** 三次产业结构由…调整为…: the industries of which three numbers are the shares; else empty. */
  static List<String> shares(String text, Span sentence, List<Numeral> parts) {
    String lead = text.substring(sentence.start(), parts.get(0).start());
    return parts.size() == 3 && SHARES_OF_INDUSTRIES.matcher(lead).find()
        ? List.of("第一产业比重", "第二产业比重", "第三产业比重")
        : List.of();
  }

  static boolean isBehind(String text, Span sentence, Numeral numeral) {
    int at = text.indexOf(WORD, sentence.start());
    return at >= 0 && at < numeral.start() && numeral.start() < clauseEnd(text, at, sentence.end());
  }

  /** Whether a clause begins with the word and so speaks of the clauses before it. */
  static boolean opens(String text, Span clause) {
    return OPENING.matcher(text).region(clause.start(), clause.end()).lookingAt();
  }

  private static int clauseEnd(String text, int from, int last) {
    int end = from;
    while (end < last && !Clauses.isPause(text, end)) {
      end++;
    }
    return end;
  }

  /** 城乡居民…: the two kinds of residents. */
  private static List<String> bothKinds(String thing) {
    return thing.startsWith("城乡")
        ? List.of("城镇" + thing.substring(2), "农村" + thing.substring(2))
        : List.of(thing);
  }

  /** Nobody can say what 失业 of 失业、工伤保险参保人数 shares. */
  private static boolean isWhole(String thing, String last, String rest) {
    return thing.equals(last)
        || thing.endsWith("率")
        || (rest.startsWith("参保") && !thing.matches(".*(?:保险|[医社]保)"));
  }

  /** 第一产业 and 产业增加值, which have a word in common. */
  private static String joined(String thing, String rest) {
    boolean overlaps = thing.length() > 2 && rest.startsWith(thing.substring(thing.length() - 2));
    return thing + (overlaps ? rest.substring(2) : rest);
  }

  /** 城镇、农村居民收入: what the first leaves out is said by the last. */
  static List<String> whole(List<String> things, int numbers) {
    if (numbers == 2 && things.size() == 1) {
      return bothKinds(things.get(0));
    }
    String last = things.get(things.size() - 1);
    if (things.size() > 1 && AND_OTHERS.matcher(last).find()) {
      List<String> listed = new ArrayList<>(things);
      listed.set(things.size() - 1, AND_OTHERS.matcher(last).replaceFirst(""));
      return whole(listed, numbers);
    }
    Matcher tail = SHARED_WHOLE.matcher(last);
    String rest = tail.find() && tail.start() > 1 ? tail.group() : "";
    if (!rest.isEmpty() && things.stream().filter(SHARED_WHOLE.asPredicate()).count() == 1) {
      return things.stream()
          .map(thing -> isWhole(thing, last, rest) ? thing : joined(thing, rest))
          .toList();
    }
    Matcher per = PER.matcher(things.get(0));
    boolean isPer = per.find();
    List<String> whole = new ArrayList<>();
    Matcher ofResidents = OF_RESIDENTS.matcher(last);
    boolean isOfResidents = ofResidents.matches();
    for (String thing : things) {
      if (isOfResidents && ONE_KIND.matcher(thing).matches()) {
        whole.add(thing + ofResidents.group("rest"));
        continue;
      }
      boolean isShort = thing.length() == 2 && last.length() > 3;
      Matcher end = SHARED.matcher(last);
      // 失业 of 失业、工伤保险参保人数 shares more than 人数, and nobody can say how much.
      boolean fits = isShort && end.find() && end.start() <= thing.length() + 2;
      String one = fits ? thing + last.substring(end.start()) : thing;
      whole.add(isPer && !PER.matcher(one).find() ? per.group() + one : one);
    }
    return whole;
  }
}
