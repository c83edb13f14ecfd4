package reportsite.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.outline.DraftFault;
import reportsite.draft.outline.FrameReader;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.words.Unfinished;
import reportsite.draft.write.ContentWriter;
import reportsite.draft.write.Draft;
import reportsite.draft.write.LedgerWriter;
import reportsite.intake.Intake;
import reportsite.intake.Intake.Taken;
import reportsite.intake.Note;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.notation.Notation;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Fingerprint.Sha256;
import reportsite.text.Han;
import reportsite.text.Lang;

/** The door of this package: the bytes of a report to a first draft of its content. */
public final class Drafting {

  /** In bytes: documents bring pictures and fonts with them. */
  public static final int LARGEST = 32_000_000;

  private static final Bilingual NO_CHINESE = new Bilingual("主要不是中文", "most of it is not Chinese");
  private static final Bilingual NO_NUMBERS =
      new Bilingual("没有找到结果或目标的数字", "no numbers for results or targets were found in it");

  private static final Pattern TAKEN = Pattern.compile("# .* / taken from ");

  private final String file;
  private final Diagnostics diagnostics;
  private final EarlierReports earlier;

  /** For a report beside which there are no others. */
  public Drafting(String file, Diagnostics diagnostics) {
    this(file, diagnostics, EarlierReports.none());
  }

  /**
   * @param file the report's name, for messages
   * @param earlier the other reports of the project
   */
  public Drafting(String file, Diagnostics diagnostics, EarlierReports earlier) {
    this.file = file;
    this.diagnostics = diagnostics;
    this.earlier = earlier;
  }

  /** The draft; empty, with the reason reported, where none can be made. */
  public Optional<Drafted> draft(
      byte[] bytes, @Nullable Integer year, @Nullable String place, @Nullable LocalDate date) {
    Taken taken = Intake.take(file, bytes, diagnostics).orElse(null);
    Draft draft = taken == null ? null : read(taken, year, place, date);
    if (taken == null || draft == null) {
      return Optional.empty();
    }
    String seed = taken.text();
    Map<String, String> content = new TreeMap<>(new ContentWriter(draft).write(Sha256.of(seed)));
    content.merge("report.yaml", MendedText.comment(taken.notes()), (own, notes) -> notes + own);
    return Optional.of(new Drafted(content, taken, tally(draft, content)));
  }

  /**
   * What the text says of itself. The report before helps only with the place, and only where the
   * text names none: one that names another place is no report of that government.
   */
  private @Nullable Frame frame(
      List<Passage> passages,
      @Nullable Integer year,
      @Nullable String place,
      @Nullable LocalDate date) {
    Report before = earlier.before();
    if (before == null || place != null) {
      return new FrameReader(file, passages, diagnostics)
          .read(new FrameReader.Told(year, place, date));
    }
    LocalDate anyDay = date == null ? LocalDate.of(before.year() + 1, 1, 1) : date;
    Frame named =
        new FrameReader(file, passages, new Diagnostics())
            .read(new FrameReader.Told(year, null, anyDay));
    if (named != null && !isOf(before, named)) {
      diagnostics.error(
          Position.of(file),
          DraftFault.OF_ANOTHER_GOVERNMENT,
          named.government(),
          before.id(),
          before.government().zh());
      return null;
    }
    Frame told =
        new FrameReader(file, passages, diagnostics)
            .read(new FrameReader.Told(year, before.place().zh(), date));
    Integer own = told == null ? null : ownYear(passages, told);
    if (told != null && own != null && own != told.year()) {
      diagnostics.error(Position.of(file), DraftFault.OF_ANOTHER_YEAR, own, told.year());
      return null;
    }
    return told == null || told.year() > before.year() ? told : notLater(told, before);
  }

  private @Nullable Frame notLater(Frame frame, Report before) {
    diagnostics.error(
        Position.of(file), DraftFault.NOT_LATER, frame.year(), before.id(), before.year());
    return null;
  }

  private @Nullable Integer ownYear(List<Passage> passages, Frame told) {
    Frame own =
        new FrameReader(file, passages, new Diagnostics())
            .read(new FrameReader.Told(null, told.place(), told.date()));
    return own == null ? null : own.year();
  }

  private static boolean isOf(Report before, Frame named) {
    String government = before.government().zh();
    String place = before.place().zh();
    return government.endsWith(named.government())
        || named.government().endsWith(government)
        || named.place().equals(place);
  }

  /** What is read from a report, before it is written down; empty, with the reason reported. */
  Optional<Draft> read(byte[] bytes, @Nullable String place, @Nullable LocalDate date) {
    return Intake.take(file, bytes, diagnostics).map(taken -> read(taken, null, place, date));
  }

  private @Nullable Draft read(
      Taken taken, @Nullable Integer year, @Nullable String place, @Nullable LocalDate date) {
    String text = withoutMark(taken.text());
    if (!isChinese(text)) {
      return null;
    }
    List<Passage> passages = Passage.all(text);
    Frame frame = frame(passages, year, place, date);
    if (frame == null) {
      return null;
    }
    Draft draft = new ReportDrafter(passages, frame, earlier).draft();
    if (draft.figures().findAny().isEmpty()) {
      diagnostics.error(Position.of(file), DraftFault.NOT_A_REPORT, file, NO_NUMBERS);
      return null;
    }
    return draft;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private boolean isChinese(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long han = text.codePoints().filter(Han::isHan).count();
    boolean isChinese = han * 2 > letters;
    if (!isChinese) {
      diagnostics.error(Position.of(file), DraftFault.NOT_A_REPORT, file, NO_CHINESE);
    }
    return isChinese;
  }

  private static Drafted.Tally tally(Draft draft, Map<String, String> content) {
    int figures = (int) draft.figures().count();
    // One number may be a figure of several things.
    long drafted =
        draft
            .figures()
            .map(one -> List.of(one.figure().passage(), one.figure().start()))
            .distinct()
            .count();
    int quantities =
        count(draft, Numeral.Role.QUANTITY) + count(draft, Numeral.Role.UNREAD) + levels(draft);
    long untranslated =
        draft.indicators().stream()
            .filter(one -> Unfinished.isTranslation(one.name().en()))
            .count();
    return new Drafted.Tally(
        figures,
        draft.indicators().size(),
        count(draft, Numeral.Role.DATE),
        count(draft, Numeral.Role.ORDINAL),
        count(draft, Numeral.Role.NAME),
        (int) (quantities - drafted - draft.left().size()),
        draft.left().size(),
        draft.commitments().size(),
        (int) draft.figures().filter(one -> !LedgerWriter.doubts(one).isEmpty()).count(),
        (int) untranslated,
        taken(content),
        draft.known().waiting().size());
  }

  private static int taken(Map<String, String> content) {
    return (int)
        content.values().stream()
            .flatMap(String::lines)
            .filter(line -> TAKEN.matcher(line).find())
            .count();
  }

  private static int levels(Draft draft) {
    return draft.passages().stream()
        .mapToInt(passage -> Notation.levels(passage.text()).size())
        .sum();
  }

  private static int count(Draft draft, Numeral.Role role) {
    return (int)
        draft.passages().stream()
            .flatMap(passage -> Notation.numerals(passage.text(), Lang.ZH).stream())
            .filter(numeral -> numeral.role() == role)
            .count();
  }

  /**
   * A draft as files.
   *
   * @param content paths within the report's folder, to texts
   * @param taken the report's text, its byte order mark included, and what was mended in it
   * @param tally what was found
   */
  public record Drafted(Map<String, String> content, Taken taken, Tally tally) {

    public Drafted {
      content = new TreeMap<>(content);
    }

    /** What becomes the seed. */
    public String seed() {
      return taken.text();
    }

    /**
     * How many of each there are.
     *
     * @param figures numbers that became figures
     * @param named numbers within names that are declared
     * @param left numbers that a person has to enter
     * @param doubts figures with something to be checked
     * @param untranslated indicators whose English is not known
     * @param taken names, terms, titles and passages taken from other reports of the project
     * @param waiting targets of the report before whose results were not found
     */
    public record Tally(
        int figures,
        int indicators,
        int dates,
        int ordinals,
        int names,
        int named,
        int left,
        int commitments,
        int doubts,
        int untranslated,
        int taken,
        int waiting) {}
  }

  /** Says what was mended in a report's text, and what a person has to look at. */
  public static final class MendedText {

    private static final Bilingual MENDED =
        new Bilingual("文本已整理：{0}，共{1}处{2}", "text cleaned up: {0} ({1}{2})");
    private static final Bilingual DOUBT =
        new Bilingual("请核对文本：{0}，共{1}处{2}", "check the text: {0} ({1}{2})");
    private static final Bilingual FIRST =
        new Bilingual("，最先在原文件第{0}行{1}", "; first in line {0} of the original{1}");
    private static final Bilingual EXCERPT = new Bilingual("“{0}”", ", “{0}”");

    private MendedText() {}

    /** A sentence for each kind: how many there are, and where the first one stands. */
    public static List<Bilingual> summary(List<Note> notes) {
      List<Bilingual> out = new ArrayList<>();
      byKind(notes).forEach(some -> out.add(sentence(some)));
      return out;
    }

    private static Collection<List<Note>> byKind(List<Note> notes) {
      Map<Note.Kind, List<Note>> kinds =
          notes.stream()
              .collect(Collectors.groupingBy(Note::kind, LinkedHashMap::new, Collectors.toList()));
      return kinds.values();
    }

    private static Bilingual sentence(List<Note> some) {
      Note first = some.get(0);
      Bilingual form = first.kind().isDoubt() ? DOUBT : MENDED;
      String excerpt = first.excerpt();
      Object quoted = excerpt.isEmpty() ? "" : EXCERPT.with(excerpt);
      Object where = first.line() == 0 ? quoted : FIRST.with(first.line(), quoted);
      return form.with(first.kind().wording(), some.size(), where);
    }

    /** The same as the head of a YAML file, with every place; empty where nothing is to be said. */
    static String comment(List<Note> notes) {
      StringBuilder out = new StringBuilder();
      for (List<Note> some : byKind(notes)) {
        Note.Kind kind = some.get(0).kind();
        String mark = kind.isDoubt() ? "请核对文本 / check the text: " : "文本已整理 / cleaned up: ";
        out.append("# ").append(mark).append(kind.wording().zh()).append(" / ");
        out.append(kind.wording().en()).append('\n');
        for (Note note : some) {
          if (note.line() > 0 || !note.excerpt().isEmpty()) {
            out.append("#   ").append(note.line() > 0 ? note.line() + ": " : "");
            out.append(note.excerpt()).append('\n');
          }
        }
      }
      return out.isEmpty() ? "" : out.append("\n").toString();
    }
  }
}
