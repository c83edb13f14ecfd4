/** Files to report, every problem with its position. The only door to Jackson. */
@NullMarked
package reportsite.load;

import org.jspecify.annotations.NullMarked;
