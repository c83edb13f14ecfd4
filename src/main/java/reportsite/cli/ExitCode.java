package reportsite.cli;

/** What a command says to whoever started it by a program. */
public final class ExitCode {

  public static final int FINE = 0;
  public static final int WRONG_CONTENT = 1;
  public static final int WRONG_USE = 2;

  /** The tool or the disk failed. */
  public static final int FAILED = 3;

  private ExitCode() {}
}
