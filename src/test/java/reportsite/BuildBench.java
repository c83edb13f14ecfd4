package reportsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures builds as whole processes beside Hugo, which writes the same pages: the content of every
 * page its content, what stands around it its layout. Both write to memory, in turns; what is
 * printed are medians. Not a test; the README says how it is run. Needs Hugo and GNU time.
 */
final class BuildBench {

  private static final String REPORT = "hongqi-2025";
  private static final Path LAUNCHER = Path.of("target", "reportsite");
  private static final Pattern MAIN = Pattern.compile("(?s)(.*?)(<main\\b.*?</main>)(.*)");

  /** A finished process. */
  private record Run(double wall, double cpu, double megabytes) {}

  /** What changes in a project before a build, and what is built. */
  private interface Before {
    void prepare(int turn) throws IOException;
  }

  private final Path work;
  private final int pairs;

  private BuildBench(Path work, int pairs) {
    this.work = work;
    this.pairs = pairs;
  }

  /** Arguments: pairs=5 reports=1,4,16 former=COMMIT (built beside, once, with its own content). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String all = " " + String.join(" ", arguments) + " ";
    Path memory = Path.of("/dev/shm");
    Path work =
        Files.createTempDirectory(
            Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir")),
            "reportsite-bench");
    try {
      BuildBench bench = new BuildBench(work, Integer.parseInt(option(all, "pairs", "5")));
      String former = option(all, "former", "");
      List<String> before = former.isEmpty() ? List.of() : bench.former(former);
      for (String reports : option(all, "reports", "1").split(",", -1)) {
        bench.measure(Integer.parseInt(reports), before);
      }
    } finally {
      delete(work);
    }
  }

  private static String option(String all, String name, String otherwise) {
    Matcher given = Pattern.compile(" " + name + "=(\\S+) ").matcher(all);
    return given.find() ? given.group(1) : otherwise;
  }

  private void measure(int reports, List<String> former) throws IOException, InterruptedException {
    Path project = corpus(reports);
    Path site = work.resolve("site");
    List<String> ours = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString()));
    ours.addAll(List.of("build", "--project", project.toString(), "--out"));
    once(with(ours, site));
    awaitArchive();
    List<String> hugo = hugo(site);
    long files = count(site);
    System.out.printf(
        Locale.ROOT, "%n%d report(s): %d files, %d pages%n", reports, files, count(hugoContent()));
    System.out.printf(
        "%-34s %7s %7s %9s %9s %8s%n", "", "wall ÷", "CPU ÷", "wall s", "CPU s", "peak MB");
    Path fresh = work.resolve("fresh");
    compare("as shipped, cold", with(ours, fresh), hugo, turn -> delete(fresh));
    Path jar = jar();
    List<String> plain =
        List.of("java", "-jar", jar.toString(), "build", "--project", project.toString(), "--out");
    compare("java -jar, cold", with(plain, fresh), hugo, turn -> delete(fresh));
    compare("nothing changed", with(ours, site), hugo, turn -> {});
    Path narrative = project.resolve("content/" + REPORT + "/review/economy.zh.md");
    String told = Files.readString(narrative);
    compare(
        "one narrative changed",
        with(ours, site),
        hugo,
        turn -> Files.writeString(narrative, told + "\n经济运行" + "甲".repeat(turn + 1) + "。\n"));
    Path figures = project.resolve("content/" + REPORT + "/economy.yaml");
    String noted = Files.readString(figures);
    compare(
        "one figure's indicator changed",
        with(ours, site),
        hugo,
        turn ->
            Files.writeString(
                figures, noted.replaceFirst("\n      zh: ", "$0" + "甲".repeat(turn + 1) + "，")));
    if (!former.isEmpty()) {
      compare("the former commit, cold", with(former, fresh), hugo, turn -> delete(fresh));
    }
    delete(project);
    delete(site);
  }

  /** The project's own report, and as many copies of it under other names as are wanted. */
  private Path corpus(int reports) throws IOException {
    Path project = work.resolve("project");
    ProjectCopy copy = ProjectCopy.ofOwn(project);
    List<String> ids = new ArrayList<>(List.of(REPORT));
    for (int i = 1; i < reports; i++) {
      String id = "copy" + i + "-2025";
      String letters = "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
      copy.add(project.resolve("content/" + REPORT), "content/" + id);
      Files.copy(
          project.resolve("seeds/" + REPORT + ".txt"), project.resolve("seeds/" + id + ".txt"));
      String file = "content/" + id + "/report.yaml";
      copy.write(
          file,
          copy.text(file)
              .replaceFirst(
                  "title: \\{zh: ([^,]*), en: ([^}]*)\\}",
                  "title: {zh: $1（" + letters + "）, en: $2 (" + letters + ")}")
              .replaceFirst(
                  "government: \\{zh: ([^,]*), en: \"([^\"]*)\"\\}",
                  "government: {zh: $1（" + letters + "）, en: \"$2 (" + letters + ")\"}"));
      ids.add(id);
    }
    String site = "content/site.yaml";
    copy.write(
        site,
        copy.text(site).replaceFirst("reports: .*", "reports: [" + String.join(", ", ids) + "]"));
    return project;
  }

  private Path hugoContent() {
    return work.resolve("hugo/content");
  }

  /** A site for Hugo with the same pages; returns the command that writes it. */
  private List<String> hugo(Path site) throws IOException {
    Path source = work.resolve("hugo");
    delete(source);
    Path layout = source.resolve("layouts/_default/single.html");
    Files.createDirectories(layout.resolveSibling(""));
    Files.writeString(
        source.resolve("config.yaml"),
        """
        baseURL: /
        disableKinds: [home, section, taxonomy, term, RSS, sitemap, robotsTXT, "404"]
        """);
    try (Stream<Path> all = Files.walk(site)) {
      for (Path page : all.filter(file -> file.toString().endsWith(".html")).toList()) {
        Matcher parts = MAIN.matcher(Files.readString(page));
        if (!parts.matches()) {
          continue;
        }
        if (!Files.exists(layout)) {
          Files.writeString(layout, parts.group(1) + "{{ .Content }}" + parts.group(3));
        }
        String path = site.relativize(page).toString();
        // All side by side: an index would make the rest of its folder its own resources.
        Path content = hugoContent().resolve("page-" + path.replace('/', '_'));
        Files.createDirectories(content.resolveSibling(""));
        Files.writeString(content, "---\nurl: /" + path + "\n---\n" + parts.group(2));
      }
    }
    return List.of(
        "hugo", "--quiet", "-s", source.toString(), "-d", work.resolve("hugo-site").toString());
  }

  private void compare(String what, List<String> ours, List<String> hugo, Before before)
      throws IOException, InterruptedException {
    List<Run> own = new ArrayList<>();
    List<Run> theirs = new ArrayList<>();
    List<Double> wall = new ArrayList<>();
    List<Double> cpu = new ArrayList<>();
    for (int turn = 0; turn < pairs; turn++) {
      before.prepare(turn);
      own.add(once(ours));
      delete(work.resolve("hugo-site"));
      theirs.add(once(hugo));
      wall.add(own.get(turn).wall() / theirs.get(turn).wall());
      cpu.add(own.get(turn).cpu() / theirs.get(turn).cpu());
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %7.2f %7.2f %9.2f %9.2f %8.0f   (Hugo %.2f s, %.2f s CPU, %.0f MB)%n",
        what,
        median(wall),
        median(cpu),
        median(own, Run::wall),
        median(own, Run::cpu),
        median(own, Run::megabytes),
        median(theirs, Run::wall),
        median(theirs, Run::cpu),
        median(theirs, Run::megabytes));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
    return median(runs.stream().map(of::applyAsDouble).toList());
  }

  private static double median(List<Double> numbers) {
    List<Double> sorted = numbers.stream().sorted(Comparator.naturalOrder()).toList();
    return sorted.get(sorted.size() / 2);
  }

  private Run once(List<String> command) throws IOException, InterruptedException {
    Path told = work.resolve("time");
    List<String> timed = new ArrayList<>(List.of("time", "-f", "%e %U %S %M", "-o"));
    timed.add(told.toString());
    timed.addAll(command);
    Path said = work.resolve("said");
    Process process =
        new ProcessBuilder(timed).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + "\n" + Files.readString(said));
    }
    double[] numbers =
        Arrays.stream(Files.readString(told).strip().split(" ", -1))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new Run(numbers[0], numbers[1] + numbers[2], numbers[3] / 1024);
  }

  private static List<String> with(List<String> command, Path out) {
    return Stream.concat(command.stream(), Stream.of(out.toString())).toList();
  }

  /** The archive of classes is made beside the first run; it is there before anything is timed. */
  private static void awaitArchive() throws IOException, InterruptedException {
    Path archives = LAUNCHER.resolveSibling("launch");
    for (int i = 0; i < 600; i++) {
      if (Files.exists(archives)) {
        try (Stream<Path> made = Files.list(archives)) {
          List<Path> all = made.toList();
          if (!all.isEmpty() && all.stream().allMatch(Files::isRegularFile)) {
            return;
          }
        }
      }
      TimeUnit.MILLISECONDS.sleep(500);
    }
    System.out.println("no archive of classes was made");
  }

  private static Path jar() throws IOException {
    try (Stream<Path> made = Files.list(LAUNCHER.resolveSibling(""))) {
      return made.filter(file -> file.getFileName().toString().matches("reportsite-.*\\.jar"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** Another state of the tool, built from the history; returns how it is started. */
  private List<String> former(String commit) throws IOException, InterruptedException {
    Path folder = work.resolve("former");
    once(List.of("git", "worktree", "add", "--detach", folder.toString(), commit));
    try {
      once(
          List.of(
              "mvn", "-q", "-f", folder.resolve("pom.xml").toString(), "package", "-DskipTests"));
      Path kept = Files.createDirectory(work.resolve("former-kept"));
      for (String part : List.of("target", "content", "seeds", "templates")) {
        Files.move(folder.resolve(part), kept.resolve(part));
      }
      try (Stream<Path> made = Files.list(kept.resolve("target"))) {
        Path jar =
            made.filter(file -> file.getFileName().toString().matches("reportsite-.*\\.jar"))
                .findFirst()
                .orElseThrow();
        // It knows its own content, and not what was added to the model since.
        return List.of(
            "java", "-jar", jar.toString(), "build", "--project", kept.toString(), "--out");
      }
    } finally {
      once(List.of("git", "worktree", "remove", "--force", folder.toString()));
    }
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).count();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
