package reportsite.site.page;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.model.promise.Promises;
import reportsite.model.report.Part;
import reportsite.model.report.Report;
import reportsite.text.Lang;

/** A section of the main navigation: one that every report has, or a part of this one. */
public sealed interface Section {

  Address address(Lang lang, Id report);

  /** The sections of a report, in the order of the navigation. */
  static List<Section> of(Report report) {
    return Stream.of(
            Stream.<Section>of(Common.HOME),
            report.parts().stream().<Section>map(OfPart::new),
            Stream.<Section>of(
                Common.TARGETS, Common.CHAIN, Common.COMMITMENTS, Common.FIGURES, Common.TEXT))
        .flatMap(sections -> sections)
        .filter(section -> section.isOf(report))
        .toList();
  }

  /** What the foot of every page leads to, in this order. */
  static List<Section> below(Report report) {
    return Stream.<Section>of(
            Common.POSTER,
            Common.PROJECTS,
            Common.SUBJECTS,
            Common.TERMS,
            Common.CHECKS,
            Common.NOT_STATED,
            Common.DATA,
            Common.ABOUT,
            Common.READING,
            Common.ACCESS)
        .filter(section -> section.isOf(report))
        .toList();
  }

  /** Whether the report gives the section anything to show. */
  default boolean isOf(Report report) {
    Promises promises = report.promises();
    return (this != Common.COMMITMENTS || !promises.commitments().isEmpty())
        && (this != Common.CHAIN || report.follows() != null)
        && (this != Common.PROJECTS || !promises.projects().isEmpty())
        && (this != Common.POSTER || report.selection().poster() != null)
        && (this != Common.TERMS || !report.terms().isEmpty())
        && (this != Common.SUBJECTS || !promises.subjects().isEmpty());
  }

  /** A section that is called the same in every report. */
  enum Common implements Section {
    HOME,
    TARGETS,
    /** What became of the promises of the report before. */
    CHAIN,
    COMMITMENTS,
    FIGURES,
    TEXT,
    POSTER,
    PROJECTS,
    SUBJECTS,
    TERMS,
    CHECKS,
    NOT_STATED,
    DATA,
    ABOUT,
    READING,
    ACCESS;

    @Override
    public Address address(Lang lang, Id report) {
      return switch (this) {
        case HOME -> Addresses.home(lang, report);
        case TARGETS -> Addresses.targets(lang, report);
        case CHAIN -> Addresses.chain(lang, report);
        case COMMITMENTS -> Addresses.commitments(lang, report);
        case POSTER -> Addresses.poster(lang, report);
        case PROJECTS -> Addresses.projects(lang, report);
        case SUBJECTS -> Addresses.subjects(lang, report);
        case TERMS -> Addresses.terms(lang, report);
        case CHECKS -> Addresses.checks(lang, report);
        case NOT_STATED -> Addresses.notStated(lang, report);
        case FIGURES -> Addresses.figures(lang, report);
        case TEXT -> Addresses.text(lang, report);
        case DATA -> Addresses.data(lang, report);
        case ABOUT -> Addresses.about(lang, report);
        case READING -> Addresses.reading(lang, report);
        case ACCESS -> Addresses.access(lang, report);
      };
    }
  }

  /** A page that stands in no list of pages. */
  enum Apart implements Section {
    SEARCH,
    STAFF,
    GUIDE;

    @Override
    public Address address(Lang lang, Id report) {
      return switch (this) {
        case SEARCH -> Addresses.search(lang, report);
        case STAFF -> Addresses.staff(lang, report);
        case GUIDE -> Addresses.guide(lang, report);
      };
    }
  }

  /** A part of the report with its chapters. */
  record OfPart(Part part) implements Section {

    @Override
    public Address address(Lang lang, Id report) {
      return Addresses.part(lang, report, part);
    }
  }
}
