package reportsite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import reportsite.text.Fingerprint.Sha256;

/** A project in a folder of its own, in which a test may do what it likes. */
public record ProjectCopy(Path root) {

  /** The small invented report of the case files. */
  public static final Path BASE = Path.of("src/test/cases/base");

  private static final Path PORTAL = Path.of("src/test/cases/portal");
  private static final Path TEMPLATES = Path.of("templates");

  /** The small invented report, with the few templates that stand beside it. */
  public static ProjectCopy ofBase(Path folder) throws IOException {
    return new ProjectCopy(folder).add(BASE, "");
  }

  /** The same with all templates, so that it can be built. */
  public static ProjectCopy readyToBuild(Path folder) throws IOException {
    return ofBase(folder).addTemplates();
  }

  /** The same as the own site of that invented government. */
  public static ProjectCopy official(Path folder) throws IOException {
    ProjectCopy copy = readyToBuild(folder);
    copy.edit(
        "content/site.yaml",
        "contact: {mail: office@qingshan.example}",
        """
        contact: {form: "https://forms.qingshan-invented.cn/report", phone: 0999-1234568}
        official:
          name: {zh: 青山区人民政府门户网站, en: Website of Qingshan District People's Government}
          domain: www.qingshan-invented.gov.cn
          code: "4199990007"
          host: {zh: 青山区人民政府办公室, en: General Office of Qingshan District}
          operator: {zh: 青山区政务服务中心, en: Qingshan District Government Service Center}
          icp: 豫ICP备19999007号-1
          police: 豫公网安备41999902000107号
          mark: https://bszs.conac.cn/sitename?method=show&id=4199990007
          errors: https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=4199990007\
        """);
    copy.edit(
        "content/qingshan-2023/report.yaml",
        "year: 2023\n",
        "year: 2023\nreleased: {date: 2023-01-12, time: '09:30'}\n");
    return copy;
  }

  /** The same as a part of the portal of that invented government, one folder below it. */
  public ProjectCopy inPortal() throws IOException {
    add(PORTAL, "");
    edit(
        "content/site.yaml",
        "reports:",
        "portal: {root: ../, hosts: [www.qingshan-city.gov.cn]}\nreports:");
    return this;
  }

  /** This project's own content. */
  static ProjectCopy ofOwn(Path folder) throws IOException {
    ProjectCopy copy = new ProjectCopy(folder);
    for (String part : List.of("content", "seeds")) {
      copy.add(Path.of(part), part);
    }
    return copy.addTemplates();
  }

  /** Puts a folder, or what stands in it, at a place in the project. */
  public ProjectCopy add(Path from, String place) throws IOException {
    Path to = place.isEmpty() ? root : path(place);
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return this;
  }

  /** Puts this project's own templates into it. */
  public ProjectCopy addTemplates() throws IOException {
    return add(TEMPLATES, TEMPLATES.toString());
  }

  public Path path(String file) {
    return root.resolve(file);
  }

  public String text(String file) throws IOException {
    return Files.readString(path(file));
  }

  /** Writes a file, whether or not it is there. */
  public void write(String file, String text) throws IOException {
    Files.createDirectories(path(file).resolveSibling(""));
    Files.writeString(path(file), text);
  }

  /** Replaces words that stand in a file exactly once. */
  public void edit(String file, String old, String words) throws IOException {
    String text = text(file);
    int at = text.indexOf(old);
    if (at < 0 || text.indexOf(old, at + 1) >= 0) {
      throw new IllegalArgumentException("does not stand exactly once in " + file + ": " + old);
    }
    Files.writeString(
        path(file), text.substring(0, at) + words + text.substring(at + old.length()));
  }

  /** Replaces the first words of a file that are so. */
  void editFirst(String file, String pattern, String words) throws IOException {
    String text = text(file);
    String edited = text.replaceFirst(pattern, words);
    if (edited.equals(text)) {
      throw new IllegalArgumentException("nothing in " + file + " is so: " + pattern);
    }
    Files.writeString(path(file), edited);
  }

  /** The files below a folder of it, with what they hold. */
  NavigableMap<String, String> texts(String folder) throws IOException {
    NavigableMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(path(folder))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  /** The files and folders below a folder, with the sums of what the files hold. */
  static NavigableMap<String, String> sums(Path root) throws IOException {
    NavigableMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.toList()) {
        sums.put(
            root.relativize(file).toString(),
            Files.isRegularFile(file) ? Sha256.of(Files.readAllBytes(file)) : "folder");
      }
    }
    return sums;
  }

  /** Runs a command in this project. */
  Answer run(String... arguments) {
    return run(Map.of(), arguments);
  }

  /** Runs a command in this project that answers in English. */
  public Answer runInEnglish(String... arguments) {
    return run(
        Stream.concat(Stream.of(arguments), Stream.of("--lang", "en")).toArray(String[]::new));
  }

  /** Runs a command in this project and in an environment. */
  Answer run(Map<String, String> environment, String... arguments) {
    return Answer.to(
        environment,
        Stream.concat(Stream.of(arguments), Stream.of("--project", root.toString()))
            .toArray(String[]::new));
  }
}
