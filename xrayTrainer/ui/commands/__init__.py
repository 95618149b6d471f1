"""Actions as data, and undoable commands."""
