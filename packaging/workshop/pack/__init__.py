"""What turns a commit into things that people install."""
