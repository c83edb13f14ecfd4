package reportsite.output;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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
