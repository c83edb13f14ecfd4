/** The site served from memory while its content is written, with what is wrong on top of it. */
@NullMarked
package reportsite.preview;

import org.jspecify.annotations.NullMarked;
