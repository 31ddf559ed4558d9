"""Settings: of the shop, which travel with its file, and of this computer."""
