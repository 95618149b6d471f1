"""Many units side by side: from result files and records to figures, tables and files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from helpers.made_units import made_batch, made_person, uid
from helpers.result_places import Place
from helpers.small_sets import SET_ID, make_training

from xrayTrainer.domain.errors import UserError
from xrayTrainer.messages.catalogue import Messages
from xrayTrainer.services.case_places import CasePlaces
from xrayTrainer.services.results_api import SendOrder
from xrayTrainer.services.units import UnitsImpl
from xrayTrainer.services.units_api import LEAST_PEOPLE, REPORTS, Split, UnitName, UnitsOrder
from xrayTrainer.services.units_book import tables, write_report
from xrayTrainer.services.units_figures import by_name, hidden_units, letter
from xrayTrainer.services.units_rows import answer_row
from xrayTrainer.services.units_store import make_store, store_parquet, store_report
from xrayTrainer.storage import hub_rows
from xrayTrainer.storage.details_table import DetailsRow, set_details
from xrayTrainer.storage.hub.rows import Batch
from xrayTrainer.storage.hub.sqlite_hub import HUB_FILE
from xrayTrainer.storage.hub.store import opened
from xrayTrainer.storage.hub_rows import AnswerLine

WHOLE = UnitsOrder()
UNNAMED = UnitsOrder(anonymous=True)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Place]:
    """Return the machine of who looks at many units."""
    place = Place(tmp_path / "office")
    yield place
    place.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Return the result files of two posts: in one it was found, in the other not."""
    made = []
    for number, found in enumerate((True, False)):
        post = Place(tmp_path / f"post{number}")
        person = post.work(found=found)
        post.people.keep_results(f"Trainee {number}")
        file = post.folder / f"{number}.xtresult"
        post.results.send(SendOrder(person=person, to=file, unit=f"Post {number}"))
        post.close()
        made.append(file)
    return made


def units_of(place: Place) -> UnitsImpl:
    where = CasePlaces(place.training._library)
    return UnitsImpl(
        place.store, place.data, where, place.results, lambda records: make_training(records, place.folder / "sets")
    )


def test_that_files_taken_in_stand_side_by_side_by_name(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    taken, change = units.take([files[1], files[0], files[1]])
    assert [one.file for one in taken.files] == [files[1], files[0]]
    assert taken.answers == 2
    assert change.topics
    report = units.report(WHOLE)
    assert [one.unit for one in report.units] == [UnitName("Post 0"), UnitName("Post 1"), None]
    assert [(one.people, one.answers, one.hits.count, one.hits.n) for one in report.units] == [
        (1, 1, 1, 1), (1, 1, 0, 1), (2, 2, 1, 2),
    ]  # fmt: skip
    (common,) = report.sets
    assert common.id == SET_ID
    assert [one.hits.count for one in common.units] == [1, 0]
    assert report.items[0].units == 2


def test_that_a_report_asked_again_reads_only_what_changed(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    units.take(files[:1])
    first = units.report(WHOLE)
    assert units.report(WHOLE) == first
    units.take(files)
    assert units.report(WHOLE).units[-1].answers == 2


def test_that_what_a_unit_wrote_down_wins_over_what_a_file_says(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    units.take(files)
    units.report(WHOLE)
    with office.store.read() as connection:
        people = [row[0] for row in connection.execute("SELECT id FROM people WHERE name LIKE 'Trainee%'")]
    row = DetailsRow(person=people[0], unit="Border post", country="KZ", changed_at="2026-01-01T00:00:00.000Z")
    office.store.change(lambda connection: set_details(connection, row))
    assert any(one.unit == UnitName("Border post") and one.country == "KZ" for one in units.report(WHOLE).units)


def test_that_an_erased_person_is_in_no_figure_and_no_file(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    units.take(files)
    units.report(WHOLE)
    with office.store.read() as connection:
        person = connection.execute("SELECT id FROM people WHERE name = 'Trainee 0'").fetchone()[0]
    office.people.erase(person)
    assert not (office.data / HUB_FILE).exists()
    assert units.report(WHOLE).units[-1].people == 1
    raw = b"".join(file.read_bytes() for file in office.data.glob(f"{HUB_FILE}*"))
    assert bytes.fromhex(person.replace("-", "")) not in raw


def test_that_a_broken_file_is_refused_with_a_sentence_and_the_others_come(
    office: Place, files: list[Path], tmp_path: Path
) -> None:
    broken = tmp_path / "broken.xtresult"
    broken.write_bytes(files[0].read_bytes()[:200])
    heard: list[int] = []
    taken, _ = units_of(office).take([broken, *files], tell=lambda _one, done: bool(heard.append(done) or True))
    assert [one.refused is None for one in taken.files] == [False, True, True]
    assert isinstance(taken.files[0].refused, UserError)
    assert heard == [1, 2, 3]


def test_that_the_rest_is_left_when_one_breaks_off(office: Place, files: list[Path]) -> None:
    taken, _ = units_of(office).take(files, tell=lambda _one, _done: False)
    assert len(taken.files) == 1


def test_that_a_damaged_store_is_made_anew(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    units.take(files)
    before = units.report(WHOLE)
    (office.data / HUB_FILE).write_bytes(b"no database" * 500)
    assert units.report(WHOLE) == before


def test_that_files_and_records_give_another_store_the_same_figures(office: Place, files: list[Path]) -> None:
    units = units_of(office)
    direct, through = office.folder / "direct.sqlite", office.folder / "through.sqlite"
    for place in (direct, through):
        with pytest.raises(UserError, match=r"hub\.not_made"):
            units.load_records(place)
        assert make_store(place)
    assert sum(units.load_file(direct, file).new for file in files) == 2
    assert sum(units.load_file(direct, file).new for file in files) == 0
    units.take(files)
    assert units.load_records(through).new == 2
    assert store_report(direct, WHOLE) == store_report(through, WHOLE)
    assert units.load_records(direct).new == 0


def test_that_records_take_nobody_of_others_out_of_a_common_store(office: Place, files: list[Path]) -> None:
    units, common = units_of(office), office.folder / "common.sqlite"
    make_store(common)
    with opened(common) as hub:
        hub.load(made_batch(units=1, people=1))
    units.take(files)
    assert units.load_records(common).new == 2
    with office.store.read() as connection:
        person = connection.execute("SELECT id FROM people WHERE name = 'Trainee 0'").fetchone()[0]
    office.people.erase(person)
    units.load_records(common)
    with opened(common) as hub:
        assert uid("person", 0) in hub.people()
        assert person not in hub.people()


def line_with(**figures: object) -> AnswerLine:
    plain = AnswerLine(
        uid("a"), uid("s"), uid("t"), uid("c"), 1, "case", "2026-01-01T10:00:00.000Z", 0, 1, "threat", 50.0,
        1, 1, 1, 1, 0, 10.0, 2000, "practice", "0" * 64,
    )  # fmt: skip
    return plain._replace(**figures)


@pytest.mark.parametrize(
    "figures",
    [
        {"seconds": 1e300},
        {"seconds": -5.0},
        {"active_ms": 10**30},
        {"found": 10**9, "false_marks": 10**9, "required": 10**9},
        {"case_revision": 10**20, "key_revision": 10**20},
        {"slug": "a\0b"},
    ],
)
def test_that_no_figure_from_elsewhere_breaks_a_column(figures: dict[str, object], tmp_path: Path) -> None:
    make_store(tmp_path / "x.sqlite")
    answer = answer_row(line_with(**figures), uid("p"), ("search", "threat", "a\0", "m", "c", "3"))
    assert all(0 <= number < 2**31 for number in answer if isinstance(number, int))
    assert max(answer.required, answer.found, answer.false_marks) < 2**15
    assert not any("\0" in text for text in answer if isinstance(text, str))
    with opened(tmp_path / "x.sqlite") as hub:
        assert hub.load(Batch(answers=[answer])).new == 1


@pytest.mark.expects_log("answers of .* can't be counted")
def test_that_times_that_are_none_leave_out_that_person_alone(
    office: Place, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    units = units_of(office)
    units.take(files)
    with office.store.read() as connection:
        person = connection.execute("SELECT id FROM people WHERE name = 'Trainee 0'").fetchone()[0]
    real = hub_rows.lines
    monkeypatch.setattr(
        hub_rows,
        "lines",
        lambda connection, profile: (
            [line_with(submitted_at="yesterday")] if profile == person else real(connection, profile)
        ),
    )
    assert [one.unit for one in units.report(WHOLE).units] == [UnitName("Post 1"), None]


def test_that_a_store_that_is_not_there_is_not_made_by_asking(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"hub\.not_made"):
        store_report(tmp_path / "x.sqlite", WHOLE)
    assert not (tmp_path / "x.sqlite").exists()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a store of four units of six people and one of two."""
    file = tmp_path_factory.mktemp("hub") / "made.sqlite"
    make_store(file)
    batch = made_batch(units=4, people=6)
    small = [made_person(number, "Small post", told="1|") for number in (0, 6)]
    with opened(file) as hub:
        hub.load(batch)
        hub.load(Batch(people=small))
    return file


def test_that_small_groups_are_hidden_where_units_are_not_named_and_stay_in_the_totals(made: Path) -> None:
    named, unnamed = store_report(made, WHOLE), store_report(made, UNNAMED)
    assert [one.unit for one in named.units] == [
        *(UnitName(f"Post {n}") for n in range(1, 5)),
        UnitName("Small post"),
        None,
    ]
    assert unnamed.hidden == 2  # the two of the small post would be told by the totals
    shown = [one.unit for one in unnamed.units if one.unit is not None]
    assert all(unit.letter and not unit.name for unit in shown)
    assert shown == sorted(shown)
    assert unnamed.together == named.together
    told = {one.unit for name in ("classes", "methods", "weeks", "exams") for one in getattr(unnamed, name)}
    assert told - {None} <= set(shown)
    assert [one.hidden for one in unnamed.sets] == [2] * len(unnamed.sets)


def test_that_no_period_tells_of_a_group_that_is_small_in_it(made: Path) -> None:
    report = store_report(made, UnitsOrder(anonymous=True, split=Split.MONTH))
    for line in (report.periods, report.weeks, report.exams):
        of: dict[object, list[int]] = {}
        for one in line:
            of.setdefault(getattr(one, "begins", getattr(one, "monday", None)), []).append(one.people)
        for people in of.values():
            *shown, whole = people
            assert all(count >= LEAST_PEOPLE for count in shown)
            assert whole - sum(shown) == 0 or whole - sum(shown) >= LEAST_PEOPLE or not shown


@pytest.mark.parametrize(
    ("people", "hidden"),
    [({1: 5, 2: 9}, set()), ({1: 4, 2: 9, 3: 6}, {1, 3}), ({1: 3, 2: 3, 3: 8}, {1, 2}), ({1: 2}, {1})],
)
def test_that_no_group_can_be_told_from_the_totals(people: dict[int, int], hidden: set[int]) -> None:
    assert hidden_units(people) == hidden


def test_that_names_stand_as_alphabets_have_them() -> None:
    names = ["Ҳисор", "Хоргос", "Өскемен", "Ош", "Қорғас", "Карамык", "Алматы", "Ақтау"]
    found = sorted(names, key=lambda name: by_name(UnitName(name)))
    assert found == ["Ақтау", "Алматы", "Карамык", "Қорғас", "Ош", "Өскемен", "Хоргос", "Ҳисор"]


def test_that_letters_go_on_after_z() -> None:
    assert [letter(number) for number in (0, 25, 26, 51, 52, 702)] == ["A", "Z", "AA", "AZ", "BA", "AAA"]


def test_that_every_figure_has_its_n_and_its_interval(made: Path) -> None:
    report = store_report(made, WHOLE)
    for common in report.sets:
        for one in common.units:
            assert one.hits.low is not None
            assert one.hits.low <= one.hits.value <= one.hits.high
            assert one.d_a is None or one.d_a.n == one.hits.n + one.false_alarms.n
    assert report.sets[0].together.people == 24


@pytest.mark.parametrize("language", ["en", "ru", "kk", "ky", "tg"])
def test_that_the_workbook_says_what_the_report_does(made: Path, tmp_path: Path, language: str) -> None:
    report, file, messages = store_report(made, WHOLE), tmp_path / "units.xlsx", Messages(language)
    write_report(report, file, language=language)
    book = openpyxl.load_workbook(file)
    assert book.sheetnames[1:] == [messages.text(f"hub.sheet.{name}") for name in REPORTS]
    for name, table in tables(report, messages).items():
        rows = list(book[messages.text(f"hub.sheet.{name}")].iter_rows(values_only=True))
        assert rows[0] == tuple(column.title for column in table.columns)
        for written, told in zip(rows[1:], [*table.rows, *table.totals], strict=False):
            assert list(written) == [pytest.approx(c) if isinstance(c, float) else c for c in told]


def test_that_an_unnamed_file_holds_no_name_and_no_identity(made: Path, tmp_path: Path) -> None:
    file = tmp_path / "units.json"
    write_report(store_report(made, UNNAMED), file, language="en")
    text = file.read_text(encoding="utf-8")
    assert "Post" not in text
    assert uid("person", 1) not in text
    assert json.loads(text)["reports"]["units"]["together"][0]["people"] == 24


def test_that_parquet_holds_each_answer_once_by_unit(made: Path, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    out = tmp_path / "out"
    count = store_parquet(made, out, anonymous=False)
    table = parquet.read_table(out)
    assert table.num_rows == count == len(made_batch(units=4, people=6).answers)
    assert set(table["unit"].to_pylist()) == {"Post 1", "Post 2", "Post 3", "Post 4", "Small post"}
    with pytest.raises(UserError, match=r"hub\.folder_in_use"):
        store_parquet(made, out, anonymous=False)
    store_parquet(made, tmp_path / "unnamed", anonymous=True)
    unnamed = parquet.read_table(tmp_path / "unnamed")
    assert not {"answer", "session", "country"} & set(unnamed.column_names)
    assert not set(unnamed["person"].to_pylist()) & set(table["person"].to_pylist())
    assert len(set(unnamed["unit"].to_pylist())) == 3


def test_that_answers_awaiting_their_key_count_as_work_alone(office: Place, tmp_path: Path, files: list[Path]) -> None:
    bare = Place(tmp_path / "bare", with_set=False)
    try:
        units = units_of(bare)
        units.take(files)
        report = units.report(WHOLE)
        assert [(one.answers, one.hits.n) for one in report.units] == [(1, 0), (1, 0), (2, 0)]
        assert not report.items
    finally:
        bare.close()
