package reportsite.draft.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reportsite.text.Fingerprint.Sha256;

/**
 * Ids made of words and of nothing else: what is said in the same words has the same id, whatever
 * stands before it and in whichever year it is said.
 */
public final class ContentIds {

  private static final int LONGEST_SLUG = 48;
  private static final int LONG = 8;
  private static final int SHORT = 4;

  private ContentIds() {}

  /** Of a sentence, which tells itself from any other. */
  public static String ofSentence(String kind, String words) {
    return kind + "-" + hash(words, LONG);
  }

  /** Of a name whose English is known: its words; else what tells its Chinese from others. */
  public static String ofName(String kind, String zh, String en) {
    String slug = Unfinished.isTranslation(en) ? "" : slug(en);
    return slug.isEmpty() ? ofSentence(kind, zh) : slug;
  }

  /** An id with what tells these words from others that want the same id. */
  public static String apart(String wanted, String words) {
    return wanted + "-" + hash(words, SHORT);
  }

  /**
   * Ids for things in a list: those that want the same one are all told apart by their words, so
   * that their order says nothing.
   */
  public static List<String> of(List<String> wanted, List<String> words, Set<String> taken) {
    List<String> ids = new ArrayList<>();
    Map<String, Long> times =
        wanted.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    for (int i = 0; i < wanted.size(); i++) {
      String id = wanted.get(i);
      boolean isShared = taken.contains(id) || times.getOrDefault(id, 0L) > 1;
      ids.add(isShared ? apart(id, words.get(i)) : id);
    }
    // Only the very same words are left to be counted.
    return ids.stream().map(id -> Names.unused(id, taken)).toList();
  }

  private static String slug(String en) {
    String plain =
        Normalizer.normalize(en, Normalizer.Form.NFKD)
            .replaceAll("['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^[-0-9]+|-+$", "");
    if (plain.length() <= LONGEST_SLUG) {
      return plain;
    }
    return plain.substring(0, plain.lastIndexOf('-', LONGEST_SLUG)) + "-" + hash(plain, SHORT);
  }

  private static String hash(String words, int length) {
    String plain = Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    // A letter first: four digits alone would be taken for a year.
    return "x" + Sha256.of(plain).substring(0, length);
  }
}
