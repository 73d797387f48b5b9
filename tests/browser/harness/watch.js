// Runs in each document before any script of its own.
(() => {
  const watch = { printed: [], elements: 0, text: "", complaints: [] };
  window.watch = watch;
  // Of browsers that tell nobody what is written into their console.
  const complain = (...words) => watch.complaints.push(words.join(" "));
  for (const kind of ["error", "warn"]) {
    const write = console[kind];
    console[kind] = (...words) => {
      complain(...words);
      write.apply(console, words);
    };
  }
  // Captured: a file that does not load tells its own element only.
  addEventListener("error", ({ target, message }) => complain(message ?? `no ${target.src ?? target.href ?? target.localName}`), true);
  addEventListener("unhandledrejection", ({ reason }) => complain("not handled:", reason));
  addEventListener("securitypolicyviolation", (event) => {
    console.error(`forbidden by ${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
  });
  // The page is read to its end, and none of its deferred scripts has run.
  document.addEventListener("readystatechange", () => {
    const app = document.getElementById("app");
    if (document.readyState !== "interactive" || !app) return;
    watch.printed = [...app.querySelectorAll("header, main, main h1, main a, footer")];
    watch.elements = app.querySelectorAll("*").length;
    watch.text = app.textContent;
  });
})();
