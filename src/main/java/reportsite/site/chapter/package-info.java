/** The home page and the pages of parts and chapters, which tell the report in brief. */
@NullMarked
package reportsite.site.chapter;

import org.jspecify.annotations.NullMarked;
