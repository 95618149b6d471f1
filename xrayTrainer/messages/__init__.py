"""Codes to sentences in five languages, from one catalogue in the assets."""
