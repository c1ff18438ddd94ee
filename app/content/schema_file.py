"""`python -m app.content.schema_file` writes exercises/schema.json, by which editors complete while one writes."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec

from app.content.schema import ContentFile


def schema_text() -> str:
    """Return the text of schema.json: one JSON Schema for every kind of content file."""
    schema = msgspec.json.schema(ContentFile)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Lamplit content file", **schema}
    return json.dumps(schema, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    target = Path(__file__).resolve().parents[2] / "exercises" / "schema.json"
    target.write_text(schema_text(), encoding="utf-8", newline="\n")
