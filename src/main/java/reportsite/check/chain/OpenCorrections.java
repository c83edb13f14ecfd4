package reportsite.check.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.check.context.CheckContext;
import reportsite.check.context.CheckContext.Check;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Id;
import reportsite.model.Quoted;
import reportsite.model.Source.Passage;
import reportsite.model.ledger.Figure;
import reportsite.model.promise.Commitment;
import reportsite.model.promise.Project;
import reportsite.model.report.Correction;
import reportsite.model.report.Correction.Of;
import reportsite.model.report.Released;
import reportsite.model.report.Released.Fact;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;
import reportsite.text.Phrases;

/** What was released is changed only by a correction, and a correction says what is there now. */
public final class OpenCorrections {

  public static final List<Check> RULES =
      List.of(OpenCorrections::correctionsSayWhatIsThere, OpenCorrections::nothingReleasedIsSilent);

  enum CorrectionFault implements Fault {
    CORRECTION_DATES,
    CORRECTION_OF_NOTHING,
    CORRECTION_NOT_NOW,
    CORRECTION_STILL_THERE,
    RELEASED_SILENTLY
  }

  private OpenCorrections() {}

  private static void correctionsSayWhatIsThere(CheckContext context) {
    List<Correction> all = context.report().corrections();
    for (int i = 0; i < all.size(); i++) {
      Correction one = all.get(i);
      if (one.date().isBefore(one.since())) {
        context.error(
            context.at(one.at(), "date"),
            CorrectionFault.CORRECTION_DATES,
            one.date(),
            one.since());
      }
      Optional<Correction> next =
          all.subList(i + 1, all.size()).stream().filter(one::isOfSame).findFirst();
      List<String> there =
          next.isPresent() ? List.of(next.get().was()) : there(context.report(), one);
      requireNow(context, one, there);
    }
  }

  private static void requireNow(CheckContext context, Correction one, List<String> there) {
    String now = one.now();
    String place = key(one.of());
    if (now == null) {
      if (there.stream().anyMatch(text -> says(one.of(), text, one.was()))) {
        context.error(
            context.at(one.at(), "was"), CorrectionFault.CORRECTION_STILL_THERE, one.was());
      }
    } else if (there.isEmpty()) {
      context.error(
          context.at(one.at(), place), CorrectionFault.CORRECTION_OF_NOTHING, one.subject());
    } else if (there.stream().noneMatch(text -> says(one.of(), text, now))) {
      String actual = there.get(there.size() - 1);
      context.error(
          context.at(one.at(), "now"),
          CorrectionFault.CORRECTION_NOT_NOW,
          now,
          one.of().isOfPassage() ? Phrases.of("corrected/none") : quoted(actual));
    }
  }

  private static String key(Of of) {
    return EnumWords.of(of);
  }

  /** Whether a present text is the one that a correction names, or holds the words it names. */
  private static boolean says(Of of, String text, String named) {
    return switch (of) {
      case FIGURE -> Correction.areSame(named, text);
      case STATE -> text.equals(named);
      case PROGRESS -> (text + " ").startsWith(named + " ");
      case QUOTATION, PASSAGE, TRANSLATION -> text.contains(named);
    };
  }

  /** What a report says now of what was corrected; nothing where it has no such thing. */
  private static List<String> there(Report report, Correction one) {
    if (one.of().isOfPassage()) {
      Passage passage = report.source().passage(Integer.parseInt(one.subject())).orElse(null);
      return passage == null
          ? List.of()
          : one.of() == Of.PASSAGE
              ? List.of(passage.text())
              : report.translation(passage).map(Translation::en).stream().toList();
    }
    return Fact.of(report).stream()
        .filter(fact -> fact.of() == one.of() && fact.subject().equals(one.subject()))
        .map(Fact::text)
        .toList();
  }

  /** Whatever releases say still holds, or a correction made since then says otherwise. */
  private static void nothingReleasedIsSilent(CheckContext context) {
    Report report = context.report();
    List<Released> releases = new ArrayList<>(context.publication().releases());
    Collections.reverse(releases);
    List<Fact> present = releases.isEmpty() ? List.of() : Fact.of(report);
    Set<String> told = new HashSet<>();
    for (Released release : releases) {
      List<Fact> silent =
          release.silent(
              report.id().text(),
              present,
              report.corrections(),
              subject -> quoted(report, subject).map(Quoted::passage).orElse(null));
      for (Fact fact : silent) {
        if (told.add(fact.of() + fact.subject() + (fact.of() == Of.PROGRESS ? fact.text() : ""))) {
          tell(context, fact, now(fact, present), release);
        }
      }
    }
  }

  private static @Nullable String now(Fact fact, List<Fact> present) {
    return fact.of() == Of.PROGRESS
        ? null
        : present.stream()
            .filter(one -> one.of() == fact.of() && one.subject().equals(fact.subject()))
            .map(Fact::text)
            .findFirst()
            .orElse(null);
  }

  private static Optional<Quoted> quoted(Report report, String subject) {
    return report.quotations().stream()
        .filter(
            one ->
                (one instanceof Figure figure && isCalled(figure.id(), subject))
                    || (one instanceof Commitment promise && isCalled(promise.id(), subject))
                    || (one instanceof Project project && isCalled(project.id(), subject)))
        .findFirst();
  }

  private static boolean isCalled(Id id, String subject) {
    return id.text().equals(subject);
  }

  private static void tell(
      CheckContext context, Fact fact, @Nullable String now, Released release) {
    Report report = context.report();
    Of of = fact.of();
    List<String> cure = new ArrayList<>();
    cure.add(key(fact.of()) + ": " + fact.subject());
    cure.add("was: " + typed(fact.of(), fact.text()));
    if (now != null) {
      cure.add("now: " + typed(fact.of(), now));
    }
    cure.addAll(
        List.of(
            "since: " + release.date(), "date: …", "why: {zh: …, en: …}", "by: {zh: …, en: …}"));
    context.error(
        place(context, fact),
        CorrectionFault.RELEASED_SILENTLY,
        Phrases.of("corrected", of).with(fact.subject()),
        release.name(),
        shown(fact.of(), fact.text()),
        now == null ? Phrases.of("corrected/gone") : shown(fact.of(), now),
        "content/" + report.id() + "/corrections.yaml",
        "- {" + String.join(", ", cure) + "}");
  }

  /** A text as it is to be typed; of entries without their seals, and of passages not known. */
  private static String typed(Of of, String text) {
    return of == Of.PASSAGE
        ? "…"
        : '"' + (of == Of.PROGRESS ? text.substring(0, text.lastIndexOf(' ')) : text) + '"';
  }

  /** Of a passage only its sum is kept. */
  private static Bilingual shown(Of of, String text) {
    return of == Of.PASSAGE ? Phrases.of("corrected/words", text) : quoted(text);
  }

  private static Bilingual quoted(String text) {
    return new Bilingual("“" + text + "”", "'" + text + "'");
  }

  private static Position place(CheckContext context, Fact fact) {
    Report report = context.report();
    Optional<Quoted> record = quoted(report, fact.subject());
    return switch (fact.of()) {
      case FIGURE ->
          record
              .filter(Figure.class::isInstance)
              .map(one -> context.at(((Figure) one).at(), "value"))
              .orElse(report.at());
      case QUOTATION -> record.map(Quoted::quoteAt).orElse(report.at());
      case PASSAGE ->
          report
              .source()
              .passage(Integer.parseInt(fact.subject()))
              .map(one -> new Position("seeds/" + report.id() + ".txt", one.line(), 1))
              .orElse(report.at());
      case TRANSLATION ->
          report.translations().stream()
              .filter(one -> fact.subject().equals(Integer.toString(one.passage())))
              .map(one -> context.at(one.at(), "en"))
              .findFirst()
              .orElse(report.at());
      case STATE, PROGRESS ->
          Stream.concat(
                  report.promises().progress().entries().stream()
                      .filter(one -> isCalled(one.commitment(), fact.subject()))
                      .map(one -> one.at()),
                  Stream.of(report.at()))
              .findFirst()
              .orElseThrow();
    };
  }
}
