package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What a reader has to load, compressed, over the project's own site. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetTest {

  private static final int KB = 1024;
  private static final int FIRST_SCREEN = 14 * KB;
  private static final int LONGEST = 60 * KB;
  private static final int SCRIPT = 10 * KB;
  private static final int DRAWING = 8 * KB;

  /** The most that a page of a kind may weigh with its stylesheets; others as the longest. */
  private static final Map<String, Integer> PAGES =
      Map.of("indicators/*", 10 * KB, "commitments/*", 24 * KB, "chapter", 14 * KB);

  private BuiltSite site;
  private final Map<String, Integer> weights = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) {
    site = BuiltSite.in(folder);
  }

  /** A page of the site with what it weighs. */
  private record Weighed(String path, int html, int styles) {
    int all() {
      return html + styles;
    }
  }

  @Test
  void everyPageKeepsTheBudgetOfItsKind() {
    Map<String, Weighed> heaviest = new TreeMap<>();
    List<String> over = new ArrayList<>();
    for (String path : site.pages()) {
      Weighed page = new Weighed(path, weigh(path), styles(path));
      String kind = kind(path);
      heaviest.merge(kind, page, (a, b) -> a.all() >= b.all() ? a : b);
      if (page.all() > PAGES.getOrDefault(kind, LONGEST)) {
        over.add(path + ": " + page.all());
      }
    }
    heaviest.forEach(
        (kind, page) ->
            System.out.printf(
                Locale.ROOT,
                "%-18s %6s = %6s HTML + %5s CSS  %s%n",
                kind,
                page.all(),
                page.html(),
                page.styles(),
                page.path()));
    assertEquals(List.of(), over);
  }

  /** Head, stylesheets and the first content of even the longest page. */
  @Test
  void theFirstScreenOfEveryPageComesInTheFirstPackets() {
    List<String> late = new ArrayList<>();
    for (String path : site.pages()) {
      String html = site.text(path);
      int main = html.indexOf("<main");
      int content = html.indexOf("<p", Math.max(main, 0));
      int shown = Math.min(html.length(), html.indexOf("</p>", content) + 1);
      if (main >= 0 && gzip(html.substring(0, shown)) + styles(path) > FIRST_SCREEN) {
        late.add(path);
      }
    }
    assertEquals(List.of(), late);
  }

  @Test
  void programsAndDrawingsAreSmall() {
    List<String> over = new ArrayList<>();
    int scripts = 0;
    for (String file : site.files()) {
      if (file.endsWith(".svg") && weigh(file) > DRAWING) {
        over.add(file + ": " + weigh(file));
      }
      if (file.endsWith(".js")) {
        boolean data = file.startsWith("data/");
        scripts += data ? 0 : weigh(file);
        System.out.println((data ? "data    " : "program ") + file + " " + weigh(file));
      }
    }
    assertEquals(List.of(), over);
    assertTrue(scripts <= SCRIPT, "programs weigh " + scripts);
  }

  @Test
  void whatIsDrawnHasItsSizeFromTheStart() {
    List<String> unsized = new ArrayList<>();
    for (String path : site.pages()) {
      for (Element drawing : document(path).select("main svg, img")) {
        if (drawing.attr("width").isEmpty() || drawing.attr("height").isEmpty()) {
          unsized.add(path);
        }
      }
    }
    assertEquals(List.of(), unsized);
  }

  private int styles(String path) {
    return document(path).select("link[rel=stylesheet]:not([media]), link[media=screen]").stream()
        .mapToInt(link -> weigh(resolve(path, link.attr("href"))))
        .sum();
  }

  private Document document(String path) {
    return Jsoup.parse(site.text(path));
  }

  private static String resolve(String path, String href) {
    Path folder = Path.of(path).resolveSibling(href).normalize();
    return folder.toString().replace('\\', '/');
  }

  private int weigh(String file) {
    return weights.computeIfAbsent(file, name -> gzip(bytes(name)));
  }

  private byte[] bytes(String file) {
    try {
      return Files.readAllBytes(site.root().resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int gzip(String text) {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new Best(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  /** As web servers compress files in advance. */
  private static final class Best extends GZIPOutputStream {
    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  /** {@code indicators/*} for the page of an indicator, {@code text} for that page alone. */
  private String kind(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length < 4) {
      return parts[parts.length - 1].replace(".html", "");
    }
    boolean chapter =
        site.files().contains(path) && document(path).select(".neighbours").size() == 1;
    boolean list = parts[3].equals("index.html");
    boolean area = List.of("indicators", "commitments", "subjects").contains(parts[2]);
    if (list || (area && parts.length > 4)) {
      return parts[2] + (list ? "/index" : "/by");
    }
    return area ? parts[2] + "/*" : chapter ? "chapter" : parts[2];
  }
}
