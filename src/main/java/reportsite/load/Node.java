package reportsite.load;

import java.util.List;
import reportsite.diag.Position;

/** A piece of a YAML file with its place: what staff typed, before anything is made of it. */
sealed interface Node permits Node.Scalar, Node.Sequence, Node.Mapping, Node.Broken, Blank {

  Position at();

  /**
   * Text, a number, a date: all are text here, so that 4.10 stays 4.10.
   *
   * @param at the first character of the text, behind an opening quote
   */
  record Scalar(String text, Position at) implements Node {}

  record Sequence(List<Node> items, Position at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Entries in the order of the file, each key once. */
  record Mapping(List<Entry> entries, Position at) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }
  }

  /** A key and what stands behind it. */
  record Entry(String key, Position keyAt, Node value) {}

  /** A value whose fault has been reported already, so that nobody reports it again. */
  record Broken(Position at) implements Node {}
}
