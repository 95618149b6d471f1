"""Carriers: containers, trailers, railcars, road vehicles, air cargo units, parcels.

Each module enters its generators in `CARRIERS`; a new module is named here.
"""

from xrayTrainer.simulation.carriers import containers, reefer, trailers  # noqa: F401
