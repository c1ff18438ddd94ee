"""What a page must be like for someone who hears it: all that takes the keyboard is named, and something has it."""

from __future__ import annotations

from tests.atspi.reader import Reader

FITTING = frozenset(
    {
        *("button", "radio_button", "check_box", "text_field", "text_area", "combo_box", "list", "list_item", "table"),
        *("table_cell", "menu_item", "slider", "spin_button", "tab", "tab_group", "switch"),
        "static_text",  # words that can be marked and copied, such as where a file is
    }
)


def check_names(reader: Reader) -> None:
    """Everything that can have the keyboard has a name and a role that fits, and something has the keyboard."""
    reachable = [each for each in reader.elements() if each.focusable]
    assert reachable
    assert [each.role for each in reachable if not each.name] == []
    assert [(each.role, each.name) for each in reachable if each.role not in FITTING] == []
    assert reader.focused() is not None, reader.text()
