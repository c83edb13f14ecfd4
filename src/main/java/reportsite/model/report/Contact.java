package reportsite.model.report;

import org.jspecify.annotations.Nullable;
import reportsite.diag.Position;

/**
 * How readers tell the publisher that something is wrong, by any of three ways.
 *
 * @param mail an address for mail
 * @param form the address of a page with a form
 * @param phone a number, spaces and hyphens as they read best
 */
public record Contact(
    @Nullable String mail, @Nullable String form, @Nullable String phone, Position at) {

  /** Whether nothing is said but that there is a contact. */
  public boolean isEmpty() {
    return mail == null && form == null && phone == null;
  }
}
