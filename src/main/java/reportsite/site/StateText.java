package reportsite.site;

/**
 * Where a commitment stands, as lists show it.
 *
 * @param id of the state, part of its anchor
 * @param word the state by the latest entry
 * @param silent whether news was to be expected since its last day, and there is none
 */
public record StateText(String id, String word, boolean silent) {}
