package reportsite.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The sole right to replace one folder. The system takes it back when the process dies, so a killed
 * build blocks nobody; a file that is left behind means nothing.
 */
final class FolderLock {

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock at once or fails; nobody waits. */
  static FolderLock take(Path file) throws IOException, WriteFailed {
    while (true) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        if (tryLock(channel) == null) {
          String holder = contentOf(file).strip();
          throw new WriteFailed(
              OutputFault.BUILD_UNDER_WAY, file, null, holder.isEmpty() ? "?" : holder);
        }
        String own = ProcessHandle.current().pid() + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)), 0);
        // The former holder may have deleted the file between our open and our lock.
        if (contentOf(file).equals(own)) {
          return new FolderLock(file, channel);
        }
        channel.close();
      } catch (IOException | WriteFailed | RuntimeException e) {
        channel.close();
        throw e;
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // another thread of this process holds it
    }
  }

  private static String contentOf(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.US_ASCII);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Gives the right back. What fails here disturbs nobody: the lock ends with the process. */
  void release() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException left) {
      // A file without a lock on it means nothing.
    }
  }
}
