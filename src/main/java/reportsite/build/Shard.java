package reportsite.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Fault;
import reportsite.diag.Position;
import reportsite.model.report.Report;
import reportsite.output.Manifest;
import reportsite.output.OutputFile;
import reportsite.output.audit.OutputAudit;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.text.Fingerprint;
import reportsite.text.Fingerprint.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of several parts of a site that are built apart, on one machine or on many, and then merged.
 * Every part reads and checks the whole content; it makes the files of its reports, and its share
 * of those that belong to none. It is a folder of these files with their manifest and with what the
 * audit has to know of them.
 *
 * @param number from 1
 * @param of how many there are
 */
public record Shard(int number, int of) {

  /** What stands in the folder of a shard and in no site. */
  public static final String FILE = "shard.json";

  private static final Pattern WRITTEN = Pattern.compile("([1-9][0-9]{0,3})/([1-9][0-9]{0,3})");
  private static final Pattern NAMED = Pattern.compile("[!-~]+");
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES).build();

  /** The shard that is written as {@code 2/4}; null if none is. */
  public static @Nullable Shard parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return null;
    }
    Shard shard = new Shard(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
    return shard.number <= shard.of ? shard : null;
  }

  @Override
  public String toString() {
    return number + "/" + of;
  }

  /**
   * Whether a file is made here: with its report, if there are enough of them; else by its path.
   */
  boolean holds(String path, List<Report> reports) {
    int share = path.hashCode();
    if (reports.size() >= of) {
      List<String> ids = reports.stream().map(report -> report.id().text()).toList();
      share =
          Arrays.stream(path.split("/", -1))
              .mapToInt(ids::indexOf)
              .filter(at -> at >= 0)
              .findFirst()
              .orElse(share);
    }
    return Math.floorMod(share, of) == number - 1;
  }

  /**
   * What a folder says of its shard.
   *
   * @param state of everything that the site is made from
   * @param paths how many files the site has, its manifest and its sums aside
   * @param names a sum of their paths
   * @param figures of all reports
   * @param covered numerals of all reports that a figure covers
   * @param numerals of all reports
   * @param kept of its own files
   */
  public record Part(
      String shard,
      String state,
      int paths,
      String names,
      int figures,
      int covered,
      int numerals,
      List<Kept> kept) {

    public Part {
      kept = List.copyOf(kept).stream().sorted(Comparator.comparing(Kept::path)).toList();
    }

    private boolean isOfSameSite(Part other) {
      return state.equals(other.state) && paths == other.paths && names.equals(other.names);
    }
  }

  /**
   * The file that makes a folder a shard.
   *
   * @param content a sum of what the site is made from, wherever that stands
   */
  public OutputFile file(BuildResult site, String content, Collection<Kept> kept) {
    List<String> more = site.more().stream().sorted().map(one -> Sha256.of(one.content())).toList();
    BuildReport report = site.report();
    Set<String> paths = new TreeSet<>(site.paths());
    paths.removeAll(List.of(Manifest.PATH, Manifest.SUMS));
    Part part =
        new Part(
            toString(),
            Fingerprint.of(content, more),
            paths.size(),
            names(paths),
            report.figures(),
            report.covered(),
            report.numerals(),
            List.copyOf(kept));
    return OutputFile.of(FILE, JSON.writeValueAsBytes(part));
  }

  private static String names(Set<String> paths) {
    return Fingerprint.of(List.copyOf(paths));
  }

  /** What keeps shards from becoming a site. */
  enum ShardFault implements Fault {
    SHARD_NONE,
    SHARD_OTHER,
    SHARD_OF_MORE,
    SHARD_TWICE,
    SHARD_LOST,
    SHARD_FILE_CHANGED,
    SHARD_FILES_LOST
  }

  /** A folder of a shard. */
  private record Place(Path folder, String manifest, Part part) {

    Position at() {
      return Position.of(folder.toString());
    }

    Shard shard() {
      return Objects.requireNonNull(parse(part.shard));
    }
  }

  /** Shards that together are a whole site. */
  public static final class Merged {

    private final Map<String, Listed> files = new TreeMap<>();
    private final Part any;

    private Merged(Part any) {
      this.any = any;
    }

    /** Any of them; all say the same of the whole. */
    public Part part() {
      return any;
    }

    /**
     * Reads the files of the site one by one, its manifest and its sums aside; what is lost, or is
     * not what was made, is told.
     */
    public void each(Consumer<OutputFile> taker, Diagnostics diagnostics) throws IOException {
      for (Map.Entry<String, Listed> one : files.entrySet()) {
        Listed listed = one.getValue();
        byte[] bytes = Files.isRegularFile(listed.file) ? Files.readAllBytes(listed.file) : null;
        if (bytes == null || !Sha256.of(bytes).equals(listed.sha256)) {
          listed.tellChanged(diagnostics);
        } else {
          taker.accept(OutputFile.of(one.getKey(), bytes));
        }
      }
    }
  }

  /** A file as the manifest of a shard lists it. */
  private record Listed(Path file, String sha256, String shard) {

    void tellChanged(Diagnostics diagnostics) {
      diagnostics.error(Position.of(file.toString()), ShardFault.SHARD_FILE_CHANGED, shard);
    }
  }

  /**
   * Puts shards together, in any order.
   *
   * @return null where something is wrong, which is told
   */
  public static @Nullable Merged merge(List<Path> folders, Diagnostics diagnostics)
      throws IOException {
    Map<Integer, Place> places = new TreeMap<>();
    Place first = null;
    for (Path folder : folders) {
      Place place = read(folder);
      if (place == null) {
        diagnostics.error(Position.of(folder.toString()), ShardFault.SHARD_NONE, FILE);
      } else if (first != null && place.shard().of != first.shard().of) {
        diagnostics.error(
            place.at(), ShardFault.SHARD_OF_MORE, place.part.shard, first.part.shard, first.folder);
      } else if (first != null && !place.part.isOfSameSite(first.part)) {
        diagnostics.error(
            place.at(), ShardFault.SHARD_OTHER, place.part.shard, first.part.shard, first.folder);
      } else {
        first = first == null ? place : first;
        Place twin = places.putIfAbsent(place.shard().number, place);
        if (twin != null && !twin.manifest.equals(place.manifest)) {
          diagnostics.error(place.at(), ShardFault.SHARD_TWICE, place.part.shard, twin.folder);
        }
      }
    }
    if (first == null || diagnostics.hasErrors()) {
      return null;
    }
    int of = first.shard().of;
    String lost =
        IntStream.rangeClosed(1, of)
            .filter(number -> !places.containsKey(number))
            .mapToObj(number -> new Shard(number, of).toString())
            .collect(Collectors.joining(", "));
    if (!lost.isEmpty()) {
      diagnostics.error(first.at(), ShardFault.SHARD_LOST, lost);
      return null;
    }
    Merged merged = new Merged(first.part);
    for (Place place : places.values()) {
      take(place, merged, diagnostics);
    }
    if (!diagnostics.hasErrors() && !names(merged.files.keySet()).equals(first.part.names)) {
      diagnostics.error(
          first.at(), ShardFault.SHARD_FILES_LOST, merged.files.size(), first.part.paths);
    }
    OutputAudit.checkTogether(
        places.values().stream().flatMap(place -> place.part.kept.stream()).toList(), diagnostics);
    return diagnostics.hasErrors() ? null : merged;
  }

  private static @Nullable Place read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Path manifest = folder.resolve(Manifest.PATH);
    if (!Files.isRegularFile(file) || !Files.isRegularFile(manifest)) {
      return null;
    }
    byte[] bytes = Files.readAllBytes(file);
    String listed = new String(Files.readAllBytes(manifest), StandardCharsets.UTF_8);
    boolean isListed =
        Manifest.entries(listed).stream()
            .anyMatch(one -> one.path().equals(FILE) && one.sha256().equals(Sha256.of(bytes)));
    try {
      @Nullable Part part = JSON.readValue(bytes, Part.class);
      boolean isPart = isListed && part != null && parse(part.shard) != null;
      return isPart ? new Place(folder, listed, part) : null;
    } catch (JacksonException broken) {
      return null;
    }
  }

  private static void take(Place place, Merged merged, Diagnostics diagnostics) {
    for (Manifest.Entry entry : Manifest.entries(place.manifest)) {
      if (entry.path().equals(FILE)) {
        continue;
      }
      // No site has a path that needs more than that, and not every system could hold it.
      boolean isNamed = NAMED.matcher(entry.path()).matches();
      Path file = place.folder.resolve(isNamed ? entry.path() : Manifest.PATH).normalize();
      Listed listed = new Listed(file, entry.sha256(), place.part.shard);
      if (!isNamed
          || !file.startsWith(place.folder.normalize())
          || merged.files.putIfAbsent(entry.path(), listed) != null) {
        listed.tellChanged(diagnostics);
      }
    }
  }
}
