package reportsite.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * What a reader needs to take a figure elsewhere, or to say that it is wrong.
 *
 * @param citationZh ready to be copied
 * @param embedPath the small page's path from the root of the site
 * @param mailto the address to write to; null where the publisher has given none
 */
public record Reuse(
    Html citationZh,
    Html citationEn,
    String jsonHref,
    String embedHref,
    String embedPath,
    String title,
    String contact,
    @Nullable String mailto) {

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  static Reuse of(Edition edition, Address here, Figure figure) {
    Id report = edition.report().id();
    Address embed = Addresses.embed(edition.lang(), report, figure.id());
    String contact = edition.contact();
    Matcher mail = MAIL.matcher(contact);
    return new Reuse(
        Sentence.citation(edition.in(Lang.ZH), figure),
        Sentence.citation(edition.in(Lang.EN), figure),
        here.to(Addresses.figureData(report, figure.id())),
        here.to(embed),
        embed.path(),
        edition.labels().name(figure),
        contact,
        mail.find() ? "mailto:" + mail.group() + "?subject=" + report + "%20" + figure.id() : null);
  }
}
