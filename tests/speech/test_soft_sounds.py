"""Two soft sounds: heard, never loud, without a click, and different at the two ends of a quiet."""

from __future__ import annotations

import pytest

from app.core.soft_sound import SoftSound
from app.speech.protocol import decode_request, encode
from app.speech.soft_sounds import RATE_HZ, soft_samples
from app.speech.sound_messages import Soft

KINDS = (SoftSound.TONE, SoftSound.HUSH)


@pytest.mark.parametrize("begins", [True, False])
@pytest.mark.parametrize("kind", KINDS)
def test_a_sound_is_soft_short_and_has_no_click(kind: SoftSound, begins: bool) -> None:
    samples = soft_samples(kind, begins=begins)
    peak = max(map(abs, samples)) / 32_767
    assert 0.1 < peak < 0.2
    assert len(samples) / RATE_HZ < 1.5
    assert abs(samples[0]) < 60
    assert abs(samples[-1]) < 60
    loudest_at = max(range(len(samples)), key=lambda index: abs(samples[index])) / RATE_HZ
    assert loudest_at > 0.01


def test_all_four_differ_and_stay_the_same() -> None:
    made = [soft_samples(kind, begins=begins).tobytes() for kind in KINDS for begins in (True, False)]
    assert len(set(made)) == 4
    soft_samples.cache_clear()
    assert [soft_samples(kind, begins=begins).tobytes() for kind in KINDS for begins in (True, False)] == made


def test_no_sound_has_no_samples() -> None:
    with pytest.raises(ValueError, match="no sound"):
        soft_samples(SoftSound.NONE, begins=True)


def test_the_message_goes_over_the_pipe_and_back() -> None:
    soft = Soft("hush", begins=False, volume=0.5)
    assert decode_request(encode(soft)) == soft
