package reportsite.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import reportsite.intake.Note.Notes;

/** The paragraphs of a {@code .docx} file, with its footnotes at the end. */
final class WordDocument {

  private static final String MAIN = "word/document.xml";
  private static final String NUMBERED = "word/numbering.xml";

  /** More than the text of any report has, so that a small archive cannot fill the memory. */
  private static final int LARGEST_PART = 64_000_000;

  private static final List<String> PARTS =
      List.of(MAIN, "word/footnotes.xml", "word/endnotes.xml", NUMBERED);

  private final Notes notes;
  private final Map<String, Integer> marks = new LinkedHashMap<>();

  private WordDocument(Notes notes) {
    this.notes = notes;
  }

  /** The names of what an archive holds; empty where it is none. */
  static List<String> names(byte[] zip) {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    } catch (IOException | IllegalArgumentException e) {
      return names; // as far as it can be read
    }
    return names;
  }

  /**
   * The lines of the text.
   *
   * @throws IOException if the document is damaged
   */
  static List<String> lines(byte[] docx, Notes notes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (PARTS.contains(entry.getName())) {
          byte[] part = in.readNBytes(LARGEST_PART + 1);
          if (part.length > LARGEST_PART) {
            throw new IOException("too large: " + entry.getName());
          }
          parts.put(entry.getName(), part);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    byte[] main = parts.get(MAIN);
    if (main == null) {
      throw new IOException("no " + MAIN);
    }
    try {
      return new WordDocument(notes).lines(main, parts);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private List<String> lines(byte[] main, Map<String, byte[]> parts) throws XMLStreamException {
    Story story = new Story("");
    story.read(main);
    List<String> out = new ArrayList<>(story.lines);
    Map<String, String> texts = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      byte[] part = parts.get("word/" + kind + "s.xml");
      if (part != null) {
        Story told = new Story(kind);
        told.read(part);
        texts.putAll(told.byId);
      }
    }
    marks.forEach((id, number) -> out.add("[" + number + "]" + texts.getOrDefault(id, "").strip()));
    if (story.isNumbered && parts.containsKey(NUMBERED)) {
      notes.add(Note.Kind.LIST_NUMBERS, story.firstNumbered, "");
    }
    return out;
  }

  /** One part of the document as it is read. */
  private final class Story {

    private final String kind;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, String> byId = new HashMap<>();
    private final StringBuilder line = new StringBuilder();
    private String id = "";
    private int gone;
    private boolean isNumbered;
    private int firstNumbered;

    Story(String kind) {
      this.kind = kind;
    }

    void read(byte[] part) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      XMLStreamReader in = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          begin(in);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(in.getLocalName());
        }
      }
    }

    private void begin(XMLStreamReader in) throws XMLStreamException {
      String name = in.getLocalName();
      switch (name) {
        case "del", "moveFrom", "Fallback", "instrText", "delText" -> {
          if (!name.equals("Fallback") && gone == 0 && !name.equals("instrText")) {
            notes.add(Note.Kind.DELETED, lines.size() + 1, line.toString());
          }
          gone++;
        }
        case "t" -> {
          String text = in.getElementText();
          line.append(gone == 0 ? text : "");
        }
        case "tab" -> line.append(gone == 0 && !isStop(in) ? "\t" : "");
        case "br", "cr" -> line.append(gone == 0 ? "\n" : "");
        case "noBreakHyphen" -> line.append('-');
        case "footnoteReference", "endnoteReference" -> {
          String mark = name.replace("Reference", "") + value(in, "id");
          line.append('[').append(marks.computeIfAbsent(mark, any -> marks.size() + 1)).append(']');
        }
        case "footnote", "endnote" -> id = kind + value(in, "id");
        case "numPr" -> {
          firstNumbered = isNumbered ? firstNumbered : lines.size() + 1;
          isNumbered = true;
        }
        default -> {
          // Only looks.
        }
      }
    }

    /** Tab stops of a paragraph's form are called as the tabs of its text are. */
    private boolean isStop(XMLStreamReader in) {
      return in.getAttributeCount() > 0;
    }

    private void end(String name) {
      switch (name) {
        case "del", "moveFrom", "Fallback", "instrText", "delText" -> gone--;
        case "p" -> {
          lines.addAll(List.of(line.toString().split("\n", -1)));
          if (!id.isEmpty()) {
            byId.merge(id, line.toString(), (one, other) -> one + other);
          }
          line.setLength(0);
        }
        default -> {
          // Only looks.
        }
      }
    }

    private String value(XMLStreamReader in, String name) {
      for (int i = 0; i < in.getAttributeCount(); i++) {
        if (in.getAttributeLocalName(i).equals(name)) {
          return in.getAttributeValue(i);
        }
      }
      return "";
    }
  }
}
