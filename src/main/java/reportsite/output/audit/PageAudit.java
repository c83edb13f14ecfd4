package reportsite.output.audit;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
      if (element.name().equals("base")) {
        report(page, AuditFault.BASE_ELEMENT);
        continue;
      }
      for (Element.Attribute attribute : element.attributes()) {
        checkAttribute(page, element, attribute.name(), attribute.value());
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
    long headings = page.elements().stream().filter(one -> one.name().equals("h1")).count();
    if (headings != 1) {
      report(page, AuditFault.HEADING_COUNT, headings);
    }
  }

  private void checkElement(AuditedPage page, Element element) {
    switch (element.name()) {
      case "style" -> checkStyle(page, element.wholeText());
      case "a" -> {
        if (element.has("href") && !hasWords(element)) {
          report(page, AuditFault.LINK_EMPTY, element.attribute("href"));
        }
      }
      case "meta" -> checkMeta(page, element);
      default -> {}
    }
  }

  private void checkMeta(AuditedPage page, Element meta) {
    Matcher refresh = REFRESH.matcher(meta.attribute("content"));
    if (meta.attribute("http-equiv").equalsIgnoreCase("refresh") && refresh.matches()) {
      addresses.check(page.path(), refresh.group(1), Role.LINK);
    }
    if (Set.of("og:url", "og:image").contains(meta.attribute("property"))) {
      addresses.check(page.path(), meta.attribute("content"), Role.CANONICAL);
    }
  }

  private void checkAttribute(AuditedPage page, Element element, String name, String value) {
    if (ADDRESSES.contains(name) || (name.equals("data") && element.name().equals("object"))) {
      addresses.check(page.path(), value, role(element, name));
    } else if (name.equals("srcset") || name.equals("imagesrcset")) {
      for (String candidate : value.split(",(?=\\s|$)|(?<=[\\dwx]),", -1)) {
        addresses.check(page.path(), candidate.strip().split("\\s", 2)[0], Role.RESOURCE);
      }
    } else if (ID_LISTS.contains(name)) {
      for (String id : element.words(name)) {
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
    if (PortalAudit.isWithin(element)) {
      return Role.PORTAL;
    }
    List<String> relations = element.words("rel");
    boolean followed = element.name().equals("a") || element.name().equals("area");
    if (followed && attribute.endsWith("href")) {
      return relations.contains("external") ? Role.EXTERNAL : Role.LINK;
    }
    boolean canonical =
        element.name().equals("link") && relations.stream().anyMatch(HEAD_REFERENCES::contains);
    return canonical ? Role.CANONICAL : Role.RESOURCE;
  }

  private static boolean hasWords(Element link) {
    boolean[] has = {
      !link.attribute("aria-labelledby").isBlank() || link.hasText(),
    };
    link.walk(
        inner -> has[0] |= !(inner.attribute("aria-label") + inner.attribute("alt")).isBlank());
    return has[0];
  }

  private void report(AuditedPage page, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(page.path()), fault, particulars);
  }
}
