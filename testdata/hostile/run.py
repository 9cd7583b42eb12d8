#!/usr/bin/env python3
"""Tries inputs made to hurt on the built program, one by one, as a person would at the command line.

    go build -o /tmp/demarche ./cmd/demarche && testdata/hostile/run.py /tmp/demarche [NAME...]

Prints a table: input, exit status, seconds, peak memory of the process in MB, last line that it says.
Ends with status 1 if a run panics, is killed, takes more than LIMIT seconds or more than MEMORY MB, or
ends with a status that is not the expected one. Needs Python 3 and nothing else.
"""

import base64
import gzip
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

LIMIT = 60     # seconds that one run may take, on a busy machine
MEMORY = 1536  # MB of memory that one run may have at its peak
MEGA = 1 << 20
PROSE = ("Chinese President Xi Jinping will visit France on Monday for talks with President Emmanuel Macron, "
         "the foreign ministry said in Beijing. It would be his first visit to Paris in five years, officials said. ")

cases = []


def case(name, file, status, args=("ingest", "--store", "st", "{file}"), said=None):
    """Adds a case: make(path) writes the input, the program ends with status and says the text said."""
    def add(make):
        cases.append((name, file, status, args, said, make))
        return make
    return add


def text(name, file, content, status, **more):
    """Adds a case whose input is made of bytes, or by a function that gives them."""
    @case(name, file, status, **more)
    def make(path):
        data = content() if callable(content) else content
        with open(path, "wb") as f:
            f.write(data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass"))


def lexicon(*args):
    return ("lexicon", "check", "{file}", *args)


LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{c}: &{c} [{','.join(['*' + p] * 9)}]\n" for p, c in zip("abcdefgh", "bcdefghi"))

text("100 MB of )", "a.txt", lambda: ")" * (100 * MEGA), 3, said="over-long")
text("1 MB of )", "a.txt", lambda: ")" * (MEGA - 1), 3, said="empty")
text("prose, then 900 kB of )", "a.txt", lambda: PROSE + ")" * 900_000, 0)
text("prose, then 900 kB of ( and )", "a.txt", lambda: PROSE + "()" * 450_000, 0)
text("1 MB of quotes", "a.txt", lambda: PROSE + "\"'" * 450_000, 0)
text("NULs", "a.txt", lambda: "\0" * (10 * MEGA), 3, said="binary")
text("prose with NULs", "a.txt", lambda: PROSE.replace(" ", " \0", 3) * 4, 0)
text("bad UTF-8", "a.txt", lambda: random.Random(1).randbytes(MEGA), 3, said="binary")
text("prose with bad UTF-8", "a.txt", lambda: (PROSE * 4).encode().replace(b"France", b"Fran\xff\xfece"), 0)
text("UTF-16", "a.txt", lambda: (PROSE * 4).encode("utf-16"), 0)
text("Windows-1252", "a.txt", lambda: (PROSE * 4 + "“Élysée” – François Hollande said.").encode("cp1252", "replace"), 0)
text("marks of direction alone", "a.txt", "\u202e\u200f" * 200_000, 3, said="empty")
text("prose with marks of direction", "a.txt", (PROSE * 3).replace(" ", " \u202e\u200f"), 0)
text("1 MB word", "a.txt", lambda: PROSE + "a" * 900_000, 0)
text("1 MB word with dots", "a.txt", lambda: PROSE * 20 + "x.y." * 220_000, 3, said="not English")
text("1 MB of capitals", "a.txt", lambda: PROSE + "Xi Jinping " * 80_000, 0)
text("1 MB without a full stop", "a.txt", lambda: PROSE + "who met the president of the republic of " * 22_000, 0)
text("1 MB of visits", "a.txt", lambda: PROSE * 5_000, 0)
text("20,000 lines of one word", "a.txt", lambda: PROSE + "\n\n" + "Macron\n\n" * 19_000, 0)
text("combining marks", "a.txt", lambda: PROSE + "e" + "\u0301" * 400_000, 0)
text("title of 900 kB", "a.json", lambda: '{"title":"' + "Xi visits " * 90_000 + '","text":"' + PROSE + '"}', 0)
text("nothing", "a.txt", b"", 3, said="empty")
text("white space", "a.txt", b" \n\t\r\n" * 1000, 3, said="empty")
text("French", "a.txt", "Le président chinois est arrivé lundi à Paris pour une visite de trois jours, a annoncé le ministère des "
     "Affaires étrangères. Il doit rencontrer le président de la République dans la soirée. ", 3, said="French")
text("Russian", "a.txt", "Президент России прибыл в понедельник в Пекин с официальным визитом, сообщили в Кремле. ", 3, said="Russian")
text("Chinese", "a.txt", "国家主席习近平星期一抵达巴黎，开始对法国进行国事访问。外交部发言人表示，双方将举行会谈。", 3, said="Chinese")


@case("a zip named .txt", "a.txt", 3, said="binary")
def _(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        z.writestr("a.txt", PROSE * 100)


@case("a PDF named .html", "a.html", 3, said="binary")
def _(path):
    with open(path, "wb") as f:
        f.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog>>\nendobj\n" + b"x" * 1000)


text("1 M nested <div>", "a.html", lambda: "<html><body>" + "<div>" * MEGA + PROSE, 3)
text("30 MB of <b>", "a.html", lambda: "<p>" + "<b>" * (10 * MEGA), 3)
text("100,000 unclosed <table>", "a.html", lambda: "<table><tr><td>" * 100_000 + PROSE, 3)
text("100,000 attributes", "a.html", lambda: "<p " + " ".join(f"a{n}='b'" for n in range(100_000)) + ">" + PROSE * 4, 0)
text("an attribute of 30 MB", "a.html", lambda: "<p title='" + "x" * (30 * MEGA) + "'>" + PROSE * 4, 0)
text("50,000 paragraphs", "a.html", lambda: "<html><body><article>" + ("<p>" + PROSE + "</p>") * 50_000, 3)
text("30 MB of entities", "a.html", lambda: "<p>" + "&amp;" * (6 * MEGA), 3)
text("30 MB of comment", "a.html", lambda: "<!--" + "-" * (30 * MEGA), 3)
text("page cut off", "a.html", lambda: "<html><head><title>Xi in Paris</title></head><body><article><p>" + PROSE * 4 + "</p><p>Mr Mac", 0)
text("JSON-LD of 10,000 levels", "a.html", lambda: "<script type='application/ld+json'>" + "[" * 10_000 + "</script><article><p>" + PROSE * 4, 0)
text("entity bomb in a feed", "a.xml", lambda: '<!DOCTYPE lolz [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {c} "{("&" + p + ";") * 10}">' for p, c in zip("abcdefgh", "bcdefghi"))
    + "]><rss><channel><item><title>&i;</title><description>&i;</description></item></channel></rss>", 0)
text("feed of 1 M levels", "a.xml", lambda: "<rss><channel><item>" + "<x>" * MEGA, 3)


def bomb(path, head, unit, count):
    with gzip.open(path, "wb", compresslevel=9) as f:
        f.write(head)
        for _ in range(count):
            f.write(unit)


@case("gzip of 2 GB of zeros", "a.txt.gz", 3)
def _(path):
    bomb(path, b"", b"\0" * MEGA, 2048)


@case("gzip of 2 GB of spaces", "a.json.gz", 3)
def _(path):
    bomb(path, b"", b" " * MEGA, 2048)


@case("gzip of a 2 GB page", "a.html.gz", 3)
def _(path):
    bomb(path, b"<html><body><p>", b"<p>word " * (MEGA // 8), 2048)


@case("gzip cut off", "a.jsonl.gz", 3, said="truncated")
def _(path):
    whole = gzip.compress(("{\"id\":\"a\",\"text\":\"" + PROSE * 40 + "\"}\n").encode() * 50)
    with open(path, "wb") as f:
        f.write(whole[:len(whole) // 2])


text("JSON of 10,000 levels", "a.json", lambda: "[" * 10_000, 3, said="truncated")
text("JSON of 10,000 levels, closed", "a.json", lambda: '{"text":' + "[" * 9_000 + "]" * 9_000 + "}", 3, said="broken JSON")
text("JSON of 100 M levels", "a.json", lambda: "[" * (100 * MEGA), 3, said="broken JSON")
text("field that nobody reads, 10,000 levels", "a.json", lambda: '{"x":' + "[" * 9_900 + "]" * 9_900 + ',"text":"' + PROSE * 3 + '"}', 0)
text("JSON cut off", "a.json", '{"id":"a","text":"' + PROSE, 3, said="truncated")
text("JSON with a comma too many", "a.json", '{\n  "id": "a",\n  "text": "b",\n}\n', 3, said=":4:1")
text("JSON, text is a number", "a.json", '{"id":"a","text":7}', 3, said="text: got number, want string")
text("JSON of 2**64 and NaN", "a.json", '{"id":18446744073709551616,"text":NaN}', 3, said="broken JSON")
text("one bad line in three", "a.jsonl", lambda: '{"id":"a","text":"%s"}\n{"id":"b",,}\n{"id":"c","text":"%s"}\n' % (PROSE, PROSE), 3, said=":2:11")
text("100 MB line", "a.jsonl", lambda: '{"text":"' + "x" * (100 * MEGA) + '"}\n', 3, said="over-long")
text("lone surrogates", "a.json", '{"id":"\\ud800","text":"\\udfff ' + PROSE + '"}', 0)
text("NULs in fields", "a.json", '{"id":"a\\u0000b","title":"t\\u0000","url":"u\\u0000","text":"' + PROSE.replace(" ", "\\u0000 ", 2) + '"}', 0)
text("ids with newlines and quotes", "a.jsonl", "".join(
    '{"id":"%s","text":"%s"}\n' % (i, PROSE) for i in ('a\\nb', "it's", '\\"q\\"', '<x> .', '../../etc', 'a#b', '\\u202eid', 'é ü', ' ')), 0)
text("id of 1 MB", "a.json", lambda: '{"id":"' + "i" * MEGA + '","text":"' + PROSE + '"}', 0)
text("mail of 100,000 parts in parts", "a.eml", lambda: "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n" * 100_000, 3)
text("mail with 10 MB of base64", "a.eml", lambda: b"From: a@b.c\r\nSubject: Xi\r\nContent-Transfer-Encoding: base64\r\n\r\n"
     + base64.b64encode(b"\0" * (8 * MEGA)), 3)
text("web archive with false lengths", "a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999999999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 3)
text("web archive with length -1", "a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: -1\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 3)
text("day of publication that is none", "a.json", '{"id":"a","published":"2023-02-30","text":"' + PROSE * 2 + '"}', 0)


@case("a pipe that nobody writes to, in a folder", "d", 3, said="not a regular file")
def _(path):
    os.mkdir(path)
    os.mkfifo(os.path.join(path, "a.txt"))
    with open(os.path.join(path, "b.txt"), "w") as f:
        f.write(PROSE * 3)


@case("a link that leads to itself, in a folder", "d", 3, said="unreadable")
def _(path):
    os.mkdir(path)
    os.symlink("a.txt", os.path.join(path, "a.txt"))
    os.symlink(".", os.path.join(path, "again"))


@case("a file without end", "z.txt", 3, args=("ingest", "--store", "st", "/dev/zero"))
def _(path):
    pass


text("YAML references, lexicon", "a.yaml", LAUGHS, 1, args=lexicon(), said="a.yaml:")
text("YAML of 10,000 levels, lexicon", "a.yaml", lambda: "people: " + "[" * 10_000, 1, args=lexicon(), said="a.yaml:")
text("YAML of 10,000 maps, lexicon", "a.yaml", lambda: "people: " + "{a: " * 10_000 + "}" * 10_000, 1, args=lexicon(), said="a.yaml:")
text("YAML of 10 MB, lexicon", "a.yaml", lambda: "people:\n" + "".join(f"  - {{name: Zork Vint{n}, country: SI}}\n" for n in range(200_000)), 0, args=lexicon())
text("pattern that would eat all, lexicon", "a.yaml", "furniture: [{name: x, match: '(.*)*'}]", 1, args=lexicon(), said="a plain sentence")
text("YAML references, settings", "demarche.yaml", LAUGHS, 2, args=("config", "--config", "{file}"), said="demarche.yaml:")
text("settings with a wrong key", "demarche.yaml", "store:\n  pth: x\n", 2, args=("config", "--config", "{file}"), said="demarche.yaml:2:3")
text("query without end", "q", "while (true) {}", 1, args=("query", "--store", "full", "--timeout", "2s", "--file", "{file}"))
text("query that eats memory", "q", 'var s = "x"; while (true) { s += s }', 1, args=("query", "--store", "full", "--timeout", "20s", "--file", "{file}"),
     said="too much memory")
text("query of 10,000 brackets", "q", "(" * 10_000, 1, args=("query", "--store", "full", "--file", "{file}"))
text("GraphQL of 10,000 levels", "q", "{a" * 10_000 + "}" * 10_000, 0, args=("query", "--store", "full", "--lang", "graphql", "--file", "{file}"))
text("MQL of 10,000 levels", "q", '[{"id":null,"a":' * 5_000 + "null" + "}]" * 5_000, 0, args=("query", "--store", "full", "--lang", "mql", "--timeout", "5s", "--file", "{file}"))
text("reports that are none", "r.jsonl", '{"article":{"id":""}}\n[]\nnull\n' + "[" * 100_000 + "\n", 3, args=("ingest", "--store", "st", "--reports", "{file}"))
text("report line of 100 MB", "r.jsonl", lambda: "x" * (100 * MEGA) + "\n[]\n", 3, args=("ingest", "--store", "st", "--reports", "{file}"))


def run(binary, folder, name, file, status, args, said, make):
    """Runs one case in a folder of its own and returns its row and what is wrong with it."""
    os.makedirs(folder)
    os.symlink(os.path.join(os.path.dirname(folder), "full"), os.path.join(folder, "full"))
    path = os.path.join(folder, file)
    if (child := os.fork()) == 0:  # the peak of memory of whoever makes the input is handed down
        make(path)
        os._exit(0)
    assert os.waitpid(child, 0)[1] == 0
    # Relative names keep the messages short. Memory is bounded far above MEMORY to save the machine.
    command = [binary, *(a.format(file=file) for a in args)]
    began = time.monotonic()
    process = subprocess.Popen(["sh", "-c", 'ulimit -v 67108864; exec "$@"', "sh", *command], cwd=folder,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=open(os.path.join(folder, "said"), "wb"))
    usage = wait(process, began + LIMIT)
    took, peak = time.monotonic() - began, usage.ru_maxrss / 1024
    with open(os.path.join(folder, "said"), "rb") as f:
        lines = f.read().decode("utf-8", "replace").strip().splitlines()
    words = "\n".join(lines)
    faults = [what for what, wrong in (
        (f"status {process.returncode}, want {status}", process.returncode != status),
        ("a panic", "panic:" in words or "goroutine " in words), (f"over {LIMIT} s", took > LIMIT), (f"over {MEMORY} MB", peak > MEMORY),
        (f"does not say {said!r}", said is not None and said not in words), ("a line of more than 1,000 characters", any(len(l) > 1000 for l in lines)),
        ("control characters", re.search(r"[\x00-\x08\x0b-\x1f\u202e]", words))) if wrong]
    shutil.rmtree(folder)
    return process.returncode, took, peak, lines[0] if lines else "", faults


def wait(process, until):
    """Waits for a process, killing it at a time, and returns what it used."""
    while time.monotonic() < until:
        pid, status, usage = os.wait4(process.pid, os.WNOHANG)
        if pid:
            process.returncode = os.waitstatus_to_exitcode(status)
            return usage
        time.sleep(0.005)
    process.kill()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def main():
    binary, names = os.path.abspath(sys.argv[1]), sys.argv[2:]
    articles = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "articles")
    bad = 0
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([binary, "ingest", "--store", os.path.join(work, "full"), articles], check=True, stdout=subprocess.DEVNULL)
        print("| input | status | s | MB | says |\n|---|---|---|---|---|")
        for n, (name, *rest) in enumerate(cases):
            if names and not any(part in name for part in names):
                continue
            status, took, peak, line, faults = run(binary, os.path.join(work, str(n)), name, *rest)
            line = line.removeprefix("demarche: ")
            print(f"| {name} | {status} | {took:.1f} | {peak:.0f} | {line[:110]} |", flush=True)
            for fault in faults:
                print(f"    WRONG: {fault}: {line[-300:]}", flush=True)
            bad += bool(faults)
    print(f"{bad} of the inputs were not dealt with as they should be")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
