package reportsite.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Files of a release as they stand for ever below its own address, and the archive that keeps them:
 * a tar that is compressed as a whole, since pages of one site are much alike.
 */
public final class Frozen {

  private static final int BLOCK = 512;
  private static final int NAME = 100;

  private static final Pattern TAG = Pattern.compile("<[a-z][^<>]*>");
  private static final Pattern LINK = Pattern.compile(" (href|src)=\"([^\":?#]+)([?#][^\"]*)?\"");

  /** The way past what follows stays the first thing on a page. */
  private static final String HEAD = "<body>(\\s*<a class=\"skip\"[^<]*</a>)?";

  private Frozen() {}

  /**
   * A page as it stands below the address of its release: it says so itself, search engines leave
   * it alone, and its links lead where they led.
   *
   * @param at where it stands then
   * @param places where a file of the site is meant by a link to it, from the root
   * @param banner markup that says which release it is of
   */
  public static OutputFile page(
      OutputFile page, String at, UnaryOperator<String> places, String banner) {
    String moved =
        TAG.matcher(page.text())
            .replaceAll(
                tag ->
                    Matcher.quoteReplacement(
                        LINK.matcher(tag.group())
                            .replaceAll(
                                link -> {
                                  String to = places.apply(resolved(page.path(), link.group(2)));
                                  String rest = link.group(3) == null ? "" : link.group(3);
                                  return Matcher.quoteReplacement(
                                      " %s=\"%s%s\""
                                          .formatted(link.group(1), relative(at, to), rest));
                                })))
            .replaceFirst("<head>", "<head>\n<meta name=\"robots\" content=\"noindex, follow\">")
            .replaceFirst(HEAD, "$0\n" + Matcher.quoteReplacement(banner));
    return OutputFile.of(at, moved);
  }

  private static String resolved(String from, String link) {
    List<String> steps = new ArrayList<>(List.of(from.split("/", -1)));
    steps.remove(steps.size() - 1);
    for (String step : link.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.get(steps.size() - 1).equals("..")) {
        steps.remove(steps.size() - 1);
      } else if (!step.equals(".")) {
        steps.add(step);
      }
    }
    return String.join("/", steps);
  }

  /** The link from one file of a site to another. */
  private static String relative(String from, String to) {
    String[] here = from.split("/", -1);
    String[] there = to.split("/", -1);
    int common = 0;
    while (common < Math.min(here.length, there.length) - 1 && here[common].equals(there[common])) {
      common++;
    }
    return "../".repeat(here.length - 1 - common)
        + String.join("/", Arrays.asList(there).subList(common, there.length));
  }

  /** An archive of files in their order; what is longer than a name of a tar can be is refused. */
  public static byte[] pack(List<OutputFile> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      for (OutputFile file : files) {
        packed.write(head(file));
        packed.write(file.content());
        packed.write(new byte[-file.size() & (BLOCK - 1)]);
      }
      packed.write(new byte[2 * BLOCK]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] head(OutputFile file) {
    byte[] head = new byte[BLOCK];
    int cut =
        file.path().length() <= NAME
            ? -1
            : file.path().indexOf('/', file.path().length() - NAME - 1);
    put(head, 0, file.path().substring(cut + 1));
    put(head, 345, cut < 0 ? "" : file.path().substring(0, cut));
    put(head, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(head, 124, octal(file.size(), 11) + "\0" + octal(0, 11) + "\0" + "        0");
    put(head, 257, "ustar\0" + "00");
    int sum = 0;
    for (byte one : head) {
      sum += one & 0xff;
    }
    put(head, 148, octal(sum, 6) + "\0 ");
    return head;
  }

  private static String octal(int number, int width) {
    String digits = Integer.toOctalString(number);
    return "0".repeat(width - digits.length()) + digits;
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }

  /** The files of such an archive. */
  public static List<OutputFile> unpack(byte[] pack) throws IOException {
    List<OutputFile> files = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(pack))) {
      for (byte[] head = in.readNBytes(BLOCK);
          head.length == BLOCK && head[0] != 0;
          head = in.readNBytes(BLOCK)) {
        int size = Integer.parseInt(text(head, 124, 11), 8);
        String folder = text(head, 345, 155);
        String path = (folder.isEmpty() ? "" : folder + "/") + text(head, 0, NAME);
        files.add(OutputFile.of(path, in.readNBytes(size)));
        in.skipNBytes(-size & (BLOCK - 1));
      }
    } catch (IllegalArgumentException broken) {
      throw new IOException(broken);
    }
    return files;
  }

  private static String text(byte[] head, int at, int most) {
    int end = at;
    while (end < at + most && head[end] != 0) {
      end++;
    }
    return new String(head, at, end - at, StandardCharsets.US_ASCII);
  }
}
