"""Tells how fast spaCy reads the sentences of fixture.jsonl.gz, to compare with
BenchmarkParse of extract/syntax.

    OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 BLIS_NUM_THREADS=1 python speed.py MODEL

Tokens are given, as in the benchmark; batches are nlp.pipe's own. The rate is
tokens a second of processor time, the best of five rounds.
"""

import gzip
import json
import sys
import time
from pathlib import Path

import spacy
from spacy.tokens import Doc


def main():
    nlp = spacy.load(sys.argv[1], disable=["attribute_ruler", "lemmatizer"])
    with gzip.open(Path(__file__).with_name("fixture.jsonl.gz"), "rt", encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    lines = [line for line in lines if "starts" not in line]
    tokens = sum(len(line["tokens"]) for line in lines)
    for disable in (["ner"], []):
        best = 0.0
        with nlp.select_pipes(disable=disable):
            for _ in range(5):
                docs = [Doc(nlp.vocab, words=line["tokens"], spaces=line["spaces"]) for line in lines]
                before = time.process_time()
                for _ in nlp.pipe(docs):
                    pass
                best = max(best, tokens / (time.process_time() - before))
        print(f"{', '.join(nlp.pipe_names)} without {disable or 'none'}: {best:.0f} tokens/s")


if __name__ == "__main__":
    main()
