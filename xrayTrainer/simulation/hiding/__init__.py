"""What is hidden, how it is hidden, and harmless things that look like it.

Each module enters its generators in `GOODS`, `METHODS` or `LOOK_ALIKES`; a new module is named here.
"""

from xrayTrainer.simulation.hiding import (  # noqa: F401 - they enter their generators
    alike_load,
    alike_structure,
    arms,
    around_load,
    drinks,
    in_carrier,
    in_load,
    narcotics,
    people,
    tobacco,
    valuables,
    wares,
    wildlife,
)
