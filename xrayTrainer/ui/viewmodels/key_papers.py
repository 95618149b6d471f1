"""One field of a case's dossier: what it says, and the case in which it says something else. No Qt."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.key_checks import dossier_part
from xrayTrainer.domain.open_struct import OpenStruct

_STEP = re.compile(r"([^.\[\]]+)|\[(\d{1,6})\]")
_SEAL = re.compile(r"seals\[(\d{1,4})\]")
WRONG = object()
"""What a text comes to that is no value of the field."""


def value_at(case: Case, document: str, field: str) -> Any:
    """Return what stands in a field of the dossier; None where nothing does."""
    found: Any = dossier_part(case, document)
    for name, index in _STEP.findall(field):
        if index:
            held = found if isinstance(found, list | tuple) else ()
            found = held[int(index)] if int(index) < len(held) else None
        elif isinstance(found, OpenStruct):
            found = getattr(found, name, found.kept.get(name))
        else:
            found = None
    return found


def is_simple(value: Any) -> bool:
    """Tell whether a value can be edited in one line."""
    return value is None or (isinstance(value, str | int | float) and not isinstance(value, bool))


def read_as(old: Any, text: str) -> Any:
    """Return a text as a value of the kind that stood there: a number where a number stood; `WRONG` if it is none."""
    text = text.strip()
    if not text:
        return None
    if not isinstance(old, int | float):
        return text
    try:
        number = float(text.replace("\u00a0", "").replace(" ", "").replace(",", "."))
    except ValueError:
        return WRONG
    if number < 0 or number > 1e12:
        return WRONG
    return int(number) if number.is_integer() else number


def with_value(case: Case, document: str, field: str, value: Any) -> Case:
    """Return the case with another value in a field of its dossier; the case itself where there is no such field.

    A count keeps whole numbers alone: what the field does not take leaves the case as it is.
    """
    part = dossier_part(case, document)
    if part is None:
        return case
    steps = [int(index) if index else name for name, index in _STEP.findall(field)]
    try:
        changed = _put(part, steps, value)
        msgspec.convert(msgspec.to_builtins(changed), type(changed))
    except (AttributeError, IndexError, TypeError, msgspec.ValidationError):
        return case
    return _with_part(case, document, changed)


def _put(held: Any, steps: list[int | str], value: Any) -> Any:
    if not steps:
        return value
    step, rest = steps[0], steps[1:]
    if isinstance(step, int):
        if not 0 <= step < len(held):
            raise IndexError(step)
        return (*held[:step], _put(held[step], rest, value), *held[step + 1 :])
    if isinstance(held, OpenStruct) and step not in held.__struct_fields__:
        if step not in held.kept or rest:
            raise AttributeError(step)
        return msgspec.structs.replace(held, kept={**held.kept, step: value})
    return msgspec.structs.replace(held, **{step: _put(getattr(held, step), rest, value)})


def _with_part(case: Case, document: str, part: Any) -> Case:
    replace, dossier = msgspec.structs.replace, case.dossier
    if document == "carrier":
        return replace(case, carrier=part)
    if document == "weights":
        return replace(case, dossier=replace(dossier, weights=part))
    seal = _SEAL.fullmatch(document)
    if seal is not None:
        n = int(seal.group(1))
        return replace(case, dossier=replace(dossier, seals=(*dossier.seals[:n], part, *dossier.seals[n + 1 :])))
    papers = tuple(replace(one, fields=part) if one.id == document else one for one in dossier.documents)
    return replace(case, dossier=replace(dossier, documents=papers))
