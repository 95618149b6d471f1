"""Physics of the simulated scanners: what materials are made of, what a beam is, what of it arrives."""
