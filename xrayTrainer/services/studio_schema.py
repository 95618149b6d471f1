"""JSON Schema of what the studio keeps beside a draft; see `xrayTrainer.domain.schemas` for those of sets.

After a change of a type, `python -m xrayTrainer.services.studio_schema` writes its file of `assets/schemas` anew.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.schemas import write_schemas
from xrayTrainer.resources import assets
from xrayTrainer.services.studio_api import StudioRecord

FORMATS: Mapping[str, type[OpenStruct]] = {"studio": StudioRecord}
"""Formats by the name of their schema file."""


if __name__ == "__main__":
    for written in write_schemas(assets() / "schemas", FORMATS):
        sys.stdout.write(f"{written}\n")
