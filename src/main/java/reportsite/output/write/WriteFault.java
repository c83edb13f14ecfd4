package reportsite.output.write;

import reportsite.diag.Fault;

/** Everything that can go wrong when a site is written. */
enum WriteFault implements Fault {
  CANNOT_WRITE(
      "无法写入网站：{0}",
      "the site cannot be written: {0}",
      "原有网站未作任何改动。请检查磁盘空间和写入权限，然后重新生成；也可以用 --out 换一个文件夹",
      "the former site is unchanged; check free space and permissions and build again, or choose"
          + " another folder with --out"),
  TARGET_NOT_A_FOLDER(
      "输出位置不是文件夹",
      "the output is not a folder",
      "请用 --out 指定一个新的或空的文件夹",
      "name a new or empty folder with --out"),
  FOREIGN_FOLDER(
      "该文件夹里有不是由 reportsite 生成的内容（{0}），为保护这些文件，不予替换",
      "the folder holds files that reportsite did not make ({0}), so it is not replaced",
      "请用 --out 指定一个新的或空的文件夹；如果里面的内容确实不再需要，请先自行清空",
      "name a new or empty folder with --out; if its files are no longer needed, empty it yourself"
          + " first"),
  LEFTOVER_NOT_OURS(
      "生成网站要用到这个名称，但该位置的内容（{0}）不是由 reportsite 生成的",
      "the build needs this name, but what stands there ({0}) was not made by reportsite",
      "请把它改名或移走，然后重新生成",
      "rename it or move it away, then build again"),
  BUILD_UNDER_WAY(
      "另一个生成任务正在写入这个文件夹（进程 {0}）",
      "another build is writing this folder (process {0})",
      "请等它结束后再生成",
      "wait until it has ended, then build again");

  private final Wording wording;

  WriteFault(String faultZh, String faultEn, String cureZh, String cureEn) {
    this.wording = new Wording(faultZh, faultEn, cureZh, cureEn);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
