package reportsite.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reportsite.load.read.Form;
import reportsite.load.read.Form.Member;
import reportsite.load.read.Form.Members;
import reportsite.load.read.Form.Plain;
import reportsite.load.read.Form.Presence;
import reportsite.load.read.Form.Variant;
import reportsite.model.Id;
import reportsite.model.Written.RecordKind;
import reportsite.model.ledger.Figure;
import reportsite.model.ledger.Indicator;
import reportsite.model.promise.Promises;
import reportsite.model.report.Report;
import reportsite.notation.value.Period;
import reportsite.schema.Schemas.FormSchema.KeyTexts;
import reportsite.schema.Schemas.FormSchema.KnownIds;
import reportsite.text.Bilingual;
import reportsite.text.DataFile;
import reportsite.text.EnumWords;
import reportsite.text.Json;
import reportsite.text.Phrases;

/**
 * The schemas of a project, one for each kind of file and report. They stand in a hidden folder of
 * {@code content/}, which nobody reads as content.
 */
public final class Schemas {

  private static final String FOLDER = "content/.schema/";
  private static final Pattern OF_REPORT =
      Pattern.compile("content/([^/]*)/(?:(report)|[^/]*)[.]yaml");

  private final Form.OfFiles forms = Form.OfFiles.read();
  private final KeyTexts texts = KeyTexts.read();

  /**
   * Every schema by its path in the project.
   *
   * @param reports by id; null for one that cannot be read, whose ids are not known then
   */
  public SortedMap<String, String> of(Map<String, @Nullable Report> reports) {
    SortedMap<String, String> files = new TreeMap<>();
    put("site.json", "site", null, files);
    put("strings.json", "strings", null, files);
    put("indicators.json", "catalogue", null, files);
    reports.forEach(
        (id, report) -> {
          KnownIds known = report == null ? null : KnownIds.of(report);
          put(id + "/report.json", "report", known, files);
          put(id + "/ledger.json", "ledger", known, files);
        });
    return files;
  }

  private void put(String path, String name, @Nullable KnownIds known, Map<String, String> files) {
    Form form =
        switch (name) {
          case "site" -> forms.site();
          case "strings" -> forms.strings();
          case "catalogue" -> forms.catalogue();
          case "report" -> forms.report();
          default -> forms.ledger();
        };
    files.put(FOLDER + path, Json.file(new FormSchema(texts, known).file(name, form)));
  }

  /** Writes those that are new or changed; returns how many. */
  public static int write(Path project, Map<String, String> files) throws IOException {
    int written = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = project.resolve(file.getKey());
      byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !Arrays.equals(bytes, Files.readAllBytes(path))) {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
        written++;
      }
    }
    return written;
  }

  KeyTexts texts() {
    return texts;
  }

  /** The first line with which an editor finds the schema of a file; null where none is for it. */
  public static @Nullable String firstLine(String file) {
    Matcher own = OF_REPORT.matcher(file);
    String schema =
        switch (file) {
          case "content/site.yaml" -> ".schema/site.json";
          case "content/indicators.yaml" -> ".schema/indicators.json";
          case "templates/strings.yaml" -> "../content/.schema/strings.json";
          default ->
              own.matches()
                  ? "../.schema/"
                      + own.group(1)
                      + (own.group(2) == null ? "/ledger.json" : "/report.json")
                  : null;
        };
    return schema == null ? null : "# yaml-language-server: $schema=" + schema;
  }

  /** Writes what may stand in a file as a JSON Schema. */
  static final class FormSchema {

    /** YAML takes 2024 for a number and true for a truth; the readers take all for text. */
    private static final List<String> TEXTS = List.of("string", "number", "boolean");

    private final KeyTexts texts;
    private final @Nullable KnownIds known;
    private final Set<RecordKind> referred = new LinkedHashSet<>();

    /**
     * @param known null where the report could not be read, so that any id may be the right one
     */
    FormSchema(KeyTexts texts, @Nullable KnownIds known) {
      this.texts = texts;
      this.known = known;
    }

    /**
     * The schema of a whole file.
     *
     * @param name the first step of every path
     */
    Map<String, Object> file(String name, Form form) {
      Map<String, Object> schema =
          Json.object("$schema", "https://json-schema.org/draft/2020-12/schema");
      schema.putAll(described(name));
      schema.putAll(of(name, form));
      if (known != null && !referred.isEmpty()) {
        Map<String, Object> definitions = new LinkedHashMap<>();
        for (RecordKind target : RecordKind.values()) {
          if (referred.contains(target)) {
            definitions.put(name(target), ids(target, known));
          }
        }
        schema.put("$defs", definitions);
      }
      return schema;
    }

    private Map<String, Object> described(String path) {
      KeyTexts.KeyText text = texts.of(path);
      return Json.object(
          "title", text.title().zh() + " / " + text.title().en(),
          "description", text.description().zh() + "\n\n" + text.description().en());
    }

    private static String name(RecordKind target) {
      return EnumWords.of(target);
    }

    private static Map<String, Object> ids(RecordKind target, KnownIds known) {
      Bilingual unknown = Phrases.of("id/unknown");
      return Json.object(
          "type",
          "string",
          "enum",
          known.ids(target),
          "enumDescriptions",
          known.meanings(target),
          "errorMessage",
          unknown.zh() + unknown.en());
    }

    private Map<String, Object> of(String path, Form form) {
      if (form instanceof Plain plain) {
        return plain(plain);
      }
      if (form instanceof Form.OneOf words) {
        return words(path, words);
      }
      if (form instanceof Form.InLanguages both) {
        return inLanguages(path, both);
      }
      if (form instanceof Form.Reference reference) {
        return reference(reference.kind());
      }
      if (form instanceof Form.Items items) {
        Integer least = items.least() > 0 ? items.least() : null;
        return Json.object("type", "array", "items", of(path, items.item()), "minItems", least);
      }
      if (form instanceof Form.Table table) {
        Map<String, Object> entry = described(path + ".entry");
        entry.putAll(of(path + ".entry", table.entry()));
        return Json.object(
            "type",
            "object",
            "patternProperties",
            Map.of(whole(table.key()), entry),
            "additionalProperties",
            false);
      }
      Map<String, Object> schema = new LinkedHashMap<>();
      if (form instanceof Members members) {
        putMembers(path, members.members(), schema);
      } else if (form instanceof Form.Variants variants) {
        putVariants(path, variants.variants(), schema);
      }
      return schema;
    }

    private Map<String, Object> plain(Plain plain) {
      String pattern = whole(plain.pattern());
      return switch (plain) {
        case TRUE -> Json.object("type", "boolean", "const", true);
        case NUMBER -> number(1, null, pattern);
        case PASSAGE -> number(1, known == null ? null : known.passages(), pattern);
        case YEAR -> number(1900, 2099, pattern);
        case PERIOD -> period(pattern);
        case PASSAGES -> Json.object("type", List.of("integer", "string"), "pattern", pattern);
        case ID, DATE -> Json.object("type", "string", "pattern", pattern);
        case TEXT, VALUE, DEADLINE, HASH -> Json.object("type", TEXTS, "pattern", pattern);
      };
    }

    private static Map<String, Object> number(int least, @Nullable Integer most, String pattern) {
      return Json.object(
          "type", List.of("integer", "string"),
          "minimum", least,
          "maximum", most,
          "pattern", pattern);
    }

    /** A year as a number, a part of one as text, or one word that says what is meant within it. */
    private static Map<String, Object> period(String pattern) {
      Map<String, Object> words = new LinkedHashMap<>();
      for (Period.Role role : Period.Role.values()) {
        if (role != Period.Role.WHOLE) {
          words.put(role.key(), Map.of("type", List.of("integer", "string")));
        }
      }
      return Json.object(
          "type",
          List.of("integer", "string", "object"),
          "minimum",
          1900,
          "maximum",
          2099,
          "properties",
          words,
          "additionalProperties",
          false,
          "minProperties",
          1,
          "maxProperties",
          1,
          "pattern",
          pattern);
    }

    /** A regular expression of the whole text, as schemas write it. */
    private static String whole(String pattern) {
      return "^(" + pattern + ")$";
    }

    private Map<String, Object> words(String path, Form.OneOf words) {
      List<String> meanings =
          words.words().stream()
              .map(word -> texts.of(path + "." + word).description())
              .map(text -> text.zh() + " / " + text.en())
              .toList();
      return Json.object("type", "string", "enum", words.words(), "enumDescriptions", meanings);
    }

    private Map<String, Object> inLanguages(String path, Form.InLanguages both) {
      Map<String, Object> word = words(path, new Form.OneOf(both.words()));
      Map<String, Object> each =
          Json.object(
              "type",
              "object",
              "properties",
              Json.object("zh", word, "en", word),
              "additionalProperties",
              false);
      return Json.object("anyOf", List.of(word, each));
    }

    private Map<String, Object> reference(RecordKind target) {
      referred.add(target);
      return known == null ? plain(Plain.ID) : Map.of("$ref", "#/$defs/" + name(target));
    }

    private void putMembers(String path, List<Member> members, Map<String, Object> schema) {
      Map<String, Object> properties = new LinkedHashMap<>();
      for (Member member : members) {
        if (member.form() != null) {
          properties.put(member.name(), member(path, member));
        }
      }
      schema.put("type", "object");
      schema.put("properties", properties);
      putRequired(members, schema);
      schema.put("additionalProperties", false);
    }

    private Map<String, Object> member(String path, Member member) {
      String inner = path + "." + member.name();
      Map<String, Object> schema = described(inner);
      if (member.form() != null) {
        schema.putAll(of(inner, member.form()));
      }
      return schema;
    }

    private static void putRequired(List<Member> members, Map<String, Object> schema) {
      List<String> required =
          members.stream()
              .filter(member -> member.presence() == Presence.NEEDED && member.form() != null)
              .map(Member::name)
              .toList();
      if (!required.isEmpty()) {
        schema.put("required", required);
      }
    }

    /** What all variants have in common, and for each what it has beyond that. */
    private void putVariants(String path, List<Variant> variants, Map<String, Object> schema) {
      Map<String, Set<Form>> forms = new LinkedHashMap<>();
      for (Variant variant : variants) {
        for (Member member : variant.members().members()) {
          Set<Form> met = forms.computeIfAbsent(member.name(), unseen -> new LinkedHashSet<>());
          if (member.form() != null) {
            met.add(member.form());
          }
        }
      }
      Set<Member> common = new LinkedHashSet<>(variants.get(0).members().members());
      variants.forEach(variant -> common.retainAll(variant.members().members()));
      putMembers(path, List.copyOf(common), schema);
      Map<String, Object> properties = new LinkedHashMap<>();
      forms.forEach((name, met) -> properties.put(name, member(path, name, met)));
      schema.put("properties", properties);
      if (variants.get(0).word() == null) {
        schema.put(
            "oneOf",
            variants.stream().map(variant -> Map.of("required", List.of(variant.key()))).toList());
      }
      List<Map<String, Object>> branches =
          variants.stream()
              .map(variant -> branch(path, variant, common, forms))
              .filter(branch -> !branch.isEmpty())
              .toList();
      if (!branches.isEmpty()) {
        schema.put("allOf", branches);
      }
    }

    private Map<String, Object> member(String path, String name, Set<Form> forms) {
      @Nullable Form only = forms.size() == 1 ? forms.iterator().next() : null;
      return member(path, new Member(name, Presence.OPTIONAL, only));
    }

    /** What holds for one variant alone; nothing where nothing does. */
    private Map<String, Object> branch(
        String path, Variant variant, Set<Member> common, Map<String, Set<Form>> forms) {
      Map<String, Object> properties = new LinkedHashMap<>();
      List<Member> own =
          variant.members().members().stream()
              .filter(member -> !common.contains(member) && !member.name().equals(variant.key()))
              .toList();
      for (Member member : own) {
        Form form = member.form();
        if (form == null) {
          properties.put(member.name(), false);
        } else if (forms.getOrDefault(member.name(), Set.of()).size() > 1) {
          properties.put(member.name(), of(path + "." + member.name(), form));
        }
      }
      Map<String, Object> then = new LinkedHashMap<>();
      if (!properties.isEmpty()) {
        then.put("properties", properties);
      }
      putRequired(own, then);
      return then.isEmpty() ? Map.of() : Json.object("if", condition(variant), "then", then);
    }

    private static Map<String, Object> condition(Variant variant) {
      String word = variant.word();
      List<String> required = List.of(variant.key());
      return word == null
          ? Map.of("required", required)
          : Json.object(
              "properties", Map.of(variant.key(), Map.of("const", word)), "required", required);
    }

    /**
     * The ids of one report that others may name.
     *
     * @param named ids with what they stand for, in alphabetical order
     * @param passages how many passages the report has
     */
    record KnownIds(Map<RecordKind, SortedMap<String, Bilingual>> named, int passages) {

      static KnownIds of(Report report) {
        Map<RecordKind, SortedMap<String, Bilingual>> named = new EnumMap<>(RecordKind.class);
        Promises promises = report.promises();
        report.groups().forEach(it -> put(named, RecordKind.GROUP, it.id(), it.name()));
        promises
            .commitments()
            .forEach(it -> put(named, RecordKind.COMMITMENT, it.id(), it.title()));
        promises.subjects().forEach(it -> put(named, RecordKind.SUBJECT, it.id(), it.name()));
        promises.audiences().forEach(it -> put(named, RecordKind.AUDIENCE, it.id(), it.name()));
        for (Indicator indicator : report.indicators()) {
          for (Figure figure : indicator.figures()) {
            put(named, RecordKind.FIGURE, figure.id(), said(indicator, figure));
          }
        }
        return new KnownIds(named, report.source().passages().size());
      }

      private static void put(
          Map<RecordKind, SortedMap<String, Bilingual>> named,
          RecordKind target,
          Id id,
          Bilingual said) {
        named.computeIfAbsent(target, unseen -> new TreeMap<>()).putIfAbsent(id.text(), said);
      }

      /** As in “地区生产总值 2024 result 297.61亿元”. */
      private static Bilingual said(Indicator indicator, Figure figure) {
        Bilingual name = figure.name() == null ? indicator.name() : figure.name();
        return new Bilingual("{0}，{1}，{2}", "{0}, {1}, {2}")
            .with(
                name,
                EnumWords.of(figure.kind()) + " " + figure.period(),
                figure.value().written());
      }

      private SortedMap<String, Bilingual> all(RecordKind target) {
        return named.getOrDefault(target, new TreeMap<>());
      }

      List<String> ids(RecordKind target) {
        return List.copyOf(all(target).keySet());
      }

      List<String> meanings(RecordKind target) {
        return all(target).values().stream().map(text -> text.zh() + " / " + text.en()).toList();
      }
    }

    /**
     * What every key and every word of the files means, in both languages. A key is known by its
     * path, as in {@code ledger.indicators.figures.value}, or by the end of it, as in {@code
     * figures.value}.
     */
    static final class KeyTexts {

      private static final String FILE = "keys.txt";

      private final Map<String, KeyText> byPath;
      private final SortedSet<String> untold = new TreeSet<>();
      private final SortedSet<String> unasked;

      /**
       * What is said of a key.
       *
       * @param title a few words
       * @param description a sentence or two
       */
      record KeyText(Bilingual title, Bilingual description) {}

      private KeyTexts(Map<String, KeyText> byPath) {
        this.byPath = byPath;
        this.unasked = new TreeSet<>(byPath.keySet());
      }

      static KeyTexts read() {
        Map<String, KeyText> texts = new TreeMap<>();
        DataFile.entries(FILE)
            .forEach(
                (path, said) -> {
                  String[] parts = said.split(" \\| ", -1);
                  if (parts.length != 4) {
                    throw new IllegalStateException(
                        path + ": two titles and two descriptions are needed");
                  }
                  texts.put(
                      path,
                      new KeyText(
                          new Bilingual(parts[0], parts[1]), new Bilingual(parts[2], parts[3])));
                });
        return new KeyTexts(texts);
      }

      /**
       * What is said of the key at the path; the path itself where nothing is, which is remembered.
       */
      KeyText of(String path) {
        String end = path;
        while (true) {
          KeyText text = byPath.get(end);
          if (text != null) {
            unasked.remove(end);
            return text;
          }
          int dot = end.indexOf('.');
          if (dot < 0) {
            untold.add(path);
            return new KeyText(Bilingual.same(path), Bilingual.same(path));
          }
          end = end.substring(dot + 1);
        }
      }

      /** Paths of which nothing is said. */
      Set<String> untold() {
        return Collections.unmodifiableSet(untold);
      }

      /** What is said of keys that nobody has asked about. */
      Set<String> unasked() {
        return Collections.unmodifiableSet(unasked);
      }
    }
  }
}
