package reportsite.site.figure;

import reportsite.markdown.HanSpans;
import reportsite.site.page.Address;
import reportsite.site.page.Edition;
import reportsite.site.page.Edition.Place;
import reportsite.site.term.TermNotes;
import reportsite.text.Html;

/** A chapter in a list. */
public record ChapterLink(String title, Html summary, String href) {

  public static ChapterLink to(Edition edition, Address here, Place place) {
    return new ChapterLink(
        edition.in(place.chapter().title()),
        edition
            .labels()
            .sentence(place.chapter().summary(), words -> HanSpans.html(words, edition.lang())),
        here.to(edition.chapter(place)));
  }

  /** The same with the terms of its summary marked. */
  public static ChapterLink to(Edition edition, Address here, Place place, TermNotes notes) {
    return new ChapterLink(
        edition.in(place.chapter().title()),
        edition
            .labels()
            .sentence(place.chapter().summary(), words -> notes.mark(words, edition.lang())),
        here.to(edition.chapter(place)));
  }
}
