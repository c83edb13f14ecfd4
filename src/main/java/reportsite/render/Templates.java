package reportsite.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.model.Strings;
import reportsite.site.page.ShareCard;
import reportsite.text.Bilingual;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * The templates: markup around typed views. Everything is escaped but {@link Html}; no class can be
 * reached.
 */
final class Templates {

  static {
    // What fails is thrown. Else FreeMarker speaks through whatever logger a class path happens to
    // have.
    System.setProperty("org.freemarker.loggerLibrary", "none");
  }

  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private static final Pattern LINK = Pattern.compile("<a [^>]*?href=\"([^\"#][^\"]*)\".*?</a>");

  private final Configuration configuration = new Configuration(VERSION);

  Templates(TemplateFiles files) {
    StringTemplateLoader loader = new StringTemplateLoader();
    files.texts().forEach(loader::putTemplate);
    configuration.setTemplateLoader(loader);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(new Wrapper());
  }

  /**
   * One page as text. A template that asks for what is not there is a fault of the template,
   * thrown.
   *
   * @param strings the words of the site
   */
  String render(String template, Lang lang, Strings strings, Map<String, Object> model) {
    return render(template, lang, strings, model, Links.PLAIN);
  }

  /**
   * What the pages of a site say and know of where they lead.
   *
   * @param leadToDraft which links have to say that they lead to a draft
   * @param asset where a file stands that pages load
   */
  record Links(Predicate<String> leadToDraft, UnaryOperator<String> asset) {
    static final Links PLAIN = new Links(href -> false, address -> address);
  }

  String render(
      String template, Lang lang, Strings strings, Map<String, Object> model, Links links) {
    StringWriter out = new StringWriter(16_384);
    try {
      Template parsed = configuration.getTemplate(template);
      parsed.createProcessingEnvironment(withWords(lang, strings, model, links), out).process();
    } catch (ParseException e) {
      throw TemplateBroken.unreadable(e);
    } catch (TemplateNotFoundException e) {
      throw TemplateBroken.missing(template);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw TemplateBroken.failed(template, e);
    }
    return out.toString();
  }

  /** The drawing of a card. */
  String card(ShareCard card, Strings strings) {
    return render("card.ftlh", card.lang(), strings, Map.of("view", card.view())).strip();
  }

  private Map<String, Object> withWords(
      Lang lang, Strings strings, Map<String, Object> model, Links links) {
    Map<String, Object> all = new TreeMap<>(model);
    all.put("t", (TemplateMethodModelEx) arguments -> word(lang, strings, arguments));
    all.put("stage", (TemplateMethodModelEx) link -> stage(lang, strings, link.get(0), links));
    all.put(
        "asset",
        (TemplateMethodModelEx)
            address -> new SimpleScalar(links.asset().apply(text(address.get(0)))));
    all.put("staged", (TemplateMethodModelEx) text -> staged(lang, strings, text.get(0), links));
    return all;
  }

  /** {@code stage(href)}: stands behind a link, and says so where it leads to a draft. */
  private static TemplateModel stage(Lang lang, Strings strings, Object href, Links links)
      throws TemplateModelException {
    return HTMLOutputFormat.INSTANCE.fromMarkup(mark(lang, strings, text(href), links));
  }

  /** {@code staged(text)}: running text with the same behind each of its links. */
  private static TemplateModel staged(Lang lang, Strings strings, Object text, Links links)
      throws TemplateModelException {
    String told =
        LINK.matcher(escaped(text))
            .replaceAll(
                link ->
                    Matcher.quoteReplacement(
                        link.group() + mark(lang, strings, link.group(1), links)));
    return HTMLOutputFormat.INSTANCE.fromMarkup(told);
  }

  private static String mark(Lang lang, Strings strings, String href, Links links) {
    return links.leadToDraft().test(href)
        ? " <small class=\"stage\">%s</small>"
            .formatted(Html.escape(strings.get("draft-mark").in(lang)))
        : "";
  }

  /** {@code t("key", …)}: a text of the site; arguments that are markup stay markup. */
  private static TemplateModel word(Lang lang, Strings strings, List<?> arguments)
      throws TemplateModelException {
    Object[] slots = new Object[arguments.size() - 1];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = escaped(arguments.get(i + 1));
    }
    String pattern = strings.get(text(arguments.get(0))).in(lang);
    String escaped = new Bilingual(Html.escape(pattern), "-").with(slots).zh();
    return HTMLOutputFormat.INSTANCE.fromMarkup(escaped);
  }

  private static String escaped(Object argument) throws TemplateModelException {
    return argument instanceof TemplateHTMLOutputModel markup
        ? HTMLOutputFormat.INSTANCE.getMarkupString(markup)
        : Html.escape(text(argument));
  }

  private static String text(Object argument) throws TemplateModelException {
    return argument instanceof TemplateScalarModel scalar
        ? scalar.getAsString()
        : String.valueOf(argument);
  }

  /** Shows records by their components and {@link Html} as markup, and nothing else of Java. */
  private static final class Wrapper extends DefaultObjectWrapper {

    Wrapper() {
      super(VERSION);
      setRecordZeroArgumentNonVoidMethodPolicy(
          ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
      writeProtect();
    }

    @Override
    public TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
      return value instanceof Html html
          ? HTMLOutputFormat.INSTANCE.fromMarkup(html.markup())
          : value instanceof Record ? handleUnknownType(value) : super.wrap(value);
    }
  }
}
