"""Tests of what leaves the log as a file and what comes back."""
