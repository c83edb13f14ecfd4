package reportsite.begin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.text.Bilingual;

/** Moves the years that a text names, as from one report to the next. */
record Years(int by) {

  private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?![0-9])");

  String moved(String text) {
    return YEAR.matcher(text)
        .replaceAll(
            year ->
                Matcher.quoteReplacement(Integer.toString(Integer.parseInt(year.group()) + by)));
  }

  Bilingual moved(Bilingual text) {
    return new Bilingual(moved(text.zh()), moved(text.en()));
  }
}
