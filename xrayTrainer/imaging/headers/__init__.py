"""Small header readers of our own: sizes, bits and pages of a scan file before any decoder sees it."""
