package reportsite.preview;

import reportsite.diag.Fault;

/** What can be wrong with files that are looked at while they are written. */
enum PreviewFault implements Fault {
  UNREADABLE(
      "暂时读不到文件（{0}）",
      "a file cannot be read at the moment ({0})",
      "保存完成或恢复读取权限后会自动重试",
      "it is tried again by itself, once it is saved or may be read"),
  TOOL_FAILED(
      "程序出错：{0}",
      "the tool failed: {0}",
      "撤销刚才的改动，并请把改动前后的文件告知维护人员",
      "take the last change back, and send the file as it was and is to those who maintain the tool");

  private final Wording wording;

  PreviewFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
