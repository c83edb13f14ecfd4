package reportsite.site;

import java.util.stream.Stream;

/** Plans the pages of one kind, for one report in one language. */
interface PageProducer {

  Stream<SitePage> pages(Edition edition);
}
