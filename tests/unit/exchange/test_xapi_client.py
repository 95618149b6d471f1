"""Talking to record stores: where secrets may go, and what stores and what only looks like one may answer."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from helpers.record_store import KEY, SECRET, HttpStore, record_store

from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.xapi.address import checked_address, checked_home_page
from xrayTrainer.exchange.xapi.client import MOST_REPLY_BYTES, RecordStore, retry_after_s
from xrayTrainer.exchange.xapi.statements import duration


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://store.example/xapi/", "https://store.example/xapi"),
        (" https://Store.example/xapi/statements ", "https://store.example/xapi"),
        ("http://localhost:8100", "http://localhost:8100"),
        ("http://127.8.9.1/x", "http://127.8.9.1/x"),
        ("http://[::1]:80/", "http://[::1]:80"),
    ],
)
def test_that_an_address_is_taken_as_people_copy_it(text: str, address: str) -> None:
    assert checked_address(text) == address


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "xapi.bad_address"),
        ("store.example/xapi", "xapi.bad_address"),
        ("ftp://store.example", "xapi.bad_address"),
        ("file:///etc/passwd", "xapi.bad_address"),
        ("https://", "xapi.bad_address"),
        ("https://store.example:port/", "xapi.bad_address"),
        ("https://store.example/?x=1", "xapi.bad_address"),
        ("https://store.example/#x", "xapi.bad_address"),
        ("https://store.example/a b", "xapi.bad_address"),
        ("https://store.example/\r\nX: y", "xapi.bad_address"),
        ("https://[::1", "xapi.bad_address"),
        ("https://user:secret@store.example/", "xapi.secret_in_address"),
        ("http://store.example/xapi", "xapi.not_https"),
        ("http://127.0.0.1.store.example/", "xapi.not_https"),
        ("http://localhost.store.example/", "xapi.not_https"),
        ("http://2130706433/", "xapi.not_https"),
    ],
)
def test_that_a_secret_goes_nowhere_where_others_can_read_it(text: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        checked_address(text)
    assert caught.value.code == code


@pytest.mark.parametrize("text", ["people", "urn:x", "https:///x", "https://a b/", 'https://a/"'])
def test_that_a_home_page_is_an_absolute_address(text: str) -> None:
    assert checked_home_page(" https://customs.example/people ") == "https://customs.example/people"
    with pytest.raises(UserError) as caught:
        checked_home_page(text)
    assert caught.value.code == "xapi.bad_home_page"


@pytest.mark.parametrize(("key", "secret"), [("a:b", "c"), ("a\n", "c"), ("a", "c\r\nX: y")])
def test_that_a_key_that_would_break_the_header_is_refused(key: str, secret: str) -> None:
    with pytest.raises(UserError) as caught:
        RecordStore("https://store.example", key, secret)
    assert caught.value.code == "xapi.bad_key"


@pytest.fixture(scope="module")
def there() -> HttpStore:  # type: ignore[misc]
    with record_store() as store:
        yield store


def asked(there: HttpStore, **options: float) -> RecordStore:
    there.script.clear()
    return RecordStore(there.address, KEY, SECRET, **options)


def test_that_requests_carry_version_and_key(there: HttpStore) -> None:
    reply = asked(there).look()
    assert (reply.status, reply.version) == (200, "1.0.3")
    assert RecordStore(there.address, KEY, "other").look().status == 401


def test_that_a_store_that_sends_us_on_is_not_followed(there: HttpStore) -> None:
    store = asked(there)
    for status in (301, 302, 303, 307, 308):
        there.script.append((status, {"Location": there.address + "/elsewhere"}, b""))
        before = len(there.seen)
        with pytest.raises(UserError) as caught:
            store.post(["{}"])
        assert caught.value.code == "xapi.sent_on"
        assert len(there.seen) == before + 1


def test_that_an_endless_answer_is_cut_off(there: HttpStore) -> None:
    store = asked(there)
    there.script.append((200, {}, b"x" * (MOST_REPLY_BYTES + 1)))
    with pytest.raises(UserError) as caught:
        store.look()
    assert caught.value.code == "xapi.reply_too_large"


def test_that_a_store_that_hangs_is_given_up(there: HttpStore) -> None:
    store = asked(there, timeout_s=0.05)
    there.hold.clear()
    try:
        with pytest.raises(UserError) as caught:
            store.look()
    finally:
        there.hold.set()
    assert caught.value.code == "xapi.time_out"


def test_that_nobody_there_is_said() -> None:
    with record_store() as gone:
        address = gone.address
    with pytest.raises(UserError) as caught:
        RecordStore(address, KEY, SECRET).look()
    assert (caught.value.code, caught.value.params["reason"]) == ("xapi.no_connection", "ECONNREFUSED")


def test_that_what_is_no_json_is_no_statement(there: HttpStore) -> None:
    store = asked(there)
    for body in (b"<html>", b"[]", b"[" * 100_000, b"\xff"):
        there.script.append((200, {}, body))
        assert store.statement("x") is None


def test_that_a_pause_is_read_in_both_forms_and_bounded() -> None:
    def after(text: str) -> float | None:
        return retry_after_s({"Retry-After": text})

    assert (after("7"), after("9" * 400), after(""), after("soon"), after("-1")) == (7, 86400, None, None, None)
    date = after(format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True))
    assert date is not None
    assert 90 < date <= 100
    assert after("Mon, 01 Jan 2001 00:00:00 GMT") == 0


def test_that_times_are_written_as_the_standard_has_them() -> None:
    assert [duration(x) for x in (0, 12.5, 20, 0.004, 3600.126)] == ["PT0S", "PT12.5S", "PT20S", "PT0S", "PT3600.13S"]
