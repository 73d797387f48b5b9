// The program of the one file: compressed, in letters that any editor leaves alone. Each call makes a new instance.
self.explorer = async () => {
  const packed = document.getElementById("program").textContent;
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  const module = await new Response(stream).arrayBuffer();
  await glue()({ module_or_path: module });
};
const glue = () => {
  "@glue";
};
