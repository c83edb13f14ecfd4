package reportsite.load.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.LoadFault;
import reportsite.load.ParsedFiles;
import reportsite.load.ProjectFiles;
import reportsite.model.Source;
import reportsite.model.report.Publication;

/** The door of this package: files to publication. */
public final class PublicationLoader {

  private PublicationLoader() {}

  /** Reads the text of a report that has no frame yet; null after a fault, which is reported. */
  public static @Nullable Source seed(String path, byte[] bytes, Diagnostics diagnostics) {
    return SeedReader.source(path, bytes, diagnostics);
  }

  /**
   * Reads a whole project and reports every problem of its form at once.
   *
   * @return empty when something needed could not be built. A list with one item that could not be
   *     built is not built either, so that no later check complains about what is only unreadable.
   */
  public static Optional<Publication> load(ProjectFiles files, Diagnostics diagnostics) {
    return load(files, new ParsedFiles(), diagnostics);
  }

  /**
   * The same for a project that is read again and again.
   *
   * @param parsed what its files were read as, brought up to date
   */
  public static Optional<Publication> load(
      ProjectFiles files, ParsedFiles parsed, Diagnostics diagnostics) {
    parsed.keepOnly(files.paths());
    if (files.paths().stream().noneMatch(path -> path.startsWith("content/"))) {
      diagnostics.error(Position.of("content"), LoadFault.CONTENT_MISSING);
      return Optional.empty();
    }
    Sources sources = new Sources(files, parsed, diagnostics);
    Inventory inventory = new Inventory(sources);
    inventory.reportNames();
    Optional<Publication> publication = Optional.ofNullable(new SiteReader(sources).read());
    if (publication.isPresent()) {
      inventory.reportUnused();
    }
    return publication;
  }
}
