"""A unit's proof: every cell is what the records made by hand come to, and a changed byte is told."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from helpers.proof_records import ALARM, CLEAR, HEROIN, HIT, MISS, TOBACCO, Hand, at

from xrayTrainer.domain.errors import UserError
from xrayTrainer.domain.ids import PersonId
from xrayTrainer.services.cards import Cards
from xrayTrainer.services.fact_columns import NO_LABELS
from xrayTrainer.services.proof import ProofImpl
from xrayTrainer.services.proof_anonymous import LABELS, kept_labels, withheld
from xrayTrainer.services.proof_api import ProofFormat, ProofOrder, SignerKind
from xrayTrainer.services.proof_periods import proof_period, quarter_before
from xrayTrainer.storage.facts_table import add_facts
from xrayTrainer.storage.proof_rows import facts_between
from xrayTrainer.storage.store import Store
from xrayTrainer.storage.unit_rows import set_joined

TODAY = date(2026, 11, 20)
AUGUST, JULY, JUNE = date(2026, 8, 10), date(2026, 7, 1), date(2026, 6, 30)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, Path, dict[str, PersonId]]]:
    """Three people and a guest: 25 + 25 cases, 3 cases, none; exams that are over, that wait, that go on."""
    data = tmp_path_factory.mktemp("proof") / "data"
    store = Store.open(data)
    hand = Hand(store)
    people = {
        "aida": hand.person(
            "Aida Ҷ.", unit="Pass", agency="Customs", country="KG", role="chief", number="77-01", sex="f"
        ),
        "bolot": hand.person("Bolot K.", unit="Pass", number="77-02"),
        "chyngyz": hand.person("Chyngyz", unit="Bridge"),
        "left": hand.person("Left L.", unit="Pass", left_on="2026-05-01"),
        "guest": hand.person("", guest=True),
    }
    aida, bolot = people["aida"], people["bolot"]
    hand.session(aida, JULY, [HIT] * 20 + [MISS] * 5, class_id=TOBACCO, first_case=1, seconds=20.0)
    hand.session(aida, AUGUST, [CLEAR] * 15 + [ALARM] * 10, first_case=100, seconds=30.0)
    hand.session(aida, JUNE, [HIT] * 4, class_id=HEROIN, first_case=200)
    hand.session(bolot, AUGUST, [HIT, HIT, MISS], class_id=HEROIN, first_case=1)
    hand.session(bolot, AUGUST, [HIT] * 3 + [CLEAR] * 3 + [ALARM], mode="exam", first_case=300)
    hand.session(aida, AUGUST, [HIT] * 2, mode="exam", finished=False, first_case=400)
    hand.session(bolot, AUGUST, [HIT, CLEAR], mode="exam", awaiting=True, first_case=500)
    hand.session(people["guest"], AUGUST, [MISS] * 9, first_case=600)
    yield store, data, people
    store.close()


def service(store: Store, data: Path) -> ProofImpl:
    return ProofImpl(store, data, clock=lambda: at(TODAY))


def order(to: Path, **options: Any) -> ProofOrder:
    return ProofOrder(**({"period": "2026-Q3", "to": to} | options))


def sheets_of(file: Path) -> dict[str, list[dict[str, Any]]]:
    """Return the sheets of a workbook as rows by heading, what stands below a table left out."""
    book = openpyxl.load_workbook(file)
    found = {}
    for page in book.worksheets[1:]:
        assert page.freeze_panes is not None
        heading, *lines = page.iter_rows(values_only=True)
        rows = []
        for line in lines:
            if not any(cell is not None for cell in line):
                break
            rows.append(dict(zip(heading, line, strict=True)))
        found[page.title] = rows
    return found


@pytest.fixture(scope="module")
def workbook(made: tuple[Store, Path, dict[str, PersonId]], tmp_path_factory: pytest.TempPathFactory) -> Path:
    store, data, _people = made
    file = tmp_path_factory.mktemp("out") / "quarter.xlsx"
    written = service(store, data).write(order(file))
    assert (written.people, written.answers, written.exams) == (3, 25 + 25 + 2 + 3 + 7 + 2, 2)
    return file


def test_that_every_cell_of_people_and_hours_is_what_the_records_come_to(
    made: tuple[Store, Path, dict[str, PersonId]], workbook: Path
) -> None:
    people = made[2]
    sheets = sheets_of(workbook)
    assert list(sheets) == ["People", "Hours", "Results", "Classes", "Exams"]
    aida, bolot, chyngyz, total = sheets["People"]  # by name; who left before is not in it, nor the guest
    assert aida == {
        "Person id": people["aida"], "Name": "Aida Ҷ.", "Unit": "Pass", "Service number": "77-01", "Agency": "Customs",
        "Country": "KG", "Role": "chief", "Sex": "female", "Last day in the unit": None, "Period": "2026-Q3",
        "Cases answered": 52,
    }  # fmt: skip
    assert [row["Name"] for row in (bolot, chyngyz)] == ["Bolot K.", "Chyngyz"]
    assert (total["Person id"], total["Cases answered"]) == ("All", 64)
    aida, bolot, chyngyz, total = sheets["Hours"]
    assert aida == {
        "Person id": people["aida"], "Name": "Aida Ҷ.", "Unit": "Pass", "Period": "2026-Q3", "Active minutes": 26,
        "Sessions": 3, "Cases answered": 52, "Threat cases": 25, "Clear cases": 25, "Different cases": 52,
        "Classes seen": 1, "Which classes": "Cigarettes", "Rolling days from": "2026-04-02",
        "Rolling days to": "2026-09-30", "Minutes in the rolling days": 28, "Required minutes": 360,
        "Due by then": pytest.approx(360 * 93 / 182, abs=0.01), "Requirement": "behind",
    }  # fmt: skip
    assert (bolot["Active minutes"], bolot["Sessions"], bolot["Threat cases"], bolot["Clear cases"]) == (6, 3, 6, 4)
    assert (chyngyz["Active minutes"], chyngyz["Which classes"], chyngyz["Requirement"]) == (0, None, "behind")
    assert (total["Active minutes"], total["Cases answered"]) == (32, 64)


def test_that_every_cell_of_results_and_classes_has_its_counts_and_nothing_undefined_is_zero(workbook: Path) -> None:
    sheets = sheets_of(workbook)
    aida, bolot, chyngyz, total = sheets["Results"]
    figures = {key: value for key, value in aida.items() if key not in ("Person id", "Name", "Unit", "Period")}
    assert figures == {
        "n": 50, "Threat cases": 25, "Hits": 20, "Hit rate": 0.8,
        "Hit rate, 95 % from": pytest.approx(0.6087, abs=1e-4), "Hit rate, 95 % to": pytest.approx(0.9114, abs=1e-4),
        "Clear cases": 25, "False alarms": 10, "False-alarm rate": 0.4,
        "False-alarm rate, 95 % from": pytest.approx(0.2340, abs=1e-4),
        "False-alarm rate, 95 % to": pytest.approx(0.5926, abs=1e-4),
        "d_a": pytest.approx(1.1673, abs=1e-4), "d_a, 95 % from": pytest.approx(0.4006, abs=1e-3),
        "d_a, 95 % to": pytest.approx(1.9340, abs=1e-3),
        "d′": pytest.approx(1.0445, abs=1e-4), "d′, 95 % from": pytest.approx(0.301, abs=1e-3),
        "d′, 95 % to": pytest.approx(1.788, abs=1e-3),
        "wAFROC": pytest.approx(0.8 * (0.6 + 0.4 / 2) + 0.2 * 0.6 / 2, abs=1e-4),
        "wAFROC, 95 % from": aida["wAFROC, 95 % from"], "wAFROC, 95 % to": aida["wAFROC, 95 % to"],
        "Time on hits: n": 20, "Time on hits: median, s": 20, "Time on misses: n": 5, "Time on misses: median, s": 20,
        "Time on right clears: n": 15, "Time on right clears: median, s": 30,
        "Time on false alarms: n": 10, "Time on false alarms: median, s": 30,
        "Scoring profile": "S1", "Key revisions (answers)": "2 (50)",
    }  # fmt: skip
    assert aida["wAFROC, 95 % from"] < aida["wAFROC"] < aida["wAFROC, 95 % to"]
    assert (bolot["Threat cases"], bolot["Hits"], bolot["Hit rate"]) == (6, 5, pytest.approx(5 / 6))
    assert (bolot["Clear cases"], bolot["False alarms"], bolot["False-alarm rate, 95 % from"]) == (4, 1, None)
    assert [bolot[key] for key in ("d_a", "d′", "wAFROC", "wAFROC, 95 % from")] == [None] * 4
    assert chyngyz["n"] == 0
    assert [chyngyz[key] for key in ("Hit rate", "Hit rate, 95 % from", "d_a", "Scoring profile")] == [None] * 4
    assert (total["n"], total["Hits"], total["Threat cases"], total["False alarms"]) == (60, 25, 31, 11)
    assert [
        (row["Name"], row["Class"], row["n"], row["Hits"], row["Hit rate"]) for row in sheets["Classes"]
    ] == [
        ("Aida Ҷ.", "Cigarettes", 25, 20, 0.8),
        ("Bolot K.", "Heroin", 3, 2, pytest.approx(2 / 3)),
        ("Bolot K.", "Cigarettes", 3, 3, 1),
        (None, "Heroin", 3, 2, pytest.approx(2 / 3)),
        (None, "Cigarettes", 28, 23, pytest.approx(23 / 28)),
    ]  # fmt: skip


def test_that_exams_tell_their_verdict_and_those_not_over_or_awaiting_give_nothing_away(workbook: Path) -> None:
    over, waiting = sorted(sheets_of(workbook)["Exams"], key=lambda row: row["n"] is None)
    elsewhere = {"Person id", "Form", "Points, 95 % from", "Points, 95 % to"}
    assert {key: value for key, value in over.items() if key not in elsewhere} == {
        "Name": "Bolot K.", "Unit": "Pass", "Date": "2026-08-10", "Exam": "Exam of autumn", "n": 7, "Threat cases": 3,
        "Clear cases": 4, "Threat share": pytest.approx(3 / 7), "Points": pytest.approx(95.8), "Hits": 3, "Hit rate": 1,
        "Hit rate, 95 % from": None, "Hit rate, 95 % to": None, "False alarms": 1, "False-alarm rate": 0.25,
        "False-alarm rate, 95 % from": None, "False-alarm rate, 95 % to": None, "Verdicts": 7, "Verdicts right": 6,
        "Right verdicts, share": pytest.approx(6 / 7), "Result": "Passed", "Borderline": "no", "Rule": "unit_rule",
        "Scoring profile": "S1", "Key revisions (answers)": "2 (7)", "Certificate no.": None,
    }  # fmt: skip
    assert over["Form"].startswith("r3-")
    assert (waiting["Result"], waiting["Points"], waiting["Hits"], waiting["n"]) == ("Awaits keys", None, None, None)


def test_that_the_first_sheet_says_what_it_is_and_claims_no_certification(workbook: Path) -> None:
    page = openpyxl.load_workbook(workbook).worksheets[0]
    lines = [[cell for cell in row if cell is not None] for row in page.iter_rows(values_only=True)]
    said = {line[0]: line[1] for line in lines if len(line) == 2}
    assert page["A1"].value == "Proof of training: 2026-Q3"
    assert said["Period"] == "2026-Q3: 2026-07-01 – 2026-09-30"
    assert (said["Unit"], said["People"], said["Key revisions (answers)"]) == ("All units", 3, "2 (60)")
    text = "\n".join(str(cell) for line in lines for cell in line)
    assert "Supports records like" in text
    assert "not a certification of a screener" in text


def test_that_a_changed_byte_is_told_and_another_name_is_no_other_file(
    made: tuple[Store, Path, dict[str, PersonId]], workbook: Path, tmp_path: Path
) -> None:
    store, data, _people = made
    proof = service(store, data)
    found = proof.verify(workbook)
    assert (found.intact, found.signer.kind) == (True, SignerKind.MACHINE)
    renamed, signature = tmp_path / "other name.xlsx", tmp_path / "other name.xlsx.xtsig"
    renamed.write_bytes(workbook.read_bytes())
    signature.write_bytes(Path(f"{workbook}.xtsig").read_bytes())
    assert proof.verify(signature).intact
    content = bytearray(workbook.read_bytes())
    content[len(content) // 2] ^= 1
    renamed.write_bytes(bytes(content))
    assert not proof.verify(renamed).intact
    signature.write_text(signature.read_text().replace('"size": ', '"size": 1'))
    with pytest.raises(UserError, match=r"proof\.signature_altered"):
        proof.verify(renamed)
    signature.unlink()
    with pytest.raises(UserError, match=r"proof\.no_signature"):
        proof.verify(renamed)


def test_that_the_own_card_signs_and_the_machine_where_it_is_locked(
    made: tuple[Store, Path, dict[str, PersonId]], tmp_path: Path
) -> None:
    store, data, _people = made
    elsewhere = tmp_path / "cards"
    Cards(elsewhere).make_own(name="Chief", passphrase="four words of mine")
    proof = service(store, elsewhere)
    assert proof.is_locked()
    assert proof.write(order(tmp_path / "a.json", file_format=ProofFormat.JSON)).signer.kind is SignerKind.MACHINE
    opened = proof.write(order(tmp_path / "b.json", file_format=ProofFormat.JSON, passphrase="four words of mine"))
    assert (opened.signer.kind, opened.signer.card.name) == (SignerKind.OWN, "Chief")
    assert service(store, data).verify(tmp_path / "b.json").signer.kind is SignerKind.NEW
    with pytest.raises(UserError, match="wrong_passphrase"):
        proof.write(order(tmp_path / "c.json", passphrase="no"))
    assert not (tmp_path / "c.json").exists()


def test_that_an_anonymous_file_has_no_name_id_number_or_time_and_says_k(
    made: tuple[Store, Path, dict[str, PersonId]], tmp_path: Path
) -> None:
    store, data, people = made
    proof = service(store, data)
    secrets = [*people.values(), "Aida", "Bolot", "Chyngyz", "77-01", "77-02", "chief", "T05:", "female"]
    texts = []
    for kind in (ProofFormat.XLSX, ProofFormat.CSV, ProofFormat.JSON):
        file = tmp_path / f"a{kind.ending}"
        proof.write(order(file, file_format=kind, anonymous=True))
        if kind is ProofFormat.JSON:
            texts.append(file.read_text("utf-8"))
            continue
        with zipfile.ZipFile(file) as packed:
            texts += [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    for secret in secrets:
        assert not [text for text in texts if secret in text], secret
    content = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert content["about"]["k"] == 5
    classes = content["sheets"]["classes"]
    assert [row["n"] for row in classes["rows"]] == [None, None, None]  # 25 beside 3: else 28 - 25 would tell
    assert all(row["withheld"] == "yes" for row in classes["rows"])
    assert {row["class"]: row["n"] for row in classes["totals"]} == {TOBACCO: 28, HEROIN: 3}
    assert [row["unit"] for row in content["sheets"]["people"]["rows"]] == [None] * 3
    again = json.loads((tmp_path / "a.json").read_text("utf-8"))["sheets"]["people"]["rows"][0]["person"]
    assert again.startswith("P-")


def test_that_json_has_codes_and_csv_opens_in_a_russian_spreadsheet(
    made: tuple[Store, Path, dict[str, PersonId]], tmp_path: Path
) -> None:
    store, data, _people = made
    proof = service(store, data)
    proof.write(order(tmp_path / "a.json", file_format=ProofFormat.JSON, unit="Bridge"))
    content = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert [row["name"] for row in content["sheets"]["hours"]["rows"]] == ["Chyngyz"]
    assert content["sheets"]["hours"]["rows"][0]["status"] == "behind"
    proof.write(order(tmp_path / "a.zip", file_format=ProofFormat.CSV, language="ru"))
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.namelist() == [
            f"{name}.csv" for name in ("about", "people", "hours", "results", "classes", "exams")
        ]
        raw = packed.read("results.csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))
    assert (rows[0]["Имя"], rows[0]["Доля найденных"]) == ("Aida Ҷ.", "0,8")


def test_that_a_joined_guest_counts_as_the_person_he_is(
    made: tuple[Store, Path, dict[str, PersonId]], tmp_path: Path
) -> None:
    store, data, people = made
    proof = service(store, data)
    before = proof.proof("2026-Q3").people[2]
    store.change(lambda connection: set_joined(connection, people["guest"], people["chyngyz"]))
    try:
        joined = proof.proof("2026-Q3").people[2]
    finally:
        store.change(lambda connection: set_joined(connection, people["guest"], None))
    assert (before.detection.hits.n, joined.detection.hits.n, joined.detection.hits.count) == (0, 9, 0)
    assert (joined.hours.minutes, joined.key_revisions) == (4.5, "2 (9)")


def test_that_records_that_are_only_read_prove_the_same(made: tuple[Store, Path, dict[str, PersonId]]) -> None:
    store, data, _people = made

    class Read:
        """Records that another program has open: what lacks figures gets them in memory."""

        read = store.read

        @staticmethod
        def change(job: Any) -> Any:
            raise UserError("storage.in_use", folder="")

    here = service(store, data).proof("2026-Q3")
    with store.read() as connection:
        rows = facts_between(connection, 1, 10**6)
    gone = [row.answer for row in rows if row.labels == NO_LABELS.text]  # those that await their keys
    places = ", ".join("?" * len(gone))
    store.change(lambda connection: connection.execute(f"DELETE FROM answer_facts WHERE answer IN ({places})", gone))
    try:
        there = service(Read(), data).proof("2026-Q3")  # type: ignore[arg-type]
    finally:
        store.change(lambda connection: add_facts(connection, [row for row in rows if row.answer in gone]))
    assert len(gone) == 2
    assert [(one.hours, one.status, one.detection) for one in there.people] == [
        (one.hours, one.status, one.detection) for one in here.people
    ]
    assert here.people[1].hours.cases == 12


def test_that_faults_are_told_before_anything_is_written(
    made: tuple[Store, Path, dict[str, PersonId]], tmp_path: Path
) -> None:
    store, data, _people = made
    proof = service(store, data)
    for options, code in (
        ({"period": "2026-Q5"}, "bad_period"),
        ({"period": "2027-01"}, "period_to_come"),
        ({"unit": "Nowhere"}, "no_unit"),
    ):
        with pytest.raises(UserError, match=f"proof.{code}"):
            proof.write(order(tmp_path / "x.xlsx", **options))
    with pytest.raises(UserError, match=r"exchange\.no_folder"):
        proof.write(order(tmp_path / "none" / "x.xlsx"))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026-09", "2026-09-01", "2026-09-30"),
        ("2026-Q4", "2026-10-01", "2026-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2026-H1", "2026-01-01", "2026-06-30"),
        ("2025", "2025-01-01", "2025-12-31"),
        ("182d", "2026-05-23", "2026-11-20"),
        ("2026-03-05:2026-03-05", "2026-03-05", "2026-03-05"),
    ],
)
def test_that_a_period_is_named_by_the_calendar_or_by_days(text: str, first: str, last: str) -> None:
    found = proof_period(text, TODAY)
    assert (found.first.isoformat(), found.last.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text", ["", "2026-13", "2026-Q0", "0d", "2026-02-01:2026-01-01", "yesterday", "99999", "0000"]
)
def test_that_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(UserError, match=r"proof\.bad_period"):
        proof_period(text, TODAY)


def test_that_the_last_full_quarter_is_the_one_before() -> None:
    days = (date(2026, 1, 1), date(2026, 3, 31), date(2026, 4, 1), date(2026, 12, 31))
    assert [quarter_before(day) for day in days] == ["2025-Q4", "2025-Q4", "2026-Q1", "2026-Q3"]


def test_that_no_withheld_cell_follows_from_the_totals_of_its_row_or_column() -> None:
    cells = {("a", "x"): 9, ("a", "y"): 2, ("a", "z"): 12, ("b", "x"): 8, ("b", "y"): 20, ("b", "z"): 7, ("c", "z"): 30}
    gone = withheld(cells, 5)
    assert ("a", "y") in gone
    for axis in (0, 1):
        for name in {cell[axis] for cell in gone}:
            line = [cell for cell in cells if cell[axis] == name]
            hidden = [cell for cell in line if cell in gone]
            assert len(hidden) == len(line) or (len(hidden) > 1 and sum(cells[cell] for cell in hidden) >= 5)
    assert withheld({("a", "x"): 5, ("b", "x"): 7}, 5) == frozenset()


def test_that_labels_stay_only_where_enough_people_share_all_of_them() -> None:
    people = {
        f"p{n}": ("Pass", "KG", "Customs", "inspector" if n else "chief", "f" if n % 2 else "m") for n in range(10)
    }
    kept = kept_labels(people, 5)
    assert kept["p0"] == ("Pass", "KG", "Customs", "", "")
    assert all(count >= 5 for count in Counter(kept.values()).values())
    assert {kept[f"p{n}"][LABELS.index("sex")] for n in (1, 3, 5, 7, 9)} == {"f"}
    assert set(kept_labels({"a": ("x", "", "", "", "m"), "b": ("y", "", "", "", "")}, 5).values()) == {("",) * 5}
