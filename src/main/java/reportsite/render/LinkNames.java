package reportsite.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reportsite.model.Id;
import reportsite.model.ledger.Figure;
import reportsite.model.report.Publication;
import reportsite.model.report.Report;
import reportsite.site.Drafts;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Labels;
import reportsite.site.page.PageKind;
import reportsite.text.Html;
import reportsite.text.Lang;

/**
 * Links of a page that read alike and lead to different places: whoever only hears them is told
 * what each is about. What is seen beside them tells the others.
 */
final class LinkNames {

  private static final String BEGUN = "<a ";
  private static final String ENDED = "</a>";
  private static final Pattern HREF = Pattern.compile("(?:^| )href=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern NAMED = Pattern.compile("aria-label(?:ledby)?=\"([^\"]*)\"");
  private static final String QUOTE = "blockquote";
  private static final Pattern PASSAGE = Pattern.compile("p([0-9]+)");
  private static final Pattern IN_TEXT = Pattern.compile("f-(.+)");

  private final Publication publication;
  private final Address here;
  private final Lang lang;

  /**
   * @param here the page, which is in this language
   */
  LinkNames(Publication publication, Address here, Lang lang) {
    this.publication = publication;
    this.here = here;
    this.lang = lang;
  }

  /** All the words of the reports that a page may be given. */
  static List<Object> words(Publication publication) {
    List<Object> words = new ArrayList<>();
    for (Report report : publication.reports()) {
      words.add(List.of(report.id(), report.year()));
      for (Lang lang : Lang.values()) {
        Labels labels = new Labels(report, publication.strings(), lang);
        for (Figure figure : report.figures()) {
          words.add(List.of(figure.id(), said(labels, figure, true)));
        }
      }
    }
    return words;
  }

  /**
   * A link of a page.
   *
   * @param start where it begins in the markup, and where it ends
   * @param isNamed whether it is heard otherwise than it is seen
   * @param name as it is heard, in small letters
   */
  private record Link(
      int start,
      int end,
      String attributes,
      String content,
      boolean isNamed,
      String name,
      String target) {}

  private List<Link> links(String html) {
    List<Link> links = new ArrayList<>();
    int end;
    for (int start = html.indexOf(BEGUN); start >= 0; start = html.indexOf(BEGUN, end)) {
      int tag = html.indexOf('>', start);
      int content = html.indexOf(ENDED, tag);
      end = content + ENDED.length();
      String attributes = html.substring(start + BEGUN.length(), tag);
      String seen = html.substring(tag + 1, content);
      Matcher href = HREF.matcher(attributes);
      if (href.find()) {
        Matcher own = NAMED.matcher(attributes);
        boolean isNamed = own.find();
        String name = plain(isNamed ? own.group(1) : seen).toLowerCase(Locale.ROOT);
        String target = Drafts.target(here, href.group(1));
        links.add(new Link(start, end, attributes, seen, isNamed, name, target));
      }
    }
    return links;
  }

  /** The page with such links told apart. */
  String apart(String html) {
    List<Link> links = links(html);
    Map<String, Set<String>> targets = new HashMap<>();
    for (Link link : links) {
      targets.computeIfAbsent(link.name, name -> new HashSet<>()).add(link.target);
    }
    targets.values().removeIf(of -> of.size() < 2);
    if (targets.isEmpty()) {
      return html;
    }
    NavigableMap<Integer, String> quotations = quotations(html);
    StringBuilder page = new StringBuilder(html.length() + 1024);
    int done = 0;
    for (Link link : links) {
      Set<String> alike = targets.getOrDefault(link.name, Set.of());
      if (!alike.isEmpty() && !link.isNamed) {
        String told = told(link, alike, quotations.floorEntry(link.start).getValue());
        if (!told.isEmpty()) {
          page.append(html, done, link.start).append(told);
          done = link.end;
        }
      }
    }
    return page.append(html, done, html.length()).toString();
  }

  private static String plain(String markup) {
    String text = markup.indexOf('<') < 0 ? markup : TAG.matcher(markup).replaceAll("");
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** The link with what it is about; empty where nothing tells it apart. */
  private String told(Link link, Set<String> alike, String quotation) {
    boolean isQuoted = !quotation.isEmpty();
    Lang spoken = quotation.contains("lang=\"zh-CN\"") ? Lang.ZH : lang;
    boolean isEnough = isAbout(link.target, alike, spoken, false);
    if (!isEnough && !isAbout(link.target, alike, spoken, true)) {
      return "";
    }
    String heard = plain(link.content);
    Html words = beyond(heard, about(link.target, spoken, !isEnough));
    String said = plain(words.markup());
    if (said.isEmpty() || said.equalsIgnoreCase(link.name)) {
      return "";
    }
    String comma = spoken == Lang.ZH ? "，" : ", ";
    // What is marked cannot stand in an attribute, and nothing of ours stands in a quotation.
    return words.markup().contains("<") && !isQuoted
        ? "<a %s>%s<span class=\"sr\">%s%s</span></a>"
            .formatted(link.attributes, link.content, comma, words)
        : "<a %s aria-label=\"%s\">%s</a>"
            .formatted(link.attributes, heard + comma + said, link.content);
  }

  /** Of words that begin with those of the link only the rest, as of a figure its time. */
  private static Html beyond(String heard, Html words) {
    return words.markup().regionMatches(true, 0, heard + " ", 0, heard.length() + 1)
        ? new Html(words.markup().substring(heard.length() + 1))
        : words;
  }

  /** Whether what is said of a target is said of no other that reads alike. */
  private boolean isAbout(String target, Set<String> alike, Lang spoken, boolean dated) {
    Html about = about(target, spoken, dated);
    return alike.stream()
        .noneMatch(other -> !other.equals(target) && about(other, spoken, dated).equals(about));
  }

  /**
   * What stands where a link leads; empty where there are no words for it.
   *
   * @param dated with the time that a figure is of
   */
  private Html about(String target, Lang spoken, boolean dated) {
    int at = target.indexOf('#');
    String path = at < 0 ? target : target.substring(0, at);
    String place = at < 0 ? "" : target.substring(at + 1);
    Optional<Edition> edition = edition(path, spoken);
    if (edition.isEmpty()) {
      return Html.NONE;
    }
    Edition of = edition.get();
    Optional<Figure> figure = Id.isId(place) ? of.report().figure(new Id(place)) : Optional.empty();
    Matcher inText = IN_TEXT.matcher(place);
    Matcher passage = PASSAGE.matcher(place);
    if (figure.isEmpty() && inText.matches()) {
      figure = of.report().figure(new Id(inText.group(1)));
    }
    if (figure.isPresent()) {
      return said(of.labels(), figure.get(), dated);
    }
    if (passage.matches()) {
      return new Html(
          "<span data-derived>%s</span>"
              .formatted(
                  Html.escape(of.word("passage-number", Integer.valueOf(passage.group(1))))));
    }
    if (path.equals(here.path()) && !place.isEmpty()) {
      return Html.text(of.word(place.startsWith("_n-") ? "link-meaning" : "link-here"));
    }
    Html list = list(of, path);
    return of.report().id().equals(here.report())
        ? list
        : new Html(list + " " + Html.escape(of.word("chain-report-of", of.report().year())));
  }

  private static Html said(Labels labels, Figure figure, boolean dated) {
    String name = Html.escape(labels.name(figure));
    return new Html(
        dated ? name + " " + Labels.marked(figure.period(), labels.kindAndPeriod(figure)) : name);
  }

  /** The words of the menus for the page, or for the list that it belongs to. */
  private static Html list(Edition of, String path) {
    String list = path.substring(0, path.lastIndexOf('/') + 1) + "index.html";
    return Stream.of(path, list)
        .flatMap(
            one ->
                Stream.of(PageKind.values())
                    .filter(kind -> !kind.label().isEmpty() && kind != PageKind.PART)
                    .filter(kind -> of.at(kind).path().equals(one))
                    .map(kind -> Html.text(of.word(kind.label()))))
        .findFirst()
        .orElse(Html.NONE);
  }

  /** The report that a page belongs to, in the language in which a link is heard. */
  private Optional<Edition> edition(String path, Lang spoken) {
    List<String> steps = List.of(path.split("/", -1));
    return publication.reports().stream()
        .filter(report -> steps.size() > 2 && steps.get(1).equals(report.id().text()))
        .findFirst()
        .map(report -> new Edition(publication, report, spoken));
  }

  /** By where they begin, the tags of quotations, and what is in none, which has no tag. */
  private static NavigableMap<Integer, String> quotations(String html) {
    NavigableMap<Integer, String> quotations = new TreeMap<>(Map.of(0, ""));
    for (int at = html.indexOf(QUOTE); at >= 0; at = html.indexOf(QUOTE, at + 1)) {
      if (html.charAt(at - 1) == '<') {
        quotations.put(at, html.substring(at, html.indexOf('>', at)));
      } else if (html.startsWith("</", at - 2)) {
        quotations.put(at, "");
      }
    }
    return quotations;
  }
}
