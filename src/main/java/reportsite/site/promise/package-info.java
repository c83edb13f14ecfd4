/** What the report promises, for whom, where and by when, and what became of earlier promises. */
@NullMarked
package reportsite.site.promise;

import org.jspecify.annotations.NullMarked;
