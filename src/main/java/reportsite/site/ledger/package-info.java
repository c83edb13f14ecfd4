/**
 * The pages of figures and targets, the checks, what is not stated, and the columns of the data
 * files.
 */
@NullMarked
package reportsite.site.ledger;

import org.jspecify.annotations.NullMarked;
