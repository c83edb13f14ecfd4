package reportsite.draft.promise;

import java.util.regex.Pattern;
import reportsite.text.Patterns;

/** What a clause without a number does among the tasks of a report. */
enum ClauseRole {
  /** Says that something will be done. */
  ACT,
  /** Says with what, by what or on what something will be done, which the next clause names. */
  LEAD,
  /** Says what comes of the act before it, and may be promised itself. */
  EFFECT,
  /** Says by when a work begins or ends, and not which. */
  SCHEDULE,
  /** Says only what it is all good for. */
  AIM,
  /** Names the field of the clauses behind it. */
  TOPIC,
  /** Says by which principle the clauses behind it are done. */
  PRINCIPLE,
  /** States how things are. */
  BACKGROUND,
  /** Is said to spur on, and says nothing that one could come back to. */
  SLOGAN;

  private static final int SHORT = 15;

  private static final Patterns SAID = Patterns.of(ClauseRole.class);
  private static final Pattern SLOGANS = SAID.pattern("SLOGANS");
  private static final Pattern TIME = SAID.pattern("TIME");
  private static final Pattern SCHEDULES = SAID.pattern("SCHEDULE");
  private static final Pattern LEADS = SAID.pattern("LEADS");
  private static final Pattern AIMS = SAID.pattern("AIMS");
  private static final Pattern EFFECTS = SAID.pattern("EFFECTS");
  private static final Pattern BETTER = SAID.pattern("BETTER");
  private static final Pattern PRINCIPLES = SAID.pattern("PRINCIPLES");
  private static final Pattern FIELD = SAID.pattern("FIELD");
  private static final Pattern STATES = SAID.pattern("STATES");
  private static final Pattern STATES_NUMBER = SAID.pattern("STATES_NUMBER");
  private static final Pattern OF_ACT_BEFORE = SAID.pattern("OF_ACT_BEFORE");
  private static final Pattern DEED = SAID.pattern("DEED");
  private static final Pattern PREDICATE = SAID.pattern("PREDICATE");

  private static final Pattern LEADS_IN = SAID.pattern("LEADS_IN");
  private static final Pattern NAMED_PROJECT = SAID.pattern("NAMED_PROJECT");

  /** Whether words only announce how many things follow behind a colon. */
  static boolean leadsIn(String words, char behind) {
    return (behind == '：' || behind == ':') && LEADS_IN.matcher(words).matches();
  }

  /** Whether words with a number say more of the act before them. */
  static boolean isOfActBefore(String words) {
    return OF_ACT_BEFORE.matcher(words).matches();
  }

  /** Whether words with a number only state how much there is. */
  static boolean statesNumber(String words) {
    return STATES_NUMBER.matcher(words).matches();
  }

  /** Whether words only name a thing and how many of it. */
  static boolean isOnlyCounted(String words) {
    return !isDeed(words) && !PREDICATE.matcher(words).find();
  }

  /** Whether words begin with what is done, and not with a thing. */
  static boolean isDeed(String words) {
    return DEED.matcher(words).find();
  }

  /** Whether words only lead to what the next clause names. */
  static boolean isLead(String words) {
    return LEADS.matcher(words).find();
  }

  /** Whether words only say that something gets better, nothing that one could come back to. */
  static boolean isOnlyBetter(String words) {
    return BETTER.matcher(words).find();
  }

  /**
   * The role of a clause.
   *
   * @param place among the clauses of its sentence, from 0
   * @param left how many of them follow
   * @param behind the mark behind it
   */
  static ClauseRole of(String words, int place, int left, char behind) {
    if (left > 0 && PRINCIPLES.matcher(words).matches()) {
      return PRINCIPLE;
    }
    if (left == 0 && place > 0 && NAMED_PROJECT.matcher(words).matches()) {
      return PRINCIPLE;
    }
    boolean announces = (behind == '：' || behind == ':') && left > 0 && words.length() <= 24;
    if (announces || (place == 0 && left > 0 && FIELD.matcher(words).find())) {
      return TOPIC;
    }
    if (SLOGANS.matcher(words).matches()) {
      return SLOGAN;
    }
    if (left > 0 && TIME.matcher(words).matches()) {
      return LEAD;
    }
    if (SCHEDULES.matcher(words).find()) {
      return SCHEDULE;
    }
    if (STATES.matcher(words).find()) {
      return BACKGROUND;
    }
    if (left > 0 && isLead(words)) {
      return LEAD;
    }
    boolean opens = place == 0 && left > 0 && words.length() <= SHORT && isOnlyBetter(words);
    if (opens || AIMS.matcher(words).find()) {
      return AIM;
    }
    return (place > 0 && EFFECTS.matcher(words).find()) || words.length() < 5 ? EFFECT : ACT;
  }
}
