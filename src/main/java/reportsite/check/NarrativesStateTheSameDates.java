package reportsite.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.SameDesignations.Difference;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.markdown.Narrative;
import reportsite.markdown.Stretch;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Part.Passages;
import reportsite.model.report.Report;
import reportsite.notation.Designation;
import reportsite.notation.Notation;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * A narrative states no date of its own: its dates are those of the passages that it is about, or
 * of the report as a whole, and the same in both languages, as are places in a series and numbered
 * names. The languages are compared paragraph by paragraph where they have as many, else section by
 * section.
 */
final class NarrativesStateTheSameDates implements Check {

  @Override
  public void check(Report report, Diagnostics diagnostics) {
    DeclaredNames names = DeclaredNames.of(report);
    Passages all = new Passages(1, Math.max(1, report.source().passages().size()));
    check(names, report, report.home().zh(), report.home().en(), all, diagnostics);
    check(names, report, report.targets().zh(), report.targets().en(), all, diagnostics);
    for (Chapter chapter : report.chapters()) {
      check(names, report, chapter.zh(), chapter.en(), chapter.passages(), diagnostics);
    }
  }

  private static void check(
      DeclaredNames names,
      Report report,
      Narrative zh,
      Narrative en,
      Passages passages,
      Diagnostics diagnostics) {
    StatedDates stated = StatedDates.of(report, passages);
    List<Text> chinese = texts(zh, names);
    List<Text> english = texts(en, names);
    Stream.concat(chinese.stream(), english.stream())
        .forEach(text -> requireStated(text, stated, diagnostics));
    if (chinese.size() != english.size()) {
      chinese = sections(chinese);
      english = sections(english);
    }
    for (int i = 0; i < Math.min(chinese.size(), english.size()); i++) {
      compare(chinese.get(i), english.get(i), report.year(), stated, diagnostics);
    }
  }

  /** Stretches of a narrative taken together, with declared names blotted out. */
  private record Text(Lang lang, List<Stretch> stretches, String words) {

    Position at(int offset) {
      int start = 0;
      for (Stretch stretch : stretches) {
        if (offset <= start + stretch.text().length() && !stretch.parts().isEmpty()) {
          return stretch.at(offset - start);
        }
        start += stretch.text().length() + 1;
      }
      return stretches.get(0).at(0);
    }
  }

  private static List<Text> texts(Narrative narrative, DeclaredNames names) {
    return narrative.stretches().stream()
        .filter(stretch -> !stretch.parts().isEmpty())
        .map(
            stretch ->
                new Text(
                    narrative.lang(),
                    List.of(stretch),
                    names.without(stretch.text(), narrative.lang())))
        .toList();
  }

  private static List<Text> sections(List<Text> texts) {
    int last = texts.stream().mapToInt(text -> text.stretches().get(0).section()).max().orElse(0);
    return IntStream.rangeClosed(0, last)
        .mapToObj(
            section ->
                texts.stream()
                    .filter(text -> text.stretches().get(0).section() == section)
                    .toList())
        .filter(some -> !some.isEmpty())
        .map(NarrativesStateTheSameDates::joined)
        .toList();
  }

  private static Text joined(List<Text> some) {
    List<Stretch> stretches = new ArrayList<>();
    some.forEach(text -> stretches.addAll(text.stretches()));
    String words = some.stream().map(Text::words).collect(Collectors.joining("\n"));
    return new Text(some.get(0).lang(), stretches, words);
  }

  private static void requireStated(Text text, StatedDates stated, Diagnostics diagnostics) {
    for (Designation one : Notation.designations(text.words(), text.lang())) {
      if (!stated.has(one)) {
        diagnostics.error(
            text.at(one.start()),
            DesignationFault.NARRATIVE_DATE_NOT_IN_REPORT,
            one.text(),
            stated.where(),
            stated.listed());
      }
    }
  }

  private static void compare(
      Text zh, Text en, int year, StatedDates stated, Diagnostics diagnostics) {
    for (Difference difference : SameDesignations.between(zh.words(), en.words(), year)) {
      @Nullable Designation chinese = difference.zh();
      @Nullable Designation english = difference.en();
      boolean told =
          (chinese != null && !stated.has(chinese)) || (english != null && !stated.has(english));
      if (told) {
        continue;
      }
      if (chinese != null && english != null) {
        diagnostics.error(
            en.at(english.start()),
            DesignationFault.NARRATIVE_SAYS_OTHERWISE,
            chinese.text(),
            english.text(),
            zh.at(chinese.start()),
            Notation.write(chinese, Lang.EN));
      } else if (chinese != null) {
        reportLacking(chinese, zh.at(chinese.start()), Lang.EN, diagnostics);
      } else if (english != null) {
        reportLacking(english, en.at(english.start()), Lang.ZH, diagnostics);
      }
    }
  }

  private static void reportLacking(
      Designation one, Position at, Lang other, Diagnostics diagnostics) {
    Bilingual language = Words.language(other);
    diagnostics.error(
        at, DesignationFault.NARRATIVE_LACKS, language, one.text(), Notation.write(one, other));
  }
}
