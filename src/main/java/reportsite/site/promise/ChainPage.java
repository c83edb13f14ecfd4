package reportsite.site.promise;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.model.derived.CommitmentStatus;
import reportsite.model.derived.ReportComparison;
import reportsite.model.derived.ReportComparison.CommitmentAnswer;
import reportsite.model.derived.ReportComparison.CommitmentAnswer.Fate;
import reportsite.model.derived.ReportComparison.TargetAnswer;
import reportsite.model.derived.ReportComparison.TargetAnswer.Gap;
import reportsite.model.derived.ReportComparison.TargetAnswer.Outcome;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Progress;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Unit.Dimension;
import reportsite.site.figure.Figures;
import reportsite.site.figure.Figures.FigureText;
import reportsite.site.page.Edition;
import reportsite.site.page.Page;
import reportsite.site.page.Page.Group;
import reportsite.site.page.Page.Link;
import reportsite.site.page.PageKind;
import reportsite.site.page.Quotation;
import reportsite.site.page.SitePage;
import reportsite.site.page.SitePage.PlannedPage;
import reportsite.site.promise.Commitments.CommitmentText.StateText;
import reportsite.text.EnumWords;
import reportsite.text.Html;

/**
 * What the report before promised, what this one says was reached, and what it promises next, side
 * by side and without a verdict. It is there as soon as a report follows another.
 */
public final class ChainPage {

  public record View(
      String title,
      Link before,
      ChainTargets targets,
      ChainCommitments commitments,
      String csvHref,
      String jsonHref) {}

  public static Stream<PlannedPage> pages(Edition edition) {
    return edition.chain().stream()
        .map(chain -> PlannedPage.of(edition, PageKind.CHAIN, page -> of(page, chain)));
  }

  private static SitePage of(Page page, ReportComparison chain) {
    Page before = page.of(chain.before());
    String title = page.word("chain-title", chain.before().year(), chain.after().year());
    View view =
        new View(
            title,
            new Link(before.name(chain.before().title()), before.to(PageKind.HOME)),
            ChainTargets.of(chain, page),
            ChainCommitments.of(chain, page),
            page.data("promise-chain.csv"),
            page.data("promise-chain.json"));
    return page.shows(
        title, page.word("chain-description", chain.before().title(), chain.after().title()), view);
  }

  /** How far a result lies from its target, in words. */
  public static Html gap(Page page, Gap gap, Figure like) {
    boolean rate = like.value().unit().dimension() == Dimension.PERCENT;
    boolean fall = like.value().direction() == Direction.FALL;
    String kind = fall ? "fall-" : rate ? "rate-" : "amount-";
    String key = "chain-" + kind + EnumWords.of(gap.direction());
    String by = gap.by() == null ? "" : page.labels().derived(gap.by(), like).markup();
    // The words of the site hold no markup of their own.
    return new Html(page.word(key, by));
  }

  /**
   * The targets of one report beside what the next one states, by the chapters of the first.
   *
   * @param stated how many have a result
   * @param unstated how many have none although their year is over
   */
  public record ChainTargets(List<Group<Row>> groups, int count, int stated, int unstated) {

    /**
     * One target.
     *
     * @param result null where none is stated
     * @param outcome says so in words; empty where there is a result
     * @param gap how far the result lies from the target's number; null where that cannot be told
     * @param next null where the next report sets none
     */
    public record Row(
        String name,
        Cell target,
        @Nullable Cell result,
        String outcome,
        @Nullable Html gap,
        @Nullable Cell next) {}

    /**
     * A figure with the place of its sentence.
     *
     * @param where link to the sentence in its report's text
     */
    public record Cell(FigureText figure, String passage, String where) {}

    static ChainTargets of(ReportComparison chain, Page page) {
      Page before = page.of(chain.before());
      TargetWriter writer = new TargetWriter(page, before);
      Stream<Group<Row>> told =
          before.edition().places().stream()
              .map(
                  place ->
                      writer.group(
                          page.in(place.chapter().title()),
                          place.part().id() + "-" + place.chapter().id(),
                          chain.targets().stream()
                              .filter(
                                  a -> place.chapter().passages().contains(a.target().passage()))
                              .toList()));
      Group<Row> others =
          writer.group(
              page.word("chain-overall"),
              "overall",
              chain.targets().stream()
                  .filter(answer -> before.edition().placeOf(answer.target()).isEmpty())
                  .toList());
      return new ChainTargets(
          Stream.concat(Stream.of(others), told).filter(group -> !group.rows().isEmpty()).toList(),
          chain.targets().size(),
          count(chain, Outcome.RESULT_STATED),
          count(chain, Outcome.NO_RESULT_STATED));
    }

    private static int count(ReportComparison chain, Outcome outcome) {
      return Math.toIntExact(
          chain.targets().stream().filter(answer -> answer.outcome() == outcome).count());
    }

    /** Writes the rows of one page. */
    private record TargetWriter(Page page, Page before) {

      Group<Row> group(String title, String anchor, List<TargetAnswer> answers) {
        return new Group<>(title, "targets-" + anchor, answers.stream().map(this::row).toList());
      }

      private Row row(TargetAnswer answer) {
        Figure result = answer.result();
        Figure next = answer.next();
        // Keys: chain-not-yet-due, chain-rate-above, chain-rate-below, chain-rate-same,
        // chain-fall-above, chain-fall-below, chain-fall-same, chain-amount-above,
        // chain-amount-below, chain-amount-same, chain-carried-on, chain-carried-on-means,
        // chain-reworded, chain-reworded-means, chain-answered, chain-answered-means,
        // chain-not-compared, chain-not-compared-means.
        return new Row(
            before.labels().name(answer.target()),
            cell(before, answer.target()),
            result == null ? null : cell(page, result),
            answer.outcome() == Outcome.RESULT_STATED
                ? ""
                : page.word("chain-" + EnumWords.of(answer.outcome())),
            answer.gap() == null || result == null ? null : gap(page, answer.gap(), result),
            next == null ? null : cell(page, next));
      }

      private Cell cell(Page of, Figure figure) {
        return new Cell(
            new Figures(of).row(figure),
            page.word("chain-passage", figure.passage()),
            of.inText(figure));
      }
    }
  }

  /** The commitments of one report by how they live on in the next. */
  public record ChainCommitments(List<FateGroup> groups, int count) {

    /** The commitments of one fate. */
    public record FateGroup(String fate, String title, String meaning, List<Entry> entries) {}

    /**
     * One commitment of the first report.
     *
     * @param later its words in the next report, where it is promised again
     * @param figures what the next report states of its numbers
     * @param news what was recorded last; empty without a record
     */
    public record Entry(
        Html title,
        String href,
        StatedCommitment words,
        List<StatedCommitment> later,
        List<FigureText> figures,
        List<News> news) {}

    /**
     * The words of a report.
     *
     * @param year of the report
     * @param english the same on an English page; else null
     * @param where link to the passage in the report's text
     * @param href link to the commitment's page
     */
    public record StatedCommitment(
        int year,
        String quote,
        @Nullable String english,
        String passage,
        String where,
        Html title,
        String href) {}

    /** What was recorded last. */
    public record News(StateText state, String date, String isoDate) {}

    static ChainCommitments of(ReportComparison chain, Page page) {
      CommitmentWriter writer = new CommitmentWriter(page, page.of(chain.before()));
      return new ChainCommitments(
          Arrays.stream(Fate.values())
              .map(
                  fate ->
                      writer.group(
                          fate,
                          chain.commitments().stream()
                              .filter(answer -> answer.fate() == fate)
                              .toList()))
              .filter(group -> !group.entries().isEmpty())
              .toList(),
          chain.commitments().size());
    }

    /** Writes the entries of one page. */
    private record CommitmentWriter(Page page, Page before) {

      FateGroup group(Fate fate, List<CommitmentAnswer> answers) {
        String word = EnumWords.of(fate);
        return new FateGroup(
            word,
            page.word("chain-" + word),
            page.word("chain-" + word + "-means"),
            answers.stream().map(this::entry).toList());
      }

      private Entry entry(CommitmentAnswer answer) {
        Commitment commitment = answer.commitment();
        StatedCommitment words = words(before, commitment);
        return new Entry(
            words.title(),
            words.href(),
            words,
            answer.continued().stream().map(later -> words(page, later)).toList(),
            answer.figures().stream()
                // The new target stands in the words that carry the commitment on.
                .filter(figure -> answer.continued().isEmpty() || figure.kind() == Kind.RESULT)
                .map(new Figures(page)::headline)
                .toList(),
            answer.news().isEmpty() ? List.of() : List.of(news(commitment)));
      }

      private StatedCommitment words(Page of, Commitment commitment) {
        Commitments texts = new Commitments(of);
        return new StatedCommitment(
            of.report().year(),
            commitment.quote(),
            Quotation.translated(of, commitment),
            page.word("chain-passage", commitment.passage()),
            of.passage(commitment.passage()),
            page.words(commitment.title()),
            texts.href(commitment));
      }

      private News news(Commitment commitment) {
        CommitmentStatus standing = CommitmentStatus.of(before.report(), commitment);
        Progress.Entry latest = standing.entries().get(standing.entries().size() - 1);
        return new News(
            Commitments.state(before, standing),
            page.edition().date(latest.date()),
            latest.date().toString());
      }
    }
  }
}
