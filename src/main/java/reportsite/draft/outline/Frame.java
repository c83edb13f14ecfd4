package reportsite.draft.outline;

import java.time.LocalDate;

/**
 * What a report says about itself before it begins.
 *
 * @param year whose tasks the report sets
 * @param place 青山区; 中国 of the State Council
 * @param government with the places it belongs to, as far as the report names them
 * @param body before whom the report was given
 * @param speaker with the office
 */
public record Frame(
    int year, String place, String government, LocalDate date, String body, String speaker) {

  public String title() {
    String whose = isNational() ? government : place;
    return whose + year + (isGovernment() ? "年政府工作报告" : "年工作报告");
  }

  /** Whether a government reports, and not the office of a zone or a street. */
  public boolean isGovernment() {
    return isNational() || government.endsWith("人民政府");
  }

  public boolean isNational() {
    return government.equals("国务院");
  }
}
