package reportsite.draft.figure;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Composition;
import reportsite.model.ledger.Figure.Measure;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Period;
import reportsite.notation.value.Value;
import reportsite.text.Bilingual;

/**
 * A number of the report with what its words say about it.
 *
 * @param start where its value begins in the passage
 * @param subject what it measures
 * @param versus the group a rank or gap compares with
 * @param signs what speaks for or against its name
 * @param doubts what a person has to look at
 */
public record DraftFigure(
    int passage,
    int start,
    Value value,
    Subject subject,
    Kind kind,
    Period period,
    Measure measure,
    Catalogue.@Nullable Entry versus,
    String quote,
    List<String> signs,
    List<Bilingual> doubts) {

  public DraftFigure {
    signs = List.copyOf(signs);
    doubts = List.copyOf(doubts);
  }

  DraftFigure with(Bilingual doubt) {
    List<Bilingual> more = Stream.concat(doubts.stream(), Stream.of(doubt)).distinct().toList();
    return new DraftFigure(
        passage, start, value, subject, kind, period, measure, versus, quote, signs, more);
  }

  /** The same number of one of the things that its own name holds. */
  DraftFigure of(Subject one, Catalogue catalogue, Composition composition) {
    String name = one.whole();
    boolean isCertain = catalogue.indicator(name).isPresent() || composition.of(name).isPresent();
    List<Bilingual> others =
        one.equals(subject)
            ? doubts
            : Stream.concat(
                    doubts.stream().filter(doubt -> !Credence.isOfName(doubt)),
                    Stream.of(Doubts.UNNAMED).filter(any -> !isCertain))
                .toList();
    return new DraftFigure(
        passage, start, value, one, kind, period, measure, versus, quote, signs, others);
  }

  /** What it measures, in the report's words. */
  public String name() {
    return subject.whole();
  }

  /** Where its value ends in the passage. */
  public int end() {
    return start + value.written().length();
  }
}
