/** The last look at the finished pages: addresses, frames, and every numeral a reader sees. */
@NullMarked
package reportsite.output.audit;

import org.jspecify.annotations.NullMarked;
