// Starts the explorer on a page that can already be read, and never leaves it worse than it was.
const page = document.documentElement;
const app = document.getElementById("app");
const printed = app.cloneNode(true);
const wasm = new URL("./explorer_bg.wasm", import.meta.url);
let attempts = 0;

const trouble = () => {
  page.dataset.app = "failed";
  const note = document.getElementById("trouble");
  note.textContent =
    "The interactive part could not start in this browser. Everything on this page can still be read, and every link works; sliders, sorting and other controls do not. Reloading may help.";
  note.hidden = false;
};

const start = async () => {
  attempts += 1;
  // One file holds the program too, and makes a new instance at each call.
  if (self.explorer) return self.explorer();
  // A module keeps one instance for ever, so another attempt needs another address.
  const glue = await import(attempts === 1 ? "./explorer.js" : `./explorer.js?attempt=${attempts}`);
  await glue.default({ module_or_path: fetch(wasm, { integrity: "@wasm" }) });
};

// Once the page works and the reader's own work goes first: the device is asked to keep the site.
const keep = () => {
  if (!navigator.serviceWorker || self.explorer) return;
  const soon = self.requestIdleCallback ?? ((then) => setTimeout(then, 2000));
  soon(() => import("./offline.js").catch(() => {}));
};

// A panic reaches us after start() has resolved: first draw afresh, then give the printed page back.
addEventListener("error", (event) => {
  if (!(event.error instanceof WebAssembly.RuntimeError)) return;
  app.replaceChildren();
  delete app.dataset.route;
  if (attempts < 3) {
    start().catch(restore);
  } else {
    restore();
  }
});

const restore = () => {
  app.replaceChildren(...printed.cloneNode(true).childNodes);
  trouble();
};

if (typeof WebAssembly === "object") {
  start().then(keep, trouble);
} else {
  trouble();
}
