package reportsite.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import reportsite.output.Manifest.Entry;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules;
import reportsite.output.audit.OutputAudit;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.output.audit.OutputAudit.Kept.Anchor;
import reportsite.render.SiteFiles.Begun;
import reportsite.render.SiteFiles.Planned;
import reportsite.text.Fingerprint;

/**
 * What is remembered of the files of the last build of a folder: one that would be made from just
 * the same, by the same program and under the same rules, and stands there as it was written, is
 * neither made nor looked at nor written again. Of the others it changes nothing.
 */
public final class LastPages {

  private static final String ENDING = ".pages";

  /**
   * A file that was published.
   *
   * @param key of all that it was made from; empty where nobody knows
   * @param readings of the figures that it shows, as they may read
   * @param seen what the audit has to know of it; null where there is nothing
   */
  private record Known(
      String key, String readings, Entry entry, long checksum, @Nullable Kept seen) {}

  private final @Nullable LastBuild build;
  private final BiPredicate<Entry, Long> stands;
  // What is known of each, packed: of many reports it is much, and looked at once.
  private final Map<String, byte[]> last = new HashMap<>();
  private final Map<String, byte[]> next = new ConcurrentHashMap<>();
  private Map<String, String> readings = Map.of();
  private String rules = "";
  private String source = "";
  private boolean isOfSameSource;
  private Set<String> paths = Set.of();

  /**
   * @param build of the folder
   * @param stands takes a file as a part of the next site, if it stands there with that checksum
   */
  public LastPages(LastBuild build, BiPredicate<Entry, Long> stands) {
    this.build = build;
    this.stands = stands;
  }

  private LastPages() {
    this.build = null;
    this.stands = (entry, checksum) -> false;
  }

  /** Remembers nothing. */
  public static LastPages none() {
    return new LastPages();
  }

  /**
   * Begins the next build, of which these are all the files.
   *
   * @param from a sum of what those are made from that tell no narrative
   */
  void begin(AuditRules held, Set<String> all, Supplier<String> from) {
    if (build != null) {
      rules = Fingerprint.of(LastBuild.machine(), held.sum());
      readings = held.readings();
      paths = new TreeSet<>(all);
      source = from.get();
      recall(build);
    }
  }

  /**
   * Whether a file stands there as it would be made, so far as that is known before it is begun;
   * the audit is told what it has to know of it.
   */
  boolean stand(Planned file, OutputAudit audit) {
    return isOfSameSource && !file.narrates() && stands(file.path(), null, audit);
  }

  /** The same of a file whose key is known, if it has one. */
  boolean stand(String path, @Nullable String key, OutputAudit audit) {
    return key != null && stands(path, key, audit);
  }

  private boolean stands(String path, @Nullable String key, OutputAudit audit) {
    byte[] packed = last.get(path);
    if (packed == null) {
      return false;
    }
    Known known = unpacked(path, packed);
    if ((key != null && !known.key.equals(key))
        || !known.readings.equals(readings(known.entry, known.seen))
        || !stands.test(known.entry, known.checksum)) {
      return false;
    }
    next.put(path, packed);
    if (known.seen != null) {
      audit.take(known.seen);
    }
    return true;
  }

  /** The sum of what a file will be made from; null where there is none, or nobody asks. */
  @Nullable String key(Begun file) {
    return build == null || file.key() == null ? null : file.key().get();
  }

  /** Takes a file that was made and found right. */
  void made(OutputFile file, boolean narrates, @Nullable String key, @Nullable Kept seen) {
    if (build != null && (key != null || !narrates)) {
      Entry entry = file.entry();
      long checksum = Fingerprint.checksum(file.content());
      String own = key == null ? "" : key;
      Known known = new Known(own, readings(entry, seen), entry, checksum, seen);
      next.put(file.path(), packed(known));
    }
  }

  /** A page in draft does not say which figures it shows, so that it may be any. */
  private String readings(Entry entry, @Nullable Kept seen) {
    Collection<String> figures =
        entry.draft()
            ? new TreeSet<>(readings.keySet())
            : seen == null ? List.of() : new TreeSet<>(seen.figures());
    List<Object> all = new ArrayList<>();
    figures.forEach(figure -> all.add(List.of(figure, readings.getOrDefault(figure, ""))));
    return Fingerprint.of(all);
  }

  /** Remembers what was published; where that is not possible, the next build has more to do. */
  public void remember() {
    if (build == null) {
      return;
    }
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(told);
      out.writeUTF(rules);
      out.writeUTF(source);
      write(out, paths);
      out.writeInt(next.size());
      for (Map.Entry<String, byte[]> known : next.entrySet()) {
        out.writeUTF(known.getKey());
        out.writeInt(known.getValue().length);
        out.write(known.getValue());
      }
      build.keep(ENDING, told.toByteArray());
    } catch (IOException forgotten) {
      // The folder of the program may be another user's.
    }
  }

  /** A file that has gone since may be one that a page leads to. */
  private void recall(LastBuild from) {
    try {
      byte[] told = from.kept(ENDING);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(told));
      if (!in.readUTF().equals(rules)) {
        return;
      }
      isOfSameSource = in.readUTF().equals(source);
      if (paths.containsAll(texts(in))) {
        for (int left = in.readInt(); left > 0; left--) {
          String path = in.readUTF();
          last.put(path, in.readNBytes(in.readInt()));
        }
      }
    } catch (IOException nothing) {
      last.clear();
    }
  }

  private static byte[] packed(Known known) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, quick))) {
      write(out, known);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }

  private static Known unpacked(String path, byte[] packed) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      return known(path, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, Known known) throws IOException {
    out.writeUTF(known.key);
    out.writeUTF(known.readings);
    out.writeInt(known.entry.bytes());
    out.writeUTF(known.entry.sha256());
    out.writeBoolean(known.entry.draft());
    out.writeLong(known.checksum);
    out.writeBoolean(known.seen != null);
    if (known.seen != null) {
      write(out, known.seen);
    }
  }

  private static void write(DataOutputStream out, Kept seen) throws IOException {
    out.writeUTF(seen.title());
    out.writeUTF(seen.foot());
    write(out, seen.ids());
    write(out, seen.figures());
    Map<String, List<Anchor>> byTarget = new TreeMap<>();
    for (Anchor anchor : seen.anchors()) {
      byTarget.computeIfAbsent(anchor.target(), any -> new ArrayList<>()).add(anchor);
    }
    write(out, byTarget.keySet());
    for (List<Anchor> anchors : byTarget.values()) {
      write(out, anchors.stream().map(Anchor::written).toList());
      write(out, anchors.stream().map(Anchor::id).toList());
    }
  }

  private static Known known(String path, DataInputStream in) throws IOException {
    String key = in.readUTF();
    String readings = in.readUTF();
    Entry entry = new Entry(path, in.readInt(), in.readUTF(), in.readBoolean());
    long checksum = in.readLong();
    Kept seen = in.readBoolean() ? seen(path, in) : null;
    return new Known(key, readings, entry, checksum, seen);
  }

  private static Kept seen(String path, DataInputStream in) throws IOException {
    String title = in.readUTF();
    String foot = in.readUTF();
    SortedSet<String> ids = new TreeSet<>(texts(in));
    List<String> figures = texts(in);
    List<Anchor> anchors = new ArrayList<>();
    for (String target : texts(in)) {
      List<String> written = texts(in);
      List<String> places = texts(in);
      for (int i = 0; i < written.size(); i++) {
        anchors.add(new Anchor(written.get(i), target, places.get(i)));
      }
    }
    return new Kept(path, ids, title, anchors, foot, figures);
  }

  private static void write(DataOutputStream out, Collection<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
