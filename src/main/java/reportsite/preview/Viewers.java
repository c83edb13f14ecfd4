package reportsite.preview;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The pages that somebody looks at just now. */
final class Viewers {

  private final Set<Viewer> present = ConcurrentHashMap.newKeySet();

  /** One open page; two of them may show the same. */
  static final class Viewer {
    private final String path;

    private Viewer(String path) {
      this.path = path;
    }
  }

  Viewer enter(String path) {
    Viewer viewer = new Viewer(path);
    present.add(viewer);
    return viewer;
  }

  void leave(Viewer viewer) {
    present.remove(viewer);
  }

  Set<String> paths() {
    return present.stream().map(viewer -> viewer.path).collect(Collectors.toUnmodifiableSet());
  }
}
