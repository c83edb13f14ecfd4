package reportsite.draft.promise;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Id;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.promise.Commitment;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Numeral;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * Something that the report says will be done.
 *
 * @param beneficiaries ids of audiences
 * @param from the report of which its title is taken; null where it is not
 * @param perhaps the commitment of the report before that it may carry on, though its words do not
 *     prove it; null where none is like it
 */
public record DraftCommitment(
    String id,
    int passage,
    Bilingual title,
    String quote,
    Commitment.Kind kind,
    @Nullable String due,
    List<Id> beneficiaries,
    @Nullable Id from,
    @Nullable Commitment perhaps) {

  public DraftCommitment {
    beneficiaries = List.copyOf(beneficiaries);
  }

  static DraftCommitment of(
      String id,
      int passage,
      Bilingual title,
      String quote,
      Commitment.Kind kind,
      @Nullable String due) {
    return new DraftCommitment(id, passage, title, quote, kind, due, List.of(), null, null);
  }

  /** The kind of a commitment by its words. */
  static final class PromiseKind {

    private static final Pattern COMPLETION =
        Pattern.compile(
            "完成|(?<!已)建成|投用|投入使用|竣工|交付|通车|开诊|投产|落成|验收|开业|投运|(?:投入|正式|如期|启动|全面)运营|(?:实现|完成).{0,8}搬迁"
                + "|通过.{0,12}(?:评级|认定|评估|创建)");
    private static final Pattern START =
        Pattern.compile("启动|开工|新建|筹建|筹备|(?<!培育)成立|设立|组建|新开|落位|签约|达成合作|挂牌");
    private static final Pattern CONTINUATION =
        Pattern.compile(
            "(?:^|，)(?:以.{2,6})?.{0,4}(?:持续|继续|深化|巩固|坚持|推进|深入|纵深|不断|始终|常态化|锲而不舍)|持续发力|纵深发展");

    /** Such a number says how large the thing is, not how much of it is promised. */
    private static final Pattern SIZE_BEFORE = Pattern.compile(".*(?:投资|耗资)(?:约|近|超)?$");

    private static final Pattern SIZE_BEHIND = Pattern.compile("^(?:的|、).*");

    private PromiseKind() {}

    static Commitment.Kind of(String quote, List<Name> names) {
      if (counts(quote, names)) {
        return Commitment.Kind.QUANTITY;
      }
      return ofWords(quote);
    }

    /** The kind, whatever numbers stand there. */
    static Commitment.Kind ofWords(String quote) {
      if (COMPLETION.matcher(quote).find()) {
        return Commitment.Kind.COMPLETION;
      }
      if (START.matcher(quote).find()) {
        return Commitment.Kind.START;
      }
      return CONTINUATION.matcher(quote).find()
          ? Commitment.Kind.CONTINUATION
          : Commitment.Kind.QUALITATIVE;
    }

    /** Whether a number is promised: 投资2亿元的大道 is one road, 总投资2亿元的5条大道 are five. */
    private static boolean counts(String quote, List<Name> names) {
      int described = -1;
      for (Numeral number : StatedNumbers.of(names).in(quote, Lang.ZH)) {
        String before = quote.substring(0, number.start());
        String behind = quote.substring(number.end());
        boolean isSize =
            (SIZE_BEFORE.matcher(before).matches() || described == number.start() - 1)
                && SIZE_BEHIND.matcher(behind).matches();
        if (!isSize) {
          return true;
        }
        described = number.end();
      }
      return false;
    }
  }
}
