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
import java.util.stream.Stream;
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
    CommandLine command = Commands.line(out, err, lang, arguments);
    command.setResourceBundle(
        ResourceBundle.getBundle(
            "reportsite.help",
            lang == Lang.ZH ? Locale.CHINESE : Locale.ROOT,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
    command.setOut(out).setErr(err).setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    Faults faults = new Faults(List.of(arguments), err, lang);
    command.setParameterExceptionHandler(faults).setExecutionExceptionHandler(faults);
    try {
      return command.execute(arguments);
    } catch (Error fault) {
      // Out of memory, or a library that is missing: told as briefly as any other failure.
      return faults.failed(fault);
    }
  }

  /** Tells what went wrong. No lambdas, whose interfaces the archive of classes cannot hold. */
  private record Faults(List<String> arguments, PrintWriter err, Lang lang)
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
    return Stream.concat(
            option(arguments),
            Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, "")))
        .filter(word -> !word.isEmpty())
        .findFirst()
        .filter(word -> word.startsWith("zh"))
        .map(word -> Lang.ZH)
        .orElse(Lang.EN);
  }

  private static Stream<String> option(List<String> arguments) {
    int at = arguments.indexOf("--lang");
    return at >= 0 && at + 1 < arguments.size()
        ? Stream.of(arguments.get(at + 1))
        : arguments.stream()
            .filter(argument -> argument.startsWith("--lang="))
            .map(argument -> argument.substring("--lang=".length()));
  }
}
