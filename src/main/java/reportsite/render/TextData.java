package reportsite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reportsite.model.Source.Passage;
import reportsite.model.derived.Glossary;
import reportsite.model.report.Report;
import reportsite.model.report.Report.Translation;
import reportsite.model.report.Term;
import reportsite.text.Bilingual;

/** The text of a report and its terms as JSON. What is not there is left out, never empty. */
final class TextData {

  private TextData() {}

  /** Every passage in both languages, with what tells its wording from any other. */
  static String passages(Report report) {
    return lines(report.source().passages().stream().map(passage -> passage(report, passage)));
  }

  private static String passage(Report report, Passage passage) {
    List<String> members = new ArrayList<>();
    members.add("\"number\": " + passage.number());
    members.add(Json.member("anchor", passage.anchor()));
    members.add(Json.member("zh", passage.text()));
    report
        .translation(passage)
        .map(Translation::en)
        .ifPresent(en -> members.add(Json.member("en", en)));
    members.add(Json.member("fingerprint", passage.fingerprint()));
    report.parts().stream()
        .flatMap(
            part ->
                part.chapters().stream()
                    .filter(chapter -> chapter.passages().contains(passage.number()))
                    .map(chapter -> part.id() + "/" + chapter.id()))
        .findFirst()
        .ifPresent(chapter -> members.add(Json.member("chapter", chapter)));
    return object(members);
  }

  /** Every term, in the order in which the report first uses them. */
  static String terms(Report report) {
    Glossary glossary = new Glossary(report);
    return lines(glossary.byFirstUse().stream().map(term -> term(glossary, term)));
  }

  private static String term(Glossary glossary, Term term) {
    List<String> members = new ArrayList<>();
    members.add(Json.member("id", term.id().text()));
    members.add(Json.member("zh", term.name().zh()));
    members.add(Json.member("en", term.name().en()));
    members.add("\"also\": " + list(term.also().stream().map(Json::string)));
    members.add("\"renderings\": " + list(term.renderings().stream().map(Json::string)));
    members.add(Json.member("standing", FigureTable.word(term.standing())));
    Term.Explanation explanation = term.explanation();
    if (explanation != null) {
      members.add("\"explanation\": " + bilingual(explanation.text()));
      members.add(Json.member("jurisdiction", FigureTable.word(explanation.jurisdiction())));
      members.add("\"source\": " + bilingual(explanation.source()));
    }
    members.add("\"passages\": " + list(glossary.passages(term).stream().map(String::valueOf)));
    return object(members);
  }

  private static String bilingual(Bilingual text) {
    return object(List.of(Json.member("zh", text.zh()), Json.member("en", text.en())));
  }

  private static String object(List<String> members) {
    return "{" + String.join(", ", members) + "}";
  }

  private static String list(Stream<String> items) {
    return items.collect(Collectors.joining(", ", "[", "]"));
  }

  private static String lines(Stream<String> items) {
    return items.map(item -> "  " + item).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
  }
}
