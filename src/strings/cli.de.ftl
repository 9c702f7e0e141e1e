# Die Worte der Befehlszeile: Hilfetexte und Meldungen zu falschen Aufrufen.

cli-usage = Aufruf:
cli-arguments = Angaben:
cli-commands = Befehle:
cli-options = Optionen:
cli-examples = Beispiele:
cli-option = OPTIONEN
cli-command = BEFEHL
cli-possible = möglich
cli-default = ohne Angabe
cli-try-help = Mehr dazu: verbund --help, oder --help hinter einem Befehl.

wrong-argument = „{ $arg }“ gibt es hier nicht.
wrong-command = Den Befehl „{ $value }“ gibt es nicht.
wrong-no-command = Es fehlt ein Befehl.
wrong-missing = Hier fehlt „{ $arg }“.
wrong-no-value = Hinter „{ $arg }“ fehlt der Wert.
wrong-value = „{ $value }“ passt nicht zu „{ $arg }“.
wrong-possible = Möglich sind: { $values }.
wrong-together = „{ $arg }“ und „{ $other }“ schließen einander aus.
wrong-twice = „{ $arg }“ darf nur einmal stehen.
wrong-surplus = Was aus mehreren Wörtern besteht, gehört in Anführungszeichen.
wrong-call = Dieser Aufruf passt nicht.
wrong-meant = Meinten Sie „{ $suggestion }“?

cli =
    Verbund macht aus einem Ordner mit Markdown-Dateien einen öffentlichen Katalog interkommunaler
    Zusammenarbeit: barrierefreie Webseiten, die ohne JavaScript auskommen.
    .examples =
        verbund build                 content/ → public/
        verbund check content         alle Fehler zeigen, nichts schreiben
        verbund build -o /srv/www --base-url https://kreis.example/ikz/
    .more = Ende-Codes: 0 in Ordnung · 1 Fehler im Katalog · 2 falscher Aufruf · 3 Lesen oder Schreiben misslungen
cli_help = Diese Hilfe anzeigen
cli_version = Die Version anzeigen
cli_lang = Sprache der Meldungen: de oder en (sonst nach LC_ALL, LC_MESSAGES, LANG)
    .value = SPRACHE
    .expected = Möglich sind „de“ und „en“.
cli_color = Farbige Ausgabe
    .value = WANN
cli_quiet = Nur Fehler ausgeben
cli_verbose = Mehr ausgeben: Hinweise und die Dauer jedes Schritts
cli_catalogue = Ordner des Katalogs
    .value = KATALOG
cli_as_of = Stichtag für Status und Fristen, JJJJ-MM-TT (sonst SOURCE_DATE_EPOCH, sonst heute)
    .value = TAG
    .expected = Erwartet wird ein Tag in der Form 2027-01-31.
cli_base_url = Adresse, unter der die Website stehen wird; überstimmt verbund.yaml
    .value = ADRESSE
    .expected = Erwartet wird zum Beispiel https://kreis.example/zusammenarbeit/.
cli_drafts = Entwürfe (entwurf: ja) mit aufnehmen
cli_strict = Warnungen wie Fehler behandeln
cli_theme = Ordner eines Designs, dessen Dateien die eingebauten ersetzen
    .value = ORDNER

cli-build = Aus dem Katalog eine Website machen
    .examples =
        verbund build
        verbund build katalog -o /srv/www --base-url https://kreis.example/ikz/
        verbund build --as-of 2027-01-01 --strict
cli-build_output = Ordner für die Website
    .value = ORDNER
cli-build_clean = Dateien im Ausgabeordner ersetzen, die nicht von Verbund stammen

cli-check = Den Katalog prüfen, ohne etwas zu schreiben
    .examples =
        verbund check
        verbund check katalog --strict
        verbund check --as-of 2027-01-01
        verbund check --only V101,V2xx           nur bestimmte Befunde
        verbund check --strict --allow V318      eine Warnung hinnehmen
        verbund check --format github            Anmerkungen am Merge Request (GitHub, Forgejo)
        verbund check --format gitlab > gl-code-quality-report.json
        verbund check --format sarif > befunde.sarif
cli-check_format = Form der Befunde; die für Programme gehen auf die Standardausgabe
    .value = FORM
cli-check_only = Nur diese Befunde zeigen und zählen, etwa V101,V2xx
    .value = KENNUNGEN
cli-check_allow = Diese Befunde hinnehmen: weder zeigen noch zählen. „build“ lehnt einen Katalog mit Fehlern trotzdem ab
    .value = KENNUNGEN

cli-import = Aus den Zeilen einer Tabelle Dateien des Katalogs machen
    .examples =
        verbund import umfrage.xlsx --mapping content/mappings/umfrage.yaml
        verbund import umfrage.xlsx -m content/mappings/umfrage.yaml --dry-run --report verbleib.csv
cli-import_table = Die Tabelle: CSV, TSV, XLSX oder ODS
    .value = TABELLE
cli-import_mapping = Die Zuordnung der Spalten, etwa content/mappings/partner.yaml
    .value = DATEI
cli-import_sheet = Das Blatt der Arbeitsmappe; ohne Angabe das erste
    .value = NAME
cli-import_force = Überschreibt auch Dateien, die von Hand bearbeitet wurden
cli-import_dry_run = Prüft und berichtet alles, schreibt aber nichts in den Katalog
cli-import_report = Schreibt als CSV-Datei auf, was aus jeder Zelle wurde
    .value = DATEI

cli-survey = Die Partner nach ihren Vereinbarungen fragen und ihre Antworten übernehmen
cli-survey-export = Für jeden Partner einen Fragebogen schreiben
    .examples =
        verbund survey export -o umfrage
        verbund survey export -o umfrage --partner bergkamen --partner kamen
        verbund survey export -o umfrage --format xlsx --as-of 2027-01-15
cli-survey-export_output = Ordner für die Fragebogen
    .value = ORDNER
cli-survey-export_partner = Nur diesen Partner fragen (Kennung oder Name); mehrfach möglich
    .value = PARTNER
cli-survey-export_format = Formen der Fragebogen: Arbeitsmappe, Seite für den Browser; sonst beide
    .value = FORM
cli-survey-export_force = Auch Dateien überschreiben, die anders sind, etwa schon ausgefüllt
cli-survey-apply = Ausgefüllte Fragebogen in den Katalog übernehmen
    .examples =
        verbund survey apply umfrage/*.xlsx --dry-run
        verbund survey apply umfrage/kamen.xlsx boenen.csv --date 2027-03-15
cli-survey-apply_files = Die ausgefüllten Fragebogen: XLSX, ODS oder CSV
    .value = DATEI
cli-survey-apply_date = Tag der Antworten, wo ein Fragebogen keinen nennt (sonst heute)
    .value = TAG
    .expected = Erwartet wird ein Tag in der Form 2027-01-31.
cli-survey-apply_dry_run = Zeigt alle Änderungen, schreibt aber nichts

cli-export = Den Katalog oder eine Tabelle daraus als Datei ausgeben, wie sie auf der Website unter „Offene Daten“ steht
    .examples =
        verbund export --format xlsx -o katalog.xlsx
        verbund export --format csv --table partners > partner.csv
        verbund export katalog --format json --as-of 2027-01-01
        verbund export --all -o daten
    .more =
        Formate:
          xlsx               alle Tabellen in einer Arbeitsmappe
          excel              eine Tabelle als CSV für Excel (Semikolon, deutsche Überschriften)
          csv                eine Tabelle als CSV nach RFC 4180
          json, ndjson       alle Angaben; eine Vereinbarung je Zeile
          schema             beschreibt die JSON-Dateien (JSON Schema)
          datapackage        beschreibt die CSV-Dateien (Frictionless Data Package)
          geojson            die Partner auf der Karte
          ttl, jsonld        die Vereinbarungen als verknüpfte Daten
          dcat, dcat-jsonld  beschreibt den Katalog für Datenportale (DCAT-AP.de)
          ics, feed          die nächsten Fristen für den Kalender; die Neuigkeiten
cli-export_format = Format der Ausgabe
    .value = FORMAT
cli-export_table = Welche Tabelle, bei csv und excel (sonst agreements)
    .value = TABELLE
cli-export_all = Alle Dateien der offenen Daten in den Ordner hinter „-o“ schreiben
cli-export_output = In diese Datei schreiben, bei „--all“ in diesen Ordner (sonst auf die Standardausgabe)
    .value = DATEI

cli-completions = Vervollständigung für eine Shell ausgeben
    .examples =
        verbund completions bash > ~/.local/share/bash-completion/completions/verbund
cli-completions_shell = Name der Shell
    .value = SHELL

cli-help = Die Hilfe zu einem Befehl anzeigen
cli-help_command = Der Befehl, um den es geht
    .value = BEFEHL

cli-init = Einen kleinen Katalog anlegen, mit dem man sofort beginnen kann
    .examples =
        verbund init content
        verbund init content --title "Zusammenarbeit im Kreis Unna" --land nw --url https://www.kreis.example/zusammenarbeit/
        verbund init catalogue --lang en
    .more =
        Der Katalog ist vollständig: „verbund build“ macht sofort eine Website daraus.
cli-init_folder = Ordner, der entstehen soll; es darf ihn geben, wenn er leer ist
    .value = ORDNER
cli-init_title = Name des Katalogs
    .value = TITEL
cli-init_land = Land, dessen Recht gilt, mit seiner Abkürzung
    .value = LAND
cli-init_url = Adresse, unter der die Website stehen wird
    .value = ADRESSE
    .expected = Erwartet wird zum Beispiel https://kreis.example/zusammenarbeit/.

cli-new = Eine neue Datei anlegen, mit allen Angaben und ihren Erklärungen
    .examples =
        verbund new vereinbarung "Gemeinsamer Winterdienst"
        verbund new vereinbarung "Gemeinsamer Winterdienst" katalog --partner kamen --partner boenen --topic verkehr
        verbund new partner "Stadt Werl" --id werl
    .more =
        Die Datei ist noch nicht vollständig. „verbund check“ sagt, was fehlt.
cli-new_kind = Art der Datei: vereinbarung, partner, thema, rechtsform, empfehlung, arbeitshilfe oder seite
    .value = ART
cli-new_title = Titel der Vereinbarung, Name des Partners, …
    .value = TITEL
cli-new_id = Dateiname ohne „.md“; sonst aus dem Titel gebildet
    .value = KENNUNG
cli-new_partner = Partner eintragen; mehrfach möglich
    .value = PARTNER
cli-new_topic = Thema eintragen; mehrfach möglich
    .value = THEMA
cli-new_draft = Als Entwurf anlegen, der auf keiner Seite erscheint

cli-schema = Beschreiben, welche Angaben eine Datei haben kann, für Editoren und Formulare (JSON Schema)
    .examples =
        verbund schema                                        die möglichen Arten nennen
        verbund schema vereinbarung content > agreement.schema.json
        verbund schema alle content --out .vscode/verbund      alle Arten, mit den Partnern und Themen des Katalogs
    .more =
        In VS Code:
          {"."}yaml-Dateien  Erweiterung „YAML“; erste Zeile der Datei, zum Beispiel in content/groups.yaml:
                         # yaml-language-server: $schema=../.vscode/verbund/groups.schema.json
          {"."}md-Dateien    Erweiterung „remark“ mit dem Zusatz remark-lint-frontmatter-schema; die
                         Erweiterung „YAML“ prüft den Kopf von .md-Dateien nicht
        Immer gilt: verbund check prüft alles, auch ohne Editor.
cli-schema_kind = Art der Datei (vereinbarung, partner, …) oder „alle“; ohne Angabe werden die Arten genannt
    .value = ART
cli-schema_catalogue = Ordner des Katalogs, dessen Partner, Themen, Rechtsformen, Gruppen und Quellen vorgeschlagen werden
    .value = KATALOG
cli-schema_out = In diesen Ordner schreiben, eine Datei je Art
    .value = ORDNER

cli-explain = Einen Befund erklären: warum er zählt und wie er zu beheben ist
    .examples =
        verbund explain             alle Kennungen, nach Gruppen
        verbund explain V101
        verbund explain v101 v203 --lang en
cli-explain_codes = Kennungen von Befunden, etwa V101; ohne Angabe eine Liste aller Kennungen
    .value = KENNUNG

cli-serve = Den Katalog auf diesem Rechner als Website zeigen, mit jeder Änderung neu
    .examples =
        verbund serve
        verbund serve katalog --port 9000
        verbund serve --no-drafts             wie es veröffentlicht würde
        verbund serve --poll                  auf Netzlaufwerken
cli-serve_port = Port (sonst der erste freie ab 8000)
    .value = PORT
    .expected = Erwartet wird eine Zahl von 0 bis 65535.
cli-serve_bind = Adresse dieses Rechners, unter der die Vorschau steht
    .value = ADRESSE
    .expected = Erwartet wird zum Beispiel 127.0.0.1 oder ::1.
cli-serve_public = Erlauben, dass andere Rechner die Vorschau sehen
cli-serve_no_drafts = Entwürfe (entwurf: ja) weglassen
cli-serve_poll = Jede Sekunde selbst nach Änderungen sehen, etwa auf Netzlaufwerken
