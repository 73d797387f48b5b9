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
