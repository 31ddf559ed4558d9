"""The rules of the program: plain values and pure functions."""
