"""Cards, signatures, sealed parts, passcodes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from xrayTrainer.domain.codec import read_bytes, to_json
from xrayTrainer.domain.errors import UserError
from xrayTrainer.exchange.containers import sealing
from xrayTrainer.exchange.containers.identity import (
    IdentityCard,
    OwnIdentity,
    card_bytes,
    make_identity,
    read_card,
    relock,
    unlock,
)
from xrayTrainer.exchange.containers.signing import is_signed, sign

MADE = "2026-11-22T10:00:00.000Z"


def own(name: str = "Айгүл Ҷӯраева", passphrase: str = "") -> OwnIdentity:
    return make_identity(name=name, unit="Post 1", made=MADE, passphrase=passphrase)


def code(call: object) -> str:
    with pytest.raises(UserError) as refused:
        call()  # type: ignore[operator]
    return refused.value.code


def test_that_a_card_comes_back_as_it_was_and_is_signed_by_its_own_key() -> None:
    card = own().card
    back = read_card(card_bytes(card), file="a.xtid")
    assert back == card
    assert len(card.key_id) == 16
    assert [len(group) for group in card.fingerprint.split(" ")] == [3] * 6


@pytest.mark.parametrize("field", ["name", "unit", "made", "sign_key", "seal_key"])
def test_that_a_card_of_which_anything_was_altered_is_refused(field: str) -> None:
    card, other = own().card, own("Other").card
    value = getattr(other, field)
    altered = msgspec.structs.replace(card, **{field: value if value != getattr(card, field) else value + "1"})
    assert code(lambda: read_card(to_json(altered), file="a.xtid")) == "identity.not_its_own"


def test_that_unknown_fields_of_a_card_survive() -> None:
    plain = msgspec.json.decode(card_bytes(own().card))
    plain["phone"] = "+7"
    card = read_card(msgspec.json.encode(plain), file="a.xtid")
    assert msgspec.json.decode(card_bytes(card))["phone"] == "+7"


def test_that_locked_keys_open_with_their_passphrase_alone() -> None:
    made = own(passphrase="long and good")
    back = read_bytes(OwnIdentity, to_json(made), file="identity.json")
    keys = unlock(back, "long and good")
    assert keys.card == made.card
    assert code(lambda: unlock(back, "")) == "identity.wrong_passphrase"
    assert code(lambda: unlock(back, "Long and good")) == "identity.wrong_passphrase"
    again = relock(back, "long and good", "")
    assert not again.is_locked
    assert unlock(again).signing.private_bytes_raw() == keys.signing.private_bytes_raw()


def test_that_keys_under_another_card_are_damage() -> None:
    mixed = msgspec.structs.replace(own(), card=own("Other").card)
    assert code(lambda: unlock(mixed)) == "identity.damaged"


def test_that_a_signature_holds_for_its_bytes_and_purpose_alone() -> None:
    keys = unlock(own())
    signature = sign(b"text", keys.signing, purpose="one")
    assert is_signed(b"text", signature, purpose="one")
    assert not is_signed(b"text", signature, purpose="two")
    assert not is_signed(b"Text", signature, purpose="one")
    assert not is_signed(b"text", msgspec.structs.replace(signature, key=own().card.sign_key), purpose="one")
    assert not is_signed(b"text", msgspec.structs.replace(signature, sig="AAAA"), purpose="one")


@given(content=st.binary(max_size=300), others=st.integers(0, 3))
def test_that_each_recipient_opens_what_was_sealed_and_nobody_else_does(content: bytes, others: int) -> None:
    mine, stranger = RECIPIENT, STRANGER
    cards: list[IdentityCard] = [mine.card, *(card for card in OTHERS[:others])]
    sealed, locks = sealing.seal(content, purpose="keys of one", recipients=cards)
    assert len(sealed) == len(content) + 28
    assert sealing.open_for(sealed, locks, unlock(mine), purpose="keys of one") == content
    assert (
        code(lambda: sealing.open_for(sealed, locks, unlock(stranger), purpose="keys of one")) == "sealing.not_for_you"
    )
    assert code(lambda: sealing.open_for(sealed, locks, unlock(mine), purpose="keys of two")) == "sealing.damaged"


RECIPIENT, STRANGER = own("Recipient"), own("Stranger")
OTHERS = [own(f"Other {number}").card for number in range(3)]


def test_that_a_flipped_bit_is_found() -> None:
    sealed, locks = sealing.seal(b"the keys", purpose="p", recipients=[RECIPIENT.card])
    for place in range(0, len(sealed), 7):
        broken = bytearray(sealed)
        broken[place] ^= 1
        keys = unlock(RECIPIENT)
        assert code(lambda broken=broken, keys=keys: sealing.open_for(bytes(broken), locks, keys, purpose="p")) == (
            "sealing.damaged"
        )


def test_that_a_passcode_opens_however_it_is_typed() -> None:
    passcode = sealing.make_passcode()
    sealed, locks = sealing.seal(b"the keys", purpose="p", passcode=passcode)
    for typed in (passcode, passcode.lower(), passcode.replace("-", " "), passcode.replace("-", "")):
        assert sealing.open_with_passcode(sealed, locks, typed, purpose="p") == b"the keys"
    other = sealing.make_passcode()
    assert code(lambda: sealing.open_with_passcode(sealed, locks, other, purpose="p")) == "sealing.wrong_passcode"


@given(place=st.integers(0, 12), symbol=st.sampled_from(sealing.ALPHABET))
def test_that_any_one_wrong_symbol_of_a_passcode_is_called_a_slip(place: int, symbol: str) -> None:
    plain = sealing.make_passcode().replace("-", "")
    typed = plain[:place] + symbol + plain[place + 1 :]
    if typed == plain:
        assert sealing.read_passcode(typed) == plain[:-1]
    else:
        assert code(lambda: sealing.read_passcode(typed)) == "sealing.mistyped"


def test_that_what_nobody_could_open_is_not_sealed() -> None:
    with pytest.raises(ValueError, match="nobody"):
        sealing.seal(b"x", purpose="p")
    many = [msgspec.structs.replace(RECIPIENT.card) for _ in range(200)]
    assert code(lambda: sealing.seal(b"x", purpose="p", recipients=many)) == "sealing.too_many"
