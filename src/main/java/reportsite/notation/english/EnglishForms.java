package reportsite.notation.english;

import reportsite.notation.value.Forms;

/** The forms by which an English text shows that a numeral states no quantity. */
final class EnglishForms {

  private static final String YEAR = "(?:19|20)[0-9]{2}";
  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
  private static final String PLACE =
      "(?:[0-9]{1,3}(?:st|nd|rd|th)|(?i:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
          + "|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
          + "|nineteenth|twentieth))";

  /** 26 February 2025, February 26, 2025, February 2025, 2025, the third quarter. */
  static final Forms DATES =
      new Forms(
          YEAR + "-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?![0-9])",
          "(?:[12][0-9]|3[01]|[1-9]) " + MONTH + "(?: " + YEAR + ")?(?![A-Za-z0-9])",
          MONTH + " (?:[12][0-9]|3[01]|[1-9]), " + YEAR + "(?![0-9])",
          MONTH + " " + YEAR + "(?![0-9])",
          MONTH + " (?:[12][0-9]|3[01]|[1-9])(?![0-9])",
          "(?i:first|second|third|fourth) quarter(?!s)|(?i:first (?:two|three) quarters)",
          "(?i:first (?:two|three|four|five|six|seven|eight|nine|ten|eleven|[2-9]|1[01]) months)",
          "(?i:first|second) half(?! an? )(?![a-z-])",
          "(?<![0-9.])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?![0-9]|\\.[0-9])",
          "[0-9]{2}(?:st|th) century",
          "(?<![0-9.,$])"
              + YEAR
              + "(?:[-–]"
              + YEAR
              + ")?(?![0-9]|[.,][0-9]|%| (?:million|billion|percent))");

  /** Part One, (1), 1. at the beginning of a line. */
  static final Forms ORDINALS =
      new Forms(
          "(?:Part|Chapter|Section)"
              + " (?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|[0-9]{1,2})\\b",
          "(?<=\\()[0-9]{1,2}(?=\\))",
          "(?<=\\[)[0-9]{1,3}(?=\\])",
          "(?<=^|\n) {0,4}[0-9]{1,2}\\.(?![0-9])");

  /** 14th Five-Year Plan, 20th National Congress, PM2.5, 5G, 1+6+6+3, Five-Year, two-way. */
  static final Forms NAMES =
      new Forms(
          PLACE
              + "(?: (?:and|to|or|,) ?"
              + PLACE
              + ")?(?= (?:[A-Z][A-Za-z'’-]{1,20} |of |the |CPC |plenary |annual"
              + " ){0,6}(?:Five-Year|Congress|Central"
              + " Committee|[Pp]lenary|[Ss]ession|[Aa]nniversary|CPC"
              + "|congress|[Mm]eeting|[Gg]ames|[Ff]orum|[Ee]xpo|[Ff]estival|[Cc]onference|[Tt]erm))",
          "(?:Five-Year|five-year) [Pp]lans?",
          "(?:[A-Za-z][A-Za-z-]{0,15})[0-9]++(?:\\.[0-9]++)?",
          "[0-9]++(?:[-+×][0-9A-Z]++){2,40}",
          "[0-9]++\\+[0-9A-Z]++",
          "(?<=[“\"])[0-9]++(?:[-+.·][0-9A-Z]++){0,6}(?=[”\"])",
          "[0-9]++(?:G|D|A|K)(?![A-Za-z0-9])");

  /** Spelt numbers that are part of a longer word (two-way) or of a set phrase. */
  static final Forms NOT_COUNTED =
      new Forms(
          "(?i:two|three|four|five|six|seven|eight|nine|ten|hundred)-(?![0-9]|fold|and-an?-|(?:third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?(?![a-z]))[A-Za-z]{2,}",
          "(?i:second)-[A-Za-z]{2,}",
          "(?i:second to none|on second thoughts?)");

  private EnglishForms() {}
}
