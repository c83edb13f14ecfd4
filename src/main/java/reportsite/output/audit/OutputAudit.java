package reportsite.output.audit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.OutputFile;
import reportsite.output.audit.AddressAudit.Role;
import reportsite.output.audit.AddressAudit.StyleAddresses;
import reportsite.output.audit.OutputAudit.Kept.Anchor;

/**
 * The last look at the files of a finished site, each as soon as it is made and from any thread:
 * what it finds is a fault of templates or content. Of a file that has been looked at only its ids
 * are kept, its title, and its links to places on files that come later; the order of the findings
 * is that of {@link Diagnostics#sorted}.
 */
public final class OutputAudit {

  private final Diagnostics diagnostics;
  private final AddressAudit addresses;
  private final PageAudit frames;
  private final StageAudit stages;
  private final NumeralAudit numerals;
  private final OfficialAudit official;
  private final PortalAudit portal;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  // By the file that they lead to, which has not been looked at yet.
  private final Map<String, List<Open>> open = new ConcurrentHashMap<>();

  /**
   * @param paths of all files that will be looked at
   */
  public OutputAudit(AuditRules rules, Collection<String> paths, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.addresses = new AddressAudit(paths, rules, diagnostics);
    this.frames = new PageAudit(addresses, diagnostics);
    this.stages = new StageAudit(rules.drafts(), diagnostics);
    this.numerals = new NumeralAudit(rules, diagnostics);
    this.official = new OfficialAudit(rules, diagnostics);
    this.portal = new PortalAudit(rules, diagnostics);
  }

  /**
   * What is kept of a file that has been looked at, for what can only be said of all.
   *
   * @param title of a page that others may not have, behind its language; empty for none
   * @param anchors its links to places on files that are not among those that are looked at
   * @param foot what a government's own site says at its foot, behind the language; empty for none
   * @param figures those that a page shows, in order, each as often; none for a page in draft
   */
  public record Kept(
      String path,
      SortedSet<String> ids,
      String title,
      List<Anchor> anchors,
      String foot,
      List<String> figures) {

    public Kept {
      figures = List.copyOf(figures);
      ids = Collections.unmodifiableSortedSet(ids);
      anchors = anchors.stream().sorted().toList();
    }

    Kept with(List<Anchor> others) {
      return new Kept(path, ids, title, others, foot, figures);
    }

    /** A link as it is written, and the file and the id that it leads to. */
    public record Anchor(String written, String target, String id) implements Comparable<Anchor> {

      private static final Comparator<Anchor> ORDER =
          Comparator.comparing(Anchor::target)
              .thenComparing(Anchor::id)
              .thenComparing(Anchor::written);

      @Override
      public int compareTo(Anchor other) {
        return ORDER.compare(this, other);
      }
    }
  }

  /**
   * Looks at a page, drawing or style sheet; others have nothing that could be wrong.
   *
   * @return what {@link #take} has to know of it, with all its links to places; null for the others
   */
  public @Nullable Kept look(OutputFile file) {
    Kept seen = seen(file);
    if (seen != null) {
      take(seen);
    }
    return seen;
  }

  private @Nullable Kept seen(OutputFile file) {
    if (file.hasSuffix(".html")) {
      AuditedPage page = AuditedPage.parse(file);
      frames.check(page);
      ReaderText text = ReaderText.of(page);
      numerals.check(page, text);
      stages.check(page, text);
      official.check(page);
      portal.check(page);
      boolean isTitled = !page.isRedirect() && !page.title().isEmpty();
      String foot = official.foot(page);
      return kept(
          page.path(),
          page.ids(),
          isTitled ? page.langTag() + "\n" + page.title() : "",
          foot.isEmpty() ? "" : page.langTag() + "\n" + foot,
          page.isHiddenFromSearch() ? List.of() : page.figures());
    } else if (file.hasSuffix(".svg") || file.hasSuffix(".xml")) {
      return checkXml(file);
    } else if (file.hasSuffix(".css")) {
      boolean isPortal = portal.isStyleSheet(file);
      if (isPortal) {
        portal.checkStyles(file);
      }
      checkStyleSheet(file, isPortal ? Role.PORTAL : Role.RESOURCE);
      return kept(file.path(), Set.of(), "", "", List.of());
    }
    return null;
  }

  /** A link that waits for the file that it leads to. */
  private record Open(String from, Anchor anchor) {}

  private Kept kept(String path, Set<String> ids, String title, String foot, List<String> figures) {
    return new Kept(path, new TreeSet<>(ids), title, addresses.takeAnchors(path), foot, figures);
  }

  /**
   * Takes what was seen of a file when it was last looked at. Links are followed as soon as both
   * files are known, and forgotten.
   */
  public void take(Kept seen) {
    String path = seen.path();
    kept.put(path, seen.with(List.of()));
    for (Anchor anchor : seen.anchors()) {
      if (!follow(path, anchor, kept.get(anchor.target()), diagnostics)) {
        open.compute(
            anchor.target(),
            (target, links) -> {
              List<Open> all = links == null ? new ArrayList<>() : links;
              all.add(new Open(path, anchor));
              return all;
            });
      }
    }
    followOpen(path);
  }

  private void followOpen(String target) {
    for (Open link : Objects.requireNonNullElse(open.remove(target), List.<Open>of())) {
      follow(link.from(), link.anchor(), kept.get(target), diagnostics);
    }
  }

  /** Tells of a link to a place that its file does not have; false where that is not known yet. */
  private static boolean follow(
      String path, Anchor anchor, @Nullable Kept target, Diagnostics diagnostics) {
    if (target != null && !target.ids().contains(anchor.id())) {
      diagnostics.error(
          Position.of(path),
          AuditFault.ANCHOR_MISSING,
          anchor.written(),
          anchor.target(),
          anchor.id());
    }
    return target != null;
  }

  /**
   * Tells what can only be said when all files have been looked at; returns what is kept of them.
   */
  public Collection<Kept> finish() {
    official.checkAddress();
    // Two files that were looked at in the same moment may have missed each other.
    List.copyOf(open.keySet()).stream().filter(kept::containsKey).forEach(this::followOpen);
    Map<String, List<Anchor>> outward = new HashMap<>();
    open.values().stream()
        .flatMap(List::stream)
        .forEach(
            link ->
                outward.computeIfAbsent(link.from(), any -> new ArrayList<>()).add(link.anchor()));
    outward.forEach(
        (path, anchors) -> kept.computeIfPresent(path, (same, one) -> one.with(anchors)));
    checkTogether(kept.values(), diagnostics);
    return kept.values();
  }

  /**
   * Whether files go together: links to a place on one of them find it, no two pages of a language
   * have one title, their foot is the same, and neither language has one figure instead of another.
   */
  public static void checkTogether(Collection<Kept> files, Diagnostics diagnostics) {
    Map<String, Kept> all = new TreeMap<>();
    files.forEach(file -> all.put(file.path(), file));
    Map<String, String> titles = new HashMap<>();
    Map<String, String> feet = new HashMap<>();
    for (Kept file : all.values()) {
      Position at = Position.of(file.path());
      file.anchors()
          .forEach(anchor -> follow(file.path(), anchor, all.get(anchor.target()), diagnostics));
      String other = file.title().isEmpty() ? null : titles.putIfAbsent(file.title(), file.path());
      if (other != null) {
        diagnostics.error(at, AuditFault.TITLE_TWICE, behindLang(file.title()), other);
      }
      String lang = file.foot().replaceFirst("\n.*", "");
      String foot = lang.isEmpty() ? null : feet.putIfAbsent(lang, file.foot());
      if (foot != null && !foot.equals(file.foot())) {
        diagnostics.error(at, AuditFault.OFFICIAL_FOOT_DIFFERS, behindLang(file.foot()));
      }
      Kept twin = all.get(file.path().replaceFirst("^zh/", "en/"));
      if (twin != null && !twin.path().equals(file.path())) {
        compareFigures(file, twin, diagnostics);
      }
    }
  }

  /**
   * One language may name a figure more often; where it names another less often, one of them
   * stands for the other, and whoever verifies the site could not tell it from a falsification.
   */
  private static void compareFigures(Kept one, Kept other, Diagnostics diagnostics) {
    List<String> more = new ArrayList<>(one.figures());
    other.figures().forEach(more::remove);
    List<String> less = new ArrayList<>(other.figures());
    one.figures().forEach(less::remove);
    if (!more.isEmpty() && !less.isEmpty() && !one.figures().isEmpty()) {
      diagnostics.error(
          Position.of(one.path()),
          AuditFault.FIGURES_EXCHANGED,
          String.join(", ", new TreeSet<>(more)),
          String.join(", ", new TreeSet<>(less)),
          other.path());
    }
  }

  private static String behindLang(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  private @Nullable Kept checkXml(OutputFile file) {
    Kept seen = null;
    try {
      seen = check(file.path(), XmlFile.parse(file));
    } catch (XMLStreamException broken) {
      String said = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
      diagnostics.error(Position.of(file.path()), AuditFault.XML_BROKEN, said);
    }
    if (file.path().equals("sitemap.xml")) {
      stages.checkSiteMap(file);
    }
    return seen;
  }

  private Kept check(String path, XmlFile file) {
    Position at = Position.of(path);
    file.idsTwice().forEach(id -> diagnostics.error(at, AuditFault.ID_TWICE, id));
    file.scripts().forEach(name -> diagnostics.error(at, AuditFault.SCRIPT_IN_ATTRIBUTE, name));
    // A site map or feed names pages by their addresses on the web.
    Role role = path.endsWith(".xml") ? Role.CANONICAL : Role.RESOURCE;
    file.addresses().forEach(address -> addresses.check(path, address, role));
    return kept(path, file.ids(), "", "", List.of());
  }

  private void checkStyleSheet(OutputFile file, Role role) {
    for (String address : StyleAddresses.of(file.text())) {
      // An address of # alone and a name means the page that uses the sheet.
      if (!address.startsWith("#")) {
        addresses.check(file.path(), address, role);
      }
    }
  }

  /**
   * What the audit needs of an XML file (drawings, the site map): whether it is one, and its links.
   *
   * @param ids in the order of the file
   * @param idsTwice ids that more than one element has
   * @param addresses what it loads or links to
   * @param scripts attributes that hold scripts
   */
  record XmlFile(
      Set<String> ids, Set<String> idsTwice, List<String> addresses, List<String> scripts) {

    /** Reads the whole file, nothing beyond it: no document type is ever fetched. */
    static XmlFile parse(OutputFile file) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XmlFile found =
          new XmlFile(new HashSet<>(), new HashSet<>(), new ArrayList<>(), new ArrayList<>());
      XMLStreamReader reader =
          factory.createXMLStreamReader(new ByteArrayInputStream(file.content()));
      try {
        while (reader.hasNext()) {
          if (reader.next() == XMLStreamConstants.START_ELEMENT) {
            found.take(reader);
          }
        }
      } finally {
        reader.close();
      }
      return found;
    }

    private void take(XMLStreamReader element) {
      for (int i = 0; i < element.getAttributeCount(); i++) {
        String name = element.getAttributeLocalName(i);
        String value = element.getAttributeValue(i);
        if (name.equals("id") && !ids.add(value)) {
          idsTwice.add(value);
        } else if (name.equals("href") || name.equals("src")) {
          addresses.add(value);
        } else if (name.length() > 2 && name.startsWith("on")) {
          scripts.add(name);
        } else if (value.contains("url(")) {
          addresses.addAll(StyleAddresses.of(value));
        }
      }
    }
  }
}
