package reportsite;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;
import reportsite.diag.Console;
import reportsite.preview.Preview;
import reportsite.render.SiteRenderer.Mode;
import reportsite.text.Lang;

/** A preview at a free port, and a browser's questions to it. */
final class RunningPreview implements AutoCloseable {

  /** Generous: the machine may be busy with other things. */
  private static final int ATTEMPTS = 600;

  private final Preview preview;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningPreview(Preview preview) {
    this.preview = preview;
    Thread thread = new Thread(preview::run, "preview");
    thread.setDaemon(true);
    thread.start();
  }

  static RunningPreview of(Path project) throws IOException {
    return of(project, 0);
  }

  static RunningPreview of(Path project, int port) throws IOException {
    PrintWriter unheard = new PrintWriter(new StringWriter());
    Mode mode = new Mode(null, false);
    Console console = new Console(unheard, unheard, Lang.EN);
    return new RunningPreview(Preview.start(project, port, mode, console));
  }

  int port() {
    return preview.port();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + "/" + path)).build();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path), BodyHandlers.ofString());
  }

  /** The page as soon as it is so. */
  String awaitPage(String path, Predicate<String> isSo) throws IOException, InterruptedException {
    String last = "";
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      last = get(path).body();
      if (isSo.test(last)) {
        return last;
      }
      Thread.sleep(100);
    }
    return fail("never became what it should be: " + last);
  }

  /** An open page that is told of changes. */
  Events events(String path) throws IOException, InterruptedException {
    HttpRequest request = request("_preview/events?path=" + path);
    return new Events(
        new BufferedReader(
            new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8)));
  }

  /** What an open page is told. */
  record Events(BufferedReader lines) implements AutoCloseable {

    /** The edition of the pages that follows another. */
    long nextEdition(long known) throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ")) {
          long edition = Long.parseLong(line.split(" ", -1)[2]);
          if (edition > known) {
            return edition;
          }
        }
      }
      return fail("the preview has ended");
    }

    @Override
    public void close() throws IOException {
      lines.close();
    }
  }

  @Override
  public void close() throws IOException {
    preview.close();
  }
}
