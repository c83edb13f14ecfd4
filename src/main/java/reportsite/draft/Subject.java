package reportsite.draft;

/**
 * What a number measures.
 *
 * @param thing in the report's words; empty where they do not say
 * @param aspect what of it: 总投资 of a project; empty for the thing itself
 */
record Subject(String thing, String aspect) {

  static final Subject UNKNOWN = new Subject("", "");

  static Subject of(String thing) {
    return new Subject(thing, "");
  }

  /** Both in one name. */
  String whole() {
    return Naming.attribute(thing, aspect);
  }
}
