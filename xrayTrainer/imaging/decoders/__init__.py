"""Decoders, run in the worker process only: bytes in, arrays out."""
