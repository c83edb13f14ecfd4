package reportsite.model.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/** Whether readers may rely on something: what is in draft says so wherever it is seen. */
public enum Stage {
  DRAFT,
  PUBLISHED;

  /** What the frame of a new report says of itself, and what to write instead later. */
  public static final String BEGUN =
      """
      # 写好、核对完再改为 published；也可以分语言，例如 {zh: published, en: draft}；各章可以另写。
      # Change to published when all is written and checked; or by language: {zh: published, en: draft}.
      # A chapter can differ, for example stage: {en: published}.
      stage: draft
      """;

  /** Published where one of them is. */
  public Stage or(Stage other) {
    return this == PUBLISHED ? this : other;
  }

  /** Published where both are. */
  public Stage and(Stage other) {
    return this == DRAFT ? this : other;
  }

  /**
   * What is said of something in each language: {@code stage: draft} says it of both.
   *
   * @param zh null where nothing is said, as is {@code en}
   */
  public record Stages(@Nullable Stage zh, @Nullable Stage en) {

    /**
     * The stage in a language.
     *
     * @param around the stage of what this is a part of
     */
    static Stage in(@Nullable Stages own, Lang lang, Stage around) {
      Stage said = own == null ? null : lang == Lang.ZH ? own.zh() : own.en();
      return said == null ? around : said;
    }
  }

  /**
   * When it was published on the site, and who answers for that.
   *
   * @param time of that day, {@code 09:30}; null where that is not said
   * @param office null where that is not said
   */
  public record Release(
      LocalDate date, @Nullable String time, @Nullable Bilingual office, Position at) {}
}
