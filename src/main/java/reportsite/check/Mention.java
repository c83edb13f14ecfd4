package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reference to a figure in a short text.
 *
 * @param figure the id as typed
 * @param typed the words between the brackets; empty when the site shall insert the value
 */
record Mention(String figure, String typed) {

  private static final Pattern FORM = Pattern.compile("\\[([^\\[\\]]*)\\]\\(figure:([^()\\s]*)\\)");

  static List<Mention> in(String text) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = FORM.matcher(text);
    while (matcher.find()) {
      found.add(new Mention(matcher.group(2), matcher.group(1)));
    }
    return found;
  }

  /** The text with every reference blotted out. */
  static String without(String text) {
    return FORM.matcher(text).replaceAll("\uFFFC");
  }
}
