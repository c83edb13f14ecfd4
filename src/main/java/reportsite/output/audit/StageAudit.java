package reportsite.output.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.OutputFile;
import reportsite.text.Han;
import reportsite.text.Lang;
import reportsite.text.UnfinishedWords;

/**
 * A page in draft says so to readers and to search engines; a published one shows no words that
 * stand where something is still to be written, wherever they have come from.
 */
record StageAudit(Set<String> drafts, Diagnostics diagnostics) {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");
  private static final Pattern GIVEN_AS_ORIGINAL =
      Pattern.compile("\\([^()]*\\)|（[^（）]*）|“[^“”]*”|‘[^‘’]*’|\"[^\"]*\"|《[^《》]*》");

  /** Attributes that say nothing to anybody. */
  private static final Set<String> NEVER_WORDS =
      Set.of("class", "style", "d", "points", "transform", "viewbox");

  void check(AuditedPage page, ReaderText text) {
    Position at = Position.of(page.path());
    boolean isTold =
        page.elements().stream()
            .filter(element -> element.hasClass("draft"))
            .findFirst()
            .filter(Element::hasText)
            .isPresent();
    if (drafts.contains(page.path())) {
      if (!isTold) {
        diagnostics.error(at, AuditFault.DRAFT_NOT_TOLD);
      }
      if (!page.isHiddenFromSearch()) {
        diagnostics.error(at, AuditFault.DRAFT_FOR_SEARCH_ENGINES);
      }
      return;
    }
    if (isTold) {
      diagnostics.error(at, AuditFault.PUBLISHED_AS_DRAFT);
    }
    UnfinishedWords.in(page.root().text())
        .or(() -> unfinished(page.elements()))
        .ifPresent(found -> diagnostics.error(at, AuditFault.UNFINISHED_WORDS, found));
    text.seen().stream()
        .filter(run -> run.lang() == Lang.EN && Han.hasHan(run.text()))
        .map(run -> CHINESE.matcher(GIVEN_AS_ORIGINAL.matcher(run.text()).replaceAll(" ")))
        .filter(Matcher::find)
        .findFirst()
        .ifPresent(found -> diagnostics.error(at, AuditFault.CHINESE_IN_ENGLISH, found.group()));
  }

  /** The first in an attribute. */
  private static Optional<String> unfinished(List<Element> elements) {
    for (Element element : elements) {
      for (Element.Attribute attribute : element.attributes()) {
        String value = attribute.value();
        boolean isWords = value.indexOf(' ') >= 0 || Han.hasHan(value);
        if (isWords && !NEVER_WORDS.contains(attribute.name())) {
          Optional<String> found = UnfinishedWords.in(value);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  void checkSiteMap(OutputFile file) {
    String text = file.text();
    drafts.stream()
        .filter(path -> text.contains("/" + path + "<") || text.contains("/" + path + "\""))
        .sorted()
        .findFirst()
        .ifPresent(
            path ->
                diagnostics.error(Position.of(file.path()), AuditFault.DRAFT_IN_SITE_MAP, path));
  }
}
