package reportsite.site;

import java.util.List;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.model.Part;
import reportsite.model.Report;
import reportsite.text.Lang;

/** A section of the main navigation: one that every report has, or a part of this one. */
sealed interface Section {

  Address address(Lang lang, Id report);

  /** The sections of a report, in the order of the navigation. */
  static List<Section> of(Report report) {
    return Stream.of(
            Stream.<Section>of(Common.HOME),
            report.parts().stream().<Section>map(OfPart::new),
            Stream.<Section>of(
                Common.TARGETS, Common.FIGURES, Common.TEXT, Common.DATA, Common.ABOUT))
        .flatMap(sections -> sections)
        .toList();
  }

  /** A section that every report has. */
  enum Common implements Section {
    HOME,
    TARGETS,
    FIGURES,
    TEXT,
    DATA,
    ABOUT;

    @Override
    public Address address(Lang lang, Id report) {
      return switch (this) {
        case HOME -> Addresses.home(lang, report);
        case TARGETS -> Addresses.targets(lang, report);
        case FIGURES -> Addresses.figures(lang, report);
        case TEXT -> Addresses.text(lang, report);
        case DATA -> Addresses.data(lang, report);
        case ABOUT -> Addresses.about(lang, report);
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
