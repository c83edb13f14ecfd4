package reportsite.site.page;

import java.util.Arrays;

/**
 * The place of a file in the site, from its root. Links are always relative, so that the site works
 * below any path and from a folder. Only {@link Addresses} makes them.
 */
public record Address(String path) {

  /** How a page at this address links to another. */
  public String to(Address other) {
    String[] here = path.split("/", -1);
    String[] there = other.path.split("/", -1);
    int common = 0;
    while (common < here.length - 1
        && common < there.length - 1
        && here[common].equals(there[common])) {
      common++;
    }
    return "../".repeat(here.length - 1 - common)
        + String.join("/", Arrays.asList(there).subList(common, there.length));
  }

  /** The same with a fragment; within one page the fragment alone. */
  public String to(Address other, String fragment) {
    return (equals(other) ? "" : to(other)) + "#" + fragment;
  }
}
