package reportsite.draft.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import reportsite.draft.earlier.EarlierReports;
import reportsite.draft.figure.DraftFigure;
import reportsite.draft.figure.DraftIndicator;
import reportsite.draft.words.Catalogue;
import reportsite.draft.words.Unfinished;
import reportsite.draft.write.Draft.Known;
import reportsite.draft.write.Draft.Waiting;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Figure.Measure;
import reportsite.model.ledger.Indicator;
import reportsite.model.ledger.Indicator.Better;
import reportsite.notation.value.Direction;
import reportsite.notation.value.Kind;
import reportsite.notation.value.Noun;
import reportsite.text.Bilingual;
import reportsite.text.EnumWords;

/** Writes indicators with their figures. */
public final class LedgerWriter {

  static final String UNKNOWN_GROUP = "unknown";

  private static final String WAITING =
      """
      # 上一份报告的目标，没有在这份报告里找到结果。请填写 value、passage、quote；报告没有写的，删去这一行。
      # Targets of the report before for which no result was found here. Fill in value, passage and
      # quote; where the report states none, delete the line.
      """;

  private static final Bilingual COMPOSED =
      new Bilingual(
          "英文名称由单个词语拼成，请核对", "the English name was put together from single words; check it");

  private static final Bilingual OF_STANDARD =
      new Bilingual(
          "英文名称取自“{0}”，说法略有不同",
          "the English name is that of “{0}”, which means slightly more or less");

  private static final Bilingual STANDARD =
      new Bilingual(
          "是不是目录中的这个指标？不是的，删去 is", "is it this indicator of the catalogue? if not, delete is");

  private LedgerWriter() {}

  static String write(String title, List<DraftIndicator> indicators, Known known) {
    return "# "
        + title
        + "\nindicators:\n"
        + indicators.stream().map(one -> indicator(one, known)).collect(Collectors.joining("\n"));
  }

  /** Indicators of the report before of which this one states nothing that was found. */
  static String waiting(List<Waiting> all) {
    Map<Indicator, List<Waiting>> indicators =
        all.stream()
            .collect(
                Collectors.groupingBy(Waiting::indicator, LinkedHashMap::new, Collectors.toList()));
    StringBuilder out = new StringBuilder(WAITING).append("indicators:\n");
    indicators.forEach(
        (indicator, waiting) -> {
          Item item = new Item().with("id", indicator.id().text()).with("name", indicator.name());
          if (indicator.better() != Better.NEITHER) {
            item.with("better", EnumWords.of(indicator.better()));
          }
          Noun noun = indicator.noun();
          out.append((noun == null ? item : item.with("noun", noun)).block("  "));
          out.append("    figures:\n");
          waiting.forEach(one -> out.append(row(one)));
        });
    return out.toString();
  }

  /** A form for a result, to be filled in or deleted. */
  private static String row(Waiting waiting) {
    Figure target = waiting.target();
    Item item = new Item().with("id", waiting.id());
    Bilingual name = target.name();
    if (name != null) {
      item.with("name", name);
    }
    item.with("period", target.period()).with("kind", EnumWords.of(Kind.RESULT));
    if (target.measure() != Measure.AMOUNT) {
      item.with("measure", EnumWords.of(target.measure()));
    }
    if (target.versus() != null) {
      item.with("versus", Objects.requireNonNull(target.versus()).text());
    }
    return "      - " + item.waiting() + "\n";
  }

  /** Whether a figure has to name whom it compares with. */
  static boolean compares(DraftFigure figure) {
    return figure.measure().comparesWithGroup();
  }

  private static String indicator(DraftIndicator indicator, Known known) {
    Item item = new Item().with("id", indicator.id()).with("name", indicator.name());
    Id standard = known.standards().get(indicator.id());
    if (standard != null) {
      item.with("is", standard.text());
    }
    if (indicator.better() != Better.NEITHER) {
      item.with("better", EnumWords.of(indicator.better()));
    }
    Noun noun = indicator.noun();
    if (noun != null) {
      item.with("noun", noun);
    }
    StringBuilder out = new StringBuilder();
    PromiseWriter.taken(indicator.from(), out);
    if (standard != null && indicator.from() == null) {
      doubt("  ", STANDARD, out);
    }
    if (indicator.isComposed()) {
      doubt("  ", COMPOSED, out);
    }
    Catalogue.standard()
        .named(indicator.name())
        .ifPresent(other -> doubt("  ", OF_STANDARD.with(other.zh()), out));
    if (noun != null && !indicator.nounIsKnown()) {
      doubt("  ", new Bilingual("所数的东西用英文怎么说（noun）", "what is counted, in English (noun)"), out);
    }
    out.append(item.block("  ")).append("    figures:\n");
    for (DraftIndicator.Entry entry : indicator.entries()) {
      doubts(entry).forEach(doubt -> doubt("      ", doubt, out));
      out.append(figure(entry, known).at("      "));
    }
    known.waiting().stream()
        .filter(one -> one.indicator().id().text().equals(indicator.id()))
        .forEach(one -> out.append(row(one)));
    return out.toString();
  }

  /** All that a person has to look at in a figure. */
  public static List<Bilingual> doubts(DraftIndicator.Entry entry) {
    List<Bilingual> doubts = new ArrayList<>(entry.figure().doubts());
    Bilingual own = entry.name();
    Id from = entry.from();
    if (from != null) {
      doubts.add(EarlierReports.taken(from));
    } else if (own != null
        && !doubts.contains(DraftIndicator.SAME_NAME)
        && !Unfinished.isTranslation(own.en())) {
      doubts.add(COMPOSED);
    }
    return doubts;
  }

  /** Says what a person has to look at. */
  static void doubt(String indent, Bilingual doubt, StringBuilder out) {
    out.append(indent)
        .append("# 请核对 / to be checked: ")
        .append(doubt.zh())
        .append(" / ")
        .append(doubt.en())
        .append('\n');
  }

  private static Item figure(DraftIndicator.Entry entry, Known known) {
    DraftFigure figure = entry.figure();
    Item item = new Item().with("id", entry.id());
    Bilingual name = entry.name();
    if (name != null) {
      item.with("name", name);
    }
    item.with("period", figure.period()).with("kind", EnumWords.of(figure.kind()));
    if (figure.measure() != Measure.AMOUNT) {
      item.with("measure", EnumWords.of(figure.measure()));
    }
    if (compares(figure)) {
      Catalogue.Entry versus = figure.versus();
      item.with("versus", versus == null ? UNKNOWN_GROUP : known.reports().groupId(versus));
    }
    Direction direction = figure.value().direction();
    if (direction.isDown()) {
      item.with("direction", "fall");
    } else if (direction == Direction.RISE_TO) {
      item.with("direction", "rise");
    }
    return item.with("value", figure.value().written())
        .with("passage", figure.passage())
        .with("quote", figure.quote());
  }
}
