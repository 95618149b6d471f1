"""What is hidden, how it is hidden, and harmless things that look like it.

Each module enters its generators in `GOODS`, `METHODS` or `LOOK_ALIKES`; a new module is named here.
"""
