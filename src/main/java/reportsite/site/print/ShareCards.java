package reportsite.site.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import reportsite.chart.ink.LineBreaks;
import reportsite.chart.ink.TextWidth;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageKind;
import reportsite.site.page.ShareCard;
import reportsite.site.page.ShareCard.Ink;
import reportsite.site.page.ShareCard.Line;
import reportsite.site.page.ShareCard.Rule;
import reportsite.site.page.ShareCard.Shape;

/** Plans a picture for the home page, the targets, each chapter and each indicator shown first. */
public final class ShareCards {

  private static final int MOST = 3;

  private final Edition edition;
  private final Report report;

  private ShareCards(Edition edition) {
    this.edition = edition;
    this.report = edition.report();
  }

  static Stream<ShareCard> of(Edition edition) {
    ShareCards cards = new ShareCards(edition);
    List<CardSubject> subjects = new ArrayList<>();
    subjects.add(cards.home());
    subjects.add(cards.targets());
    edition.places().forEach(place -> subjects.add(cards.chapter(place)));
    Set<Id> shown = new HashSet<>();
    cards.highlights().stream()
        .filter(figure -> shown.add(figure.indicator()))
        .forEach(figure -> subjects.add(cards.figure(figure)));
    return subjects.stream()
        .flatMap(
            subject ->
                Arrays.stream(Shape.values())
                    .map(shape -> cards.card(subject, shape, Stage.PUBLISHED)));
  }

  /** The picture of any figure, for other sites. */
  public static ShareCard of(Edition edition, Figure figure) {
    ShareCards cards = new ShareCards(edition);
    return cards.card(
        cards.figure(figure),
        Shape.SQUARE,
        edition.report().stage(figure.passage(), edition.lang()));
  }

  /** What a picture is about. */
  private record CardSubject(Address page, String title, List<CardLayout.Statement> numbers) {}

  private ShareCard card(CardSubject subject, Shape shape, Stage stage) {
    String source =
        edition.word("card-source", report.government(), edition.date(report.occasion().date()));
    CardLayout layout = new CardLayout(shape);
    return new ShareCard(
        subject.page().shareCard(shape),
        shape,
        edition.lang(),
        subject.title(),
        report.occasion().date(),
        layout.place(
            edition.in(report.title()),
            subject.title(),
            subject.numbers(),
            stage == Stage.DRAFT ? edition.word("draft-chart", source) : source));
  }

  private CardSubject home() {
    return new CardSubject(
        edition.at(PageKind.HOME), edition.word("card-home"), numbers(highlights().stream()));
  }

  private CardSubject targets() {
    return new CardSubject(
        edition.at(PageKind.TARGETS),
        edition.word("targets-title", report.year()),
        numbers(figures(report.selection().mainTargets())));
  }

  private CardSubject chapter(Edition.Place place) {
    Chapter chapter = place.chapter();
    Stream<Figure> first =
        Stream.of(
                highlights().stream(),
                figures(report.selection().mainTargets()),
                report.figures().stream())
            .flatMap(figures -> figures)
            .filter(figure -> chapter.passages().contains(figure.passage()));
    return new CardSubject(edition.chapter(place), edition.in(chapter.title()), numbers(first));
  }

  private CardSubject figure(Figure figure) {
    Stream<Figure> beside =
        edition.labels().indicator(figure).figures().stream()
            .filter(
                other -> other.kind() == figure.kind() && other.period().equals(figure.period()));
    return new CardSubject(
        edition.indicator(figure),
        edition.labels().name(figure),
        numbers(Stream.concat(Stream.of(figure), beside)));
  }

  private List<Figure> highlights() {
    return figures(report.selection().highlights()).toList();
  }

  private Stream<Figure> figures(List<Id> ids) {
    return ids.stream().map(id -> report.figure(id).orElseThrow());
  }

  private List<CardLayout.Statement> numbers(Stream<Figure> figures) {
    Labels labels = edition.labels();
    return figures
        .distinct()
        .limit(MOST)
        .map(
            figure ->
                new CardLayout.Statement(
                    labels.headline(figure), labels.kindAndPeriod(figure), labels.name(figure)))
        .toList();
  }

  /** Puts the words of a picture in their places: name, title, up to three numbers, source. */
  static final class CardLayout {

    /** A number, of which year and kind it is, and what it measures. */
    record Statement(String value, String when, String label) {}

    /** The measures of a shape. */
    private record Measures(
        double margin, double name, double title, int columns, double value, double label) {}

    private static final Measures WIDE = new Measures(72, 32, 68, 3, 76, 27);
    private static final Measures SQUARE = new Measures(44, 26, 50, 1, 84, 27);
    private static final double TIGHT = 1.22;
    private static final double OPEN = 1.36;
    private static final double GAP = 36;

    private final Shape shape;
    private final Measures measures;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    CardLayout(Shape shape) {
      this.shape = shape;
      this.measures =
          switch (shape) {
            case WIDE -> WIDE;
            case SQUARE -> SQUARE;
          };
    }

    ShareCard.View place(String name, String title, List<Statement> numbers, String source) {
      double room = shape.width() - 2 * measures.margin();
      rules.add(new Rule(0, 0, shape.width(), 16, Ink.ACCENT));
      double y = measures.margin() + measures.name();
      y = paragraph(name, y, measures.name(), 2, room, Ink.SECOND, false) + measures.title() * 0.7;
      paragraph(title, y, measures.title(), 3, room, Ink.TEXT, true);
      List<Statement> shown = numbers.subList(0, Math.min(numbers.size(), measures.columns()));
      if (!shown.isEmpty()) {
        numbers(shown, room);
      }
      double small = measures.label() * 0.8;
      double last = shape.height() - measures.margin() * 0.6;
      boolean two = LineBreaks.wrap(source, small, room).size() > 1;
      paragraph(source, two ? last - small * TIGHT : last, small, 2, room, Ink.SECOND, false);
      return new ShareCard.View(shape.width(), shape.height(), lines, rules);
    }

    /** Side by side, each in a column as wide as the others, above the source. */
    private void numbers(List<Statement> numbers, double room) {
      double column = (room - GAP * (numbers.size() - 1)) / numbers.size();
      double labels = shape.height() - measures.margin() - measures.label() * (1 + 2 * OPEN) + 14;
      double size = measures.value();
      for (Statement number : numbers) {
        size =
            Math.min(
                size, measures.value() * column / TextWidth.of(number.value(), measures.value()));
      }
      double baseline = labels - measures.label() * 0.55;
      double above = baseline - size - measures.label() * 0.4;
      rules.add(new Rule(measures.margin(), above - measures.label() * 1.6, room, 2, Ink.LINE));
      for (int i = 0; i < numbers.size(); i++) {
        double x = measures.margin() + i * (column + GAP);
        block(numbers.get(i).when(), x, above, measures.label() * 0.85, 1, column);
        lines.add(new Line(numbers.get(i).value(), x, baseline, size, Ink.ACCENT, true));
        block(numbers.get(i).label(), x, labels + measures.label(), measures.label(), 2, column);
      }
    }

    private void block(String words, double x, double y, double size, int most, double room) {
      double fit = fitting(words, size, most, room);
      double baseline = y;
      for (String line : LineBreaks.wrap(words, fit, room)) {
        lines.add(new Line(line, x, baseline, fit, Ink.SECOND, false));
        baseline += fit * OPEN;
      }
    }

    /** Lines below each other from a first baseline; returns the next one. */
    private double paragraph(
        String words, double y, double size, int most, double room, Ink ink, boolean bold) {
      double fit = fitting(words, size, most, room);
      double baseline = y;
      for (String line : LineBreaks.wrap(words, fit, room)) {
        lines.add(new Line(line, measures.margin(), baseline, fit, ink, bold));
        baseline += fit * TIGHT;
      }
      return baseline;
    }

    /** The size, or the largest below it at which the words need no more lines than that. */
    private static double fitting(String words, double size, int most, double room) {
      double fit = size;
      while (LineBreaks.wrap(words, fit, room).size() > most && fit > size / 3) {
        fit -= 1;
      }
      return fit;
    }
  }
}
