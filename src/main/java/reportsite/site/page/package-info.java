/**
 * What every page has: its address, its frame, its place in the navigation, and the edition it
 * belongs to.
 */
@NullMarked
package reportsite.site.page;

import org.jspecify.annotations.NullMarked;
