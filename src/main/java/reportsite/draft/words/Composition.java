package reportsite.draft.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;

/**
 * English names put together from the dictionary's words: 农村 and 桥梁 make rural bridges, 桥梁 and 数量
 * the number of bridges. A name of which one word is unknown stays untranslated, and so does one
 * with a verb within it: 社区建成食堂 is a sentence.
 */
public final class Composition {

  /** Before another word these are verbs as a rule: 服务群众. */
  private static final Set<String> NO_MODIFIERS = Set.of("服务", "建议", "问题", "任务");

  /** What such a thing is for is said by the word before it: 改造项目, but not 改造道路. */
  private static final String PURPOSES =
      ".*(?:项目|工程|任务|行动|面积|里程|[额量数]|(?<!优)率|资金|经费|投入|投资|基金|贷款|债券|专项|补[贴助]|(?<!重)中心|基地|机构|平台"
          + "|设[备施]|装备|计划|规划|方案|标准|政策|体系|系统|规模|成本|费用|收入|服务|活动|站点?|[厂所]"
          + "|示范[区村镇园点县社]|试[点验]区?|园区|产业园|开发区|网点|制度|机制|周期|占比|进度|清单|事项|工具";

  private static final Pattern PURPOSE = Pattern.compile(PURPOSES + ")");

  /** What does or is something itself, and is seldom what was treated, sold or planted. */
  private static final Pattern NO_OBJECT =
      Pattern.compile(
          PURPOSES
              + "|企业|公司|单位|主体|能力|产值|增加值|利润|集聚区|人[才员]|专家|队伍|团队|组织|合作社|产业|行业|业|集群|技术"
              + "|品牌|场景|成果|指[数标]|水平|目标|比[重例]|工作|市场|协[会议]|联盟|服务商|小镇|综合体)");

  private static final Pattern SHARE = Pattern.compile("(.+)占(.+?)的?(?:比重|比例|比率|份额|比)");
  private static final Pattern AND = Pattern.compile("[、和及与]|以及");

  /** 单位产值能耗: what is divided by has to be known. */
  private static final Pattern RATIO = Pattern.compile("单位(?:面积|产[值品]|生产|工业|[A-Z])|每|[户人亩地]均");

  private static final Pattern UPON = Pattern.compile("^…|(?:construction|creation) of …$");

  /** A number of things, and not of renovations. */
  private static final Pattern DEEDS = Pattern.compile("[a-z]+(?:tion|ment|ing|al) of .*");

  private static final Pattern OF_ASPECTS =
      Pattern.compile("(?:growth|rise|fall|share|completion) .*|.* compared with .*");

  /** 民航年旅客吞吐量: over what time it is told. */
  private static final Pattern SPAN = Pattern.compile("(.{2,}?)(年均|日均|年度?|全年|(?:[两三四五]年)?累计|合计)");

  private static final Map<String, String> SPANS =
      Map.of("年均", "average annual ", "日均", "daily ", "累计", "cumulative ", "合计", "total ");

  private static final Pattern QUOTED = Pattern.compile("“([\\p{IsHan}]{2,8})”");

  /** How near to the noun a word stands in English, whatever its place in the Chinese. */
  private enum Rank {
    LEVEL,
    QUALITY,
    FIELD
  }

  private record Modifier(String en, Rank rank) {}

  private final Map<String, String> heads = new LinkedHashMap<>();
  private final Map<String, Modifier> modifiers = new LinkedHashMap<>();
  private final Map<String, String> actions = new LinkedHashMap<>();
  private final Map<String, String> openings = new LinkedHashMap<>();
  private final Map<String, String> endings = new LinkedHashMap<>();
  private final Map<String, String> wholes = new LinkedHashMap<>();
  private final Map<String, String> groups = new LinkedHashMap<>();

  public Composition(Catalogue catalogue) {
    for (Catalogue.Entry entry : catalogue.section("indicators")) {
      entry.wordings().stream()
          .filter(words -> !entry.loose().contains(words))
          .forEach(words -> heads.put(words, uncapitalized(entry.en())));
    }
    for (Catalogue.Entry entry : catalogue.section("nouns")) {
      Noun noun = entry.noun();
      if (noun != null) {
        heads.put(entry.zh(), noun.many());
        if (!NO_MODIFIERS.contains(entry.zh())) {
          modifiers.put(entry.zh(), new Modifier(noun.one(), Rank.FIELD));
        }
      }
    }
    put(catalogue, "heads", heads);
    put(catalogue, "actions", actions);
    put(catalogue, "openings", openings);
    put(catalogue, "endings", endings);
    put(catalogue, "wholes", wholes);
    put(catalogue, "groups", groups);
    putAll(catalogue, "levels", Rank.LEVEL);
    putAll(catalogue, "qualities", Rank.QUALITY);
    putAll(catalogue, "modifiers", Rank.FIELD);
  }

  private static void put(Catalogue catalogue, String section, Map<String, String> words) {
    for (Catalogue.Entry entry : catalogue.section(section)) {
      entry.wordings().forEach(zh -> words.put(zh, entry.en()));
    }
  }

  private void putAll(Catalogue catalogue, String section, Rank rank) {
    for (Catalogue.Entry entry : catalogue.section(section)) {
      entry.wordings().forEach(zh -> modifiers.put(zh, new Modifier(entry.en(), rank)));
    }
  }

  /** The name in both languages; empty where a word is unknown. */
  public Optional<Bilingual> of(String zh) {
    String whole = wholes.get(zh);
    return name(zh, whole == null ? new Reading().thing(zh, true) : whole);
  }

  /** The name out of more than one word, so that it says more than the dictionary's own. */
  public Optional<Bilingual> ofWords(String zh) {
    return name(zh, new Reading().composed(zh, true));
  }

  private static Optional<Bilingual> name(String zh, @Nullable String en) {
    return en == null || !Names.hasNoNumber(en)
        ? Optional.empty()
        : Optional.of(new Bilingual(zh, capitalized(en)));
  }

  /** The reading of one name, which meets the same words more than once. */
  private final class Reading {

    private final Map<String, Optional<String>> known = new HashMap<>();

    /**
     * @param isOpening whether words of a deed may lead: nothing stands before them
     */
    @Nullable String thing(String zh, boolean isOpening) {
      String head = heads.get(zh);
      return head == null ? composed(zh, isOpening) : head;
    }

    @Nullable String composed(String zh, boolean isOpening) {
      String key = isOpening + zh;
      Optional<String> before = known.get(key);
      if (before == null) {
        before = Optional.ofNullable(read(zh, isOpening));
        known.put(key, before);
      }
      return before.orElse(null);
    }

    private @Nullable String read(String zh, boolean isOpening) {
      if (zh.length() < 2) {
        return null;
      }
      String words = shared(zh);
      words = words == null ? opened(zh, false) : words;
      if (words == null && RATIO.matcher(zh).lookingAt()) {
        return null;
      }
      words = words == null ? divided(zh, isOpening) : words;
      words = words == null ? ended(zh, isOpening) : words;
      words = words == null && isOpening ? opened(zh, true) : words;
      words = words == null ? listed(zh, isOpening) : words;
      words = words == null ? modified(zh) : words;
      return words == null ? unquoted(zh, isOpening) : words;
    }

    /** 税收占财政收入比重; 产量占全国比重. */
    private @Nullable String shared(String zh) {
      Matcher share = SHARE.matcher(zh);
      if (!share.matches()) {
        return null;
      }
      String part = thing(share.group(1), true);
      String group = groups.get(share.group(2));
      String whole = group == null ? thing(share.group(2), false) : "the total in " + group;
      return part == null || whole == null ? null : part + " as a share of " + whole;
    }

    /** What was done stands before its object, 缴获毒品, and what is divided by, 人均住房面积. */
    private @Nullable String opened(String zh, boolean isOpening) {
      for (int end = Math.min(zh.length() - 1, 8); end > 0; end--) {
        String frame = openings.get(zh.substring(0, end));
        String object = zh.substring(end);
        boolean isRatio = frame != null && frame.startsWith("… per ");
        boolean isDone = frame != null && !isRatio && UPON.matcher(frame).find();
        boolean isDoneTo = !isDone || !NO_OBJECT.matcher(object).matches();
        if (frame != null && isDoneTo && (isOpening || isRatio)) {
          String words = framed(frame, thing(object, false));
          if (words != null) {
            return words;
          }
        }
      }
      return null;
    }

    private @Nullable String framedIn(String frame, String owner, boolean isOpening) {
      Matcher span = SPAN.matcher(owner);
      if (span.matches() && thing(owner, isOpening) == null) {
        String words = framedIn(frame, span.group(1), isOpening);
        return words == null
            ? null
            : SPANS.getOrDefault(span.group(2).replaceFirst("^[两三四五]年", ""), "annual ") + words;
      }
      String thing = thing(owner, isOpening);
      if (thing != null && frame.contains("number of") && DEEDS.matcher(thing).matches()) {
        return null;
      }
      boolean isOne = thing != null && thing.matches("(?!the ).* (?:industry|economy)");
      return framed(frame, isOne ? "the " + thing : thing);
    }

    /** 城镇居民人均住房面积: whose the measure is stands before it. */
    private @Nullable String divided(String zh, boolean isOpening) {
      int at = Math.max(zh.indexOf("人均"), zh.indexOf("户均"));
      String owner = at < 2 ? null : thing(zh.substring(0, at), isOpening);
      String measure = owner == null ? null : opened(zh.substring(at), false);
      return measure == null ? null : measure + " of " + owner;
    }

    /** 桥梁数量: the last word says what is told of a thing. */
    private @Nullable String ended(String zh, boolean isOpening) {
      for (int start = 1; start < zh.length(); start++) {
        String frame = endings.get(zh.substring(start));
        String owner = zh.substring(0, start);
        boolean isAspect = endings.containsKey(owner);
        if (frame != null
            && !isListOfEndings(owner)
            && (!isAspect || OF_ASPECTS.matcher(frame).matches())) {
          String words = framedIn(frame, owner, isOpening);
          if (words != null) {
            return words;
          }
        }
      }
      return null;
    }

    private boolean isListOfEndings(String words) {
      String[] parts = AND.split(words);
      return parts.length > 1
          && Stream.of(parts).anyMatch(part -> endings.keySet().stream().anyMatch(part::endsWith));
    }

    /** 学校、幼儿园; 燃气、供热管网, whose first word only stands before what both share. */
    private @Nullable String listed(String zh, boolean isOpening) {
      Matcher mark = AND.matcher(zh);
      while (mark.find()) {
        String rest = zh.substring(mark.end());
        String first = part(zh.substring(0, mark.start()), isOpening);
        String others = first == null || rest.isEmpty() ? null : thing(rest, isOpening);
        if (first != null && others != null) {
          boolean goesOn = AND.matcher(rest).find() && others.contains(" and ");
          return first + (goesOn ? ", " : " and ") + others;
        }
      }
      return null;
    }

    private @Nullable String part(String zh, boolean isOpening) {
      Modifier modifier = modifiers.get(zh);
      String whole = zh.isEmpty() ? null : thing(zh, isOpening);
      return whole == null && modifier != null ? modifier.en() : whole;
    }

    /** The words before a head, those of rank first and those of quality next. */
    private @Nullable String modified(String zh) {
      Chain chain = chain(zh);
      return chain == null ? null : chain.words();
    }

    /** Tries the longest modifier first, and a shorter one where the rest cannot be read then. */
    private @Nullable Chain chain(String zh) {
      for (int end = zh.length() - 1; end > 0; end--) {
        Modifier modifier = modifier(zh.substring(0, end), zh.substring(end));
        Chain rest = modifier == null ? null : rest(zh.substring(end), modifier);
        Chain whole = modifier == null || rest == null ? null : rest.after(modifier);
        if (whole != null) {
          return whole;
        }
      }
      return null;
    }

    private @Nullable Modifier modifier(String word, String rest) {
      if (word.equals("年") && endings.containsKey(rest)) {
        return new Modifier("annual", Rank.QUALITY);
      }
      Modifier modifier = modifiers.get(word);
      String action = actions.get(word);
      return action != null && PURPOSE.matcher(rest).matches()
          ? new Modifier(action, Rank.FIELD)
          : modifier;
    }

    /** What follows; a place or a level may stand before a frame: 省级|学校数量 is none. */
    private @Nullable Chain rest(String zh, Modifier before) {
      String head = heads.get(zh);
      if (head != null) {
        return new Chain(
            List.of(), zh.equals("产业") && before.rank() == Rank.FIELD ? "industry" : head);
      }
      Chain chain = chain(zh);
      if (chain != null) {
        return chain;
      }
      String listed = before.rank() == Rank.FIELD ? null : listed(zh, false);
      return listed == null ? null : new Chain(List.of(), listed);
    }

    /** “专精特新”企业: what is known without its marks. */
    private @Nullable String unquoted(String zh, boolean isOpening) {
      Matcher quoted = QUOTED.matcher(zh);
      return quoted.find()
              && (modifiers.containsKey(quoted.group(1)) || heads.containsKey(quoted.group(1)))
          ? thing(quoted.replaceFirst("$1"), isOpening)
          : null;
    }
  }

  /** A frame with the thing in it, unless it says a word twice. */
  private static @Nullable String framed(String frame, @Nullable String thing) {
    return thing == null || repeats(List.of(frame), thing) ? null : frame.replace("…", thing);
  }

  /** A head and the words before it. */
  private record Chain(List<Modifier> modifiers, String head) {

    @Nullable Chain after(Modifier first) {
      List<Modifier> all = new ArrayList<>();
      String next = modifiers.isEmpty() ? head : modifiers.get(0).en();
      String own = withoutLast(first.en(), next);
      if (!own.isEmpty()) {
        all.add(new Modifier(own, first.rank()));
      }
      List<String> before = all.stream().map(Modifier::en).toList();
      all.addAll(modifiers);
      return repeats(before, words()) ? null : new Chain(all, head);
    }

    String words() {
      String before =
          modifiers.stream()
              .sorted(Comparator.comparing(Modifier::rank))
              .map(modifier -> modifier.en() + " ")
              .collect(Collectors.joining());
      return before + head;
    }

    /** 重点工程 and 项目 are key projects, not key project projects. */
    private static String withoutLast(String words, String next) {
      String last = words.substring(words.lastIndexOf(' ') + 1);
      String first = next.contains(" ") ? next.substring(0, next.indexOf(' ')) : next;
      return stem(last).equals(stem(first))
          ? words.substring(0, words.length() - last.length()).strip()
          : words;
    }
  }

  /** 地表水 before the share of surface water of good quality says nothing more. */
  private static boolean repeats(List<String> before, String rest) {
    Set<String> words =
        Stream.of(rest.split("[ ,]+")).map(Composition::stem).collect(Collectors.toSet());
    return before.stream()
        .flatMap(some -> Stream.of(some.split("[ ,]+")))
        .anyMatch(
            word ->
                word.length() > 3
                    && !word.equals("with")
                    && !word.equals("power")
                    && words.contains(stem(word)));
  }

  private static String stem(String word) {
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.replaceFirst("s$", "");
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String uncapitalized(String words) {
    boolean isName = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
