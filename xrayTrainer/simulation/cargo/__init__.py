"""Cargo: generators of normal loads, each with its own inner geometry.

Each module enters its generators in `CARGO`; a new module is named here.
"""

from xrayTrainer.simulation.cargo import bagged, cartons, drinks, frozen, fruit, grocery, liquids  # noqa: F401
