/** Both languages say the same. */
@NullMarked
package reportsite.check.language;

import org.jspecify.annotations.NullMarked;
