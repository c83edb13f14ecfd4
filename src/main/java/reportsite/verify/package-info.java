/** A published site, checked by anyone against its own manifest, report, data and seals. */
@NullMarked
package reportsite.verify;

import org.jspecify.annotations.NullMarked;
