package reportsite.output.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An element of a finished page: its name, attributes, and what stands in it, in order. */
final class Element {

  /** Elements that stand on lines of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption col colgroup dd details dialog div dl dt"
                  + " fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr"
                  + " html li link main menu meta nav noscript ol p pre script search section style"
                  + " table tbody td template tfoot th thead tr ul svg")
              .split(" "));

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** An attribute of an element, its name in small letters. */
  record Attribute(String name, String value) {}

  private final String name;
  private final @Nullable Element parent;
  private final List<Attribute> attributes;

  /** Elements, and texts as plain strings. */
  private final List<Object> children = new ArrayList<>(2);

  /**
   * @param name in small letters
   */
  Element(String name, @Nullable Element parent, List<Attribute> attributes) {
    this.name = name;
    this.parent = parent;
    this.attributes = attributes;
  }

  void add(Object child) {
    children.add(child);
  }

  String name() {
    return name;
  }

  @Nullable Element parent() {
    return parent;
  }

  List<Attribute> attributes() {
    return attributes;
  }

  /** Elements, and texts as plain strings. */
  List<Object> children() {
    return children;
  }

  /** Empty where there is none. */
  String attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return attribute.value();
      }
    }
    return "";
  }

  boolean has(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  boolean hasAny(Set<String> wanted) {
    for (Attribute attribute : attributes) {
      if (wanted.contains(attribute.name())) {
        return true;
      }
    }
    return false;
  }

  boolean hasClass(String wanted) {
    return attribute("class").contains(wanted) && words("class").contains(wanted);
  }

  /** What an attribute lists, parted by blanks; one empty word where it lists nothing. */
  List<String> words(String attribute) {
    return List.of(BLANKS.split(attribute(attribute).strip()));
  }

  boolean isBlock() {
    return BLOCKS.contains(name);
  }

  /** Whether what stands in it is for programs and not for readers. */
  boolean isData() {
    return name.equals("script") || name.equals("style");
  }

  /** This element and all within it, in order. */
  void walk(Consumer<Element> each) {
    each.accept(this);
    for (Object child : children) {
      if (child instanceof Element inner) {
        inner.walk(each);
      }
    }
  }

  /** The first of its own children with that name. */
  @Nullable Element find(String wanted) {
    for (Object child : children) {
      if (child instanceof Element inner && inner.name.equals(wanted)) {
        return inner;
      }
    }
    return null;
  }

  /** The text in it as it is read, what stands on lines of its own parted by blanks. */
  String text() {
    StringBuilder text = new StringBuilder();
    append(text, true);
    return text.toString().strip();
  }

  /** The text in it as it stands. */
  String wholeText() {
    StringBuilder text = new StringBuilder();
    append(text, false);
    return text.toString();
  }

  private void append(StringBuilder text, boolean parted) {
    for (Object child : children) {
      if (!(child instanceof Element inner)) {
        text.append(child);
      } else if (!inner.isData()) {
        boolean parts = parted && (inner.isBlock() || inner.name.equals("br"));
        text.append(parts ? " " : "");
        inner.append(text, parted);
        text.append(parts ? " " : "");
      }
    }
  }

  /** Whether there is anything to be read in it. */
  boolean hasText() {
    return !text().isBlank();
  }
}
