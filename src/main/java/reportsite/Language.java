package reportsite;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reportsite.text.Lang;

/** The language in which the tool speaks to whoever runs it. */
final class Language {

  private Language() {}

  /**
   * {@code --lang} if given, else by the environment as programs of Unix do; English where that
   * says nothing.
   */
  static Lang of(List<String> arguments, Map<String, String> environment) {
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
