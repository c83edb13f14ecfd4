/** What can be searched, and the page that does. */
@NullMarked
package reportsite.site.search;

import org.jspecify.annotations.NullMarked;
