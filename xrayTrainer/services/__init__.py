"""Use cases: one call each for a window or a command line; each write returns what changed."""
