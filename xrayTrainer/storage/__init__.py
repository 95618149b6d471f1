"""People, sessions, answers and events in one SQLite database for each data folder. SQL lives here and nowhere else."""
