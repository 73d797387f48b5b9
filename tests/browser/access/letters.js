// Words that stand beyond an edge of the screen and in no box that moves sideways, and words of the bar above the page
// that lie on one another.
const isSeen = (it) => it.checkVisibility({ visibilityProperty: true }) && !it.closest(".unseen, .skip, [aria-hidden=true]");

const canBeReached = (it) => {
  for (let above = it; above && above !== document.body; above = above.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(above).overflowX)) return true;
  }
  return false;
};

const texts = [];
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const [text, it] = [walk.currentNode, walk.currentNode.parentElement];
  if (!text.data.trim() || !isSeen(it)) continue;
  const range = document.createRange();
  range.selectNodeContents(text);
  for (const box of range.getClientRects()) if (box.width > 1) texts.push([text, it, box]);
}

const wide = texts.filter(([, it, box]) => (box.left < -1 || box.right > innerWidth + 1) && !canBeReached(it));

const [home, ...others] = document.querySelectorAll(".home, .search-button .icon, .theme .icon");
const name = texts.filter(([, it]) => home.contains(it));
const crossed = name.filter(([, , box]) => others.some((other) => {
  const beside = other.getBoundingClientRect();
  return box.right > beside.left && box.left < beside.right && box.bottom > beside.top && box.top < beside.bottom;
}));

return [...wide, ...crossed].map(([text, it, box]) => `“${text.data.trim().slice(0, 40)}” of ${it.localName} from ${Math.round(box.left)} to ${Math.round(box.right)}`);
