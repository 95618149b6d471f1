"""Cargo: generators of normal loads, each with its own inner geometry.

Each module enters its generators in `CARGO`; a new module is named here.
"""

from xrayTrainer.simulation.cargo import (  # noqa: F401
    appliances,
    bagged,
    bulk_hopper,
    cartons,
    drinks,
    electronics,
    flexitank,
    frozen,
    fruit,
    furniture,
    grocery,
    homeware,
    liquids,
    mail,
    mixed,
    parcels_contents,
    pharmacy,
    plants,
    tank_liquids,
    textiles,
    wear,
)
