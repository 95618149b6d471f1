"""Made-up numbers of containers, wagons, air cargo units, parcels and vehicles, with their check digits."""

from __future__ import annotations

from xrayTrainer.domain.container_number import check_digit
from xrayTrainer.simulation.draws import Draws

_OWNERS = ("XTRU", "XTSU", "XTTU")
_AIR_UNITS = {"air.ake": "AKE", "air.pmc": "PMC", "air.pallet": "P6P"}
_WAGONS = {"rail.covered": "2", "rail.platform": "4", "rail.gondola": "6", "rail.tank": "7", "rail.hopper": "9"}
_POSTAL_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)


def carrier_number(kind: str, draws: Draws) -> str:
    """Return a number such as stands on a carrier of a kind (id of the carriers vocabulary)."""
    group = kind.partition(".")[0]
    if group == "container":
        return container_number(draws.choice(_OWNERS) + _digits(draws, 6))
    if group == "rail":
        return wagon_number(_WAGONS.get(kind, "3") + _digits(draws, 6))
    if group == "air":
        return f"{_AIR_UNITS.get(kind, 'P6P')}{_digits(draws, 5)}XT"
    if group in ("parcel", "mail_bag"):
        return postal_number("CP" if group == "parcel" else "UM", _digits(draws, 8), "XT")
    return f"{draws.integer(1, 99):02d} XT {draws.integer(100, 999)}"


def container_number(body: str) -> str:
    """Return owner code and serial number (`CSQU305438`) with the check digit of ISO 6346."""
    return f"{body}{check_digit(body)}"


def wagon_number(body: str) -> str:
    """Return the seven digits of a wagon of 1520 mm gauge with the eighth, which checks them.

    References
    ----------
    Numbering of wagons of the CIS railways: digits times 2, 1, 2, 1..., the digits of the products added up, what
    lacks to the next ten.
    """
    products = (int(digit) * (2 - place % 2) for place, digit in enumerate(body))
    return f"{body}{-sum(product // 10 + product % 10 for product in products) % 10}"


def postal_number(service: str, serial: str, country: str) -> str:
    """Return the number of a postal item: service, eight digits, check digit, country.

    References
    ----------
    UPU S10: weights 8 6 4 2 3 5 9 7, 11 less the rest modulo 11; 10 is written 0, 11 is written 5.
    """
    check = 11 - sum(int(digit) * weight for digit, weight in zip(serial, _POSTAL_WEIGHTS, strict=True)) % 11
    return f"{service}{serial}{({10: 0, 11: 5}).get(check, check)}{country}"


def _digits(draws: Draws, count: int) -> str:
    return f"{draws.integer(0, 10**count - 1):0{count}d}"
