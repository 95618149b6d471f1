import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.container_number import check_digit, check_terms, container_check

BODIES = st.builds(
    lambda letters, digits: letters + digits,
    st.text(string.ascii_uppercase, min_size=4, max_size=4),
    st.text(string.digits, min_size=6, max_size=6),
)


def test_that_the_example_of_the_standard_comes_out() -> None:
    check = container_check("CSQU 305438-3")
    assert check is not None
    assert (check.total, check.remainder, check.digit, check.written) == (6185, 3, 3, 3)
    assert [term.value for term in check.terms] == [13, 30, 28, 32, 3, 0, 5, 4, 3, 8]
    assert [term.weight for term in check.terms] == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]


def test_that_a_remainder_of_ten_is_written_as_zero() -> None:
    body = next(f"XTRU{n:06d}" for n in range(1000) if sum(t.product for t in check_terms(f"XTRU{n:06d}")) % 11 == 10)
    check = container_check(body + "0")
    assert check is not None
    assert (check.remainder, check.digit) == (10, 0)


@given(BODIES, st.integers(0, 9))
def test_that_the_written_digit_never_changes_the_calculation(body: str, digit: int) -> None:
    check = container_check(f"{body[:4]} {body[4:]} {digit}".lower())
    assert check is not None
    assert (check.digit, check.written) == (check_digit(body), digit)


@given(BODIES, st.integers(4, 9), st.integers(1, 9))
def test_that_one_wrong_digit_of_the_serial_number_is_noticed(body: str, place: int, step: int) -> None:
    wrong = body[:place] + str((int(body[place]) + step) % 10) + body[place + 1 :]
    before = sum(term.product for term in check_terms(body)) % 11
    after = sum(term.product for term in check_terms(wrong)) % 11
    assert before != after


@pytest.mark.parametrize("text", ["", "CSQU30543", "01KG482ABC", "КСКУ3054383", "CSQU3054٣83", "CSQU30543834"])
def test_that_what_is_no_container_number_has_no_calculation(text: str) -> None:
    assert container_check(text) is None


def test_that_other_characters_are_refused() -> None:
    with pytest.raises(ValueError, match="no capital"):
        check_digit("csqu305438")
