/** Pages and data files from the site. The only door to FreeMarker. */
@NullMarked
package reportsite.render;

import org.jspecify.annotations.NullMarked;
