package reportsite.site.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.chart.ink.LineBreaks;
import reportsite.chart.ink.TextWidth;
import reportsite.chart.ink.TextWidth.Run;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.site.figure.FigureSentence;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageKind;
import reportsite.site.page.ShareCard;
import reportsite.site.page.ShareCard.Ink;
import reportsite.site.page.ShareCard.Line;
import reportsite.site.page.ShareCard.Part;
import reportsite.site.page.ShareCard.Rule;
import reportsite.site.page.ShareCard.Shape;

/** Plans a picture for the home page, the targets, each chapter and each indicator shown first. */
public final class ShareCards {

  private static final int MOST = 3;

  private final Edition edition;
  private final Report report;
  private final @Nullable String baseUrl;

  private ShareCards(Edition edition, @Nullable String baseUrl) {
    this.edition = edition;
    this.report = edition.report();
    this.baseUrl = baseUrl;
  }

  /**
   * All pictures of an edition.
   *
   * @param baseUrl where the site will stand; null when that is not known
   */
  static Stream<ShareCard> of(Edition edition, @Nullable String baseUrl) {
    ShareCards cards = new ShareCards(edition, baseUrl);
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
    ShareCards cards = new ShareCards(edition, null);
    return cards.card(
        cards.figure(figure),
        Shape.SQUARE,
        edition.report().stage(figure.passage(), edition.lang()));
  }

  /**
   * What a picture is about.
   *
   * @param sentence what a tall one says before the numbers
   */
  private record CardSubject(
      Address page, String title, String sentence, List<CardLayout.Statement> numbers) {}

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
            subject.sentence(),
            subject.numbers(),
            stage == Stage.DRAFT ? edition.word("draft-chart", source) : source,
            baseUrl == null
                ? ""
                : baseUrl + subject.page().path().replaceFirst("index\\.html$", "")));
  }

  private CardSubject home() {
    return new CardSubject(
        edition.at(PageKind.HOME),
        edition.word("card-home"),
        edition.word("home-description", report.government()),
        numbers(highlights().stream()));
  }

  private CardSubject targets() {
    return new CardSubject(
        edition.at(PageKind.TARGETS),
        edition.word("targets-title", report.year()),
        edition.word("targets-caption"),
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
    return new CardSubject(
        edition.chapter(place),
        edition.in(chapter.title()),
        edition.in(chapter.summary()),
        numbers(first));
  }

  private CardSubject figure(Figure figure) {
    Stream<Figure> beside =
        edition.labels().indicator(figure).figures().stream()
            .filter(
                other -> other.kind() == figure.kind() && other.period().equals(figure.period()));
    return new CardSubject(
        edition.indicator(figure),
        edition.labels().name(figure),
        sentence(figure),
        numbers(Stream.concat(Stream.of(figure), beside)));
  }

  /** The report's words; in English what they mean. */
  private String sentence(Figure figure) {
    return switch (edition.lang()) {
      case ZH -> "“" + figure.quote() + "”";
      case EN -> new FigureSentence(edition.labels(), edition.lang()).plain(figure);
    };
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
    record Statement(String value, String when, String label) {

      Statement below(String title) {
        return label.equals(title) ? new Statement(value, when, "") : this;
      }
    }

    /** The measures of a shape. */
    private record Measures(
        double margin,
        double name,
        double title,
        int titles,
        int columns,
        double value,
        double label) {}

    private static final Measures WIDE = new Measures(72, 32, 68, 3, 3, 76, 27);
    private static final Measures SQUARE = new Measures(44, 26, 50, 4, 1, 96, 27);
    private static final Measures TALL = new Measures(84, 38, 74, 3, 3, 190, 36);

    /** Of the words beside a number. */
    private static final double UNIT = 0.5;

    /** How high numerals are. */
    private static final double CAPITAL = 0.75;

    /** Names are not set smaller than this; a number whose name has no room is left out. */
    private static final double LEAST = 0.8;

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
            case TALL -> TALL;
          };
    }

    ShareCard.View place(
        String name,
        String title,
        String sentence,
        List<Statement> numbers,
        String source,
        String address) {
      if (shape == Shape.TALL) {
        return tall(name, title, sentence, numbers, source, address);
      }
      double room = shape.width() - 2 * measures.margin();
      rules.add(new Rule(0, 0, shape.width(), 16, Ink.ACCENT));
      double y = measures.margin() + measures.name();
      y = paragraph(name, y, measures.name(), 2, room, Ink.SECOND, false) + measures.title() * 0.7;
      int titles = measures.titles();
      while (fitting(title, measures.title(), titles, room) < measures.title() * 0.6) {
        titles++;
      }
      double top = paragraph(title, y, measures.title(), titles, room, Ink.TEXT, true);
      double small = measures.label() * 0.8;
      // A line that is a little too long is set a little smaller.
      int sources = Math.min(3, LineBreaks.count(source, small * 0.9, room));
      double above = shape.height() - measures.margin() * 0.6 - (sources - 1) * small * TIGHT;
      paragraph(source, above, small, sources, room, Ink.SECOND, false);
      // A number that is called as the title says is not named again.
      List<Statement> shown =
          measures.columns() == 1
              ? numbers.stream().limit(1).map(one -> one.below(title)).toList()
              : numbers.stream().limit(measures.columns()).toList();
      if (!shown.isEmpty()) {
        numbers(shown, room, top - measures.title() * 0.8, above - small * 1.9);
      }
      return new ShareCard.View(shape.width(), shape.height(), lines, rules);
    }

    /** Below each other: what it is about, then the numbers over all the height that is left. */
    private ShareCard.View tall(
        String name,
        String title,
        String sentence,
        List<Statement> numbers,
        String source,
        String address) {
      double margin = measures.margin();
      double room = shape.width() - 2 * margin;
      rules.add(new Rule(0, 0, shape.width(), 28, Ink.ACCENT));
      double y = margin + measures.name() + 20;
      y = paragraph(name, y, measures.name(), 2, room, Ink.SECOND, false) + measures.title() * 0.8;
      y =
          paragraph(title, y, measures.title(), measures.titles(), room, Ink.TEXT, true)
              - measures.title() * 0.35;
      y = paragraph(sentence, y, measures.name(), 4, room, Ink.SECOND, false);
      double small = measures.label() * 0.8;
      double last = shape.height() - margin * 0.7;
      int sources = LineBreaks.wrap(source, small, room).size();
      double above = last - (sources - 1 + (address.isEmpty() ? 0 : 1)) * small * TIGHT;
      double next = paragraph(source, above, small, sources, room, Ink.SECOND, false);
      if (!address.isEmpty()) {
        paragraph(address, next, small, 1, room, Ink.SECOND, false);
      }
      above -= small * 1.8;
      List<Statement> shown = numbers.subList(0, Math.min(numbers.size(), measures.columns()));
      stacked(shown, y + 6, above, room);
      return new ShareCard.View(shape.width(), shape.height(), lines, rules);
    }

    /** Numbers of one size under names of one size, each in the middle of its share of a height. */
    private void stacked(List<Statement> numbers, double top, double last, double room) {
      double height = (last - top) / Math.max(numbers.size(), 1);
      List<String> names =
          numbers.stream().map(number -> number.label() + "\u2002" + number.when()).toList();
      double label = measures.label();
      int most = Math.min(3, lines(names, label * LEAST, room));
      for (String name : names) {
        label = Math.min(label, fitting(name, label, most, room));
      }
      double below = label * (OPEN * lines(names, label, room) + 1);
      double size = Math.min(measures.value(), height - below);
      for (Statement number : numbers) {
        size = Math.min(size, room / ems(number.value()));
      }
      if (numbers.size() > 1 && (label < measures.label() * LEAST || size < label * 2)) {
        stacked(numbers.subList(0, numbers.size() - 1), top, last, room);
        return;
      }
      for (int i = 0; i < numbers.size(); i++) {
        double more = (LineBreaks.count(names.get(i), label, room) - 1) * label * OPEN;
        double spare = height - size - label * OPEN - more;
        rules.add(new Rule(measures.margin(), top + i * height, room, 2, Ink.LINE));
        double first = top + i * height + spare / 2 + label;
        block(names.get(i), measures.margin(), first, label, most, room);
        double baseline = first + more + size * 0.9 + label * 0.2;
        List<Part> parts = parts(numbers.get(i).value(), size);
        lines.add(new Line(parts, measures.margin(), baseline, Ink.ACCENT, true));
      }
    }

    /** A number and, smaller, the words beside it. */
    private static List<Part> parts(String value, double size) {
      return TextWidth.runs(value).stream()
          .map(run -> new Part(run.text(), size * unit(run)))
          .toList();
    }

    /** How wide they are where the number has the size 1. */
    private static double ems(String value) {
      return TextWidth.runs(value).stream()
          .mapToDouble(run -> TextWidth.of(run.text(), unit(run)))
          .sum();
    }

    private static double unit(Run run) {
      return run.isNumeral() ? 1 : UNIT;
    }

    /**
     * Side by side, each in a column as wide as the others, with names of one size.
     *
     * @param top what they stay below
     * @param last where the names end
     */
    private void numbers(List<Statement> numbers, double room, double top, double last) {
      double column = (room - GAP * (numbers.size() - 1)) / numbers.size();
      double label = measures.label();
      List<String> names =
          numbers.stream().map(Statement::label).filter(name -> !name.isEmpty()).toList();
      int most = Math.min(3, lines(names, label * LEAST, column));
      for (String name : names) {
        label = Math.min(label, fitting(name, label, most, column));
      }
      if (numbers.size() > 1 && label < measures.label() * LEAST) {
        numbers(numbers.subList(0, numbers.size() - 1), room, top, last);
        return;
      }
      most = lines(names, label, column);
      double size = measures.value();
      for (Statement number : numbers) {
        size = Math.min(size, column / ems(number.value()));
      }
      double first = last - (most - 1) * label * OPEN;
      double baseline = !names.isEmpty() ? first - label * 1.15 - measures.value() * 0.15 : last;
      size = Math.min(size, (baseline - label * 2 - top) / CAPITAL);
      double above = baseline - size * CAPITAL - label * 0.6;
      rules.add(new Rule(measures.margin(), above - label * 1.4, room, 2, Ink.LINE));
      for (int i = 0; i < numbers.size(); i++) {
        double x = measures.margin() + i * (column + GAP);
        block(numbers.get(i).when(), x, above, label * 0.85, 1, column);
        lines.add(new Line(parts(numbers.get(i).value(), size), x, baseline, Ink.ACCENT, true));
        if (!names.isEmpty()) {
          block(numbers.get(i).label(), x, first, label, most, column);
        }
      }
    }

    /** How many lines the longest of them takes. */
    private static int lines(List<String> names, double size, double room) {
      return names.stream().mapToInt(name -> LineBreaks.count(name, size, room)).max().orElse(1);
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
      while (LineBreaks.count(words, fit, room) > most && fit > size / 3) {
        fit -= 1;
      }
      return fit;
    }
  }
}
