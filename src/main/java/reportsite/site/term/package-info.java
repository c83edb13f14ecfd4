/**
 * The words that need explaining: marked where they stand, listed on a page, and sentences that
 * hold them.
 */
@NullMarked
package reportsite.site.term;

import org.jspecify.annotations.NullMarked;
