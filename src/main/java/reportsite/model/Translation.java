package reportsite.model;

import reportsite.diag.Position;

/**
 * The English of one passage.
 *
 * @param source beginning of the SHA-256 of the Chinese that was translated, so that a later change
 *     of the Chinese is noticed
 * @param isReviewed whether a second person has compared it with the Chinese
 */
public record Translation(
    int passage,
    String source,
    String en,
    @Written(as = "reviewed") boolean isReviewed,
    Position at) {}
