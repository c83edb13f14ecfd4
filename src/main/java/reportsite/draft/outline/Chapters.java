package reportsite.draft.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.draft.outline.Opening.Style;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter;
import reportsite.draft.outline.Outline.DraftPart.DraftChapter.Topic;
import reportsite.draft.words.ContentIds;
import reportsite.draft.words.Names;
import reportsite.model.Source.Passage;
import reportsite.text.Bilingual;
import reportsite.text.Han;

/** Divides a part into chapters, by the way of numbering that comes first and comes again. */
public final class Chapters {

  /** English words for the addresses of chapters, by what their headings speak of. */
  private static final Map<String, String> SUBJECTS = new LinkedHashMap<>();

  static {
    String[][] subjects = {
      {"requirements", "总体要求|预期目标|主要目标"},
      {"innovation", "科技|创新"},
      {"investment", "投资|消费|内需|项目"},
      {"rural", "乡村|农业|农村|三农|一产"},
      {"reform", "改革|营商|开放|活力"},
      {"industry", "产业|工业|制造|二产|三产|服务业|新质生产力|赛道"},
      {"environment", "生态|环境|绿色|污染|低碳"},
      {"urban", "城市|城乡|城镇|区域"},
      {"safety", "安全|稳定|风险|治理"},
      {"livelihood", "民生|群众|福祉|社会|就业|共同富裕"},
      {"government", "政府|自身建设|廉洁|作风|法治"},
      {"economy", "经济|发展"}
    };
    for (String[] subject : subjects) {
      SUBJECTS.put(subject[0], ".*(?:" + subject[1] + ").*");
    }
  }

  /** Behind the title of a part: what it says before its first chapter. */
  public static final Bilingual OVERVIEW = new Bilingual("：总述", ": overview");

  /** What may stand before a topic. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s\u3000]*(?:[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十]+、|[0-9]+[.、．]"
              + "|[㈠-㈩]、?|[⒈-⒛⑴-⒇①-⑳]|——)?[\\s\u3000]*");

  private static final String UNTITLED = "标题待定";

  private final List<Passage> passages;
  private final int first;
  private final int last;
  private final boolean headed;
  private final String title;

  /**
   * @param title of the part
   * @param headed whether the first passage is the heading of the part
   */
  Chapters(List<Passage> passages, int first, int last, String title, boolean headed) {
    this.title = title;
    this.passages = passages;
    this.first = first;
    this.last = last;
    this.headed = headed;
  }

  List<DraftChapter> read() {
    Style style = dividing();
    List<Integer> starts = new ArrayList<>();
    for (int number = first + (headed ? 1 : 0); number <= last; number++) {
      if (style != null && hasStyle(number, style)) {
        starts.add(number);
      }
    }
    List<String> headings =
        starts.stream().map(from -> opening(from).map(Opening::words).orElse("")).toList();
    Set<String> taken = new HashSet<>();
    List<DraftChapter> chapters = new ArrayList<>();
    int lead = starts.isEmpty() ? last : starts.get(0) - 1;
    boolean onlyHeading = headed && lead == first && !starts.isEmpty();
    if (lead >= first && !onlyHeading) {
      chapters.add(chapter(Names.unused("overview", taken), title + OVERVIEW.zh(), first, lead));
    }
    List<String> ids =
        ContentIds.of(headings.stream().map(Chapters::subject).toList(), headings, taken);
    for (int i = 0; i < starts.size(); i++) {
      int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : last;
      int begin = onlyHeading && i == 0 ? first : starts.get(i);
      chapters.add(chapter(ids.get(i), headings.get(i), begin, to));
    }
    return chapters;
  }

  private DraftChapter chapter(String id, String title, int from, int to) {
    List<Topic> topics = new ArrayList<>();
    for (int number = from + 1; number <= to; number++) {
      int passage = number;
      opening(number)
          .filter(opening -> opening.style() != Style.ONE_IS && opening.style() != Style.FIRST)
          .filter(opening -> !opening.words().contains("代表"))
          .map(opening -> opening.words().split("[，。；：！？,;:!?]", 2)[0])
          .filter(words -> Han.hasHan(words) && Names.hasNoNumber(words))
          .filter(words -> opens(words, passage))
          .ifPresent(words -> topics.add(new Topic(passage, words)));
    }
    return new DraftChapter(id, Names.title(title, UNTITLED), from, to, topics);
  }

  /** Whether the words stand where the reader of topics looks for them. */
  private boolean opens(String words, int number) {
    String text = passages.get(number - 1).text();
    int at = text.indexOf(words);
    return at >= 0 && NUMBER.matcher(text.substring(0, at)).matches();
  }

  private static String subject(String title) {
    for (Map.Entry<String, String> subject : SUBJECTS.entrySet()) {
      if (title.matches(subject.getValue())) {
        return subject.getKey();
      }
    }
    return ContentIds.apart("chapter", title);
  }

  /** The outermost way of numbering that occurs at least twice; null where there is none. */
  private @Nullable Style dividing() {
    Map<Style, Integer> counts = new LinkedHashMap<>();
    for (int number = first + (headed ? 1 : 0); number <= last; number++) {
      opening(number).ifPresent(opening -> counts.merge(opening.style(), 1, Integer::sum));
    }
    Style weak = null;
    for (Map.Entry<Style, Integer> entry : counts.entrySet()) {
      boolean numbered = entry.getKey().compareTo(Style.LINE) < 0;
      if (numbered && entry.getValue() >= 2) {
        return entry.getKey();
      }
      weak = weak == null && !numbered && entry.getValue() >= 3 ? entry.getKey() : weak;
    }
    return weak;
  }

  private boolean hasStyle(int number, Style style) {
    return opening(number)
        .filter(opening -> opening.style() == style)
        .filter(opening -> !opening.words().contains("各位代表"))
        .isPresent();
  }

  private Optional<Opening> opening(int number) {
    return Opening.of(passages.get(number - 1));
  }
}
