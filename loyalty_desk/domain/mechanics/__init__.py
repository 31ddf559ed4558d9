"""The mechanics of a loyalty program, one file each."""
