package reportsite;

import reportsite.diag.Fault;

/** What can be wrong between the content and the pages made of it. */
enum BuildFault implements Fault {
  STRING_MISSING(
      "缺少词条“{0}”，网页上要用到它",
      "the string '{0}' is missing; the pages need it",
      "补上一行“{0}: {zh: …, en: …}”；如果只是名称写错了，请改回“{0}”",
      "add '{0}: {zh: …, en: …}', or correct the key if it is only misspelt");

  private final Wording wording;

  BuildFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
