package reportsite.check.chain;

import java.util.regex.Pattern;
import reportsite.check.context.CheckContext;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.report.Publication;
import reportsite.model.report.Publication.Contact;
import reportsite.model.report.Report;
import reportsite.model.report.Stage;
import reportsite.model.report.Stage.Release;

/**
 * A government's own site does not call itself a demonstration, can be reached, and says when it
 * published what it publishes.
 */
final class OfficialSite {

  enum OfficialFault implements Fault {
    OFFICIAL_AND_DEMONSTRATION,
    OFFICIAL_WITHOUT_CONTACT,
    RELEASE_UNSAID,
    RELEASE_BEFORE_REPORT,
    RELEASE_TIME_WRONG
  }

  private static final Position SITE = Position.of("content/site.yaml");
  private static final Pattern DEMONSTRATION =
      Pattern.compile("(?is).*(非官方|演示|不是政府网站|unofficial|demonstration|not a government).*");
  private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]");

  private OfficialSite() {}

  static void check(CheckContext context) {
    Report report = context.report();
    Release release = report.heading().released();
    if (release != null && release.time() != null && !TIME.matcher(release.time()).matches()) {
      context.error(release.at(), OfficialFault.RELEASE_TIME_WRONG, release.time());
    }
    if (release != null && release.date().isBefore(report.occasion().date())) {
      context.error(
          release.at(),
          OfficialFault.RELEASE_BEFORE_REPORT,
          release.date(),
          report.occasion().date());
    }
    boolean isPublished = context.stage() == Stage.PUBLISHED;
    boolean isSaid = release != null && release.time() != null;
    if (context.publication().official() != null && isPublished && !isSaid) {
      context.error(
          release == null ? report.at() : release.at(),
          OfficialFault.RELEASE_UNSAID,
          report.id(),
          report.occasion().date());
    }
  }

  /** What the whole site says, told once. */
  static void checkSite(CheckContext any) {
    Publication site = any.publication();
    if (site.official() == null) {
      return;
    }
    String notice = site.notice().zh() + "\n" + site.notice().en();
    if (DEMONSTRATION.matcher(notice).matches()) {
      any.error(SITE, OfficialFault.OFFICIAL_AND_DEMONSTRATION);
    }
    Contact contact = site.contact();
    if (contact == null || contact.isEmpty()) {
      any.error(SITE, OfficialFault.OFFICIAL_WITHOUT_CONTACT);
    }
  }
}
