package reportsite.load;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.model.ChartSpec;
import reportsite.model.Indicator;
import reportsite.model.Translation;

/**
 * Reads the indicators, charts and translated passages of a report, from as many files as staff
 * like.
 */
final class LedgerReader {

  /** What the ledger files of a report hold together, in the order of the files' names. */
  record Ledger(
      List<Indicator> indicators, List<ChartSpec> charts, List<Translation> translations) {}

  private final Sources sources;

  LedgerReader(Sources sources) {
    this.sources = sources;
  }

  /** Reads every YAML file of the report's folder other than its frame. */
  @Nullable Ledger read(String folder) {
    List<Indicator> indicators = new ArrayList<>();
    List<ChartSpec> charts = new ArrayList<>();
    List<Translation> translations = new ArrayList<>();
    boolean whole = true;
    for (String path : sources.paths()) {
      if (isLedger(path, folder)) {
        Ledger one = file(path);
        whole &= one != null;
        if (one != null) {
          indicators.addAll(one.indicators());
          charts.addAll(one.charts());
          translations.addAll(one.translations());
        }
      }
    }
    return whole ? new Ledger(indicators, charts, translations) : null;
  }

  private static boolean isLedger(String path, String folder) {
    return path.startsWith(folder)
        && path.indexOf('/', folder.length()) < 0
        && path.endsWith(".yaml")
        && !path.equals(folder + "report.yaml");
  }

  private @Nullable Ledger file(String path) {
    Fields fields = sources.yaml(path, Position.of(path));
    if (fields == null) {
      return null;
    }
    List<Indicator> indicators = fields.optional("indicators").each(new IndicatorReader()::read);
    List<ChartSpec> charts = fields.optional("charts").each(new ChartReader()::read);
    List<Translation> translations =
        fields.optional("translations").each(LedgerReader::translation);
    fields.close();
    return indicators == null || charts == null || translations == null
        ? null
        : new Ledger(indicators, charts, translations);
  }

  private static @Nullable Translation translation(Field item) {
    Fields fields = item.fields();
    if (fields == null) {
      return null;
    }
    Integer passage = fields.needed("passage").number();
    String source = fields.needed("source").text();
    String en = fields.needed("en").text();
    fields.close();
    return passage == null || source == null || en == null
        ? null
        : new Translation(passage, source, en, item.at());
  }
}
