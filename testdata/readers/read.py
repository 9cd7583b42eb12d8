"""Reads the exports in a folder with other people's tools and compares what they find.

usage: read.py FOLDER, which run.sh beside it fills
"""
import csv
import json
import os
import sys

import geojson
import icalendar
import networkx
import pandas
import pydot
import rdflib

work = sys.argv[1]


def path(name):
    return os.path.join(work, name)


def check(ok, what):
    """tell, and stop at the first thing that is not so"""
    if not ok:
        sys.exit(f'readers: {what}: not so')
    print(f'ok  {what}')


def triples(name, kind):
    """the distinct triples of a file, as text"""
    if kind == 'nquads':
        data = rdflib.Dataset()
        data.parse(path(name), format=kind)
        return {(s.n3(), p.n3(), o.n3()) for s, p, o, _ in data.quads()}
    graph = rdflib.Graph()
    graph.parse(path(name), format=kind)
    return {(s.n3(), p.n3(), o.n3()) for s, p, o in graph}


def main():
    events = [json.loads(line) for line in open(path('out.events'), encoding='utf-8')]
    ids = {e['id'] for e in events}
    check(len(ids) == len(events) > 50, f'{len(events)} events have ids of their own')

    full = triples('full.nquads', 'nquads')
    check(len(full) > 1000, f'rdflib reads {len(full)} triples of N-Quads')
    check(triples('full.turtle', 'turtle') == full, 'rdflib: Turtle has the same triples')
    check(triples('full.jsonld', 'json-ld') == full, 'rdflib: JSON-LD has the same triples')
    check(len(triples('out.nquads', 'nquads')) == len(full), 'rdflib: N-Quads without a base have as many')
    kinds = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
    types = {o for _, p, o in full if p == kinds}
    check('<https://example.org/id/Visit>' in types, 'rdflib: events have classes')
    ontology = triples('ontology.ttl', 'turtle')
    known = {s for s, _, _ in ontology}
    used = {p.replace('https://example.org/id/', 'dm:') for _, p, _ in full if 'example.org' in p}
    check(used <= known, f'rdflib: the ontology defines all {len(used)} properties that are used')

    for name, read in (('graphml', networkx.read_graphml), ('gexf', networkx.read_gexf)):
        graph = read(path('out.' + name))
        found = {n for n in graph.nodes if n.removeprefix('dm:') in ids}
        check(len(found) == len(ids), f'networkx: {name} has all events among {graph.number_of_nodes()} nodes, {graph.number_of_edges()} edges')
    nodes = list(csv.DictReader(open(path('graph/nodes.csv'), encoding='utf-8')))
    edges = list(csv.DictReader(open(path('graph/edges.csv'), encoding='utf-8')))
    named = {n['Id'] for n in nodes}
    check(all(e['Source'] in named and e['Target'] in named for e in edges), f'csv: {len(edges)} edges lead to {len(nodes)} nodes')
    check(len({e['Id'] for e in edges}) == len(edges), 'csv: edges have ids of their own')
    dots = pydot.graph_from_dot_file(path('out.dot'))
    check(len(dots) == 1 and len(dots[0].get_edges()) == len(edges), 'pydot: DOT has the same edges')

    table = pandas.read_csv(path('out.csv'))
    check(set(table['id']) == ids, 'pandas: csv has all events')
    check(set(pandas.read_csv(path('out.cameo'), sep='\t', dtype=str)['id']) <= ids, 'pandas: cameo has events alone')
    places = geojson.load(open(path('out.geojson'), encoding='utf-8'))
    check(places.is_valid and len(places['features']) > 10, f'geojson: {len(places["features"])} valid features')
    calendar = icalendar.Calendar.from_ical(open(path('out.ics'), 'rb').read())
    entries = list(calendar.walk('VEVENT'))
    dated = [e for e in events if (e.get('time') or {}).get('precision') == 'day']
    check(len(entries) == len(dated) > 10, f'icalendar: {len(entries)} entries, one for each event with a day')
    check(len({str(e['UID']) for e in entries}) == len(entries), 'icalendar: entries have UIDs of their own')
    ftm = [json.loads(line) for line in open(path('out.ftm'), encoding='utf-8')]
    followthemoney(ftm)


def followthemoney(entities):
    """check entities against the real schemata, where the library can be had"""
    try:
        from followthemoney import model
    except ImportError:
        print('--  followthemoney is not installed here; its entities were not checked')
        return
    for e in entities:
        model.get_proxy(e, cleaned=False)
    check(True, f'followthemoney: {len(entities)} entities')


if __name__ == '__main__':
    main()
