package reportsite.check.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * Each as {@code Chinese = English} and once; other ways behind /, and ? for a name that has no
   * English itself.
   */
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
    Map<String, Set<String>> called = new LinkedHashMap<>();
    for (Name name : names.lacking(words, "")) {
      called.computeIfAbsent(name.text().zh(), any -> new LinkedHashSet<>()).add(name.text().en());
    }
    terms
        .in(words)
        .forEach(one -> call(one.owner().name().zh(), one.owner().englishWordings(), called));
    for (Subject subject : report.promises().subjects()) {
      if (subject.wordings().stream().anyMatch(words::contains)) {
        call(subject.name().zh(), List.of(subject.name().en()), called);
      }
    }
    called.forEach(
        (name, en) -> {
          // It tells how its own number reads: 十四五 is no other 14th.
          all.removeIf(one -> one.startsWith(name + " = ") && isIn(one, en));
          all.add(name + " = " + (isOpen(en) ? "?" : String.join(" / ", en)));
        });
    return List.copyOf(all);
  }

  private static boolean isIn(String demand, Set<String> english) {
    String words = demand.substring(demand.indexOf(" = ") + " = ".length());
    return english.stream().anyMatch(one -> one.contains(words));
  }

  /** What is a term and a subject is told once, in the wordings that are right for both. */
  private static void call(String zh, List<String> en, Map<String, Set<String>> called) {
    Set<String> before = called.putIfAbsent(zh, new LinkedHashSet<>(en));
    if (before != null && !Collections.disjoint(before, en)) {
      before.retainAll(en);
    } else if (before != null) {
      before.addAll(en);
    }
  }

  /** Whether the words wait for their own English, which is to be the same here. */
  private static boolean isOpen(Set<String> en) {
    return en.stream().anyMatch(one -> Han.hasHan(one) || one.startsWith(Report.TO_BE_TRANSLATED));
  }
}
