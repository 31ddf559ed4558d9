"""Numbered changes of the shop file's tables."""
