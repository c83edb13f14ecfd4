package reportsite.output.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.audit.AddressAudit.Role;
import reportsite.output.audit.AddressAudit.StyleAddresses;

/** The rules of a page and its links: whatever it refers to exists, and it needs no other host. */
final class PageAudit {

  private static final Set<String> ADDRESSES =
      Set.of("href", "xlink:href", "src", "poster", "action", "formaction", "cite", "background");
  private static final Set<String> ID_LISTS =
      Set.of(
          "aria-labelledby",
          "aria-describedby",
          "aria-controls",
          "aria-details",
          "aria-owns",
          "headers",
          "for",
          "list");
  private static final Set<String> HEAD_REFERENCES = Set.of("canonical", "alternate");
  private static final Pattern REFRESH =
      Pattern.compile("(?i).*?url\\s*=\\s*['\"]?([^'\"]*)['\"]?");

  private final AddressAudit addresses;
  private final Diagnostics diagnostics;

  PageAudit(AddressAudit addresses, Diagnostics diagnostics) {
    this.addresses = addresses;
    this.diagnostics = diagnostics;
  }

  void check(AuditedPage page) {
    checkFrame(page);
    page.idsTwice().forEach(id -> report(page, AuditFault.ID_TWICE, id));
    for (Element element : page.elements()) {
      if (element.nameIs("base")) {
        report(page, AuditFault.BASE_ELEMENT);
        continue;
      }
      for (Attribute attribute : element.attributes()) {
        checkAttribute(page, element, attribute.getKey(), attribute.getValue());
      }
      checkElement(page, element);
    }
  }

  private void checkFrame(AuditedPage page) {
    if (AuditedPage.lang(page.langTag()) == null) {
      report(page, AuditFault.LANG_MISSING, page.langTag());
    }
    if (page.title().isEmpty()) {
      report(page, AuditFault.TITLE_MISSING);
    }
    int headings = page.document().select("h1").size();
    if (headings != 1) {
      report(page, AuditFault.HEADING_COUNT, headings);
    }
  }

  /** Titles are unique within a language; a page that only leads on may share its target's. */
  void checkTitles(List<AuditedPage> pages) {
    Map<String, String> first = new HashMap<>();
    for (AuditedPage page : pages) {
      if (!page.isRedirect() && !page.title().isEmpty()) {
        String other = first.putIfAbsent(page.langTag() + "\n" + page.title(), page.path());
        if (other != null) {
          report(page, AuditFault.TITLE_TWICE, page.title(), other);
        }
      }
    }
  }

  private void checkElement(AuditedPage page, Element element) {
    switch (element.normalName()) {
      case "style" -> checkStyle(page, element.data());
      case "a" -> {
        if (element.hasAttr("href") && !hasWords(element)) {
          report(page, AuditFault.LINK_EMPTY, element.attr("href"));
        }
      }
      case "meta" -> checkMeta(page, element);
      default -> {}
    }
  }

  private void checkMeta(AuditedPage page, Element meta) {
    Matcher refresh = REFRESH.matcher(meta.attr("content"));
    if (meta.attr("http-equiv").equalsIgnoreCase("refresh") && refresh.matches()) {
      addresses.check(page.path(), refresh.group(1), Role.LINK);
    }
    if (Set.of("og:url", "og:image").contains(meta.attr("property"))) {
      addresses.check(page.path(), meta.attr("content"), Role.CANONICAL);
    }
  }

  private void checkAttribute(AuditedPage page, Element element, String key, String value) {
    String name = key.toLowerCase(Locale.ROOT);
    if (ADDRESSES.contains(name) || (name.equals("data") && element.nameIs("object"))) {
      addresses.check(page.path(), value, role(element, name));
    } else if (name.equals("srcset") || name.equals("imagesrcset")) {
      for (String candidate : value.split(",(?=\\s|$)|(?<=[\\dwx]),", -1)) {
        addresses.check(page.path(), candidate.strip().split("\\s", 2)[0], Role.RESOURCE);
      }
    } else if (ID_LISTS.contains(name)) {
      for (String id : value.strip().split("\\s+", -1)) {
        if (!page.ids().contains(id)) {
          report(page, AuditFault.REFERENCE_WITHOUT_ID, name, id);
        }
      }
    } else if (name.length() > 2 && name.startsWith("on")) {
      report(page, AuditFault.SCRIPT_IN_ATTRIBUTE, name);
    } else if (value.contains("url(")) {
      checkStyle(page, value);
    }
  }

  private void checkStyle(AuditedPage page, String css) {
    StyleAddresses.of(css).forEach(address -> addresses.check(page.path(), address, Role.RESOURCE));
  }

  private static Role role(Element element, String attribute) {
    Set<String> relations = Set.copyOf(List.of(element.attr("rel").strip().split("\\s+", -1)));
    boolean followed = element.nameIs("a") || element.nameIs("area");
    if (followed && attribute.endsWith("href")) {
      return relations.contains("external") ? Role.EXTERNAL : Role.LINK;
    }
    boolean canonical =
        element.nameIs("link") && relations.stream().anyMatch(HEAD_REFERENCES::contains);
    return canonical ? Role.CANONICAL : Role.RESOURCE;
  }

  private static boolean hasWords(Element link) {
    return link.hasText()
        || !link.attr("aria-label").isBlank()
        || !link.attr("aria-labelledby").isBlank()
        || link.select("[aria-label], [alt]").stream()
            .anyMatch(inner -> !(inner.attr("aria-label") + inner.attr("alt")).isBlank());
  }

  private void report(AuditedPage page, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(page.path()), fault, particulars);
  }
}
