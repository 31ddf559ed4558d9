"""The owner's figures: formulas over counted facts, one subject a file."""
