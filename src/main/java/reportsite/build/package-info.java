/** The pipeline on one page, what it counts, and the site that comes of it. */
@NullMarked
package reportsite.build;

import org.jspecify.annotations.NullMarked;
