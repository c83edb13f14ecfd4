package reportsite.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import reportsite.diag.Position;
import reportsite.load.YamlValue.Items;
import reportsite.load.YamlValue.Member;
import reportsite.load.YamlValue.Members;
import reportsite.load.YamlValue.Words;

/** A YAML file that knows where each of its values stands, so that one alone can be changed. */
public final class YamlText {

  private static final int LARGEST = 8_000_000;

  private final SourceText source;
  private final Members root;

  private YamlText(SourceText source, Members root) {
    this.source = source;
    this.root = root;
  }

  /** A file of the project; null where it holds no mapping that can be read. */
  public static @Nullable YamlText of(ProjectFiles files, String path) {
    byte[] bytes = files.bytes(path);
    return bytes == null ? null : parse(path, Decoding.forDisplay(bytes));
  }

  static @Nullable YamlText parse(String path, String text) {
    SourceText source = new SourceText(path, text);
    LoadSettings settings =
        LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setCodePointLimit(LARGEST)
            .setLabel(path)
            .build();
    try {
      Optional<Node> node = new Compose(settings).composeString(text);
      return node.isPresent() && new Tree(source).value(node.get()) instanceof Members root
          ? new YamlText(source, root)
          : null;
    } catch (YamlEngineException unreadable) {
      return null;
    }
  }

  public String file() {
    return source.file();
  }

  public Members root() {
    return root;
  }

  /** The place of an offset, as editors count. */
  public Position at(int offset) {
    return source.at(offset);
  }

  /** The offset of a place, as editors count. */
  public int offset(Position at) {
    int start = source.offset(at.line(), 1);
    return Math.min(start + Math.max(at.column() - 1, 0), source.text().length());
  }

  String text() {
    return source.text();
  }

  SourceText source() {
    return source;
  }

  /** Turns the engine's nodes into values with ranges. */
  private record Tree(SourceText source) {

    YamlValue value(Node node) {
      int start = offset(node.getStartMark());
      int end = offset(node.getEndMark());
      if (node instanceof ScalarNode scalar) {
        return new Words(scalar.getValue(), scalar.getScalarStyle(), start, trimmed(start, end));
      }
      if (node instanceof SequenceNode sequence) {
        List<YamlValue> items = sequence.getValue().stream().map(this::value).toList();
        boolean flow = sequence.getFlowStyle() == FlowStyle.FLOW;
        int last = items.isEmpty() ? start : items.get(items.size() - 1).end();
        return new Items(items, flow, start, flow ? end : last);
      }
      List<Member> members = new ArrayList<>();
      MappingNode mapping = (MappingNode) node;
      for (NodeTuple pair : mapping.getValue()) {
        if (pair.getKeyNode() instanceof ScalarNode key) {
          int keyStart = offset(key.getStartMark());
          members.add(new Member(key.getValue(), keyStart, value(pair.getValueNode())));
        }
      }
      boolean flow = mapping.getFlowStyle() == FlowStyle.FLOW;
      int last = members.isEmpty() ? start : members.get(members.size() - 1).value().end();
      return new Members(members, flow, start, flow ? end : last);
    }

    /** Without the empty lines behind a block of text. */
    private int trimmed(int start, int end) {
      int at = end;
      while (at > start && Character.isWhitespace(source.charAt(at - 1))) {
        at--;
      }
      return at;
    }

    private int offset(Optional<Mark> mark) {
      return mark.map(at -> source.offset(at.getLine() + 1, at.getColumn() + 1)).orElseThrow();
    }
  }
}
