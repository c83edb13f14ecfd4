"use strict";
(() => {
  const panel = () => document.getElementById("preview-panel");
  const path = location.pathname.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  const key = "preview-scroll " + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    const [x, y] = kept.split(" ").map(Number);
    scrollTo({ left: x, top: y, behavior: "instant" });
  }
  const say = (text) => {
    document.getElementById("preview-latency").textContent = text;
  };
  const seen = () =>
    fetch("/_preview/seen?edition=" + panel().dataset.edition + "&path=" + path)
      .then((answer) => answer.text())
      .then(say, () => {});
  requestAnimationFrame(() => setTimeout(seen));

  const refresh = () =>
    fetch("/_preview/panel?path=" + path)
      .then((answer) => answer.text())
      .then((html) => {
        const fresh = new DOMParser().parseFromString(html, "text/html");
        panel().replaceWith(document.adoptNode(fresh.getElementById("preview-panel")));
      }, () => {});

  let events = null;
  const listen = () => {
    events = new EventSource("/_preview/events?path=" + path);
    events.onmessage = (message) => {
      const [version, edition] = message.data.split(" ");
      if (edition !== panel().dataset.edition) {
        sessionStorage.setItem(key, scrollX + " " + scrollY);
        location.reload();
      } else if (version !== panel().dataset.version) {
        refresh();
      }
    };
  };
  // A hidden page lets go of its connection: browsers keep few of them to one server.
  document.addEventListener("visibilitychange", () => {
    events.close();
    if (!document.hidden) {
      listen();
    }
  });
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (shown) => shown.persisted && listen());
  listen();
})();
