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
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import reportsite.output.Manifest.Entry;
import reportsite.output.OutputFile;
import reportsite.output.audit.AuditRules;
import reportsite.output.audit.OutputAudit.Kept;
import reportsite.output.audit.OutputAudit.Kept.Anchor;
import reportsite.render.SiteFiles.Prepared;
import reportsite.text.Fingerprint;

/**
 * What is remembered of the pages and cards of the last build of a folder: one that would be made
 * from just the same, by the same program and under the same rules, and stands there as it was
 * written, is neither made nor looked at nor written again. Of the others it changes nothing.
 */
public final class LastPages {

  /**
   * A file that was published.
   *
   * @param key of all that it was made from
   * @param readings of the figures that it shows, as they may read
   */
  private record Known(String key, String readings, Entry entry, long checksum, Kept seen) {}

  private final @Nullable LastBuild build;
  private final BiPredicate<Entry, Long> stands;
  // What is known of each, packed: of many reports it is much, and looked at once.
  private final Map<String, byte[]> last = new HashMap<>();
  private final Map<String, byte[]> next = new ConcurrentHashMap<>();
  private Map<String, String> readings = Map.of();
  private String rules = "";
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

  /** Begins the next build, of which these are all the files. */
  void begin(AuditRules held, Set<String> all) {
    if (build != null) {
      rules = Fingerprint.of(LastBuild.machine(), held.sum());
      readings = held.readings();
      paths = new TreeSet<>(all);
      recall(build);
    }
  }

  /** The sum of what a file will be made from; null where nobody asks. */
  @Nullable String key(Prepared file) {
    return build == null || file.key() == null ? null : file.key().get();
  }

  /** What the audit has to know of a file that stands as it would be made; null for any other. */
  @Nullable Kept again(String path, String key) {
    byte[] packed = last.get(path);
    Known known = packed == null ? null : unpacked(path, packed);
    if (known == null
        || !known.key.equals(key)
        || !known.readings.equals(readings(known.entry, known.seen))
        || !stands.test(known.entry, known.checksum)) {
      return null;
    }
    next.put(path, packed);
    return known.seen;
  }

  /** Takes a file that was made and found right. */
  void made(OutputFile file, String key, Kept seen) {
    Entry entry = Entry.of(file);
    long checksum = Fingerprint.checksum(file.content());
    Known known = new Known(key, readings(entry, seen), entry, checksum, seen);
    next.put(file.path(), packed(known));
  }

  /** A page in draft does not say which figures it shows, so that it may be any. */
  private String readings(Entry entry, Kept seen) {
    Collection<String> figures =
        entry.draft() ? new TreeSet<>(readings.keySet()) : new TreeSet<>(seen.figures());
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
      write(out, paths);
      out.writeInt(next.size());
      for (Map.Entry<String, byte[]> known : next.entrySet()) {
        out.writeUTF(known.getKey());
        out.writeInt(known.getValue().length);
        out.write(known.getValue());
      }
      build.keep(".pages", told.toByteArray());
    } catch (IOException forgotten) {
      // The folder of the program may be another user's.
    }
  }

  /** A file that has gone since may be one that a page leads to. */
  private void recall(LastBuild from) {
    try {
      byte[] told = from.kept(".pages");
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(told));
      if (in.readUTF().equals(rules) && paths.containsAll(texts(in))) {
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
    out.writeUTF(known.seen.title());
    out.writeUTF(known.seen.foot());
    write(out, known.seen.ids());
    write(out, known.seen.figures());
    Map<String, List<Anchor>> byTarget = new TreeMap<>();
    for (Anchor anchor : known.seen.anchors()) {
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
    Kept seen = new Kept(path, ids, title, anchors, foot, figures);
    return new Known(key, readings, entry, checksum, seen);
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
