// Keeps the explorer on the device: after one visit it opens without a network.
//
// The build fills in which files it is made of, each with the SHA-256 of its content, and a version that stands for all
// of them. A version is kept as a whole or not at all: a file that is missing or not the one meant ends its install,
// and what worked before goes on working.
const VERSION = "@version";
const FILES = ["@files"];
const SHELL = "offline.html";
const PATIENCE = 4000;

const site = new URL("./", self.location);
// Other sites may stand on the same host, with caches of their own.
const family = `ip-plan ${site.pathname} `;
const address = (path) => new URL(path, site).href;

// A name that holds its content's hash never changes: what the page has fetched already does.
const fetched = (path, integrity) => {
  const ask = (cache) => fetch(address(path), { cache, credentials: "same-origin", integrity });
  return /-[0-9a-f]{10}\.\w+$/.test(path) ? ask("default").catch(() => ask("reload")) : ask("no-cache");
};

const fill = async () => {
  const cache = await caches.open(family + VERSION);
  const missing = [];
  for (const [path, integrity] of FILES) {
    if (!(await cache.match(address(path)))) missing.push([path, integrity]);
  }
  // A few at a time: the page that is being read comes first.
  const next = async () => {
    for (let file = missing.shift(); file; file = missing.shift()) {
      const answer = await fetched(...file);
      if (!answer.ok) throw new Error(`${file[0]}: ${answer.status}`);
      await cache.put(address(file[0]), answer);
    }
  };
  await Promise.all([next(), next(), next()]);
};

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(family) && name !== family + VERSION) await caches.delete(name);
    }
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") self.skipWaiting();
  if (event.data === "are you whole?") {
    const [port] = event.ports;
    // A browser short of room may have thrown something out.
    const look = fill().then(() => port.postMessage(true), () => port.postMessage(false));
    event.waitUntil(look);
  }
});

// A page that is not among the files is drawn by the program, in an empty frame.
const drawn = async (cache) => {
  const shell = await cache.match(address(SHELL));
  if (!shell) return undefined;
  const page = (await shell.text()).replace('<base href="./">', `<base href="${site.pathname}">`);
  return new Response(page, { headers: { "Content-Type": "text/html; charset=utf-8" } });
};

const late = () => new Promise((resolve) => setTimeout(resolve, PATIENCE));

const answer = async (request) => {
  const cache = await caches.open(family + VERSION);
  const { origin, pathname, search } = new URL(request.url);
  const path = pathname.replace(/index\.html$/, "");
  const kept = await cache.match(origin + path);
  if (kept) return kept;
  if (request.mode !== "navigate") return fetch(request);
  // As a host does: links in the page are relative to its folder.
  if (await cache.match(`${origin}${path}/`)) return Response.redirect(`${origin}${path}/${search}`);
  const sent = fetch(request);
  // A network that hardly answers is as good as none.
  const first = await Promise.race([sent.catch(() => undefined), late()]);
  return first ?? (await drawn(cache)) ?? sent;
};

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(site.href)) {
    event.respondWith(answer(request));
  }
});
