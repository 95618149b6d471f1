"""Work on keys: a try is scored as an answer, what trainees said is heard, pictures keep nothing but their pixels."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from helpers.small_sets import CASES, SET_ID, GreyReader, GreyScenes, answer_to, hidden_mark, make_training, write_set
from PIL import Image

from xrayTrainer.domain.case import Case
from xrayTrainer.domain.codec import read_file
from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import CaseId, new_uuid
from xrayTrainer.domain.key import Key
from xrayTrainer.domain.regions import Rect
from xrayTrainer.imaging.reading import ScanReader
from xrayTrainer.services.key_api import Attempt
from xrayTrainer.services.key_work import MOST_SIDE, KeyWork
from xrayTrainer.services.looking_back import ReviewImpl
from xrayTrainer.services.people import PeopleImpl
from xrayTrainer.storage.store import Store

BESIDE = msgspec.structs.replace(hidden_mark(2), region=Rect(x=300, y=100, w=40, h=40))


@pytest.fixture
def sets(tmp_path: Path) -> Path:
    write_set(tmp_path / "sets" / "small")
    return tmp_path / "sets"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def work(store: Store) -> KeyWork:
    return KeyWork(store, GreyReader(), GreyScenes())  # type: ignore[arg-type]


def test_that_a_try_is_scored_as_the_answer_would_be(store: Store, sets: Path, work: KeyWork) -> None:
    training = make_training(store, sets)
    opened = training.open_case(training.start(SET_ID, "practice")[0].id)
    marks = (hidden_mark(), BESIDE)
    submitted = training.submit(answer_to(opened, marks=marks, suspicion=True))
    assert submitted.key is not None
    assert submitted.scorecard is not None
    tried = work.trial(
        opened.case, submitted.key, Attempt(marks=marks, verdict="suspicion"), {"side": (400, 200), "top": (9, 9)}
    )
    same = msgspec.structs.replace(tried, answer=submitted.scorecard.answer, seconds=submitted.scorecard.seconds)
    assert same == submitted.scorecard
    assert work.trial(opened.case, submitted.key, Attempt(marks=marks), {}).marks == ()
    with pytest.raises(UserError, match=r"key\.other_case"):
        work.trial(opened.case, msgspec.structs.replace(submitted.key, case=new_uuid()), Attempt(), {})


def test_that_objections_and_places_that_many_mark_lead_to_their_case(store: Store, sets: Path, work: KeyWork) -> None:
    training, people = make_training(store, sets), PeopleImpl(store)
    reviews = ReviewImpl(store, training, GreyScenes())  # type: ignore[arg-type]
    case = read_file(Case, sets / "small" / "cases" / CASES[0] / "case.json")
    assert work.voices(CaseId(case.id)).empty
    for number in range(4):
        people.switch(None)
        opened = training.open_case(training.start(SET_ID, "practice")[0].id)
        marks = (hidden_mark(), BESIDE) if number else (hidden_mark(),)
        training.submit(answer_to(opened, marks=marks, suspicion=True))
        if number == 3:
            reviews.dispute(opened.answer, "There is one more.", "thing:thing")
            people.keep_results("Bek")
    voices = work.voices(CaseId(case.id))
    assert voices.people == 4
    (objection,) = voices.objections
    assert (objection.note, objection.about, objection.person, objection.key_revision) == (
        "There is one more.",
        "thing:thing",
        "Bek",
        1,
    )
    (crowd,) = voices.crowds
    assert (crowd.view, crowd.count, crowd.viewers) == ("side", 3, 4)
    assert abs(crowd.box.x - 300) <= 1
    assert abs(crowd.box.w - 40) <= 2
    other = read_file(Key, sets / "small" / "cases" / CASES[1] / "key.json")
    assert work.voices(CaseId(other.case)).empty


def test_that_an_exam_under_way_says_nothing(store: Store, sets: Path, work: KeyWork) -> None:
    training = make_training(store, sets)
    opened = training.open_case(training.start(SET_ID, "exam")[0].id)
    training.submit(answer_to(opened, marks=(), suspicion=False))
    assert work.voices(CaseId(opened.case.id)).people == 0


def test_that_a_picture_keeps_its_pixels_and_nothing_else(store: Store, tmp_path: Path) -> None:
    photo = Image.new("RGB", (2 * MOST_SIDE, 40), (200, 30, 10))
    exif = photo.getexif()
    exif[0x010F] = "Secret maker"
    photo.save(tmp_path / "photo.jpg", exif=exif, quality=95)
    pasted = BytesIO()
    Image.new("L", (30, 20), 77).save(pasted, "PNG")
    reader = ScanReader()
    try:
        work = KeyWork(store, reader, GreyScenes())  # type: ignore[arg-type]
        made = work.picture(tmp_path / "photo.jpg")
        small = work.picture(pasted.getvalue())
        with pytest.raises(UserError, match=r"scan\."):
            work.picture(b"no picture at all")
    finally:
        reader.close()
    assert b"Secret" not in made
    with Image.open(BytesIO(made)) as plain:
        assert (plain.format, plain.size, len(plain.getexif())) == ("PNG", (MOST_SIDE, 20), 0)
        red, green, blue = plain.convert("RGB").getpixel((5, 5))  # type: ignore[misc]
        assert abs(red - 200) + abs(green - 30) + abs(blue - 10) < 20
    with Image.open(BytesIO(small)) as plain:
        assert plain.getpixel((3, 3)) == 77
