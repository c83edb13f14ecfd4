package reportsite.render;

import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Strings.MissingString;

/** What can be wrong between the content and the pages made of it. */
public enum RenderFault implements Fault {
  RELEASE_LOST,
  STRING_MISSING,
  TEMPLATE_BROKEN;

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
