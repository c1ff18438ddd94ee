"""Benches: ``python3 dev.py bench``. How to write a group is told in ``rows``."""
