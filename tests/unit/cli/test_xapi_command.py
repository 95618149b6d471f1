"""`xray-trainer xapi`: a store set up, statements sent and written, all in words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from helpers.record_store import KEY, SECRET, record_store
from helpers.result_places import Place

from xrayTrainer.app import open_services
from xrayTrainer.cli.main import main


def run(data: Path, *arguments: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(["--data", str(data), "--lang", "en", "xapi", *arguments], open_services=open_services)
    said = capsys.readouterr()
    return status, said.out + said.err


def test_that_statements_are_sent_and_written_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    place = Place(tmp_path)
    place.people.keep_results("Aida Testova")
    place.work()
    data = place.data
    place.close()
    assert run(data, "status", capsys=capsys) == (0, "No record store is set up.\n")
    assert run(data, "push", capsys=capsys) == (2, "No record store is set up.\n")
    out = tmp_path / "statements.json"
    assert run(data, "export", "--out", str(out), capsys=capsys) == (0, f"Wrote 2 statements to {out}.\n")
    assert len(json.loads(out.read_text(encoding="utf-8"))) == 2
    monkeypatch.setenv("XRAYTRAINER_STORE_SECRET", SECRET)
    with record_store() as store:
        status, said = run(data, "store", "--address", store.address, "--key", KEY, capsys=capsys)
        assert status == 0
        assert "knows the key (version 1.0.3)" in said
        assert SECRET not in said
        store.script.append((429, {"Retry-After": "60"}, b""))
        status, said = run(data, "push", capsys=capsys)
        assert status == 1
        assert "asks for a pause" in said
        assert "2 statements wait." in said
        assert "Left alone until" in run(data, "status", capsys=capsys)[1]
        assert run(data, "push", "--due", capsys=capsys)[0] == 1
        assert run(data, "push", capsys=capsys) == (0, "Sent 2 statements.\n")
        assert len(store.statements.kept) == 2
    assert "The store has 2 statements." in run(data, "status", capsys=capsys)[1]
    assert run(data, "store", "--forget", capsys=capsys) == (0, "No record store is set up any more.\n")
