"""Scan files in and out: arrays in, arrays out."""
