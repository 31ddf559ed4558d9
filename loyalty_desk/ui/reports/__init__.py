"""The owner's figures of a day, a month or a year."""
