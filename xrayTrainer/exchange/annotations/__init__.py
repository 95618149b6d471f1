"""Annotation files of other tools: small readers of our own, one value type for all of them."""
