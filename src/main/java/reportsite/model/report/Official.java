package reportsite.model.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.text.Bilingual;

/**
 * What a government's own site says of itself on every page, and registers.
 *
 * @param name of the site, as it is registered
 * @param domain the host that it stands on, {@code www.example.gov.cn}
 * @param code the identification code of the site
 * @param host the office that is responsible for the site (主办单位)
 * @param operator the office that runs it (承办单位)
 * @param icp the number under which it is filed with the ministry for telecommunications
 * @param police the number under which it is filed with the police
 * @param mark where the registration of its mark as a government's site can be seen
 * @param errors where the national platform takes reports of errors on this site
 * @param trusted hosts beside those of governments that a link may lead to without a notice
 */
public record Official(
    Bilingual name,
    String domain,
    String code,
    Bilingual host,
    Bilingual operator,
    String icp,
    String police,
    String mark,
    String errors,
    List<String> trusted) {

  private static final Pattern PLACEHOLDER =
      Pattern.compile("(?i).*(x{3,}|[*?？×]{2,}|待[填定补办]|填写|示例|某某|to be |example|sample|todo).*");
  private static final Pattern DIGITS = Pattern.compile("[0-9]{6,}");
  private static final Pattern HOST = Pattern.compile("(?i)https?://([^/?#:]+).*");
  private static final String COUNTED = "01234567890123456789";

  public Official {
    trusted = List.copyOf(trusted);
  }

  /** What has a form by which it can be known, with an example of it. */
  public enum Fact {
    DOMAIN("([a-z0-9-]+\\.)+(gov\\.cn|政务)", "www.example.gov.cn"),
    CODE("[0-9a-z]{2}[0-9]{8}", "1234567890"),
    ICP("\\p{IsHan}ICP备[0-9]{6,10}号(-[0-9]+)?", "豫ICP备12345678号-1"),
    POLICE("\\p{IsHan}公网安备 ?[0-9]{14}号", "豫公网安备12345678901234号"),
    MARK("https://[\\w.-]+(/[!-~]*)?", "https://bszs.conac.cn/sitename?method=show&id=…"),
    ERRORS(
        "https://[\\w.-]+(/[!-~]*)?", "https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=…"),
    TRUSTED("([a-z0-9-]+\\.)+[a-z]{2,}", "www.example.cn");

    private final Pattern form;
    private final String example;

    Fact(String form, String example) {
      this.form = Pattern.compile(form);
      this.example = example;
    }

    public boolean fits(String typed) {
      return form.matcher(typed).matches();
    }

    public String example() {
      return example;
    }
  }

  /** Whether something stands for what is still to be found out: 待填, XXXX, 00000000, 12345678. */
  public static boolean isPlaceholder(String typed) {
    return PLACEHOLDER.matcher(typed).matches()
        || DIGITS.matcher(typed).results().anyMatch(run -> isCounted(run.group()));
  }

  /** Whether digits count up, or are all the same. */
  private static boolean isCounted(String digits) {
    return COUNTED.contains(digits) || digits.chars().distinct().count() == 1;
  }

  /** Whether a link to a host leaves what governments answer for, which readers are told. */
  public boolean isForeign(String link) {
    String host = hostOf(link);
    return host != null
        && !host.equals(domain)
        && !host.matches("(.+\\.)?(gov\\.cn|conac\\.cn)|.+\\.政务")
        && !trusted.contains(host);
  }

  /** The host of an address; null where it names none. */
  public static @Nullable String hostOf(String link) {
    Matcher found = HOST.matcher(link);
    return found.matches() ? found.group(1).toLowerCase(Locale.ROOT) : null;
  }
}
