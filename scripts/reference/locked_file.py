"""Locks an example map as the format says, with argon2-cffi and cryptography: a second opinion on
what the crate and the browser's own cipher make of a passphrase.

From this folder: `.venv/bin/python locked_file.py`. Salt and nonce are fixed, so that rerunning
changes nothing; a real file's are of chance.
"""

import struct
from hashlib import blake2b
from pathlib import Path

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

PROJECT = Path(__file__).resolve().parents[2]
PASSPHRASE = "a cup of tea, Grüße"
COSTS = (19 * 1024, 2, 1)
# So cheap that each byte of a file can be tried.
LEAST_COSTS = (8, 1, 1)
SMALL = b'{"format":"wellbeing-map","version":1,"id":"r","maps":[{"id":"m","title":"Small",' \
    b'"alters":[{"id":"a1","kind":"person","label":"Asha"}],"ties":[]}]}'
SALT = bytes(range(16))
NONCE = bytes(range(100, 112))


def locked(plain: bytes, costs: tuple[int, int, int]) -> bytes:
    memory_kib, passes, lanes = costs
    made = hash_secret_raw(
        PASSPHRASE.encode(), SALT, passes, memory_kib, lanes, 64, Type.ID, version=0x13
    )
    head = b"wellbeing-map locked\n" + bytes([1]) + struct.pack("<III", *costs)
    head += SALT + made[32:48] + NONCE
    head += blake2b(head, digest_size=16).digest()
    return head + AESGCM(made[:32]).encrypt(NONCE, plain, head)


if __name__ == "__main__":
    plain = (PROJECT / "www/examples/formal-and-sparse.json").read_bytes()
    out = PROJECT / "tests/fixtures/locked"
    (out / "formal-and-sparse.locked").write_bytes(locked(plain, COSTS))
    (out / "small.locked").write_bytes(locked(SMALL, LEAST_COSTS))
