package reportsite.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.ProjectCopy;
import reportsite.text.Lang;

/**
 * A case: a sentence that says the rule, changes to the base project, and the messages they get.
 *
 * <pre>
 * A sentence in plain English.
 *
 * --- edit PATH          lines "- old" and "+ new" by turns; the old text occurs exactly once
 * --- file PATH          the whole content
 * --- delete PATH
 * --- encode PATH GB18030
 * --- next               adds the report of the year after, from the folder "next"
 * --- several            adds a third year and another government, from the folder "several"
 * --- portal             makes the site a part of a portal, from the folder "portal"
 * --- copy PATH TO       a file, or a folder with all that is in it
 * --- seal               registers the changed text of the report
 * --- diagnostics zh     what the text printer says; without these sections: nothing
 * --- diagnostics en
 * --- shows PATH SELECTOR  the finished page's text, one line for each element that is selected;
 *                        of a csv file the lines that begin with the words in the selector's place
 * </pre>
 *
 * In new text and in whole files {@code \t} is a tab and {@code \}{@code uXXXX} a character by its
 * code.
 */
record CaseFile(String sentence, List<Section> changes, String zh, String en, List<Section> shown) {

  private static final Path NEXT = Path.of("src/test/cases/next");
  private static final Path SEVERAL = Path.of("src/test/cases/several");
  private static final Pattern HEAD = Pattern.compile("--- (\\w+)(?: (.*))?");

  /** A part of a case with its head line taken apart. */
  record Section(String kind, String argument, List<String> lines) {

    private void writeTo(StringBuilder out) {
      out.append("--- ").append(kind).append(argument.isEmpty() ? "" : " " + argument).append('\n');
      lines.forEach(line -> out.append(line).append('\n'));
    }
  }

  static CaseFile read(Path file) throws IOException {
    StringBuilder sentence = new StringBuilder();
    List<Section> sections = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        String argument = head.group(2) == null ? "" : head.group(2);
        sections.add(new Section(head.group(1), argument, new ArrayList<>()));
      } else if (sections.isEmpty()) {
        sentence.append(line).append('\n');
      } else {
        sections.get(sections.size() - 1).lines().add(line);
      }
    }
    List<Section> changes =
        sections.stream()
            .filter(section -> !section.kind().equals("diagnostics"))
            .filter(section -> !section.kind().equals("shows"))
            .toList();
    return new CaseFile(
        sentence.toString(),
        changes,
        answer(sections, Lang.ZH),
        answer(sections, Lang.EN),
        sections.stream().filter(section -> section.kind().equals("shows")).toList());
  }

  private static String answer(List<Section> sections, Lang lang) {
    StringBuilder out = new StringBuilder();
    for (Section section : sections) {
      if (section.kind().equals("diagnostics") && section.argument().equals(lang.code())) {
        section.lines().forEach(line -> out.append(line).append('\n'));
      }
    }
    return out.toString();
  }

  CaseFile withAnswers(String newZh, String newEn) {
    return new CaseFile(sentence, changes, newZh, newEn, shown);
  }

  CaseFile withShown(List<Section> newShown) {
    return new CaseFile(sentence, changes, zh, en, newShown);
  }

  /** Makes the changes in a copy of the base project. */
  void applyTo(ProjectCopy project) throws IOException {
    for (Section change : changes) {
      switch (change.kind()) {
        case "edit" -> edit(project, change);
        case "file" -> {
          String text = String.join("\n", change.lines()) + "\n";
          project.write(change.argument(), unescaped(text));
        }
        case "delete" -> Files.delete(project.path(change.argument()));
        case "encode" -> Encoding.change(project.root(), change.argument());
        case "next" -> project.add(NEXT, "");
        case "several" -> project.add(NEXT, "").add(SEVERAL, "");
        case "portal" -> project.inPortal();
        case "copy" -> {
          String[] paths = change.argument().split(" ", 2);
          project.add(project.path(paths[0]), paths[1]);
        }
        case "seal" -> Seal.renew(project.root());
        default -> throw new IllegalArgumentException("no such section: " + change.kind());
      }
    }
  }

  private static void edit(ProjectCopy project, Section change) throws IOException {
    List<String> lines = change.lines();
    int i = 0;
    while (i < lines.size()) {
      List<String> old = new ArrayList<>();
      List<String> replacement = new ArrayList<>();
      while (i < lines.size() && lines.get(i).startsWith("- ")) {
        old.add(lines.get(i++).substring(2));
      }
      while (i < lines.size() && lines.get(i).startsWith("+ ")) {
        replacement.add(lines.get(i++).substring(2));
      }
      if (old.isEmpty()) {
        if (!lines.get(i).isBlank()) {
          throw new IllegalArgumentException("neither '- old' nor '+ new': " + lines.get(i));
        }
        i++;
        continue;
      }
      project.edit(
          change.argument(), String.join("\n", old), unescaped(String.join("\n", replacement)));
    }
  }

  private static String unescaped(String text) {
    return Pattern.compile("\\\\u([0-9A-F]{4})")
        .matcher(text.replace("\\t", "\t"))
        .replaceAll(
            code ->
                Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
  }

  /** The file as it stands in the folder of cases. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(sentence);
    changes.forEach(change -> change.writeTo(out));
    if (!zh.isEmpty() || !en.isEmpty()) {
      out.append("--- diagnostics zh\n").append(zh);
      out.append("--- diagnostics en\n").append(en);
    }
    shown.forEach(page -> page.writeTo(out));
    return out.toString();
  }
}
