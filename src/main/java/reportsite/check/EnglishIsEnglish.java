package reportsite.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.markdown.Narrative.TextRun;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.report.Report;
import reportsite.text.Han;
import reportsite.text.Lang;

/** An English text shows Chinese only as the original of a term, in brackets or quotation marks. */
final class EnglishIsEnglish implements TextCheck {

  private static final Pattern GIVEN_AS_ORIGINAL =
      Pattern.compile("\\([^()]*\\)|（[^（）]*）|“[^“”]*”|‘[^‘’]*’|\"[^\"]*\"|《[^《》]*》");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

  @Override
  public void check(List<ShortText> texts, Report report, Diagnostics diagnostics) {
    StatedNumbers names = StatedNumbers.of(report);
    for (ShortText text : texts) {
      if (!Han.hasHan(text.text().en())) {
        continue;
      }
      Matcher chinese = chinese(names.withoutNames(text.words(Lang.EN), Lang.EN));
      if (chinese.find()) {
        diagnostics.error(
            text.at(Lang.EN), CheckFault.HAN_IN_ENGLISH, text.what(), chinese.group());
      }
    }
    for (NarrativePair pair : NarrativePair.of(report)) {
      for (TextRun run : pair.en().runs()) {
        if (!Han.hasHan(run.text())) {
          continue;
        }
        Matcher chinese = chinese(names.withoutNames(run.text(), Lang.EN));
        if (chinese.find()) {
          diagnostics.warning(
              run.at().plus(chinese.start()), CheckFault.HAN_IN_ENGLISH_NARRATIVE, chinese.group());
        }
      }
    }
  }

  private static Matcher chinese(String text) {
    String left =
        GIVEN_AS_ORIGINAL.matcher(text).replaceAll(given -> " ".repeat(given.group().length()));
    return CHINESE.matcher(left);
  }
}
