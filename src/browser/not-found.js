// The page for unknown addresses is served at any depth, so its base is missing: this file's own address
// tells where the site begins. The page asks for it at several depths; the first that is there does it.
(() => {
  if (document.querySelector("base")) return;
  const base = document.createElement("base");
  base.href = new URL(".", document.currentScript.src).href;
  document.head.prepend(base);
  document.documentElement.dataset.script = "yes";
  import(new URL("boot.js", base.href).href);
})();
