package reportsite.output.audit;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.NearMiss;
import reportsite.diag.Position;
import reportsite.output.audit.AuditRules.Around;
import reportsite.output.audit.OutputAudit.Kept.Anchor;

/** Follows the addresses of finished files to where they lead. Upper and lower case matter. */
final class AddressAudit {

  /** What an address is for. */
  enum Role {
    /** A link that readers follow within the site. */
    LINK,
    /** A link that readers follow and that says it leaves the site. */
    EXTERNAL,
    /** The page's own address on the web, as search engines want it. */
    CANONICAL,
    /** Something the browser loads by itself, or a source it never shows. */
    RESOURCE,
    /** A link or picture of the portal around a page. */
    PORTAL
  }

  /**
   * Hosts show it at any address, so only its whole addresses lead anywhere; where the site's own
   * is not known, those from the root of the host, which it says.
   */
  static final String MISSING_PAGE = "404.html";

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]");
  private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");

  private final Set<String> paths;
  private final Map<String, List<Anchor>> anchors = new ConcurrentHashMap<>();
  private final @Nullable String baseUrl;
  private final @Nullable Around portal;
  private final Diagnostics diagnostics;

  /**
   * @param paths of all files
   */
  AddressAudit(Collection<String> paths, AuditRules rules, Diagnostics diagnostics) {
    this.paths = Set.copyOf(paths);
    this.baseUrl = rules.baseUrl();
    this.portal = rules.portal();
    this.diagnostics = diagnostics;
  }

  /** The links of a file to places, which nobody has looked for; they are given once. */
  List<Anchor> takeAnchors(String from) {
    return Objects.requireNonNullElse(anchors.remove(from), List.of());
  }

  void check(String from, String written, Role role) {
    // Browsers drop white space and control characters before they look for the scheme.
    String address = isPlain(written) ? written : BLANK.matcher(written).replaceAll("");
    if (role == Role.PORTAL && portal != null && leadsIntoPortal(from, address, portal)) {
      return;
    }
    Matcher scheme = SCHEME.matcher(address);
    if (address.indexOf(':') > 0 && scheme.find()) {
      checkAbsolute(from, address, scheme.group(1).toLowerCase(Locale.ROOT), role);
    } else if (address.startsWith("//")) {
      report(from, AuditFault.FOREIGN_HOST, written);
    } else if (from.equals(MISSING_PAGE)
        && baseUrl == null
        && role == Role.LINK
        && address.startsWith("/")) {
      follow(from, "", written, address.substring(1));
    } else if (address.startsWith("/") || address.startsWith("\\")) {
      report(from, AuditFault.ADDRESS_NOT_RELATIVE, written);
    } else if (from.equals(MISSING_PAGE) && !address.startsWith("#")) {
      report(from, AuditFault.ADDRESS_NOT_WHOLE, written);
    } else {
      follow(from, from, written, address);
    }
  }

  private static boolean isPlain(String written) {
    int plain = 0;
    while (plain < written.length()
        && written.charAt(plain) > ' '
        && written.charAt(plain) < 0x7F) {
      plain++;
    }
    return plain == written.length();
  }

  /** Whether an address is below the portal's root or on one of its hosts, and not of the site. */
  private boolean leadsIntoPortal(String from, String address, Around around) {
    if (address.matches("https?:[!-~]*")) {
      String host = String.valueOf(URI.create(address).getRawAuthority());
      boolean isListed = address.startsWith("https:") && around.hosts().contains(host);
      boolean isRooted =
          baseUrl != null
              && !address.startsWith(baseUrl)
              && address.startsWith(URI.create(baseUrl).resolve(around.root()).toString());
      return isListed || address.startsWith(around.root()) || isRooted;
    }
    String path = address.replaceFirst("[?#].*", "");
    boolean isWay = !path.contains(":") && !path.startsWith("/") && !path.contains("\\");
    return isWay && around.root().startsWith("..") && resolve(from, path).startsWith(around.root());
  }

  private void checkAbsolute(String from, String address, String scheme, Role role) {
    switch (scheme) {
      case "javascript", "vbscript" -> report(from, AuditFault.SCRIPT_ADDRESS, address);
      case "mailto", "tel" -> {
        if (role == Role.RESOURCE) {
          report(from, AuditFault.FOREIGN_HOST, address);
        }
      }
      case "data" -> {
        if (role != Role.RESOURCE) {
          report(from, AuditFault.SCRIPT_ADDRESS, address);
        }
      }
      default -> checkHost(from, address, scheme, role);
    }
  }

  private void checkHost(String from, String address, String scheme, Role role) {
    boolean mayLeave = role == Role.EXTERNAL && scheme.equals("https");
    boolean isOwn = role == Role.CANONICAL || from.equals(MISSING_PAGE);
    if (isOwn && baseUrl != null && address.startsWith(baseUrl)) {
      String path = address.substring(baseUrl.length());
      String file = path.replaceFirst("[?#].*", "");
      String whole = file.isEmpty() || file.endsWith("/") ? file + "index.html" : path;
      follow(from, "", address, whole);
    } else if (!mayLeave) {
      report(from, AuditFault.FOREIGN_HOST, address);
    }
  }

  /**
   * @param base the file that the address is relative to
   */
  private void follow(String from, String base, String written, String address) {
    int hash = address.indexOf('#');
    String named = hash < 0 ? address : address.substring(0, hash);
    int question = named.indexOf('?');
    String path = question < 0 ? named : named.substring(0, question);
    String target = path.isEmpty() && !address.isEmpty() ? base : resolve(base, path);
    String index = target.isEmpty() || target.endsWith("/") ? target : target + "/";
    if (paths.contains(target)) {
      if (hash >= 0) {
        checkFragment(from, written, target, address.substring(hash + 1));
      }
    } else if (!path.isEmpty() && paths.contains(index + "index.html")) {
      String folder = path.endsWith("/") ? path : path + "/";
      report(from, AuditFault.LINK_TO_FOLDER, written, folder + "index.html");
    } else {
      String folder = target.substring(0, target.lastIndexOf('/') + 1);
      List<String> near = paths.stream().sorted().filter(known -> inFolder(known, folder)).toList();
      report(from, AuditFault.LINK_BROKEN, written, shown(target), NearMiss.hint(target, near));
    }
  }

  private void checkFragment(String from, String written, String target, String fragment) {
    // In files of other kinds, such as PDF, the part behind # is the reader program's matter.
    if (fragment.startsWith(":~:")) {
      return;
    }
    anchors
        .computeIfAbsent(from, any -> new ArrayList<>())
        .add(new Anchor(written, target, decoded(fragment)));
  }

  private static String decoded(String fragment) {
    if (fragment.indexOf('%') < 0) {
      return fragment;
    }
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return fragment;
    }
  }

  /** A relative path from a file's folder; one that leaves the site keeps its {@code ..}. */
  static String resolve(String from, String path) {
    Deque<String> segments = new ArrayDeque<>();
    String whole = from.substring(0, from.lastIndexOf('/') + 1) + path;
    for (String segment : whole.split("/", -1)) {
      if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
        segments.removeLast();
      } else if (!segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    String resolved = String.join("/", segments);
    boolean folder =
        path.endsWith("/.") || path.endsWith("/..") || path.equals(".") || path.equals("..");
    return folder && !resolved.isEmpty() ? resolved + "/" : resolved;
  }

  private static boolean inFolder(String path, String folder) {
    return path.startsWith(folder) && path.indexOf('/', folder.length()) < 0;
  }

  private static String shown(String target) {
    return target.isEmpty() ? "—" : target;
  }

  private void report(String from, AuditFault fault, Object... particulars) {
    diagnostics.error(Position.of(from), fault, particulars);
  }

  /** The addresses in a style sheet or a {@code style} attribute. */
  static final class StyleAddresses {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern ADDRESS =
        Pattern.compile(
            "(?i)(?:url\\(\\s*|@import\\s+)(?:\"([^\"]*)\"|'([^']*)')"
                + "|url\\(\\s*([^)\"'\\s]*)\\s*\\)");

    private StyleAddresses() {}

    static List<String> of(String css) {
      List<String> addresses = new ArrayList<>();
      Matcher matcher = ADDRESS.matcher(COMMENT.matcher(css).replaceAll(" "));
      while (matcher.find()) {
        for (int group = 1; group <= matcher.groupCount(); group++) {
          if (matcher.group(group) != null) {
            addresses.add(matcher.group(group));
          }
        }
      }
      return addresses;
    }
  }
}
