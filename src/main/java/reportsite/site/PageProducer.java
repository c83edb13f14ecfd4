package reportsite.site;

import java.util.stream.Stream;

/** Plans the pages of one kind, for one report in one language. */
interface PageProducer {

  Stream<PlannedPage> pages(Edition edition);
}
