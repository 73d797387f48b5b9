// Starts the explorer on a page that can already be read, and never leaves it worse than it was. Sees to paper, too.
const page = document.documentElement;
const app = document.getElementById("app");
const wasm = new URL("./explorer_bg.wasm", import.meta.url);
// What the reader sees, to be given back if no attempt succeeds.
let shown = app.cloneNode(true);
let attempts = 0;
let worked = false;

const READ = " Everything on this page can be read, and every link works.";
const NOT_STARTED = `Sliders, sorting and other controls could not start in this browser.${READ} Reloading may help.`;
const LATE = `Sliders, sorting and other controls have not loaded yet; the network may be slow.${READ} They start by themselves once loaded; reloading may help.`;
// For so long, in milliseconds, nothing is said of a slow network.
const PATIENCE = 20_000;
const STOPPED =
  "Something went wrong, and this page no longer responds. Everything on it can still be read, and pinned scenarios are kept on this device. Reload to continue.";
const RESTARTED =
  "Something went wrong, and this page was restarted. Pinned scenarios are kept on this device, and the address is unchanged.";

// Taking over the page writes each attribute again. What stands there already is passed over until the page works: a
// browser works out styles and layout even for the same place or size.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (this.getAttribute(name) !== value) setAttribute.call(this, name, value);
  if (name !== "data-app") return;
  Element.prototype.setAttribute = setAttribute;
  // The address comes first.
  setTimeout(() => pressed?.click());
};

const note = document.getElementById("trouble");
// Where the focus was before it went to the note. From another window it comes from nothing.
let before;
note.addEventListener("focusin", ({ relatedTarget }) => {
  if (relatedTarget && !note.contains(relatedTarget)) before = relatedTarget;
});

const dismiss = () => {
  const isFocused = note.contains(document.activeElement);
  note.hidden = true;
  if (isFocused) (before?.isConnected ? before : document.getElementById("main"))?.focus({ preventScroll: true });
};

// Of what is pressed before the program hears it, the last is pressed once more when it does.
let pressed;
addEventListener("click", ({ target }) => {
  if (page.dataset.app !== "ready") pressed = target.closest?.("main [data-pick]");
});

// In words, with a way on, and with what somebody who mends it needs to know.
const tell = (sentence, error) => {
  const make = (name, text, press) => Object.assign(document.createElement(name), { textContent: text }, press && { type: "button", onclick: press });
  const report = make("details", "");
  const facts = [page.dataset.panic ?? error, location.pathname, navigator.userAgent];
  report.append(make("summary", "What to report"), make("pre", facts.join("\n")));
  note.replaceChildren(make("p", sentence), make("button", "Reload", () => location.reload()), make("button", "Close", dismiss), report);
  note.hidden = false;
  // It lies over the foot of the window: the page makes room for it.
  new ResizeObserver(() => page.style.setProperty("--notice", `${note.offsetHeight}px`)).observe(note);
};

// The page is as printed: what the address asks for waits for the program.
const waiting = () => {
  if (/[?&](v|a|b|c|yours)=/.test(location.href)) return " The scenario in this address is not applied.";
  return location.href.includes("?") ? " What this address asks for beyond the page is not applied." : "";
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
    trouble(worked ? STOPPED : NOT_STARTED + waiting(), why);
  };
  if (attempts >= 3) return restore(error);
  // It may have panicked too by now.
  const begun = () => worked && page.dataset.app !== "failed" && tell(RESTARTED, error);
  start().then(begun, restore);
};
addEventListener("error", (event) => panicked(event.error));
addEventListener("unhandledrejection", (event) => panicked(event.reason));

const unable = (error) => trouble(NOT_STARTED + waiting(), error);
if (typeof WebAssembly === "object") {
  // The program is checked as a whole before any of it is handed over, so that nothing tells how much has come.
  const late = setTimeout(() => tell(LATE + waiting(), "the program has not come"), PATIENCE);
  start().finally(() => {
    clearTimeout(late);
    dismiss();
  }).then(keep, unable);
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
