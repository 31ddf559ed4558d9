"""What contradicts itself in a program whose every field makes sense by itself, one file for each group of rules."""
