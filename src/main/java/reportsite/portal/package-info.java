/**
 * The portal that a site is a part of: its header, footer and stylesheet, as staff take them from
 * there, to what pages may hold. A door to jsoup.
 */
@NullMarked
package reportsite.portal;

import org.jspecify.annotations.NullMarked;
