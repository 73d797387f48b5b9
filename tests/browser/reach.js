// Every control in sight `within` an element that a finger could miss: less than 44 pixels wide or high, measured by
// where it is hit, from its middle to each side. Links within a sentence are as high as their line.
const LEAST = 44;
const FAR = 30;

// Rows that are laid out once they come into sight are in sight by the time they are hit.
const seen = new CSSStyleSheet();
seen.replaceSync("* { content-visibility: visible !important }");
document.adoptedStyleSheets.push(seen);

const controls = [...within.querySelectorAll("a[href], button, input, select, summary")];

const isInProse = (it) =>
  it.matches("a") &&
  getComputedStyle(it).display === "inline" &&
  it.closest("p, li, td, dd").innerText.trim().length > it.innerText.trim().length + 2;

const isHit = (it, x, y) => {
  const top = document.elementFromPoint(x, y);
  return !!top && (it.contains(top) || [...(it.labels ?? [])].some((label) => label.contains(top)));
};

// How far from a point it is still hit; half a pixel at a time, as borders may lie between pixels.
const reach = (it, x, y, dx, dy) => {
  let far = 0;
  while (far < FAR && isHit(it, x + dx * (far + 0.5), y + dy * (far + 0.5))) far += 0.5;
  return far;
};

// Where it stands, well in sight: under no bar that stays at an edge. Each scroll costs a layout.
const place = (it) => {
  const box = it.getBoundingClientRect();
  const isInSight = box.top > 120 && box.bottom < innerHeight - 120 && box.left >= 0 && box.right <= innerWidth;
  if (isInSight) return box;
  it.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
  return it.getBoundingClientRect();
};

const size = (it) => {
  const box = place(it);
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (!isHit(it, x, y)) return [0, 0];
  const half = LEAST / 2 - 0.75;
  const isRoomy = [[-half, 0], [half, 0], [0, -half], [0, half]].every(([dx, dy]) => isHit(it, x + dx, y + dy));
  if (isRoomy) return [LEAST, LEAST];
  return [reach(it, x, y, -1, 0) + reach(it, x, y, 1, 0), reach(it, x, y, 0, -1) + reach(it, x, y, 0, 1)];
};

return controls
  .filter((it) => !it.disabled && it.checkVisibility({ visibilityProperty: true }) && !it.matches(".skip"))
  .filter((it) => !isInProse(it))
  .map((it) => [it, size(it)])
  // Half a pixel is lost at each side, and half a one where the middle lies between two.
  .filter(([, [width, height]]) => Math.min(width, height) < LEAST - 1.5)
  .map(([it, [width, height]]) => {
    const name = it.ariaLabel || it.innerText || it.dataset.lever || it.name;
    const box = it.getBoundingClientRect();
    return `${width} × ${height} of ${Math.round(box.width * 10) / 10} × ${Math.round(box.height * 10) / 10}: ${it.localName}.${it.className} in .${it.parentElement.className} “${name.trim().slice(0, 40)}”`;
  });
