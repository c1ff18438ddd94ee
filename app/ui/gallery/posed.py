"""Components held in a state, so that many can be seen in it at once. Only one real control has the focus."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionComboBox, QStyleOptionFrame, QStyleOptionSlider

from app.ui.widgets.button_paint import ButtonLook
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_box import FoldingBox
from app.ui.widgets.slider_field import CalmSlider
from app.ui.widgets.toggle import Toggle


class Pose(Enum):
    """A state that comes from the pointer or the keyboard."""

    NORMAL = auto()
    HOVER = auto()
    FOCUS = auto()
    PRESSED = auto()


class PosedButton(Button):
    """A button that looks as if the pointer or the focus were on it."""

    pose = Pose.NORMAL

    def _look(self) -> ButtonLook:
        return (
            super()
            ._look()
            ._replace(
                hovered=self.pose in (Pose.HOVER, Pose.PRESSED),
                pressed=self.pose is Pose.PRESSED,
                focused=self.pose is Pose.FOCUS,
            )
        )


class PosedToggle(Toggle):
    """A switch that looks as if it had the focus."""

    pose = Pose.NORMAL

    def hasFocus(self) -> bool:
        """Whether it is to look so."""
        return self.pose is Pose.FOCUS


class PosedField(QLineEdit):
    """A field that looks as if it had the focus."""

    pose = Pose.NORMAL

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        """Tell the style."""
        super().initStyleOption(option)
        if self.pose is Pose.FOCUS:
            option.state |= QStyle.StateFlag.State_HasFocus


class PosedBox(FoldingBox):
    """A folded list that looks as if it had the focus."""

    pose = Pose.NORMAL

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Tell the style."""
        super().initStyleOption(option)
        if self.pose is Pose.FOCUS:
            option.state |= QStyle.StateFlag.State_HasFocus


class PosedSlider(CalmSlider):
    """A slider that looks as if it had the focus."""

    pose = Pose.NORMAL

    def initStyleOption(self, option: QStyleOptionSlider) -> None:
        """Tell the style."""
        super().initStyleOption(option)
        if self.pose is Pose.FOCUS:
            option.state |= QStyle.StateFlag.State_HasFocus
