# Die Hilfe der Befehle und was zu einem falschen Aufruf gesagt wird. Ein Befehl „check“ steht unter cli-check, seine Angabe „format“
# unter cli-check-format oder, wo mehrere Befehle sie haben, unter cli-format. Dazu: .value der Name des Werts, .after was unter der
# Hilfe steht, .expected was erwartet wird, sonst der Name eines möglichen Werts.

heading-usage = Aufruf:
heading-commands = Befehle
heading-arguments = Angaben
heading-options = Optionen
heading-general = Allgemeine Optionen
value-command = BEFEHL
value-options = OPTIONEN
default = ohne Angabe: { $value }
possible = möglich: { $values }

wrong-argument = Fehler: Die Angabe „{ $arg }“ ist nicht bekannt.
wrong-command = Fehler: Den Befehl „{ $arg }“ gibt es nicht.
wrong-no-value = Fehler: Hinter „{ $arg }“ fehlt ein Wert.
wrong-value = Fehler: „{ $value }“ ist für „{ $arg }“ nicht möglich.
wrong-missing = Fehler: Es fehlt { $arg }.
wrong-conflict = Fehler: „{ $arg }“ passt nicht zu „{ $other }“.
wrong-twice = Fehler: „{ $arg }“ steht doppelt.
wrong-too-many = Fehler: „{ $value }“ hinter „{ $arg }“ ist zu viel.
wrong-call = Fehler: Der Aufruf ist nicht zu verstehen.
wrong-near = Meinten Sie „{ $near }“?
wrong-possible = Möglich sind: { $values }.
wrong-more = Mehr dazu mit --help.

cli = Verbund macht aus einem Ordner mit Markdown-Dateien einen öffentlichen Katalog interkommunaler Zusammenarbeit: barrierefreie Webseiten, die ohne JavaScript auskommen
    .after =
        Beispiele:
          verbund build                 content/ → public/
          verbund check content         alle Fehler zeigen, nichts schreiben
          verbund build -o /srv/www --base-url https://kreis.example/ikz/

        Ende-Codes: 0 in Ordnung · 1 Fehler im Katalog · 2 falscher Aufruf · 3 Lesen oder Schreiben misslungen
cli-help = Diese Hilfe zeigen
cli-version = Die Version zeigen
cli-lang = Sprache der Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES, LANG)
    .value = SPRACHE
    .expected = Möglich sind „de“ und „en“.
cli-color = Farbige Ausgabe
    .value = WANN
cli-quiet = Nur Fehler ausgeben
cli-verbose = Mehr ausgeben, etwa die Dauer jedes Schritts
cli-catalogue = Ordner des Katalogs
    .value = KATALOG
cli-as_of = Stichtag für Status und Fristen, JJJJ-MM-TT (sonst SOURCE_DATE_EPOCH, sonst heute)
    .value = TAG
    .expected = Erwartet wird ein Tag wie 2027-01-31.
cli-base_url = Adresse, unter der die Website stehen wird; überstimmt verbund.yaml
    .value = ADRESSE
    .expected = Erwartet wird zum Beispiel https://kreis.example/zusammenarbeit/
cli-drafts = Entwürfe (entwurf: ja) mit aufnehmen
cli-strict = Warnungen wie Fehler behandeln
cli-theme = Ordner eines Designs, dessen Dateien die eingebauten ersetzen
    .value = ORDNER

cli-build = Aus dem Katalog eine Website machen
    .after =
        Beispiele:
          verbund build
          verbund build katalog -o /srv/www --base-url https://kreis.example/ikz/
          verbund build --as-of 2027-01-01 --strict
cli-build-output = Ordner für die Website
    .value = ORDNER
cli-build-clean = Dateien im Ausgabeordner ersetzen, die nicht von Verbund stammen

cli-check = Den Katalog prüfen, ohne etwas zu schreiben
    .after =
        Beispiele:
          verbund check
          verbund check katalog --strict
          verbund check --as-of 2027-01-01
          verbund check --only V101,V2xx         nur bestimmte Befunde
          verbund check --strict --allow V318    eine Warnung hinnehmen
          verbund check --format plain           für Vorleseprogramme
          verbund check --format github          Anmerkungen am Merge Request (GitHub, Forgejo)
          verbund check --format gitlab > gl-code-quality-report.json
          verbund check --format sarif > befunde.sarif
cli-check-format = Form der Befunde; die für Programme gehen auf die Standardausgabe
    .value = FORM
    .text = Für Menschen, mit Ausschnitt der Datei
    .plain = In ganzen Sätzen, ohne Zeichnung: für Vorleseprogramme
    .json = Für Programme, mit Version
    .sarif = SARIF 2.1.0
    .github = Anmerkungen für GitHub und Forgejo
    .gitlab = Code-Quality-Bericht für GitLab
    .junit = JUnit-XML
cli-check-only = Nur diese Befunde zeigen und zählen, etwa V101,V2xx
    .value = KENNUNGEN
cli-check-allow = Diese Befunde hinnehmen: weder zeigen noch zählen. „build“ lehnt einen Katalog mit Fehlern trotzdem ab
    .value = KENNUNGEN

cli-explain = Einen Befund erklären: warum er zählt und wie er zu beheben ist
    .after =
        Beispiele:
          verbund explain             alle Kennungen, nach Gruppen
          verbund explain V101
          verbund explain v101 v203 --lang en
cli-explain-codes = Kennungen von Befunden, etwa V101; ohne Angabe eine Liste aller Kennungen
    .value = KENNUNG

cli-import = Aus den Zeilen einer Tabelle Dateien des Katalogs machen
    .after =
        Beispiele:
          verbund import umfrage.xlsx --mapping content/mappings/umfrage.yaml
          verbund import umfrage.xlsx -m content/mappings/umfrage.yaml --dry-run --report verbleib.csv
cli-import-table = Die Tabelle: CSV, TSV, XLSX oder ODS
    .value = TABELLE
cli-import-mapping = Die Zuordnung der Spalten, etwa content/mappings/partner.yaml
    .value = DATEI
cli-import-catalogue = Ordner des Katalogs
    .value = ORDNER
cli-import-sheet = Das Blatt der Arbeitsmappe; ohne Angabe das erste
    .value = NAME
cli-import-force = Überschreibt auch Dateien, die von Hand bearbeitet wurden
cli-import-dry_run = Prüft und berichtet alles, schreibt aber nichts in den Katalog
cli-import-report = Schreibt als CSV-Datei auf, was aus jeder Zelle wurde
    .value = DATEI

cli-completions = Vervollständigung für eine Shell ausgeben (bash, zsh, fish, elvish, powershell)
    .after =
        Beispiel:
          verbund completions bash > ~/.local/share/bash-completion/completions/verbund
cli-completions-shell = Name der Shell
    .value = SHELL
