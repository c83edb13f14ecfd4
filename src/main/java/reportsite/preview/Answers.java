package reportsite.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import reportsite.diag.Diagnostics;
import reportsite.output.OutputFile;
import reportsite.text.Bilingual;

/** Finds what a browser asks for, all of it in memory. */
final class Answers {

  private static final Bilingual NO_PAGE =
      new Bilingual("没有这个网页：{0}", "There is no such page: {0}");

  private final Board board;
  private final Latency latency;
  private final Workshop workshop;
  private final StaffPages staff;

  Answers(Board board, Latency latency, Workshop workshop, StaffPages staff) {
    this.board = board;
    this.latency = latency;
    this.workshop = workshop;
    this.staff = staff;
  }

  Answer to(Request request) {
    return switch (request.path()) {
      case "_preview/preview.js", "_preview/preview.css" -> own(request.path());
      case "_preview/panel" -> Answer.html(panel(pageOf(request)).html());
      case "_preview/seen" -> Answer.plain(seen(request));
      default -> page(request);
    };
  }

  /** The page that a request of the script is about. */
  private static Request pageOf(Request request) {
    return new Request(request.parameter("path"), "");
  }

  private String seen(Request request) {
    String edition = request.parameter("edition");
    if (edition.matches("[0-9]{1,9}") && latency.seen(Long.parseLong(edition))) {
      workshop.say(latency.status());
    }
    return latency.status().in(pageOf(request).lang());
  }

  private Panel panel(Request request) {
    Shown shown = board.now();
    return new Panel(
        shown,
        request.lang(),
        latency.status().in(request.lang()),
        staff.links(shown, request.lang()),
        staff.guideLink(shown, request.lang()));
  }

  private Answer page(Request request) {
    Shown shown = board.now();
    String workList = workList(shown, request.path());
    if (workList != null) {
      return Answer.html(Panel.inside(workList, panel(request)));
    }
    GoodSite good = shown.good();
    OutputFile file = good == null ? null : made(request.path(), good, shown.before());
    if (file != null && !request.path().endsWith(".html")) {
      return Answer.file(file);
    }
    if (file != null) {
      return Answer.html(Panel.inside(file.text(), panel(request)));
    }
    if (!request.path().endsWith(".html")) {
      return Answer.plain("No such file.\n").notFound();
    }
    Answer alone = Answer.html(panel(request).alone(title(good, request)));
    return good == null ? alone : alone.notFound();
  }

  /** While the content is wrong, even the list of what is open may be more than can be told. */
  private @Nullable String workList(Shown shown, String path) {
    try {
      return staff.at(shown, path);
    } catch (RuntimeException failed) {
      if (!shown.isWrong()) {
        throw failed;
      }
      return staff.at(shown.asLastGood(), path);
    }
  }

  private static String title(@Nullable GoodSite good, Request request) {
    return (good == null ? Panel.NAME : NO_PAGE.with(request.path())).in(request.lang());
  }

  /** A page that cannot be made stays as it was in the site before, and the fault is told. */
  private @Nullable OutputFile made(String path, GoodSite good, @Nullable GoodSite before) {
    try {
      return good.at(path);
    } catch (RuntimeException failed) {
      Diagnostics found = new Diagnostics();
      Rebuilder.report(failed, found);
      board.change(shown -> shown.good() == good ? shown.auditedWith(found.sorted()) : shown);
      return before == null ? null : olderPage(path, before);
    }
  }

  private static @Nullable OutputFile olderPage(String path, GoodSite before) {
    try {
      return before.at(path);
    } catch (RuntimeException faultyThenAsWell) {
      return null;
    }
  }

  private static Answer own(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    try (InputStream in = Answers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return Answer.text(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
