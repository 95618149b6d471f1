"""Marks and key in, scorecard out: pure functions on plain values, profile S1 of the scoring rules."""
