package reportsite.load.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.load.read.Field.ItemReader;
import reportsite.load.read.Fields.Notes;
import reportsite.load.read.Form.Member;
import reportsite.load.read.Form.Members;
import reportsite.load.read.Form.Presence;
import reportsite.load.read.Form.Variant;
import reportsite.load.yaml.Node;

/**
 * A place in an empty file: the readers note here what they would read. So nothing that a reader
 * knows can be missing from a description of the files.
 */
final class FormProbe implements Node {

  private static final Position NOWHERE = Position.of("");

  private final @Nullable FormProbe owner;
  private final String name;
  private final Presence presence;
  private final int turn;
  private final Map<String, FormProbe> members = new LinkedHashMap<>();
  private @Nullable Form form;
  private @Nullable Choice choice;

  /** What the other members depend on: which word stands under a key, or which key is there. */
  private record Choice(List<String> keys, List<String> words) {

    int size() {
      return Math.max(keys.size(), words.size());
    }

    Variant variant(int turn, Members members) {
      return words.isEmpty()
          ? new Variant(keys.get(turn), null, members)
          : new Variant(keys.get(0), words.get(turn), members);
    }
  }

  private FormProbe(@Nullable FormProbe owner, String name, Presence presence, int turn) {
    this.owner = owner;
    this.name = name;
    this.presence = presence;
    this.turn = turn;
  }

  /** What a reader asks for, in every case that it tells apart. */
  static Form survey(String name, ItemReader<?> reader) {
    List<Variant> variants = new ArrayList<>();
    while (true) {
      FormProbe probe = new FormProbe(null, "", Presence.NEEDED, variants.size());
      reader.read(new Field(name, probe, NOWHERE, Presence.NEEDED, Notes.to(new Diagnostics())));
      Choice choice = probe.choice;
      Form form = probe.form();
      if (choice == null || !(form instanceof Members members)) {
        return form;
      }
      variants.add(choice.variant(variants.size(), members));
      if (variants.size() == choice.size()) {
        return new Form.Variants(variants);
      }
    }
  }

  /** What a reader of a whole file asks for. */
  static Form form(Consumer<Fields> reader) {
    FormProbe probe = new FormProbe(null, "", Presence.NEEDED, 0);
    reader.accept(new Fields(probe, Notes.to(new Diagnostics())));
    return probe.form();
  }

  @Override
  public Position at() {
    return NOWHERE;
  }

  @Override
  public int start() {
    return 0;
  }

  @Override
  public int end() {
    return 0;
  }

  void note(Form asked) {
    form = asked;
  }

  FormProbe member(String key, Presence need) {
    return members.computeIfAbsent(key, unseen -> new FormProbe(this, key, need, turn));
  }

  /** Which of the words under this name is to be taken this time. */
  int chooseWord(List<String> words) {
    note(new Form.OneOf(words));
    if (owner == null) {
      throw new IllegalStateException("a word alone decides nothing");
    }
    return owner.choose(new Choice(List.of(name), words));
  }

  /** Which of the keys is to be there this time. */
  int chooseKey(List<String> keys) {
    return choose(new Choice(keys, List.of()));
  }

  private int choose(Choice asked) {
    if (choice != null || owner != null) {
      throw new IllegalStateException("one choice in an item of a list, and none inside");
    }
    choice = asked;
    return turn;
  }

  private Form form() {
    if (form != null) {
      return form;
    }
    return new Members(
        members.values().stream()
            .map(member -> new Member(member.name, member.presence, member.formOrNone()))
            .toList());
  }

  /** Nothing where the reader took notice of the member only to refuse it. */
  private @Nullable Form formOrNone() {
    return form == null && members.isEmpty() ? null : form();
  }
}
