package reportsite.draft;

import java.time.LocalDate;

/**
 * What a report says about itself before it begins.
 *
 * @param year whose tasks the report sets
 * @param place 青山区
 * @param government with the places it belongs to, as far as the report names them
 * @param body before whom the report was given
 * @param speaker with the office
 */
record Frame(
    int year, String place, String government, LocalDate date, String body, String speaker) {

  String title() {
    return place + year + "年政府工作报告";
  }
}
