"""Fills the blank gabarit: remplir.py GABARIT (CASES.json SORTIE.xlsx)..."""
import datetime
import json
import sys

import openpyxl

gabarit, *couples = sys.argv[1:]
for cases, sortie in zip(couples[::2], couples[1::2]):
    classeur = openpyxl.load_workbook(gabarit)
    with open(cases, encoding="utf-8") as fichier:
        for case in json.load(fichier):
            jour = case.get("jour")
            valeur = datetime.date.fromisoformat(jour) if jour else case["valeur"]
            classeur[case["feuille"]][case["cellule"]] = valeur
    classeur.save(sortie)
