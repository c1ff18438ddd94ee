"""The bill of materials, as CycloneDX 1.6 in JSON."""

import json
import time
import uuid
from collections.abc import Sequence

from workshop.pack.part import Part

_NAMES = uuid.UUID("6d1c1f0e-6a1b-5d0f-9c53-1f0c2a0b7e11")


def bill(version: str, epoch_s: int, parts: Sequence[Part]) -> str:
    """Return the bill of one bundle; the same bytes for the same parts at the same commit."""
    own = f"lamplit@{version}"
    holders = {part.name for part in parts if not part.is_listed}
    inside = {
        _ref(part): [_ref(each) for each in parts if not part.is_listed and each.inside == part.name] for part in parts
    }
    direct = [_ref(part) for part in parts if part.inside not in holders]
    listing = [f"{part.name} {part.version}" for part in parts]
    document = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMES, ' '.join([own, *listing]))}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(epoch_s)),
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "lamplit",
                "version": version,
                "licenses": [{"license": {"id": "GPL-3.0-or-later"}}],
            },
        },
        "components": [_component(part) for part in parts],
        "dependencies": [
            {"ref": own, "dependsOn": sorted(direct)},
            *({"ref": ref, "dependsOn": sorted(held)} for ref, held in sorted(inside.items())),
        ],
    }
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def _ref(part: Part) -> str:
    """Return what names a part within the bill: of one name there may be two versions, inside another part."""
    return f"part:{part.inside}/{part.name}@{part.version}" if part.is_listed else f"part:{part.name}"


def _component(part: Part) -> dict[str, object]:
    return {
        "type": "library",
        "bom-ref": _ref(part),
        "name": part.name,
        **({"version": part.version} if part.version else {}),
        "licenses": [_licence(part.licence)],
        **({"copyright": part.holders} if part.holders and not part.is_listed else {}),
        **({"purl": part.purl} if part.purl else {}),
    }


def _licence(expression: str) -> dict[str, object]:
    if expression.startswith("LicenseRef-"):
        return {"license": {"name": expression.removeprefix("LicenseRef-")}}
    return {"expression": expression}
