"""Makes the certificates of a line that is right and of three that are not: another name, a date gone by, nobody's word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

AUTHORITY = "authority.pem"
DAY = timedelta(days=1)


def make_certificates(folder: Path, host: str) -> Path:
    """`good`, `wrong_host`, `expired` and `self_signed` for `host`, each with its key; the authority's file."""
    folder.mkdir(parents=True, exist_ok=True)
    now = datetime.now(UTC)
    authority = _key()
    name = _name("Authority of this run")
    issued = _builder(name, name, authority, now - DAY, now + 30 * DAY)
    issued = issued.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    issued = issued.add_extension(_usage(signs=True), critical=True)
    trusted = issued.sign(authority, hashes.SHA256())
    (folder / AUTHORITY).write_bytes(trusted.public_bytes(serialization.Encoding.PEM))
    for file, called, ends, own_word in (
        ("good", host, now + 30 * DAY, False),
        ("wrong_host", "somebody.else.example", now + 30 * DAY, False),
        ("expired", host, now - DAY, False),
        ("self_signed", host, now + 30 * DAY, True),
    ):
        key = _key()
        subject = _name(called)
        made = _builder(subject, subject if own_word else name, key, now - 20 * DAY, ends)
        made = made.add_extension(
            x509.SubjectAlternativeName([x509.DNSName(called)]), critical=False
        )
        made = made.add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(
                (key if own_word else authority).public_key()
            ),
            critical=False,
        )
        signed = made.sign(key if own_word else authority, hashes.SHA256())
        _write(folder / f"{file}.pem", key, signed)
    return folder / AUTHORITY


def _key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    starts: datetime,
    ends: datetime,
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(ends)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        key_cert_sign=signs,
        crl_sign=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _write(path: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> None:
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.write_bytes(secret + certificate.public_bytes(serialization.Encoding.PEM))
