package reportsite;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import reportsite.load.ProjectFiles;
import reportsite.text.Lang;

/** Debian's nginx with the very text of the guide; only port, name and folder are the test's. */
public final class Nginx implements AutoCloseable {

  private final Process process;
  private final int port;

  private Nginx(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** A configuration of the guide, by what its fence says. */
  static String ofGuide(String kind, Lang lang) throws IOException {
    String guide = Files.readString(Path.of(ProjectFiles.guide(lang)));
    List<String> blocks =
        Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$")
            .matcher(guide)
            .results()
            .map(found -> found.group(1))
            .toList();
    Assertions.assertEquals(1, blocks.size(), kind + " in the guide");
    return blocks.get(0);
  }

  /** Serves a folder; everything else it writes goes into the other one. */
  static Nginx serve(Path site, Path folder) throws IOException, InterruptedException {
    return serve(site, "", folder);
  }

  /**
   * The same.
   *
   * @param below the path in the folder at which the site stands, as the guide has it for portals
   */
  public static Nginx serve(Path root, String below, Path folder)
      throws IOException, InterruptedException {
    Programs.require("nginx");
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    String written =
        ofGuide("nginx", Lang.EN)
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("    listen [::]:80;\n", "")
            .replace("=404 /404.html", "=404 " + below + "/404.html")
            .replace("/var/www/report", root.toAbsolutePath().toString());
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("nginx.conf"),
        """
        user root; daemon off; master_process off; pid %1$s/pid; error_log %1$s/error.log;
        events { worker_connections 256; }
        http {
        access_log off; client_body_temp_path %1$s/a; proxy_temp_path %1$s/b;
        fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d; scgi_temp_path %1$s/e;
        include %1$s/report.conf;
        }
        """
            .formatted(folder.toAbsolutePath()));
    Files.writeString(folder.resolve("report.conf"), written);
    Process process =
        new ProcessBuilder(
                "/usr/sbin/nginx", "-c", folder.resolve("nginx.conf").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    Nginx server = new Nginx(process, port);
    for (int tries = 0; tries < 100 && process.isAlive(); tries++) {
      if (isOpen(port)) {
        return server;
      }
      Thread.sleep(50);
    }
    server.close();
    return Assertions.fail("nginx does not start: " + Files.readString(folder.resolve("said")));
  }

  private static boolean isOpen(int port) {
    try (Socket open = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return open.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  public int port() {
    return port;
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port + "/" + path;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
