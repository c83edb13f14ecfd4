package reportsite.chart;

import java.util.List;

/** Places the results that matter most: the first large over the whole width, the others below. */
final class PosterHighlights {

  /** Between two facts on one line. */
  private static final double BETWEEN = 16;

  private static final double AFTER_WORDS = 6;

  private final Poster poster;

  PosterHighlights(Poster poster) {
    this.poster = poster;
  }

  void place(Sheet sheet) {
    PosterLayout.heading(sheet, poster.results(), PosterLayout.MARGIN, PosterLayout.INNER);
    List<Poster.Highlight> all = poster.highlights();
    if (all.isEmpty()) {
      return;
    }
    first(sheet, all.get(0));
    Role role = numbers(all);
    for (int i = 1; i < all.size(); i += PosterLayout.COLUMNS) {
      sheet.down(12);
      double top = sheet.y();
      double bottom = top;
      for (int j = 0; j < PosterLayout.COLUMNS && i + j < all.size(); j++) {
        sheet.down(top - sheet.y());
        other(sheet, all.get(i + j), role, PosterLayout.left(j));
        bottom = Math.max(bottom, sheet.y());
      }
      sheet.down(bottom - sheet.y());
    }
  }

  private static void first(Sheet sheet, Poster.Highlight highlight) {
    double top = sheet.y();
    double room = 2 * PosterLayout.COLUMN + PosterLayout.GUTTER;
    PosterLayout.block(
        sheet, TextBlock.of(highlight.label(), Role.POSTER_LABEL_LARGE, room), PosterLayout.MARGIN);
    Role role =
        PosterLayout.fitting(
            highlight.value().text(), room, Role.POSTER_HERO, Role.POSTER_HERO_LONG);
    PosterLayout.block(sheet, PosterLayout.number(highlight.value(), role), PosterLayout.MARGIN);
    double bottom = sheet.y();
    double left = PosterLayout.left(2);
    sheet.down(top + 4 - sheet.y());
    boolean isFirst = true;
    for (Poster.Fact fact : highlight.beside()) {
      if (!isFirst) {
        sheet.down(3);
        double end = left + PosterLayout.COLUMN;
        sheet.add(new Mark.Rule(Role.GRID, left, sheet.y(), end, sheet.y()));
        sheet.down(5);
      }
      PosterRows.place(
          sheet,
          capital(fact.words()),
          fact.value(),
          left,
          Role.POSTER_LABEL,
          Role.POSTER_VALUE_LARGE);
      isFirst = false;
    }
    sheet.down(Math.max(bottom, sheet.y()) - sheet.y());
  }

  /** As a text that stands alone begins. */
  private static String capital(String words) {
    int end = words.offsetByCodePoints(0, 1);
    return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
  }

  /** How large the numbers below the first are, all alike. */
  private static Role numbers(List<Poster.Highlight> all) {
    return PosterLayout.fitting(
        all.stream().skip(1).map(one -> one.value().text()),
        PosterLayout.COLUMN,
        Role.POSTER_NUMBER,
        Role.POSTER_NUMBER_LONG);
  }

  private static void other(Sheet sheet, Poster.Highlight highlight, Role role, double left) {
    double room = PosterLayout.COLUMN;
    PosterLayout.block(sheet, TextBlock.of(highlight.label(), Role.POSTER_LABEL, room), left);
    PosterLayout.block(sheet, PosterLayout.number(highlight.value(), role), left);
    facts(sheet, highlight.beside(), left);
  }

  /** Facts behind each other, as many on a line as it holds. */
  private static void facts(Sheet sheet, List<Poster.Fact> facts, double left) {
    double x = left;
    for (Poster.Fact fact : facts) {
      double words = TextWidth.of(fact.words(), Role.POSTER_TEXT) + AFTER_WORDS;
      double width = words + TextWidth.of(fact.value().text(), Role.POSTER_VALUE_SMALL);
      if (x > left && x + width > left + PosterLayout.COLUMN) {
        x = left;
        sheet.down(Role.POSTER_TEXT.leading());
      }
      TextBlock.of(fact.words(), Role.POSTER_TEXT, words)
          .place(sheet, x, sheet.y(), Mark.Anchor.START);
      PosterLayout.number(fact.value(), Role.POSTER_VALUE_SMALL)
          .place(sheet, x + words, sheet.y(), Mark.Anchor.START);
      x += width + BETWEEN;
    }
    sheet.down(facts.isEmpty() ? 0 : Role.POSTER_TEXT.leading());
  }
}
