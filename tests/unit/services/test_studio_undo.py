"""Whatever is done to a draft, the folder is what the draft says: after each step, each undo, and each redo."""

import shutil
import tempfile
from pathlib import Path

import msgspec
from helpers.studio_drafts import draft_at, studio_at
from hypothesis import given, settings
from hypothesis import strategies as st

from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.services.studio_record import settled

replace = msgspec.structs.replace

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("tag"), st.integers(0, 3)),
        st.tuples(st.just("owner"), st.integers(0, 3)),
        st.tuples(st.just("remove"), st.integers(0, 3)),
        st.tuples(st.just("double"), st.integers(0, 3)),
        st.tuples(st.just("turn"), st.integers(0, 3)),
        st.tuples(st.just("swap"), st.integers(0, 3)),
        st.tuples(st.just("lesson"), st.integers(0, 3)),
        st.tuples(st.just("back"), st.integers(0, 9)),
        st.tuples(st.just("publish"), st.just(0)),
        st.tuples(st.just("sign"), st.integers(0, 3)),
        st.tuples(st.just("again"), st.just(0)),
    ),
    min_size=3,
    max_size=9,
)


def with_list(draft: Draft, cases: list[CaseDraft]) -> Draft:
    return replace(draft, cases=tuple(cases), set=replace(draft.set, cases=tuple(one.slug for one in cases)))


def step(draft: Draft, what: str, which: int, number: int) -> Draft:
    """Return the draft after one step of editing."""
    cases = list(draft.cases)
    if what == "lesson":
        pages = {"why": {"en": f"# {number}"}} if which else {}
        return replace(draft, lessons=pages, set=replace(draft.set, lessons=tuple(pages)))
    if not cases:
        return draft
    at = which % len(cases)
    one = cases[at]
    if what == "tag":
        cases[at] = replace(one, key=replace(one.key, tags=(str(which),)))
    elif what == "owner":
        cases[at] = replace(one, case=replace(one.case, owner=str(which)))
    elif what == "remove":
        del cases[at]
    elif what == "double":
        case_id = f"00000000-0000-4000-8000-{number:012d}"
        case, key = replace(one.case, id=case_id), replace(one.key, case=case_id, reviewer=None)
        cases.append(CaseDraft(slug=f"new-{number}", case=case, key=key))
    elif what == "turn":
        cases = cases[::-1]
    else:
        other = cases[at - 1]
        cases[at], cases[at - 1] = replace(one, slug=other.slug), replace(other, slug=one.slug)
    return with_list(draft, cases)


@settings(max_examples=6, deadline=None)
@given(STEPS)
def test_that_a_draft_opens_as_it_was_saved_whatever_was_done_and_undone(steps: list[tuple[str, int]]) -> None:
    with tempfile.TemporaryDirectory() as place:
        studio, now = draft_at(Path(place))
        for one in now.cases:
            studio.add_files(now, one.slug, {"who.txt": one.case.id.encode()})
        history, published = [now], 0
        for number, (what, which) in enumerate(steps):
            if what == "publish":
                if not now.cases:
                    continue
                now, _ = studio.published(now, pack="", sealed=False)
                published += 1
            elif what == "sign":
                if not now.cases:
                    continue
                now = studio.second_look(now, now.cases[which % len(now.cases)].slug, by="B", decision="signed_off")
            elif what == "again":
                studio = studio_at(Path(place))
                now = studio.open(now.id)
            else:
                after = history[-1 - which % len(history)] if what == "back" else step(now, what, which, number)
                studio.save(now, after)
                now = after
            history.append(now)
            opened = studio_at(Path(place)).open(now.id)
            record = opened.record
            assert opened.notes == ()
            assert opened.cases == tuple(settled(one, record) for one in now.cases)
            assert opened.set == replace(now.set, revision=opened.set.revision)
            assert opened.lessons == now.lessons
            assert len(record.published) == published
            for one in opened.cases:
                # the files of a case go where it goes, and those of a copy are not there yet
                who = opened.case_folder(one.slug) / "who.txt"
                assert not who.exists() or who.read_text() == one.case.id
            originals = {one.case.id for one in history[0].cases}
            lying = {path.read_text() for path in opened.folder.glob("cases/*/who.txt")}
            assert lying == originals & {one.case.id for one in opened.cases}
        shutil.rmtree(now.folder)
