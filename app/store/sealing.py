"""Sealing the log's key under a phrase: Argon2id for the phrase, XChaCha20-Poly1305 for the key, both libsodium's."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace

from nacl import bindings
from nacl.exceptions import CryptoError

from app.core.phrase import LEAST_CHARS, PhraseFault, phrase_fault
from app.store.faults import (
    PassphraseCommon,
    PassphraseOnlyDigits,
    PassphraseTooShort,
    TooLittleMemory,
    WrongPassphrase,
)
from app.store.keys import KEY_BYTES, LogKey
from app.store.slots import KDF_SALT_BYTES, NONCE_BYTES, KdfCost, SealedSlot

_LEAST_MEMORY_KIB = 64 * 1024
QUICK = KdfCost(memory_kib=8 * 1024, passes=1)
"""For what holds 128 random bits or more: no slow derivation could make it harder to guess."""


def check_new_phrase(phrase: str) -> None:
    """Raise PassphraseTooShort, PassphraseOnlyDigits or PassphraseCommon for a phrase that is not taken."""
    fault = phrase_fault(phrase)
    if fault is PhraseFault.SHORT:
        raise PassphraseTooShort(LEAST_CHARS)
    if fault is PhraseFault.ONLY_DIGITS:
        raise PassphraseOnlyDigits
    if fault is PhraseFault.COMMON:
        raise PassphraseCommon


def seal(
    key: LogKey, phrase: str, name: str, file_id: bytes, cost: KdfCost, least_kib: int = _LEAST_MEMORY_KIB
) -> SealedSlot:
    """Return a slot that opens with this phrase; takes about half a second.

    Where the memory can't be had the cost is halved, down to ``least_kib`` and no further, and stored with the slot.
    Raises: TooLittleMemory.
    """
    kdf_salt, nonce = os.urandom(KDF_SALT_BYTES), os.urandom(NONCE_BYTES)
    while True:
        try:
            wrapping = _derive(phrase, kdf_salt, cost)
            break
        except TooLittleMemory:
            if cost.memory_kib // 2 < least_kib:
                raise
            cost = replace(cost, memory_kib=cost.memory_kib // 2)
    slot = SealedSlot(name, cost, kdf_salt, nonce, b"")
    sealed = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        key.to_bytes(), slot.bound_to(file_id), nonce, wrapping
    )
    return replace(slot, sealed=sealed)


def unseal(slot: SealedSlot, phrase: str, file_id: bytes) -> LogKey:
    """Return the key of a slot. Raises: WrongPassphrase, TooLittleMemory."""
    wrapping = _derive(phrase, slot.kdf_salt, slot.cost)
    try:
        joined = bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            slot.sealed, slot.bound_to(file_id), slot.nonce, wrapping
        )
    except CryptoError:
        raise WrongPassphrase from None
    return LogKey.from_bytes(joined)


def _derive(phrase: str, kdf_salt: bytes, cost: KdfCost) -> bytes:
    # The same phrase typed on another system may come in another Unicode form
    typed = unicodedata.normalize("NFKC", phrase).encode("utf-8", "surrogatepass")
    try:
        return bindings.crypto_pwhash_alg(
            KEY_BYTES, typed, kdf_salt, cost.passes, cost.memory_kib * 1024, bindings.crypto_pwhash_ALG_ARGON2ID13
        )
    except (MemoryError, RuntimeError):  # libsodium tells a refused allocation only by failing
        raise TooLittleMemory from None


def seal_key(old: LogKey, under: LogKey, name: str, file_id: bytes) -> SealedSlot:
    """Return a slot that holds one log key under another; takes some ten milliseconds. Raises: TooLittleMemory."""
    return seal(old, under.key.hex(), name, file_id, QUICK)


def unseal_key(slot: SealedSlot, under: LogKey, file_id: bytes) -> LogKey | None:
    """Return what seal_key() was given, or None where another key sealed it. Raises: TooLittleMemory."""
    try:
        return unseal(slot, under.key.hex(), file_id)
    except WrongPassphrase:
        return None
