"""Reads an annotated workbook back: commentaires.py CLASSEUR SORTIE.json"""
import json
import sys

import openpyxl

classeur = openpyxl.load_workbook(sys.argv[1])
lu = {"feuilles": classeur.sheetnames, "commentaires": [], "liens": []}
for feuille in classeur:
    for rang in feuille.iter_rows():
        for cellule in rang:
            if cellule.comment:
                fond = cellule.fill.fgColor.rgb if cellule.fill.fill_type == "solid" else None
                lu["commentaires"].append([feuille.title, cellule.coordinate, cellule.comment.text, fond])
            if feuille.title == "Constats" and cellule.hyperlink:
                lu["liens"].append([cellule.value, cellule.hyperlink.location])
with open(sys.argv[2], "w", encoding="utf-8") as sortie:
    json.dump(lu, sortie)
classeur.save(sys.argv[1])
