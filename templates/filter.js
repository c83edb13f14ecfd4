// Hides the commitments that a reader did not ask for. Without it every list has its own page.
(() => {
  "use strict";
  const box = document.getElementById("filter");
  const items = [...document.querySelectorAll(".promises > li")];
  const groups = [...document.querySelectorAll(".group")];
  const controls = {};

  const add = (name, text, control, before) => {
    const label = document.createElement("label");
    label.append(text, control);
    box.insertBefore(label, before);
    control.addEventListener("input", () => {
      show();
      keep();
    });
    controls[name] = control;
  };

  const search = document.createElement("input");
  search.type = "search";
  add("q", box.dataset.search, search, box.firstElementChild);

  for (const list of box.querySelectorAll("[data-facet]")) {
    const select = document.createElement("select");
    select.append(new Option(box.dataset.all, ""));
    for (const link of list.querySelectorAll("[data-value]")) {
      const words = link.parentNode.textContent.trim();
      select.append(new Option(words[0].toUpperCase() + words.slice(1), link.dataset.value));
    }
    add(list.dataset.facet, list.firstElementChild.textContent, select, list);
    list.hidden = true;
  }
  box.classList.add("works");

  const status = document.createElement("p");
  status.setAttribute("role", "status");
  box.append(status);

  const fits = (item) => {
    const words = (item.textContent + item.dataset.words).toLowerCase();
    return Object.keys(controls).every((name) => {
      const value = controls[name].value;
      return name === "q"
        ? value.toLowerCase().split(/\s+/).every((word) => words.includes(word))
        : !value || item.dataset[name].split(" ").includes(value);
    });
  };

  function show() {
    const asked = Object.keys(controls).some((name) => controls[name].value.trim());
    for (const item of items) item.hidden = !fits(item);
    for (const group of groups) {
      group.hidden = !group.querySelector(".promises > li:not([hidden])");
      for (const list of group.querySelectorAll("details")) list.open = asked;
    }
    const count = items.filter((item) => !item.hidden).length;
    status.textContent = asked ? box.dataset.shown.replace("{0}", count) : "";
  }

  // The address keeps what was asked for, also of a page that is opened from a disk.
  function keep() {
    const asked = Object.keys(controls)
      .filter((name) => controls[name].value.trim())
      .map((name) => name + "=" + encodeURIComponent(controls[name].value.trim()));
    history.replaceState(null, "", asked.length ? "#" + asked.join("&") : location.href.split("#")[0]);
  }

  function read() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (location.hash && !Object.keys(controls).some((name) => asked.has(name))) return;
    for (const name in controls) controls[name].value = asked.get(name) || "";
    show();
  }

  window.addEventListener("hashchange", read);
  read();
})();
