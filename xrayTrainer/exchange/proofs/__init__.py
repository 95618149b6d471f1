"""A unit's proof as files: workbooks of several sheets, signatures beside files, certificates."""
