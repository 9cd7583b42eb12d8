"""Measures what the program reads and joins; see quality.sh beside it.

testdata/quality.floor has a line a figure: what is measured, and the least that will do.
"""
import json
import os
import subprocess
import sys
import tempfile

FLOOR = 'testdata/quality.floor'
EVAL = os.path.join('..', 'shared', 'eval')
SEED = os.path.join('..', 'shared', 'seed', '000_318b605aa1cf8430')
# A change of the reader may move a figure by chance; a floor is written this much below what was
# measured, and no further.
SLACK = .005


def run(*args, **more):
    """the standard output of a command, which must succeed"""
    return subprocess.run(args, check=True, stdout=subprocess.PIPE, **more).stdout


def figures(table, name):
    """the figures of a table of `demarche eval --json` that have a floor

    The shares of right fields have none: they fall when harder events are found."""
    return {f'{name} detect': table['detect']['f1'], f'{name} strict': table['strict']['f1']}


def measure(program, articles, gold, name, score=None, flags=()):
    """what the program reads of the articles, against gold; by score.py too, where that is at hand"""
    with tempfile.TemporaryDirectory() as tmp:
        records = os.path.join(tmp, 'records.jsonl')
        with open(records, 'wb') as f:
            f.write(run(program, 'extract', *flags, articles))
        table = json.loads(run(program, 'eval', '--json', '--reports', records, gold))
        print(run(program, 'eval', '--reports', records, gold).decode())
        if score:
            theirs = json.loads(run(sys.executable, score, gold, records, '--json'))
            for key in ('detect', 'strict', 'fields', 'types', 'statuses', 'gold', 'predicted'):
                if rounded(theirs[key]) != rounded(table[key]):
                    sys.exit(f'{name}: score.py and demarche eval differ on {key}: {theirs[key]} and {table[key]}')
            print(f'{name}: score.py says the same')
    return figures(table, name)


def rounded(x):
    """numbers to three places, in any nesting"""
    if isinstance(x, dict):
        return {k: rounded(v) for k, v in x.items()}
    return round(x, 3) if isinstance(x, float) else x


def joins(program, articles, gold, name, *flags):
    """how the program joins events across stories"""
    table = json.loads(run(program, 'eval', '--json', '--stories', *flags, articles, gold))
    print(run(program, 'eval', '--stories', *flags, articles, gold).decode())
    return {f'{name} CoNLL': conll(table)}


def conll(table):
    """the CoNLL score in a table of joins, whatever the case of its name"""
    for key, value in table.items():
        if key.lower() == 'conll':
            return value['f1'] if isinstance(value, dict) else value
    sys.exit(f'no CoNLL score among {sorted(table)}')


def main():
    program, update = sys.argv[1], '-update' in sys.argv[2:]
    articles, gold = 'testdata/gold/articles.jsonl', 'testdata/gold/gold.jsonl'
    score = os.path.join(EVAL, 'score.py')
    here = os.path.exists(score)
    got = measure(program, articles, gold, 'stories', score if here else None)
    got |= measure(program, 'testdata/unseen/articles.jsonl', 'testdata/unseen/gold.jsonl', 'unseen', score if here else None)
    got |= joins(program, articles, gold, 'joins of gold', '--as-reports')
    got |= joins(program, articles, gold, 'joins of what is read')
    if here:
        got |= measure(program, f'{EVAL}/dev/articles.jsonl', f'{EVAL}/dev/gold.jsonl', 'dev', score)
    if here and os.path.exists(SEED + '.txt'):
        gold = os.path.join(os.path.dirname(SEED), 'gold.jsonl')
        flags = ('--id', os.path.basename(SEED), '--published', '2023-06-19')
        got |= measure(program, SEED + '.txt', gold, 'seed', score, flags)
        got |= measure(program, SEED + '.txt', gold, 'seed undated', score, flags[:2])
    floors = {}
    if os.path.exists(FLOOR):
        for line in open(FLOOR, encoding='utf-8'):
            if line.strip() and not line.startswith('#'):
                name, value = line.rsplit(None, 1)
                floors[name] = float(value)
    if update:
        floors = {name: round(value - SLACK, 3) for name, value in got.items()}
        with open(FLOOR, 'w', encoding='utf-8') as f:
            f.write('# The least that each figure may be; testdata/quality.sh measures, -update writes.\n')
            f.writelines(f'{name:36s} {value:.3f}\n' for name, value in sorted(floors.items()))
    below = [f'{n}: {got[n]:.3f}, the floor is {floors[n]:.3f}' for n in sorted(got) if got[n] < floors.get(n, 0)]
    missing = [n for n in sorted(got) if n not in floors]
    for name in sorted(got):
        print(f'{name:36s} {got[name]:.3f}  (floor {floors.get(name, 0):.3f})')
    if below or missing:
        sys.exit('quality: ' + '; '.join(below + [f'{n}: no floor' for n in missing]))


if __name__ == '__main__':
    main()
