package reportsite.check;

import java.util.List;
import reportsite.diag.Diagnostics;
import reportsite.diag.Position;
import reportsite.model.Source.Passage;
import reportsite.model.report.Report;
import reportsite.text.Bilingual;

/** Requires that declared wordings are the report's own. */
record StatedWordings(Report report, Bilingual kind, Diagnostics diagnostics) {

  void require(String wording, Position at) {
    boolean stands =
        report.source().passages().stream().anyMatch(passage -> passage.text().contains(wording));
    if (!stands) {
      diagnostics.error(at, PromiseFault.WORDING_NOT_IN_REPORT, kind, wording, cure(wording));
    }
  }

  /** The other wordings of an owner, each at its place in the list. */
  void requireAll(List<String> also, Position owner) {
    for (int i = 0; i < also.size(); i++) {
      require(also.get(i), report.places().of(owner, "also", Integer.toString(i)));
    }
  }

  private Bilingual cure(String wording) {
    for (Passage passage : report.source().passages()) {
      NearestText near = NearestText.find(wording, passage.text());
      if (near != null && near.stretch().length() > 1) {
        return new Bilingual("请照抄第{0}段的写法：{1}", "copy the words of passage {0}: {1}")
            .with(passage.number(), near.stretch());
      }
    }
    return new Bilingual(
        "请照抄报告的写法，不加引号；报告没有提到的不要登记",
        "copy the report's wording, without quotation marks; do not enter what it does not name");
  }
}
