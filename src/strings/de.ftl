# Die Worte des Programms: Meldungen für die Redaktion, Zusammenfassungen der Befehle.
# Ein Satz sagt einen Gedanken: was da steht, was erwartet wurde, was zu tun ist.

level_error = Fehler
level_warning = Warnung
level_note = Hinweis
level_help = Hilfe
did_you_mean = meinten Sie „{ $suggestion }“?
label-first-here = zuerst hier

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
failed = Fehler: { $reason }
failed_foreign =
    Fehler: „{ $path }“ stammt nicht von Verbund und würde ersetzt.
    Nichts wurde geändert. Wählen Sie mit -o einen anderen Ordner, oder ersetzen Sie solche Dateien mit --clean.
failed_overlap =
    Fehler: Der Ausgabeordner „{ $output }“ und der Katalog „{ $catalogue }“ liegen ineinander.
    Nichts wurde geschrieben. Wählen Sie mit -o einen Ordner außerhalb des Katalogs.
failed_epoch =
    Fehler: SOURCE_DATE_EPOCH ist „{ $value }“ und damit kein Zeitpunkt.
    Erwartet wird die Zahl der Sekunden seit dem 1. Januar 1970. Einen Stichtag können Sie auch mit --as-of angeben.
failed_missing =
    Fehler: „{ $path }“ gibt es nicht.
    Prüfen Sie die Schreibweise und den Ordner, in dem Sie den Befehl aufrufen.
stage_read = lesen
stage_parse = verstehen
stage_link = verknüpfen
stage_check = prüfen
stage_plan = planen
stage_render = schreiben

# 0xx: Dateien und ihre Schreibweise
V001 = Die Datei „{ $path }“ kann nicht gelesen werden: { $reason }.
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
    .help = Eigene Angaben beginnen mit „x_“, zum Beispiel x_{ $key }.
V014 = Die Angaben „{ $other }“ und „{ $key }“ bedeuten dasselbe.
    .label = hier noch einmal
    .help = Behalten Sie eine von beiden.
V015 = Die Angabe „{ $key }“ fehlt.
    .help = Ergänzen Sie eine Zeile „{ $key }: …“. Auf Englisch heißt sie „{ $english }“.
V016 = { $expected ->
        [text] Hier wird ein Text erwartet.
        [list] Hier wird eine Liste erwartet.
       *[record] Hier werden Angaben der Form „name: wert“ erwartet.
    }
V017 = Der Text hat { $length } Zeichen, höchstens { $max } sind möglich.
    .help = Kürzen Sie ihn. Einzelheiten passen in den Text unter dem Kopf.
V018 = „{ $value }“ ist hier nicht möglich.
    .help = Möglich sind: { $allowed }.
V019 = Die Angaben sind zu tief ineinander geschachtelt.
V020 = Den Tag „{ $value }“ gibt es nicht.
    .label = kein Tag im Kalender
V021 = „{ $value }“ ist kein Datum.
    .help = Möglich sind zum Beispiel: 03.03.2013, Oktober 2008, 1961, Schuljahr 1992/93, 2013 bis 2015, unbekannt.
V022 = „{ $value }“ ist keine ganze Zahl.
V023 = Hier steht „{ $value }“, möglich sind „ja“ und „nein“.
V024 = „{ $value }“ ist keine Zeitspanne.
    .help = Möglich sind zum Beispiel: 6 Monate, ein Jahr, vier Wochen.
V025 = „{ $value }“ ist kein Betrag. Die Worte werden gezeigt, aber nicht gerechnet.
    .help = Möglich sind zum Beispiel: 57.000,00 Euro, 57000, 2 Mio. €.
V026 = „{ $value }“ ist ein Platzhalter.
    .help = Tragen Sie das Datum ein, sobald es bekannt ist, sonst „unbekannt“.
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
        [source] Prüfen Sie die Schreibweise, oder tragen Sie die Quelle in sources.yaml ein.
       *[agreement] Prüfen Sie die Schreibweise. Gemeint ist der Titel oder der Dateiname ohne „.md“.
    }
V102 = „{ $name }“ ist mehrdeutig.
    .label = gemeint sein kann { $candidates }
    .help = Schreiben Sie den vollen Namen.
V103 = Den Namen „{ $name }“ trägt schon ein anderer Partner.
    .label = hier noch einmal
    .help = Ergänzen Sie einen Namen so, dass beide zu unterscheiden sind.
V104 = Der Partner „{ $name }“ ist doppelt aufgeführt. Die zweite Zeile zählt nicht.
    .help = Führen Sie die Angaben in einer Zeile zusammen.
V105 = Diese Zeile nennt weder einen Partner noch eine Gruppe noch weitere Beteiligte.
    .help = Möglich sind „partner: …“, „gruppe: …“ oder „weitere: …“.
V106 = Die Vereinbarung bezieht sich auf sich selbst.
V107 = Die Vereinbarung „{ $title }“ ändert oder ersetzt über andere sich selbst.
    .help = Verfolgen Sie die Beziehungen „aendert“ und „ersetzt“ bis zu dieser Datei zurück.
V108 = Die Gruppe „{ $name }“ ist über andere aus sich selbst gebildet.
V109 = „{ $name }“ allein ist nie { $district }, sondern die Stadt oder Gemeinde.
    .help = Streichen Sie den Namen hier.
V110 = Die Übersetzung gehört zur Datei „{ $of }“, die es nicht gibt.
    .help = „vhs.en.md“ übersetzt „vhs.md“ im selben Ordner. Benennen Sie die Datei um.
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
    .help = Erwartet wird eine Adresse mit https://. In der Adresse eines Formulars stehen {"{"}seite{"}"} und {"{"}kennung{"}"} für die Seite und den Eintrag: https://kreis.example/formular?url={"{"}seite{"}"}&id={"{"}kennung{"}"}
V313 = Die Erklärung zur Barrierefreiheit ist älter als ein Jahr: „{ $date }“.
    .help = Prüfen Sie die Erklärung, und tragen Sie den Tag unter „aktualisiert_am“ ein. Grundlage: { $norm }.
V314 = Der Platzhalter „{ $text }“ würde veröffentlicht.
    .help = Ersetzen Sie ihn durch die richtige Angabe, oder streichen Sie ihn.
V315 = Hier steht noch der Platzhalter „{ $text }“.
    .help = Ersetzen Sie ihn durch die richtige Angabe, oder streichen Sie ihn.
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

# 4xx: Regeln
V401 = Das Ende „{ $end }“ liegt vor dem Beginn.
V402 = „{ $value }“ ist kein { $name }. Er hat { $digits } Ziffern.
    .help = Setzen Sie den Schlüssel in Anführungszeichen, damit führende Nullen erhalten bleiben.
    .suggestion = ist vorn eine Null verloren gegangen? „{ $suggestion }“
V403 = Der Austritt „{ $until }“ liegt vor dem Beitritt.

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
V607 = Die Tabelle ist leer.
    .help = Die erste Zeile nennt die Spalten. Darunter stehen die Werte.
V608 = „{ $value }“ in Zeile { $row } steht in einer Spalte ohne Namen und wird nicht übernommen.
    .help = Geben Sie der Spalte in der ersten Zeile einen Namen, oder löschen Sie den Wert.
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

import-stopped = Nichts geschrieben. Bitte zuerst die Fehler beheben.
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
import-row = Zeile { $row }: { $path }
import-vanished = { $count ->
    [one] Ein früherer Eintrag steht nicht mehr in der Tabelle. Die Datei bleibt:
   *[other] { $count } frühere Einträge stehen nicht mehr in der Tabelle. Die Dateien bleiben:
}
import-cells = { $typed } Zellen verstanden, { $wording } im Wortlaut behalten, { $lost } nicht übernommen.
import-column = Spalte „{ $column }“, { $count ->
    [one] Zeile
   *[other] Zeilen
} { $rows }: { $what }
import-typed = verstanden
import-wording = im Wortlaut behalten
import-lost = nicht übernommen
import-because-dropped = laut Zuordnung weggelassen
import-because-no-field = die Zuordnung nennt die Spalte nicht
import-because-outranked = eine andere Spalte hat den Wert schon gegeben
import-because-no-pattern = kein Muster passt
import-because-disagrees = eine andere Spalte sagt etwas anderes
import-because-row-refused = die Zeile hat Fehler
import-csv-row = Zeile
import-csv-id = Kennung
import-csv-column = Spalte
import-csv-value = Wert
import-csv-fate = Verbleib
import-csv-reason = Grund
