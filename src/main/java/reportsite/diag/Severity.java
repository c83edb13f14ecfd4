package reportsite.diag;

import reportsite.text.Bilingual;

/** How much a diagnostic weighs: an error keeps the site from being published. */
public enum Severity {
  ERROR(new Bilingual("错误", "error")),
  WARNING(new Bilingual("警告", "warning"));

  private final Bilingual word;

  Severity(Bilingual word) {
    this.word = word;
  }

  public Bilingual word() {
    return word;
  }
}
