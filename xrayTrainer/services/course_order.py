"""Who begins a course with which form: half with A, half with B, balanced within each unit, latecomers too."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from xrayTrainer.domain.assignment import FormName, Participant


def balanced(
    people: Iterable[str], units: Mapping[str, str], seed: str, before: Sequence[Participant] = ()
) -> tuple[Participant, ...]:
    """Return those who take part from now on, each with his first form.

    In no unit, and not in the whole, do more than one more begin with one form than with the other, as far as those
    who were drawn before allow it. The same people, units and seed give the same forms.

    Parameters
    ----------
    people
        Who comes in; those who take part already are left out.
    units
        Unit by person; the empty one where it is not told.
    seed
        Of the course.
    before
        Who takes part already.
    """
    there = {one.person for one in before}
    in_unit: Counter[tuple[str, str]] = Counter((units.get(one.person, ""), one.first) for one in before)
    whole: Counter[str] = Counter(one.first for one in before)
    coming = [one for one in dict.fromkeys(people) if one not in there]
    found = []
    for person in sorted(coming, key=lambda one: (units.get(one, ""), _draw(seed, one))):
        unit = units.get(person, "")
        lead = in_unit[unit, "a"] - in_unit[unit, "b"] or whole["a"] - whole["b"] or _draw(seed, person)[0] % 2 * 2 - 1
        first: FormName = "b" if lead > 0 else "a"
        in_unit[unit, first] += 1
        whole[first] += 1
        found.append(Participant(person=person, first=first))
    return tuple(found)


def _draw(seed: str, person: str) -> bytes:
    return hashlib.sha256(f"{seed}/{person}".encode()).digest()
