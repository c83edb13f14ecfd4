package reportsite.draft.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.earlier.EarlierReports.Series;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Composition;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.draft.words.Naming;
import reportsite.draft.words.Unfinished;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.value.Noun;
import reportsite.notation.value.Unit;
import reportsite.notation.value.Unit.Dimension;
import reportsite.text.Bilingual;
import reportsite.text.Han;

/** Brings the figures that measure the same under one indicator and gives all of them ids. */
public final class LedgerDrafter {

  /** 连续6年获评平安乡镇: years are counted, whatever else is named. */
  private static final Set<String> TIMES = Set.of("年", "个月", "个季度", "天", "周", "小时", "分钟");

  /** 困难群众320户 are households, and no people. */
  private static final Pattern PERSONS =
      Pattern.compile(".*(?:群众|学生|教师|职工|人员|人才|党员|干部|居民|老人|农民|劳动力|医生|儿童)$");

  /** Such words say alone what is counted, whatever is named. */
  private static final Set<String> MEASURES =
      Set.of(
          "千瓦", "兆瓦", "千瓦时", "立方米", "蒸吨", "标箱", "毫米", "千伏", "厘米", "个工作日", "个小时", "人次", "件次", "户次",
          "场次", "班次", "株", "棵", "羽", "头", "岁");

  /** Of people only a name of people can be the noun, and of households one of households. */
  private static final Pattern WHO =
      Pattern.compile(".*(?:群众|学生|儿童|青年|妇女|对象|[者员人民生师家工友]|职工|干部|人才|劳动力|居民|游客|旅客|专家|工匠|军人|院士|博士)$");

  private static final Set<String> OF_PERSONS = Set.of("人", "名", "位", "个", "口");

  /** 问题19起28人: not the problems are 28. */
  private static final Pattern NO_PERSONS =
      Pattern.compile(".*(?:问题|案件|事故|线索|企业|项目|学校|医院|机构|岗位|工程|课程|活动)$");

  private static final Pattern PLACES = Pattern.compile(".*(?:小区|社区|村|村庄|学校|医院|公园|道路|线路|机构|乡镇)$");

  /** 日均客流量15.6万人次: the same person comes again. */
  private static final Pattern TRAVELLERS = Pattern.compile(".*(?:游客|旅客|客流|[客诊]流?量|就诊|门诊)$");

  /** 法人户数213户 are no households. */
  private static final Pattern BUSINESSES =
      Pattern.compile(".*(?:法人|法人单位|主体|企业|商户|工商户|纳税人|单位|公司|商家|市场)(?:户数|总数|数量?)?$");

  private static final Noun BUSINESS = new Noun("business", "businesses");
  private static final Noun VISIT = new Noun("visit", "visits");

  /** What numbers of another sort say about a thing. */
  private static final Map<Dimension, Bilingual> SORTS =
      Map.of(
          Dimension.AREA, new Bilingual("面积", "area"),
          Dimension.YUAN, new Bilingual("金额", "amount of money"),
          Dimension.LENGTH, new Bilingual("长度", "length"),
          Dimension.COUNT, new Bilingual("数量", "number"),
          Dimension.PERCENT, new Bilingual("幅度", "percentage"));

  private final Catalogue catalogue;
  private final Composition composition;
  private final EarlierReports earlier;
  private final FigureIds figureIds;

  /** All names given so far: pages and lists call figures by them. */
  private final Set<String> names = new HashSet<>();

  public LedgerDrafter(Catalogue catalogue, EarlierReports earlier, List<Passage> passages) {
    this.catalogue = catalogue;
    this.composition = new Composition(catalogue);
    this.earlier = earlier;
    Map<Integer, String> texts = new HashMap<>();
    passages.forEach(passage -> texts.put(passage.number(), passage.text()));
    this.figureIds = new FigureIds(texts);
  }

  public List<DraftIndicator> indicators(List<DraftFigure> figures) {
    Map<String, List<DraftFigure>> groups = new LinkedHashMap<>();
    Map<String, String> counted = new HashMap<>();
    for (DraftFigure figure : figures) {
      String key = key(figure);
      Unit unit = figure.value().unit();
      if (unit.dimension() == Dimension.COUNT) {
        // One English noun serves an indicator: years of age and people need two.
        boolean isOther = !counted.computeIfAbsent(key, any -> unit.word()).equals(unit.word());
        key = isOther ? key + "#" + unit.word() : key;
      }
      groups.computeIfAbsent(key, any -> new ArrayList<>()).add(figure);
    }
    List<Wanted> wanted = groups.values().stream().map(this::wanted).toList();
    List<String> ids =
        ContentIds.of(
            wanted.stream().map(Wanted::id).toList(),
            wanted.stream().map(Wanted::words).toList(),
            new HashSet<>());
    List<DraftIndicator> indicators = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      indicators.add(indicator(ids.get(i), wanted.get(i)));
    }
    return figureIds.distinct(indicators);
  }

  private String key(DraftFigure figure) {
    Series series = series(figure);
    if (series != null) {
      return "^" + series.indicator().id();
    }
    return catalogue
        .indicator(figure.name())
        .or(() -> catalogue.indicator(figure.subject().thing()))
        .filter(known -> !known.loose().contains(figure.name()))
        .map(Catalogue.Entry::id)
        .orElseGet(() -> "=" + figure.subject().thing() + scope(figure));
  }

  /** The series of the report before that a figure goes on with; null where none is known. */
  private @Nullable Series series(DraftFigure figure) {
    Catalogue.Entry versus = figure.versus();
    return earlier
        .series(
            figure.name(),
            catalogue.indicator(figure.name()).orElse(null),
            figure.quote(),
            figure.measure(),
            versus == null ? null : earlier.groupId(versus),
            figure.value().unit())
        .orElse(null);
  }

  /** 项目 alone says nothing: in another passage other ones are meant, and so does no name. */
  private String scope(DraftFigure figure) {
    return figure.name().equals(FigureDrafter.NO_NAME)
        ? "@" + figure.passage() + "/" + figure.start()
        : catalogue.isNoun(figure.name()) || Naming.isGeneral(figure.name())
            ? "@" + figure.passage()
            : "";
  }

  /**
   * What figures of one name make, before its id is settled.
   *
   * @param words that tell it from others which want the same id
   * @param series of the report before; null where it goes on with none
   * @param known the standard one; null where it is none
   * @param name in both languages
   * @param from the report of which the name is taken; null where it is not
   */
  private record Wanted(
      String id,
      String words,
      List<DraftFigure> figures,
      boolean isMixed,
      @Nullable Series series,
      Catalogue.@Nullable Entry known,
      Bilingual name,
      @Nullable Id from) {}

  private Wanted wanted(List<DraftFigure> figures) {
    DraftFigure first = figures.get(0);
    Series series = series(first);
    boolean isMixed = figures.stream().map(one -> one.subject().aspect()).distinct().count() > 1;
    String words = isMixed ? first.subject().thing() : first.name();
    Catalogue.Entry known =
        series != null
            ? null
            : catalogue
                .indicator(words)
                .filter(standard -> !standard.loose().contains(words))
                .orElse(null);
    if (series != null) {
      Id from = Objects.requireNonNull(earlier.before()).id();
      Bilingual name = series.indicator().name();
      String id = series.indicator().id().text();
      return new Wanted(
          id, counted(name.zh(), figures), figures, isMixed, series, null, name, from);
    }
    if (known != null) {
      // 城镇化率 need not be 常住人口城镇化率, and 空气质量优良天数比例 says more than 优良天数比例.
      boolean isOwn =
          (known.own().contains(words) || words.endsWith(known.zh()))
              && figures.stream().allMatch(one -> one.name().equals(words));
      Bilingual name = new Bilingual(isOwn ? words : known.zh(), known.en());
      String id = earlier.other(known.id(), words);
      return new Wanted(id, counted(words, figures), figures, isMixed, null, known, name, null);
    }
    From<Bilingual> taken = earlier.english(words).orElse(null);
    Bilingual name = taken == null ? named(words) : taken.value();
    String id = earlier.other(ContentIds.ofName("item", words, name.en()), words);
    // The same general word means another thing wherever it stands.
    String sentence = scope(first).isEmpty() ? "" : figureIds.sentence(first);
    return new Wanted(
        sentence.isEmpty() ? id : ContentIds.apart(id, sentence),
        counted(words, figures) + sentence,
        figures,
        isMixed,
        null,
        null,
        name,
        taken == null ? null : taken.report());
  }

  private static String counted(String words, List<DraftFigure> figures) {
    String measureWord = measureWord(figures);
    return measureWord == null ? words : words + "|" + measureWord;
  }

  private DraftIndicator indicator(String id, Wanted wanted) {
    List<DraftFigure> figures = wanted.figures();
    Catalogue.Entry known = wanted.known();
    String measureWord = measureWord(figures);
    Noun noun = measureWord == null ? null : noun(wanted, measureWord);
    boolean onlyCounts =
        figures.stream().allMatch(one -> one.value().unit().dimension() == Dimension.COUNT);
    Bilingual told =
        onlyCounts && wanted.series() == null
            ? counting(wanted.name(), noun, measureWord)
            : wanted.name();
    Bilingual name = Names.distinct(told, names);
    boolean isKnown = noun != null;
    if (measureWord != null && noun == null) {
      noun = new Noun("(" + measureWord + ")", "(" + measureWord + ")");
    }
    List<DraftIndicator.Entry> entries = new ArrayList<>();
    Set<String> aspects = new HashSet<>();
    boolean hasFallen =
        figures.stream()
            .anyMatch(one -> one.measure() == Measure.GROWTH && one.value().direction().isDown());
    for (DraftFigure figure : figures) {
      // Pages call a share by its name alone, as they do an amount.
      boolean isPlain = figure.measure() == Measure.SHARE || figure.measure() == Measure.AMOUNT;
      // Beside a fall a growth rate is called a change, as is what fell by an amount.
      boolean isChange = hasFallen && figure.measure() == Measure.GROWTH;
      String aspect =
          (isPlain ? "" : isChange ? Measure.CHANGE : figure.measure())
              + " "
              + figure.kind()
              + " "
              + figure.period();
      boolean isAspect = wanted.isMixed() && !figure.subject().aspect().isEmpty();
      Series series = wanted.series() == null ? null : series(figure);
      Bilingual given = series == null ? null : series.name();
      From<Bilingual> taken =
          given == null && isAspect ? earlier.english(figure.name()).orElse(null) : null;
      Bilingual own =
          given != null
              ? aspects.add(given.zh() + " " + aspect) ? given : Names.distinct(given, names)
              : isAspect
                  ? Names.distinct(taken == null ? named(figure.name()) : taken.value(), names)
                  : aspects.add(aspect) ? null : another(name, figure, figures.get(0));
      Id from = given != null ? wanted.from() : taken == null ? null : taken.report();
      String stem =
          series != null
              ? series.stem()
              : stem(isAspect ? ContentIds.apart(id, figure.name()) : id, figure);
      entries.add(new DraftIndicator.Entry(stem, own, from, figure));
    }
    Series series = wanted.series();
    Better better =
        series != null
            ? series.indicator().better()
            : known == null ? Better.NEITHER : known.better();
    boolean isComposed =
        known == null && wanted.from() == null && !Unfinished.isTranslation(name.en());
    return new DraftIndicator(id, name, isComposed, better, noun, isKnown, wanted.from(), entries);
  }

  /** Residents (households) where not heads are counted: English pages leave the noun out. */
  private static Bilingual counting(
      Bilingual name, @Nullable Noun noun, @Nullable String measureWord) {
    boolean isOther =
        noun != null
            && measureWord != null
            && (MEASURES.contains(measureWord) || measureWord.equals("户"))
            && !Unfinished.isTranslation(name.en())
            && name.en().matches(".*(?:s|people|children|women)")
            && !name.en().toLowerCase(Locale.ROOT).endsWith(noun.many());
    return isOther && noun != null
        ? new Bilingual(name.zh(), name.en() + " (" + noun.many() + ")")
        : name;
  }

  private Bilingual named(String words) {
    if (!Han.hasHan(words)) {
      // GDP alone is no Chinese name.
      String own = words.replaceFirst("^[(（]?[0-9]+[)）]?", "");
      return own.isBlank()
          ? Unfinished.translation(FigureDrafter.NO_NAME)
          : new Bilingual(own + "（" + FigureDrafter.NO_NAME + "）", own);
    }
    return composition.of(words).orElseGet(() -> Unfinished.translation(words));
  }

  /** A second figure is told apart by what it counts in, by its own words, or by a letter. */
  private Bilingual another(Bilingual name, DraftFigure figure, DraftFigure first) {
    Dimension dimension = figure.value().unit().dimension();
    Bilingual sort = SORTS.get(dimension);
    if (sort != null && dimension != first.value().unit().dimension()) {
      Bilingual told =
          new Bilingual(name.zh() + "（" + sort.zh() + "）", name.en() + " (" + sort.en() + ")");
      return Names.distinct(told, names);
    }
    Bilingual own = composition.ofWords(figure.name()).orElse(name);
    boolean tellsMore = !names.contains(own.zh()) && !names.contains(own.en());
    Bilingual quoted = tellsMore ? own : quoted(figure);
    return Names.distinct(quoted == null ? name : quoted, names);
  }

  /** With the words that lead to it in the report: 新建美丽乡村 beside 美丽乡村. */
  private @Nullable Bilingual quoted(DraftFigure figure) {
    int at = figure.quote().indexOf(figure.value().written());
    String lead = at < 0 ? "" : figure.quote().substring(0, at);
    String item =
        lead.substring(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('、')) + 1).strip();
    boolean tellsMore =
        figure.measure() != Measure.NEW
            && item.endsWith(figure.subject().thing())
            && item.length() > figure.subject().thing().length() + 1
            && item.length() <= Naming.LONGEST
            && Names.hasNoNumber(item)
            && !names.contains(item);
    return tellsMore ? named(item) : null;
  }

  private static @Nullable String measureWord(List<DraftFigure> figures) {
    return figures.stream()
        .map(figure -> figure.value().unit())
        .filter(unit -> unit.dimension() == Dimension.COUNT)
        .map(unit -> unit.word())
        .findFirst()
        .orElse(null);
  }

  /** Whether heads cannot be what a name counts. */
  static boolean isNoPerson(String name) {
    return NO_PERSONS.matcher(name).matches();
  }

  private @Nullable Noun noun(Wanted wanted, String measureWord) {
    Catalogue.Entry known = wanted.known();
    Series series = wanted.series();
    String name = wanted.name().zh();
    Noun before = series == null ? null : series.indicator().noun();
    if (before != null) {
      return before;
    }
    boolean isOther =
        TIMES.contains(measureWord)
            || (PERSONS.matcher(name).matches() && !OF_PERSONS.contains(measureWord))
            || (measureWord.equals("人") && isNoPerson(name))
            || (measureWord.equals("户") && PLACES.matcher(name).matches());
    if (known != null && known.noun() != null && !isOther) {
      return known.noun();
    }
    Noun earlierNoun =
        wanted.from() == null || isOther
            ? null
            : earlier.counted(name).map(one -> one.value().noun()).orElse(null);
    if (earlierNoun != null) {
      return earlierNoun;
    }
    if (measureWord.equals("户") && BUSINESSES.matcher(name).matches()) {
      return BUSINESS;
    }
    if (measureWord.equals("人次") && TRAVELLERS.matcher(name).matches()) {
      return VISIT;
    }
    boolean isNotName =
        MEASURES.contains(measureWord)
            || (Set.of("人", "名", "位").contains(measureWord) && !WHO.matcher(name).matches())
            || (measureWord.equals("户") && !name.endsWith("户"))
            || name.indexOf('、') >= 0;
    Noun byName = isOther || isNotName ? null : catalogue.nounOf(name);
    return byName == null ? catalogue.nounOfMeasure(measureWord) : byName;
  }

  /** Its indicator and its aspect. */
  private static String stem(String indicator, DraftFigure figure) {
    return figure.measure() == Measure.AMOUNT
        ? indicator
        : indicator + "-" + figure.measure().name().toLowerCase(Locale.ROOT);
  }
}
