// Runs in each document before any script of its own: when something is seen, when controls work, what held up the page.
(() => {
  const start = { first: 0, largest: 0, ready: 0, tasks: [] };
  window.start = start;
  const hear = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  hear("paint", (entry) => {
    if (entry.name === "first-contentful-paint") start.first = entry.startTime;
  });
  hear("largest-contentful-paint", (entry) => {
    start.largest = entry.startTime;
  });
  hear("longtask", (entry) => start.tasks.push([entry.startTime, entry.startTime + entry.duration]));
  new MutationObserver(() => {
    if (document.documentElement.dataset.app === "ready") start.ready ||= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-app"] });
  // Of each task that ends after something is seen, all beyond 50 ms.
  start.blocked = () =>
    start.tasks
      .map(([from, to]) => to - Math.max(from, start.first) - 50)
      .filter((over) => over > 0)
      .reduce((sum, over) => sum + over, 0);
  // The longest task of all, whenever it was.
  start.longest = () => Math.max(0, ...start.tasks.map(([from, to]) => to - from));
})();
