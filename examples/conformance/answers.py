#!/usr/bin/env python3
"""Scores answers from the emitted tables: `npx ipp-asn verify --areas answers --no-resolved -- python3 answers.py METHOD.json`.

Nothing of the method stands in this file. METHOD.json (dist/methods/ip-asn-2019.json) has the points of every answer under the default
readings, and METHOD.variants.json beside it what differs under others. Without a file it takes the tables that the runner sends
if it is not told --no-resolved. Exact: numbers are decimals.
"""

import copy
import functools
import json
import sys
from decimal import ROUND_HALF_UP, Decimal

NOT_COLUMNS = ("kelompok",)


def read_json(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def read_file(path):
    with open(path, encoding="utf-8") as file:
        return read_json(file.read())


def variant_of(method, changes):
    """The same tables with other values in some places, each named by the keys that lead to it (a JSON Pointer)."""
    variant = copy.deepcopy(method)
    for pointer, value in changes.items():
        *keys, last = [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
        place = variant
        for key in keys:
            place = place[int(key) if isinstance(place, list) else key]
        place[int(last) if isinstance(place, list) else last] = value
    return variant


def methods_in(path):
    """The method in a file, and its variants by id: each is made when it is asked for."""
    base = read_file(path)
    variants = read_file(path.removesuffix(".json") + ".variants.json")["variants"]
    made = {id: lambda changes=each["changes"]: variant_of(base, changes) for id, each in variants.items()}
    return {base["id"]: lambda: base, **made}


def line_of(column, value):
    """What one answer is worth: by code, by yes and no, or by the last band that starts below the number."""
    if column["kind"] == "codes":
        return column["lines"][value]
    if column["kind"] == "done":
        return column["lines"]["true" if value else "false"]
    return band_at(column["bands"], value)["line"]


def band_at(bands, value):
    found = None
    for band in bands:
        if value > band["from"] or (value == band["from"] and not band["open"]):
            found = band
    return found


def lines_of(method, answers):
    """One line for each indicator, in the order of the tables; an answer that is absent or null is not known."""
    group = method["groups"][answers["kelompok"]]
    lines = list(group["unknown"])
    for name, value in answers.items():
        if name in NOT_COLUMNS or value is None:
            continue
        column = group["columns"][name]
        if column["scores"]:
            lines[int(column["slot"])] = line_of(column, value)
    return lines


def category_of(method, index):
    table = method["categories"]
    if table["figure"] == "printed":
        index = index.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return band_at(table["bands"], index)["category"]


def score(method, answers):
    lines = lines_of(method, answers)
    dimensions = {dimension: Decimal(0) for dimension in method["dimensions"]}
    for line in lines:
        dimensions[line["dimension"]] += line["points"]
    index = sum(dimensions.values())
    return {
        "index": index,
        "dimensions": dimensions,
        "category": category_of(method, index),
        "lines": {
            line["indicator"]: {key: line[key] for key in ("points", "rung", "max", "known")} for line in lines
        },
        "range": [sum(line["range"][end] for line in lines) for end in (0, 1)],
        "missing": [line["indicator"] for line in lines if not line["known"]],
    }


def none_of(id):
    raise LookupError(f"no tables of {id}: give the path of dist/methods/ip-asn-2019.json, or leave out --no-resolved")


def reply(request, method_of):
    if request["area"] != "answers":
        return {"id": request["id"], "unsupported": True}
    try:
        return {"id": request["id"], "answer": score(method_of(request["method"]), request["input"])}
    except Exception as error:  # the row fails, the others are still answered
        return {"id": request["id"], "error": f"{type(error).__name__}: {error}"}


def main():
    methods = {id: each for path in sys.argv[1:] for id, each in methods_in(path).items()}
    method_of = functools.cache(lambda id: methods.get(id, lambda: none_of(id))())
    for text in sys.stdin:
        message = read_json(text)
        if "resolved" in message:  # what stands in a file goes first
            methods.setdefault(message["method"], lambda method=message["resolved"]: method)
        else:
            print(json.dumps(reply(message, method_of), default=float), flush=True)


if __name__ == "__main__":
    main()
