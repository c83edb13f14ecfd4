package reportsite.output.audit;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.OutputFiles;
import reportsite.output.audit.AddressAudit.Role;
import reportsite.output.audit.AddressAudit.StyleAddresses;

/**
 * The last look at the finished site, in memory, before it is written: what it finds is a fault of
 * templates or content. Pages are read in parallel; the order of the findings is that of {@link
 * Diagnostics#sorted}.
 */
public final class OutputAudit {

  private final AuditRules rules;

  public OutputAudit(AuditRules rules) {
    this.rules = rules;
  }

  /**
   * Audits all pages, drawings and style sheets. The manifest, which the writer adds, counts as
   * present.
   */
  public void run(OutputFiles site, Diagnostics diagnostics) {
    OutputFiles files = site.with(Manifest.of(site));
    List<AuditedPage> pages =
        files.all().parallelStream()
            .filter(file -> file.hasSuffix(".html"))
            .map(AuditedPage::parse)
            .toList();
    Map<String, XmlFile> xml = new ConcurrentHashMap<>();
    files.all().parallelStream()
        .filter(file -> file.hasSuffix(".svg") || file.hasSuffix(".xml"))
        .forEach(file -> read(file, xml, diagnostics));

    Map<String, Set<String>> ids = new ConcurrentHashMap<>();
    pages.forEach(page -> ids.put(page.path(), page.ids()));
    xml.forEach((path, file) -> ids.put(path, file.ids()));

    AddressAudit addresses = new AddressAudit(files, ids, rules.baseUrl(), diagnostics);
    PageAudit frames = new PageAudit(addresses, diagnostics);
    StageAudit stages = new StageAudit(rules.drafts(), diagnostics);
    NumeralAudit numerals = new NumeralAudit(rules, diagnostics);
    pages.parallelStream()
        .forEach(
            page -> {
              frames.check(page);
              ReaderText text = ReaderText.of(page);
              numerals.check(page, text);
              stages.check(page, text);
            });
    files.all().stream()
        .filter(file -> file.path().equals("sitemap.xml"))
        .forEach(stages::checkSiteMap);
    frames.checkTitles(pages);
    xml.forEach((path, file) -> check(path, file, addresses, diagnostics));
    files.all().stream()
        .filter(file -> file.hasSuffix(".css"))
        .forEach(file -> checkStyleSheet(file, addresses));
  }

  private static void read(OutputFile file, Map<String, XmlFile> xml, Diagnostics diagnostics) {
    try {
      xml.put(file.path(), XmlFile.parse(file));
    } catch (XMLStreamException broken) {
      String said = String.valueOf(broken.getMessage()).replaceAll("\\s+", " ");
      diagnostics.error(Position.of(file.path()), AuditFault.XML_BROKEN, said);
    }
  }

  private static void check(
      String path, XmlFile file, AddressAudit addresses, Diagnostics diagnostics) {
    Position at = Position.of(path);
    file.idsTwice().forEach(id -> diagnostics.error(at, AuditFault.ID_TWICE, id));
    file.scripts().forEach(name -> diagnostics.error(at, AuditFault.SCRIPT_IN_ATTRIBUTE, name));
    // A site map or feed names pages by their addresses on the web.
    Role role = path.endsWith(".xml") ? Role.CANONICAL : Role.RESOURCE;
    file.addresses().forEach(address -> addresses.check(path, address, role));
  }

  private static void checkStyleSheet(OutputFile file, AddressAudit addresses) {
    for (String address : StyleAddresses.of(file.text())) {
      // An address of # alone and a name means the page that uses the sheet.
      if (!address.startsWith("#")) {
        addresses.check(file.path(), address, Role.RESOURCE);
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
