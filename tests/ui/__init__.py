"""Tests of the window, by the keys and clicks a person has."""
