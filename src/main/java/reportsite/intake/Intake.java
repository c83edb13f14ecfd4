package reportsite.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.intake.Furniture.Footnotes;
import reportsite.intake.Note.Notes;
import reportsite.intake.Paragraphs.Line;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;
import reportsite.text.Han;
import reportsite.text.Phrases;
import reportsite.text.TextLimits;
import reportsite.text.TextLimits.Excess;

/** The door of this package: the bytes of a report as handed in, to its text. */
public final class Intake {

  private final String file;
  private final Diagnostics diagnostics;
  private final Notes notes = new Notes();

  private Intake(String file, Diagnostics diagnostics) {
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Whether characters of a text are Traditional, so that its words may not be understood. */
  public static boolean hasTraditional(String text) {
    return Signs.hasTraditional(text);
  }

  /**
   * The text of a report; empty, with the reason reported, where the bytes hold none.
   *
   * @param file the report's name, for messages
   */
  public static Optional<Taken> take(String file, byte[] bytes, Diagnostics diagnostics) {
    return Optional.ofNullable(new Intake(file, diagnostics).take(bytes));
  }

  private @Nullable Taken take(byte[] bytes) {
    if (bytes.length == 0) {
      return refused(IntakeFault.EMPTY, file);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return document(bytes);
    }
    if (head.startsWith("%PDF-")) {
      return pdf(bytes);
    }
    if (head.matches(
        "(?s)(?:\u0089PNG|\u00FF\u00D8\u00FF|GIF8|BM.{4}\u0000|II\\*\u0000|MM\u0000\\*|RIFF.{4}WEBP).*")) {
      return refused(IntakeFault.PICTURE, file);
    }
    Bilingual other = other(head);
    if (other != null) {
      return refused(IntakeFault.BINARY, file, other);
    }
    Encodings.Read read = Encodings.read(bytes);
    if (read == null) {
      return head.indexOf('\0') >= 0
          ? refused(IntakeFault.BINARY, file, Phrases.of("intake/unknown"))
          : refused(IntakeFault.UNREADABLE, file);
    }
    if (read.text().indexOf('\0') >= 0) {
      return refused(IntakeFault.BINARY, file, Phrases.of("intake/unknown"));
    }
    String start = read.text().stripLeading().toLowerCase(Locale.ROOT);
    boolean isPage = start.startsWith("<!doctype") || start.startsWith("<html");
    return isPage ? taken(WebPage.lines(bytes, notes), "html") : plain(bytes, read);
  }

  private @Nullable Taken document(byte[] bytes) {
    List<String> names = WordDocument.names(bytes);
    if (names.contains("word/document.xml")) {
      try {
        return taken(WordDocument.lines(bytes, notes), "docx");
      } catch (IOException e) {
        return refused(IntakeFault.BROKEN, file, Phrases.of("intake/a-document"));
      }
    }
    boolean isOther =
        names.contains("mimetype") || names.contains("[Content_Types].xml") || names.isEmpty();
    Bilingual kind =
        names.contains("OFD.xml")
            ? Phrases.of("intake/ofd")
            : isOther ? Phrases.of("intake/other") : Phrases.of("intake/archive");
    return refused(IntakeFault.BINARY, file, kind);
  }

  private @Nullable Taken pdf(byte[] bytes) {
    try {
      List<String> lines = pages(bytes);
      boolean isScan = lines.stream().allMatch(String::isBlank);
      return isScan ? refused(IntakeFault.SCANNED, file) : taken(lines, "pdf");
    } catch (InvalidPasswordException e) {
      return refused(IntakeFault.LOCKED, file);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return refused(IntakeFault.BROKEN, file, Phrases.of("intake/a-pdf"));
    }
  }

  private static @Nullable Bilingual other(String head) {
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Phrases.of("intake/old-word");
    }
    if (head.startsWith("{\\rtf")) {
      return Phrases.of("intake/rtf");
    }
    boolean isArchive = head.startsWith("Rar!") || head.startsWith("7z\u00BC\u00AF");
    return isArchive || head.startsWith("\u001F\u008B") || head.startsWith("PK")
        ? Phrases.of("intake/archive")
        : null;
  }

  private @Nullable Taken taken(List<String> lines, String extension) {
    notes.add(Note.Kind.TAKEN_OUT, 0, extension);
    String text = mended(lines);
    if (text == null) {
      return null;
    }
    return text.isBlank()
        ? refused(IntakeFault.EMPTY, file)
        : new Taken(text, notes.sorted(), extension);
  }

  private @Nullable Taken plain(byte[] bytes, Encodings.Read read) {
    if (read.text().isBlank()) {
      return refused(IntakeFault.EMPTY, file);
    }
    if (!read.encoding().equals("UTF-8")) {
      notes.add(Note.Kind.RECODED, 0, read.encoding());
    }
    if (!read.isCertain()) {
      notes.add(Note.Kind.ENCODING_UNSURE, 0, read.encoding());
    }
    @Nullable String mended = mended(List.of(read.text().split("\r\n|[\r\n]", -1)));
    if (mended == null) {
      return null;
    }
    if (mended.isBlank()) {
      return refused(IntakeFault.EMPTY, file);
    }
    Taken taken = new Taken(mended, notes.sorted(), "txt");
    // Sound text keeps its checksum, line ends and byte order mark included.
    String own =
        read.encoding().equals("UTF-8") ? new String(bytes, StandardCharsets.UTF_8) : read.text();
    boolean isSound = taken.notes().stream().allMatch(Intake::leavesText);
    return isSound ? new Taken(own, taken.notes(), "txt") : taken;
  }

  private static boolean leavesText(Note note) {
    return note.kind().isDoubt() || note.kind() == Note.Kind.RECODED;
  }

  /** The lines of a PDF as they stand on its pages, still to be joined. */
  private static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n");
      stripper.setParagraphStart("");
      return stripper.getText(document).lines().toList();
    }
  }

  /**
   * The mended text, a paragraph or heading a line. Each step may rely on those before: first what
   * signs mean, then which lines are the report's, then where paragraphs begin and end, at last
   * what stands within. Null, with the reason reported, where a line is none of a report.
   */
  private @Nullable String mended(List<String> text) {
    Excess excess = TextLimits.ofReport(String.join("\n", text));
    if (excess != null) {
      refused(IntakeFault.ENDLESS_REPORT, excess.line(), excess.most(), excess.of());
      return null;
    }
    List<Line> lines = divided(numbered(text));
    for (Line line : lines) {
      if (TextLimits.isEndless(line.text())) {
        int length = line.text().length();
        String start = line.text().substring(0, Math.min(length, 20));
        refused(IntakeFault.ENDLESS_LINE, line.number(), start, length, TextLimits.LONGEST);
        return null;
      }
    }
    List<Line> mended = Signs.mend(lines, notes);
    mended = Residue.mend(mended, notes);
    mended = Furniture.mend(mended, notes);
    mended = Paragraphs.split(mended, notes);
    mended = Paragraphs.join(mended, notes);
    mended = Spaces.mend(mended, notes);
    mended = Footnotes.mend(mended, notes);
    Signs.doubt(mended, notes);
    return mended.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  /**
   * At the rarer signs for the end of a line or page, which most programs do not take for one, and
   * at ends of lines that a program has written out as letters.
   */
  private List<Line> divided(List<Line> lines) {
    List<Line> out = new ArrayList<>();
    for (Line line : lines) {
      String[] parts =
          line.text().split("[\\f\\u000B\\u0085\\u2028\\u2029]|" + Residue.LINE_END, -1);
      for (String part : parts) {
        out.add(line.with(part));
      }
      if (parts.length > 1) {
        notes.add(Note.Kind.LINE_SPLIT, line.number(), line.text());
      }
    }
    return out;
  }

  private static List<Line> numbered(List<String> lines) {
    List<Line> out = new ArrayList<>();
    for (String line : lines) {
      out.add(new Line(out.size() + 1, line));
    }
    return out;
  }

  private @Nullable Taken refused(IntakeFault fault, Object... particulars) {
    diagnostics.error(Position.of(file), fault, particulars);
    return null;
  }

  /** Why no text can be taken out of a file, each with its cure. */
  public enum IntakeFault implements Fault {
    EMPTY,
    ENDLESS_REPORT,
    ENDLESS_LINE,
    BINARY,
    PICTURE,
    SCANNED,
    LOCKED,
    BROKEN,
    UNREADABLE
  }

  /**
   * The text of a report and what had to be done to it.
   *
   * @param text the lines, each a paragraph or heading; exactly the file's own where it is sound
   * @param notes what was mended and what is doubtful, by kind, then by line
   * @param extension of a file with what was handed in, such as {@code docx}
   */
  public record Taken(String text, List<Note> notes, String extension) {

    public Taken {
      notes = List.copyOf(notes);
    }

    /** Whether the text is another than the one handed in. */
    public boolean isMended() {
      return notes.stream().anyMatch(note -> !note.kind().isDoubt());
    }
  }

  /** Bytes of plain text to text, by how many everyday words each encoding would give. */
  static final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    /** The words that reports are mostly made of, in both scripts. */
    private static final String EVERYDAY = String.join("", DataFile.lines("intake/everyday.txt"));

    private static final double CHINESE = 0.35;

    private Encodings() {}

    /**
     * What bytes say.
     *
     * @param isCertain whether no other encoding would do nearly as well
     * @param encoding its name
     */
    record Read(String text, String encoding, boolean isCertain) {}

    /** The text; null where no encoding gives Chinese. */
    static @Nullable Read read(byte[] bytes) {
      Charset wide = utf16(bytes);
      if (wide != null) {
        String text = decoded(bytes, wide);
        return text == null ? null : new Read(withoutMark(text), wide.name(), true);
      }
      String utf8 = decoded(bytes, StandardCharsets.UTF_8);
      if (utf8 != null) {
        return new Read(withoutMark(utf8), "UTF-8", true);
      }
      String simplified = decoded(bytes, GB18030);
      String traditional = decoded(bytes, BIG5);
      double asGb = everyday(simplified);
      double asBig5 = everyday(traditional);
      boolean isCertain = Math.max(asGb, asBig5) > 2 * Math.min(asGb, asBig5);
      if (Math.max(asGb, asBig5) < CHINESE) {
        return null;
      }
      return simplified != null && (asGb >= asBig5 || traditional == null)
          ? new Read(simplified, "GB18030", isCertain)
          : new Read(String.valueOf(traditional), "Big5", isCertain);
    }

    /** UTF-16 by its mark, or by the zero bytes of its line ends and figures. */
    private static @Nullable Charset utf16(byte[] bytes) {
      if (bytes.length < 2) {
        return null;
      }
      int first = bytes[0] & 0xFF;
      int second = bytes[1] & 0xFF;
      if (first == 0xFF && second == 0xFE) {
        return StandardCharsets.UTF_16LE;
      }
      if (first == 0xFE && second == 0xFF) {
        return StandardCharsets.UTF_16BE;
      }
      int even = 0;
      int odd = 0;
      for (int i = 0; i < bytes.length; i++) {
        if (bytes[i] == 0) {
          even += i % 2 == 0 ? 1 : 0;
          odd += i % 2;
        }
      }
      if (even + odd == 0) {
        return null;
      }
      Charset probable = odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
      return everyday(decoded(bytes, probable)) >= CHINESE ? probable : null;
    }

    /** How many of the words are everyday ones, from 0 to 1. */
    private static double everyday(@Nullable String text) {
      if (text == null) {
        return 0;
      }
      long all = text.codePoints().filter(Han::isHan).count();
      long known = text.chars().filter(sign -> EVERYDAY.indexOf(sign) >= 0).count();
      // What is neither Han nor plain counts against an encoding, as half-width kana would.
      long foreign = text.chars().filter(Encodings::isForeign).count();
      return all == 0 ? 0 : (double) known / (all + foreign);
    }

    private static boolean isForeign(int sign) {
      return (sign >= 0x0370 && sign < 0x2000)
          || (sign >= 0x3040 && sign < 0x3200)
          || (sign >= 0xE000 && sign < 0xF900)
          || (sign >= 0xFF61 && sign < 0xFFE0)
          || sign == 0xFFFD;
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
      try {
        CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
        return text.toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }

    private static String withoutMark(String text) {
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
  }
}
