// Hides the commitments that a reader did not ask for. Without it every list has its own page.
(() => {
  "use strict";
  const box = document.getElementById("filter");
  const items = [...document.querySelectorAll(".promises li")];
  const controls = [];

  const add = (text, control) => {
    const label = document.createElement("label");
    label.append(text, control);
    box.append(label);
    control.addEventListener("input", show);
    controls.push(control);
    return control;
  };

  const search = document.createElement("input");
  search.type = "search";
  add(box.dataset.search, search);

  for (const list of document.querySelectorAll("[data-facet]")) {
    const select = document.createElement("select");
    select.name = list.dataset.facet;
    select.append(new Option(box.dataset.all, ""));
    for (const link of list.querySelectorAll("[data-value]")) {
      select.append(new Option(link.textContent, link.dataset.value));
    }
    add(list.previousElementSibling.textContent, select);
  }

  const status = document.createElement("p");
  status.setAttribute("role", "status");
  box.append(status);

  const fits = (item) => {
    const words = (item.textContent + item.dataset.words).toLowerCase();
    const typed = search.value.toLowerCase().split(/\s+/);
    return typed.every((word) => words.includes(word)) &&
      controls.slice(1).every((select) =>
        !select.value || item.dataset[select.name].split(" ").includes(select.value));
  };

  function show() {
    for (const item of items) item.hidden = !fits(item);
    for (const group of document.querySelectorAll(".topic, .area")) {
      group.hidden = !group.querySelector(".promises li:not([hidden])");
    }
    const count = items.filter((item) => !item.hidden).length;
    const asked = controls.some((control) => control.value);
    status.textContent = asked ? box.dataset.shown.replace("{0}", count) : "";
  }

  show();
})();
