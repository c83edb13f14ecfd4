package reportsite.check;

import reportsite.check.ShortText.Collector;
import reportsite.check.ShortText.Form;
import reportsite.check.ShortText.What;
import reportsite.model.Audience;
import reportsite.model.Commitment;
import reportsite.model.Progress;
import reportsite.model.Project;
import reportsite.model.Relation;
import reportsite.model.Report;
import reportsite.model.Subject;
import reportsite.model.Term;

/**
 * The short texts of promises, relations and explanations. Terms and the titles of documents are
 * the words of others, numbers included, and not among them.
 */
final class PromiseTexts {

  private PromiseTexts() {}

  static void add(Report report, Collector all) {
    report.promises().audiences().forEach(audience -> addAudience(audience, all));
    report.promises().commitments().forEach(commitment -> addCommitment(commitment, all));
    report.promises().subjects().forEach(subject -> addSubject(subject, all));
    report.promises().projects().forEach(project -> addProject(project, all));
    report.promises().progress().entries().forEach(entry -> addEntry(entry, all));
    report.relations().forEach(relation -> addRelation(relation, all));
    report.terms().forEach(term -> addTerm(term, all));
  }

  private static void addAudience(Audience audience, Collector all) {
    What name = What.of("受益群体“{0}”的名称", "the name of audience '{0}'", audience.id());
    all.add(name, audience.name(), Form.NAME, audience.at(), "name");
  }

  private static void addCommitment(Commitment commitment, Collector all) {
    What title = What.of("承诺“{0}”的标题", "the title of commitment '{0}'", commitment.id());
    What who = What.of("承诺“{0}”的责任单位", "who is responsible for commitment '{0}'", commitment.id());
    What note = What.of("承诺“{0}”的说明", "the note of commitment '{0}'", commitment.id());
    all.add(title, commitment.title(), Form.NAME, commitment.at(), "title");
    all.add(who, commitment.responsible(), Form.NAME, commitment.at(), "responsible");
    all.add(note, commitment.note(), Form.SENTENCE, commitment.at(), "note");
  }

  private static void addSubject(Subject subject, Collector all) {
    What name = What.of("具名对象“{0}”的名称", "the name of subject '{0}'", subject.id());
    all.add(name, subject.name(), Form.NAME, subject.at(), "name");
  }

  private static void addProject(Project project, Collector all) {
    What name = What.of("项目“{0}”的名称", "the name of project '{0}'", project.id());
    What note = What.of("项目“{0}”的说明", "the note of project '{0}'", project.id());
    all.add(name, project.name(), Form.NAME, project.at(), "name");
    all.add(note, project.note(), Form.SENTENCE, project.at(), "note");
  }

  private static void addEntry(Progress.Entry entry, Collector all) {
    What claim = What.of("承诺“{0}”进展中的官方说法", "a claim on commitment '{0}'", entry.commitment());
    What evidence = What.of("承诺“{0}”进展中的证据", "evidence on commitment '{0}'", entry.commitment());
    What note =
        What.of("承诺“{0}”进展中的说明", "a note on progress of commitment '{0}'", entry.commitment());
    all.add(claim, entry.claim(), Form.SENTENCE, entry.at(), "claim");
    all.add(evidence, entry.evidence(), Form.SENTENCE, entry.at(), "evidence");
    all.add(note, entry.note(), Form.SENTENCE, entry.at(), "note");
  }

  private static void addRelation(Relation relation, Collector all) {
    What name = What.of("关系“{0}”的名称", "the name of relation '{0}'", relation.id());
    What note = What.of("关系“{0}”的说明", "the note of relation '{0}'", relation.id());
    all.add(name, relation.name(), Form.NAME, relation.at(), "name");
    all.add(note, relation.note(), Form.SENTENCE, relation.at(), "note");
  }

  private static void addTerm(Term term, Collector all) {
    What explanation = What.of("用语“{0}”的解释", "the explanation of term '{0}'", term.id());
    Term.Explanation explained = term.explanation();
    if (explained != null) {
      all.add(explanation, explained.text(), Form.NAME, term.at(), "explanation");
    }
  }
}
