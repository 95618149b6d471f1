"""Scene in, scan and key out: a simulator of cargo X-ray scanners (simulation.md holds method and numbers)."""
