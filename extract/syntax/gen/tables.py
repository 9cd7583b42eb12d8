"""Writes the small tables beside the model: data/symbols.tsv and data/spellings.tsv.

    python gen/tables.py data/        # needs spaCy 3.8

Both are facts of spaCy (MIT): which strings have a fixed number rather than a
hash, and which punctuation and currency signs are read alike.
"""

import sys
from pathlib import Path

import spacy
from spacy.lang.norm_exceptions import BASE_NORMS
from spacy.symbols import IDS


def write(path: Path, columns: str, rows: list[str]) -> None:
    head = f"# source: spaCy {spacy.__version__} (MIT), {columns}; written by gen/tables.py\n"
    path.write_text(head + "".join(row + "\n" for row in rows), encoding="utf-8")


def main() -> None:
    out = Path(sys.argv[1])
    symbols = sorted((number, name) for name, number in IDS.items() if name)
    write(out / "symbols.tsv", "columns: string, number", [f"{name}\t{number}" for number, name in symbols])
    write(out / "spellings.tsv", "columns: text, normal form", [f"{a}\t{b}" for a, b in sorted(BASE_NORMS.items())])


if __name__ == "__main__":
    main()
