package reportsite;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * The command line. Exit codes: 0 fine, 1 the content is wrong, 2 used wrongly, 3 the tool or the
 * disk failed.
 */
public final class Main {

  static final int FINE = 0;
  static final int WRONG_CONTENT = 1;
  static final int WRONG_USE = 2;
  static final int FAILED = 3;

  private Main() {}

  public static void main(String[] arguments) {
    // Charts are drawn without a display; said before any class of AWT can ask.
    System.setProperty("java.awt.headless", "true");
    // Always UTF-8: on JDK 17 a POSIX locale would turn every Chinese message into question marks.
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code = run(out, err, System.getenv(), arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command without ending the process. */
  static int run(
      PrintWriter out, PrintWriter err, Map<String, String> environment, String... arguments) {
    Lang lang = Language.of(List.of(arguments), environment);
    CommandLine command = new CommandLine(new Commands(out, err, lang));
    command.setResourceBundle(
        ResourceBundle.getBundle(
            "reportsite.help",
            lang == Lang.ZH ? Locale.CHINESE : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    command.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    command.setParameterExceptionHandler((fault, given) -> wrongUse(fault, err, lang));
    command.setExecutionExceptionHandler((fault, line, result) -> failed(fault, err, lang));
    return command.execute(arguments);
  }

  private static int wrongUse(ParameterException fault, PrintWriter err, Lang lang) {
    err.println(
        new Bilingual("命令有误：{0}", "wrong use: {0}")
            .with(String.valueOf(fault.getMessage()))
            .in(lang));
    err.println(new Bilingual("用 --help 查看用法。", "See --help.").in(lang));
    return WRONG_USE;
  }

  private static int failed(Exception fault, PrintWriter err, Lang lang) {
    err.println(
        new Bilingual("程序出错，网站未作改动：{0}", "the tool failed; the website is as it was: {0}")
            .with(fault)
            .in(lang));
    return FAILED;
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }
}
