/** The whole site as a value: pages, their views, their addresses. */
@NullMarked
package reportsite.site;

import org.jspecify.annotations.NullMarked;
