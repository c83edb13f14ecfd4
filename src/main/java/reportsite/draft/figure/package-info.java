/** Figures and indicators out of sentences, with what a person has to look at. */
@NullMarked
package reportsite.draft.figure;

import org.jspecify.annotations.NullMarked;
