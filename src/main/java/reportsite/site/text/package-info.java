/** The report's own text, passage by passage, in one language or both. */
@NullMarked
package reportsite.site.text;

import org.jspecify.annotations.NullMarked;
