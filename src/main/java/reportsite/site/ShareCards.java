package reportsite.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Part.Chapter;
import reportsite.model.report.Report;
import reportsite.site.ShareCard.Shape;

/** Plans a picture for the home page, the targets, each chapter and each figure shown first. */
final class ShareCards {

  private static final int MOST = 3;

  private final Edition edition;
  private final Report report;

  private ShareCards(Edition edition) {
    this.edition = edition;
    this.report = edition.report();
  }

  static Stream<ShareCard> of(Edition edition) {
    ShareCards cards = new ShareCards(edition);
    List<Subject> subjects = new ArrayList<>();
    subjects.add(cards.home());
    subjects.add(cards.targets());
    edition.places().forEach(place -> subjects.add(cards.chapter(place)));
    cards.highlights().forEach(figure -> subjects.add(cards.figure(figure)));
    return subjects.stream()
        .flatMap(subject -> Arrays.stream(Shape.values()).map(shape -> cards.card(subject, shape)));
  }

  /** What a picture is about. */
  private record Subject(Address page, String title, List<CardLayout.Statement> numbers) {}

  private ShareCard card(Subject subject, Shape shape) {
    CardLayout layout = new CardLayout(shape);
    return new ShareCard(
        Addresses.shareCard(subject.page(), shape),
        shape,
        edition.lang(),
        subject.title(),
        report.occasion().date(),
        layout.place(
            edition.in(report.title()),
            subject.title(),
            subject.numbers(),
            edition.word(
                "card-source", report.government(), edition.date(report.occasion().date()))));
  }

  private Subject home() {
    return new Subject(
        Addresses.home(edition.lang(), report.id()),
        edition.word("card-home"),
        numbers(highlights().stream()));
  }

  private Subject targets() {
    return new Subject(
        Addresses.targets(edition.lang(), report.id()),
        edition.word("targets-title", report.year()),
        numbers(figures(report.selection().mainTargets())));
  }

  private Subject chapter(Edition.Place place) {
    Chapter chapter = place.chapter();
    Stream<Figure> first =
        Stream.of(
                highlights().stream(),
                figures(report.selection().mainTargets()),
                report.figures().stream())
            .flatMap(figures -> figures)
            .filter(figure -> chapter.passages().contains(figure.passage()));
    return new Subject(edition.chapter(place), edition.in(chapter.title()), numbers(first));
  }

  private Subject figure(Figure figure) {
    Stream<Figure> beside =
        edition.labels().indicator(figure).figures().stream()
            .filter(
                other -> other.kind() == figure.kind() && other.period().equals(figure.period()));
    return new Subject(
        edition.figure(figure.id()),
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
}
