"""Pictures of figures: bars, lines, a heat map, the map of groups, and the card around each with its table."""
