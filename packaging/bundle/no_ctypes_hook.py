"""Stands in for PyInstaller's hook of ctypes, which loads ctypes at every start; see lamplit.spec."""


def install() -> None:
    """Leave ctypes as Python has it, until someone imports it."""
