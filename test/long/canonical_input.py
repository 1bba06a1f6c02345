"""The hash of an input, by the steps of docs/reconcile.md and not by the code: a JSON line in, a line with SHA-256 out.

A line is {"kind": ..., "input": ...}, of records and answers that are right: no column is looked for that a method does not have.
"""
import hashlib
import json
import sys

RECORD = ('status kedudukan sex birthDate tmtCpns tmtPns tmtPppk contractUntil golongan '
          'posts educations trainings appraisals sanctions').split()
UNIT = ['parent', 'from', 'until']


def number(known, key):
    """0 for the first key, 1 for the next that is not the same."""
    return known.setdefault(key, len(known))


def kept(record, fields):
    return {field: record[field] for field in fields if record.get(field) is not None}


def unset(record):
    return {field: value for field, value in record.items() if value is not None}


def numbered(record, **known):
    return {field: number(known[field], value) if field in known else value for field, value in record.items()}


def canonical_person(row, posts, units):
    if 'answers' in row:
        person = numbered(kept(row, ['status', 'kedudukan', 'unit']), unit=units)
        return {**person, 'answers': unset(row['answers'])}
    person = kept(row, RECORD)
    for name, entries in person.items():
        if isinstance(entries, list):
            person[name] = [unset(each) for each in entries]
    if 'posts' in person:
        person['posts'] = [numbered(post, id=posts, unit=units) for post in person['posts']]
    return person


def canonical(kind, given):
    if kind == 'answers':
        return unset(given)
    if kind == 'employee':
        return canonical_person(given, {}, {})
    persons, posts, units = {}, {}, {}
    for unit in given.get('units', []):
        number(units, unit['id'])
    rows = [row and {'person': number(persons, row['id']), **canonical_person(row, posts, units)}
            for row in given['rows']]
    tree = [numbered(kept(unit, UNIT), parent=units) for unit in given.get('units', [])]
    return {'rows': rows, 'units': tree} if 'units' in given else {'rows': rows}


def whole(value):
    """JavaScript knows no 90.0."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [whole(each) for each in value]
    return {field: whole(each) for field, each in value.items()} if isinstance(value, dict) else value


for line in sys.stdin:
    given = json.loads(line)
    found = whole(canonical(given['kind'], given['input']))
    text = json.dumps(found, sort_keys=True, separators=(',', ':'), ensure_ascii=False)
    print(hashlib.sha256(text.encode('utf-8')).hexdigest())
