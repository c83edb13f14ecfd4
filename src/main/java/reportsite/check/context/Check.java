package reportsite.check.context;

/** A rule that a report with its texts must keep. */
public interface Check {

  /** Reports every place where the rule is broken. */
  void check(CheckContext context);
}
