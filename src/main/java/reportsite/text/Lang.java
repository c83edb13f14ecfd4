package reportsite.text;

/**
 * A language of the site. A third one makes every {@code switch} over this type a compile error.
 */
public enum Lang {
  ZH("zh", "zh-CN"),
  EN("en", "en");

  private final String code;
  private final String tag;

  Lang(String code, String tag) {
    this.code = code;
    this.tag = tag;
  }

  /** The first folder of every address in this language, and the key in content files. */
  public String code() {
    return code;
  }

  /** The value of the {@code lang} attribute (BCP 47). */
  public String tag() {
    return tag;
  }

  public Lang other() {
    return switch (this) {
      case ZH -> EN;
      case EN -> ZH;
    };
  }
}
