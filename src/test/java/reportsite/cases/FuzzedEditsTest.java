package reportsite.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reportsite.Answer;
import reportsite.ProjectCopy;
import reportsite.check.Checks;
import reportsite.check.Checks.Strictness;
import reportsite.diag.Diagnostic;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.diag.TextPrinter;
import reportsite.load.ProjectFiles;
import reportsite.load.ProjectFiles.ParsedFiles;
import reportsite.load.read.PublicationLoader;
import reportsite.model.report.Publication;
import reportsite.text.Lang;

/**
 * Random edits of a small project, as slips of the hand and broken disks make them: each is
 * answered, every answer names a place that exists, and a published site stays as it was where
 * there is an error. {@code -Dfuzz.edits=10000} tries more (the profile {@code fuzz} does), {@code
 * -Dfuzz.seed=N} repeats a single one.
 */
final class FuzzedEditsTest {

  private static final int EDITS = Integer.getInteger("fuzz.edits", 500);
  private static final @Nullable Integer ONLY = Integer.getInteger("fuzz.seed");
  private static final int A_COMMAND = 100;
  private static final int MOST_SHOWN = 40;
  private static final long MOST_MILLIS = 10_000;

  /** What is typed by mistake, or comes with what was copied from elsewhere. */
  private static final List<String> TYPED =
      List.of(
          "：",
          "，",
          "“",
          "”",
          "\"",
          "'",
          "#",
          "{",
          "}",
          "[",
          "]",
          ":",
          ": ",
          "- ",
          "\t",
          " ",
          "  ",
          "\n",
          "\r",
          "\n\n",
          "\u3000",
          "\u00A0",
          "\u202E",
          "\u200B",
          "\uFEFF",
          "\0",
          "|",
          ">",
          "&a ",
          "*a",
          "!!int ",
          "%",
          "％",
          "亿",
          "0",
          "９",
          "-",
          "~",
          "null",
          "---\n",
          "...\n",
          "<b>",
          "](",
          "[](figure:",
          "${x}",
          "\uD83D\uDE00",
          "\uE000",
          "第",
          "1e999",
          "2023-02-30",
          "../",
          "`",
          "**",
          "@",
          "\\",
          "\\u",
          "零",
          "〇",
          "—",
          "?",
          "? ",
          "<<: *a",
          "=",
          "$",
          "1_000",
          "0x1F",
          "12:30:45");

  /** Of a file as a whole, where no line is to blame. */
  private static final Set<String> OF_FILES =
      Set.of(
          "narrative-blank",
          "chinese-narrative-without-han",
          "contact-missing",
          "empty-file",
          "file-not-used",
          "sections-differ",
          "utf-16");

  private final List<String> wrong = new ArrayList<>();
  private final ParsedFiles parsed = new ParsedFiles();

  @Test
  void everyEditIsAnsweredWithPlacesThatExist(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("p"));
    Answer built = build(project);
    assertEquals(0, built.code(), built::said);
    Map<String, String> published = stamps(project.path("site"));
    ProjectFiles files = ProjectFiles.read(project.root());
    List<String> paths =
        files.paths().stream().filter(path -> path.matches("(content|seeds)/.*")).toList();
    int first = ONLY == null ? 0 : ONLY;
    int behind = ONLY == null ? EDITS : ONLY + 1;
    for (int seed = first; seed < behind; seed++) {
      Random random = new Random(seed);
      String path = paths.get(random.nextInt(paths.size()));
      byte[] before = Files.readAllBytes(project.path(path));
      byte[] after = edited(before, random);
      String name = "-Dfuzz.seed=" + seed + " (" + path + "): ";
      boolean fails = isRefused(files.with(path, after), name);
      if (ONLY != null || seed % A_COMMAND == 0) {
        Files.write(project.path(path), after);
        published = answered(project, published, fails, name);
        Files.write(project.path(path), before);
      }
    }
    assertEquals(
        "",
        String.join("\n", wrong.subList(0, Math.min(MOST_SHOWN, wrong.size()))),
        wrong.size() + " faults of " + (behind - first) + " edits");
  }

  @SuppressWarnings("CatchingUnchecked") // Whatever it is, its seed is to be told.
  private boolean isRefused(ProjectFiles files, String name) {
    long start = System.nanoTime();
    Diagnostics found = new Diagnostics();
    try {
      Publication publication = PublicationLoader.load(files, parsed, found).orElse(null);
      if (publication != null) {
        Checks.run(publication, Strictness.DRAFT, found);
      }
      for (Lang lang : Lang.values()) {
        new TextPrinter(lang, files.texts()).print(found.sorted());
      }
    } catch (Exception | StackOverflowError fault) {
      wrong.add(name + fault + origin(fault));
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    if (millis > MOST_MILLIS) {
      wrong.add(name + millis + " ms");
    }
    for (Diagnostic problem : found.sorted()) {
      String fault = fault(files, problem);
      if (fault != null) {
        wrong.add(
            name + fault + ": " + problem.at() + " " + problem.kind() + " " + problem.fault());
      }
    }
    return found.hasErrors();
  }

  /** Where it came from first: the rules run at the same time, and what they throw is wrapped. */
  private static String origin(Throwable fault) {
    Throwable first = fault;
    while (first.getCause() != null) {
      first = first.getCause();
    }
    List<StackTraceElement> steps = List.of(first.getStackTrace());
    return " at " + steps.subList(0, Math.min(5, steps.size()));
  }

  /** Why the place of a message is none that a person can go to, else null. */
  private static @Nullable String fault(ProjectFiles files, Diagnostic problem) {
    Position at = problem.at();
    byte[] bytes = files.bytes(at.file());
    if (at.line() == 0) {
      return OF_FILES.contains(problem.kind()) ? null : "no place";
    }
    if (bytes == null) {
      return "no such file";
    }
    String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
    if (at.line() > lines.length) {
      return "no such line";
    }
    return at.column() > lines[at.line() - 1].length() + 1 ? "no such column" : null;
  }

  /** What the whole tool makes of the edit; the site as it is now. */
  private Map<String, String> answered(
      ProjectCopy project, Map<String, String> published, boolean fails, String name)
      throws IOException {
    Answer built = build(project);
    Map<String, String> now = stamps(project.path("site"));
    if (built.code() > 1 || (fails && built.code() == 0)) {
      wrong.add(name + "built with " + built.code() + ": " + built.said());
    }
    if (built.code() != 0 && !now.equals(published)) {
      wrong.add(name + "the published site changed");
    }
    return now;
  }

  private static Answer build(ProjectCopy project) {
    String site = project.path("site").toString();
    return Answer.to("build", "--draft", "--out", site, "--project", project.root().toString());
  }

  private static Map<String, String> stamps(Path site) throws IOException {
    Map<String, String> stamps = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(site)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        stamps.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    }
    return stamps;
  }

  private static byte[] edited(byte[] before, Random random) {
    if (random.nextInt(25) == 0) {
      return broken(before, random);
    }
    String text = new String(before, StandardCharsets.UTF_8);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      text = random.nextInt(3) == 0 ? ofLines(text, random) : ofSigns(text, random);
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** As a disk or another encoding breaks it. */
  private static byte[] broken(byte[] before, Random random) {
    int at = random.nextInt(before.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(before, at);
      case 1 -> new String(before, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
      case 2 -> {
        byte[] after = before.clone();
        after[at] = (byte) random.nextInt(256);
        yield after;
      }
      default -> {
        ByteArrayOutputStream after = new ByteArrayOutputStream();
        after.write(before, 0, at);
        after.write(0x80 + random.nextInt(128));
        after.write(before, at, before.length - at);
        yield after.toByteArray();
      }
    };
  }

  private static String ofLines(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(7)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(other, lines.get(at));
      case 2 -> Collections.swap(lines, at, other);
      case 3 -> lines.set(at, "  " + lines.get(at));
      case 4 -> lines.set(at, lines.get(at).replaceFirst("^ {1,2}", ""));
      case 5 -> lines.set(at, lines.get(at).replaceFirst("[\\p{L}\\p{N}]+", "x"));
      default -> lines.subList(Math.min(at, other), Math.max(at, other)).clear();
    }
    return String.join("\n", lines);
  }

  private static String ofSigns(String text, Random random) {
    int[] signs = text.codePoints().toArray();
    if (signs.length == 0) {
      return TYPED.get(random.nextInt(TYPED.size()));
    }
    int at = random.nextInt(signs.length);
    String before = new String(signs, 0, at);
    String sign = Character.toString(signs[at]);
    String behind = new String(signs, at + 1, signs.length - at - 1);
    return switch (random.nextInt(7)) {
      case 0 -> before + behind;
      case 1 -> before + sign + sign + behind;
      case 2 -> before + TYPED.get(random.nextInt(TYPED.size())) + behind;
      case 3 -> before + wide(signs[at]) + behind;
      case 4 -> before + Character.toString(signs[random.nextInt(signs.length)]) + behind;
      case 5 -> before + sign.repeat(2 + random.nextInt(3000)) + behind;
      default -> before + sign + TYPED.get(random.nextInt(TYPED.size())) + behind;
    };
  }

  private static String wide(int sign) {
    return sign > ' ' && sign < 0x7F ? Character.toString(sign + 0xFEE0) : "\u3000";
  }
}
