"""Packs: exercise sets on their way between machines."""
