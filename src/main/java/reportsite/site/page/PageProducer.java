package reportsite.site.page;

import java.util.stream.Stream;

/** Plans the pages of one kind, for one report in one language. */
public interface PageProducer {

  Stream<PlannedPage> pages(Edition edition);
}
