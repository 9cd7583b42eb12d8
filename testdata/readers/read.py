"""Reads the exports in a folder with other people's tools and compares what they find.

usage: read.py FOLDER, which run.sh beside it fills
"""
import collections
import csv
import json
import os
import sys

import duckdb
import geojson
import icalendar
import networkx
import pandas
import pydot
import rdflib
import resvg_py

work = sys.argv[1]
base = 'https://example.org/id/'


def path(name):
    return os.path.join(work, name)


def lines(name):
    """the objects of a file that has one a line"""
    with open(path(name), encoding='utf-8') as f:
        return [json.loads(line) for line in f]


def rows(name):
    """the rows of a csv file"""
    with open(path(name), encoding='utf-8', newline='') as f:
        return list(csv.DictReader(f))


def check(ok, what):
    """tell, and stop at the first thing that is not so"""
    if not ok:
        sys.exit(f'readers: {what}: not so')
    print(f'ok  {what}')


def same(got, want, what):
    """check that got is want, and show where it is not"""
    if got != want:
        print('  got ', str(got)[:400], '\n  want', str(want)[:400])
    check(got == want, what)


def triples(name, kind):
    """the distinct triples of a file, as text"""
    if kind == 'nquads':
        data = rdflib.Dataset()
        data.parse(path(name), format=kind)
        return {(s.n3(), p.n3(), o.n3()) for s, p, o, _ in data.quads()}
    graph = rdflib.Graph()
    graph.parse(path(name), format=kind)
    return {(s.n3(), p.n3(), o.n3()) for s, p, o in graph}


def rdf(events):
    full = triples('full.nquads', 'nquads')
    check(len(full) > 1000, f'rdflib reads {len(full)} triples of N-Quads')
    same(triples('full.turtle', 'turtle'), full, 'rdflib: Turtle has the same triples')
    same(triples('full.jsonld', 'json-ld'), full, 'rdflib: JSON-LD has the same triples')
    short = triples('out.nquads', 'nquads')
    check(len(short) == len(full), 'rdflib: N-Quads without a base have as many')
    for kind in ('turtle', 'jsonld'):
        check(len(triples('out.' + kind, kind.replace('jsonld', 'json-ld'))) == len(full), f'rdflib: {kind} without a base has as many')
    for e in events:
        if (f'<{base}{e["id"]}>', f'<{base}status>', f'<{base}{e["status"]}>') not in full:
            check(False, f'rdflib: status of {e["id"]}')
    check(True, f'rdflib: the {len(events)} events stand as the events format tells')
    ontology(full)


def ontology(full):
    """check that the ontology defines all that is used, and fits what is written"""
    graph = rdflib.Graph()
    graph.parse(path('ontology.ttl'), format='turtle')
    dm, rdfs, typ = rdflib.Namespace('dm:'), rdflib.RDFS, rdflib.RDF.type
    used = {p for _, p, _ in full if p.startswith('<' + base)}
    missing = [p for p in used if (dm[p[len(base) + 1:-1]], typ, rdflib.RDF.Property) not in graph]
    same(missing, [], f'rdflib: the ontology defines all {len(used)} properties that are used')
    kinds = {}
    for s, p, o in full:
        if p == typ.n3():
            kinds[s] = dm[o[len(base) + 1:-1]]
    missing = [k for k in set(kinds.values()) if (k, typ, rdflib.OWL.Class) not in graph]
    same(missing, [], f'rdflib: the ontology defines all {len(set(kinds.values()))} classes that are used')

    # what nodes without a class of their own are, by the first part of their ids
    folders = {'day': dm.Day, 'month': dm.Month, 'year': dm.Year, 'country': dm.Country, 'org': dm.Organization, 'place': dm.Place, 'person': dm.Person,
               'visit': dm.Visit, 'meeting': dm.Meeting, 'call': dm.Call, 'summit': dm.Summit}

    def classes_of(node):
        """the classes and types of a node or literal, those above them too"""
        if node.startswith('"'):
            return {rdflib.URIRef(node.rpartition('^^')[2].strip('<>')) if '"^^<' in node else rdflib.XSD.string}
        own = dm[node[len(base) + 1:-1]]
        kind = kinds.get(node) or graph.value(own, typ) or folders.get(own.removeprefix(dm).partition('/')[0])
        return set(graph.transitive_objects(kind, rdfs.subClassOf))

    wrong = set()
    for s, p, o in full:
        if not p.startswith('<' + base):
            continue
        for relation, node in ((rdfs.domain, s), (rdfs.range, o)):
            want = graph.value(dm[p[len(base) + 1:-1]], relation)
            union = graph.value(want, rdflib.OWL.unionOf)
            if not classes_of(node) & (set(graph.items(union)) if union else {want}):
                wrong.add((p, relation.n3(), node))
    same(sorted(wrong)[:5], [], 'rdflib: subjects and objects are what the ontology says')


def networks(events):
    ids = {e['id'] for e in events}
    nodes, edges = rows('graph/nodes.csv'), rows('graph/edges.csv')
    named = {n['Id'] for n in nodes}
    check(all(e['Source'] in named and e['Target'] in named for e in edges), f'csv: {len(edges)} edges lead to {len(nodes)} nodes')
    check(len({e['Id'] for e in edges}) == len(edges), 'csv: edges have ids of their own')
    for name, read in (('graphml', networkx.read_graphml), ('gexf', networkx.read_gexf)):
        graph = read(path('out.' + name))
        same({n.removeprefix('dm:') for n in graph.nodes} & ids, ids, f'networkx: {name} has all {len(ids)} events')
        same((graph.number_of_nodes(), graph.number_of_edges()), (len(nodes), len(edges)), f'networkx: {name} has the same {len(nodes)} nodes and {len(edges)} edges')
        kinds = collections.Counter(data.get('kind') for _, data in graph.nodes(data=True))
        check(kinds['visit'] == sum(e['type'] == 'visit' for e in events), f'networkx: {name} tells the kinds of nodes')
    dated = {'dm:' + e['id'] for e in events if (e.get('time') or {}).get('start')}
    start = {n for n, data in networkx.read_gexf(path('out.gexf')).nodes(data=True) if data.get('start')}
    same(start, dated, f'networkx: gexf has the days of {len(dated)} events, for a timeline')
    dots = pydot.graph_from_dot_file(path('out.dot'))
    joined = {(e['Source'], e['Target']) for e in edges}
    check(len(dots) == 1, 'pydot: DOT is one graph')
    same({(e.get_source().strip('"'), e.get_destination().strip('"')) for e in dots[0].get_edges()}, joined, f'pydot: DOT joins the same {len(joined)} pairs of nodes')
    if os.path.exists(path('dot.json')):
        with open(path('dot.json'), encoding='utf-8') as f:
            drawn = json.load(f)
        same((len(drawn['objects']), len(drawn['edges'])), (len(nodes), len(joined)), 'Graphviz draws the same nodes, and an edge between each such pair')
    else:
        print('--  Graphviz cannot be had here; it drew nothing')
    with open(path('out.svg'), encoding='utf-8') as f:
        text = f.read()
    picture = resvg_py.svg_to_bytes(svg_string=text)
    check(bytes(picture[:4]) == b'\x89PNG' and text.count('<g>') == len(events), f'resvg draws the SVG, a row for each event ({len(picture) >> 10} kB as PNG)')


def plain(value):
    """a cell of any of the tables as csv writes it"""
    if isinstance(value, list) or hasattr(value, 'tolist') and not hasattr(value, 'dtype'):
        return '; '.join(value)
    if hasattr(value, 'tolist') and getattr(value, 'ndim', 0) == 1:
        return '; '.join(value.tolist())
    if value is None or value is pandas.NaT or value != value:
        return ''
    if hasattr(value, 'strftime'):
        return value.strftime('%Y-%m-%d')
    if isinstance(value, bool) or type(value).__name__ == 'bool_':
        return str(value).lower()
    if isinstance(value, float):
        return f'{value:.6g}'
    return str(value)


def tables(events):
    ids = {e['id'] for e in events}
    table = pandas.read_csv(path('out.csv'), parse_dates=['first_day', 'last_day'])
    same(set(table['id']), ids, f'pandas: csv has all {len(ids)} events')
    want = [[plain(v) for v in row] for row in table.itertuples(index=False)]
    book = pandas.read_excel(path('out.xlsx'))
    same(list(book.columns), list(table.columns), 'pandas with openpyxl: xlsx has the same columns')
    same(str(book['first_day'].dtype)[:10], 'datetime64', 'pandas with openpyxl: days are days')
    same([[plain(v) for v in row] for row in book.itertuples(index=False)], want, 'pandas with openpyxl: xlsx has the same cells')
    parquet = pandas.read_parquet(path('out.parquet'))
    same([[plain(v) for v in row] for row in parquet.itertuples(index=False)], want, 'pandas with pyarrow: parquet has the same cells')
    count = collections.Counter(e['status'] for e in events)
    for name in ('csv', 'parquet'):
        got = dict(duckdb.sql(f"select status, count(*) from '{path('out.' + name)}' group by status").fetchall())
        same(got, dict(count), f'DuckDB: {name} has as many events of every status')
    types = {name: kind for name, kind, *_ in duckdb.sql(f"describe select * from '{path('out.parquet')}'").fetchall()}
    same((types['first_day'], types['visitors'], types['latitude'], types['main']), ('DATE', 'VARCHAR[]', 'DOUBLE', 'BOOLEAN'), 'DuckDB: parquet has days, lists, numbers and truth values')
    cameo = pandas.read_csv(path('out.cameo'), sep='\t', dtype=str, keep_default_na=False)
    check(set(cameo['id']) <= ids and set(cameo['cameo'].str.len()) == {3}, f'pandas: cameo has {len(cameo)} pairs of sides')


def maps_and_calendars(events):
    with open(path('out.geojson'), encoding='utf-8') as f:
        places = geojson.load(f)
    check(places.is_valid and len(places['features']) > 10, f'geojson: {len(places["features"])} valid features')
    dated = [e for e in events if (e.get('time') or {}).get('precision') == 'day']
    with open(path('out.ics'), 'rb') as f:
        entries = icalendar.Calendar.from_ical(f.read()).walk('VEVENT')
    check(len(entries) == len(dated) > 10, f'icalendar: {len(entries)} entries, one for each event with a day')
    check(len({str(e['UID']) for e in entries}) == len(entries), 'icalendar: entries have UIDs of their own')
    days = sorted((e['time']['start'], e.get('place_country') or '') for e in dated)
    same(sorted(str(e.decoded('DTSTART')) for e in entries), [d for d, _ in days], 'icalendar: they begin on the days that are told')
    off = [e for e in entries if str(e['STATUS']) == 'CANCELLED']
    check(off and all(str(e['SUMMARY']).split(':')[0] in ('POSTPONED', 'CANCELLED', 'DENIED') for e in off), f'icalendar: {len(off)} entries that are off say so in their summary')
    with open(path('on.ics'), 'rb') as f:
        on = icalendar.Calendar.from_ical(f.read()).walk('VEVENT')
    same(len(on), len(entries) - len(off), 'icalendar: --no-cancelled leaves them out')


def followthemoney(entities, events):
    """check entities against the real schemata, where the library can be had"""
    try:
        from followthemoney import model
        from followthemoney.exc import InvalidData
    except ImportError:
        print('--  followthemoney cannot be had here; its entities were not checked')
        return
    proxies = {}
    for e in entities:
        try:
            model.get(e['schema']).validate(e)
        except InvalidData as err:
            check(False, f'followthemoney: {e["id"]} is valid: {err}')
        proxy = model.get_proxy(e, cleaned=False)
        lost = {k for k, v in e['properties'].items() if len(proxy.get(k)) < len(v)}
        if lost:
            check(False, f'followthemoney: {e["id"]} keeps {lost}')
        proxies[proxy.id] = proxy
    check(len(proxies) == len(entities), f'followthemoney: {len(entities)} entities are valid and keep every value')
    for p in proxies.values():
        for prop, value in p.itervalues():
            if prop.type.name == 'entity' and not (value in proxies and proxies[value].schema.is_a(prop.range)):
                check(False, f'followthemoney: {p.id} {prop.name} leads to a {prop.range.name}: {value}')
    check(True, 'followthemoney: what they lead to is there, and of the right schema')
    kinds = collections.Counter(p.schema.name for p in proxies.values())
    same(kinds['Trip'] + kinds['Event'], len(events), f'followthemoney: {kinds["Trip"]} trips and {kinds["Event"]} other events')


def main():
    events = lines('out.events')
    check(len({e['id'] for e in events}) == len(events) > 50, f'{len(events)} events have ids of their own')
    rdf(events)
    networks(events)
    tables(events)
    maps_and_calendars(events)
    followthemoney(lines('out.ftm'), events)
    told = {r['article'] for e in events for r in e['reports']}
    check(told <= {a['id'] for a in lines('out.articles')}, f'articles: all {len(told)} that tell of events are there')


if __name__ == '__main__':
    main()
