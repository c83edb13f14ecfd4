package reportsite.load;

import org.jspecify.annotations.Nullable;
import reportsite.text.Bilingual;
import reportsite.text.Han;

/** Reads {@code {zh: …, en: …}} and notices a missing, copied or swapped language. */
final class Languages {

  private Languages() {}

  /** Both texts, whatever they are. */
  static @Nullable Bilingual both(String name, Fields fields) {
    String zh = text(name, "zh", fields, LoadFault.CHINESE_MISSING);
    String en = text(name, "en", fields, LoadFault.ENGLISH_MISSING);
    fields.close();
    return zh == null || en == null ? null : new Bilingual(zh, en);
  }

  private static @Nullable String text(String name, String key, Fields fields, LoadFault missing) {
    Field field = fields.needed(key, () -> fields.diagnostics().error(fields.at(), missing, name));
    if (field.node() instanceof Node.Scalar scalar && scalar.text().isBlank()) {
      field.diagnostics().error(field.at(), missing, name);
      return null;
    }
    return field.text();
  }

  /** Both texts, of which one is Chinese and the other is not. */
  static @Nullable Bilingual prose(String name, Fields fields) {
    Bilingual text = both(name, fields);
    if (text == null) {
      return null;
    }
    if (text.zh().equals(text.en()) && Han.hasHan(text.en())) {
      fields.diagnostics().error(fields.at(), LoadFault.ENGLISH_UNTRANSLATED, name);
    } else if (!Han.hasHan(text.zh()) && Han.hasHan(text.en())) {
      fields.diagnostics().error(fields.at(), LoadFault.LANGUAGES_SWAPPED, name);
    }
    return text;
  }
}
