"""The language of the window: the computer's where it is here, the chosen one else, and English behind both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from app.compose import find_languages
from app.paths import Paths, find_paths
from app.ui.language import WornLanguage, locale_for


def shipping(folder: Path, *tags: str) -> Paths:
    for tag in tags:
        (folder / "exercises" / tag).mkdir(parents=True)
        (folder / "exercises" / tag / "phrases.toml").touch()
        (folder / "resources" / "i18n").mkdir(parents=True, exist_ok=True)
        (folder / "resources" / "i18n" / f"lamplit_{tag.replace('-', '_')}.qm").touch()
    return find_paths(folder)._replace(resources=folder / "resources", exercises=folder / "exercises")


@pytest.fixture
def computer_in_austria() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_AT"))
    yield
    QLocale.setDefault(before)


def test_the_language_of_the_computer_is_taken_where_all_its_words_are_here(
    tmp_path: Path, computer_in_austria: None
) -> None:
    paths = shipping(tmp_path, "de", "zh-CN")
    assert find_languages(paths, None) == ("de", ("en", "de", "zh-CN"))
    assert find_languages(paths, "zh-CN").worn == "zh-CN"
    (paths.resources / "i18n" / "lamplit_de.qm").unlink()
    assert find_languages(paths, None).worn == "en"


def test_a_chosen_language_that_is_gone_leaves_english(tmp_path: Path) -> None:
    assert find_languages(shipping(tmp_path, "de"), "ar").worn == "en"


@pytest.mark.parametrize(
    ("tag", "computer", "date"),
    [
        ("de", "de_AT", "de_AT"),
        ("de", "en_GB", "de_DE"),
        ("en", "de_DE", "en_DE"),
        ("es", "es_MX", "es_MX"),
        ("zh-CN", "en_US", "zh_CN"),
        ("ar", "ar_EG", "ar_AE"),
        ("ar", "ar_MA", "ar_MA"),
    ],
)
def test_dates_are_in_the_language_and_of_the_country_where_they_can_be(tag: str, computer: str, date: str) -> None:
    assert locale_for(tag, QLocale(computer)).name() == date


def test_times_have_the_digits_that_phone_numbers_have() -> None:
    assert locale_for("ar", QLocale("ar_EG")).zeroDigit() == "0"


def test_what_is_taken_off_leaves_nothing_behind(qapp: QApplication) -> None:
    before, side = QLocale(), qapp.layoutDirection()
    worn = WornLanguage(qapp, Path("nowhere"), "ar")
    assert qapp.layoutDirection() is not side
    assert QLocale().language() is QLocale.Language.Arabic
    worn.take_off()
    assert (QLocale(), qapp.layoutDirection()) == (before, side)
