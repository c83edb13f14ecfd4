package reportsite.draft.write;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.outline.Chapters;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Outline.DraftPart;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter;
import reportsite.draft.outline.Phase;
import reportsite.draft.promise.PromiseDrafter;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Clauses;
import reportsite.draft.words.Names;
import reportsite.draft.words.Unfinished;
import reportsite.load.yaml.YamlWriter;
import reportsite.model.Source.Passage;
import reportsite.model.Span;
import reportsite.model.promise.Promises.Audience;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Group;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Stage;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.notation.value.Kind;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Writes {@code report.yaml}. */
final class FrameWriter {

  private static final Bilingual SUMMARY = new Bilingual("摘要待写。", "The summary is to be written.");

  private static final Bilingual NO_RESULTS =
      new Bilingual(
          "没有找到上一年的数字，请确认报告全文没有缺少",
          "no numbers for last year were found; make sure that the text is complete");
  private static final Bilingual NO_TARGETS =
      new Bilingual(
          "没有找到今年的目标数字，请确认报告全文没有缺少",
          "no targets with numbers were found; make sure that the text is complete");
  private static final Bilingual WORDED =
      new Bilingual(
          "第{0}段的目标“{1}”没有写数字，不能登记为数字；要跟踪它，请写成承诺（commitments）",
          "the target “{1}” in passage {0} has no number, so it cannot be a figure; to follow it, enter it under commitments");
  private static final List<Span> NONE = List.of();
  private static final Map<String, String> KNOWN = Map.of("国务院", "State Council", "中国", "China");

  private final Draft draft;
  private final Set<String> titles = new HashSet<>();

  FrameWriter(Draft draft) {
    this.draft = draft;
  }

  String write(String sha256) {
    StringBuilder out = new StringBuilder();
    out.append("# 由 draft 根据报告全文写成的初稿，请逐项核对。\n");
    out.append(
        "# A first draft, made from the text of the report by the command draft; check every item.\n");
    doubts(out);
    heading(out);
    out.append("sha256: ").append(sha256).append("\n\n").append(Stage.BEGUN).append("\n");
    groups(out);
    audiences(out);
    names(out);
    Choice choice = new Choice(draft);
    list("highlights", choice.highlights(), out);
    list("main-targets", choice.mainTargets(), out);
    out.append("parts:\n");
    draft.parts().forEach(part -> part(part, out));
    return out.toString();
  }

  /** What a report mostly has and this one seems to lack: a text that was cut, perhaps. */
  private void doubts(StringBuilder out) {
    if (draft.figures().noneMatch(one -> one.figure().kind() == Kind.RESULT)) {
      LedgerWriter.doubt("", NO_RESULTS, out);
    }
    if (draft.figures().noneMatch(one -> one.figure().kind() == Kind.TARGET)) {
      LedgerWriter.doubt("", NO_TARGETS, out);
    }
    draft.parts().stream()
        .filter(part -> part.phase() != Phase.REVIEW)
        .flatMap(part -> part.chapters().stream())
        .forEach(chapter -> wordedTargets(chapter, out));
  }

  /** Where the main targets are set, a target without a number would be lost without a word. */
  private void wordedTargets(DraftChapter chapter, StringBuilder out) {
    for (Passage passage : draft.passages()) {
      String text = passage.text();
      Span whole = new Span(0, text.length());
      for (Span clause : chapter.contains(passage.number()) ? Clauses.clauses(text, whole) : NONE) {
        String words = text.substring(clause.start(), clause.end());
        if (PromiseDrafter.isWordedTarget(words) && !isTaken(passage.number(), clause, words)) {
          LedgerWriter.doubt("", WORDED.with(passage.number(), words), out);
        }
      }
    }
  }

  private boolean isTaken(int passage, Span clause, String words) {
    return draft.commitments().stream()
            .anyMatch(one -> one.passage() == passage && one.quote().contains(words))
        || draft
            .figures()
            .map(DraftIndicator.Entry::figure)
            .anyMatch(
                one ->
                    one.passage() == passage
                        && clause.start() <= one.start()
                        && one.start() < clause.end());
  }

  private void heading(StringBuilder out) {
    Frame frame = draft.frame();
    out.append("title: ")
        .append(YamlWriter.scalar(new Bilingual(frame.title(), english(frame))))
        .append('\n');
    Report before = draft.known().before();
    if (before == null) {
      field("government", frame.government(), out);
      field("place", frame.place(), out);
    } else {
      out.append("government: ").append(YamlWriter.scalar(before.government())).append('\n');
      out.append("place: ").append(YamlWriter.scalar(before.place())).append('\n');
    }
    out.append("year: ").append(frame.year()).append('\n');
    if (before != null) {
      out.append("follows: ").append(before.id()).append('\n');
    }
    out.append("occasion:\n  date: ").append(frame.date()).append('\n');
    field("  body", frame.body(), out);
    field("  speaker", frame.speaker(), out);
  }

  /** What such reports are called everywhere; only the place waits for its English name. */
  private String english(Frame frame) {
    Report before = draft.known().before();
    if (before != null) {
      String old = Integer.toString(before.year());
      String year = Integer.toString(frame.year());
      return before.title().zh().replace(old, year).equals(frame.title())
          ? before.title().en().replace(old, year)
          : before.place().en() + " government work report " + year;
    }
    String place = frame.isNational() ? "State Council" : Names.elided(frame.place());
    String kind = frame.isGovernment() ? "Government work report " : "Work report ";
    return kind + frame.year() + " (" + place + ")";
  }

  private void field(String key, String zh, StringBuilder out) {
    From<Bilingual> taken = taken(zh).orElse(null);
    if (taken != null) {
      String indent = key.substring(0, key.length() - key.stripLeading().length());
      LedgerWriter.doubt(indent, taken.mark(), out);
      out.append(key).append(": ").append(YamlWriter.scalar(taken.value())).append('\n');
      return;
    }
    String known = KNOWN.get(zh);
    Bilingual text =
        zh.equals(Unfinished.UNKNOWN.zh())
            ? Unfinished.UNKNOWN
            : known == null ? Unfinished.translation(zh) : new Bilingual(zh, known);
    out.append(key).append(": ").append(YamlWriter.scalar(text)).append('\n');
  }

  private void groups(StringBuilder out) {
    Set<Catalogue.Entry> groups = new LinkedHashSet<>();
    boolean unknown =
        draft
            .figures()
            .anyMatch(one -> LedgerWriter.compares(one.figure()) && one.figure().versus() == null);
    draft
        .figures()
        .map(one -> one.figure().versus())
        .filter(Objects::nonNull)
        .forEach(versus -> groups.add(Objects.requireNonNull(versus)));
    if (groups.isEmpty() && !unknown) {
      return;
    }
    Set<String> ids = new HashSet<>();
    out.append("# 报告拿本地与谁比较。\n# With whom the report compares this place.\ngroups:\n");
    for (Catalogue.Entry group : groups) {
      Bilingual standard = new Bilingual(group.zh(), group.en());
      EarlierReports earlier = draft.known().reports();
      Bilingual name = earlier.group(group).map(Group::name).orElse(standard);
      String id = earlier.groupId(group);
      if (ids.add(id)) {
        out.append(new Item().with("id", id).with("name", name).at("  "));
      }
    }
    if (unknown) {
      Bilingual name = new Bilingual("范围待定", "group to be filled in");
      out.append(new Item().with("id", LedgerWriter.UNKNOWN_GROUP).with("name", name).at("  "));
    }
    out.append('\n');
  }

  /** For whom the report before promises something: the same words for the same people. */
  private void audiences(StringBuilder out) {
    Report before = draft.known().before();
    if (before == null || before.promises().audiences().isEmpty()) {
      return;
    }
    PromiseWriter.taken("", before.id(), out);
    out.append("audiences:\n");
    for (Audience audience : before.promises().audiences()) {
      out.append(
          new Item().with("id", audience.id().text()).with("name", audience.name()).at("  "));
    }
    out.append('\n');
  }

  private void names(StringBuilder out) {
    if (draft.names().isEmpty()) {
      return;
    }
    out.append("# 名称里的数字，不算数量；其实是数量的，从这里删去。\n");
    out.append("# Names with digits that state no quantity; delete those that do state one.\n");
    out.append("names:\n");
    for (Name name : draft.names()) {
      PromiseWriter.taken(draft.known().names().get(name.text().zh()), out);
      out.append("  - ").append(YamlWriter.scalar(name.text())).append('\n');
    }
    out.append('\n');
  }

  private static void list(String key, List<DraftIndicator.Entry> figures, StringBuilder out) {
    out.append(key).append(figures.isEmpty() ? ": []\n" : ":\n");
    figures.forEach(figure -> out.append("  - ").append(figure.id()).append('\n'));
    out.append('\n');
  }

  private void part(DraftPart part, StringBuilder out) {
    Bilingual title = title(part.title(), english(part));
    Item item = new Item().with("id", part.id()).with("title", title);
    if (part.phase() == Phase.ANNEX) {
      LedgerWriter.doubt("  ", ANNEX, out);
    }
    out.append(item.block("  "));
    if (part.phase() == Phase.ANNEX) {
      out.append("    annex: true\n");
    }
    out.append("    chapters:\n");
    for (DraftChapter chapter : part.chapters()) {
      String passages =
          chapter.first() == chapter.last()
              ? Integer.toString(chapter.first())
              : chapter.first() + "-" + chapter.last();
      From<Bilingual> taken = taken(chapter.title()).orElse(null);
      if (taken != null) {
        LedgerWriter.doubt("      ", taken.mark(), out);
      }
      out.append(
          new Item()
              .with("id", chapter.id())
              .with("title", title(chapter, title))
              .with("summary", SUMMARY)
              .block("      "));
      out.append("        passages: ").append(passages).append('\n');
      topics(chapter, out);
    }
  }

  /** Told, so that nobody looks for its numbers in the ledger. */
  private static final Bilingual ANNEX =
      new Bilingual(
          "按附件处理，其中的数字没有登记；如果不是名词解释或附表，请删去 annex",
          "taken for an annex, so its numbers are not entered; if it is not a glossary or a table, delete annex");

  private String english(DraftPart part) {
    String title = part.title();
    boolean isGeneral = title.matches(".*(?:要求|考虑|思路|背景).*") && !title.contains("任务");
    if (part.phase() == Phase.PLAN && isGeneral) {
      return "Requirements and targets";
    }
    int year = draft.frame().year();
    if (part.phase() == Phase.PLAN && title.contains(year + "年")) {
      return "Tasks for " + year;
    }
    boolean isOfOneYear = title.contains(year - 1 + "年") && !title.contains("五");
    return part.phase() == Phase.REVIEW && isOfOneYear
        ? "Review of " + (year - 1)
        : part.phase().title().en();
  }

  private Bilingual title(DraftChapter chapter, Bilingual part) {
    boolean isOverview = chapter.title().equals(part.zh() + Chapters.OVERVIEW.zh());
    return isOverview
        ? title(chapter.title(), part.en() + Chapters.OVERVIEW.en())
        : Names.distinct(
            taken(chapter.title())
                .map(From::value)
                .orElseGet(() -> Unfinished.translation(chapter.title())),
            titles);
  }

  private Optional<From<Bilingual>> taken(String zh) {
    return draft.known().reports().english(zh);
  }

  /** A title with known English, as long as no other has it. */
  private Bilingual title(String zh, String en) {
    boolean isKnown = !titles.contains(en) && years(zh, Lang.ZH).equals(years(en, Lang.EN));
    Bilingual known = isKnown ? new Bilingual(zh, en) : Unfinished.translation(zh);
    return Names.distinct(known, titles);
  }

  private static List<String> years(String title, Lang lang) {
    return Notation.designations(title, lang).stream()
        .filter(one -> one.sort().compareTo(Designation.Sort.PLACE) < 0)
        .map(one -> one.sort() + " " + one.sense())
        .distinct()
        .sorted()
        .toList();
  }

  private void topics(DraftChapter chapter, StringBuilder out) {
    if (!chapter.topics().isEmpty()) {
      out.append("        topics:\n");
      for (DraftChapter.Topic topic : chapter.topics()) {
        From<Bilingual> taken = taken(topic.title()).orElse(null);
        if (taken != null) {
          LedgerWriter.doubt("          ", taken.mark(), out);
        }
        Bilingual title = taken == null ? Unfinished.translation(topic.title()) : taken.value();
        out.append(
            new Item().with("passage", topic.passage()).with("title", title).at("          "));
      }
    }
  }
}
