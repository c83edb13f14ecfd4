package reportsite.preview;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reportsite.output.OutputFile;
import reportsite.render.SiteFiles;
import reportsite.render.SiteRenderer;
import reportsite.site.Site;

/** A site that the checks have passed; its files are made when somebody asks for them. */
final class GoodSite {

  private final Site site;
  private final SiteRenderer renderer;
  private final SiteFiles files;
  private final Supplier<List<OutputFile>> more;
  private final Map<String, OutputFile> made = new ConcurrentHashMap<>();

  GoodSite(Site site, SiteRenderer renderer, Supplier<List<OutputFile>> more) {
    this.site = site;
    this.renderer = renderer;
    this.files = renderer.files(site);
    this.more = more;
  }

  Site site() {
    return site;
  }

  SiteRenderer renderer() {
    return renderer;
  }

  SiteFiles files() {
    return files;
  }

  /** The files beside the pages. */
  List<OutputFile> more() {
    return more.get();
  }

  /** The file at a path; null where the site has none. */
  @Nullable OutputFile at(String path) {
    OutputFile known = made.get(path);
    if (known != null) {
      return known;
    }
    OutputFile file = files.at(path);
    if (file == null) {
      file = more().stream().filter(one -> one.path().equals(path)).findFirst().orElse(null);
    }
    if (file != null) {
      made.put(path, file);
    }
    return file;
  }
}
