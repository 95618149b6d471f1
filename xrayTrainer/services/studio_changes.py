"""What differs between two drafts, as the plan of a save."""

from __future__ import annotations

from pathlib import Path

import msgspec

from xrayTrainer.domain.codec import to_json
from xrayTrainer.services.set_files import BRIEFS, CASE_FILE, CASES, KEY_FILE, LESSONS, SET_FILE
from xrayTrainer.services.studio_api import CaseDraft, Draft, Pages, StudioRecord
from xrayTrainer.services.studio_folder import BIN
from xrayTrainer.services.studio_record import last_published, next_revision, settled
from xrayTrainer.services.studio_saving import Plan


def plan_of(before: Draft, after: Draft, record: StudioRecord, *, as_read: bool = False) -> Plan:
    """Return what has to be written to make a draft's folder from `before` into `after`, `set.json` last.

    Parameters
    ----------
    record
        What the studio knows of the draft, from which revision numbers follow; it is not written.
    as_read
        Whether `before` was just read, so that it is what lies there to the letter. Else its numbers and second looks
        may be those of a step before: what lies there is what they were settled to.

    Raises
    ------
    ValueError
        If `after` is another set's draft, or its `set.cases` are not its cases.
    """
    if after.id != before.id or after.folder != before.folder:
        raise ValueError("a save is of one draft")
    names = [one.slug for one in after.cases]
    if len(set(names)) != len(names) or tuple(names) != after.set.cases:
        raise ValueError("set.cases must name the cases of the draft, each once, in their order")
    plan = Plan(moves=[], puts={}, drops=[])
    known = _moved(before, after, plan)
    restored = {target: after.folder / source for source, target in plan.moves if source.startswith(f"{BIN}/")}
    last = last_published(record)
    for one in after.cases:
        old = known.get(one.slug)
        if old is None or (old is not one and (old.case is not one.case or old.key is not one.key)):
            if old is not None and old.case == one.case and old.key == one.key:
                continue
            was = old if old is None or as_read else settled(old, record, last)
            _put_case(plan, was, settled(one, record, last), restored.get(f"{CASES}/{one.slug}"))
    _put_pages(plan, LESSONS, before.lessons, after.lessons)
    _put_pages(plan, BRIEFS, before.briefs, after.briefs)
    content = to_json(msgspec.structs.replace(after.set, revision=next_revision(record, after.set)))
    if not _lies(after.folder / SET_FILE, content):
        plan.puts[SET_FILE] = content
    return plan


def _moved(before: Draft, after: Draft, plan: Plan) -> dict[str, CaseDraft]:
    """Plan where case folders go; return, by new folder name, the cases that were there before."""
    old = {one.slug: one for one in before.cases}
    known = {one.slug: old[one.slug] for one in after.cases if _same_case(old.get(one.slug), one)}
    left = {one.case.id: one for one in before.cases if one.slug not in known}
    come = [one for one in after.cases if one.slug not in known]
    if not left and not come:
        return known
    bin_ = _Bin(after.folder / BIN)
    cases = after.folder / CASES
    for one in come:
        renamed = left.pop(one.case.id, None)
        if renamed is not None:
            plan.moves.append((f"{CASES}/{renamed.slug}", f"{CASES}/{one.slug}"))
            known[one.slug] = renamed
    kept = {one.slug for one in known.values()}
    restored = []
    for one in come:
        if one.slug in known or ((cases / one.slug).exists() and one.slug not in old):
            continue
        name = bin_.last(one.case.id)
        if name is not None:
            restored.append((f"{BIN}/{name}", f"{CASES}/{one.slug}"))
    for one in before.cases:
        if one.slug not in kept:
            plan.moves.append((f"{CASES}/{one.slug}", f"{BIN}/{bin_.free(one.case.id)}"))
    plan.moves += restored
    leaving = {source for source, _ in plan.moves}
    for _, target in list(plan.moves):
        if target.startswith(f"{CASES}/") and target not in leaving and (after.folder / target).exists():
            # a folder without a case stands in the way: files that were put there for one that was never saved
            plan.moves.append((target, f"{BIN}/{bin_.free('stray-' + Path(target).name)}"))
    return known


class _Bin:
    """What lies in a draft's bin: `<case id>`, and `<case id>.2`... where a case was taken out again."""

    def __init__(self, folder: Path) -> None:
        self._numbers: dict[str, int] = {}
        for path in folder.iterdir() if folder.is_dir() else ():
            name, _, number = path.name.partition(".")
            if not number or number.isdecimal():
                self._numbers[name] = max(self._numbers.get(name, 0), int(number or 1))

    def last(self, case_id: str) -> str | None:
        """Return what was taken out last of a case, None if nothing was."""
        number = self._numbers.get(case_id)
        return None if number is None else _bin_name(case_id, number)

    def free(self, case_id: str) -> str:
        """Return a name that nothing has there yet, and take it."""
        number = self._numbers[case_id] = self._numbers.get(case_id, 0) + 1
        return _bin_name(case_id, number)


def _bin_name(case_id: str, number: int) -> str:
    return case_id if number == 1 else f"{case_id}.{number}"


def _same_case(old: CaseDraft | None, new: CaseDraft) -> bool:
    return old is not None and old.case.id == new.case.id


def _put_case(plan: Plan, was: CaseDraft | None, now: CaseDraft, lying: Path | None) -> None:
    """Plan what of a case is written: what differs from `was`, or from what lies in the folder that comes back."""
    place = f"{CASES}/{now.slug}"
    contents = {}
    if was is None or was.key != now.key:
        contents[KEY_FILE] = to_json(now.key)
    if was is None or was.case != now.case:
        contents[CASE_FILE] = to_json(now.case)
    for name, content in contents.items():
        if lying is None or not _lies(lying / name, content):
            plan.puts[f"{place}/{name}"] = content


def _put_pages(plan: Plan, folder: str, before: Pages, after: Pages) -> None:
    for name in sorted({*before, *after}):
        was, now = before.get(name, {}), after.get(name, {})
        for language in sorted({*was, *now}):
            place = f"{folder}/{name}.{language}.md"
            text = now.get(language, "")
            if not text:
                if was.get(language):
                    plan.drops.append(place)
            elif text != was.get(language):
                plan.puts[place] = text.encode()


def _lies(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False
