//! Empty: everything here is the test `browser`, but Cargo requires a library or a program in every package.
