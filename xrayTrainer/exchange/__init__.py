"""Foreign annotation files in, tables out. No SQL."""
