/** What is printed beside the pages: the book, the one page to share, pictures for shared links. */
@NullMarked
package reportsite.site.print;

import org.jspecify.annotations.NullMarked;
