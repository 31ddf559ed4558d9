"""Values to bytes: receipts, cards, workbooks."""
