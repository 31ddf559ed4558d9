"""The first start: from nothing to a shop that can sell, in three steps."""
