package reportsite.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.Strings.MissingString;

/** Thrown when a template cannot be read, or asks for what the page does not have. */
public final class TemplateBroken extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient Position at;
  private final String said;

  private TemplateBroken(Position at, String said, @Nullable Throwable cause) {
    super(at + ": " + said, cause);
    this.at = at;
    this.said = said;
  }

  static TemplateBroken missing(String name) {
    return new TemplateBroken(Position.of("templates/" + name), "no such file", null);
  }

  static TemplateBroken unreadable(ParseException fault) {
    String name = Objects.requireNonNullElse(fault.getTemplateName(), "");
    Position at = place(name, fault.getLineNumber(), fault.getColumnNumber());
    return new TemplateBroken(at, firstLine(fault.getEditorMessage()), fault);
  }

  static TemplateBroken failed(String template, TemplateException fault) {
    String name = Objects.requireNonNullElse(fault.getTemplateSourceName(), template);
    Integer line = fault.getLineNumber();
    Integer column = fault.getColumnNumber();
    Position at = place(name, line == null ? 0 : line, column == null ? 0 : column);
    return new TemplateBroken(at, firstLine(fault.getMessageWithoutStackTop()), fault);
  }

  private static Position place(String name, int line, int column) {
    String file = "templates/" + name;
    return line < 1 || column < 1 ? Position.of(file) : new Position(file, line, column);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.strip().lines().findFirst().orElse("");
  }

  public Position at() {
    return at;
  }

  /** What the template engine says, in English. */
  public String said() {
    return said;
  }

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
}
