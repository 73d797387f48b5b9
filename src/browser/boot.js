// Starts the explorer on a page that can already be read, and never leaves it worse than it was. Sees to paper, too.
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
  // A module keeps one instance for ever, so another attempt needs another address.
  const glue = await import(attempts === 1 ? "./explorer.js" : `./explorer.js?attempt=${attempts}`);
  await glue.default({ module_or_path: wasm });
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
  start().catch(trouble);
} else {
  trouble();
}

// On paper only a bare fragment leads within the page, and a base bends it: meanwhile the page is its own base.
const base = document.querySelector("base");
let links = [];
addEventListener("beforeprint", () => {
  links = [...document.links].map((link) => {
    const isWithin = link.hash && link.pathname === location.pathname;
    return [link, link.getAttribute("href"), isWithin ? link.hash : link.href];
  });
  // In full: as it is written it would be read from where the reader is by now.
  links.push([base, document.baseURI, location.pathname]);
  for (const [it, , href] of links) it.setAttribute("href", href);
});
addEventListener("afterprint", () => {
  for (const [it, href] of links) it.setAttribute("href", href);
});
