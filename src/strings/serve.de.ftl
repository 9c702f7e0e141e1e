# Die Worte der Vorschau: im Terminal und auf der Seite.

serve_at =
    Vorschau: { $address }
    Sie zeigt jede Änderung von selbst. Strg+C beendet sie.
serve_public = Andere Rechner können die Vorschau sehen.
serve_changed = Geändert: { $files }
serve_changed_more = { $files } und { $n ->
        [one] 1 weitere Datei
       *[other] { $n } weitere Dateien
    }
serve_seen = { $findings ->
        [0] Keine Befunde
        [one] 1 Befund
       *[other] { $findings } Befunde
    }, { $seconds } s
serve_stale = Die Vorschau zeigt den letzten Stand ohne Fehler.
serve_waiting = Die Vorschau beginnt, sobald der Katalog keine Fehler mehr hat.
serve_ended = Die Vorschau ist beendet.

failed_port =
    Der Port { $port } ist belegt.
    Wählen Sie mit --port einen anderen. Ohne --port sucht Verbund selbst einen freien.
failed_ports =
    Die Ports { $first } bis { $last } sind belegt.
    Wählen Sie mit --port einen anderen.
failed_public =
    Unter „{ $address }“ könnten andere Rechner die Vorschau sehen, auch Entwürfe.
    Lassen Sie --bind weg. Wenn andere sie sehen sollen, geben Sie zusätzlich --public an.
failed_watch =
    Änderungen in „{ $path }“ lassen sich nicht verfolgen: { $reason }
    Mit --poll sieht Verbund jede Sekunde selbst nach. Das hilft auch bei Netzlaufwerken.

http_host =
    Diese Adresse gehört nicht zur Vorschau.
    Rufen Sie die Adresse auf, die im Terminal steht.
http_method = Die Vorschau zeigt Seiten und nimmt nichts entgegen.
http_missing = Diese Datei gibt es nicht.
http_fault_title = Diese Seite lässt sich nicht zeigen
http_waiting_title = Der Katalog hat Fehler
http_waiting = Die Befunde stehen unten auf dieser Seite und im Terminal. Sobald sie behoben sind, erscheint hier der Katalog.

live_heading = Befunde im Katalog
live_count = { $n ->
        [0] Keine Befunde
        [one] 1 Befund
       *[other] { $n } Befunde
    }
live_stale = Die Seite zeigt den letzten Stand ohne Fehler.
live_more = { $n ->
        [one] 1 weiterer Befund steht im Terminal.
       *[other] { $n } weitere Befunde stehen im Terminal.
    }
live_close = Einklappen
live_up = Nach oben schieben
live_down = Nach unten schieben
live_trouble = Der Katalog oder sein Design lässt sich nicht lesen.
