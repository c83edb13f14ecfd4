package reportsite.draft.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;

/**
 * English names put together from the dictionary's words, in the order of the Chinese: 农村 and 桥梁
 * make rural bridges. A name of which one word is unknown stays untranslated.
 */
public final class Composition {

  /** Before another word these are verbs as a rule: 服务群众. */
  private static final Set<String> NO_MODIFIERS = Set.of("服务", "建议", "问题", "任务");

  private static final Pattern SHARE = Pattern.compile("(.+)占(.+?)的?(?:比重|比例|份额)");

  private final Map<String, String> heads = new LinkedHashMap<>();
  private final Map<String, String> modifiers = new LinkedHashMap<>();

  public Composition(Catalogue catalogue) {
    for (Catalogue.Entry entry : catalogue.section("indicators")) {
      entry.wordings().forEach(words -> heads.put(words, uncapitalized(entry.en())));
    }
    for (Catalogue.Entry entry : catalogue.section("nouns")) {
      Noun noun = entry.noun();
      if (noun != null) {
        heads.put(entry.zh(), noun.many());
        if (!NO_MODIFIERS.contains(entry.zh())) {
          modifiers.put(entry.zh(), noun.one());
        }
      }
    }
    catalogue.section("heads").forEach(entry -> put(heads, entry));
    catalogue.section("modifiers").forEach(entry -> put(modifiers, entry));
  }

  private static void put(Map<String, String> words, Catalogue.Entry entry) {
    entry.wordings().forEach(zh -> words.put(zh, entry.en()));
  }

  /** The name in both languages; empty where a word is unknown. */
  public Optional<Bilingual> of(String zh) {
    String head = heads.get(zh);
    return head == null ? ofWords(zh) : Optional.of(new Bilingual(zh, capitalized(head)));
  }

  /** The name out of more than one word, so that it says more than the dictionary's own. */
  public Optional<Bilingual> ofWords(String zh) {
    int mark = zh.lastIndexOf('、');
    if (mark > 0 && mark == zh.indexOf('、') && zh.indexOf('“') < 0) {
      return both(zh.substring(0, mark), zh.substring(mark + 1))
          .map(en -> new Bilingual(zh, capitalized(en)));
    }
    Matcher share = SHARE.matcher(zh);
    List<String> part = share.matches() ? english(share.group(1)) : null;
    List<String> whole = share.matches() ? english(share.group(2)) : null;
    List<String> english =
        part == null || whole == null ? modified(zh) : joined(part, "as a share of", whole);
    return english == null
        ? Optional.empty()
        : Optional.of(new Bilingual(zh, capitalized(String.join(" ", english))));
  }

  /** 学校、幼儿园; 燃气、供热管网, whose first word only stands before what both share. */
  private Optional<String> both(String zh, String other) {
    List<String> whole = english(zh);
    String one = whole == null ? modifiers.get(zh) : String.join(" ", whole);
    List<String> second = english(other);
    return one == null || second == null
        ? Optional.empty()
        : Optional.of(one + " and " + String.join(" ", second));
  }

  private static List<String> joined(List<String> part, String link, List<String> whole) {
    List<String> all = new ArrayList<>(part);
    all.add(link);
    all.addAll(whole);
    return all;
  }

  private @Nullable List<String> english(String zh) {
    String head = heads.get(zh);
    return head == null ? modified(zh) : List.of(head);
  }

  /** Tries the longest modifier first, and a shorter one where the rest cannot be read then. */
  private @Nullable List<String> modified(String zh) {
    for (int end = zh.length() - 1; end > 0; end--) {
      String modifier = modifiers.get(zh.substring(0, end));
      List<String> rest = modifier == null ? null : english(zh.substring(end));
      if (modifier != null && rest != null && !repeats(modifier, rest)) {
        List<String> whole = new ArrayList<>(List.of(modifier));
        whole.addAll(rest);
        return whole;
      }
    }
    return null;
  }

  /** 地表水 before the share of surface water of good quality says nothing more. */
  private static boolean repeats(String modifier, List<String> rest) {
    List<String> words = List.of(String.join(" ", rest).split(" "));
    return Stream.of(modifier.split(" "))
        .anyMatch(word -> word.length() > 4 && words.contains(word));
  }

  private static String capitalized(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String uncapitalized(String words) {
    boolean isName = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
