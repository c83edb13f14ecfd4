package reportsite.check.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reportsite.check.language.SameDesignations.OtherWordings;
import reportsite.model.Wordings;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.promise.Subject;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Term;
import reportsite.notation.Notation;
import reportsite.notation.designation.Designation;
import reportsite.notation.value.Numeral;
import reportsite.notation.value.Value;
import reportsite.text.Han;
import reportsite.text.Lang;

/**
 * What the English of a Chinese text has to hold, told before it is written: its references,
 * numbers, dates, numbered names, terms and subjects, each as the rules accept it.
 */
public final class Demand {

  private static final Pattern REFERENCE =
      Pattern.compile("!?\\[[^\\]]*]\\(([a-z]+:[a-z0-9/-]+)\\)");

  private final Report report;
  private final DeclaredNames names;
  private final Wordings<Term> terms;

  public Demand(Report report) {
    this.report = report;
    this.names = DeclaredNames.of(report);
    this.terms = new Wordings<>(report.terms(), Term::wordings);
  }

  /** Each as {@code Chinese = English}, in the order of the text and once; other ways behind /. */
  public List<String> of(String zh) {
    Set<String> all = new LinkedHashSet<>();
    Matcher reference = REFERENCE.matcher(zh);
    while (reference.find()) {
      String sign = reference.group().startsWith("!") ? "!" : "";
      all.add(sign + "[](" + reference.group(1) + ")");
    }
    String words = REFERENCE.matcher(zh).replaceAll("\uFFFC");
    for (Numeral numeral : StatedNumbers.of(report).in(words, Lang.ZH)) {
      Value value = StatedNumbers.read(numeral, Lang.ZH);
      if (value != null && !Translations.isFirst(value)) {
        String en = Translations.written(value, Translations.said(words, numeral, Lang.ZH));
        all.add(numeral.text() + " = " + en);
      }
    }
    OtherWordings nothing = new OtherWordings(words, "", report.year());
    for (Designation one : Notation.designations(names.without(words, Lang.ZH), Lang.ZH)) {
      if (!nothing.inEnglish(one, List.of())) {
        all.add(one.text() + " = " + Notation.write(one, Lang.EN));
      }
    }
    for (Name name : names.lacking(words, "")) {
      add(name.text().zh(), List.of(name.text().en()), all);
    }
    terms
        .in(words)
        .forEach(one -> add(one.owner().name().zh(), one.owner().englishWordings(), all));
    for (Subject subject : report.promises().subjects()) {
      if (subject.wordings().stream().anyMatch(words::contains)) {
        add(subject.name().zh(), List.of(subject.name().en()), all);
      }
    }
    return List.copyOf(all);
  }

  /** Words whose own English is still to be written demand nothing yet. */
  private static void add(String zh, List<String> en, Set<String> all) {
    if (en.stream().noneMatch(one -> Han.hasHan(one) || one.startsWith(Report.TO_BE_TRANSLATED))) {
      all.add(zh + " = " + String.join(" / ", en));
    }
  }
}
