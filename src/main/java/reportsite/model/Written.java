package reportsite.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How staff write a component of a record, as far as its name and its type do not say it. The
 * reader of the files, their schemas and the checks of what is named all go by the records
 * themselves, so that a component that is added to a record is at once a field of the files.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Written {

  /** The name in the files; by itself the component's own, as in {@code main-targets}. */
  String as() default "";

  /** What the ids are ids of; empty for ids that are looked up elsewhere. */
  RecordKind[] names() default {};

  /** How many items a list must have that cannot be left out; other lists can be. */
  int least() default OPTIONAL;

  int OPTIONAL = -1;

  /** Kinds of records that others name by their ids. */
  public enum RecordKind {
    GROUP,
    FIGURE,
    COMMITMENT,
    SUBJECT,
    AUDIENCE
  }
}
