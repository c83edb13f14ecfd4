/** Every promise is proved by the report, none is passed over, and progress is never rewritten. */
@NullMarked
package reportsite.check.promise;

import org.jspecify.annotations.NullMarked;
