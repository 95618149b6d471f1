"""Cases of kind `name`: which cargo is this, which zone of the carrier. What trainees learn before they search."""

from __future__ import annotations

from collections.abc import Sequence

from xrayTrainer.domain.case import Carrier, Case, Choice, Question, View, ViewSource
from xrayTrainer.domain.exercise_set import Uuid
from xrayTrainer.domain.key import Explanation, Key, Solution
from xrayTrainer.domain.regions import Region, bounds
from xrayTrainer.domain.scene import Scene
from xrayTrainer.simulation.case_making import SCENE_FILE
from xrayTrainer.simulation.draws import Draws
from xrayTrainer.simulation.expand import Expansion, expand
from xrayTrainer.simulation.exposure import pitch_of
from xrayTrainer.simulation.profiles import profile_named
from xrayTrainer.simulation.zones import zone_outlines

CHOICES = 4
"""Answers to choose from."""
LEAST_ZONE_PX = 1500.0
"""Smallest rectangle around an outline, in square pixels, that a question points at."""


def cargo_question(scene: Scene, *, case_id: Uuid, others: Sequence[str], cues: Sequence[str] = ()) -> tuple[Case, Key]:
    """Return the case that asks what is loaded.

    Parameters
    ----------
    scene
        A recipe with one load, or none.
    case_id
        Identity of the case.
    others
        Wrong answers, ids of the cargo vocabulary, the likeliest first.
    cues
        What tells the cargo, ids of the cues vocabulary.
    """
    built = expand(scene)
    right = built.loads[0].stow.cargo if built.loads else "none"
    wrong = [term for term in dict.fromkeys(others) if term != right][: CHOICES - 1]
    return _named(built, case_id, "cargo", right, wrong, cues, {})


def zone_question(
    scene: Scene, zone: str, *, case_id: Uuid, others: Sequence[str], cues: Sequence[str] = ()
) -> tuple[Case, Key]:
    """Return the case that points at a zone of the carrier and asks which one it is.

    Raises
    ------
    ValueError
        If a view of the scanner does not show the zone, or shows too little of it.
    """
    built = expand(scene)
    profile = profile_named(scene.scanner)
    view = profile.views[0].id
    outline = zone_outlines(built, profile, view).get(zone)
    left, top, right, bottom = (0.0, 0.0, 0.0, 0.0) if outline is None else bounds(outline)
    if outline is None or (right - left) * (bottom - top) < LEAST_ZONE_PX:
        raise ValueError(f"{profile.name} does not show the zone {zone}")
    wrong = [term for term in dict.fromkeys(others) if term != zone][: CHOICES - 1]
    return _named(built, case_id, "zone", zone, wrong, cues, {view: (outline,)})


def _named(
    built: Expansion,
    case_id: Uuid,
    ask: str,
    right: str,
    wrong: Sequence[str],
    cues: Sequence[str],
    points_at: dict[str, tuple[Region, ...]],
) -> tuple[Case, Key]:
    scene = built.scene
    profile = profile_named(scene.scanner)
    terms = Draws(scene.seed).child("choices").shuffled([right, *wrong])
    choices = tuple(Choice(id=term.replace(".", "_"), term=term) for term in terms)
    views = []
    for view in profile.views:
        along, across = pitch_of(built, profile, view.id)
        pitch = (round(along, 4), round(across, 4))
        views.append(View(id=view.id, source=ViewSource(scene=SCENE_FILE), mm_per_pixel=pitch))
    case = Case(
        id=case_id,
        revision=1,
        kind="name",
        origin="simulated",
        status="reviewed",
        sensitivity="public",
        views=tuple(views),
        carrier=Carrier(kind=built.body.kind),
        question=Question(ask="zone" if ask == "zone" else "cargo", choices=choices, points_at=points_at),
    )
    cargo = tuple(dict.fromkeys(loaded.stow.cargo for loaded in built.loads)) or ("none",)
    key = Key(
        case=case_id,
        revision=1,
        verdict="no_suspicion",
        true_cargo=cargo,
        solution=Solution(choices=(right.replace(".", "_"),), explain=Explanation(cues=tuple(cues))),
        tags=("simulated",),
    )
    return case, key
