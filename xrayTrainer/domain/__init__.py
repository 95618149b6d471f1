"""Frozen value types, vocabularies and file formats. No Qt, no SQL, no pixels."""
