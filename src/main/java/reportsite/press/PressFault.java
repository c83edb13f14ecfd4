package reportsite.press;

import reportsite.diag.Fault;

/** Everything that can be wrong with a font or with editions made earlier. */
public enum PressFault implements Fault {
  FONT_MISSING,
  FONT_NOT_TRUETYPE,
  FONT_LACKS_CHARACTERS,
  EDITIONS_STALE
}
