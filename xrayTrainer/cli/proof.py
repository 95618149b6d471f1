"""`xray-trainer proof write|verify|certificate|exams`: the proof of a period, signatures, certificates of exams."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from xrayTrainer.domain.faults import printable

if TYPE_CHECKING:
    from xrayTrainer.cli.main import Invocation
    from xrayTrainer.services.api import Services
    from xrayTrainer.services.proof_api import CertificateService, ProofService, Signer

FORMATS = ("xlsx", "csv", "json", "pdf")
SEPARATORS = {"semicolon": ";", "comma": ",", "tab": "\t"}
_PASSPHRASE = click.option(
    "--passphrase", envvar="XRAYTRAINER_PASSPHRASE", default="", help="Of your identity card, where it has one."
)


@click.group()
def proof() -> None:
    """Write the proof of a period with its signature, check such files, give certificates of exams."""


@proof.command()
@click.option(
    "--period", help="2026-09, 2026-Q3, 2026-H2, 2026, 182d, or FROM:TO as two days; without it, the last full quarter."
)
@click.option("--unit", help="Only the people of this unit.")
@click.option("--format", "file_format", type=click.Choice(FORMATS), default="xlsx", show_default=True, help="Kind of "
              "file; csv is a zip of one CSV a sheet.")  # fmt: skip
@click.option("--anonymous", is_flag=True, help="Pseudonyms for people, days instead of times, small groups left out.")
@click.option("--separator", type=click.Choice(tuple(SEPARATORS)), default="semicolon", show_default=True,
              help="Between the cells of a CSV.")  # fmt: skip
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="File to write.")
@_PASSPHRASE
@click.pass_obj
def write(
    invocation: Invocation,
    *,
    period: str | None,
    unit: str | None,
    file_format: str,
    anonymous: bool,
    separator: str,
    out: Path,
    passphrase: str,
) -> None:
    """Write people, hours, results and exams of a period, and the signature beside the file."""
    from xrayTrainer.services.proof_api import ProofFormat, ProofOrder

    with invocation.services() as services:
        service = _proof(services)
        made = service.write(
            ProofOrder(
                period=period or service.last_full_quarter(),
                to=out,
                unit=unit,
                file_format=ProofFormat(file_format),
                anonymous=anonymous,
                separator=SEPARATORS[separator],
                language=invocation.messages.language,
                passphrase=passphrase,
            )
        )
    say = invocation.messages.text
    click.echo(say("proof.written", n=made.people, file=str(made.file)))
    click.echo(say("proof.signed", file=str(made.signature), who=_who(invocation, made.signer)))


@proof.command()
@click.argument("file", metavar="FILE", type=click.Path(path_type=Path))
@click.option("--code", default="", help="Of a certificate: the code that stands on the paper.")
@click.pass_context
def verify(ctx: click.Context, *, file: Path, code: str) -> None:
    """Say whether a file, or a certificate's figures (.json), are as they were signed; exit code 1 if not."""
    from xrayTrainer.exchange.proofs.certificate import looks_like_certificate

    invocation: Invocation = ctx.obj
    with invocation.services() as services:
        if code or looks_like_certificate(file):
            sound = _verify_certificate(invocation, _certificates(services), file, code)
        else:
            sound = _verify_file(invocation, _proof(services), file)
    ctx.exit(0 if sound else 1)


@proof.command()
@click.argument("sessions", metavar="EXAM...", nargs=-1, required=True)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder to write into.")
@_PASSPHRASE
@click.pass_obj
def certificate(invocation: Invocation, *, sessions: tuple[str, ...], out: Path, passphrase: str) -> None:
    """Write certificates of exams, named by the first column of `proof exams`; who has one keeps its number."""
    from xrayTrainer.domain.ids import SessionId

    out.mkdir(parents=True, exist_ok=True)
    language = invocation.messages.language
    with invocation.services() as services:
        wanted = tuple(SessionId(session) for session in sessions)
        given, _ = _certificates(services).give(wanted, out, language=language, passphrase=passphrase)
    for one in given:
        line = {"number": one.certificate.number, "file": str(one.page)}
        click.echo(invocation.messages.text("certificate.written", **line))


@proof.command()
@click.option("--unit", help="Only the people of this unit.")
@click.pass_obj
def exams(invocation: Invocation, *, unit: str | None) -> None:
    """List the finished exams: id, day, name, result, number of the certificate."""
    say = invocation.messages.text
    with invocation.services() as services:
        for one in _certificates(services).exams(unit):
            result = "awaiting" if one.outcome is None else one.outcome.status.value
            cells = (one.session, one.on.isoformat(), one.name, say(f"proof.value.{result}"), one.certificate or "-")
            click.echo("\t".join(printable(cell) for cell in cells))


def _verify_file(invocation: Invocation, service: ProofService, file: Path) -> bool:
    found = service.verify(file)
    code = "proof.intact" if found.intact else "proof.altered"
    line = {"file": found.file.name, "day": found.made[:10], "who": _who(invocation, found.signer)}
    click.echo(invocation.messages.text(code, **line))
    return found.intact


def _verify_certificate(invocation: Invocation, service: CertificateService, file: Path, code: str) -> bool:
    found = service.verify(file, code)
    one, say = found.certificate, invocation.messages.text
    line = {"number": one.number, "name": printable(one.name), "day": one.given_on}
    click.echo(say("certificate.genuine", **line, who=_who(invocation, found.signer)))
    if found.same_code is not None:
        click.echo(say("certificate.same_code" if found.same_code else "certificate.other_code"))
    return found.same_code is not False


def _who(invocation: Invocation, signer: Signer) -> str:
    values = {"name": printable(signer.card.name), "fingerprint": signer.card.fingerprint}
    return invocation.messages.text(f"proof.signer.{signer.kind.value}", **values)


def _proof(services: Services) -> ProofService:
    if services.proof is None:
        raise ValueError("these use cases have no proof")
    return services.proof


def _certificates(services: Services) -> CertificateService:
    if services.certificates is None:
        raise ValueError("these use cases have no certificates")
    return services.certificates
