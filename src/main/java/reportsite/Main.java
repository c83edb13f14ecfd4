package reportsite;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import reportsite.cli.Commands;
import reportsite.cli.Commands.ExitCode;
import reportsite.text.Bilingual;
import reportsite.text.Lang;

/**
 * The command line. Exit codes: 0 fine, 1 the content is wrong, 2 used wrongly, 3 the tool or the
 * disk failed.
 */
public final class Main {

  private static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private Main() {}

  public static void main(String[] arguments) {
    // Charts are drawn without a display; said before any class of AWT can ask.
    System.setProperty("java.awt.headless", "true");
    // There is no Groovy; picocli would look for it in every library.
    System.setProperty("picocli.disable.closures", "true");
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
    Lang lang = language(List.of(arguments), environment);
    Faults faults = new Faults(List.of(arguments), out, err, lang);
    try {
      Commands plain = Commands.plain(out, err, lang, arguments);
      return plain == null ? line(faults, arguments).execute(arguments) : plain.call();
    } catch (IOException | RuntimeException | Error fault) {
      // Out of memory, or a library that is missing: told as briefly as any other failure.
      return faults.failed(fault);
    }
  }

  private static CommandLine line(Faults faults, String... arguments) {
    CommandLine line = Commands.line(faults.out(), faults.err(), faults.lang(), arguments);
    line.setResourceBundle(
        ResourceBundle.getBundle(
            "reportsite.help",
            faults.lang() == Lang.ZH ? Locale.CHINESE : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    return line.setOut(faults.out())
        .setErr(faults.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler(faults)
        .setExecutionExceptionHandler(faults);
  }

  /** Tells what went wrong. No lambdas, whose interfaces the archive of classes cannot hold. */
  private record Faults(List<String> arguments, PrintWriter out, PrintWriter err, Lang lang)
      implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] given) {
      err.println(Commands.told(fault, lang));
      return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult result) {
      return failed(fault);
    }

    private int failed(Throwable fault) {
      err.println(
          new Bilingual("程序出错，网站没有改动：{0}", "the tool failed and the website is unchanged: {0}")
              .with(fault)
              .in(lang));
      if (arguments.contains(Commands.DEBUG)) {
        fault.printStackTrace(err);
      } else {
        err.println(
            new Bilingual(
                    "请把这一行和所用的命令告诉维护程序的同事；加上 --debug 可以看到出错的位置。",
                    "Send this line and your command to the colleague who maintains the tool; --debug shows where it failed.")
                .in(lang));
      }
      return ExitCode.FAILED;
    }
  }

  private static PrintWriter writer(FileDescriptor to) {
    return new PrintWriter(new FileOutputStream(to), true, StandardCharsets.UTF_8);
  }

  /**
   * {@code --lang} if given, else by the environment as programs of Unix do; English where that
   * says nothing.
   */
  private static Lang language(List<String> arguments, Map<String, String> environment) {
    String told = option(arguments);
    for (String name : LOCALE) {
      told = told.isEmpty() ? environment.getOrDefault(name, "") : told;
    }
    return told.startsWith("zh") ? Lang.ZH : Lang.EN;
  }

  /** What the option says; empty where it is not given. */
  private static String option(List<String> arguments) {
    int at = arguments.indexOf(Commands.LANG);
    if (at >= 0 && at + 1 < arguments.size()) {
      return arguments.get(at + 1);
    }
    for (String argument : arguments) {
      if (argument.startsWith(Commands.LANG + "=")) {
        return argument.substring(Commands.LANG.length() + 1);
      }
    }
    return "";
  }
}
