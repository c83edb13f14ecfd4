package reportsite.site.page;

import java.util.List;
import java.util.function.Function;

/** Rows of a page under one heading, which can be linked to. */
public record Group<T>(String title, String anchor, List<T> rows) {

  /** The same heading over what is made of each row. */
  public <R> Group<R> map(Function<T, R> row) {
    return new Group<>(title, anchor, rows.stream().map(row).toList());
  }
}
