// Starts the explorer on a page that can already be read, and never leaves it worse than it was. Sees to paper, too.
const page = document.documentElement;
const app = document.getElementById("app");
const wasm = new URL("./explorer_bg.wasm", import.meta.url);
// What the reader sees, to be given back if no attempt succeeds.
let shown = app.cloneNode(true);
let attempts = 0;
let worked = false;

const NOT_STARTED =
  "The interactive part could not start in this browser. Everything on this page can still be read, and every link works; sliders, sorting and other controls do not. Reloading may help.";
const STOPPED =
  "Something went wrong, and this page no longer answers. Everything on it can still be read, and pinned scenarios are kept on this device. Reload to go on.";
const BEGUN_ANEW =
  "Something went wrong, and this page was begun anew. Pinned scenarios are kept on this device, and the address holds what it held.";

// Taking over the page writes each attribute again. What stands there already is passed over until the page works: a
// browser works out styles and layout even for the same place or size.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (this.getAttribute(name) !== value) setAttribute.call(this, name, value);
  if (name === "data-app") Element.prototype.setAttribute = setAttribute;
};

// In words, with a way on, and with what somebody who mends it needs to know.
const tell = (sentence, error) => {
  const make = (name, text) => Object.assign(document.createElement(name), { textContent: text });
  const reload = Object.assign(make("button", "Reload"), { type: "button" });
  reload.addEventListener("click", () => location.reload());
  const report = make("details", "");
  const facts = [page.dataset.panic ?? error, location.pathname, navigator.userAgent];
  report.append(make("summary", "What to report"), make("pre", facts.join("\n")));
  const note = document.getElementById("trouble");
  note.replaceChildren(make("p", sentence), reload, report);
  note.hidden = false;
};

const trouble = (sentence, error) => {
  page.dataset.app = "failed";
  tell(sentence, error);
};

const start = async () => {
  attempts += 1;
  // One file holds the program too, and makes a new instance at each call.
  if (self.explorer) return self.explorer();
  // A module keeps one instance for ever, so another attempt needs another address.
  const glue = await import(attempts === 1 ? "./explorer.js" : `./explorer.js?attempt=${attempts}`);
  await glue.default({ module_or_path: fetch(wasm, { integrity: "@wasm" }) });
};

// All that a lever's move changes (`src/browser/web/parts.rs`).
self.writeParts = (places, names, changed, texts) => {
  const values = texts.split("\n");
  for (let at = 0; at < changed.length; at += 1) {
    const part = changed[at];
    if (names[part]) places[part]?.setAttribute(names[part], values[at]);
    else if (places[part]) places[part].nodeValue = values[at];
  }
};

// Once the page works and the reader's own work goes first: the device is asked to keep the site.
const keep = () => {
  if (!navigator.serviceWorker || self.explorer) return;
  const soon = self.requestIdleCallback ?? ((then) => setTimeout(then, 2000));
  soon(() => import("./offline.js").catch(() => {}));
};

// A panic reaches us after start() has resolved, and leaves a program that must not be used again: first another one
// draws the page afresh, then what was seen is given back.
const panicked = (error) => {
  if (!(error instanceof WebAssembly.RuntimeError)) return;
  worked ||= page.dataset.app === "ready";
  if (app.querySelector("main h1")) shown = app.cloneNode(true);
  app.replaceChildren();
  delete app.dataset.route;
  delete page.dataset.app;
  const restore = (why) => {
    app.replaceChildren(...shown.cloneNode(true).childNodes);
    trouble(worked ? STOPPED : NOT_STARTED, why);
  };
  if (attempts >= 3) return restore(error);
  // It may have panicked too by now.
  const begun = () => worked && page.dataset.app !== "failed" && tell(BEGUN_ANEW, error);
  start().then(begun, restore);
};
addEventListener("error", (event) => panicked(event.error));
addEventListener("unhandledrejection", (event) => panicked(event.reason));

const unable = (error) => trouble(NOT_STARTED, error);
if (typeof WebAssembly === "object") {
  start().then(keep, unable);
} else {
  unable("no WebAssembly");
}

// On paper only a bare fragment leads within the page, and a base bends it: meanwhile the page is its own base.
const base = document.querySelector("base");
let links = [];
addEventListener("beforeprint", () => {
  // The one file has none.
  if (!base) return;
  links = [...document.links].map((link) => {
    const isWithin = link.hash && link.pathname === location.pathname;
    return [link, link.getAttribute("href"), isWithin ? link.hash : link.href];
  });
  // The icon would be asked for anew, where it is not.
  const icons = document.querySelectorAll("link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]");
  links.push(...[...icons].map((icon) => [icon, icon.getAttribute("href"), icon.href]));
  // In full: as it is written it would be read from where the reader is by now.
  links.push([base, document.baseURI, location.pathname]);
  for (const [it, , href] of links) it.setAttribute("href", href);
});
addEventListener("afterprint", () => {
  // The base first: what is read from it comes after.
  for (const [it, href] of links.reverse()) it.setAttribute("href", href);
});
