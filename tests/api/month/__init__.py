"""A month of a shop whose program has every mechanic on, played through the interface for programs, and undone."""
