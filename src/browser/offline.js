// Has the explorer kept on the device, says when it is, and when there is a newer one.
const page = document.documentElement;
const note = document.getElementById("newer");
const address = new URL("sw.js", document.baseURI).href;
// Where scripts must be trusted by name, this one is, and no other.
const trusted = self.trustedTypes
  ? trustedTypes.createPolicy("ip-plan", {
      createScriptURL: (url) => {
        if (url !== address) throw new TypeError(`not our service worker: ${url}`);
        return url;
      },
    }).createScriptURL(address)
  : address;
const HOUR = 3_600_000;

const isWhole = (worker) =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage("are you whole?", [port2]);
  });

// The scenario at hand stands in the address of a page that shows it. On any other page it stands in the way back to
// the what-if, and would be lost: then that is where the new version opens.
const reopen = () => {
  const back = document.querySelector(".top nav a[href*='what-if/?']");
  if (back && !/[?&]v=/.test(location.search)) location.assign(back.href);
  else location.reload();
};

const make = (name, text, press) => {
  const element = Object.assign(document.createElement(name), { textContent: text });
  if (press) Object.assign(element, { type: "button", onclick: press });
  return element;
};

const offer = (worker) => {
  const now = make("button", "Use it now", () => {
    now.disabled = true;
    navigator.serviceWorker.addEventListener("controllerchange", reopen, { once: true });
    worker.postMessage("take over");
  });
  const later = make("button", "Later", () => note.replaceChildren());
  note.replaceChildren(make("p", "A newer version of this site is ready. Your scenarios stay."), now, later);
};

// Once, for those who do not see the words appear.
const say = (words) => {
  document.getElementById("heard").textContent = words;
};

const watch = (registration) => {
  const settled = (worker) => {
    const changed = () => {
      // The first version of all is nothing newer.
      if (worker.state === "installed" && registration.active) offer(worker);
    };
    worker.addEventListener("statechange", changed);
    changed();
  };
  if (registration.waiting) offer(registration.waiting);
  if (registration.installing) settled(registration.installing);
  registration.addEventListener("updatefound", () => settled(registration.installing));
  // A tablet may stay on one page for days.
  let asked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && Date.now() - asked > HOUR) {
      asked = Date.now();
      registration.update().catch(() => {});
    }
  });
};

const keep = async () => {
  const registration = await navigator.serviceWorker.register(trusted, { updateViaCache: "none" });
  if (!registration.active) page.dataset.offline = "saving";
  watch(registration);
  const { active } = await navigator.serviceWorker.ready;
  if (!(await isWhole(active))) {
    delete page.dataset.offline;
    return;
  }
  if (page.dataset.offline === "saving") say("Ready offline");
  page.dataset.offline = "ready";
};

// Where nothing can be kept the site works as before, with a network; nothing is promised.
keep().catch(() => delete page.dataset.offline);
