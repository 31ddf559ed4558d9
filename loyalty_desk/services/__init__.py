"""What a person can ask of the program, one method an intent."""
