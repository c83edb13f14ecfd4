package reportsite.site.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import reportsite.model.Id;
import reportsite.model.report.Term;
import reportsite.site.Qingshan;
import reportsite.site.page.TermNotes.TermText;
import reportsite.text.Html;
import reportsite.text.Lang;

final class TermNotesTest {

  private static final Term LIST =
      Qingshan.explained(Qingshan.term("white-list", "白名单", "white list", "white lists"));
  private static final Term LIST_LOAN =
      Qingshan.explained(Qingshan.term("white-list-loan", "白名单贷款", "white list loan"));
  private static final Term MOVE =
      Qingshan.explained(Qingshan.term("move-up", "争先进位", "“strive and move up” campaign"));
  private static final Term LOCAL = Qingshan.term("four-fronts", "四个走前列", "four fronts");

  @Test
  void onlyTheFirstUseOnAPageIsMarked() {
    TermNotes notes = notes(Lang.ZH, LIST, MOVE);
    assertEquals(
        "进入“<a class=\"term\" id=\"_t-white-list\" href=\"#_n-white-list\">白名单</a>”，白名单&amp;",
        notes.mark("进入“白名单”，白名单&", Lang.ZH).markup());
    assertEquals("白名单", notes.mark("白名单", Lang.ZH).markup());
    assertEquals(List.of("white-list"), ids(notes));
  }

  @Test
  void theLongestOfTwoTermsThatBeginTogetherIsMeant() {
    TermNotes chinese = notes(Lang.ZH, LIST, LIST_LOAN);
    chinese.mark("发放白名单贷款", Lang.ZH);
    assertEquals(List.of("white-list-loan"), ids(chinese));
    TermNotes english = notes(Lang.EN, LIST, LIST_LOAN);
    english.mark("A white list loan", Lang.EN);
    assertEquals(List.of("white-list-loan"), ids(english));
  }

  @Test
  void englishWordsAreWholeAndTheirCaseAndQuotationMarksDoNotMatter() {
    TermNotes notes = notes(Lang.EN, LIST, MOVE);
    assertEquals(
        "offwhite list, white listing",
        notes.mark("offwhite list, white listing", Lang.EN).markup());
    assertEquals(
        "<a class=\"term\" id=\"_t-white-list\" href=\"#_n-white-list\">White “lists</a>” and the"
            + " <a class=\"term\" id=\"_t-move-up\" href=\"#_n-move-up\">strive and move up"
            + " campaign</a>",
        notes.mark("White “lists” and the strive and move up campaign", Lang.EN).markup());
  }

  @Test
  void chineseAmongEnglishKeepsItsLanguage() {
    TermNotes notes = notes(Lang.EN, LIST);
    assertEquals(
        "the <a class=\"term\" id=\"_t-white-list\" href=\"#_n-white-list\">white list</a>"
            + " (<span lang=\"zh-CN\">白名单</span>)",
        notes.mark("the white list (白名单)", Lang.EN).markup());
  }

  @Test
  void wordsOfTheAuthorsOwnStandForATermAtAnyUse() {
    TermNotes notes = notes(Lang.ZH, LIST);
    notes.mark("白名单", Lang.ZH);
    assertEquals(
        "<a class=\"term\" href=\"#_n-white-list\">名单</a>",
        notes.refer(LIST, Html.text("名单")).markup());
    assertEquals(List.of("white-list"), ids(notes));
  }

  @Test
  void notesAreHandedOutOnce() {
    TermNotes notes = notes(Lang.ZH, LIST, MOVE);
    notes.mark("白名单", Lang.ZH);
    assertEquals(List.of("white-list"), ids(notes));
    notes.mark("争先进位，白名单", Lang.ZH);
    assertEquals(List.of("move-up"), ids(notes));
    assertEquals(List.of(), ids(notes));
  }

  @Test
  void aNoteSpeaksTheLanguageOfThePageAndSaysWhereTheMeaningComesFrom() {
    TermNotes notes = notes(Lang.EN, LIST, MOVE);
    notes.mark("白名单、争先进位", Lang.ZH);
    List<TermNotes.Note> said = notes.notes();
    TermText list = said.get(0).term();
    assertEquals("white list", list.name().markup());
    assertEquals("白名单", list.other());
    assertEquals("A kind of list.", String.valueOf(list.explanation()));
    assertEquals("Used nationally", list.jurisdiction());
  }

  @Test
  void whatNothingExplainsIsNotMarked() {
    TermNotes notes = notes(Lang.ZH, LIST, LOCAL);
    assertEquals("四个走前列", notes.mark("四个走前列", Lang.ZH).markup());
    notes.meet("四个走前列", Lang.ZH);
    assertEquals(
        "<a class=\"term\" href=\"../terms.html#four-fronts\">走前列</a>",
        notes.refer(LOCAL, Html.text("走前列")).markup());
    assertEquals(List.of(), ids(notes));
  }

  @Test
  void theTermsOfAPassageMayShareOneList() {
    TermNotes notes = notes(Lang.ZH, LIST, MOVE);
    assertEquals(
        "<a class=\"term\" href=\"#w3\">白名单</a>和" + "<a class=\"term\" href=\"#w3\">争先进位</a>，白名单",
        notes.mark("白名单和争先进位，白名单", Lang.ZH, "w3").markup());
    assertEquals(List.of("white-list", "move-up"), ids(notes));
  }

  @Test
  void wordsThatAreLinksAreToldOfOnce() {
    TermNotes notes = notes(Lang.EN, LIST, MOVE);
    notes.meet("Set up a white list", Lang.EN);
    notes.meet("White lists to strive and move up campaign", Lang.EN);
    assertEquals(List.of("white-list", "move-up"), ids(notes));
  }

  @Test
  void aReportWithoutTermsIsLeftAsItIs() {
    assertEquals("white list", notes(Lang.EN).mark("white list", Lang.EN).markup());
  }

  private static TermNotes notes(Lang lang, Term... terms) {
    Edition edition = Qingshan.edition(lang, terms);
    return new TermNotes(edition, edition.at(PageKind.INDICATOR, new Id("gdp")));
  }

  private static List<String> ids(TermNotes notes) {
    return notes.notes().stream().map(note -> note.term().id()).toList();
  }
}
