"""Painted and plain controls that the pages share."""
