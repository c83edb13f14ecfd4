package reportsite.site.page;

import reportsite.text.Html;

/** Words that lead somewhere. */
public record Link(Html label, String href) {}
