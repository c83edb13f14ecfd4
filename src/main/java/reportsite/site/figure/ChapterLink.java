package reportsite.site.figure;

import reportsite.site.page.Edition.Place;
import reportsite.site.page.Page;
import reportsite.text.Html;

/** A chapter in a list; it may be in draft where the page is not. */
public record ChapterLink(Html title, Html summary, String href) {

  public static ChapterLink to(Page page, Place place) {
    return new ChapterLink(
        page.wordsOrChinese(place.chapter().title()),
        page.unmarked(place.chapter().summary()),
        page.to(page.edition().chapter(place)));
  }

  /** The same with the terms of its summary marked. */
  public static ChapterLink marked(Page page, Place place) {
    return new ChapterLink(
        page.wordsOrChinese(place.chapter().title()),
        page.sentence(place.chapter().summary()),
        page.to(page.edition().chapter(place)));
  }
}
