/** A report as an immutable value, with its chapters, its terms and what is put first. */
@NullMarked
package reportsite.model.report;

import org.jspecify.annotations.NullMarked;
