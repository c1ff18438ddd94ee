"""Tests of the second door."""
