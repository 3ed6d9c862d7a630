#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns annotated pages (README) into page texts and gold files: togold.py OUT_FOLDER PAGE…"""
import json, re, sys
from pathlib import Path

PARTS = {"K": "kicker", "H": "headline", "S": "subheadline", "R": "series"}
CUT = re.compile("⟦(.*?)⟧")


def read(path):
    """The page's text, its furniture and its items."""
    text, furniture, items, item = [], [], [], None
    for line in path.read_text(encoding="utf-8").split("\n"):
        tag, _, rest = line.partition("|")
        if line.startswith("="):
            if line[1:]:
                item = items[int(line[1:]) - 1]
            else:
                item = {"kicker": "", "headline": "", "subheadline": "", "series": "", "byline": [], "credit_lines": [], "paragraphs": []}
                items.append(item)
            continue
        if line in (".", ""):
            if line == ".":
                text.append("")
            continue
        if tag == "B":
            for one in rest.split(";"):
                name, role = one.split(" ")
                item["byline"].append({"name": name, "role": role})
            continue
        text.append(CUT.sub(r"\1", rest))
        plain = re.sub(r"^\s*(#+\s*|\*\*)|\*\*$", "", rest).strip()
        if tag == "F":
            furniture.append(plain)
        elif tag in PARTS:
            item[PARTS[tag]] = (item[PARTS[tag]] + " " + plain).strip()
        elif tag == "P":
            item["paragraphs"].append(CUT.sub("", rest).strip())
        elif tag == "p":
            item["paragraphs"][-1] += CUT.sub("", rest).strip()
        elif tag == "C":
            item["credit_lines"].append(plain)
        elif tag not in ("J", "X"):
            raise ValueError(f"{path.name}: {line}")
    return "\n".join(text), furniture, items


def main():
    out = Path(sys.argv[1])
    for name in sys.argv[2:]:
        path = Path(name)
        text, furniture, items = read(path)
        suffix = ".html" if path.with_suffix(".html").exists() else ".txt"
        file = path.stem + suffix
        source = path.with_suffix(".html").read_bytes() if suffix == ".html" else text.encode()
        (out / file).write_bytes(source)
        gold = {"file": file, "page_date": None, "furniture": furniture, "items": [
            {**i, "persons": [], "organisations": [], "places": [], "documents": [], "contacts": [], "districts": [],
             "dates": [], "figures": []} for i in items]}
        (out / (path.stem + ".json")).write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
