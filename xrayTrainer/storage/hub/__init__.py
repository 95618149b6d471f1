"""A store of many units' answers as narrow rows, in SQLite or PostgreSQL, with the same questions asked of both."""
