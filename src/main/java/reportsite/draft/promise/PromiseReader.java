package reportsite.draft.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.words.Clauses;
import reportsite.model.Span;
import reportsite.model.derived.StatedNumbers;
import reportsite.model.promise.Promises.LeftOut;
import reportsite.model.report.Report.Name;
import reportsite.notation.value.Numeral;
import reportsite.text.Lang;

/** Divides a sentence of tasks into what it promises and the words that promise nothing. */
final class PromiseReader {

  /**
   * Words of a sentence.
   *
   * @param reason why they promise nothing; null where they promise something
   */
  record Piece(Span span, LeftOut.@Nullable Reason reason) {}

  /** Each of these names a thing and how many of it, so that each is a promise of its own. */
  private static final Pattern ENTRY =
      Pattern.compile("(?!总数|总量|总计|累计|占|其中|同比|增长).*\\p{IsHan}{2}$");

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:同比|环比|[比较]上年|年均|平均|预计|力争|确保|再|要|均|都|双双){0,3}(?:增长|增加|增幅|提高|提升|上升|下降|降低|减少|压减)(?:到|至|达到?)?");
  private static final Pattern BOUND = Pattern.compile("(?:以[上下内]|左右|上下)?");

  private static final Pattern RATE = Pattern.compile("([\\p{IsHan}]{2,3})[率面](?!\\p{IsHan}{6})");

  /** Of what comes of an act: 形成良性循环. */
  private static final int LONGEST_PURPOSE = 8;

  /** 市级14个: of what, the entry before it says. */
  private static final Pattern LEVEL_ALONE = Pattern.compile("(?:国家|省|市|县|区)级(?:以上)?");

  private final List<Name> names;
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  /** Words that only lead to the next clause. */
  private @Nullable Span lead;

  /** The clause that promises, without what was joined to it. */
  private @Nullable Span act;

  PromiseReader(List<Name> names, String text) {
    this.names = List.copyOf(names);
    this.text = text;
  }

  /** The pieces of a sentence in their order. */
  List<Piece> read(Span sentence) {
    pieces.clear();
    lead = null;
    act = null;
    List<Span> clauses = clauses(sentence);
    List<ClauseRole> roles = roles(clauses);
    for (int i = 0; i < clauses.size(); i++) {
      boolean isLast = i == clauses.size() - 1;
      boolean actsLater = roles.subList(i + 1, roles.size()).contains(ClauseRole.ACT);
      boolean counts = setsNumber(clauses.get(i));
      boolean countsNext = !isLast && setsNumber(clauses.get(i + 1));
      switch (roles.get(i)) {
        case TOPIC -> topic(clauses.get(i), actsLater);
        case PRINCIPLE -> leaveOut(withLead(clauses.get(i)), LeftOut.Reason.INTRODUCTION);
        case BACKGROUND -> leaveOut(withLead(clauses.get(i)), LeftOut.Reason.BACKGROUND);
        case AIM -> aim(clauses.get(i), actsLater, countsNext);
        case EFFECT -> effect(clauses.get(i), isLast);
        case SLOGAN -> leaveOut(withLead(clauses.get(i)), LeftOut.Reason.PURPOSE);
        case LEAD -> lead = withLead(clauses.get(i));
        case SCHEDULE -> {
          if (isLast && !isJoined(clauses.get(i))) {
            promise(clauses.get(i), false);
          } else if (!isLast && !isJoined(clauses.get(i))) {
            lead = withLead(clauses.get(i));
          }
        }
        case ACT -> {
          boolean goesOn =
              counts
                  && (ClauseRole.isOfActBefore(words(clauses.get(i)))
                      || isChangeAlone(words(clauses.get(i)))
                      || isRateOfAct(words(clauses.get(i)))
                      || (i > 0
                          && setsNumber(clauses.get(i - 1))
                          && ClauseRole.isOnlyCounted(words(clauses.get(i)))));
          if (!goesOn || !isJoined(clauses.get(i))) {
            promise(clauses.get(i), counts);
          }
        }
      }
    }
    if (lead != null) {
      leaveOut(lead, LeftOut.Reason.INTRODUCTION);
    }
    return List.copyOf(pieces);
  }

  /** 实现总产值34亿元，同比增长6.5%: how much more the number before it is. */
  private boolean isChangeAlone(String words) {
    List<Numeral> stated = stated(words);
    return stated.size() == 1
        && CHANGE.matcher(words.substring(0, stated.get(0).start())).matches()
        && BOUND.matcher(words.substring(stated.get(0).end())).matches();
  }

  /** 推进污水治理，治理率达到65%: how far the act is to go. */
  private boolean isRateOfAct(String words) {
    Matcher rate = RATE.matcher(words);
    return act != null && rate.lookingAt() && words(act).contains(rate.group(1));
  }

  /** Puts a clause that says more of the act before it to that act, if there is one. */
  private boolean isJoined(Span clause) {
    boolean hasLead = lead != null && !words(lead).equals("其中");
    if (act == null || hasLead || pieces.get(pieces.size() - 1).reason() != null) {
      return false;
    }
    Span whole = new Span(pieces.get(pieces.size() - 1).span().start(), clause.end());
    pieces.set(pieces.size() - 1, new Piece(whole, null));
    lead = null;
    return true;
  }

  /** A pause between quotation marks parts nothing: 锚定“在教育方面，实现互补”的思路. */
  private List<Span> clauses(Span sentence) {
    List<Span> clauses = new ArrayList<>();
    for (Span clause : Clauses.clauses(text, sentence)) {
      Span last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
      if (last != null && words(last).lastIndexOf('“') > words(last).lastIndexOf('”')) {
        clauses.set(clauses.size() - 1, new Span(last.start(), clause.end()));
      } else {
        clauses.add(clause);
      }
    }
    return clauses;
  }

  private List<ClauseRole> roles(List<Span> clauses) {
    List<ClauseRole> roles = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      int end = clauses.get(i).end();
      char behind = end < text.length() ? text.charAt(end) : '。';
      String words = words(clauses.get(i));
      boolean goesOn =
          i > 0
              && roles.get(i - 1) == ClauseRole.BACKGROUND
              && setsNumber(clauses.get(i))
              && ClauseRole.isOfActBefore(words);
      if (goesOn || (setsNumber(clauses.get(i)) && ClauseRole.statesNumber(words))) {
        roles.add(ClauseRole.BACKGROUND);
        continue;
      }
      roles.add(
          ClauseRole.leadsIn(words(clauses.get(i)), behind)
              ? ClauseRole.PRINCIPLE
              : setsNumber(clauses.get(i)) && !words(clauses.get(i)).matches("第[一二三四五六七八九十]")
                  ? ClauseRole.ACT
                  : ClauseRole.of(words(clauses.get(i)), i, clauses.size() - i - 1, behind));
    }
    return roles;
  }

  private boolean setsNumber(Span clause) {
    return !stated(words(clause)).isEmpty();
  }

  /** A field with nothing done in it behind is itself what is promised. */
  private void topic(Span clause, boolean actsLater) {
    if (actsLater) {
      leaveOut(withLead(clause), LeftOut.Reason.INTRODUCTION);
    } else {
      promise(clause, false);
    }
  }

  /** An aim promises nothing beside an act; alone it is all that the sentence promises. */
  private void aim(Span clause, boolean actsLater, boolean countsNext) {
    boolean opens = pieces.isEmpty() && lead == null;
    if (opens && countsNext) {
      lead = clause;
    } else if ((act != null && lead == null) || (opens && actsLater)) {
      leaveOut(clause, LeftOut.Reason.PURPOSE);
    } else {
      promise(clause, false);
    }
  }

  /** What comes of an act stays with it while it is the shorter of the two. */
  private void effect(Span clause, boolean isLast) {
    Span before = act;
    Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    boolean follows = before != null && last != null && lead == null;
    boolean joins =
        follows
            && last != null
            && last.reason() == null
            && (fits(clause, before) || ClauseRole.isOfActBefore(words(clause)));
    if (joins && last != null) {
      pieces.set(pieces.size() - 1, new Piece(new Span(last.span().start(), clause.end()), null));
    } else if (follows
        && (length(clause) <= LONGEST_PURPOSE
            || (isLast && ClauseRole.isOnlyBetter(words(clause))))) {
      leaveOut(clause, LeftOut.Reason.PURPOSE);
    } else {
      promise(clause, false);
    }
  }

  private static boolean fits(Span clause, @Nullable Span act) {
    return act != null && clause.end() - act.end() <= length(act);
  }

  private void promise(Span clause, boolean setsNumber) {
    Span whole = withLead(clause);
    if (setsNumber && lead == null && listed(clause)) {
      return;
    }
    lead = null;
    act = clause;
    pieces.add(new Piece(whole, null));
  }

  /** 拆迁30万㎡、建设100万㎡: each entry of a list that has a number of its own. */
  private boolean listed(Span clause) {
    List<Span> entries = new ArrayList<>();
    int from = clause.start();
    for (int at = clause.start(); at <= clause.end(); at++) {
      if (at == clause.end() || text.charAt(at) == '、') {
        entries.add(Clauses.tight(text, from, at));
        from = at + 1;
      }
    }
    for (int i = 0; i < entries.size(); i++) {
      if (!isEntry(words(entries.get(i)), i == entries.size() - 1)) {
        return false;
      }
    }
    if (entries.size() < 2) {
      return false;
    }
    entries.forEach(entry -> pieces.add(new Piece(entry, null)));
    act = entries.get(entries.size() - 1);
    return true;
  }

  private boolean isEntry(String words, boolean isLast) {
    List<Numeral> stated = stated(words);
    if (stated.size() != 1) {
      return false;
    }
    Numeral number = stated.get(0);
    boolean ends = number.end() == words.length();
    String thing = words.substring(0, number.start());
    return ENTRY.matcher(thing).matches()
        && ClauseRole.isDeed(words)
        && !LEVEL_ALONE.matcher(thing).matches()
        && (ends || isLast);
  }

  private void leaveOut(Span words, LeftOut.Reason reason) {
    pieces.add(new Piece(words, reason));
    lead = null;
  }

  private Span withLead(Span clause) {
    return lead == null ? clause : new Span(lead.start(), clause.end());
  }

  private List<Numeral> stated(String words) {
    return StatedNumbers.of(names).in(words, Lang.ZH);
  }

  private String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }
}
