"""The building blocks of all screens, one to a file; none of them knows the shop."""
