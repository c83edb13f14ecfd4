package reportsite.model.derived;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.report.Report;
import reportsite.model.report.Term;

/** The terms of a report with the passages where they stand, read off its text. */
public final class Glossary {

  private final List<Term> terms;
  private final Map<Term, SortedSet<Integer>> passages = new LinkedHashMap<>();

  public Glossary(Report report) {
    Wordings<Term> wordings = new Wordings<>(report.terms(), Term::wordings);
    for (Passage passage : report.source().passages()) {
      for (Wordings.Occurrence<Term> place : wordings.in(passage.text())) {
        passages.computeIfAbsent(place.owner(), term -> new TreeSet<>()).add(passage.number());
      }
    }
    List<Term> met = List.copyOf(passages.keySet());
    Comparator<Term> order =
        Comparator.comparing(term -> met.contains(term) ? met.indexOf(term) : met.size());
    this.terms = report.terms().stream().sorted(order).toList();
  }

  /** Every term, in the order in which the report first uses them; unused ones last. */
  public List<Term> byFirstUse() {
    return terms;
  }

  /** The numbers of the passages where a term stands, in order. */
  public List<Integer> passages(Term term) {
    return List.copyOf(passages.getOrDefault(term, new TreeSet<>()));
  }
}
