// Large text, colours and reading aloud. What a reader chooses is remembered on the device only.
(() => {
  "use strict";
  var root = document.documentElement;
  var chosen = {};

  function recall(key) {
    try {
      return localStorage.getItem("reader-" + key) || "";
    } catch (e) {
      return chosen[key] || "";
    }
  }

  function keep(key, value) {
    chosen[key] = value;
    try {
      localStorage.setItem("reader-" + key, value);
    } catch (e) {
      // Without a memory the choice holds for this page.
    }
  }

  function paint() {
    var scheme = recall("scheme");
    root.classList.toggle("dark", scheme === "dark");
    root.classList.toggle("light", scheme === "light");
    if (scheme) document.getElementById("_reader").media = "screen";
  }

  function enlarge(large) {
    root.classList.toggle("large", large);
    if (large) document.getElementById("_reader").media = "screen";
  }

  // Before the first paint.
  if (recall("size") === "large") enlarge(true);
  paint();

  document.addEventListener("DOMContentLoaded", () => {
    var link = document.getElementById("_size");
    if (!link) return;
    document.getElementById("_reader").media = "screen";
    var words = link.dataset.words.split("|");
    var bar = add(null, "div");
    bar.className = "aids";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", words[0]);

    var size = button(null);
    link.replaceWith(size);
    size.id = "_size";
    size.onclick = () => {
      var large = !root.classList.contains("large");
      stay(() => {
        enlarge(large);
        show();
      });
      keep("size", large ? "large" : "");
    };

    // The other language opens at the same place, with the same filter.
    document.querySelector(".language a").addEventListener("click", (event) => {
      if (location.hash) event.currentTarget.hash = location.hash;
    });

    var label = add(bar, "label", words[2] + " ");
    var scheme = add(label, "select");
    ["", "light", "dark"].forEach((value, i) => scheme.append(new Option(words[3 + i], value)));
    scheme.value = recall("scheme");
    scheme.onchange = () => {
      keep("scheme", scheme.value);
      paint();
    };

    if ("speechSynthesis" in window) {
      var voice = button(null);
      size.after(" ", voice);
      voice.className = "aloud";
      aloud(voice, words[6], words[7]);
    }
    show();

    function show() {
      var large = root.classList.contains("large");
      size.textContent = large ? words[1] : link.textContent;
      (document.getElementById("_aids") ||
        document.querySelector((large ? "header" : "footer") + ".site")).append(bar);
    }
  });

  // Who leaves for a site that no government answers for is asked; without a script the link says it.
  document.addEventListener("click", (event) => {
    var link = event.target.closest("a[data-leaves]");
    if (link && !confirm(link.dataset.leaves)) event.preventDefault();
  });

  // A note opens over the foot of the screen: its word stays in view, and one comes back to where one was.
  var word;
  document.addEventListener("click", (event) => {
    var link = event.target.closest("a.term, a.back");
    if (!link) return;
    if (link.matches(".term")) {
      word = link;
    } else if (word) {
      event.preventDefault();
      history.back();
      word.focus({preventScroll: true});
      word = null;
    }
  });
  addEventListener("hashchange", () => {
    var note = word && document.querySelector(".notes > :target");
    if (!note) return;
    var under = word.getBoundingClientRect().bottom + 16 - note.getBoundingClientRect().top;
    if (under > 0) scrollBy(0, under);
  });
  addEventListener("keydown", (event) => {
    var back = event.key === "Escape" && document.querySelector(".notes > :target .back");
    if (back) back.click();
  });

  // What was at the top of the screen is there again when the letters have changed.
  function stay(change) {
    var first =
      scrollY > 0 &&
      [...document.querySelectorAll("main :is(h1,h2,h3,p,li,dt,dd,tr)")].find(
        (e) => e.getClientRects().length && !e.closest("nav, details") && e.getBoundingClientRect().top >= 0
      );
    var at = first && first.getBoundingClientRect().top;
    change();
    if (first) scrollBy(0, first.getBoundingClientRect().top - at);
  }

  // Reads the content block by block, each in its own language, sentence by sentence: some voices
  // stop in the middle of longer texts.
  function aloud(control, start, stop) {
    var queue = [];
    var block;
    var current;
    control.textContent = start;
    control.onclick = () => (queue.length ? end() : begin());
    addEventListener("pagehide", end);

    function begin() {
      document.querySelectorAll("main :is(h1,h2,h3,h4,p,li,dt,dd,caption,tr)").forEach((e) => {
        if (!e.getClientRects().length || e.querySelector("p,li,dt,tr")) return;
        var text = e.innerText.replace(/\s*[\t\n]\s*/g, "; ");
        (text.match(/.+?([。！？；]|[.!?;] |$)/g) || []).forEach((words) => queue.push([e, words]));
      });
      control.textContent = stop;
      next();
    }

    function next() {
      if (!queue.length) return end();
      var said = new SpeechSynthesisUtterance(queue[0][1]);
      mark(queue[0][0]);
      said.lang = block.closest("[lang]").lang;
      current = said;
      said.onend = said.onerror = () => {
        if (said !== current) return;
        queue.shift();
        next();
      };
      speechSynthesis.speak(said);
    }

    function mark(e) {
      if (block === e) return;
      if (block) block.classList.remove("spoken");
      block = e;
      if (e) {
        e.classList.add("spoken");
        e.scrollIntoView({block: "nearest"});
      }
    }

    function end() {
      queue = [];
      current = null;
      mark(null);
      speechSynthesis.cancel();
      control.textContent = start;
    }
  }

  // Browsers that cannot open details by style when they print.
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach((details) => (details.open = true));
  });

  function button(parent) {
    var made = add(parent, "button");
    made.type = "button";
    return made;
  }

  function add(parent, name, text) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (parent) parent.append(made);
    return made;
  }
})();
