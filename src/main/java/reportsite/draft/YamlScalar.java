package reportsite.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a text as a YAML scalar that reads back as the same text: plain where that is safe. */
final class YamlScalar {

  private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}\\p{Alnum}“‘（(《αβγμ㎡].*");
  private static final Pattern UNSAFE =
      Pattern.compile("[\\[\\]{},\"\\\\\\t]|: |:$| #|[ \\u3000\\u00A0]$|\\p{Cntrl}");
  private static final Pattern NUMBER = Pattern.compile("[-+.0-9]+");
  private static final Set<String> WORDS =
      Set.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private YamlScalar() {}

  static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches()
            && !UNSAFE.matcher(text).find()
            && !NUMBER.matcher(text).matches()
            && !WORDS.contains(text.toLowerCase(Locale.ROOT))
            && text.codePoints().noneMatch(YamlScalar::isInvisible);
    return plain ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (isInvisible(c)) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        out.append("\\u").append("0000".substring(hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || c == 0xFEFF
        || (c >= 0x200B && c <= 0x200F)
        || c == 0x2060
        || c == 0x00AD
        || c == 0x2028
        || c == 0x2029
        || c == 0xFFFE
        || c == 0xFFFF;
  }
}
