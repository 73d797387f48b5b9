// Runs in each document before any script of its own.
(() => {
  const watch = { printed: [], elements: 0, text: "" };
  window.watch = watch;
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
