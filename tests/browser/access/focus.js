// Looks at what has the focus each time that Tab moves on, and collects what a reader could not see: out of
// sight, under something else, or without a mark.
window.focused = { count: 0, wrong: [], round: false };

// What stands for a control that is not drawn itself: its label, or what is drawn beside it.
const marksOf = (it) => [it, ...(it.labels ?? []), ...it.parentElement.children, it.parentElement];

// A handle in a drawing is marked by a line around where it is hit.
const isRinged = (it) => {
  const hit = it.querySelector(".hit");
  return !!hit && getComputedStyle(hit).stroke !== "none" && parseFloat(getComputedStyle(hit).strokeWidth) >= 2;
};

// A link whose target is its whole row is marked by the ring of that target.
const isMarked = (it) =>
  isRinged(it) ||
  [...marksOf(it).map((mark) => getComputedStyle(mark)), getComputedStyle(it, "::after")].some(
    (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && +style.opacity > 0.5,
  );

const isHit = (it, x, y) => {
  const top = document.elementFromPoint(x, y);
  return !!top && (it.contains(top) || [...(it.labels ?? [])].some((label) => label.contains(top)));
};

// A link that breaks over lines is looked at where it begins.
const boxOf = (it) => [...it.getClientRects()].find((box) => box.width > 0) ?? it.getBoundingClientRect();

const flaws = (it) => {
  const box = boxOf(it);
  const flaws = [];
  const [from, to] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  const middle = (box.left + box.right) / 2;
  const isTall = box.height > innerHeight / 2;
  if (isTall ? to - from < 44 : from > box.top + 1 || to < box.bottom - 1) flaws.push("out of sight");
  else if (middle < 0 || middle > innerWidth) flaws.push("beside the screen");
  else {
    const x = box.left + Math.min(box.width / 2, 100);
    const shares = isTall ? [0.5] : [0.2, 0.5, 0.8];
    if (!shares.every((share) => isHit(it, x, from + (to - from) * share))) flaws.push("covered");
  }
  if (!isMarked(it)) flaws.push("unmarked");
  return flaws;
};

focused.look = () => {
  const it = document.activeElement;
  if (!it || it === document.body || it === focused.last) return;
  focused.first ??= it;
  focused.round ||= !!focused.last && it === focused.first;
  focused.last = it;
  if (focused.round) return;
  focused.count += 1;
  for (const flaw of flaws(it)) {
    const box = boxOf(it);
    const name = (it.ariaLabel || it.textContent || it.name || "").trim().slice(0, 40);
    focused.wrong.push(`${flaw}: ${it.localName}.${it.getAttribute("class")} “${name}” from ${Math.round(box.left)}, ${Math.round(box.top)} to ${Math.round(box.right)}, ${Math.round(box.bottom)}`);
  }
};

addEventListener("keydown", (event) => event.key === "Tab" && focused.look(), true);
