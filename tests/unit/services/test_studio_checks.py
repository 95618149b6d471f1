"""What a mentor is told before a draft goes out: what gives answers away, what can't be seen, what is missing."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
from helpers.set_folders import in_all
from helpers.studio_drafts import changed, draft_at, with_cases

from xrayTrainer.cli.main import main
from xrayTrainer.domain.case import Carrier, Case, Dossier, View, ViewSource
from xrayTrainer.domain.exercise_set import Brief, ExamRule, Rules
from xrayTrainer.domain.faults import Severity
from xrayTrainer.domain.key import Concealment, Difficulty, Explanation
from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.scan import PixelMeaning, Scan
from xrayTrainer.imaging.standing_out import standing_out
from xrayTrainer.services.studio_api import CaseDraft, Draft
from xrayTrainer.services.studio_checks import DraftCheck
from xrayTrainer.services.studio_tells import telling

replace = msgspec.structs.replace
OUTLINES = {"side": ((Rect(x=10, y=10, w=20, h=20),),)}
HIDDEN = Concealment(
    id="c1", class_="tobacco.cigarettes", outlines=OUTLINES, explain=Explanation(cues=("shape.equal_packets",))
)
MIXED = "tctcctctttctccttcctt"
"""Threats and clear cases without a pattern."""


@pytest.fixture(scope="module")
def twenty(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    """A draft of twenty searches of which nothing is to be said, in one folder for all tests; none writes to it."""
    names = [f"lorry-{number:02d}" for number in range(len(MIXED))]
    _, draft = draft_at(tmp_path_factory.mktemp("studio"), *names)
    for number, one in enumerate(draft.cases):
        (draft.case_folder(one.slug) / "side.png").write_bytes(bytes([number]))
    return as_types(draft, MIXED)


def as_types(draft: Draft, types: str) -> Draft:
    """Make the cases threats (`t`) and clear ones (`c`)."""
    kinds = dict(zip(draft.set.cases, types, strict=True))

    def edit(one: CaseDraft) -> CaseDraft:
        number = int(one.slug.rpartition("-")[2])
        hidden = replace(HIDDEN, class_="tobacco.cigarettes" if number % 2 else "cash.banknotes")
        made = {"verdict": "suspicion", "concealments": (hidden,)}
        if kinds[one.slug] == "c":
            made = {"verdict": "no_suspicion", "concealments": ()}
        carrier = Carrier(kind="container.reefer" if number % 3 else "container.dry_40hc")
        view = View(id="side", source=ViewSource(image="side.png"), scanner="a" if number % 3 else "b")
        case = replace(one.case, carrier=carrier, views=(view,))
        return replace(one, case=case, key=replace(one.key, **made))

    return with_cases(draft, edit)


def told(draft: Draft, check: DraftCheck | None = None) -> dict[str, str]:
    """Return what the mentor is told: by code, where."""
    report = (check or DraftCheck())(draft)
    return {
        fault.code: f"{fault.file} {fault.place}"
        for fault in report.faults
        if fault.code.startswith("studio.") and fault.severity is Severity.WARNING
    }


def each(draft: Draft, kind: str, **case: Any) -> Draft:
    """Change all clear cases, or all others."""
    return with_cases(
        draft,
        lambda one: replace(one, case=replace(one.case, **case)) if one.key.case_type == kind else one,
    )


def one_view(name: str = "side", **source: str) -> tuple[View]:
    """Return the views of a case that has one."""
    return (View(id=name, source=ViewSource(**source)),)


def test_that_of_a_good_set_nothing_is_said(twenty: Draft) -> None:
    assert told(twenty) == {}


@pytest.mark.parametrize(
    ("code", "edit"),
    [
        ("studio.tells_origin", lambda d: each(d, "threat", origin="composite")),
        ("studio.tells_risk_note", lambda d: each(d, "threat", dossier=Dossier(risk_note=in_all("Look.")))),
        ("studio.tells_source", lambda d: each(d, "clear", source="the archive")),
        ("studio.tells_carrier", lambda d: each(d, "clear", carrier=Carrier(kind="car.sedan"))),
        (
            "studio.tells_format",
            lambda d: each(d, "clear", views=one_view(high="side.tif")),
        ),
        (
            "studio.tells_names",
            lambda d: each(d, "clear", views=(View(id="side", source=ViewSource(image="img7.png")),)),
        ),
        (
            "studio.tells_views",
            lambda d: each(d, "clear", views=(View(id="top", source=ViewSource(image="side.png")),)),
        ),
        (
            "studio.tells_pitch",
            lambda d: each(
                d, "clear", views=(View(id="side", source=ViewSource(image="side.png"), mm_per_pixel=(5.0, 5.0)),)
            ),
        ),
    ],
)
def test_that_what_only_cases_of_one_answer_have_is_told(
    twenty: Draft, code: str, edit: Callable[[Draft], Draft]
) -> None:
    assert told(edit(twenty))[code] == "set.json /cases"


def test_that_a_size_of_picture_that_only_clear_cases_have_is_told(twenty: Draft) -> None:
    clear = {one.slug for one in twenty.cases if one.key.case_type == "clear"}

    class Info(msgspec.Struct):
        width: int
        height: int = 100

    check = DraftCheck(lambda path: Info(width=200 if path.parent.name in clear else 300))
    assert "studio.tells_size" in told(twenty, check)
    assert "studio.tells_size" not in told(twenty, DraftCheck(lambda path: Info(width=300)))


@pytest.mark.parametrize(
    ("values", "clear", "given_away"),
    [
        ("aaabbb", "cccttt", 6),
        ("aabbb", "ccttt", 5),
        ("abab", "ccct", 0),
        ("aaabbbab", "cccttttc", 0),
        ("aaaaaaaabcbcbcbc", "cccccccctttttctt", 8),
        ("aabb", "cctt", 0),
    ],
)
def test_that_only_what_is_no_chance_counts_as_a_tell(values: str, clear: str, given_away: int) -> None:
    assert telling(list(values), [letter == "c" for letter in clear]) == given_away


@pytest.mark.parametrize(
    ("types", "is_told"),
    [(MIXED, False), ("tctctctctcttctctctct", True), ("tttttttccccccctttttt", True), ("ttcttcctcctctcctctct", False)],
)
def test_that_an_order_with_a_pattern_is_told_and_one_that_may_be_chance_is_not(
    twenty: Draft, types: str, *, is_told: bool
) -> None:
    draft = as_types(twenty, types)
    assert ("studio.order_pattern" in told(draft)) == is_told
    drawn = replace(draft, set=replace(draft.set, order="drawn"))
    assert "studio.order_pattern" not in told(drawn)


@pytest.mark.parametrize(
    ("types", "rules", "code"),
    [
        ("t" * 17 + "ccc", Rules(), "studio.few_clear"),
        ("c" * 17 + "ttt", Rules(), "studio.few_threats"),
        ("c" * 17 + "ttt", Rules(modes=("practice", "duty")), None),
        (MIXED, Rules(modes=("duty",)), "studio.duty_share"),
        (MIXED, Rules(modes=("exam",)), "studio.exam_short"),
        (MIXED, Rules(modes=("exam",), exam=ExamRule(min_threat=5, min_clear=5)), None),
    ],
)
def test_that_a_mixture_which_does_not_fit_the_mode_is_told(
    twenty: Draft, types: str, rules: Rules, code: str | None
) -> None:
    draft = as_types(twenty, types)
    found = told(replace(draft, set=replace(draft.set, rules=rules)))
    weighed = {"studio.few_clear", "studio.few_threats", "studio.duty_share", "studio.exam_short"}
    assert weighed & set(found) == ({code} if code else set())


def test_that_a_share_drawn_counts_and_not_the_share_that_lies_there(twenty: Draft) -> None:
    rules = Rules(modes=("duty",), draw=10, threat_share=0.1)
    drawn = replace(twenty, set=replace(twenty.set, rules=rules, order="drawn"))
    assert "studio.duty_share" not in told(drawn)


def test_that_one_carrier_one_scanner_and_one_class_are_told(twenty: Draft) -> None:
    def same(one: CaseDraft) -> CaseDraft:
        hidden = tuple(replace(c, class_="cash.banknotes") for c in one.key.concealments)
        case = replace(
            one.case,
            carrier=Carrier(kind="car.sedan"),
            views=tuple(replace(view, scanner="a") for view in one.case.views),
        )
        return replace(one, case=case, key=replace(one.key, concealments=hidden))

    assert {"studio.one_carrier", "studio.one_scanner", "studio.one_class"} <= set(told(with_cases(twenty, same)))


@pytest.mark.parametrize(
    ("computed", "code"),
    [
        ({"rose": 3.0, "cnr": 0.5}, "studio.invisible"),
        ({"rose": 50.0, "cnr": 0.5}, "studio.hardly_visible"),
        ({"rose": 5000.0, "cnr": 90.0, "visible_share": 0.1}, "studio.hardly_visible"),
        ({"rose": 5000.0, "cnr": 90.0, "visible_share": 0.9}, None),
    ],
)
def test_that_what_can_hardly_be_seen_is_told_at_its_key(
    twenty: Draft, computed: dict[str, float], code: str | None
) -> None:
    draft = changed(twenty, "lorry-02", key={"difficulty": Difficulty(computed=computed)})
    draft = as_types(draft, "ttt" + MIXED[3:])
    found = {name: place for name, place in told(draft).items() if "visible" in name}
    assert found == ({code: "cases/lorry-02/key.json /difficulty"} if code else {})


def test_that_an_outline_round_nothing_is_told_and_a_scan_is_decoded_once(twenty: Draft) -> None:
    decoded: list[str] = []
    noise = np.random.default_rng(1).integers(30_000, 31_000, (80, 120), dtype=np.uint16)
    thing = noise.copy()
    thing[10:30, 10:30] -= 600

    def load(folder: Path, case: Case, view: str) -> Scan:
        decoded.append(folder.name)
        pixels = noise if folder.name == "lorry-00" else thing
        return Scan(high=pixels, low=None, bits=16, meaning=PixelMeaning.TRANSMISSION)

    check = DraftCheck(load=load)
    assert told(twenty, check) == {"studio.like_surroundings": "cases/lorry-00/key.json /concealments/0/outlines"}
    assert len(decoded) == MIXED.count("t")
    told(twenty, check)
    assert len(decoded) == MIXED.count("t")


@pytest.mark.parametrize(
    ("pixels", "stands_out"),
    [
        (lambda draws: draws.normal(1000, 50, (90, 90)), False),
        (lambda draws: draws.normal(1000, 50, (90, 90)) + brighter(100), True),
        (lambda draws: draws.normal(1000, 50, (90, 90)) + draws.normal(0, 60, (90, 90)) * brighter(1), True),
        (lambda draws: np.full((90, 90), 1000.0), False),
    ],
)
def test_that_a_thing_stands_out_by_brightness_or_by_grain(
    pixels: Callable[[np.random.Generator], Any], *, stands_out: bool
) -> None:
    scan = pixels(np.random.default_rng(2)).astype(np.uint16)
    measure = standing_out(scan, [Rect(x=30, y=30, w=30, h=30)])
    assert measure is not None
    assert (measure >= 0.15) == stands_out
    colour = standing_out(np.dstack([scan] * 3), [Rect(x=30, y=30, w=30, h=30)])
    assert colour == pytest.approx(measure, rel=1e-3, abs=1e-6)
    assert standing_out(scan, [Rect(x=30, y=30, w=2, h=2)]) is None
    assert standing_out(scan, [Rect(x=500, y=500, w=20, h=20)]) is None


def brighter(by: float) -> Any:
    """Return a square of that brightness on nothing."""
    made = np.zeros((90, 90))
    made[30:60, 30:60] = by
    return made


def test_that_a_view_without_outline_a_missing_cue_and_a_scan_that_comes_twice_are_told(twenty: Draft) -> None:
    views = (*twenty.cases[0].case.views, View(id="top", source=ViewSource(image="side.png")))
    bare = replace(HIDDEN, explain=Explanation())
    draft = changed(twenty, "lorry-00", case={"views": views}, key={"concealments": (bare,)})
    found = told(draft)
    assert found["studio.view_without_outline"] == "cases/lorry-00/key.json /concealments/0/outlines"
    assert found["studio.no_cue"] == "cases/lorry-00/key.json /concealments/0/explain"
    twin = changed(twenty, "lorry-05", case={"views": (View(id="side", source=ViewSource(image="twin.png")),)})
    (twin.case_folder("lorry-05") / "twin.png").write_bytes(bytes([3]))
    (fault,) = [fault for fault in DraftCheck()(twin).faults if fault.code == "studio.same_scan"]
    assert (fault.params["case"], fault.params["other"]) == ("lorry-05", "lorry-03")
    (twin.case_folder("lorry-05") / "twin.png").unlink()


def test_that_only_languages_of_the_title_are_missed_in_other_texts(twenty: Draft) -> None:
    draft = replace(
        twenty,
        set=replace(
            twenty.set,
            title={"en": "A", "ru": "А", "uz": "A"},
            lessons=("why",),
            briefs=(Brief(id="walls", title={"en": "W", "ru": "С"}),),
        ),
        lessons={"why": {"en": "# Why"}},
        briefs={"walls": {"ru": "# Стены"}},
    )
    draft = changed(draft, "lorry-01", case={"dossier": Dossier(risk_note={"kk": "Қараңыз"})})
    report = DraftCheck()(draft)
    found = [(f.file, f.place, f.params["languages"]) for f in report.faults if f.code == "studio.text_language"]
    assert found == [
        ("set.json", "/lessons/0", "ru"),
        ("set.json", "/briefs/0", "en"),
        ("cases/lorry-01/case.json", "/dossier/risk_note", "en, ru"),
    ]


def test_that_keys_nobody_else_looked_through_and_cases_nobody_tried_are_counted(twenty: Draft) -> None:
    exam = replace(twenty, set=replace(twenty.set, rules=Rules(modes=("exam",))))
    exam = changed(exam, "lorry-00", key={"reviewer": "B"})
    tried = replace(exam, record=replace(exam.record, tried=(exam.cases[0].case.id,)))
    check = DraftCheck(met=lambda: frozenset({exam.cases[1].case.id}))
    counted = {f.code: (f.params["n"], f.params["case"]) for f in check(tried).faults if "n" in f.params}
    assert counted["studio.not_looked_through"] == (19, "lorry-01")
    assert counted["studio.never_tried"] == (18, "lorry-02")


def test_that_cases_out_of_use_do_not_count(twenty: Draft) -> None:
    draft = each(each(twenty, "threat", origin="composite"), "clear", status="retired")
    assert told(draft).keys() <= {"studio.few_clear"}


def test_that_progress_is_told_and_ends_the_check(twenty: Draft) -> None:
    seen: list[Sequence[int]] = []
    DraftCheck()(twenty, lambda done, total: seen.append((done, total)))
    assert seen[-1] == (20, 20)

    def stop(done: int, total: int) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        DraftCheck()(twenty, stop)


def test_that_the_command_tells_a_mentor_the_same_and_leaves_the_folder_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [f"lorry-{number}" for number in range(6)]
    studio, draft = draft_at(tmp_path, *names)
    folder = tmp_path / "shelf"
    before = sorted(folder.rglob("*"))
    assert main(["--lang", "en", "sets", "check", "--no-scans", str(folder)]) == 0
    said = capsys.readouterr().out
    assert "Only 0 of 6 cases are clear" in said
    assert "the very same scan" in said
    assert sorted(folder.rglob("*")) == before
    (folder / "cases" / "lorry-1" / "key.json").write_text("{")
    assert main(["--lang", "en", "sets", "check", "--no-scans", str(folder)]) == 1
    assert studio.open(draft.id) == draft
