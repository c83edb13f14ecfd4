/**
 * Languages, texts in both of them, markup, remembered results: what every other package speaks.
 */
@NullMarked
package reportsite.text;

import org.jspecify.annotations.NullMarked;
