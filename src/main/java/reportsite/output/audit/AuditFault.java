package reportsite.output.audit;

import reportsite.diag.Fault;

/** Everything that can be wrong with finished pages. */
enum AuditFault implements Fault {
  // Links
  LINK_BROKEN,
  LINK_TO_FOLDER,
  ANCHOR_MISSING,
  ADDRESS_NOT_RELATIVE,
  FOREIGN_HOST,
  SCRIPT_ADDRESS,
  SCRIPT_IN_ATTRIBUTE,
  BASE_ELEMENT,
  REFERENCE_WITHOUT_ID,
  ID_TWICE,
  XML_BROKEN,

  // Pages
  LANG_MISSING,
  TITLE_MISSING,
  TITLE_TWICE,
  HEADING_COUNT,
  LINK_EMPTY,

  // Numerals
  NUMERAL_WITHOUT_ORIGIN,
  NUMERAL_NOT_ON_PAGE,
  FIGURE_UNKNOWN,
  FIGURE_READS_OTHERWISE,
  FALL_NOT_TOLD,
  FALL_WITHOUT_WORD
}
