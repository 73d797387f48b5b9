// Runs in each document before any script of its own: keeps the program's memory where it can be weighed.
(() => {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const plain = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await plain.apply(WebAssembly, given);
      window.programMemory = (made.instance ?? made).exports.memory;
      return made;
    };
  }
})();
