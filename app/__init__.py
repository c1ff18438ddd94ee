"""Lamplit: short, very slow grounding exercises between therapy sessions."""

__version__ = "0.1.0.dev0"
