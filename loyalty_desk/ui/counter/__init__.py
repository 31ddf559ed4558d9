"""The counter: from a scan to a receipt."""
