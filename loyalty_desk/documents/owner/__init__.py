"""The owner's workbook: the figures of a period, one sheet a file."""
