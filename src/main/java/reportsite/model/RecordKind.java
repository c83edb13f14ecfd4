package reportsite.model;

/** Kinds of records that others name by their ids. */
public enum RecordKind {
  GROUP,
  FIGURE,
  COMMITMENT,
  SUBJECT,
  AUDIENCE
}
