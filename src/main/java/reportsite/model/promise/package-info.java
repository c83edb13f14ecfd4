/** What a report says will be done, for whom and where, and what became of it. */
@NullMarked
package reportsite.model.promise;

import org.jspecify.annotations.NullMarked;
