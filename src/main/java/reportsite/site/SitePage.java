package reportsite.site;

import reportsite.text.Lang;

/**
 * One page, ready to be rendered.
 *
 * @param template file in the template folder
 * @param frame what stands around every page's content
 * @param view what the template sees, typed per kind of page
 */
public record SitePage(Address address, Lang lang, String template, PageFrame frame, Object view) {}
