"""Today: whom to call, to write to and to thank."""
