/** Pages about the site itself, for readers and for its staff, and the list of reports. */
@NullMarked
package reportsite.site.about;

import org.jspecify.annotations.NullMarked;
