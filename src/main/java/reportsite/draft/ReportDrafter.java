package reportsite.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.earlier.EarlierReports.From;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.figure.FigureDrafter;
import reportsite.draft.figure.HeadingTimes;
import reportsite.draft.figure.LedgerDrafter;
import reportsite.draft.figure.NamedNumerals;
import reportsite.draft.figure.RelationDrafter;
import reportsite.draft.outline.FrameReader.Frame;
import reportsite.draft.outline.Outline;
import reportsite.draft.outline.Outline.DraftPart;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter;
import reportsite.draft.outline.Phase;
import reportsite.draft.promise.ContinuedPromises;
import reportsite.draft.promise.PromiseDrafter;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Names;
import reportsite.draft.words.Unfinished;
import reportsite.draft.write.Draft;
import reportsite.draft.write.Draft.Known;
import reportsite.draft.write.Draft.Waiting;
import reportsite.model.Id;
import reportsite.model.Source.Passage;
import reportsite.model.Wordings;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Name;
import reportsite.model.report.Term;
import reportsite.notation.value.Kind;
import reportsite.text.Bilingual;

/** From the passages of a report to its draft, step by step. */
public final class ReportDrafter {

  private final Catalogue catalogue = Catalogue.standard();
  private final List<Passage> passages;
  private final String text;
  private final Frame frame;
  private final EarlierReports earlier;

  /**
   * @param earlier the reports of the project
   */
  ReportDrafter(List<Passage> passages, Frame frame, EarlierReports earlier) {
    this.passages = List.copyOf(passages);
    this.text = passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
    this.frame = frame;
    this.earlier = earlier;
  }

  Draft draft() {
    List<DraftPart> parts = asBefore(new Outline(passages, frame.year()).parts(), earlier);
    List<Passage> own =
        passages.stream().filter(passage -> !isAnnex(partOf(passage.number(), parts))).toList();
    Map<String, From<Bilingual>> known = earlier.names(own);
    List<Name> names = names(own, known);
    FigureDrafter drafter = new FigureDrafter(names, catalogue, frame);
    HeadingTimes times = new HeadingTimes(passages, parts, frame);
    List<DraftFigure> figures = new ArrayList<>();
    for (Passage passage : own) {
      DraftPart part = partOf(passage.number(), parts);
      Phase phase = part == null ? Phase.REVIEW : part.phase();
      figures.addAll(drafter.in(passage, phase, times.above(passage.number())));
    }
    List<DraftIndicator> indicators =
        new LedgerDrafter(catalogue, earlier, passages).indicators(figures);
    PromiseDrafter promises = new PromiseDrafter(names, figures);
    parts.stream().filter(part -> promises(part, parts)).forEach(part -> take(part, promises));
    List<From<Term>> terms = earlier.terms(text);
    Map<Integer, From<String>> english = translations(terms.stream().map(From::value).toList());
    return new Draft(
        frame,
        passages,
        parts,
        names,
        indicators,
        new ContinuedPromises(earlier, names).of(promises.commitments()),
        promises.leftOut(),
        new RelationDrafter(frame.year()).relations(indicators),
        standard(terms, english),
        drafter.left(),
        new Known(
            earlier.before(),
            earlier,
            standards(indicators),
            from(known, names),
            terms,
            earlier.subjects(text),
            english,
            waiting(indicators)));
  }

  /** Those with numerals that the text itself shows, and those that earlier reports declare. */
  private List<Name> names(List<Passage> own, Map<String, From<Bilingual>> known) {
    Map<String, Name> names = new LinkedHashMap<>();
    for (Name name : new NamedNumerals(catalogue, frame).in(own)) {
      names.put(name.text().zh(), name);
    }
    known.forEach(
        (zh, taken) ->
            names.merge(
                zh,
                new Name(taken.value(), Position.of("")),
                (first, other) -> Unfinished.isTranslation(first.text().en()) ? other : first));
    // The name of an indicator that goes on under it has to be declared though it is not said here.
    Report before = earlier.before();
    if (before != null) {
      for (Name name : before.names()) {
        boolean isWithin =
            before.indicators().stream()
                .map(one -> one.name())
                .anyMatch(
                    one ->
                        one.zh().contains(name.text().zh()) || one.en().contains(name.text().en()));
        if (isWithin) {
          names.putIfAbsent(name.text().zh(), name);
        }
      }
    }
    return List.copyOf(names.values());
  }

  /** Where the name is one of the catalogue's and every unit fits; each for one indicator. */
  private Map<String, Id> standards(List<DraftIndicator> indicators) {
    Map<String, Id> standards = new HashMap<>();
    for (DraftIndicator indicator : indicators) {
      earlier
          .standard(indicator.name().zh())
          .filter(one -> !standards.containsValue(one.id()))
          .filter(
              one ->
                  indicator.entries().stream()
                      .map(DraftIndicator.Entry::figure)
                      .allMatch(figure -> one.fits(figure.measure(), figure.value())))
          .ifPresent(one -> standards.put(indicator.id(), one.id()));
    }
    return standards;
  }

  private static Map<String, Id> from(Map<String, From<Bilingual>> known, List<Name> names) {
    Map<String, Id> from = new HashMap<>();
    for (Name name : names) {
      From<Bilingual> taken = known.get(name.text().zh());
      if (taken != null && taken.value().equals(name.text())) {
        from.put(name.text().zh(), taken.report());
      }
    }
    return from;
  }

  /** Passages that say the same, as far as their English keeps to the terms. */
  private Map<Integer, From<String>> translations(List<Term> terms) {
    Map<Integer, From<String>> found = new HashMap<>();
    Wordings<Term> wordings = new Wordings<>(terms, Term::wordings);
    for (Passage passage : passages) {
      earlier
          .translation(passage)
          .filter(
              en ->
                  wordings.in(passage.text()).stream()
                      .allMatch(one -> isSaid(one.owner(), en.value())))
          .ifPresent(en -> found.put(passage.number(), en));
    }
    return found;
  }

  private static boolean isSaid(Term term, String en) {
    return term.englishWordings().stream().anyMatch(words -> plain(en).contains(plain(words)));
  }

  private static String plain(String en) {
    return en.replaceAll("[’‘]", "'").replaceAll("[“”]", "\"").toLowerCase(Locale.ROOT);
  }

  /** The targets of the report before whose year is over and of which no result was found. */
  private List<Waiting> waiting(List<DraftIndicator> indicators) {
    Report before = earlier.before();
    List<Waiting> waiting = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    indicators.forEach(one -> one.entries().forEach(entry -> ids.add(entry.id())));
    for (Indicator indicator : before == null ? List.<Indicator>of() : before.indicators()) {
      for (Figure target : indicator.figures()) {
        boolean isDue = target.kind() == Kind.TARGET && target.period().lastYear() < frame.year();
        String id = target.stem() + "-" + target.period().slug();
        if (isDue && !isAnswered(id, target, indicators)) {
          waiting.add(new Waiting(indicator, target, Names.unused(id, ids)));
        }
      }
    }
    return waiting;
  }

  private static boolean isAnswered(String id, Figure target, List<DraftIndicator> indicators) {
    return indicators.stream()
        .filter(one -> one.id().equals(target.indicator().text()))
        .flatMap(one -> one.entries().stream())
        .anyMatch(
            one ->
                one.id().equals(id)
                    && one.figure().kind() == Kind.RESULT
                    && one.figure().measure() == target.measure());
  }

  private static boolean isAnnex(@Nullable DraftPart part) {
    return part != null && part.phase() == Phase.ANNEX;
  }

  private static @Nullable DraftPart partOf(int passage, List<DraftPart> parts) {
    return parts.stream()
        .filter(part -> part.chapters().stream().anyMatch(one -> one.contains(passage)))
        .findFirst()
        .orElse(null);
  }

  /** Requirements and targets that are a part of their own come before the tasks. */
  private static boolean promises(DraftPart part, List<DraftPart> parts) {
    boolean isFollowed =
        parts.subList(parts.indexOf(part) + 1, parts.size()).stream()
            .anyMatch(other -> other.phase() == Phase.PLAN);
    boolean isGeneral = isFollowed && part.title().matches(".*(?:要求|目标|考虑|思路|背景).*");
    return (part.phase() == Phase.PLAN || part.phase() == Phase.GOVERNMENT) && !isGeneral;
  }

  /** The general opening of a part sets targets and promises nothing of its own. */
  private void take(DraftPart part, PromiseDrafter promises) {
    for (DraftChapter chapter : part.chapters()) {
      boolean general = chapter.id().equals("overview") && part.chapters().size() > 1;
      if (!general) {
        promises.take(passages.subList(chapter.first() - 1, chapter.last()), chapter);
      }
    }
  }

  /** Standard terms that the text has, no other report has, and no English taken contradicts. */
  private List<Term> standard(List<From<Term>> taken, Map<Integer, From<String>> english) {
    Set<String> words = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (From<Term> one : taken) {
      words.addAll(one.value().wordings());
      ids.add(one.value().id().text());
    }
    return catalogue.section("terms").stream()
        .filter(term -> term.wordings().stream().anyMatch(text::contains))
        .filter(term -> !ids.contains(term.id()))
        .filter(term -> term.wordings().stream().noneMatch(words::contains))
        .map(this::term)
        .filter(
            term ->
                passages.stream()
                    .filter(one -> term.wordings().stream().anyMatch(one.text()::contains))
                    .map(one -> english.get(one.number()))
                    .allMatch(one -> one == null || isSaid(term, one.value())))
        .toList();
  }

  /** With those of its wordings that the report uses. */
  private Term term(Catalogue.Entry standard) {
    List<String> used = standard.wordings().stream().filter(text::contains).toList();
    return new Term(
        new Id(standard.id()),
        new Bilingual(used.get(0), standard.en()),
        used.subList(1, used.size()),
        List.of(),
        Term.Standing.SETTLED,
        null,
        Position.of(""));
  }

  /** Parts and chapters under the ids that the report before gives to those of the same heading. */
  private static List<DraftPart> asBefore(List<DraftPart> parts, EarlierReports earlier) {
    List<String> ids =
        ids(parts, DraftPart::id, part -> earlier.part(part.title()).map(Id::text).stream());
    List<DraftPart> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      DraftPart part = parts.get(i);
      all.add(
          new DraftPart(
              ids.get(i), part.title(), part.phase(), chapters(part.chapters(), earlier)));
    }
    return all;
  }

  private static List<DraftChapter> chapters(List<DraftChapter> chapters, EarlierReports earlier) {
    List<String> ids =
        ids(
            chapters,
            DraftChapter::id,
            chapter -> earlier.chapter(chapter.title()).map(Id::text).stream());
    List<DraftChapter> all = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      DraftChapter one = chapters.get(i);
      all.add(new DraftChapter(ids.get(i), one.title(), one.first(), one.last(), one.topics()));
    }
    return all;
  }

  /** Ids of before, as far as no other wants the same. */
  private static <T> List<String> ids(
      List<T> all, Function<T, String> own, Function<T, Stream<String>> before) {
    List<String> wanted =
        all.stream().map(one -> before.apply(one).findFirst().orElse(own.apply(one))).toList();
    Set<String> once = new HashSet<>(wanted);
    return once.size() == all.size() ? wanted : all.stream().map(own).toList();
  }
}
