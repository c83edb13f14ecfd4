/** Languages, texts in both of them, and markup: what every other package speaks. */
@NullMarked
package reportsite.text;

import org.jspecify.annotations.NullMarked;
