"""What a mentor wants to know of single cases: can what is hidden be seen, is it outlined, does anybody learn why."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.exercise_set import ExerciseSet
from xrayTrainer.domain.faults import Fault, FaultList
from xrayTrainer.domain.key_checks import Place, explanations
from xrayTrainer.domain.texts import LangText, Language, in_language
from xrayTrainer.imaging.scan import Scan
from xrayTrainer.services.set_files import CASE_FILE, CASES, KEY_FILE, SET_FILE
from xrayTrainer.services.studio_api import CaseDraft, Pages

LEAST_ROSE = 5.0
"""Less signal than this many deviations of its noise can't be seen, however it is shown (simulation.md 5)."""

LEAST_CNR, LEAST_VISIBLE = 1.0, 0.25
"""Below these a computed concealment is hardly visible: deviations of a pixel's noise; share of it that shows."""

LEAST_STANDING_OUT = 0.15
"""Below this an outline in a measured scan encloses hardly anything else than what lies round it, deviations."""

LoadView: TypeAlias = Callable[[Path, Case, str], Scan]


def case_place(slug: str, name: str) -> str:
    """Return the name of a case's file, as reports give it."""
    return f"{CASES}/{slug}/{name}"


def look_at_key(one: CaseDraft) -> tuple[Fault, ...]:
    """Return the warnings about a key that need no pixels."""
    found = FaultList(case_place(one.slug, KEY_FILE))
    computed = one.key.difficulty.computed
    if any(concealment.required for concealment in one.key.concealments) and computed:
        rose, cnr = computed.get("rose"), computed.get("cnr")
        visible = computed.get("visible_share", 1.0)
        if rose is not None and rose < LEAST_ROSE:
            found.warn(("difficulty",), "studio.invisible")
        elif (cnr is not None and cnr < LEAST_CNR) or visible < LEAST_VISIBLE:
            found.warn(("difficulty",), "studio.hardly_visible")
    views = {view.id: view for view in one.case.views}
    for index, concealment in enumerate(one.key.concealments):
        if not concealment.required:
            continue
        if concealment.outlines:
            for name, view in views.items():
                # of a recipe the simulator knows in which views a thing shows
                if name not in concealment.outlines and view.source.scene is None:
                    found.warn(("concealments", index, "outlines"), "studio.view_without_outline", view=name)
        if not concealment.explain.cues and in_language(concealment.explain.text, "en") is None:
            found.warn(("concealments", index, "explain"), "studio.no_cue")
    return found.result()


# --- measured scans


class Visibility:
    """Looks at the outlines of keys in measured scans; what was looked at once is remembered while nothing changes.

    Parameters
    ----------
    load
        Decodes a view of a case.
    """

    def __init__(self, load: LoadView) -> None:
        self._load = load
        self._seen: dict[str, tuple[Fault, ...]] = {}

    def look_at(self, one: CaseDraft, folder: Path) -> tuple[Fault, ...]:
        """Return a warning for each required concealment that stands out in no view in which it is outlined."""
        measured = [view for view in one.case.views if view.source.scene is None]
        if not measured or not any(c.required for c in one.key.concealments) or one.key.difficulty.computed:
            return ()
        place = folder / CASES / one.slug
        mark = _mark(one, [place / name for view in measured for name in view.source.files])
        if mark not in self._seen:
            self._seen[mark] = self._look(one, place, [view.id for view in measured])
        return self._seen[mark]

    def _look(self, one: CaseDraft, place: Path, views: Sequence[str]) -> tuple[Fault, ...]:
        from xrayTrainer.imaging.standing_out import standing_out  # numpy and OpenCV: only where scans are read

        found = FaultList(case_place(one.slug, KEY_FILE))
        scans: dict[str, Scan] = {}
        try:
            for view in views:
                if any(view in concealment.outlines for concealment in one.key.concealments):
                    scans[view] = self._load(place, one.case, view)
        except UserError:
            return ()  # what is wrong with the scan, the check of the folder says
        for index, concealment in enumerate(one.key.concealments):
            best: list[float] = []
            for view, scan in scans.items():
                outlines = concealment.outlines.get(view, ()) if concealment.required else ()
                measures = (standing_out(scan.high, outline) for outline in outlines)
                best += [measure for measure in measures if measure is not None]
            if best and max(best) < LEAST_STANDING_OUT:
                found.warn(("concealments", index, "outlines"), "studio.like_surroundings")
        return found.result()


def _mark(one: CaseDraft, files: Sequence[Path]) -> str:
    stamps = []
    for path in files:
        try:
            seen = path.stat()
        except OSError:
            continue
        stamps.append((seen.st_mtime_ns, seen.st_size))
    said = repr((one.slug, [(c.required, c.outlines) for c in one.key.concealments], stamps))
    return hashlib.sha256(said.encode()).hexdigest()


# --- the same scan twice


def same_scans(cases: Sequence[CaseDraft], folder: Path) -> tuple[Fault, ...]:
    """Return a warning for each case whose scans are those of another, byte for byte."""
    sizes: dict[tuple[int, ...], list[tuple[CaseDraft, list[Path]]]] = {}
    for one in cases:
        files = [folder / CASES / one.slug / name for view in one.case.views for name in view.source.files]
        try:
            size = tuple(path.stat().st_size for path in files)
        except OSError:
            continue
        if files:
            sizes.setdefault(size, []).append((one, files))
    found: list[Fault] = []
    for alike in sizes.values():
        first: dict[bytes, str] = {}
        for one, files in alike if len(alike) > 1 else ():
            other = first.setdefault(_digest(files), one.slug)
            if other != one.slug:
                listed = FaultList(case_place(one.slug, CASE_FILE))
                listed.warn(("views",), "studio.same_scan", case=one.slug, other=other)
                found += listed.result()
    return tuple(found)


def _digest(files: Sequence[Path]) -> bytes:
    digest = hashlib.sha256()
    for path in files:
        try:
            with path.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError:
            digest.update(str(path).encode())
    return digest.digest()


# --- texts


def missing_texts(
    exercise_set: ExerciseSet, cases: Sequence[CaseDraft], lessons: Pages, briefs: Pages
) -> tuple[Fault, ...]:
    """Return a warning for each text that lacks a language in which the title of the set is written."""
    spoken = tuple(language.value for language in Language if exercise_set.title.get(language.value, "").strip())
    found: list[Fault] = []
    for file, place, text in _texts(exercise_set, cases, lessons, briefs):
        said = {code for code, words in text.items() if words.strip()}
        lacking = [code for code in spoken if code not in said]
        if said and lacking:
            listed = FaultList(file)
            listed.warn(place, "studio.text_language", languages=", ".join(lacking))
            found += listed.result()
    return tuple(found)


def _texts(
    exercise_set: ExerciseSet, cases: Sequence[CaseDraft], lessons: Pages, briefs: Pages
) -> Iterator[tuple[str, Place, LangText]]:
    yield SET_FILE, ("summary",), exercise_set.summary
    for index, name in enumerate(exercise_set.lessons):
        yield SET_FILE, ("lessons", index), lessons.get(name, {})
    for index, brief in enumerate(exercise_set.briefs):
        yield SET_FILE, ("briefs", index, "title"), brief.title
        yield SET_FILE, ("briefs", index), briefs.get(brief.id, {})
    for one in cases:
        file = case_place(one.slug, CASE_FILE)
        yield file, ("dossier", "risk_note"), one.case.dossier.risk_note
        if one.case.question is not None:
            yield file, ("question", "prompt"), one.case.question.prompt
            for number, choice in enumerate(one.case.question.choices):
                yield file, ("question", "choices", number, "text"), choice.text
        file = case_place(one.slug, KEY_FILE)
        for place, explanation in explanations(one.key):
            yield file, (*place, "text"), explanation.text
        if one.key.search is not None:
            yield file, ("search", "text"), one.key.search.text
