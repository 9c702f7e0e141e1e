# Die Worte des Programms: Meldungen für die Redaktion, Zusammenfassungen der Befehle.
# Ein Satz sagt einen Gedanken: was da steht, was erwartet wurde, was zu tun ist.

level_error = Fehler
level_warning = Warnung
level_note = Hinweis
level_help = Hilfe
did_you_mean = meinten Sie „{ $suggestion }“?
label_place = { $words }: { $place }
place = Zeile { $line }, Spalte { $column }
place_elsewhere = { $path }, Zeile { $line }, Spalte { $column }
finding_spoken = { $severity } { $code } in { $path }, Zeile { $line }, Spalte { $column }: { $message }
explain_hint = Mehr dazu: verbund explain { $codes }
label-first-here = zuerst hier
label-same-task = hier steht sie noch einmal
label-in-circle = gehört auch dazu
label-answered-here = hier steht die Antwort
label-answered-otherwise = hier wurde anders geantwortet
label-stands-here = so steht es im Katalog
label-against = dieses Datum passt nicht dazu
label-first = das muss vorher gewesen sein
label-lifetime = laut dieser Angabe
label-start = der Beginn der Vereinbarung
label-end = das Ende der Vereinbarung
label-publication = hier bekannt gemacht
label-ags = das ist der AGS

count_errors = { $n ->
    [one] 1 Fehler
   *[other] { $n } Fehler
}
count_warnings = { $n ->
    [one] 1 Warnung
   *[other] { $n } Warnungen
}
count_notes = { $n ->
    [one] 1 Hinweis
   *[other] { $n } Hinweise
}
notes_hidden = Die Hinweise erscheinen mit „--verbose“.

build_done =
    { $agreements ->
        [one] 1 Vereinbarung
       *[other] { $agreements } Vereinbarungen
    }, { $partners ->
        [one] 1 Partner
       *[other] { $partners } Partner
    }, { $pages ->
        [one] 1 Seite
       *[other] { $pages } Seiten
    }, { $findings ->
        [0] keine Befunde
        [one] 1 Befund
       *[other] { $findings } Befunde
    }, { $seconds } s
    { $output }: { $written } geschrieben, { $unchanged } unverändert, { $removed } entfernt
build_refused = Die Website wurde nicht geschrieben. Die alte in „{ $output }“ bleibt, wie sie ist.
export_done = { $path } geschrieben.
export_no_table = „--table“ gibt es nur bei „csv“ und „excel“. Das Format „{ $format }“ enthält den ganzen Katalog.
export_nothing = Das Format „{ $format }“ gibt es für diesen Katalog nicht.
export_refused = Es wurde nichts ausgegeben, weil der Katalog Fehler hat.
export_terminal = Eine Arbeitsmappe lässt sich nicht im Terminal anzeigen. Nennen Sie eine Datei: verbund export --format xlsx -o katalog.xlsx
build_refused_first = Die Website wurde nicht geschrieben.
check_done =
    { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    } geprüft, { $agreements ->
        [one] 1 Vereinbarung
       *[other] { $agreements } Vereinbarungen
    }: { $findings ->
        [0] keine Befunde
        [one] 1 Befund
       *[other] { $findings } Befunde
    }, { $seconds } s
check_hidden = Mit „--only“ oder „--allow“ ausgeblendet: { $hidden }.
check_hidden_errors = Mit „--only“ oder „--allow“ ausgeblendet: { $hidden }. „verbund build“ schreibt wegen der Fehler trotzdem keine Website.
failed = Fehler: { $reason }
reason_no_folder = „{ $path }“ ist eine Datei, kein Ordner.
reason_folder = „{ $path }“ ist ein Ordner, keine Datei.
reason_denied = Für „{ $path }“ fehlen die Zugriffsrechte.
reason_read_only = „{ $path }“ kann nicht beschrieben werden.
reason_full = Für „{ $path }“ reicht der Speicherplatz nicht.
failed_foreign =
    Fehler: „{ $path }“ stammt nicht von Verbund und würde ersetzt.
    Nichts wurde geändert. Wählen Sie mit -o einen anderen Ordner, oder ersetzen Sie solche Dateien mit --clean.
failed_overlap =
    Fehler: Der Ausgabeordner „{ $output }“ und der Katalog „{ $catalogue }“ liegen ineinander.
    Nichts wurde geschrieben. Wählen Sie mit -o einen Ordner außerhalb des Katalogs.
failed_epoch =
    Fehler: SOURCE_DATE_EPOCH ist „{ $value }“ und damit kein Zeitpunkt.
    Erwartet wird die Zahl der Sekunden seit dem 1. Januar 1970. Einen Stichtag können Sie auch mit --as-of angeben.
failed_code =
    Fehler: Die Kennung „{ $code }“ gibt es nicht.
    { $near ->
        [none] „verbund explain“ zeigt alle.
       *[other] Ähnlich sind { $near }. „verbund explain“ zeigt alle.
    }
failed_missing =
    Fehler: „{ $path }“ gibt es nicht.
    Prüfen Sie die Schreibweise und den Ordner, in dem Sie den Befehl aufrufen.
schema_kinds = Für diese Arten von Dateien gibt es ein Schema:
schema_unknown =
    Fehler: Die Art „{ $name }“ gibt es nicht.
    Möglich sind: { $kinds }, alle.
new_unknown =
    Fehler: Die Art „{ $name }“ gibt es nicht.
    Möglich sind: { $kinds }.
new_no_such_key =
    Fehler: „{ $option }“ passt nicht zur Art „{ $kind }“.
    Lassen Sie die Option weg.
new_bad_id =
    Fehler: „{ $id }“ taugt nicht als Dateiname.
    Erlaubt sind kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche. Geben Sie mit --id einen Namen an.
new_no_catalogue =
    Fehler: In „{ $catalogue }“ gibt es keine Datei „verbund.yaml“, also keinen Katalog.
    Nennen Sie hinter dem Titel den Ordner des Katalogs, oder legen Sie mit „verbund init“ einen an.
new_taken =
    Fehler: Die Datei „{ $path }“ gibt es schon. Nichts wurde geändert.
    Öffnen Sie diese Datei, oder geben Sie mit --id einen anderen Namen an.
new_no_letters =
    Fehler: Der Titel „{ $title }“ enthält keinen Buchstaben und keine Ziffer.
    Daraus entsteht kein Dateiname. Geben Sie einen anderen Titel an, oder mit --id einen Namen.
new_no_folder =
    Fehler: Den Ordner „{ $catalogue }“ gibt es nicht.
    Ein Titel aus mehreren Wörtern gehört in Anführungszeichen: verbund new { $kind } "{ $title } …"
    Hinter dem Titel steht der Ordner des Katalogs.
new_known =
    Fehler: Den Partner „{ $name }“ gibt es schon: „{ $path }“. Nichts wurde geändert.
    Öffnen Sie diese Datei, oder geben Sie einen anderen Namen an.
new_unknown_partners =
    Fehler: Den Partner „{ $name }“ gibt es im Katalog nicht.
    { $near ->
        [none] Legen Sie ihn zuerst an: verbund new partner "{ $name }" { $catalogue }
       *[other] Meinten Sie „{ $near }“?
    }
new_unknown_topics =
    Fehler: Das Thema „{ $name }“ gibt es im Katalog nicht.
    { $near ->
        [none] Legen Sie es zuerst an: verbund new thema "{ $name }" { $catalogue }
       *[other] Meinten Sie „{ $near }“?
    }
new_done = Angelegt: { $path }
new_fill = { $count ->
    [0] Öffnen Sie die Datei, und ergänzen Sie, was Sie wissen.
   *[other] Öffnen Sie die Datei, und füllen Sie aus: { $missing }.
}
new_check = Dann prüfen: verbund check { $catalogue }
init_title = Zusammenarbeit im Beispielkreis
init_not_empty =
    Fehler: Der Ordner „{ $folder }“ ist nicht leer. Nichts wurde geändert.
    Nennen Sie einen neuen oder einen leeren Ordner.
init_done =
    { $count } Dateien angelegt: { $folder }
    Die Website machen: verbund build { $folder }
    Eine Vereinbarung anlegen: verbund new { $kind } "Titel" { $folder }
    Alles in dem Ordner ist ein Beispiel. Beginnen Sie mit „verbund.yaml“ und den Dateien in „partners“.
stage_read = lesen
stage_parse = verstehen
stage_link = verknüpfen
stage_check = prüfen
stage_plan = planen
stage_render = schreiben

# 0xx: Dateien und ihre Schreibweise
V001 = Die Datei „{ $path }“ kann nicht gelesen werden: { $reason ->
        [irregular] Sie ist eine Verknüpfung oder keine gewöhnliche Datei.
        [denied] Es fehlen die Zugriffsrechte.
       *[other] { $reason }.
    }
    .help = Prüfen Sie die Zugriffsrechte. Verknüpfungen auf Dateien außerhalb des Katalogs werden nicht gelesen.
V002 = Die Datei ist nicht als UTF-8 gespeichert. Das erste unlesbare Zeichen steht in Zeile { $line }.
    .help = Speichern Sie die Datei im Editor mit der Zeichencodierung „UTF-8“.
V003 = Die Datei „{ $path }“ gehört zu keinem Teil des Katalogs und erscheint auf keiner Seite.
    .help = Vereinbarungen stehen in agreements/, Partner in partners/, Anlagen in files/. Texte enden auf „.md“.
V004 = Der Datei fehlt der Kopf mit den Angaben.
    .label = hier wird eine Zeile aus drei Strichen erwartet
    .help = Die erste Zeile besteht aus drei Strichen: ---. Darunter stehen die Angaben, darunter noch einmal ---.
V005 = Der Kopf der Datei hat kein Ende.
    .label = hier beginnt er
    .help = Setzen Sie unter die letzte Angabe eine Zeile aus drei Strichen: ---
V006 = Der Dateiname „{ $id }“ taugt nicht als Adresse.
    .help = Erlaubt sind kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche.
    .suggestion = möglich wäre „{ $suggestion }.md“
V007 = Die Kennung „{ $id }“ gibt es schon in der Datei „{ $other }“.
    .help = { $kind ->
        [group] Geben Sie einer der beiden Gruppen eine andere „id“.
        [source] Geben Sie einer der beiden Quellen eine andere „id“.
       *[other] Der Dateiname ist Teil der Adresse. Benennen Sie eine der beiden Dateien um.
    }
V008 = Der Name der Datei „{ $path }“ enthält ein Zeichen, das nicht überall möglich ist.
    .help = Benennen Sie die Datei oder ihren Ordner um. Nicht möglich sind der umgekehrte Schrägstrich „\“ und unlesbare Zeichen.
V010 = { $cause ->
        [colon] Ein Doppelpunkt im Text trennt hier zwei Angaben.
        [tab] Die Zeile ist mit einem Tabulator eingerückt.
        [bracket] Die eckige Klammer wird nicht geschlossen.
        [brace] Die geschweifte Klammer wird nicht geschlossen.
        [no-colon] Nach „{ $key }“ fehlt der Doppelpunkt.
        [no-space] Nach „{ $key }:“ fehlt das Leerzeichen.
        [quoted] Hinter dem Anführungszeichen geht der Text weiter.
        [behind] Hinter der Klammer geht der Text weiter.
        [quote] Ein Anführungszeichen wird nicht geschlossen.
        [special] Der Wert beginnt mit einem Zeichen, das hier eine besondere Bedeutung hat.
        [indent] Die Einrückung passt nicht zu den Zeilen darüber.
        [alias] Ein Stern am Anfang verweist auf eine Stelle, die es nicht gibt.
       *[other] Ab hier ist die Schreibweise nicht zu verstehen.
    }
    .help = { $cause ->
        [colon] Setzen Sie den ganzen Text in Anführungszeichen: titel: "Straße: Bau"
        [tab] Rücken Sie mit Leerzeichen ein, am besten mit zweien.
        [bracket] Schreiben Sie die Liste in eine Zeile: [Kamen, Bönen]
        [brace] Schreiben Sie die Angaben in eine Zeile: {"{"}partner: Kamen, rolle: beteiligt{"}"}
        [no-colon] Schreiben Sie „{ $key }: …“. Gehört die Zeile zum Text darüber, rücken Sie sie mit zwei Leerzeichen ein.
        [no-space] Schreiben Sie „{ $key }: …“.
        [quoted] Setzen Sie den ganzen Text in einfache Anführungszeichen: '"Bauhof" gemeinsam'
        [behind] Setzen Sie den ganzen Text in Anführungszeichen.
        [quote] Jedes Anführungszeichen " braucht ein zweites am Ende des Textes.
        [special] Setzen Sie den ganzen Text in Anführungszeichen.
        [alias] Setzen Sie den ganzen Text in Anführungszeichen.
       *[other] Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in dieser Zeile und der darüber.
    }
V011 = Verweise mit „&“ und „*“ werden nicht verstanden.
    .help = Schreiben Sie den Wert an jeder Stelle aus.
V012 = Die Angabe „{ $key }“ steht doppelt.
    .label = hier noch einmal
    .help = Behalten Sie eine von beiden.
V013 = Die Angabe „{ $key }“ ist nicht bekannt.
    .help = { $cause ->
        [item] Ein Name steht hinter „{ $first }:“. Weitere Angaben zu ihm folgen nach einem Komma.
        [inside] Sie steht in einem Eintrag unter { $places }.
        [listed] Möglich sind hier: { $allowed }.
       *[own] Eigene Angaben beginnen mit „x_“, zum Beispiel { $own }.
    }
V014 = Die Angaben „{ $other }“ und „{ $key }“ bedeuten dasselbe.
    .label = hier noch einmal
    .help = Behalten Sie eine von beiden.
V015 = { $state ->
        [empty] Die Angabe „{ $key }“ ist leer.
       *[missing] Die Angabe „{ $key }“ fehlt.
    }
    .help = { $state ->
        [empty] Sie ist nötig. Schreiben Sie den Wert hinter den Doppelpunkt.
       *[missing] Ergänzen Sie eine Zeile „{ $key }: …“. Auf Englisch heißt sie „{ $english }“.
    }
V016 = { $expected ->
        [text] Hier wird ein Text erwartet.
        [list] Hier wird eine Liste erwartet.
       *[record] Hier werden Angaben der Form „name: wert“ erwartet.
    }
    .help = { $expected ->
        [text] Schreiben Sie den Text in eine Zeile hinter den Doppelpunkt. Beginnt er mit einer Klammer, gehört er in Anführungszeichen.
        [list] Jeder Eintrag beginnt in einer eigenen Zeile mit „- “, oder alle stehen in eckigen Klammern: [Kamen, Bönen]
       *[record] Jede Angabe steht in einer eigenen Zeile, um zwei Leerzeichen eingerückt.
    }
V017 = Der Text hat { $length } Zeichen, höchstens { $max } sind möglich.
    .help = Kürzen Sie ihn. Einzelheiten passen in den Text unter dem Kopf.
V018 = „{ $value }“ ist hier nicht möglich.
    .help = Möglich sind: { $german }.
V019 = Die Angaben sind zu tief ineinander geschachtelt.
    .help = Prüfen Sie die Klammern und die Einrückung.
V020 = Den Tag „{ $value }“ gibt es nicht.
    .label = kein Tag im Kalender
    .help = Prüfen Sie Tag und Monat. Ist der Tag nicht bekannt, genügen Monat und Jahr: Februar 2020.
V021 = „{ $value }“ ist kein Datum.
    .help = { $cause ->
        [endless] Hat die Vereinbarung kein Ende, lassen Sie „ende“ weg, und schreiben Sie „laufzeit: unbefristet“.
       *[other] Möglich sind zum Beispiel: 03.03.2013, Oktober 2008, 1961, Schuljahr 1992/93, 2013 bis 2015, unbekannt.
    }
V022 = „{ $value }“ ist keine ganze Zahl.
    .help = Schreiben Sie nur Ziffern, zum Beispiel 12.
V023 = Hier steht „{ $value }“, möglich sind „ja“ und „nein“.
    .help = Schreiben Sie „ja“ oder „nein“ ohne weitere Worte.
V024 = „{ $value }“ ist keine Zeitspanne.
    .help = Möglich sind zum Beispiel: 6 Monate, ein Jahr, vier Wochen.
V025 = „{ $value }“ ist kein Betrag. Die Worte werden gezeigt, aber nicht gerechnet.
    .help = Möglich sind zum Beispiel: 57.000,00 Euro, 57000, 2 Mio. €.
V026 = „{ $value }“ ist ein Platzhalter.
    .help = Tragen Sie das Datum ein, sobald es bekannt ist, sonst „unbekannt“.
V027 = Die drei Striche beenden hier die Angaben. Was darunter steht, wird nicht gelesen.
    .label = hier endet, was gelesen wird
    .help = Streichen Sie diese Zeile.
V028 = Was hinter dem „#“ steht, gilt als Kommentar und erscheint auf keiner Seite.
    .help = Soll das zum Text gehören, setzen Sie den ganzen Text in Anführungszeichen. Ein Kommentar steht besser in einer eigenen Zeile.
V029 = Die eigene Angabe „{ $key }“ erscheint auf keiner Seite.
    .help = Eigene Angaben stehen im Kopf einer Vereinbarung, ohne Einrückung. Alles andere passt in „anmerkung“ oder in den Text.

# 1xx: Bezüge
V101 = { $kind ->
        [partner] Den Partner „{ $name }“ gibt es im Katalog nicht.
        [group] Die Gruppe „{ $name }“ gibt es im Katalog nicht.
        [topic] Das Thema „{ $name }“ gibt es im Katalog nicht.
        [legal_form] Die Rechtsform „{ $name }“ gibt es im Katalog nicht.
        [source] Die Quelle „{ $name }“ gibt es im Katalog nicht.
       *[agreement] Die Vereinbarung „{ $name }“ gibt es im Katalog nicht.
    }
    .help = { $kind ->
        [partner] Prüfen Sie die Schreibweise, oder legen Sie eine Datei in partners/ an.
        [group] Prüfen Sie die Schreibweise, oder tragen Sie die Gruppe in groups.yaml ein.
        [topic] Prüfen Sie die Schreibweise, oder legen Sie eine Datei in topics/ an.
        [legal_form] Prüfen Sie die Schreibweise, oder legen Sie eine Datei in legal-forms/ an.
        [source] Prüfen Sie die Schreibweise, tragen Sie die Quelle in sources.yaml ein, oder streichen Sie sie hier unter „quellen“.
       *[agreement] Prüfen Sie die Schreibweise. Gemeint ist der Titel oder der Dateiname ohne „.md“.
    }
    .suggestion = { $several ->
        [yes] mehrere Namen gehören in eckige Klammern: { $suggestion }
       *[no] meinten Sie „{ $suggestion }“?
    }
V102 = „{ $name }“ ist mehrdeutig.
    .label = gemeint sein kann: { $candidates }
    .help = Schreiben Sie den vollen Namen.
V103 = Den Namen „{ $name }“ trägt schon ein anderer Partner.
    .label = hier noch einmal
    .help = Ergänzen Sie einen Namen so, dass beide zu unterscheiden sind.
V104 = Der Partner „{ $name }“ ist doppelt aufgeführt. Die zweite Zeile zählt nicht.
    .help = Führen Sie die Angaben in einer Zeile zusammen.
V105 = Diese Zeile nennt weder einen Partner noch eine Gruppe noch weitere Beteiligte.
    .help = Möglich sind „partner: …“, „gruppe: …“ oder „weitere: …“.
V106 = Die Vereinbarung bezieht sich auf sich selbst.
    .help = Gemeint ist eine andere Vereinbarung. Nennen Sie ihren Titel oder ihren Dateinamen, oder streichen Sie die Zeile.
V107 = { $kind ->
        [partner] Der Partner „{ $title }“ ist über andere sein eigener Nachfolger.
       *[agreement] Die Vereinbarung „{ $title }“ ändert oder ersetzt über andere sich selbst.
    }
    .help = { $kind ->
        [partner] Verfolgen Sie die Angaben „vorgaenger“ und „nachfolger“ bis zu dieser Datei zurück.
       *[agreement] Verfolgen Sie die Beziehungen „aendert“ und „ersetzt“ bis zu dieser Datei zurück.
    }
V108 = Die Gruppe „{ $name }“ ist über andere aus sich selbst gebildet.
    .help = Ändern Sie „aus“ bei dieser Gruppe oder bei einer, auf die sie verweist.
V109 = „{ $name }“ allein ist nie { $district }, sondern die Stadt oder Gemeinde.
    .help = { $place ->
        [id] Benennen Sie die Datei um, zum Beispiel in „kreis-{ $name }.md“.
       *[name] Streichen Sie den Namen hier.
    }
V110 = Die Übersetzung gehört zur Datei „{ $of }“, die es nicht gibt.
    .help = „vhs.en.md“ übersetzt „vhs.md“ im selben Ordner. Benennen Sie die Datei um.
V111 = { $cause ->
        [except] Die Angabe „ohne“ passt nur zu einer Gruppe.
        [count] Die Angabe „anzahl“ passt nur zu einer Gruppe oder zu weiteren Beteiligten.
       *[several] Diese Zeile hat mehr als eine der Angaben „partner“, „gruppe“ und „weitere“.
    }
    .help = { $cause ->
        [except] Streichen Sie sie, oder nennen Sie die Gruppe, aus der jemand fehlt: „gruppe: …“.
        [count] Streichen Sie sie, oder nennen Sie die Gruppe: „gruppe: …“.
       *[several] Schreiben Sie für jede dieser Angaben eine eigene Zeile.
    }
V112 = Die Beziehung nennt weder eine Vereinbarung noch einen Text.
    .help = Ergänzen Sie „zu: …“ mit dem Titel der anderen Vereinbarung oder „text: …“ mit Worten.
V113 = { $cause ->
        [easy] Diesen Text in Leichter Sprache zeigt keine Seite. Nur Vereinbarungen haben einen.
        [first] Diese Übersetzung zeigt keine Seite. Ihre Sprache ist die des Katalogs.
       *[other] Diese Übersetzung zeigt keine Seite. Ihre Sprache ist nicht eingeschaltet.
    }
    .help = { $cause ->
        [easy] Übernehmen Sie den Text in die Datei, zu der er gehört, oder streichen Sie die Datei.
        [first] Übernehmen Sie den Text in die Datei ohne den Zusatz im Namen, oder streichen Sie die Datei.
       *[other] Ergänzen Sie in verbund.yaml „weitere_sprachen: [{ $cause }]“, oder streichen Sie die Datei.
    }

# 2xx: Texte
V201 = HTML wird nicht ausgeführt, sondern als Text gezeigt: { $html }
    .help = Verwenden Sie Markdown: **fett**, *betont*, [Text](Adresse).
V202 = Der Link auf „{ $target }“ ist nicht erlaubt.
    .help = Möglich sind Adressen mit https:, mailto: und tel: sowie Dateien des Katalogs. Bilder liegen in files/.
V203 = Der Link auf „{ $target }“ führt ins Leere.
    .help = Gemeint ist eine Datei, von dieser aus gesehen (../topics/umwelt.md), oder eine Adresse der Website (/themen/umwelt/).
V204 = Das Bild hat keinen Text für Menschen, die es nicht sehen.
    .help = Schreiben Sie in die eckigen Klammern, was das Bild zeigt: ![Titelseite der Satzung](../files/satzung.png)
V205 = Auf die Fußnote „{ $name }“ wird im Text nicht verwiesen. Sie erscheint auf keiner Seite.
    .help = Schreiben Sie „[^{ $name }]“ an die Stelle, zu der sie gehört.
V206 = Die Datei „{ $file }“ liegt nicht in files/.
    .help = Legen Sie die Datei dort ab, oder geben Sie mit „url:“ eine Adresse an.
V207 = { $cause ->
        [cells] Diese Zeile hat mehr Zellen als die Tabelle Spalten. Was zu viel ist, erscheint nicht.
        [columns] Die Striche passen nicht zur Zeile darüber. Die Tabelle erscheint als Text mit senkrechten Strichen.
        [bullet] Das Zeichen beginnt keine Liste. Die Zeilen erscheinen als ein Absatz.
       *[heading] Die Überschrift wird als Text gezeigt, denn hinter „#“ fehlt das Leerzeichen.
    }
    .help = { $cause ->
        [cells] Ergänzen Sie in der ersten Zeile und in der mit den Strichen eine Spalte, oder streichen Sie die Zelle.
        [columns] Für jede Spalte stehen drei Striche, zum Beispiel bei zweien: |---|---|
        [bullet] Beginnen Sie jeden Eintrag mit „- “ in einer eigenen Zeile.
       *[heading] Schreiben Sie ein Leerzeichen dahinter: ## Überschrift
    }
V208 = Die verlinkte Seite hat keine Stelle „#{ $place }“. Der Link führt an ihren Anfang.
    .help = { $near ->
        [none] Stellen heißen wie die Überschriften der Seite, klein und mit Bindestrichen: „Unser Ziel“ ist #unser-ziel.
       *[other] Gemeint ist vielleicht „#{ $near }“.
    }

# 3xx: Einstellungen und Design
V301 = Dem Katalog fehlt die Datei „verbund.yaml“.
    .help = Sie steht im Ordner des Katalogs und enthält mindestens „titel: …“ und „adresse: https://…“.
V302 = „{ $value }“ taugt nicht als Adresse der Website.
    .help = Erwartet wird zum Beispiel https://kreis.example/ oder https://kreis.example/zusammenarbeit/
V303 = Die Sprache „{ $value }“ gibt es nicht.
    .help = Möglich sind „de“ und „en“.
V304 = Das Design „{ $name }“ gibt es nicht.
    .help = Es liegt im Katalog im Ordner themes/{ $name }/. Ohne die Angabe „thema“ gilt das eingebaute.

V310 = { $section ->
        [barrierefreiheit] Der Abschnitt „barrierefreiheit“ fehlt. Ohne ihn gibt es keine Erklärung zur Barrierefreiheit.
        [impressum] Der Abschnitt „impressum“ fehlt.
       *[datenschutz] Der Abschnitt „datenschutz“ fehlt.
    }
    .help = { $section ->
        [barrierefreiheit] Grundlage: { $norm }. Nötig sind status, geprueft_am, methode, erstellt_am, kontakt und in Nordrhein-Westfalen formular.
        [impressum] Grundlage: { $norm }. Nötig sind stelle, vertreten_durch, anschrift, mail und telefon.
       *[datenschutz] Grundlage: { $norm }. Nötig sind datenschutzbeauftragte, betrieb und speicherdauer.
    }
V311 = Im Abschnitt „{ $section }“ fehlt die Angabe „{ $key }“.
    .help = { $key ->
        [formular] Grundlage: { $norm }. Nötig ist ein elektronisches Kontaktformular, eine E-Mail-Adresse allein genügt nicht. Geben Sie die Adresse Ihres Formulars an, hier oder unter „rueckmeldung_formular“.
        [kontakt] Grundlage: { $norm }. Nennen Sie die zuständige Stelle mit E-Mail-Adresse.
        [datenschutzbeauftragte] Grundlage: { $norm }. Nennen Sie die Stelle mit E-Mail-Adresse, keinen Namen.
        [bekannte_barrieren] Grundlage: { $norm }. Nennen Sie, was nicht barrierefrei ist, mit Grund und, wenn vorhanden, Alternative.
        [telefon] Grundlage: { $norm }. Nötig ist neben der E-Mail-Adresse ein zweiter schneller Weg.
       *[other] Grundlage: { $norm }. Ergänzen Sie eine Zeile „{ $key }: …“.
    }
V312 = Auf „{ $value }“ kann nicht verwiesen werden.
    .help = { $kind ->
        [form] Erwartet wird eine Adresse mit https://. In der Adresse eines Formulars stehen {"{"}seite{"}"} und {"{"}kennung{"}"} für die Seite und den Eintrag: https://kreis.example/formular?url={"{"}seite{"}"}&id={"{"}kennung{"}"}
       *[address] Erwartet wird eine Adresse mit https://, zum Beispiel https://www.kreis.example/
    }
V313 = Die Erklärung zur Barrierefreiheit ist älter als ein Jahr: „{ $date }“.
    .help = Prüfen Sie die Erklärung, und tragen Sie den Tag unter „aktualisiert_am“ ein. Grundlage: { $norm }.
V314 = Der Platzhalter „{ $text }“ würde veröffentlicht.
    .help = Ersetzen Sie ihn durch die richtige Angabe, oder streichen Sie ihn.
V315 = Hier steht noch der Platzhalter „{ $text }“.
    .help = Ersetzen Sie ihn durch die richtige Angabe, oder streichen Sie ihn. Steht er so in der Quelle, sagen Sie es dazu, zum Beispiel „(Platzhalter im Original)“.
V316 = { $land ->
        [none] Die Angabe „land“ fehlt. Von ihr hängt ab, welches Recht für die Seiten gilt.
       *[other] Für das Land „{ $land }“ sind hier kein Gesetz und keine Durchsetzungsstelle hinterlegt.
    }
    .help = Hinterlegt sind „nw“ und „he“, für Stellen des Bundes „bund“. Für andere Länder ergänzen Sie unter „barrierefreiheit“ die Angaben „rechtsgrundlage“ und „durchsetzungsstelle“.
V317 = Die Erklärung sagt „vollständig“, nennt aber Ausnahmen.
    .label = bekannte Barrieren: { $barriers }, nicht barrierefreie oder nicht geprüfte Dokumente: { $documents }
    .help = Schreiben Sie „status: teilweise“, oder prüfen Sie die Dokumente und tragen Sie „barrierefrei: ja“ ein.
V318 = { $item ->
        [easy] Es gibt keinen eigenen Text in Leichter Sprache. Gezeigt wird ein kurzer allgemeiner.
       *[sign] Es gibt keinen Film in Deutscher Gebärdensprache.
    }
    .help = { $item ->
        [easy] Grundlage: { $norm }. Legen Sie eine Seite mit „art: leichte_sprache“ an.
       *[sign] Grundlage: { $norm }. Legen Sie den Film in files/ ab, und tragen Sie ihn unter „gebaerdensprache“ ein.
    }
V319 = { $missing ->
        [publisher] Die Angabe „herausgeber“ fehlt. Das Impressum sagt nicht, wer diese Seiten anbietet.
        [contact] Die Angabe „kontakt“ mit einer E-Mail-Adresse fehlt. Niemand kann einen Fehler oder eine Barriere melden.
       *[both] Die Angaben „herausgeber“ und „kontakt“ fehlen. Das Impressum bleibt leer, und niemand kann einen Fehler melden.
    }
    .help = Ergänzen Sie die Angaben und „profil: oeffentliche_stelle“. Ist der Katalog nur eine Probe, schreiben Sie „profil: beispiel“.

# 4xx: Regeln
V401 = Das Ende „{ $end }“ liegt vor dem Beginn.
    .help = Prüfen Sie „beginn“ und „ende“. Vermutlich ist eine Jahreszahl vertippt.
V402 = „{ $value }“ ist kein { $name }. Er hat { $digits } Ziffern.
    .help = Setzen Sie den Schlüssel in Anführungszeichen, damit führende Nullen erhalten bleiben.
    .suggestion = ist vorn eine Null verloren gegangen? „{ $suggestion }“
V403 = Der Austritt „{ $until }“ liegt vor dem Beitritt.
    .help = Prüfen Sie „beitritt“ und „austritt“. Vermutlich ist eine Jahreszahl vertippt.
V404 = { $cause ->
        [over] Der Status ist „{ $status }“, aber das Ende „{ $date }“ ist vorbei.
        [ahead] Der Status ist „{ $status }“, aber der Beginn „{ $date }“ steht noch bevor.
        [later] Der Status ist „{ $status }“, aber das Ende „{ $date }“ steht noch bevor.
        [realised] Der Status ist „{ $status }“, aber der Beginn „{ $date }“ liegt in der Vergangenheit.
       *[begun] Der Status ist „{ $status }“, aber der Beginn „{ $date }“ ist vorbei.
    }
    .help = { $cause ->
        [realised] Prüfen Sie beides. Wurde der Beginn nur geplant, schreiben Sie „geplant“ vor das Datum.
       *[other] Prüfen Sie beides. Ohne die Angabe „status“ ergibt er sich am Stichtag aus den Daten.
    }
V405 = { $kind ->
        [entry] Der Beitritt war für „{ $date }“ geplant. Diese Zeit ist vorbei.
        [event] Dieses Ereignis war für „{ $date }“ geplant. Diese Zeit ist vorbei.
        [part] In „{ $date }“ ist ein Termin geplant, der schon vorbei ist.
       *[start] Der Beginn ist als „{ $date }“ angegeben. Diese Zeit ist vorbei.
    }
    .help = { $kind ->
        [entry] Ist der Partner beigetreten, streichen Sie „geplant“. Sonst streichen Sie die Zeile oder nennen einen neuen Termin.
        [event] Tragen Sie ein, was daraus geworden ist, zum Beispiel „art: in_kraft“. Kam es nicht dazu, streichen Sie das Ereignis.
        [part] Ist es so gekommen, streichen Sie „geplant“. Kam es nicht dazu, streichen Sie den Termin.
       *[start] Hat die Zusammenarbeit begonnen, tragen Sie den wirklichen Beginn ein. Sonst schreiben Sie „status: nicht_realisiert“ oder „status: unbekannt“.
    }
V406 = { $what ->
        [since] { $side ->
            [early] Der Beitritt „{ $date }“ liegt vor dem Beginn der Vereinbarung.
           *[late] Der Beitritt „{ $date }“ liegt nach dem Ende der Vereinbarung.
        }
       *[until] { $side ->
            [early] Der Austritt „{ $date }“ liegt vor dem Beginn der Vereinbarung.
           *[late] Der Austritt „{ $date }“ liegt nach dem Ende der Vereinbarung.
        }
    }
    .help = { $side ->
        [early] Prüfen Sie das Datum und die Angabe „beginn“. Gab es die Zusammenarbeit schon früher, nennen Sie auch diesen Beginn.
       *[late] Prüfen Sie das Datum und das Ende. Ging die Zusammenarbeit weiter, tragen Sie ein Ereignis „fortsetzung“ ein.
    }
V407 = { $order ->
        [decided] Die Bekanntmachung ist auf „{ $second }“ datiert, der Beschluss aber erst auf „{ $first }“.
        [signed] Die Bekanntmachung ist auf „{ $second }“ datiert, die Unterschrift aber erst auf „{ $first }“.
        [approved] Die Bekanntmachung ist auf „{ $second }“ datiert, die Genehmigung aber erst auf „{ $first }“.
        [notice] Das Ende ist auf „{ $second }“ datiert, die Kündigung aber erst auf „{ $first }“.
       *[joined] Der Austritt ist auf „{ $second }“ datiert, der Beitritt aber erst auf „{ $first }“.
    }
    .help = Prüfen Sie beide Daten. Vermutlich ist eine Jahreszahl vertippt.
V408 = { $from ->
        [range] Der Zeitraum „{ $until }“ endet, bevor er beginnt.
       *[other] Der Zeitraum endet mit „{ $until }“, bevor er mit „{ $from }“ beginnt.
    }
    .help = Prüfen Sie beide Daten. Vermutlich sind sie vertauscht oder eine Jahreszahl ist vertippt.
V409 = „{ $name }“ ist der einzige Partner.
    .help = Eine Vereinbarung hat mindestens zwei Partner. Ergänzen Sie die anderen. Sind sie nicht bekannt, schreiben Sie „weitere: …“ mit den Worten der Quelle.
V410 = „{ $name }“ führt die Aufgabe durch, gehört aber nicht zu den Partnern.
    .help = Nehmen Sie die Stelle unter „partner“ auf, oder unter „genannt“, wenn sie nicht Partner ist. Ist sie aus dieser Vereinbarung entstanden, schreiben Sie das als „entstanden_aus“ in ihre eigene Datei.
V411 = { $cause ->
        [before] „{ $name }“ gab es nur bis „{ $date }“. Die Beteiligung beginnt aber erst später.
        [after] „{ $name }“ gibt es erst seit „{ $date }“. Die Beteiligung endet aber schon vorher.
       *[gone] „{ $name }“ gab es nur bis „{ $date }“, ist hier aber noch Partner.
    }
    .help = { $cause ->
        [before] { $others ->
            [none] Prüfen Sie, wer damals Partner war.
           *[other] Nachfolger: { $others }. Prüfen Sie, wer Partner ist.
        }
        [after] { $others ->
            [none] Prüfen Sie, wer damals Partner war.
           *[other] Vorgänger: { $others }. Prüfen Sie, wer damals Partner war.
        }
       *[gone] { $others ->
            [none] Tragen Sie „austritt“ ein. Hat die Stelle einen Nachfolger, nehmen Sie ihn als Partner auf.
           *[other] Nachfolger: { $others }. Nehmen Sie den Nachfolger als Partner auf, und tragen Sie hier „austritt“ ein.
        }
    }
    .suggestion = { $cause ->
        [after] Vorgänger: „{ $suggestion }“
       *[before] Nachfolger: „{ $suggestion }“
    }
V412 = „{ $text }“ steht nicht als eigene Vereinbarung im Katalog.
    .help = Legen Sie für die frühere Vereinbarung eine Datei an, und nennen Sie ihren Titel unter „zu“. Liegt sie nicht vor, kann die Angabe so bleiben.
V413 = „{ $text }“ klingt nach einer Änderung. Was geändert wird, steht nirgends.
    .help = Ergänzen Sie „beziehungen“ mit „art: aendert“ und „zu“. Ist die frühere Vereinbarung nicht im Katalog, nehmen Sie „text“ statt „zu“.
V414 = { $kind ->
        [partner] Der Partner „{ $title }“ gehört über andere zu sich selbst.
       *[agreement] Die Vereinbarung „{ $title }“ gehört über andere zu sich selbst.
    }
    .help = { $kind ->
        [partner] Ändern Sie „gehoert_zu“ bei diesem Partner oder bei einem, auf den er verweist.
       *[agreement] Ändern Sie die Beziehung „gehoert_zu“ bei dieser Vereinbarung oder bei einer, auf die sie verweist.
    }
V415 = Ob die Aufgabe übergeht oder nur für andere durchgeführt wird, ist nicht angegeben ({ $norm }).
    .help = Schreiben Sie „uebertragung: delegierend“, wenn die Zuständigkeit übergeht, sonst „mandatierend“. Sagt es die Quelle nicht, schreiben Sie „unbekannt“.
V416 = Wo die Vereinbarung bekannt gemacht wurde, ist nicht angegeben ({ $norm }).
    .help = Ergänzen Sie „veroeffentlichung“ mit Amtsblatt, Nummer und Datum. Ohne Bekanntmachung wird die Vereinbarung nicht wirksam.
V417 = { $cause ->
        [unlimited] Die Vereinbarung ist unbefristet. Wie sie gekündigt werden kann, ist nicht angegeben.
       *[long] Die Vereinbarung läuft länger als { $years } Jahre. Wie sie gekündigt werden kann, ist nicht angegeben.
    }
    .help = Nach { $norm } muss die Vereinbarung die Kündigung regeln. Ergänzen Sie „kuendigung“ mit Voraussetzungen und Form.
V418 = Wie lange die Vereinbarung läuft und wie sie gekündigt werden kann, ist nicht angegeben.
    .help = Ergänzen Sie „laufzeit“ oder „kuendigung“. Läuft die Vereinbarung unbefristet oder länger als { $years } Jahre, muss sie die Kündigung regeln ({ $norm }).
V419 = Das Inkrafttreten ist auf „{ $date }“ datiert, die Bekanntmachung auf „{ $publication }“.
    .help = Nach { $norm } wird sie frühestens am Tag nach der Bekanntmachung wirksam. Prüfen Sie beide Daten.
V420 = Kein Land hat die Nummer { $digits }. Mit ihr beginnt dieser { $name }.
    .help = Die ersten beiden Ziffern nennen das Land, von 01 bis 16. Prüfen Sie den Schlüssel.
V421 = Den { $name } „{ $value }“ hat schon „{ $other }“.
    .help = Jede Gemeinde hat ihren eigenen Schlüssel. Prüfen Sie beide. Sind es dieselben, führen Sie die Dateien zusammen. Ist die eine aus der anderen entstanden, schreiben Sie „vorgaenger“ oder „nachfolger“.
V422 = Der ARS „{ $ars }“ passt nicht zum AGS „{ $ags }“.
    .help = Der ARS beginnt mit den ersten fünf Ziffern des AGS und endet mit seinen letzten drei. Prüfen Sie beide Schlüssel.
V430 = „{ $words }“ nennt vermutlich einen Menschen beim Namen.
    .help = Nennen Sie die Stelle oder das Amt, zum Beispiel „Kreis Unna, Vergabestelle“. Ein Name darf nur stehen, wo er für die Aufgabe nötig ist. Grundlage: Art. 6 Abs. 1 DSGVO; BVerwG, Beschluss vom 12.03.2008 – 2 B 131/07.
V431 = „{ $words }“ ist vermutlich das Postfach eines Menschen.
    .help = Nennen Sie das Postfach der Stelle, zum Beispiel „vergabestelle@…“. { $contact ->
        [yes] Soll gerade diese Adresse erscheinen, gehört „veroeffentlichen: ja“ in den Eintrag.
       *[no] Es gehört in die Angabe „kontakt“ unter „mail“.
    } Grundlage: Art. 6 Abs. 1 DSGVO.
V432 = { $kind ->
        [mobile] „{ $words }“ ist eine Mobilnummer. Vermutlich gehört sie zu einem einzelnen Menschen.
       *[other] „{ $words }“ ist eine Telefonnummer mitten im Text. Oft gehört sie zu einem einzelnen Menschen, und sie veraltet schnell.
    }
    .help = Nennen Sie die Nummer der Stelle in der Angabe „kontakt“ unter „telefon“.{ $contact ->
        [yes] { " " }Soll gerade diese Nummer erscheinen, gehört „veroeffentlichen: ja“ in den Eintrag.
       *[no] { "" }
    } Grundlage: Art. 6 Abs. 1 DSGVO.
V433 = Der Name unter „person“ wird auf keiner Seite gezeigt.
    .help = Nennen Sie besser nur Stelle und Funktion, und streichen Sie den Namen. Soll er erscheinen, gehört „veroeffentlichen: ja“ in den Eintrag.
V434 = Dieser Eintrag wurde zu lange nicht geprüft. Letzte Prüfung: { $verified }. Vorgesehener Abstand: { $period }.
    .help = Vergleichen Sie ihn mit der Quelle, und tragen Sie den Tag unter „geprueft_am“ ein.
V435 = Dieser Eintrag soll regelmäßig geprüft werden, aber der Tag der letzten Prüfung fehlt. Vorgesehener Abstand: { $period }.
    .help = Vergleichen Sie ihn mit der Quelle, und tragen Sie den Tag unter „geprueft_am“ ein.
V436 = Dieser Eintrag nennt keine Quelle. Niemand kann ihn nachprüfen.
    .help = Nennen Sie unter „quellen“, woher die Angaben stammen. Das kann auch die Vereinbarung selbst sein.
V437 = Diese Vereinbarung steht vermutlich zweimal im Katalog. „{ $other }“ hat fast denselben Titel, ein gemeinsames Thema und dieselben Partner.
    .help = Führen Sie beide Dateien zusammen. Sind es zwei Vereinbarungen, sagen Sie es mit einer Beziehung: beziehungen: [{ "{" }art: siehe, zu: { $id }{ "}" }]
V438 = Die Zusammenfassung wiederholt nur den Titel.
    .help = Sagen Sie in ein oder zwei Sätzen, wer was für wen erledigt.
V439 = Der Titel steht in Großbuchstaben. So ist er schwer zu lesen.
    .help = Schreiben Sie ihn in gewöhnlicher Schrift.

# 5xx: Adressen
V501 = { $other ->
        [none] Die Adresse { $address } ist schon vergeben.
       *[other] Die Adresse { $address } gehört schon zu „{ $other }“.
    }
    .help = Wählen Sie einen anderen Dateinamen oder eine andere „art“, oder streichen Sie die frühere Kennung. Große und kleine Buchstaben zählen in Adressen gleich.
V502 = „{ $value }“ taugt nicht als frühere Adresse.
    .help = Möglich sind ein früherer Dateiname ohne „.md“ (alte-vereinbarung) und eine Adresse dieser Website (/alt/vereinbarung/).

# 6xx: Import
V601 = Die Angabe „{ $key }“ ist hier nicht bekannt.
    .help = Eigene Angaben beginnen mit „x_“ und stehen unmittelbar unter „felder“.
V602 = Die Tabelle hat keine Spalte „{ $column }“.
    .help = Schreiben Sie den Namen so, wie er in der ersten Zeile der Tabelle steht.
V603 = { $cause ->
        [none] Hier fehlt, woher der Wert kommt.
        [both] Hier stehen eine Spalte und ein fester Wert zugleich.
        [field-and-patterns] Hier stehen „feld“ und „muster“ zugleich.
       *[no-record] Das Ziel ist ein einfacher Text und hat keine Angabe „{ $key }“.
    }
    .help = { $cause ->
        [none] „spalte“ nennt eine Spalte der Tabelle, „fest“ einen festen Wert.
        [both] Streichen Sie eines von beiden. Ein fester Wert neben einer Spalte steht unter „dazu“.
        [field-and-patterns] Streichen Sie eines von beiden. Ein Muster nennt seine Angaben selbst.
       *[no-record] Möglich sind „spalte“, „trennen“, „werte“, „vorsatz“ und „nachsatz“.
    }
V604 = Das Muster „{ $pattern }“ ist nicht zu verstehen.
    .label = { $cause ->
        [open] Klammer ohne Ende
        [close] Klammer ohne Anfang
        [empty] Klammer ohne Namen
        [digits] nach dem Doppelpunkt fehlt die Zahl der Stellen
        [adjacent] zwei Klammern ohne Text dazwischen
       *[no-hole] keine Klammer
    }
    .help = { $cause ->
        [digits] Eine Nummer füllen Sie so auf zwei Stellen auf: {"{"}nr:02{"}"}
        [adjacent] Zwischen zwei Klammern muss ein Text stehen, an dem sich der Wert teilen lässt.
       *[other] Namen stehen in geschweiften Klammern, zum Beispiel: {"{"}partner{"}"}={"{"}beitritt{"}"}
    }
V605 = In den Ordner „{ $folder }“ kann dieser Import nicht schreiben.
    .help = Der Ordner liegt im Katalog. Er heißt oder beginnt so: { $expected }.
V606 = Die Spalte „{ $column }“ gibt es zweimal.
    .label = zum zweiten Mal
    .help = Benennen Sie eine der beiden Spalten um.
V607 = { $missing ->
        [rows] Unter den Namen der Spalten steht keine Zeile.
       *[all] Die Tabelle ist leer.
    }
    .help = { $missing ->
        [rows] Die erste Zeile nennt die Spalten. Darunter fehlen die Werte.
       *[all] Die erste Zeile nennt die Spalten. Darunter stehen die Werte.
    }
V608 = { $more ->
        [none] „{ $value }“ in Zeile { $row } steht in einer Spalte ohne Namen und wird nicht übernommen.
        [one] „{ $value }“ in Zeile { $row } und ein weiterer Wert stehen in einer Spalte ohne Namen und werden nicht übernommen.
       *[other] „{ $value }“ in Zeile { $row } und { $more } weitere Werte stehen in einer Spalte ohne Namen und werden nicht übernommen.
    }
    .help = Geben Sie der Spalte in der ersten Zeile einen Namen, oder löschen Sie ihre Werte.
V609 = In Zeile { $row } zeigt die Tabelle den Fehler „{ $value }“.
    .help = Berichtigen Sie die Formel, oder tragen Sie den Wert von Hand ein.
V610 = Zeile { $row } ergibt keine Kennung.
    .help = Füllen Sie die Spalten, aus denen die Zuordnung die Kennung bildet.
V611 = Die Zeilen { $other } und { $row } haben dieselbe Kennung „{ $id }“.
    .label = noch einmal
    .help = Ändern Sie eine der beiden. Bis dahin wird nichts geschrieben.
V612 = „{ $value }“ steht nicht in der Wertetabelle zur Spalte „{ $column }“ und bleibt, wie es ist.
    .help = Ergänzen Sie den Wert unter „werte“, oder berichtigen Sie ihn in der Tabelle.
V613 = Auf „{ $value }“ passt keines der Muster zur Spalte „{ $column }“.
    .label = wird nicht übernommen
    .help = Ergänzen Sie ein Muster, oder berichtigen Sie den Wert in der Tabelle.
V614 = Zu „{ $key }“ gibt es zwei Werte: „{ $kept }“ und „{ $value }“.
    .label = wird nicht übernommen
    .help = Übernommen wird „{ $kept }“. Streichen Sie in der Tabelle einen der beiden Werte.
V615 = Die Arbeitsmappe hat kein Blatt „{ $sheet }“.
    .help = Sie hat diese Blätter: { $sheets }.
V616 = In Zeile { $row } wird ein Anführungszeichen nicht geschlossen. Alles danach fiele in diese eine Zelle.
    .label = hier wird es geöffnet
    .help = Setzen Sie am Ende des Textes ein zweites Anführungszeichen, oder streichen Sie dieses. Ein Anführungszeichen im Text wird verdoppelt: ""
V617 = In Zeile { $row } enthält eine Zelle Zeilen, die selbst wie Zeilen der Tabelle aussehen.
    .help = Vermutlich fehlt am Ende der ersten Zeile ein Anführungszeichen. Sind die Zeilen so gemeint, ist nichts zu tun.
V618 = Zu Zeile { $row } gibt es schon die Datei „{ $path }“. Sie stammt nicht aus dieser Tabelle und bleibt, wie sie ist.
    .help = Geben Sie der Zeile eine andere Kennung als „{ $id }“, oder benennen Sie die Datei um.
V619 = Diese Datei ist keine Arbeitsmappe, auch wenn ihr Name so endet, oder sie ist mit einem Kennwort geschützt.
    .help = Eine Textdatei mit Trennzeichen muss auf „.csv“ enden. Sonst öffnen Sie die Datei, und speichern Sie sie neu als XLSX, ODS oder CSV.
V620 = Das Blatt „{ $sheet }“ wird nicht gesucht, denn eine Textdatei hat keine Blätter.
    .help = Lassen Sie „--sheet“ weg, oder geben Sie die Arbeitsmappe selbst an.
V701 = { $cause ->
        [page] Das ist die leere Seite des Fragebogens. Antworten enthält sie nicht.
       *[column] Das ist kein Fragebogen von Verbund: Es fehlt die Spalte „{ $column }“.
    }
    .label = { $cause ->
        [page] hier beginnt eine Seite
       *[column] die Spalten beginnen hier
    }
    .help = { $cause ->
        [page] Nehmen Sie die CSV-Datei, die die Seite speichert.
       *[column] Nehmen Sie die Datei, die „verbund survey export“ geschrieben hat, oder die CSV-Datei von der Seite des Fragebogens.
    }
V702 = Zeile { $row }: Die Vereinbarung „{ $title }“ mit der Kennung „{ $id }“ gibt es im Katalog nicht mehr.
    .help = Ist sie umbenannt, tragen Sie die Antwort von Hand ein, und löschen Sie die Zeile im Fragebogen.
V703 = In Zeile { $row } ist die Frage verändert worden: Etwas anderes steht da als das, was gefragt war.
    .help = Neues gehört in die Spalten mit „Neu“. Kopieren Sie die Zeile aus dem ursprünglichen Fragebogen zurück, und tragen Sie es dort ein.
V704 = „{ $value }“ in Zeile { $row } ist keine Antwort.
    .help = Möglich sind: stimmt, geändert, beendet, nicht bekannt. Alles Weitere gehört in die Bemerkung.
V705 = { $cause ->
        [right] In Zeile { $row } steht „stimmt“, und doch ist „{ $column }“ ausgefüllt.
        [none] In Zeile { $row } ist „{ $column }“ ausgefüllt, aber die Antwort fehlt.
        [unknown] In Zeile { $row } steht „nicht bekannt“, und doch ist „{ $column }“ ausgefüllt.
        [left] In Zeile { $row } scheidet „{ $value }“ aus, aber seit wann, fehlt.
        [no-partner] In Zeile { $row } scheidet „{ $value }“ aus, gehört aber nicht zu den Beteiligten.
        [missing] In Zeile { $row } fehlt zur neuen Vereinbarung „{ $column }“.
        [nameless] In Zeile { $row } hat der Titel „{ $value }“ keinen Buchstaben und keine Ziffer.
       *[day] „{ $column }“ nennt keinen Tag.
    }
    .help = { $cause ->
        [right] Fragen Sie nach. Gilt das Neue, ist die Antwort „geändert“; gilt es nicht, leeren Sie die Zelle.
        [none] Fragen Sie nach, ob „geändert“ oder „beendet“ gemeint ist.
        [unknown] Fragen Sie nach. Gilt das Neue, ist die Antwort „geändert“; gilt es nicht, leeren Sie die Zelle.
        [left] Schreiben Sie das Datum in Klammern dahinter, zum Beispiel: Stadt Beispielstadt (31.12.2025).
        [no-partner] Schreiben Sie den Namen so, wie er in der Spalte „Beteiligte“ steht.
        [missing] Eine neue Vereinbarung braucht mindestens Titel, Aufgabe und Thema.
        [nameless] Aus dem Titel wird der Name der Datei. Fragen Sie nach, wie die Vereinbarung heißt.
       *[day] Erwartet wird ein Tag, zum Beispiel 15.03.2027.
    }
V706 = Zwei Antworten zu „{ $file }“ widersprechen sich: „{ $value }“ und „{ $other }“.
    .label = Zeile { $row }
    .help = { $who ->
        [same] Beide Antworten kommen von demselben Partner. Klären Sie mit ihm, was gilt, und leeren Sie die andere Antwort. Bis dahin wird nichts geschrieben.
       *[two] Klären Sie mit beiden, was gilt, und leeren Sie die andere Antwort in ihrem Fragebogen. Bis dahin wird nichts geschrieben.
    }
V707 = Zeile { $row }: Seit der Frage hat sich der Eintrag geändert. „{ $column }“ soll „{ $value }“ werden, im Katalog steht jetzt aber „{ $now }“.
    .help = Entscheiden Sie, was gilt. Ist es der Katalog, leeren Sie die Zelle; ist es die Antwort, tragen Sie sie von Hand ein.
V708 = Zeile { $row } bestätigt „{ $column }: { $then }“. Im Katalog steht inzwischen „{ $now }“.
    .label = bestätigt wurde das
    .help = Der Eintrag gilt nicht als geprüft. Fragen Sie bei Bedarf noch einmal nach.
V709 = Zeile { $row } sagt zu „{ $title }“ „geändert“, aber nicht, was.
    .help = Fragen Sie nach. Geändert wird nichts, und der Eintrag gilt nicht als geprüft.
V710 = Dieser Wert lässt sich nicht einzeln ändern, ohne dass anderes in der Datei verloren ginge. Geantwortet wurde: „{ $value }“
    .label = bitte von Hand ändern
    .help = Ändern Sie ihn von Hand: Tragen Sie die Antwort hier ein, und setzen Sie „geprueft_am“. Alles andere wird übernommen.
V711 = { $cause ->
        [future] „{ $column }“ nennt mit dem { $value } einen Tag, der noch nicht war.
       *[before] „{ $column }“ nennt mit dem { $value } einen Tag vor der Frage. Gefragt wurde am { $asked }.
    }
    .help = Fragen Sie nach, und berichtigen Sie den Tag, oder leeren Sie die Zelle. Dann gilt der Tag, an dem Sie die Antworten übernehmen.

import-stopped = Nichts geschrieben. Bitte zuerst die Fehler beheben.
import-partly = Zeilen mit Fehlern wurden nicht übernommen, alle anderen schon.
import-check-now = Jetzt prüfen: verbund check { $catalogue }
import-dry-run = Probelauf: Es wurde nichts geschrieben.
import-sheet = Gelesen wurde das Blatt „{ $sheet }“.
import-rows = { $count ->
    [0] Keine Zeile gelesen.
    [one] Eine Zeile gelesen.
   *[other] { $count } Zeilen gelesen.
}
import-new = { $count ->
    [one] Eine Datei neu.
   *[other] { $count } Dateien neu.
}
import-restored = { $count ->
    [one] Eine Datei war gelöscht und ist wieder angelegt. Soll sie wegbleiben, streichen Sie die Zeile in der Tabelle:
   *[other] { $count } Dateien waren gelöscht und sind wieder angelegt. Sollen sie wegbleiben, streichen Sie die Zeilen in der Tabelle:
}
import-updated = { $count ->
    [one] Eine Datei auf den Stand der Tabelle gebracht.
   *[other] { $count } Dateien auf den Stand der Tabelle gebracht.
}
import-unchanged = { $count ->
    [one] Eine Datei unverändert.
   *[other] { $count } Dateien unverändert.
}
import-kept = { $count ->
    [one] Eine Datei ist von Hand bearbeitet und bleibt, wie sie ist. „--force“ überschreibt sie:
   *[other] { $count } Dateien sind von Hand bearbeitet und bleiben, wie sie sind. „--force“ überschreibt sie:
}
import-refused = { $count ->
    [one] Eine Zeile hat Fehler und ergibt keine Datei:
   *[other] { $count } Zeilen haben Fehler und ergeben keine Dateien:
}
import-row-nameless = Zeile { $row }
import-row = Zeile { $row }: { $path }
import-vanished = { $count ->
    [one] Eine früher geschriebene Datei gehört zu keiner Zeile mehr: Die Zeile ist gestrichen oder hat eine neue Kennung. Die Datei bleibt. Löschen Sie sie, wenn sie überholt ist:
   *[other] { $count } früher geschriebene Dateien gehören zu keiner Zeile mehr: Die Zeilen sind gestrichen oder haben eine neue Kennung. Die Dateien bleiben. Löschen Sie sie, wenn sie überholt sind:
}
import-cells = { $typed } Zellen verstanden, { $wording } im Wortlaut behalten, { $lost } nicht übernommen.
import-column = Spalte „{ $column }“, { $count ->
    [one] Zeile
   *[other] Zeilen
} { $rows }: { $what }
import-whole-rows = { $count ->
    [one] Zeile
   *[other] Zeilen
} { $rows }, { $cells ->
    [one] eine Zelle
   *[other] { $cells } Zellen
}: { $what }
import-typed = verstanden
import-wording = im Wortlaut behalten
import-lost = nicht übernommen
import-because-dropped = laut Zuordnung weggelassen
import-because-no-field = die Zuordnung nennt die Spalte nicht
import-because-outranked = eine andere Spalte hat den Wert schon gegeben
import-because-no-pattern = kein Muster passt
import-because-disagrees = eine andere Spalte sagt etwas anderes
import-because-row-refused = die Zeile hat Fehler
import-because-edited-by-hand = die Tabelle hat sich geändert, die Datei ist aber von Hand bearbeitet
import-csv-row = Zeile
import-csv-id = Kennung
import-csv-column = Spalte
import-csv-value = Wert
import-csv-fate = Verbleib
import-csv-reason = Grund

survey-export-done = { $partners ->
        [one] 1 Partner
       *[other] { $partners } Partner
    }: { $files ->
        [one] 1 Datei
       *[other] { $files } Dateien
    } geschrieben.
survey-export-left-out = { $count ->
        [one] 1 Partner bekommt keinen Fragebogen: Er ist an keiner Vereinbarung beteiligt, die läuft oder geplant ist. Mit „--partner“ fragen Sie auch ihn, was fehlt.
       *[other] { $count } Partner bekommen keinen Fragebogen: Sie sind an keiner Vereinbarung beteiligt, die läuft oder geplant ist. Mit „--partner“ fragen Sie auch sie, was fehlt.
    }
survey-export-refused = Keine Fragebogen geschrieben. Bitte zuerst die Fehler im Katalog beheben.
survey-export-kept = { $count ->
        [one] Nichts geschrieben: Diese Datei ist schon da und sieht anders aus. Vielleicht enthält sie Antworten. Mit „--force“ wird sie überschrieben.
       *[other] Nichts geschrieben: Diese { $count } Dateien sind schon da und sehen anders aus. Vielleicht enthalten sie Antworten. Mit „--force“ werden sie überschrieben.
    }
survey-no-partner =
    Fehler: Den Partner „{ $name }“ gibt es im Katalog nicht.{ $near ->
        [none] {""}
       *[other] {" "}Meinten Sie „{ $near }“?
    }
survey-reply = { $file }: { $answered ->
        [one] 1 Antwort
       *[other] { $answered } Antworten
    }, { $open } offen.
survey-notes = Für die Redaktion:
survey-note-remark = { $who } zu „{ $title }“: { $text }
survey-note-not-known = { $who } kennt „{ $title }“ nicht.
survey-note-joined-before = { $who } nennt zu „{ $title }“ als neu dabei: „{ $text }“. Im Katalog steht das schon.
survey-note-there = { $who } vermisst „{ $title }“. Eine Datei dazu gibt es schon: { $text }
survey-stopped = Nichts geschrieben. Bitte zuerst die Fehler klären.
survey-dry-run = { $count ->
        [0] Probelauf: Es gibt nichts zu ändern.
        [one] Probelauf: 1 Datei würde geändert. Geschrieben wurde nichts.
       *[other] Probelauf: { $count } Dateien würden geändert. Geschrieben wurde nichts.
    }
survey-done = { $count ->
        [0] Es gibt nichts zu ändern.
        [one] 1 Datei geändert. Jetzt prüfen: verbund check { $catalogue }{ $drafts ->
            [0] {""}
           *[other] {" "}--drafts
        }
       *[other] { $count } Dateien geändert. Jetzt prüfen: verbund check { $catalogue }{ $drafts ->
            [0] {""}
           *[other] {" "}--drafts
        }
    }
survey-contact = Ansprechstelle
survey-did-enter = { $what }: „{ $to }“ eingetragen
survey-did-change = { $what }: „{ $from }“ → „{ $to }“
survey-did-join = neu dabei: „{ $to }“
survey-did-leave = ausgeschieden: „{ $to }“
survey-did-verify = geprüft am { $day }
survey-did-draft = als Entwurf angelegt
