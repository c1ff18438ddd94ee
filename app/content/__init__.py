"""Exercise files: reading, checking, and turning into what the core knows. Only msgspec beside the standard library."""
