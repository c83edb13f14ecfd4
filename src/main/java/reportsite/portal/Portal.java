package reportsite.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.SourceText;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * The header and the footer of the portal that the site is a part of, made safe, with the rules of
 * their looks, which reach nothing else.
 *
 * @param root where the portal begins: {@code ../} once or more from the site's own folder, or a
 *     whole address ending in a slash
 * @param hosts that it may lead to or load pictures from
 * @param loaded those of them that it does load pictures from
 * @param headers by the language of the page
 * @param styles in which every rule is of the two regions alone
 * @param pictures by their names
 */
public record Portal(
    String root,
    Set<String> hosts,
    SortedSet<String> loaded,
    Map<Lang, Region> headers,
    Map<Lang, Region> footers,
    String styles,
    Map<String, byte[]> pictures) {

  /** Where the files stand that staff take from the portal. */
  public static final String FOLDER = "content/portal/";

  /** Whether a file is a picture, by its name; what it is indeed is looked at. */
  public static boolean isPicture(String path) {
    return path.matches("[^/]*/[^/]*/[\\w.-]+\\.(png|jpg|jpeg|gif)");
  }

  /** Begins the name of everything of the portal on a page, so that it is nothing of the site. */
  static final String PREFIX = "portal-";

  /** Stands in markup for the way to the portal's root; no text that is read can hold it. */
  private static final char ROOT = '\uE000';

  /** Stands in markup before the name of a picture. */
  private static final char PICTURE = '\uE001';

  private static final Pattern PICTURES = Pattern.compile(PICTURE + "([\\w.-]+)");
  private static final Pattern WHOLE = Pattern.compile("https://([a-z0-9.-]+(?::[0-9]+)?)(/.*)?");
  private static final int MOST_OF_A_TEXT = 32 * 1024;
  private static final int MOST_OF_A_PICTURE = 100 * 1024;

  /**
   * What may come, compressed, before a reader sees the report: head, stylesheets and first words
   * of the heaviest page leave so much of what a server sends at once.
   */
  private static final int MOST_AT_ONCE = 3 * 1024;

  private static final Set<String> KINDS = Set.of("png", "jpeg", "gif");

  /**
   * A header or footer.
   *
   * @param lang that it is written in
   */
  public record Region(Lang lang, String markup) {}

  /** Whether the root is a whole address. */
  private boolean isElsewhere() {
    return root.startsWith("https:");
  }

  /**
   * The root as seen from a page.
   *
   * @param site the way from the page to the site's own root, or its whole address
   */
  public String rootFrom(String site) {
    return isElsewhere() ? root : site.contains(":") ? whole(site) : site + root;
  }

  private String whole(String site) {
    return URI.create(site).resolve(root).toString().replace("/../", "/");
  }

  /** The header on a page in a language. */
  public Shown header(Lang page, String site, UnaryOperator<String> asset) {
    return shown(Objects.requireNonNull(headers.get(page)), site, asset);
  }

  /** The footer on a page in a language. */
  public Shown footer(Lang page, String site, UnaryOperator<String> asset) {
    return shown(Objects.requireNonNull(footers.get(page)), site, asset);
  }

  /**
   * A region as it stands on a page.
   *
   * @param lang its tag
   */
  public record Shown(String lang, Html markup) {}

  private Shown shown(Region region, String site, UnaryOperator<String> asset) {
    String linked = region.markup().replace(String.valueOf(ROOT), Html.escape(rootFrom(site)));
    String whole =
        PICTURES
            .matcher(linked)
            .replaceAll(
                name -> Matcher.quoteReplacement(asset.apply(site + pictureAsset(name.group(1)))));
    return new Shown(region.lang().tag(), new Html(whole));
  }

  /** Where templates know a picture. */
  public static String pictureAsset(String name) {
    return "assets/" + PREFIX + name;
  }

  /**
   * Makes the parts safe; null where one of them is not, which is reported.
   *
   * @param texts {@code header.html} and {@code footer.html}, in English {@code header.en.html} and
   *     {@code footer.en.html} where there are any, and {@code portal.css}
   */
  public static @Nullable Portal read(
      String root,
      List<String> hosts,
      Map<String, SourceText> texts,
      Map<String, byte[]> pictures,
      Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    texts.forEach((name, text) -> limit(text, found));
    if (found.hasErrors()) {
      diagnostics.takeOver(found.sorted());
      return null; // what is longer than anybody reads is not read
    }
    Set<String> known = new HashSet<>(hosts);
    Matcher elsewhere = WHOLE.matcher(root);
    if (elsewhere.matches()) {
      known.add(elsewhere.group(1));
    }
    Addresses addresses =
        new Addresses(known, new TreeSet<>(), new TreeSet<>(), sizes(pictures, found), found);
    Map<Lang, Region> headers = regions("header", texts, addresses);
    Map<Lang, Region> footers = regions("footer", texts, addresses);
    Fragment.requireNamesOnce(texts, found);
    String styles = ScopedStyles.of(Objects.requireNonNull(texts.get("portal.css")), addresses);
    headers.values().forEach(header -> weigh(header, styles, FOLDER + "portal.css", found));
    Map<String, byte[]> used = new TreeMap<>(pictures);
    used.keySet().retainAll(addresses.used());
    pictures.keySet().stream()
        .filter(name -> !used.containsKey(name) && !found.hasErrors())
        .forEach(
            name -> found.warning(Position.of(FOLDER + name), PortalFault.PICTURE_UNUSED, name));
    diagnostics.takeOver(found.sorted());
    return found.hasErrors()
        ? null
        : new Portal(root, known, addresses.loaded(), headers, footers, styles, used);
  }

  private static void limit(SourceText text, Diagnostics found) {
    int size = text.text().getBytes(StandardCharsets.UTF_8).length;
    if (size > MOST_OF_A_TEXT) {
      found.error(Position.of(text.file()), PortalFault.TOO_LARGE, size, MOST_OF_A_TEXT);
    }
  }

  private static void weigh(Region header, String styles, String file, Diagnostics found) {
    int all = compressed(header.markup()) + compressed(styles);
    if (all > MOST_AT_ONCE && !found.hasErrors()) {
      found.error(Position.of(file), PortalFault.TOO_HEAVY, all, MOST_AT_ONCE);
    }
  }

  private static int compressed(String text) {
    Deflater deflater = new Deflater();
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    int size = 0;
    for (byte[] part = new byte[1024]; !deflater.finished(); ) {
      size += deflater.deflate(part);
    }
    deflater.end();
    return size;
  }

  private static Map<Lang, Region> regions(
      String name, Map<String, SourceText> texts, Addresses addresses) {
    Map<Lang, Region> regions = new EnumMap<>(Lang.class);
    SourceText chinese = Objects.requireNonNull(texts.get(name + ".html"));
    Region own = new Region(Lang.ZH, Fragment.read(chinese, Lang.ZH, addresses));
    SourceText english = texts.get(name + ".en.html");
    regions.put(Lang.ZH, own);
    regions.put(
        Lang.EN,
        english == null ? own : new Region(Lang.EN, Fragment.read(english, Lang.EN, addresses)));
    return regions;
  }

  private static Map<String, Size> sizes(Map<String, byte[]> pictures, Diagnostics found) {
    Map<String, Size> sizes = new TreeMap<>();
    pictures.forEach(
        (name, bytes) -> {
          Size size = size(bytes);
          if (size == null) {
            found.error(Position.of(FOLDER + name), PortalFault.PICTURE_UNREADABLE, name);
          } else if (bytes.length > MOST_OF_A_PICTURE) {
            Position at = Position.of(FOLDER + name);
            found.error(at, PortalFault.TOO_LARGE, bytes.length, MOST_OF_A_PICTURE);
          }
          sizes.put(name, size == null ? new Size(1, 1) : size);
        });
    return sizes;
  }

  /** Width and height in pixels. */
  record Size(int width, int height) {}

  /** Null where the bytes are no picture of a kind that cannot hold a script. */
  private static @Nullable Size size(byte[] bytes) {
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return null;
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        String kind = reader.getFormatName().toLowerCase(Locale.ROOT);
        return KINDS.contains(kind) ? new Size(reader.getWidth(0), reader.getHeight(0)) : null;
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return null;
    }
  }

  /**
   * What addresses in the files may lead to.
   *
   * @param loaded the hosts that pictures are loaded from, as they are met
   * @param used pictures, as they are met
   * @param pictures those that stand beside the files
   */
  record Addresses(
      Set<String> hosts,
      SortedSet<String> loaded,
      Set<String> used,
      Map<String, Size> pictures,
      Diagnostics diagnostics) {

    /** What begins an address that browsers would run, or that holds what it leads to. */
    private static final Pattern SCRIPT =
        Pattern.compile("(?is)(javascript|vbscript|data|blob|file):.*");

    /** Browsers drop these before they look at an address. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cntrl}]");

    private static final Pattern WITHIN = Pattern.compile("/(?!/)[!-~&&[^\\\\\"'<>]]*");
    private static final Pattern CONTACT =
        Pattern.compile("mailto:[\\w.+-]+@[\\w.-]+|tel:\\+?[0-9-]+");
    private static final Pattern OF_HOST =
        Pattern.compile("(?i)(?:https?:)?//([^/?#\\\\]*)[!-~&&[^\\\\\"'<>]]*");

    /** Where a link leads, as markup has it; null after a fault, which is reported. */
    @Nullable String link(String written, Position at) {
      String typed = BLANK.matcher(written).replaceAll("");
      if (SCRIPT.matcher(typed).matches()) {
        return diagnostics.refuse(at, PortalFault.SCRIPT_ADDRESS, typed);
      }
      if (WITHIN.matcher(typed).matches() && !typed.contains("/..")) {
        return ROOT + typed.substring(1);
      }
      return CONTACT.matcher(typed).matches() ? typed : ofHost(typed, at);
    }

    /** Where a picture is loaded from, as markup has it; null after a fault. */
    @Nullable String picture(String typed, Position at) {
      String name = named(typed, at);
      return name == null ? null : isWhole(name) ? name : PICTURE + name;
    }

    /** The same as a stylesheet has it, which stands beside the pictures. */
    @Nullable String pictureOfStyles(String typed, Position at) {
      String name = named(typed, at);
      return name == null ? null : isWhole(name) ? name : PREFIX + name;
    }

    static boolean isWhole(String address) {
      return address.startsWith("https:");
    }

    private @Nullable String named(String written, Position at) {
      String typed = BLANK.matcher(written).replaceAll("");
      if (SCRIPT.matcher(typed).matches()) {
        return diagnostics.refuse(at, PortalFault.SCRIPT_ADDRESS, typed);
      }
      String name = typed.startsWith("./") ? typed.substring(2) : typed;
      if (pictures.containsKey(name)) {
        used.add(name);
        return name;
      }
      if (name.matches("[\\w.-]+")) {
        return diagnostics.refuse(at, PortalFault.PICTURE_MISSING, name, FOLDER + name);
      }
      String whole = ofHost(typed, at);
      if (whole != null) {
        loaded.add(URI.create(whole).getRawAuthority());
      }
      return whole;
    }

    /** An address on one of the hosts. */
    private @Nullable String ofHost(String typed, Position at) {
      Matcher whole = OF_HOST.matcher(typed);
      if (!whole.matches()) {
        return diagnostics.refuse(at, PortalFault.ADDRESS_UNCLEAR, typed);
      }
      String host = whole.group(1);
      if (!hosts.contains(host)) {
        return diagnostics.refuse(at, PortalFault.HOST_UNLISTED, host, typed);
      }
      if (!WHOLE.matcher(typed).matches() || !isAddress(typed)) {
        return diagnostics.refuse(at, PortalFault.ADDRESS_UNCLEAR, typed);
      }
      return typed;
    }

    private static boolean isAddress(String typed) {
      try {
        return URI.create(typed).getHost() != null;
      } catch (IllegalArgumentException broken) {
        return false;
      }
    }
  }
}
