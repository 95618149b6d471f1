"""Signed files on their way between machines: a zip with a manifest, blobs by hash, and sealed parts."""
