"""What ``dev.py`` does: set-up, tests, benches, lock files. Standard library only, Python 3.11 and up."""
