"""The outside: scanners, printers."""
