package reportsite.output.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import reportsite.text.Bilingual;

/** Why the system refused, in words for people. */
public final class Reason {

  private static final Map<String, Bilingual> KNOWN =
      Map.of(
          "No space left on device",
          new Bilingual("磁盘已满", "no space left on the disk"),
          "Disk quota exceeded",
          new Bilingual("磁盘配额已用完", "the disk quota is used up"),
          "File too large",
          new Bilingual("文件超过系统允许的大小", "a file is larger than the system allows"),
          "Read-only file system",
          new Bilingual("磁盘只能读取，不能写入", "the file system is read-only"),
          "Not a directory",
          new Bilingual("路径中有一段是文件，不是文件夹", "part of the path is a file, not a folder"),
          "Device or resource busy",
          new Bilingual(
              "文件夹正被系统占用（可能是挂载点），不能整体替换",
              "the folder is in use by the system, perhaps a mount point, and cannot be replaced as"
                  + " a whole"));

  private Reason() {}

  public static Bilingual of(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return new Bilingual("没有写入权限", "permission denied");
    }
    if (failure instanceof FileAlreadyExistsException) {
      return new Bilingual("同名文件已经存在", "a file of that name already exists");
    }
    if (failure instanceof NoSuchFileException) {
      return new Bilingual("文件或文件夹不存在", "no such file or folder");
    }
    String said =
        failure instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : String.valueOf(failure.getMessage());
    Bilingual known = KNOWN.get(said);
    return known != null ? known : new Bilingual("系统提示：" + said, said);
  }

  /** The file or folder that the system complained about, or else the one given. */
  static Path place(IOException failure, Path otherwise) {
    return failure instanceof FileSystemException system && system.getFile() != null
        ? Path.of(system.getFile())
        : otherwise;
  }
}
