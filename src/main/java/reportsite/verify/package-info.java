/** A published site, checked by anyone against its own manifest, report, data, pages and seals. */
@NullMarked
package reportsite.verify;

import org.jspecify.annotations.NullMarked;
