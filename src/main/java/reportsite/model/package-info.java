/** The report as an immutable value: passages, indicators, figures, chapters, charts. */
@NullMarked
package reportsite.model;

import org.jspecify.annotations.NullMarked;
