package reportsite.notation.value;

/** What is counted, in English: {@code one} enterprise, {@code many} enterprises. */
public record Noun(String one, String many) {

  public Noun {
    if (one.isBlank() || many.isBlank()) {
      throw new IllegalArgumentException("a noun needs its singular and its plural");
    }
  }
}
