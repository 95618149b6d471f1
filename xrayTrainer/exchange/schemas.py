"""JSON Schemas of the formats that travel; see `xrayTrainer.domain.schemas` for those of what lies in folders.

After a change of a type, `python -m xrayTrainer.exchange.schemas` writes their files of `assets/schemas` anew.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from xrayTrainer.domain.assignment import Course
from xrayTrainer.domain.open_struct import OpenStruct
from xrayTrainer.domain.schemas import write_schemas
from xrayTrainer.exchange.containers.identity import IdentityCard
from xrayTrainer.exchange.packs.manifest import PackManifest
from xrayTrainer.exchange.proofs.certificate import Certificate
from xrayTrainer.exchange.proofs.signature import FileSignature
from xrayTrainer.exchange.replies.files import ReplyManifest
from xrayTrainer.exchange.results.manifest import ResultManifest
from xrayTrainer.resources import assets

FORMATS: Mapping[str, type[OpenStruct]] = {
    "pack": PackManifest,
    "identity": IdentityCard,
    "result": ResultManifest,
    "reply": ReplyManifest,
    "file-signature": FileSignature,
    "certificate": Certificate,
    "course": Course,
}
"""Formats by the name of their schema file: manifests of packs, result files and reply files, an identity card, and
a course."""


if __name__ == "__main__":
    for written in write_schemas(assets() / "schemas", FORMATS):
        sys.stdout.write(f"{written}\n")
