// Searches what data/<report>/search.js holds; on the page of all reports it fetches these files, one
// after the other, as soon as somebody asks. What is called so comes first, then what somebody
// needs who says so. Else every word must occur; a find in a name counts more than one in a value,
// that more than one in a quotation, that more than one in a passage.
(() => {
  "use strict";
  var form = document.getElementById("search");
  var scope = document.getElementById("in");
  if (!form || !"".normalize || !scope && !window.reportsiteSearch) return;

  var BATCH = 40;
  // Ranks: 0 the name, 1 begins it, 2 within it, 3 words of it, 4 value, 5 quotation, 6 passage.
  var SCALES = {
    "千": 1e3, "万": 1e4, "百万": 1e6, "千万": 1e7, "亿": 1e8, "万亿": 1e12,
    thousand: 1e3, million: 1e6, bn: 1e9, billion: 1e9, trillion: 1e12
  };
  var own = document.documentElement.lang === "en" ? 1 : 0;
  var tags = ["zh-CN", "en"];
  // On a page in draft there is no need to say it of every find.
  var told = !document.querySelector(".draft");
  var input = document.getElementById("q");
  var box = document.getElementById("hits");
  var kinds = form.dataset.kinds.split("|");
  var status = add(box, "p");
  var list = add(box, "ul");
  var entries = [];
  var needs = [];
  var waiting = scope ? [...scope.options].slice(1) : [null];
  var fetching;
  var timer;

  // Case, width and quotation marks do not matter; places[i] is where the i-th character came from.
  function fold(text, places) {
    var out = "";
    for (var i = 0; i < text.length; i++) {
      var c = text.charAt(i);
      var code = text.charCodeAt(i);
      if (code < 0x4e00 || code > 0x9fff) c = c.normalize("NFKC").toLowerCase();
      if (/["'“”‘’「」《》]/.test(c)) c = "";
      for (var k = 0; places && k < c.length; k++) places.push(i);
      out += c;
    }
    return out;
  }

  // Words begin where words begin; numbers are whole, whatever their commas.
  function source(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/(\d)(?=\d)/g, "$1,?")
      .replace(/%/g, "(?:%| ?per ?cent(?!age))")
      .replace(/ /g, "\\s*");
  }

  function pattern(words) {
    var first = words[0].charAt(0);
    var last = words[words.length - 1].slice(-1);
    var before = /\d/.test(first) ? "(^|[^\\d.,]|[^\\d][.,])" : /[a-z]/.test(first) ? "(^|[^a-z\\d])" : "()";
    return new RegExp(before + "(" + words.map(source).join("\\s*") + ")" +
      (/\d/.test(last) ? "(?![.,]?\\d)" : ""), "g");
  }

  function amount(word) {
    var parts = /^([\d.]+) ?([^\d.元]*?)(?:元| ?yuan)?$/.exec(word);
    var scale = parts && (parts[2] ? SCALES[parts[2]] : 1);
    return scale ? parts[1] * scale : NaN;
  }

  function query(typed) {
    var text = fold(typed)
      .replace(/\s+/g, " ").trim()
      .replace(/(\d),(?=\d{3}(?!\d))/g, "$1")
      .replace(/百分之 ?([\d.]+)/g, "$1%")
      .replace(/([\d.]) ?per ?cent(?!age)/g, "$1%");
    var words = text.match(/[\d.]+ ?(?:thousand|million|billion|trillion|bn)(?: yuan)?(?![a-z])|[^ ]+/g) || [];
    return {
      text: text,
      whole: words.length && pattern(words),
      words: words.map(word => {
        return { pattern: pattern([word]), amount: amount(word) };
      })
    };
  }

  function has(regexp, text) {
    regexp.lastIndex = 0;
    return regexp.exec(text);
  }

  // The English sentence of an entry's passage that has most of its name, and above all its value.
  function english(entry) {
    var says = fold(entry.name[1] + " " + (entry.value[1] || "").split(" · ")[0]);
    var words = (says.match(/[a-z]{4,}|\d[\d.,]*/g) || []).map(word => [pattern([word]), /\d/.test(word) ? 3 : 1]);
    var most = 1;
    return (entry.proof.match(/.+?[.!?](?=\s+[A-Z“]|$)|.+$/g) || []).reduce((best, sentence) => {
      var text = fold(sentence);
      var count = words.reduce((sum, word) => sum + (has(word[0], text) ? word[1] : 0), 0);
      if (count <= most) return best;
      most = count;
      return sentence.trim();
    }, "");
  }

  // Takes in what a report holds; option: the report among several.
  function take(data, option) {
    var first = entries.length;
    var drafts = told && data.drafts && data.drafts[own] || ["", []];
    entries.push(...data.entries.map((row, i) => {
      return Object.assign(read(data, row, first + i), {
        stage: drafts[1].includes(i) ? drafts[0] : "",
        href: (option ? option.value : "") + row[1],
        folder: option ? option.value : "",
        from: option ? option.text : ""
      });
    }));
    needs.push(...data.needs.map(need => [need[0], ...need.slice(1).map(i => first + i)]));
  }

  // Fetches the next report that is asked for; pages opened from a folder can load nothing but scripts.
  function fetchNext() {
    var option = waiting.filter(one => !scope.value || one.value === scope.value)[0];
    if (fetching || !option) return;
    waiting.splice(waiting.indexOf(option), 1);
    fetching = document.createElement("script");
    fetching.onload = fetching.onerror = () => {
      fetching = null;
      if (window.reportsiteSearch) take(window.reportsiteSearch, option);
      window.reportsiteSearch = null;
      run();
    };
    fetching.src = option.dataset.file;
    document.head.append(fetching);
  }

  function read(data, row, index) {
    var passage = data.passages[row[8] - 1];
    var quote = passage && row[10] ? passage[0].slice(row[9], row[10]) : "";
    var names = [row[2], row[3]].concat(row[4] ? row[4].split("|") : []);
    var texts = row[10] ? [quote, ""] : passage ? passage : [row[11] || "", row[12] || ""];
    return {
      index: index, kind: row[0], name: [row[2], row[3]], value: [row[5], row[6]],
      amount: row[7] || NaN, texts: texts, whole: passage && !row[10],
      proof: own && row[10] ? passage[1] : "", names: names.map(n => fold(n)),
      id: row[1].replace(/^.*[/#]|\.html.*$/g, "").replace(/-/g, " "),
      says: fold((row[5] || "") + "\n" + (row[6] || "")), told: fold(texts.join("\n"))
    };
  }

  // How well an entry answers, the smaller the better; nothing if it does not.
  function rank(entry, asked) {
    var best = 9;
    entry.length = 99;
    entry.names.forEach(name => {
      var find = has(asked.whole, name);
      var found = !find ? 9 : name === asked.text ? 0 : find.index + find[1].length ? 2 : 1;
      if (found < best || found < 9 && found === best && name.length < entry.length) {
        best = found;
        entry.length = name.length;
      }
    });
    if (best === 9 && has(asked.whole, entry.id)) {
      best = 2;
      entry.length = entry.id.length;
    }
    if (best < 9) return best;
    var names = entry.names.concat(entry.id).join("\n");
    return Math.max(...asked.words.map(word => {
      return has(word.pattern, names) ? 3 :
        has(word.pattern, entry.says) || Math.abs(entry.amount - word.amount) < 1e-9 * word.amount ? 4 :
        has(word.pattern, entry.told) ? (entry.whole ? 6 : 5) : 9;
    }));
  }

  function singular(word) {
    return fold(word).replace(/(..[^s])s$/, "$1");
  }

  // The numbers of the entries that the words of needs lead to, in order.
  function needed(asked) {
    var typed = [asked.text].concat(asked.text.split(" ")).map(singular);
    var found = [];
    needs.forEach(need => {
      var words = need[0].split("|").map(singular);
      if (words.includes(typed[0]) || typed.slice(1).every(word => words.includes(word))) {
        found.push(...need.slice(1));
      }
    });
    return found;
  }

  function find(asked) {
    var order = needed(asked);
    return entries.filter(entry => {
      if (scope && scope.value && entry.folder !== scope.value) return false;
      entry.rank = rank(entry, asked);
      entry.need = entry.rank && order.includes(entry.index) ? order.indexOf(entry.index) : entry.rank ? 999 : -1;
      return entry.rank < 9 || entry.need < 999;
    }).sort((a, b) => {
      return a.need - b.need || a.rank - b.rank || (a.rank < 4 ? a.length - b.length : 0) ||
        a.kind - b.kind || a.index - b.index;
    });
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  }

  // Where the words stand in a text: [from, to] in order, none overlapping.
  function spans(text, asked) {
    var places = [];
    var folded = fold(text, places);
    var all = [];
    asked.words.forEach(word => {
      var find;
      word.pattern.lastIndex = 0;
      while ((find = word.pattern.exec(folded)) && find[2]) {
        var at = find.index + find[1].length;
        all.push([places[at], places[at + find[2].length - 1] + 1]);
        word.pattern.lastIndex = at + find[2].length;
      }
    });
    all.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return all.filter((span, i) => {
      return !all.slice(0, i).some(other => other[1] > span[0]);
    });
  }

  function write(parent, text, marks, from, to) {
    marks.forEach(mark => {
      if (mark[0] < from || mark[1] > to) return;
      parent.append(text.slice(from, mark[0]));
      add(parent, "mark", text.slice(mark[0], mark[1]));
      from = mark[1];
    });
    parent.append(text.slice(from, to));
  }

  // A text with its marks, shortened around the first.
  function stretch(parent, name, text, lang, asked) {
    var marks = spans(text, asked);
    var wide = lang ? 220 : 90;
    var from = marks.length ? Math.max(0, marks[0][0] - wide / 4) : 0;
    var to = Math.min(text.length, from + wide);
    if (lang && from) from = text.indexOf(" ", from) + 1;
    if (lang && to < text.length) to = text.lastIndexOf(" ", to);
    if (marks.length) to = Math.max(to, marks[0][1]);
    var element = add(parent, name);
    if (lang !== own) element.lang = tags[lang];
    if (from) element.append("…");
    write(element, text, marks, from, to);
    if (to < text.length) element.append("…");
    return marks.length;
  }

  function shows(text, asked) {
    return text && spans(text, asked).length;
  }

  function show(entry, asked) {
    var other = 1 - own;
    var item = add(list, "li");
    add(item, "span", kinds[entry.kind]);
    var link = add(item, "a");
    link.href = entry.href;
    var name = entry.name[own];
    write(link, name, spans(name, asked), 0, name.length);
    var seen = shows(name, asked);
    if (!seen && entry.name[other] !== name && shows(entry.name[other], asked)) {
      seen = stretch(item, "span", entry.name[other], other, asked);
    }
    if (entry.stage) add(item, "small", entry.stage).className = "stage";
    if (entry.from) add(item, "small", entry.from).className = "from";
    if (entry.value[own]) seen = stretch(item, entry.kind ? "div" : "b", entry.value[own], own, asked) || seen;
    if (entry.proof) entry.texts[1] = english(entry);
    var text = [own, other].filter(lang => shows(entry.texts[lang], asked))[0];
    if (text === undefined && !seen && entry.value[other] && shows(entry.value[other], asked)) {
      stretch(item, "p", entry.value[other], other, asked);
    } else if (text !== undefined && (!seen || asked.words.length > 1 || entry.kind > 3)) {
      stretch(item, "p", entry.texts[text], text, asked);
    } else if (entry.texts[own] && (own || entry.kind > 3)) {
      stretch(item, "p", entry.texts[own], own, asked);
    }
  }

  function more(found, from, asked) {
    found.slice(from, from + BATCH).forEach(entry => show(entry, asked));
    var rest = found.length - from - BATCH;
    if (rest > 0) {
      var button = add(box, "button", form.dataset.more.replace("{0}", rest));
      button.type = "button";
      button.onclick = () => {
        button.remove();
        more(found, from + BATCH, asked);
        list.children[from + BATCH].querySelector("a").focus();
      };
    }
  }

  function say(count, typed) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      var texts = form.dataset;
      status.textContent = !typed ? "" : !count ? texts.none :
        (count === 1 ? texts.foundOne : texts.found).replace("{0}", count);
    }, 250);
  }

  function run() {
    if (!scope && waiting.pop() === null) take(window.reportsiteSearch);
    if (scope && input.value.trim()) fetchNext();
    var asked = query(input.value);
    var found = asked.words.length ? find(asked) : [];
    list.textContent = "";
    while (list.nextSibling) list.nextSibling.remove();
    more(found, 0, asked);
    say(found.length, asked.words.length);
    keep();
  }

  // The address says what was asked, here and in the other language.
  function keep() {
    var hash = input.value.trim() ? "#q=" + encodeURIComponent(input.value.trim()) : "";
    document.querySelectorAll(".language a, #all").forEach(link => {
      link.href = link.href.split("#")[0] + hash;
    });
    if (hash === location.hash) return;
    try {
      history.replaceState(null, "", hash || location.href.split("#")[0]);
    } catch (refused) {
      location.replace(hash || "#");
    }
  }

  function recall() {
    var asked = /^#q=(.*)/.exec(location.hash);
    var text = "";
    try {
      text = asked ? decodeURIComponent(asked[1]) : "";
    } catch (cut) {
      text = "";
    }
    if (text !== input.value.trim()) {
      input.value = text;
      run();
    }
  }

  status.setAttribute("role", "status");
  status.className = "found";
  list.className = "hits";
  form.hidden = false;
  document.getElementById("search-off").hidden = true;
  form.addEventListener("submit", event => {
    event.preventDefault();
    run();
  });
  // While Chinese is being composed there is nothing to search for yet.
  input.addEventListener("input", event => {
    if (!event.isComposing) run();
  });
  input.addEventListener("compositionend", run);
  if (scope) scope.addEventListener("change", run);
  form.addEventListener("click", event => {
    var button = event.target.closest("button");
    if (!button) return;
    input.value = button.textContent;
    run();
    input.focus();
  });
  document.addEventListener("keydown", event => {
    var step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    var stops = [input, ...list.querySelectorAll("a")];
    var at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || !stops[at + step]) return;
    event.preventDefault();
    stops[at + step].focus();
  });
  window.addEventListener("hashchange", recall);
  input.focus();
  recall();
})();
