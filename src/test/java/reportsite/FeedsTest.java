package reportsite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.fortuna.ical4j.validate.ValidationException;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import reportsite.cli.Commands.ExitCode;

/** What readers subscribe to is valid, says what the pages say, and bears days of the content. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FeedsTest {

  private static final String BASE = "https://example.org/r/";
  private static final Pattern ID = Pattern.compile("<id>(.*?)</id>");
  private static final Pattern HREF = Pattern.compile("<link rel=\"[a-z]+\"[^>]* href=\"(.*?)\"/>");

  private ProjectCopy site;
  private ProjectCopy elsewhere;

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    ProjectCopy project = ProjectCopy.readyToBuild(folder.resolve("project"));
    for (String name : List.of("progress", "correction")) {
      String shown = Files.readString(Path.of("src/test/cases/" + name + "-shown.case"));
      Matcher file = Pattern.compile("(?s)--- file (\\S+)\n(.*?)\n---").matcher(shown);
      assertTrue(file.find());
      String text = file.group(2).replaceAll("(?s)  - (state|progress): complete.*", "");
      project.write(file.group(1), text + "\n");
    }
    site = built(project, folder.resolve("site"));
    elsewhere = built(project, folder.resolve("elsewhere"), "--base-url", BASE);
  }

  private static ProjectCopy built(ProjectCopy project, Path to, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--out", to.toString()));
    arguments.addAll(List.of(more));
    Answer answer = project.run(arguments.toArray(String[]::new));
    assertEquals(ExitCode.FINE, answer.code(), answer::said);
    return new ProjectCopy(to);
  }

  @ParameterizedTest
  @CsvSource({"zh, progress", "en, progress", "zh, corrections", "en, corrections"})
  void feedsAreValidAndLeadToWhatTheyTellOf(String lang, String name) throws Exception {
    String path = lang + "/qingshan-2023/" + name + ".xml";
    assertEquals("", faults(site.path(path)));
    assertEquals("", faults(elsewhere.path(path)));
    assertTrue(faultsOf(site.text(path).replaceFirst("<updated>.*?</updated>", "")).length() > 0);
    List<String> ids = all(ID, site.text(path));
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(ids, all(ID, elsewhere.text(path)));
    for (String href : all(HREF, site.text(path))) {
      requireTarget(lang + "/qingshan-2023/" + href);
    }
    for (String href : all(HREF, elsewhere.text(path))) {
      assertTrue(href.startsWith(BASE), href);
      requireTarget(href.substring(BASE.length()));
    }
  }

  private void requireTarget(String href) throws IOException {
    String[] parts = href.split("#", 2);
    String page = site.text(parts[0]);
    assertTrue(parts.length < 2 || page.contains("id=\"" + parts[1] + "\""), href);
  }

  @Test
  void newsIsToldWithTheDayOfItsSource() throws IOException {
    String feed = site.text("en/qingshan-2023/progress.xml");
    assertTrue(feed.contains("<updated>2023-11-20T00:00:00Z</updated>"), feed);
    assertTrue(feed.contains("Build public-benefit kindergartens: Done"), feed);
    // Its season is past by the day on which staff last looked, and the rest is done or undated.
    assertTrue(!feed.contains("Open Qingshan Experimental"), feed);
    String corrections = site.text("en/qingshan-2023/corrections.xml");
    assertTrue(corrections.contains("&gt;15.12 billion yuan&lt;/del&gt;"), corrections);
  }

  @Test
  void onlyStatedDaysAreInTheCalendar() throws IOException {
    for (String lang : List.of("zh", "en")) {
      for (ProjectCopy one : List.of(site, elsewhere)) {
        List<String> lines = lines(Files.readAllBytes(one.path(lang + "/qingshan-2023/due.ics")));
        Set<String> days = new TreeSet<>();
        lines.stream().filter(line -> line.startsWith("DTSTART")).forEach(line -> days.add(line));
        assertEquals(Set.of("DTSTART;VALUE=DATE:20230630"), days);
      }
    }
  }

  /**
   * RFC 5545: lines of 75 bytes that end in CRLF, components within each other, what each needs.
   */
  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.endsWith("\r\n") && !text.replace("\r\n", "").matches("(?s).*[\r\n].*"));
    for (String line : text.strip().split("\r\n", -1)) {
      int length = line.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(length > 0 && length <= 75, line);
    }
    List<String> lines = List.of(text.strip().replace("\r\n ", "").split("\r\n", -1));
    Deque<String> open = new ArrayDeque<>();
    Set<String> uids = new HashSet<>();
    Set<String> own = new HashSet<>();
    for (String line : lines) {
      assertTrue(line.matches("[A-Z-]+(;[A-Z-]+=[^:;]+)*:[^\\p{Cntrl}]*"), line);
      String name = line.substring(0, line.indexOf(':'));
      String value = line.substring(line.indexOf(':') + 1);
      switch (name) {
        case "BEGIN" -> {
          open.push(value);
          own.clear();
        }
        case "END" -> {
          assertEquals(open.pop(), value);
          if (value.equals("VEVENT")) {
            assertTrue(own.containsAll(Set.of("UID", "DTSTAMP", "DTSTART;VALUE=DATE", "SUMMARY")));
          }
        }
        case "UID" -> assertTrue(uids.add(value), value);
        case "DTSTAMP" -> assertTrue(value.matches("2023\\d{4}T000000Z"), value);
        case "SUMMARY", "DESCRIPTION" ->
            assertTrue(value.matches("([^\\\\,;]|\\\\[\\\\,;n])*"), value);
        default -> {}
      }
      assertTrue(name.equals("BEGIN") || name.equals("END") || own.add(name), line);
    }
    assertTrue(open.isEmpty() && lines.containsAll(List.of("VERSION:2.0", "BEGIN:VEVENT")));
    assertTrue(lines.get(2).startsWith("PRODID:"));
    return lines;
  }

  /** By the library that most programs in Java read calendars with, in its strict reading. */
  @Test
  void calendarsAreValid() throws IOException {
    for (String lang : List.of("zh", "en")) {
      assertEquals("", calendarFaults(BuiltSite.shared().text(lang + "/hongqi-2025/due.ics")));
      for (ProjectCopy one : List.of(site, elsewhere)) {
        String text = one.text(lang + "/qingshan-2023/due.ics");
        assertEquals("", calendarFaults(text));
        for (String part :
            List.of(
                "UID:.*\r\n",
                "DTSTAMP:.*\r\n",
                "PRODID:.*\r\n",
                "VERSION:.*\r\n",
                "(?<=VALUE=DATE:)2023",
                "END:VEVENT\r\n")) {
          assertNotEquals("", calendarFaults(text.replaceFirst(part, "")), part);
        }
        String twice = text.replaceFirst("(?s)(UID:.*?)(?=DTSTAMP)", "$1$1");
        assertNotEquals("", calendarFaults(twice));
      }
    }
  }

  private static String calendarFaults(String text) throws IOException {
    try {
      Calendar calendar = new CalendarBuilder().build(new StringReader(text));
      return calendar.validate(true).getEntries().stream()
          .map(ValidationEntry::toString)
          .sorted()
          .collect(Collectors.joining("\n"));
    } catch (ParserException | ValidationException told) {
      return told.toString();
    }
  }

  /**
   * By the Atom reader of Ruby, which holds a feed to what RFC 4287 demands and allows no element
   * that it does not know.
   */
  @Test
  void feedsAreValidToAReaderOfOthers(@TempDir Path folder) throws Exception {
    Programs.require("ruby");
    List<String> due = new ArrayList<>();
    for (String lang : List.of("zh", "en")) {
      for (String name : List.of("progress", "corrections")) {
        for (ProjectCopy one : List.of(site, elsewhere)) {
          String feed = one.text(lang + "/qingshan-2023/" + name + ".xml");
          Files.writeString(folder.resolve(due.size() + ".xml"), feed);
          due.add("valid");
        }
      }
      String own = BuiltSite.shared().text(lang + "/hongqi-2025/progress.xml");
      Files.writeString(folder.resolve(due.size() + ".xml"), own);
      due.add("valid");
    }
    String feed = site.text("zh/qingshan-2023/corrections.xml");
    for (String[] broken :
        new String[][] {
          {"<updated>.*?</updated>", ""},
          {"(?<=<updated>)[^<]*", "yesterday"},
          {"<author>.*?</author>", ""},
          {"<author>", "$0<mail/>"},
          {"<title>", "<title>x</title>$0"},
          {"<id>.*?</id>", ""},
          {" href=\"[^\"]*\"", ""},
          {"type=\"html\"", "type=\"htm\""}
        }) {
      String changed = feed.replaceFirst(broken[0], broken[1]);
      assertNotEquals(feed, changed, broken[0]);
      Files.writeString(folder.resolve(due.size() + ".xml"), changed);
      due.add("not valid");
    }
    assertEquals(due, readByRuby(folder, due.size()));
  }

  private static List<String> readByRuby(Path folder, int files) throws Exception {
    String script =
        """
        require 'rss'
        %d.times do |number|
          text = File.read(File.join(ARGV[0], "#{number}.xml"), encoding: 'UTF-8')
          begin
            RSS::Parser.parse(text, validate: true, ignore_unknown_element: false)
            puts 'valid'
          rescue RSS::Error => told
            puts 'not valid'
            warn told.message
          end
        end
        """
            .formatted(files);
    Process ruby =
        new ProcessBuilder("ruby", "-e", script, folder.toString())
            .redirectError(folder.resolve("told.txt").toFile())
            .start();
    List<String> answers =
        new String(ruby.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, ruby.waitFor(), () -> told(folder));
    return answers;
  }

  private static String told(Path folder) {
    try {
      return Files.readString(folder.resolve("told.txt"));
    } catch (IOException none) {
      return none.toString();
    }
  }

  @Test
  void pagesLeadToThem() throws IOException {
    for (String page : List.of("index", "corrections", "commitments/index", "commitments/people")) {
      String text = site.text("zh/qingshan-2023/" + page + ".html");
      for (String name : List.of("progress.xml", "corrections.xml", "due.ics")) {
        assertEquals(2, text.split("href=\"(\\.\\./)?" + name + "\"", -1).length - 1, page + name);
      }
    }
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1)).toList();
  }

  private static String faults(Path file) throws Exception {
    return faultsOf(Files.readString(file));
  }

  private static String faultsOf(String feed) throws Exception {
    StringWriter told = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(told));
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    Path schema = Path.of("src/test/resources/reportsite/atom.rnc");
    assertTrue(
        driver.loadSchema(ValidationDriver.fileInputSource(schema.toFile())), told::toString);
    boolean isValid = driver.validate(new InputSource(new StringReader(feed)));
    return isValid ? "" : told + " invalid";
  }
}
