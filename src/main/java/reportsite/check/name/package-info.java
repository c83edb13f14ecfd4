/** What is named exists, and once. */
@NullMarked
package reportsite.check.name;

import org.jspecify.annotations.NullMarked;
