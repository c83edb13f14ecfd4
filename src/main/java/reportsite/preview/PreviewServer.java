package reportsite.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import reportsite.preview.Answers.Answer;
import reportsite.preview.Answers.Request;
import reportsite.preview.PreviewState.Present;

/** Answers the browsers of this machine, and nobody else. */
final class PreviewServer implements Closeable {

  /** So often, in milliseconds, a silent browser is asked whether it is still there. */
  private static final int HEARTBEAT = 10_000;

  private final HttpServer server;
  private final ExecutorService threads;
  private final Answers answers;
  private final Present present;

  /** Two open pages may show the same. */
  private final Set<OpenPage> open = ConcurrentHashMap.newKeySet();

  private PreviewServer(HttpServer server, Answers answers, Present present) {
    this.server = server;
    this.answers = answers;
    this.present = present;
    // An open page holds a thread for as long as it is told of changes.
    this.threads =
        Executors.newCachedThreadPool(
            task -> {
              Thread thread = new Thread(task, "preview-answer");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Begins to answer at a port of this machine alone; at any free one if it is taken. */
  static PreviewServer start(int port, Answers answers, Present present) throws IOException {
    // Otherwise the last bytes of an answer wait up to 40 ms for company.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    PreviewServer preview = new PreviewServer(bound(port), answers, present);
    preview.server.createContext("/", preview::answer);
    preview.server.setExecutor(preview.threads);
    preview.server.start();
    return preview;
  }

  private static HttpServer bound(int port) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try {
      return HttpServer.create(new InetSocketAddress(here, port), 0);
    } catch (BindException taken) {
      return HttpServer.create(new InetSocketAddress(here, 0), 0);
    }
  }

  /** A page that somebody looks at just now, told from every other. */
  private static final class OpenPage {

    private final String path;

    OpenPage(String path) {
      this.path = path;
    }
  }

  /** The paths of the pages that somebody looks at just now. */
  Set<String> openPages() {
    return open.stream().map(page -> page.path).collect(Collectors.toUnmodifiableSet());
  }

  int port() {
    return server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      Request request = Request.of(exchange);
      if (!Request.isMeantForUs(exchange, port())) {
        send(exchange, 403, Answer.plain("This preview answers only to its own address.\n"));
      } else if (!method.equals("GET") && !method.equals("HEAD")) {
        exchange.getResponseHeaders().set("Allow", "GET, HEAD");
        send(exchange, 405, Answer.plain("Only GET and HEAD.\n"));
      } else if (request == null) {
        send(exchange, 404, Answer.plain("No such page.\n"));
      } else if (request.path().equals("_preview/events") && method.equals("GET")) {
        tellChanges(exchange, request);
      } else {
        Answer answer = answers.to(request);
        send(exchange, answer.found() ? 200 : 404, answer);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    byte[] content = answer.content();
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(content.length));
      exchange.sendResponseHeaders(status, -1);
      return;
    }
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    if (content.length > 0) {
      exchange.getResponseBody().write(content);
    }
  }

  /** Server-sent events: version and edition of the present state, and of every later one. */
  private void tellChanges(HttpExchange exchange, Request request) throws IOException {
    OpenPage page = new OpenPage(request.parameter("path"));
    open.add(page);
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      long told = -1;
      while (!threads.isShutdown()) {
        PreviewState shown = present.waitBehind(told, HEARTBEAT);
        String line =
            shown.version() > told ? "data: " + shown.version() + " " + shown.edition() : ":";
        out.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        told = shown.version();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(page);
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    server.stop(0);
  }
}
