"""How cases are chosen in practice and on duty: which share hides something, and how hard they should be.

References
----------
scoring.md sections 0 and 5.2; content.md 2.4 and 6.2.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from xrayTrainer.training.pool import Focus

PRACTICE_SHARES = (0.1, 0.6)
DUTY_SHARES = (0.05, 0.2)
TARGETS = (0.65, 0.9)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceRule:
    """How cases are chosen.

    Attributes
    ----------
    threat_share
        Share of threat cases that is held.
    target
        Chance of success aimed at; None leaves difficulty and class to chance, as on duty.
    focus
        What the person wants to practise.
    bursts
        Whether a miss is followed by a few scans of the same method.
    """

    threat_share: float = 0.5
    target: float | None = 0.75
    focus: Focus = field(default_factory=Focus)
    bursts: bool = True

    def __post_init__(self) -> None:
        low, high = DUTY_SHARES[0], PRACTICE_SHARES[1]
        if not low <= self.threat_share <= high:
            raise ValueError(f"share of threats {self.threat_share} outside of {low} to {high}")
        if self.target is not None and not TARGETS[0] <= self.target <= TARGETS[1]:
            raise ValueError(f"chance of success {self.target} outside of {TARGETS}")


def practice_rule(*, threat_share: float = 0.5, target: float = 0.75, focus: Focus | None = None) -> ChoiceRule:
    """Return the rule of practice. Raises ValueError for a share or a target outside of what practice allows."""
    if not PRACTICE_SHARES[0] <= threat_share <= PRACTICE_SHARES[1]:
        raise ValueError(f"share of threats {threat_share} outside of {PRACTICE_SHARES}")
    return ChoiceRule(threat_share=threat_share, target=target, focus=focus or Focus())


def duty_rule(*, threat_share: float = 0.1) -> ChoiceRule:
    """Return the rule of duty: few threats, as they come. Raises ValueError for a share that duty does not have."""
    if not DUTY_SHARES[0] <= threat_share <= DUTY_SHARES[1]:
        raise ValueError(f"share of threats {threat_share} outside of {DUTY_SHARES}")
    return ChoiceRule(threat_share=threat_share, target=None, bursts=False)
