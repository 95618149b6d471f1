"""Statements for record stores: what they say, and how they are sent."""
