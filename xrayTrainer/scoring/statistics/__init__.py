"""Statistics of people and of cases: pure functions on plain values. What is undefined is None, never 0 or NaN."""
