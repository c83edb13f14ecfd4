package reportsite.draft.write;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.figure.RelationDrafter.DraftRelation;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.PromiseDrafter;
import reportsite.draft.promise.PromiseDrafter.DraftLeftOut;
import reportsite.load.yaml.YamlWriter;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/** Writes commitments, the words left out, relations and terms. */
final class PromiseWriter {

  /** So many characters of a passage tell which one it is. */
  private static final int LEAD = 24;

  private static final Bilingual WORDED =
      new Bilingual(
          "目标没有写数字，不能登记为数字，按承诺登记",
          "a target without a number cannot be a figure; entered as a commitment");

  private PromiseWriter() {}

  static String promises(
      String title, List<DraftCommitment> commitments, List<DraftLeftOut> leftOut) {
    StringBuilder out = new StringBuilder("# ").append(title).append('\n');
    if (!commitments.isEmpty()) {
      out.append("commitments:\n");
      commitments.forEach(commitment -> out.append(commitment(commitment)));
    }
    if (!leftOut.isEmpty()) {
      out.append(commitments.isEmpty() ? "" : "\n").append("left-out:\n");
      for (DraftLeftOut words : leftOut) {
        out.append(
            new Item()
                .with("passage", words.passage())
                .with("quote", words.quote())
                .with("reason", EnumWords.of(words.reason()))
                .at("  "));
      }
    }
    return out.toString();
  }

  private static final Bilingual TIME =
      new Bilingual("写的可能不是今年的期限，请核对 due", "it may not be due this year; check due");

  /** 到2027年, 2026年至2028年, 今明两年, 三年内 */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "到20[0-9]{2}年|20[0-9]{2}年?(?:至|到|—|-)20[0-9]{2}年|今明两年|[两三四五2-5]年(?:内|后|时间|左右)|“?十[五六七八]五”?(?:时期|期间|末)");

  /** For a person to confirm; nothing is claimed and nothing waits. */
  private static final Bilingual PERHAPS =
      new Bilingual(
          "  # 上一份报告第{1}段有相近的话：{2}\n",
          "  # 如果承接的是它，请加上 / if it carries that on, add: continues-from: [{0}]\n");

  /** The mark of what is taken from another report. */
  static void taken(@Nullable Id from, StringBuilder out) {
    taken("  ", from, out);
  }

  static void taken(String indent, @Nullable Id from, StringBuilder out) {
    if (from != null) {
      LedgerWriter.doubt(indent, EarlierReports.taken(from), out);
    }
  }

  private static String commitment(DraftCommitment commitment) {
    Item item =
        new Item()
            .with("id", commitment.id())
            .with("title", commitment.title())
            .with("passage", commitment.passage())
            .with("quote", commitment.quote())
            .with("kind", EnumWords.of(commitment.kind()));
    String due = commitment.due();
    if (due != null) {
      item.with("due", due);
    }
    if (!commitment.beneficiaries().isEmpty()) {
      item.with("for", commitment.beneficiaries().stream().map(Id::text).toList());
    }
    StringBuilder out = new StringBuilder();
    taken(commitment.from(), out);
    Commitment perhaps = commitment.perhaps();
    if (perhaps != null) {
      out.append(PERHAPS.with(perhaps.id(), perhaps.passage(), perhaps.quote()).zh());
      out.append(PERHAPS.with(perhaps.id(), perhaps.passage(), perhaps.quote()).en());
    }
    if (OTHER_TIME.matcher(commitment.quote()).find()) {
      LedgerWriter.doubt("  ", TIME, out);
    }
    if (PromiseDrafter.isWordedTarget(commitment.quote())) {
      LedgerWriter.doubt("  ", WORDED, out);
    }
    return out.append(item.block("  ")).toString();
  }

  static String relations(List<DraftRelation> relations) {
    StringBuilder out = new StringBuilder();
    out.append("# 可能相加得出或可以推算的数字，请核对统计口径是否相同。\n");
    out.append(
        "# Figures that may add up or follow from each other; check that they cover the same things.\nrelations:\n");
    for (DraftRelation relation : relations) {
      Item item =
          new Item()
              .with("id", relation.id())
              .with("name", relation.name())
              .with(relation.operation(), relation.operands());
      String equals = relation.equals();
      if (equals != null) {
        item.with("equals", equals);
      }
      out.append(item.block("  "));
    }
    return out.toString();
  }

  /** Terms of other reports with their sources, and standard ones, which have none. */
  static String terms(Draft draft) {
    StringBuilder out = new StringBuilder();
    boolean lacksSources = !draft.terms().isEmpty();
    out.append(lacksSources ? "# 报告用到的通用词语；没有解释的，找到公开出处再补上解释。\n" : "# 报告用到的通用词语。\n");
    out.append(
        lacksSources
            ? "# Terms in common use; where there is no explanation, add one only with a public source.\nterms:\n"
            : "# Terms in common use.\nterms:\n");
    for (From<Term> taken : draft.known().terms()) {
      taken(taken.report(), out);
      out.append(term(taken.value()));
    }
    draft.terms().forEach(term -> out.append(term(term)));
    return out.toString();
  }

  private static String term(Term term) {
    Item item =
        new Item()
            .with("id", term.id().text())
            .with("zh", term.name().zh())
            .with("en", term.name().en());
    if (!term.also().isEmpty()) {
      item.with("also", term.also().stream().map(YamlWriter::scalar).toList());
    }
    if (!term.renderings().isEmpty()) {
      item.with("renderings", term.renderings().stream().map(YamlWriter::scalar).toList());
    }
    if (term.standing() == Term.Standing.LOCAL) {
      item.with("local", true);
    }
    Term.Explanation explanation = term.explanation();
    if (explanation != null) {
      item.with("explanation", explanation.text())
          .with("jurisdiction", EnumWords.of(explanation.jurisdiction()))
          .with("source", explanation.source());
    }
    return item.at("  ");
  }

  /** What promises are about, as the report before calls it. */
  static String subjects(List<From<Subject>> subjects) {
    StringBuilder out = new StringBuilder("subjects:\n");
    for (From<Subject> taken : subjects) {
      Subject subject = taken.value();
      taken(taken.report(), out);
      Item item =
          new Item()
              .with("id", subject.id().text())
              .with("name", subject.name())
              .with("kind", EnumWords.of(subject.kind()));
      if (subject.within() != null) {
        item.with("in", subject.within().text());
      }
      if (!subject.also().isEmpty()) {
        item.with("also", subject.also().stream().map(YamlWriter::scalar).toList());
      }
      out.append(item.at("  "));
    }
    return out.toString();
  }

  /**
   * Every passage with what tells whether its Chinese changes later, and its English: that of an
   * earlier report, or what waits for it.
   */
  static String translations(List<Passage> passages, Map<Integer, From<String>> known) {
    StringBuilder out =
        new StringBuilder(
            """
            # 报告全文的英文，一段一条：把 en 换成译文，source 不要动。也可以用 export 导出工作簿来填写。
            # The English of the whole report, one entry a passage: replace en by the translation, and leave source as it is.
            # You can also fill in a workbook that the command export writes.
            translations:
            """);
    for (Passage passage : passages) {
      String start = passage.text().strip();
      boolean isLong = start.length() > LEAD;
      out.append("  # ").append(isLong ? start.substring(0, LEAD) + "…" : start).append('\n');
      From<String> taken = known.get(passage.number());
      if (taken != null) {
        taken(taken.report(), out);
      }
      out.append(
          new Item()
              .with("passage", passage.number())
              .withDigits("source", passage.fingerprint())
              .with("en", taken == null ? Report.TO_BE_TRANSLATED : taken.value())
              .block("  "));
    }
    return out.toString();
  }
}
