// Before the first paint: the colours that this reader chose, and the mark that script runs.
(() => {
  const page = document.documentElement;
  page.dataset.script = "yes";
  try {
    const theme = localStorage.getItem("ip-plan.theme");
    if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  } catch { /* storage is blocked: the system's colours stand */ }
})();
