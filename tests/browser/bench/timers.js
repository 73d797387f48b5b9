// Times a reader's keys and taps in the page, in milliseconds. `work` is the program's own: finding, comparing and
// changing the page, with its layout; `paint` runs until the frame that shows it has been made.
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve();
      channel.port2.postMessage(0);
    });
  });

const timed = async (shown, act) => {
  const start = performance.now();
  act();
  // The program draws in a microtask after the event.
  await Promise.resolve();
  await new Promise((resolve) => queueMicrotask(resolve));
  document.querySelector(shown).getBoundingClientRect();
  const work = performance.now() - start;
  await painted();
  return [work, performance.now() - start];
};

const type = (field, text) => {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

const search = async (queries) => {
  const field = document.getElementById("search-field");
  const times = [];
  for (const query of queries) {
    type(field, "");
    await wait(80);
    for (let end = 1; end <= query.length; end += 1) {
      times.push(await timed("#search-list", () => type(field, query.slice(0, end))));
      await wait(50);
    }
  }
  return times;
};

// The first query finds no index; the same once more does.
const first = async () => {
  const field = document.getElementById("search-field");
  const [cold] = await timed("#search-list", () => type(field, "pledge"));
  type(field, "");
  await wait(80);
  const [warm] = await timed("#search-list", () => type(field, "pledge"));
  return [cold, warm];
};

const filter = async (taps) => {
  const times = [];
  for (let tap = 0; tap < taps; tap += 1) {
    const cells = document.querySelectorAll(".heat button");
    const cell = cells[(tap * 7) % cells.length];
    times.push(await timed(".found", () => cell.click()));
    await wait(400);
  }
  return times;
};

// Another value of a lever, as a drag gives it.
const move = (lever, value) => {
  lever.value = value;
  lever.dispatchEvent(new InputEvent("input", { bubbles: true }));
};

// Somewhere from 60 to 160 per cent, never the same twice in a row.
const somewhere = (at) => 60 + ((at * 37) % 101);

// `[program, until charts are painted]` for each move of a lever that is held.
const drag = async (moves) => {
  const lever = document.querySelector("input[data-lever=pace]");
  const times = [];
  for (let at = 0; at < moves + 20; at += 1) {
    const start = performance.now();
    move(lever, somewhere(at));
    const work = performance.now() - start;
    await painted();
    if (at >= 20) times.push([work, performance.now() - start]);
    // As a hand that is not in a hurry.
    await painted();
  }
  lever.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
};

// `[until written]` for the last of the ten levers that follow, once the hand rests after a move.
const follow = async (moves) => {
  const lever = document.querySelector("input[data-lever=pace]");
  let last = 0;
  const observer = new MutationObserver(() => {
    last = performance.now();
  });
  observer.observe(document.querySelector(".multiples"), { subtree: true, attributes: true, characterData: true });
  const times = [];
  for (let at = 0; at < moves; at += 1) {
    const start = performance.now();
    move(lever, somewhere(at));
    await wait(400);
    times.push([last - start]);
  }
  observer.disconnect();
  lever.dispatchEvent(new Event("change", { bubbles: true }));
  return times;
};

// A key: the lever moves and is let go at once, so that the page is drawn anew.
const key = async (moves) => {
  const lever = document.querySelector("input[data-lever=pace]");
  const times = [];
  for (let at = 0; at < moves; at += 1) {
    await wait(60);
    times.push(
      await timed(".multiples", () => {
        move(lever, somewhere(at));
        lever.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    );
  }
  return times;
};

// The reference: as little as script can do for ten charts of three lines with six points, written by hand.
const byHand = async (moves) => {
  const SVG = "http://www.w3.org/2000/svg";
  const box = document.createElement("div");
  document.querySelector("main").prepend(box);
  const charts = Array.from({ length: 10 }, (_, chart) => {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("width", "300");
    svg.setAttribute("height", "180");
    box.append(svg);
    const lines = [0.6, 1, 1.4].map((pace) => {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("fill", "none");
      path.setAttribute("stroke", "black");
      svg.append(path);
      return { path, pace };
    });
    return { lines, growth: 0.05 + chart / 100 };
  });
  const times = [];
  for (let at = 0; at < moves + 20; at += 1) {
    await painted();
    const start = performance.now();
    const pace = somewhere(at) / 100;
    for (const { lines, growth } of charts) {
      for (const line of lines) {
        let path = "";
        for (let year = 0; year < 6; year += 1) {
          const value = Math.pow(1 + growth * line.pace * pace, year);
          path += `${year ? "L" : "M"}${(year * 55).toFixed(1)} ${(180 - value * 40).toFixed(1)}`;
        }
        line.path.setAttribute("d", path);
      }
    }
    const work = performance.now() - start;
    await painted();
    if (at >= 20) times.push([work, performance.now() - start]);
  }
  box.remove();
  return times;
};

// The likely range of an indicator whose years are simulated, drawn anew from 10,000 draws when its lever is let go.
const simulate = async (moves) => {
  const lever = document.querySelector(".chance input[data-lever]");
  const times = [];
  for (let at = 0; at < moves; at += 1) {
    await wait(60);
    times.push(
      await timed("main", () => {
        move(lever, 3 + (at % 20));
        lever.dispatchEvent(new Event("change", { bubbles: true }));
      }),
    );
  }
  return times;
};

// A family more or less in the overview's map.
const family = async (taps) => {
  const times = [];
  for (let tap = 0; tap < taps; tap += 1) {
    const families = document.querySelectorAll(".families button");
    const one = families[tap % families.length];
    times.push(await timed(".family-bar", () => one.click()));
    await wait(400);
  }
  return times;
};
