/**
 * The numbers of a report: indicators with their figures, relations between them, charts of them.
 */
@NullMarked
package reportsite.model.ledger;

import org.jspecify.annotations.NullMarked;
