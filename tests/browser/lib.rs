//! Nothing: everything here is the test `browser`. Cargo asks every package for a library or a program.
