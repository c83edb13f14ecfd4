package reportsite.output.audit;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules.Around;
import reportsite.text.Fingerprint.Sha256;

/**
 * What a portal puts around a page: its header before the content and its footer behind, passed by
 * the first link, with nothing in them that runs, sends or clashes, and nothing of them elsewhere.
 * The policy of every page lets in what that needs and no more.
 */
final class PortalAudit {

  /** Begins the classes and ids of the portal, and the name of its stylesheet. */
  private static final String PREFIX = "portal-";

  private static final String REGION = "data-portal";

  /** What brings programs, frames, forms, other looks or another order of headings. */
  private static final Set<String> REFUSED =
      Set.of(
          ("script style link meta base iframe frame object embed form input button select textarea"
                  + " svg math canvas video audio template noscript h1 h2 h3 h4 h5 h6 main section")
              .split(" "));

  private static final Set<String> NAMES = Set.of("aria-labelledby", "aria-describedby", "for");
  private static final Set<String> POLICY =
      Set.of(
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self'",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'");

  /** Comments, strings and what stands in brackets. */
  private static final Pattern SAID = Pattern.compile("(?s)/\\*.*?\\*/|\"[^\"]*\"|\\([^()]*\\)");

  private static final Pattern HEAD = Pattern.compile("([^{};]*)\\{");
  private static final Pattern SCOPED = Pattern.compile("\\.portal\\.portal\\.portal(\\W.*|)");

  private final @Nullable Around portal;
  private final @Nullable String baseUrl;
  private final Diagnostics diagnostics;

  PortalAudit(AuditRules rules, Diagnostics diagnostics) {
    this.portal = rules.portal();
    this.baseUrl = rules.baseUrl();
    this.diagnostics = diagnostics;
  }

  /** Whether an element stands in what the portal puts around a page. */
  static boolean isWithin(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (around.has(REGION)) {
        return true;
      }
    }
    return false;
  }

  void check(AuditedPage page) {
    checkPolicy(page);
    List<Element> regions = page.elements().stream().filter(one -> one.has(REGION)).toList();
    boolean isBare = page.path().equals(AddressAudit.MISSING_PAGE) && baseUrl == null;
    if (portal == null || isBare || page.isRedirect()) {
      regions.forEach(region -> report(page, AuditFault.PORTAL_REGION, region.attribute(REGION)));
      return;
    }
    List<String> order = new ArrayList<>();
    boolean mayPass = false;
    for (Element element : page.elements()) {
      if (element.has(REGION)) {
        order.add(element.attribute(REGION));
        checkRegion(page, element);
      } else if (element.name().equals("main")) {
        order.add("main");
        mayPass |= !element.attribute("id").isEmpty() && isPassed(page, element);
      } else if (isClash(element) && !isWithin(element)) {
        report(page, AuditFault.PORTAL_MARKUP, "<" + element.name() + ">");
      }
    }
    if (!order.equals(List.of("header", "main", "footer"))) {
      report(page, AuditFault.PORTAL_REGION, String.join(", ", order));
    }
    if (!mayPass) {
      report(page, AuditFault.PORTAL_NOT_PASSED);
    }
  }

  /** Whether something outside of the regions is called as what is in them. */
  private static boolean isClash(Element element) {
    return element.attribute("id").startsWith(PREFIX)
        || (" " + element.attribute("class")).contains(" " + PREFIX);
  }

  /** Whether the first link of a page leads to its content. */
  private static boolean isPassed(AuditedPage page, Element main) {
    return page.elements().stream()
        .filter(element -> element.name().equals("a") && element.has("href"))
        .findFirst()
        .map(link -> link.attribute("href").equals("#" + main.attribute("id")))
        .orElse(false);
  }

  private void checkRegion(AuditedPage page, Element region) {
    Element words = region.find("div");
    if (region.attribute("aria-label").isBlank()
        || words == null
        || AuditedPage.lang(words.attribute("lang")) == null) {
      report(page, AuditFault.PORTAL_REGION, region.attribute(REGION));
    }
    region.walk(
        element -> {
          if (element != region) {
            checkWithin(page, element);
          }
        });
  }

  private void checkWithin(AuditedPage page, Element element) {
    if (REFUSED.contains(element.name())) {
      report(page, AuditFault.PORTAL_MARKUP, "<" + element.name() + ">");
    }
    for (Element.Attribute one : element.attributes()) {
      boolean isName = one.name().equals("id") || one.name().equals("class");
      boolean isOwn =
          List.of(one.value().split("\\s+", -1)).stream()
              .allMatch(name -> name.startsWith(PREFIX) || name.equals("leaves"));
      if (one.name().equals("style")
          || one.name().startsWith("on")
          || NAMES.contains(one.name())
          || (isName && !isOwn)) {
        report(page, AuditFault.PORTAL_MARKUP, one.name() + "=\"" + one.value() + "\"");
      }
    }
  }

  private void checkPolicy(AuditedPage page) {
    for (Element meta : page.elements()) {
      if (meta.attribute("http-equiv").equalsIgnoreCase("Content-Security-Policy")) {
        for (String rule : meta.attribute("content").split("\\s*;\\s*", -1)) {
          if (!POLICY.contains(withoutListed(rule)) && !rule.equals(ownStyle(page))) {
            report(page, AuditFault.PORTAL_POLICY, rule);
          }
        }
      }
    }
  }

  /** The rule of a page that holds its styles itself, and nothing may have been added to them. */
  private static String ownStyle(AuditedPage page) {
    String styles =
        page.elements().stream()
            .filter(one -> one.name().equals("style"))
            .map(Element::wholeText)
            .collect(Collectors.joining());
    byte[] sum = HexFormat.of().parseHex(Sha256.of(styles));
    return "style-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }

  /** A rule for pictures without the hosts that may be named there. */
  private String withoutListed(String rule) {
    if (portal == null || !rule.startsWith("img-src ")) {
      return rule;
    }
    List<String> sources = new ArrayList<>(List.of(rule.split(" ", -1)));
    sources.removeIf(
        source -> source.startsWith("https://") && portal.hosts().contains(source.substring(8)));
    return String.join(" ", sources);
  }

  /** Whether a stylesheet is the portal's, of which no rule reaches anything else. */
  boolean isStyleSheet(OutputFile file) {
    return portal != null && file.path().matches("assets/[0-9a-f]+/portal\\.css");
  }

  void checkStyles(OutputFile file) {
    String plain = SAID.matcher(file.text()).replaceAll("");
    Matcher heads = HEAD.matcher(plain);
    while (heads.find()) {
      String head = heads.group(1).strip();
      if (!head.startsWith("@")) {
        for (String selector : head.split(",", -1)) {
          if (!SCOPED.matcher(selector.strip()).matches()) {
            diagnostics.error(Position.of(file.path()), AuditFault.PORTAL_STYLES, selector.strip());
          }
        }
      }
    }
  }

  private void report(AuditedPage page, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(page.path()), fault, particulars);
  }
}
