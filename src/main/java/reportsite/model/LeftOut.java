package reportsite.model;

import reportsite.diag.Position;

/** Words of the task part that promise nothing by themselves, with the reason. */
public record LeftOut(int passage, String quote, Reason reason, Position at, Position quoteAt)
    implements Quoted {

  /** Why words are no commitment. */
  public enum Reason {
    /** They open an area and say under which heading. */
    INTRODUCTION,
    /** They name the aim or the effect of promises beside them. */
    PURPOSE,
    /** They describe a situation. */
    BACKGROUND,
    /** They address the audience. */
    ADDRESS
  }
}
