package reportsite.draft.write;

import java.util.List;
import java.util.regex.Pattern;
import reportsite.draft.figure.DraftRelation;
import reportsite.draft.promise.DraftCommitment;
import reportsite.draft.promise.DraftLeftOut;
import reportsite.draft.promise.PromiseDrafter;
import reportsite.draft.words.Catalogue;
import reportsite.load.yaml.YamlWriter;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/** Writes commitments, the words left out, relations and terms. */
final class PromiseWriter {

  private static final Bilingual WORDED =
      new Bilingual(
          "目标没有数字，不能登记为数字，按承诺登记",
          "a target without a number is no figure and is entered as a commitment");

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
      new Bilingual(
          "写的可能不是今年的期限，请核对 due", "it may not be due this year: look at the time that it names");

  /** 到2027年, 2026年至2028年, 今明两年, 三年内 */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "到20[0-9]{2}年|20[0-9]{2}年?(?:至|到|—|-)20[0-9]{2}年|今明两年|[两三四五2-5]年(?:内|后|时间|左右)|“?十[五六七八]五”?(?:时期|期间|末)");

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
    StringBuilder out = new StringBuilder();
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
    out.append("# 可能存在的数量关系，请核对口径是否相同。\n");
    out.append("# Figures that may add up; check that they speak of the same range.\nrelations:\n");
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

  /** Terms with those of their wordings that the report uses. */
  static String terms(Draft draft) {
    StringBuilder out = new StringBuilder();
    out.append("# 报告用到的通用词语；解释和出处待补。\n");
    out.append(
        "# Settled terms of the report; explanations with their sources are to be added.\nterms:\n");
    for (Catalogue.Entry term : draft.terms()) {
      List<String> used =
          term.wordings().stream()
              .filter(
                  words -> draft.passages().stream().anyMatch(one -> one.text().contains(words)))
              .toList();
      Bilingual name = new Bilingual(used.get(0), term.en());
      Item item = new Item().with("id", term.id()).with("zh", name.zh()).with("en", name.en());
      if (used.size() > 1) {
        item.with("also", used.subList(1, used.size()).stream().map(YamlWriter::scalar).toList());
      }
      out.append(item.at("  "));
    }
    return out.toString();
  }
}
