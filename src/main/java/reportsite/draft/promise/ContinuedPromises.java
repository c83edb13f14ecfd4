package reportsite.draft.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.earlier.EarlierReports.Likeness;
import reportsite.draft.words.Names;
import reportsite.model.Id;
import reportsite.model.derived.ReportComparison.SameWords;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.text.Bilingual;

/**
 * Gives commitments what earlier reports know of them. Only words that prove a commitment to be the
 * same give it the id of the one before; of one that is merely like it a person is told.
 */
public final class ContinuedPromises {

  private static final double LIKE = 0.6;

  private final EarlierReports earlier;
  private final SameWords words;
  private final Set<String> titles = new HashSet<>();

  public ContinuedPromises(EarlierReports earlier, List<Name> names) {
    this.earlier = earlier;
    this.words = new SameWords(names);
  }

  public List<DraftCommitment> of(List<DraftCommitment> drafted) {
    Map<String, DraftCommitment> proven = SameWords.unique(drafted, one -> words.core(one.quote()));
    Map<DraftCommitment, From<Commitment>> same = new HashMap<>();
    proven.forEach((core, one) -> earlier.promise(core).ifPresent(old -> same.put(one, old)));
    Set<Id> answered = new HashSet<>();
    same.values().forEach(one -> answered.add(one.value().id()));
    List<DraftCommitment> all = new ArrayList<>();
    for (DraftCommitment one : drafted) {
      From<Commitment> before = same.get(one);
      all.add(before == null ? alone(one, answered) : carriedOn(one, before));
    }
    return all;
  }

  private DraftCommitment carriedOn(DraftCommitment one, From<Commitment> before) {
    Commitment old = before.value();
    return new DraftCommitment(
        old.id().text(),
        one.passage(),
        Names.distinct(old.title(), titles),
        one.quote(),
        one.kind(),
        one.due(),
        old.beneficiaries(),
        before.report(),
        null);
  }

  private DraftCommitment alone(DraftCommitment one, Set<Id> answered) {
    From<Bilingual> known = earlier.english(one.title().zh()).orElse(null);
    return new DraftCommitment(
        one.id(),
        one.passage(),
        Names.distinct(known == null ? one.title() : known.value(), titles),
        one.quote(),
        one.kind(),
        one.due(),
        List.of(),
        known == null ? null : known.report(),
        like(one, answered));
  }

  private @Nullable Commitment like(DraftCommitment one, Set<Id> answered) {
    Report before = earlier.before();
    Commitment best = null;
    double most = LIKE;
    for (Commitment old :
        before == null ? List.<Commitment>of() : before.promises().commitments()) {
      double likeness = Likeness.of(one.quote(), old.quote());
      if (likeness >= most && !answered.contains(old.id())) {
        best = old;
        most = likeness;
      }
    }
    return best;
  }
}
