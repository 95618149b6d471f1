"""Carriers: containers, trailers, railcars, road vehicles, air cargo units, parcels.

Each module enters its generators in `CARRIERS`; a new module is named here.
"""

from xrayTrainer.simulation.carriers import (  # noqa: F401
    air_ake,
    air_pallets,
    buses,
    cars,
    containers,
    lorries,
    parcels,
    rail_containers,
    rail_covered,
    rail_gondola,
    rail_hopper,
    rail_platform,
    rail_tank,
    reefer,
    special_containers,
    tank_container,
    tank_trailer,
    trailers,
    vans,
)
