package reportsite.render;

import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Strings.MissingString;

/** What can be wrong between the content and the pages made of it. */
public enum RenderFault implements Fault {
  STRING_MISSING(
      "缺少词条“{0}”，网页上要用到它",
      "the string '{0}' is missing; the pages need it",
      "补上一行“{0}: {zh: …, en: …}”；如果只是名称写错了，请改回“{0}”",
      "add '{0}: {zh: …, en: …}', or correct the key if it is only misspelt"),
  TEMPLATE_BROKEN(
      "模板有误：{0}",
      "the template is wrong: {0}",
      "请改正这一处；模板的写法见 FreeMarker 手册",
      "correct this place; the manual of FreeMarker says how templates are written");

  private final Wording wording;

  RenderFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }

  /** Tells what kept a page from being made; false if it is none of these. */
  public static boolean tell(Throwable failed, Diagnostics diagnostics) {
    // Templates wrap what went wrong inside them.
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof MissingString missing) {
        diagnostics.error(Position.of("templates/strings.yaml"), STRING_MISSING, missing.key());
        return true;
      }
    }
    if (failed instanceof TemplateBroken broken) {
      diagnostics.error(broken.at(), TEMPLATE_BROKEN, broken.said());
      return true;
    }
    return false;
  }
}
