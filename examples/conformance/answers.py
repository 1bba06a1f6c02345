#!/usr/bin/env python3
"""Scores answers from the emitted tables, and answers `npx ipp-asn verify --areas answers -- python3 answers.py METHOD.json`.

Nothing of the method stands in this file: METHOD.json (dist/methods/ip-asn-2019.json) has the points of every answer under the
default readings, and the runner sends the tables of other readings before it asks for them. Exact: numbers are decimals.
"""

import json
import sys
from decimal import ROUND_HALF_UP, Decimal

NOT_COLUMNS = ("kelompok",)


def read_json(text):
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


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


def reply(request, methods):
    if request["area"] != "answers":
        return {"id": request["id"], "unsupported": True}
    try:
        return {"id": request["id"], "answer": score(methods[request["method"]], request["input"])}
    except Exception as error:  # the row fails, the others are still answered
        return {"id": request["id"], "error": repr(error)}


def main():
    methods = {}
    for path in sys.argv[1:]:
        with open(path, encoding="utf-8") as file:
            method = read_json(file.read())
            methods[method["id"]] = method
    for text in sys.stdin:
        message = read_json(text)
        if "resolved" in message:
            methods[message["method"]] = message["resolved"]
        else:
            print(json.dumps(reply(message, methods), default=float), flush=True)


if __name__ == "__main__":
    main()
