# Was die Angaben eines Katalogs bedeuten: für die Hilfe im Editor, das Handbuch und neue Dateien.
# Je Angabe eine Meldung „Datensatz-englischer_Name“: die Bezeichnung, darunter
#   .about    was hier steht und in welcher Form, in ein oder zwei Sätzen
#   .written  was nur wissen muss, wer die Datei selbst schreibt und kein Formular hat
#   .example  der Wert in YAML, so wie er hinter dem Doppelpunkt steht (eine geschweifte Klammer schreibt man {"{"})
#   .value-…  was ein Wort einer festen Liste bedeutet, wo das Wort allein Fragen offen lässt;
#             eine Liste, die mehrere Angaben haben, ist bei der ersten erklärt

## Vereinbarung

agreement = Vereinbarung
    .about = Eine Datei je Vereinbarung, im Ordner agreements/. Der Dateiname ist Teil der Adresse.
agreement-title = Titel
    .about = Wie die Vereinbarung heißt, kurz und ohne Abkürzungen. Der Titel steht über dem Steckbrief und in allen Listen.
    .example = Gemeinsame Volkshochschule Kamen und Bönen
agreement-subtitle = Zusatz
    .about = Was unter dem Titel stehen soll, zum Beispiel die Nummer einer Änderung.
    .example = Zweite Änderung vom 1. Januar 2023
agreement-summary = Zusammenfassung
    .about = Ein oder zwei Sätze für Leserinnen und Leser ohne Vorwissen: wer erledigt was für wen? Höchstens 300 Zeichen.
    .example = "Kamen und Bönen betreiben seit 1975 gemeinsam eine Volkshochschule."
agreement-plain = Einfach gesagt
    .about = Dasselbe noch einmal in kurzen, einfachen Sätzen. Jeder Eintrag ist ein Satz oder ein Absatz.
    .example =
        - Zwei Städte haben zusammen eine Volkshochschule.
        - Dort kann man Kurse besuchen.
agreement-topics = Themen
    .about = Ein oder mehrere Themen. Das erste ist das wichtigste.
    .written = Genannt werden Dateinamen oder Titel aus dem Ordner topics/.
    .example = [bildung]
agreement-partners = Partner
    .about = Wer beteiligt ist. Ein Eintrag kann auch mehr sagen: Rolle, Beitritt, Austritt, eine Gruppe oder weitere Beteiligte.
    .written = Genannt wird der Name oder der Dateiname aus dem Ordner partners/.
    .example =
        - Stadt Kamen
        - partner: Gemeinde Bönen
          beitritt: 2004
agreement-area = Gebiet
    .about = Für welches Gebiet die Vereinbarung gilt, wenn es nicht das der Partner ist. Möglich sind Partner und Gruppen.
    .example =
        - gruppe: kreisangehoerige-kommunen
          ohne: [schwerte]
agreement-mentioned = Genannt
    .about = Stellen, die in der Vereinbarung vorkommen, ohne Partner zu sein: eine Aufsicht, ein Fördergeber, eine gemeinsame Einrichtung.
    .example =
        - partner: Bezirksregierung Arnsberg
          rolle: bewilligungsbehoerde
agreement-performed_by = Aufgabenerledigung
    .about = Wer die Aufgabe tatsächlich erledigt: ein Partner oder andere Worte wie „beteiligte“.
    .example = Stadt Kamen
agreement-task = Aufgabe
    .about = Die Aufgabe in den Worten der Quelle.
    .example = Volkshochschule
agreement-legal_form = Rechtsform
    .about = Eine oder mehrere Rechtsformen.
    .written = Genannt werden Dateiname, Titel oder Abkürzung aus dem Ordner legal-forms/.
    .example = Zweckverband
agreement-legal_form_text = Rechtsform im Wortlaut
    .about = Was die Quelle zur Rechtsform schreibt, wenn es mehr oder anderes ist als die Rechtsform selbst.
    .example = gemeinsamer Kaufvertrag zu je 50 %
agreement-transfer = Übertragung
    .about = Ob die Aufgabe ganz übergeht oder nur für die anderen durchgeführt wird. Das ist bei öffentlich-rechtlichen Vereinbarungen wichtig (in Nordrhein-Westfalen § 23 GkG NRW).
    .example = mandatierend
    .value-delegating = Die Aufgabe geht mit allen Rechten und Pflichten über.
    .value-mandating = Die Aufgabe wird nur für die anderen durchgeführt. Zuständig bleiben sie selbst.
    .value-unknown = Aus der Quelle geht es nicht hervor.
agreement-legal_basis = Rechtsgrundlagen
    .about = Gesetze und Paragrafen, auf denen die Vereinbarung beruht. Ein Eintrag ist ein Text oder sagt mehr, etwa die Adresse des Gesetzes.
    .example =
        - § 23 GkG NRW
        - norm: § 5 HAG/SGB IX
          text: Zusammenarbeit der Träger
agreement-identifiers = Kennungen
    .about = Aktenzeichen und Nummern, unter denen die Vereinbarung anderswo geführt wird.
    .example = ["Tabelle Kommunen, Nr. 2"]
agreement-start = Beginn
    .about = Seit wann die Vereinbarung gilt, so genau wie bekannt. Es genügen ein Jahr, ein Monat oder ein Schuljahr, auch im Wortlaut der Quelle.
    .example = 01.08.1975
agreement-end = Ende
    .about = Wann die Vereinbarung endet oder geendet hat. Bei einer unbefristeten Vereinbarung entfällt die Angabe.
    .example = 31.12.2027
agreement-events = Ereignisse
    .about = Was zu welchem Zeitpunkt geschah: Beschluss, Unterzeichnung, Beitritt, Änderung, Kündigung. Jeder Eintrag hat Art und Datum.
    .example =
        - art: neufassung
          datum: 02.08.2015
agreement-term = Laufzeit
    .about = Wie lange die Vereinbarung gilt und ob sie sich verlängert, als Text oder mit einzelnen Angaben.
    .example = unbefristet
agreement-notice = Kündigung
    .about = Wie und mit welcher Frist gekündigt werden kann, als Text oder mit einzelnen Angaben.
    .example =
        frist: 6 Monate
        zum: Jahresende
        form: schriftlich
agreement-status = Status
    .about = Wo die Vereinbarung steht. Verbund errechnet den Status aus Beginn und Ende. Die Angabe ist nur nötig, wo er sich daraus nicht ergibt.
    .example = aktiv
    .value-active = Die Vereinbarung läuft.
    .value-planned = Die Vereinbarung hat noch nicht begonnen.
    .value-under_review = Über das Vorhaben ist noch nicht entschieden.
    .value-on_demand = Die Vereinbarung wird nur aus gegebenem Anlass genutzt.
    .value-ended = Die Vereinbarung ist ausgelaufen, gekündigt oder ersetzt.
    .value-not_realised = Aus dem Vorhaben ist nichts geworden.
    .value-unknown = Die Quellen sagen nicht, ob die Vereinbarung noch läuft.
agreement-relations = Beziehungen
    .about = Wie die Vereinbarung mit anderen zusammenhängt: Sie ändert, ersetzt oder ergänzt eine andere oder gehört zu ihr.
    .example =
        - art: siehe
          zu: vhs-unna-holzwickede-froendenberg
agreement-money = Finanzen
    .about = Entgelte, Umlagen, Zuwendungen und Einsparungen. Ein Eintrag ist ein Text oder hat einzelne Angaben.
    .example =
        - art: Umlage
          betrag: 57.000,00 Euro
          pro: Jahr
agreement-posts = Stellen
    .about = Stellen und Stellenanteile, die mit der Vereinbarung verbunden sind.
    .example =
        - anteil: 1,0
          einheit: VzÄ
          bei: Stadt Kamen
agreement-committees = Gremien
    .about = Wer die Zusammenarbeit lenkt: Lenkungskreis, Beirat, Verbandsversammlung.
    .example =
        - name: Verbandsversammlung
          rhythmus: zweimal im Jahr
agreement-deadlines = Fristen
    .about = Was wann zu erledigen ist, einmal oder wiederkehrend.
    .example =
        - was: Verwendungsnachweis
          faellig: 30.04.
          rhythmus: jährlich
agreement-decisions = Beschlüsse
    .about = Beschlüsse von Räten, Kreistagen und Ausschüssen.
    .example =
        - gremium: Kreistag
          datum: 16.12.2014
          drucksache: "042/14"
agreement-publication = Veröffentlichung
    .about = Wo und wann die Vereinbarung bekannt gemacht wurde und wer sie genehmigt hat.
    .example =
        - amtsblatt: Amtsblatt für den Regierungsbezirk Arnsberg
          nummer: "12"
          datum: 21.03.2015
agreement-documents = Dokumente
    .about = Vertrag, Satzung, Anlagen. Ein Eintrag ist der Name einer Datei aus files/ oder hat Titel und Adresse.
    .example =
        - titel: Satzung des Zweckverbands
          url: https://www.kreis.example/satzung.pdf
          barrierefrei: ja
agreement-contact = Kontakt
    .about = Wer Auskunft gibt: eine Stelle, am besten mit einem gemeinsamen Postfach statt der Adresse einer Person.
    .example =
        - stelle: Volkshochschule
          mail: vhs@stadt.example
agreement-open_to_join = Offen für Beitritt
    .about = Ob weitere Kommunen mitmachen können.
    .example = auf_anfrage
    .value-on_request = Nur nach Rücksprache.
    .value-unknown = Das ist nicht bekannt.
agreement-note = Anmerkung
    .about = Was Leserinnen und Leser zu diesem Eintrag wissen sollen, zum Beispiel Widersprüche zwischen Quellen. Jeder Eintrag ist ein Absatz.
    .example = "Die Quellen nennen zwei Jahre, 1974 und 1975."
agreement-sources = Quellen
    .about = Woher die Angaben stammen: eine Kennung aus sources.yaml, mit der Stelle darin.
    .example =
        - quelle: ikz-folien-2016
          stelle: "Folie 46, Nr. 2"
agreement-verified = Geprüft am
    .about = Wann jemand die Angaben zuletzt mit den Beteiligten abgeglichen hat.
    .example = 2026-03-01
agreement-review_every = Prüfen alle
    .about = Nach welcher Zeit die Angaben wieder zu prüfen sind.
    .example = 2 Jahre
agreement-keywords = Stichworte
    .about = Weitere Wörter, unter denen die Suche den Eintrag finden soll.
    .example = [VHS, Erwachsenenbildung]
agreement-aliases = Frühere Namen der Datei
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt zu diesem Eintrag.
    .example = [vhs-alt]
agreement-draft = Entwurf
    .about = Ein Entwurf erscheint auf keiner Seite, bis hier „nein“ steht oder die Angabe entfällt.
    .example = ja

## Eintrag unter „partner“

participation = Eintrag unter „partner“
    .about = Wer beteiligt ist: entweder ein Partner oder eine Gruppe oder weitere Beteiligte in Worten.
participation-partner = Partner
    .about = Name oder Dateiname eines Partners.
    .written = Nur einen Namen und nichts weiter können Sie auch ohne „partner:“ schreiben.
    .example = Gemeinde Bönen
participation-group = Gruppe
    .about = Kennung oder Name einer Gruppe aus groups.yaml. Alle ihre Mitglieder sind dann beteiligt.
    .example = kreisangehoerige-kommunen
participation-except = Ohne
    .about = Wer aus der Gruppe nicht beteiligt ist.
    .example = [Stadt Schwerte]
participation-others = Weitere
    .about = Weitere Beteiligte, die nicht einzeln genannt sind, in Worten.
    .example = weitere Städte und Gemeinden in NRW
participation-count = Anzahl
    .about = Wie viele es sind, in den Worten der Quelle. Nur bei einer Gruppe oder bei weiteren Beteiligten.
    .example = rund 30
participation-role = Rolle
    .about = Was der Partner in der Vereinbarung tut.
    .written = Mehrere Rollen stehen in eckigen Klammern.
    .example = [federfuehrung]
    .value-bearer = Ist für die Aufgabe zuständig.
    .value-lead = Führt die Geschäfte für alle.
    .value-performing = Erledigt die Aufgabe.
    .value-participating = Macht mit, ohne besondere Rolle.
    .value-member = Ist Mitglied eines Verbands oder Vereins.
    .value-associate_member = Ist über ein anderes Mitglied oder ohne volles Stimmrecht dabei.
    .value-shareholder = Hält Anteile an einer Gesellschaft.
    .value-grant_recipient = Erhält eine Förderung unmittelbar.
    .value-forwarding_recipient = Erhält Fördermittel, die ein anderer weiterleitet.
    .value-beneficiary = Hat den Nutzen, ohne zu unterzeichnen.
    .value-funder = Gibt das Geld.
    .value-authority = Bewilligt, genehmigt oder beaufsichtigt.
    .value-client = Gibt die Leistung in Auftrag.
    .value-service_provider = Erbringt die Leistung gegen Entgelt.
    .value-self_advocacy = Vertritt die Menschen, um die es geht, in eigener Sache.
    .value-contract_only = Steht im Vertrag, nimmt aber nicht teil.
    .value-partial = Nimmt nur mit einem Teil des Gebiets oder der Aufgabe teil.
    .value-joint_body = Ist die Einrichtung, die aus der Vereinbarung entstanden ist.
    .value-predecessor = Hatte die Aufgabe früher.
    .value-subject = Um diese Stelle geht es in der Vereinbarung.
    .value-separate_agreement = Hat dazu eine eigene Vereinbarung geschlossen.
    .value-not_involved = Ist ausdrücklich nicht beteiligt.
    .value-excluded = Ist vom Gebiet ausgenommen.
participation-since = Beitritt
    .about = Seit wann dieser Partner dabei ist, wenn er später dazukam.
    .example = 2015
participation-until = Austritt
    .about = Wann dieser Partner ausgeschieden ist.
    .example = 31.12.2006
participation-planned = Geplant
    .about = Ob der Beitritt nur geplant ist.
    .example = ja
participation-represented_by = Vertreten durch
    .about = Welches Amt oder Organ für den Partner handelt. Namen von Personen gehören nicht hierher.
    .example = Fachbereich Bildung
participation-note = Anmerkung
    .about = Was zu diesem Partner noch zu sagen ist.
    .example = nur für das Schuljahr 2014/15

## Eintrag unter „gebiet“

area = Eintrag unter „gebiet“
    .about = Ein Teil des Gebiets, für das die Vereinbarung gilt: ein Partner oder eine Gruppe.
area-partner = Partner
    .about = Name oder Dateiname eines Partners, dessen Gebiet gemeint ist.
    .example = Kreis Unna
area-group = Gruppe
    .about = Kennung oder Name einer Gruppe aus groups.yaml.
    .example = kreisgebiet
area-except = Ohne
    .about = Wer aus der Gruppe nicht dazugehört.
    .example = [Stadt Schwerte]
area-note = Anmerkung
    .about = Was zu diesem Gebiet noch zu sagen ist.
    .example = nur die Ortsteile nördlich der Lippe

## Eintrag unter „genannt“

mention = Eintrag unter „genannt“
    .about = Eine Stelle, die vorkommt, ohne Partner zu sein.
mention-partner = Partner
    .about = Name oder Dateiname der Stelle. Sie braucht eine Datei im Ordner partners/.
    .example = Bezirksregierung Arnsberg
mention-role = Rolle
    .about = Was die Stelle mit der Vereinbarung zu tun hat.
    .example = bewilligungsbehoerde
mention-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = genehmigt den jährlichen Plan

## Eintrag unter „rechtsgrundlagen“

legal_basis = Eintrag unter „rechtsgrundlagen“ einer Vereinbarung
    .about = Ein Gesetz oder Paragraf, auf dem die Vereinbarung beruht.
legal_basis-norm = Norm
    .about = Das Gesetz mit Paragraf, wie man es zitiert.
    .example = § 23 Abs. 1 GkG NRW
legal_basis-text = Text
    .about = Was der Paragraf regelt, in wenigen Worten.
    .example = Übernahme der Aufgabe in die eigene Zuständigkeit
legal_basis-url = Adresse
    .about = Wo das Gesetz im Netz zu lesen ist.
    .example = https://recht.nrw.de/
legal_basis-place = Fundstelle
    .about = Wo in der Quelle oder im Vertrag das steht.
    .example = Präambel

## Eintrag unter „ereignisse“

event = Eintrag unter „ereignisse“
    .about = Etwas, das an einem Tag oder in einem Jahr geschehen ist oder geschehen soll.
event-kind = Art
    .about = Was geschehen ist.
    .example = neufassung
    .value-founded = Eine gemeinsame Einrichtung wurde gegründet.
    .value-decided = Ein Rat, ein Kreistag oder ein Ausschuss hat beschlossen.
    .value-signed = Die Vereinbarung wurde unterschrieben.
    .value-approved = Die Aufsicht hat genehmigt.
    .value-published = Die Vereinbarung stand im Amtsblatt.
    .value-in_force = Die Vereinbarung wurde wirksam.
    .value-joined = Ein Partner kam dazu.
    .value-left = Ein Partner schied aus.
    .value-extended = Die Aufgabe oder das Gebiet wurde erweitert.
    .value-continued = Die Vereinbarung wurde verlängert oder fortgeführt.
    .value-amended = Einzelne Regelungen wurden geändert.
    .value-recast = Die Vereinbarung wurde im Ganzen neu gefasst.
    .value-form_changed = Die Rechtsform wechselte.
    .value-granted = Ein Bescheid wurde erteilt.
    .value-notice_given = Die Vereinbarung wurde gekündigt.
    .value-ended = Die Vereinbarung endete.
    .value-planned = Das Ereignis steht noch bevor.
    .value-other = Etwas anderes. „text“ sagt, was.
event-date = Datum
    .about = Wann es geschah, so genau wie bekannt.
    .example = 02.08.2015
event-partners = Partner
    .about = Wen das Ereignis betrifft, wenn es nicht alle sind.
    .example = [Stadt Selm]
event-text = Text
    .about = Was geschah, in wenigen Worten.
    .example = Erweiterung um die Sekundarstufe I
event-source = Quelle
    .about = Woher das bekannt ist: eine Kennung aus sources.yaml.
    .example = ikz-folien-2016

## Angaben unter „laufzeit“

term = Angaben unter „laufzeit“
    .about = Wie lange die Vereinbarung gilt.
term-text = Text
    .about = Die Laufzeit in Worten.
    .example = zunächst fünf Jahre
term-until = Bis
    .about = Bis wann die Vereinbarung läuft.
    .example = 31.12.2027
term-renewal = Verlängerung
    .about = Wie sich die Laufzeit verlängert.
    .example = jeweils um ein Jahr, wenn niemand kündigt
term-limited = Befristet
    .about = Ob die Vereinbarung ausdrücklich befristet ist.
    .example = nein
term-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = § 15 Abs. 1

## Angaben unter „kuendigung“

notice = Angaben unter „kuendigung“
    .about = Wie die Vereinbarung gekündigt werden kann.
notice-text = Text
    .about = Die Kündigung in Worten.
    .example = mit einer Frist von sechs Monaten zum Jahresende
notice-period = Frist
    .about = Die Frist als Zahl mit Einheit.
    .example = 6 Monate
notice-to = Zum
    .about = Zu welchem Zeitpunkt gekündigt werden kann.
    .example = Jahresende
notice-form = Form
    .about = In welcher Form zu kündigen ist.
    .example = schriftlich
notice-reasons = Begründung
    .about = Ob die Kündigung begründet werden muss.
    .example = nein
notice-who = Wer
    .about = Wer kündigen darf.
    .example = jeder Partner
notice-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = § 15 Abs. 2

## Eintrag unter „beziehungen“

relation = Eintrag unter „beziehungen“
    .about = Wie diese Vereinbarung mit einer anderen zusammenhängt.
relation-kind = Art
    .about = Welcher Zusammenhang besteht, von dieser Vereinbarung aus gesehen.
    .example = aendert
    .value-amends = Diese ändert die andere in einzelnen Punkten.
    .value-replaces = Diese tritt an die Stelle der anderen.
    .value-supplements = Diese kommt zu der anderen hinzu.
    .value-part_of = Diese ist ein Teil der anderen.
    .value-implements = Diese führt die andere aus.
    .value-see = Beide behandeln Verwandtes.
relation-to = Zu
    .about = Titel oder Dateiname der anderen Vereinbarung.
    .example = vhs-kamen-boenen
relation-text = Text
    .about = Die andere Vereinbarung in Worten, wenn sie nicht im Katalog steht.
    .example = ursprünglicher Weiterleitungsvertrag
relation-date = Datum
    .about = Von wann die andere Vereinbarung ist.
    .example = 13.01.2022

## Eintrag unter „finanzen“

money = Eintrag unter „finanzen“
    .about = Ein Betrag und wofür er gezahlt wird.
money-text = Text
    .about = Die Regelung in Worten.
    .example = Die Kosten tragen beide Städte je zur Hälfte.
money-kind = Art
    .about = Was für ein Betrag das ist.
    .example = Zuwendung
money-amount = Betrag
    .about = Der Betrag, so wie man ihn schreibt.
    .example = 57.000,00 Euro
money-currency = Währung
    .about = Die Währung, wenn sie nicht beim Betrag steht.
    .example = Euro
money-per = Je
    .about = Worauf sich der Betrag bezieht.
    .example = 1,0 VzÄ
money-every = Pro
    .about = Für welchen Zeitraum der Betrag gilt.
    .example = Jahr
money-from = Von
    .about = Ab wann der Betrag gilt.
    .example = 01.01.2023
money-until = Bis
    .about = Bis wann der Betrag gilt.
    .example = 31.12.2023
money-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = § 6

## Eintrag unter „stellen“

post = Eintrag unter „stellen“
    .about = Eine Stelle oder ein Stellenanteil.
post-text = Text
    .about = Die Stellen in Worten.
    .example = zwei halbe Stellen in der Geschäftsstelle
post-share = Anteil
    .about = Wie viele Stellen oder welcher Teil einer Stelle.
    .example = 1,0
post-unit = Einheit
    .about = Worin gezählt wird.
    .example = VzÄ
post-what = Was
    .about = Welche Aufgabe die Stelle hat.
    .example = Koordination
post-at = Bei
    .about = Wo die Stelle ist: ein Partner oder andere Worte.
    .example = Stadt Lünen
post-area = Gebiet
    .about = Für welche Partner die Stelle zuständig ist.
    .example = [Stadt Lünen, Stadt Selm]
post-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = § 4 Abs. 1

## Eintrag unter „gremien“

committee = Eintrag unter „gremien“
    .about = Ein Kreis, der die Zusammenarbeit lenkt.
committee-name = Name
    .about = Wie das Gremium heißt.
    .example = Lenkungskreis
committee-members = Mitglieder
    .about = Wer darin vertreten ist, mit Ämtern statt mit Namen von Personen.
    .example = die Leitungen der Sozialämter
committee-rhythm = Rhythmus
    .about = Wie oft es zusammenkommt.
    .example = mindestens zweimal im Jahr
committee-chair = Vorsitz
    .about = Wer den Vorsitz hat und wie er wechselt.
    .example = wechselt alle zwei Jahre
committee-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = beginnend mit dem Kreis Unna
committee-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = Nr. 5

## Eintrag unter „fristen“

deadline = Eintrag unter „fristen“
    .about = Etwas, das bis zu einem Tag zu erledigen ist.
deadline-what = Was
    .about = Was zu erledigen ist.
    .example = Verwendungsnachweis
deadline-due = Fällig
    .about = Bis wann, als Datum oder in Worten.
    .example = 30.04.
deadline-who = Wer
    .about = Wer es zu erledigen hat.
    .example = Stadt Lünen
deadline-every = Rhythmus
    .about = Wie oft es wiederkehrt.
    .example = jährlich
deadline-rule = Regel
    .about = Wie sich der Tag ergibt, wenn er nicht feststeht.
    .example = vier Wochen nach Ende des Quartals
deadline-reference_date = Stichtag
    .about = Auf welchen Tag sich die Angaben beziehen.
    .example = 31.12.
deadline-place = Fundstelle
    .about = Wo im Vertrag das steht.
    .example = § 8

## Eintrag unter „beschluesse“

decision = Eintrag unter „beschluesse“
    .about = Ein Beschluss eines Rates, Kreistags oder Ausschusses.
decision-what = Was
    .about = Was beschlossen wurde.
    .example = Zustimmung zur Vereinbarung
decision-body = Gremium
    .about = Wer beschlossen hat.
    .example = Kreistag
decision-date = Datum
    .about = Wann beschlossen wurde.
    .example = 16.12.2014
decision-paper = Drucksache
    .about = Die Nummer der Vorlage.
    .example = "042/21"
decision-annex = Anlage
    .about = Welche Anlage der Vorlage gemeint ist.
    .example = Anlage 1
decision-url = Adresse
    .about = Wo der Beschluss im Netz zu lesen ist.
    .example = https://www.kreis.example/sitzung/42

## Eintrag unter „veroeffentlichung“

publication = Eintrag unter „veroeffentlichung“
    .about = Wo die Vereinbarung bekannt gemacht wurde.
publication-gazette = Amtsblatt
    .about = Der Name des Amtsblatts.
    .example = Amtsblatt für den Regierungsbezirk Arnsberg
publication-number = Nummer
    .about = Die Nummer der Ausgabe.
    .example = "12"
publication-date = Datum
    .about = Der Tag der Bekanntmachung.
    .example = 21.03.2015
publication-approved = Genehmigt am
    .about = Wann die Aufsicht genehmigt hat.
    .example = 02.03.2015
publication-authority = Behörde
    .about = Wer genehmigt und bekannt gemacht hat: ein Partner oder andere Worte.
    .example = Bezirksregierung Arnsberg
publication-url = Adresse
    .about = Wo das Amtsblatt im Netz zu lesen ist.
    .example = https://www.amtsblatt.example/2015/12
publication-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = berichtigt in Nummer 13

## Eintrag unter „dokumente“

document = Eintrag unter „dokumente“
    .about = Ein Dokument zum Lesen oder Herunterladen.
document-title = Titel
    .about = Wie das Dokument heißt.
    .example = Satzung des Zweckverbands
document-file = Datei
    .about = Der Name der Datei im Ordner files/.
    .example = satzung.pdf
document-url = Adresse
    .about = Wo das Dokument im Netz steht, wenn es nicht in files/ liegt.
    .example = https://www.kreis.example/satzung.pdf
document-kind = Art
    .about = Was für ein Dokument das ist.
    .example = Satzung
document-accessible = Barrierefrei
    .about = Ob das Dokument barrierefrei ist. Die Erklärung zur Barrierefreiheit zählt alle mit, bei denen hier nicht „ja“ steht.
    .example = ja
document-language = Sprache
    .about = In welcher Sprache das Dokument ist, wenn nicht in der des Katalogs.
    .example = Englisch
document-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = ohne Anlagen

## Angaben unter „kontakt“

contact = Angaben unter „kontakt“
    .about = Eine Stelle, die Auskunft gibt.
contact-office = Stelle
    .about = Das Amt oder die Stelle.
    .example = Volkshochschule
contact-partner = Partner
    .about = Zu welchem Partner die Stelle gehört.
    .example = Stadt Kamen
contact-function = Funktion
    .about = Wofür die Stelle zuständig ist.
    .example = Geschäftsstelle des Zweckverbands
contact-email = E-Mail
    .about = Eine E-Mail-Adresse, am besten ein gemeinsames Postfach.
    .example = vhs@stadt.example
contact-phone = Telefon
    .about = Die Telefonnummer der Stelle.
    .example = 02307 0000-0
contact-address = Anschrift
    .about = Die Anschrift der Stelle.
    .example = "Rathausplatz 1, 59174 Kamen"
contact-url = Website
    .about = Die Website der Stelle.
    .example = https://www.stadt.example/vhs
contact-person = Person
    .about = Wer zuständig ist. Der Name erscheint nur, wenn „veroeffentlichen: ja“ dabeisteht. Besser ist eine Stelle ohne Namen.
    .example = Leitung der Volkshochschule
contact-publish = Veröffentlichen
    .about = Ob der Name der Person erscheinen darf.
    .example = nein

## Eintrag unter „quellen“

citation = Eintrag unter „quellen“
    .about = Woher eine Angabe stammt.
citation-source = Quelle
    .about = Die Kennung oder der Titel einer Quelle aus sources.yaml.
    .example = ikz-folien-2016
citation-place = Stelle
    .about = Seite, Folie, Zeile oder Paragraf in der Quelle.
    .example = "Folie 46, Nr. 2"
citation-collected = Erhoben am
    .about = Auf welchen Tag sich die Angabe der Quelle bezieht.
    .example = 12.01.2016
citation-field = Feld
    .about = Für welche Angabe diese Quelle etwas anderes sagt als hier im Eintrag.
    .example = beginn
citation-value = Wert
    .about = Was die Quelle zu dieser Angabe sagt.
    .example = "1974"
citation-note = Anmerkung
    .about = Was zu dieser Quelle noch zu sagen ist.
    .example = nur mündlich bestätigt

## Partner

partner = Partner
    .about = Eine Datei je Stadt, Kreis, Verband oder Gesellschaft, im Ordner partners/.
partner-name = Name
    .about = Der Name, wie er in Listen steht.
    .example = Stadt Kamen
partner-kind = Art
    .about = Was für eine Stelle das ist.
    .example = stadt
    .value-town = Eine Stadt, die zu einem Kreis gehört.
    .value-municipality = Eine Gemeinde, die zu einem Kreis gehört.
    .value-regional_association = Landschaftsverband, Regionalverband und Ähnliches.
    .value-state_body = Ein Ministerium, eine Bezirksregierung oder eine andere Stelle des Landes.
    .value-federal_body = Eine Stelle des Bundes oder der Sozialversicherung.
    .value-public_institution = Eine Anstalt des öffentlichen Rechts (AöR).
    .value-company = Zum Beispiel eine GmbH.
    .value-facility = Eine Schule oder eine andere Einrichtung ohne eigene Rechtsform.
    .value-project = Ein Vorhaben ohne eigene Rechtsform.
    .value-other = Etwas anderes. „art_text“ sagt, was.
partner-short = Kurzname
    .about = Der Name ohne Zusatz, wie man ihn im Alltag sagt.
    .example = Kamen
partner-official_name = Amtlicher Name
    .about = Die amtliche Bezeichnung, wenn sie anders lautet.
    .example = Kreisstadt Unna
partner-kind_text = Art im Wortlaut
    .about = Was für eine Stelle das ist, in eigenen Worten.
    .example = kreisangehörige Stadt
partner-ags = Amtlicher Gemeindeschlüssel
    .about = Acht Ziffern. Bei einem Kreis sind die letzten drei Nullen.
    .written = Sie stehen in Anführungszeichen, damit führende Nullen erhalten bleiben.
    .example = "05978020"
partner-ars = Regionalschlüssel
    .about = Zwölf Ziffern.
    .written = Sie stehen in Anführungszeichen.
    .example = "059780020020"
partner-wikidata = Wikidata
    .about = Die Nummer in Wikidata. Sie verbindet den Eintrag mit anderen Datenbanken.
    .example = Q42
partner-aliases = Weitere Namen
    .about = Unter welchen Namen der Partner sonst noch vorkommt. Suche und Verweise kennen sie.
    .example = [Kamen, Stadtverwaltung Kamen]
partner-part_of = Gehört zu
    .about = Der Kreis oder die Stelle, zu der der Partner gehört.
    .example = Kreis Unna
partner-legal_form = Rechtsform
    .about = Die Rechtsform, wenn der Partner selbst ein Verband oder eine Gesellschaft ist.
    .example = Zweckverband
partner-valid_from = Gültig ab
    .about = Seit wann es die Stelle gibt.
    .example = 01.01.2014
partner-valid_until = Gültig bis
    .about = Bis wann es die Stelle gab.
    .example = 31.12.2013
partner-predecessors = Vorgänger
    .about = Welche Stellen in dieser aufgegangen sind.
    .example = [KDZ Hellweg-Sauerland]
partner-successors = Nachfolger
    .about = Wer an ihre Stelle getreten ist.
    .example = [Citkomm]
partner-product_of = Entstanden aus
    .about = Die Vereinbarung, durch die der Partner entstanden ist.
    .example = [vhs-kamen-boenen]
partner-url = Website
    .about = Die Adresse der eigenen Website.
    .example = https://www.stadt.example/
partner-contact = Kontakt
    .about = Wer Auskunft gibt, am besten eine Stelle mit einem gemeinsamen Postfach.
    .example =
        stelle: Hauptamt
        mail: rathaus@stadt.example
partner-summary = Zusammenfassung
    .about = Ein oder zwei Sätze darüber, wer das ist. Höchstens 300 Zeichen.
    .example = Stadt im Kreis Unna.
partner-note = Anmerkung
    .about = Was Leserinnen und Leser zu diesem Partner wissen sollen.
    .example = In den Quellen steht auch „Frönd.“.
partner-sources = Quellen
    .about = Woher die Angaben stammen: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]
partner-verified = Geprüft am
    .about = Wann die Angaben zuletzt abgeglichen wurden.
    .example = 2026-03-01
partner-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [kamen-alt]
partner-draft = Entwurf
    .about = Ein Entwurf erscheint auf keiner Seite.
    .example = ja

## Gruppe

group = Gruppe
    .about = Ein Eintrag in groups.yaml: ein Name für mehrere Partner zusammen.
group-id = Kennung
    .about = Ein kurzer Name aus kleinen Buchstaben, Ziffern und Bindestrichen.
    .example = nordkreis-drei
group-name = Name
    .about = Wie die Gruppe heißt.
    .example = die drei Städte im Norden
group-aliases = Weitere Namen
    .about = Unter welchen Namen die Gruppe sonst noch vorkommt.
    .example = [Städte im Nordkreis]
group-members = Mitglieder
    .about = Die Partner der Gruppe, mit Namen oder Dateinamen. Ein Eintrag kann auch Beitritt und Austritt nennen.
    .example = [luenen, selm, werne]
group-of = Aus
    .about = Eine andere Gruppe, deren Mitglieder auch diese hat.
    .example = kreisangehoerige-kommunen
group-except = Ohne
    .about = Wer von den Mitgliedern der anderen Gruppe nicht dazugehört.
    .example = [schwerte]
group-count = Anzahl
    .about = Wie viele es sind, wenn die Quelle nicht alle nennt.
    .example = rund 30
group-note = Anmerkung
    .about = Was zu dieser Gruppe noch zu sagen ist.
    .example = Eine Liste gibt es nicht.
group-sources = Quellen
    .about = Woher die Angaben stammen: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]

membership = Eintrag unter „mitglieder“
    .about = Ein Mitglied einer Gruppe.
membership-partner = Partner
    .about = Name oder Dateiname des Partners.
    .example = Stadt Selm
membership-since = Beitritt
    .about = Seit wann der Partner zur Gruppe gehört.
    .example = 2004
membership-until = Austritt
    .about = Bis wann der Partner zur Gruppe gehörte.
    .example = 2006
membership-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = ohne Stimmrecht

## Quelle

source = Quelle
    .about = Ein Eintrag in sources.yaml: ein Dokument, aus dem Angaben stammen.
source-id = Kennung
    .about = Ein kurzer Name aus kleinen Buchstaben, Ziffern und Bindestrichen. Damit verweisen die Einträge auf die Quelle.
    .example = umfrage-2026
source-title = Titel
    .about = Wie die Quelle heißt.
    .example = Umfrage zur Zusammenarbeit im Kreis Unna
source-publisher = Herausgeber
    .about = Wer die Quelle herausgegeben hat.
    .example = Kreis Unna
source-date = Datum
    .about = Von wann die Quelle ist.
    .example = Januar 2026
source-url = Adresse
    .about = Wo die Quelle im Netz zu lesen ist.
    .example = https://www.kreis.example/umfrage
source-file = Datei
    .about = Der Name der Datei im Ordner files/.
    .example = umfrage-2026.pdf
source-note = Anmerkung
    .about = Was zu dieser Quelle zu wissen ist, zum Beispiel Lücken.
    .example = Zwei Gemeinden haben nicht geantwortet.

## Glossar

glossary = Begriff des Glossars
    .about = Ein Eintrag in glossary.yaml: Wörter, die die Suche füreinander nimmt.
glossary-term = Begriff
    .about = Die Abkürzung oder das Wort.
    .example = örV
glossary-means = Bedeutet
    .about = Was dafür sonst noch steht.
    .example = [öffentlich-rechtliche Vereinbarung]

## Thema

topic = Thema
    .about = Eine Datei je Thema, im Ordner topics/. Unter den Angaben kann ein Text stehen.
topic-title = Titel
    .about = Wie das Thema heißt.
    .example = Bildung und Wissenschaft
topic-short = Kurzname
    .about = Ein kürzerer Name für enge Stellen.
    .example = Bildung
topic-summary = Zusammenfassung
    .about = Ein Satz darüber, was dazugehört. Höchstens 300 Zeichen.
    .example = "Schulen, Volkshochschulen und Bibliotheken, die mehrere Kommunen gemeinsam tragen."
topic-order = Reihenfolge
    .about = Eine Zahl. Themen mit kleineren Zahlen stehen weiter vorn.
    .example = 6
topic-aliases = Weitere Namen
    .about = Unter welchen Namen das Thema sonst noch vorkommt.
    .example = [Schule und Bildung]
topic-keywords = Stichworte
    .about = Wörter, unter denen die Suche das Thema finden soll.
    .example = [Volkshochschule, Musikschule]
topic-sources = Quellen
    .about = Woher die Einteilung stammt: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]
topic-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [schule]

## Rechtsform

legal_form = Rechtsform
    .about = Eine Datei je Rechtsform, im Ordner legal-forms/. Der Text darunter erklärt sie.
legal_form-title = Titel
    .about = Wie die Rechtsform heißt.
    .example = Öffentlich-rechtliche Vereinbarung
legal_form-short = Abkürzung
    .about = Die übliche Abkürzung.
    .example = örV
legal_form-summary = Zusammenfassung
    .about = Ein oder zwei Sätze, die auch ohne Vorwissen zu verstehen sind. Höchstens 300 Zeichen.
    .example = Eine Kommune übernimmt eine Aufgabe für andere. Eine neue Behörde entsteht nicht.
legal_form-aliases = Weitere Namen
    .about = Unter welchen Namen die Rechtsform sonst noch vorkommt.
    .example = [Zweckvereinbarung]
legal_form-order = Reihenfolge
    .about = Eine Zahl. Rechtsformen mit kleineren Zahlen stehen weiter vorn.
    .example = 1
legal_form-public_law_agreement = Öffentlich-rechtliche Vereinbarung
    .about = Ob für diese Rechtsform die Regeln der öffentlich-rechtlichen Vereinbarung gelten (in Nordrhein-Westfalen §§ 23 bis 26 GkG NRW).
    .example = ja
legal_form-laws = Rechtsgrundlagen
    .about = Wo die Rechtsform geregelt ist, je Land.
    .example =
        - norm: §§ 23–26 GkG NRW
          land: nw
legal_form-sources = Quellen
    .about = Woher die Angaben stammen: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]
legal_form-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [oer-vereinbarung]

law = Eintrag unter „rechtsgrundlagen“ einer Rechtsform
    .about = Ein Gesetz, das die Rechtsform regelt.
law-norm = Norm
    .about = Das Gesetz mit Paragraf, wie man es zitiert.
    .example = §§ 23–26 GkG NRW
law-land = Land
    .about = In welchem Land das gilt, mit der Abkürzung des Landes. Ohne Angabe gilt es überall.
    .example = nw
law-url = Adresse
    .about = Wo das Gesetz im Netz zu lesen ist.
    .example = https://recht.nrw.de/
law-text = Text
    .about = Was das Gesetz regelt, in wenigen Worten.
    .example = Schriftform, Genehmigung und Bekanntmachung

## Empfehlung

recommendation = Empfehlung
    .about = Eine Datei je Empfehlung zur Zusammenarbeit, im Ordner recommendations/, mit dem, was daraus geworden ist.
recommendation-title = Titel
    .about = Was empfohlen wird, in wenigen Worten.
    .example = Fester IT-Arbeitskreis
recommendation-number = Nummer
    .about = Die Nummer der Empfehlung.
    .example = "1.1"
recommendation-summary = Zusammenfassung
    .about = Die Empfehlung in ein oder zwei Sätzen. Höchstens 300 Zeichen.
    .example = "Die IT-Fachleute der Kommunen sollen sich regelmäßig treffen."
recommendation-field = Handlungsfeld
    .about = Zu welchem Feld die Empfehlung gehört.
    .example = Informationstechnik
recommendation-lead = Federführung
    .about = Wer sich darum kümmern soll: Partner oder andere Worte.
    .example = [Kreis Unna]
recommendation-outcome = Ergebnis
    .about = Was aus der Empfehlung geworden ist.
    .example = teilweise
    .value-realised = Sie ist umgesetzt.
    .value-partly = Sie ist zum Teil umgesetzt.
    .value-not_realised = Sie ist nicht umgesetzt.
    .value-open = Darüber ist noch nichts bekannt.
recommendation-basis = Grundlage des Ergebnisses
    .about = Ob die Quelle das Ergebnis selbst nennt oder die Redaktion es so liest.
    .example = lesart
    .value-stated = Die Quelle sagt es selbst.
    .value-reading = Die Redaktion liest es aus der Quelle heraus.
recommendation-result = Ergebnis in Worten
    .about = Was geschehen ist, in ein paar Sätzen.
    .example = Den Arbeitskreis gibt es. Er trifft sich zweimal im Jahr.
recommendation-agreements = Vereinbarungen
    .about = Welche Vereinbarungen daraus entstanden sind, mit Titel oder Dateinamen.
    .example = [doi-knotenpunkt]
recommendation-partners = Partner
    .about = Wen die Empfehlung betrifft.
    .example = [Stadt Kamen]
recommendation-topics = Themen
    .about = Zu welchen Themen sie gehört.
    .example = [bildung]
recommendation-date = Datum
    .about = Von wann die Empfehlung ist.
    .example = 2010
recommendation-note = Anmerkung
    .about = Was dazu noch zu sagen ist.
    .example = Die Federführung wechselt von Sitzung zu Sitzung.
recommendation-sources = Quellen
    .about = Woher die Angaben stammen: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]
recommendation-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [it-arbeitskreis]

## Arbeitshilfe

guide = Arbeitshilfe
    .about = Eine Datei je Arbeitshilfe, im Ordner guides/. Der Text darunter ist die Hilfe selbst.
guide-title = Titel
    .about = Wie die Arbeitshilfe heißt.
    .example = Checkliste für neue Vereinbarungen
guide-kind = Art
    .about = Was für eine Hilfe das ist.
    .example = checkliste
guide-summary = Zusammenfassung
    .about = Wofür die Hilfe gut ist, in ein oder zwei Sätzen. Höchstens 300 Zeichen.
    .example = Was zu klären ist, bevor zwei Kommunen eine Aufgabe teilen.
guide-order = Reihenfolge
    .about = Eine Zahl. Hilfen mit kleineren Zahlen stehen weiter vorn.
    .example = 1
guide-topics = Themen
    .about = Zu welchen Themen die Hilfe passt.
    .example = [bildung]
guide-legal_forms = Rechtsformen
    .about = Zu welchen Rechtsformen die Hilfe passt.
    .example = [oerv]
guide-agreements = Vereinbarungen
    .about = Vereinbarungen, die als Beispiel dienen.
    .example = [vhs-kamen-boenen]
guide-sources = Quellen
    .about = Woher die Angaben stammen: Kennungen aus sources.yaml.
    .example = [ikz-folien-2016]
guide-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [checkliste-alt]

## Seite

page = Seite
    .about = Eine Datei je freier Seite, im Ordner pages/: Startseite, Impressum, „Über diesen Katalog“.
page-title = Titel
    .about = Die Überschrift der Seite.
    .example = Über diesen Katalog
page-kind = Art
    .about = Welche Aufgabe die Seite hat. Von jeder besonderen Art gibt es eine.
    .example = seite
    .value-home = Der Text der Startseite.
    .value-easy_language = Die Erklärung in Leichter Sprache.
    .value-page = Eine Seite ohne besondere Aufgabe.
page-summary = Zusammenfassung
    .about = Worum es auf der Seite geht, in ein oder zwei Sätzen. Höchstens 300 Zeichen.
    .example = Wer diesen Katalog macht und woher die Angaben stammen.
page-order = Reihenfolge
    .about = Eine Zahl. Seiten mit kleineren Zahlen stehen weiter vorn.
    .example = 2
page-former_ids = Frühere Kennungen
    .about = Frühere Dateinamen oder Adressen. Wer sie aufruft, kommt hierher.
    .example = [ueber-uns]

## Übersetzung

translation = Übersetzung
    .about = Eine Datei wie „vhs.en.md“ neben „vhs.md“, oder „vhs.ls.md“ für Leichte Sprache. Sie nennt nur, was anders lautet.
translation-title = Titel
    .about = Der Titel oder Name in der anderen Sprache.
    .example = Joint adult education centre
translation-short = Kurzname
    .about = Der Kurzname in der anderen Sprache.
    .example = Education
translation-subtitle = Zusatz
    .about = Der Zusatz unter dem Titel in der anderen Sprache.
    .example = Second amendment
translation-summary = Zusammenfassung
    .about = Die Zusammenfassung in der anderen Sprache. Höchstens 300 Zeichen.
    .example = Kamen and Bönen have run a joint adult education centre since 1975.
translation-plain = Einfach gesagt
    .about = Die einfachen Sätze in der anderen Sprache.
    .example = [Two towns share one adult education centre.]
translation-result = Ergebnis in Worten
    .about = Was aus einer Empfehlung geworden ist, in der anderen Sprache.
    .example = The working group meets twice a year.

## Einstellungen

settings = Einstellungen
    .about = Die Datei verbund.yaml im Ordner des Katalogs: was für die ganze Website gilt.
settings-title = Titel
    .about = Der Name des Katalogs. Er steht oben auf jeder Seite.
    .example = Zusammenarbeit im Kreis Unna
settings-subtitle = Untertitel
    .about = Ein Satz unter dem Namen.
    .example = "Was Städte, Gemeinden und der Kreis gemeinsam erledigen"
settings-description = Beschreibung
    .about = Ein oder zwei Sätze für Suchmaschinen. Höchstens 300 Zeichen.
    .example = "Wer im Kreis Unna mit wem welche Aufgabe teilt und seit wann."
settings-base_url = Adresse
    .about = Unter welcher Adresse die Website stehen wird.
    .example = https://www.kreis.example/zusammenarbeit/
settings-language = Sprache
    .about = Die Sprache des Katalogs: „de“ oder „en“. Ohne Angabe ist es Deutsch.
    .example = de
settings-languages = Weitere Sprachen
    .about = In welchen Sprachen es die Website außerdem gibt.
    .example = [en]
settings-land = Land
    .about = Die Abkürzung des Landes, dessen Recht gilt. Davon hängen Texte und Fristen der Pflichtseiten ab.
    .example = nw
settings-region = Region
    .about = Der Partner, um dessen Gemeinden es geht, meist der Kreis.
    .example = Kreis Unna
settings-publisher = Herausgeber
    .about = Wer den Katalog herausgibt: ein Name oder mit Anschrift und Website.
    .example =
        name: Kreis Unna
        url: https://www.kreis.example/
settings-contact = Kontakt
    .about = Wohin sich Leserinnen und Leser wenden. Ohne E-Mail-Adresse kann niemand einen Fehler melden.
    .example =
        stelle: Redaktion
        mail: redaktion@kreis.example
settings-licence = Lizenz
    .about =
        Unter welcher Lizenz andere die Daten des Katalogs weiterverwenden dürfen. Möglich sind die Datenlizenz
        Deutschland (dl-de/by-2-0 mit Namensnennung, dl-de/zero-2-0 ohne), CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 und
        ODbL-1.0. Ohne Angabe sagt die Seite „Offene Daten“, dass keine Lizenz genannt ist.
    .example = dl-de/by-2-0
settings-theme = Design
    .about = Der Name eines Ordners in themes/. Ohne Angabe gilt das eingebaute Design.
    .example = default
settings-review_every = Prüfen alle
    .about = Wie oft die Redaktion jede Vereinbarung wieder prüft. Ein Eintrag kann für sich etwas anderes festlegen.
    .example = 2 Jahre
settings-profile = Profil
    .about = Ob die Website einer öffentlichen Stelle gehört. Davon hängt ab, welche Angaben Pflicht sind.
    .example = oeffentliche_stelle
    .value-example = Eine Probe. Fehlende Pflichtangaben sind keine Fehler.
    .value-public_body = Für die Website gelten die Pflichten öffentlicher Stellen.
settings-feedback_form = Formular für Rückmeldungen
    .about = Die Adresse eines Formulars, mit dem Fehler gemeldet werden.
    .example = https://www.kreis.example/formular
settings-accessibility = Barrierefreiheit
    .about = Was für die Erklärung zur Barrierefreiheit nötig ist.
    .example =
        status: teilweise
        geprueft_am: 01.03.2026
        methode: selbst
settings-imprint = Impressum
    .about = Was für das Impressum nötig ist.
    .example =
        stelle: Kreis Unna
        vertreten_durch: die Landrätin oder den Landrat
        mail: post@kreis.example
settings-privacy = Datenschutz
    .about = Was für die Datenschutzerklärung nötig ist.
    .example =
        betrieb: Die Seiten liegen auf einem Server des Kreises.
        speicherdauer: sieben Tage
settings-sign_language = Gebärdensprache
    .about = Ein Film in Deutscher Gebärdensprache, der die Website erklärt: der Name der Datei in files/ oder einzelne Angaben.
    .example = gebaerdensprache.mp4
settings-editing = Redaktion
    .about = „ja“ fügt der Website ein Formular hinzu, mit dem man ohne git Einträge schreibt und ändert. Einzelne Angaben sagen, wohin die Dateien gehen.
    .example = ja
settings-govdata = GovData
    .about = Die Kennung, unter der GovData die Daten Ihrer Stelle führt (contributorID). GovData vergibt sie auf Anfrage. Sie steht in der Beschreibung für Datenportale.
    .example = kreisBeispiel

publisher = Angaben unter „herausgeber“
    .about = Wer den Katalog herausgibt.
publisher-name = Name
    .about = Wie die Stelle heißt.
    .example = Kreis Unna
publisher-address = Anschrift
    .about = Die Anschrift der Stelle.
    .example = "Friedrich-Ebert-Straße 17, 59425 Unna"
publisher-url = Website
    .about = Die Website der Stelle.
    .example = https://www.kreis.example/

accessibility = Angaben unter „barrierefreiheit“
    .about = Woraus die Erklärung zur Barrierefreiheit entsteht.
accessibility-status = Status
    .about = Wie weit die Website den Anforderungen entspricht.
    .example = teilweise
    .value-fully = Sie entspricht ihnen ganz.
    .value-partly = Sie entspricht ihnen bis auf die genannten Ausnahmen.
    .value-not = Sie entspricht ihnen nicht.
accessibility-assessed = Geprüft am
    .about = Wann zuletzt geprüft wurde.
    .example = 01.03.2026
accessibility-method = Methode
    .about = Wer geprüft hat.
    .example = selbst
    .value-self = Die Stelle hat selbst geprüft.
    .value-external = Jemand anderes hat geprüft.
accessibility-assessor = Prüfstelle
    .about = Wer geprüft hat, wenn es nicht die Stelle selbst war.
    .example = Prüfstelle für barrierefreie Informationstechnik
accessibility-report = Prüfbericht
    .about = Wo der Bericht im Netz zu lesen ist.
    .example = https://www.kreis.example/pruefbericht
accessibility-barriers = Bekannte Barrieren
    .about = Was nicht barrierefrei ist, mit Grund und Alternative.
    .example =
        - was: Einige PDF-Dateien sind nicht barrierefrei.
          grund: Sie stammen aus früheren Jahren.
          alternative: Die Redaktion schickt den Text auf Anfrage zu.
accessibility-form = Formular
    .about = Die Adresse eines Formulars, mit dem Barrieren gemeldet werden.
    .example = https://www.kreis.example/barriere-melden
accessibility-contact = Kontakt
    .about = Wer für Barrierefreiheit zuständig ist.
    .example =
        stelle: Redaktion
        mail: redaktion@kreis.example
accessibility-created = Erstellt am
    .about = Wann die Erklärung entstanden ist.
    .example = 01.03.2026
accessibility-updated = Aktualisiert am
    .about = Wann die Erklärung zuletzt geprüft oder geändert wurde.
    .example = 01.09.2026
accessibility-law = Rechtsgrundlage
    .about = Das Gesetz, wenn Verbund das Ihres Landes nicht kennt.
    .example = § 9 Landesgesetz zur Gleichstellung
accessibility-enforcement = Durchsetzungsstelle
    .about = Wer hilft, wenn die Stelle nicht antwortet. Nur nötig, wenn Verbund sie für Ihr Land nicht kennt.
    .example =
        name: Durchsetzungsstelle des Landes
        mail: stelle@land.example

barrier = Eintrag unter „bekannte_barrieren“
    .about = Ein Teil der Website, der nicht barrierefrei ist.
barrier-what = Was
    .about = Was nicht barrierefrei ist.
    .example = Einige PDF-Dateien sind nicht barrierefrei.
barrier-reason = Grund
    .about = Warum das so ist.
    .example = Sie stammen aus früheren Jahren.
barrier-alternative = Alternative
    .about = Wie man die Auskunft trotzdem bekommt.
    .example = Die Redaktion schickt den Text auf Anfrage zu.

office = Angaben unter „durchsetzungsstelle“
    .about = Eine Behörde und wie man sie erreicht.
office-name = Name
    .about = Wie die Behörde heißt.
    .example = Durchsetzungsstelle des Landes
office-address = Anschrift
    .about = Die Anschrift der Behörde.
    .example = "Postfach 1, 40000 Düsseldorf"
office-email = E-Mail
    .about = Die E-Mail-Adresse der Behörde.
    .example = stelle@land.example
office-url = Website
    .about = Die Website der Behörde.
    .example = https://www.land.example/

imprint = Angaben unter „impressum“
    .about = Wer die Website anbietet.
imprint-body = Stelle
    .about = Die Stelle, die die Website anbietet.
    .example = Kreis Unna
imprint-represented_by = Vertreten durch
    .about = Wer die Stelle vertritt, mit dem Amt.
    .example = die Landrätin oder den Landrat
imprint-address = Anschrift
    .about = Die Anschrift der Stelle.
    .example = "Friedrich-Ebert-Straße 17, 59425 Unna"
imprint-email = E-Mail
    .about = Eine E-Mail-Adresse, die jemand liest.
    .example = post@kreis.example
imprint-phone = Telefon
    .about = Eine Telefonnummer oder ein zweiter schneller Weg.
    .example = 02303 0000-0
imprint-supervision = Aufsicht
    .about = Welche Behörde die Aufsicht führt.
    .example = Bezirksregierung Arnsberg
imprint-register = Register
    .about = In welchem Register die Stelle steht, mit Nummer.
    .example = Handelsregister B 1234, Amtsgericht Hamm
imprint-vat_id = Umsatzsteuer-Identifikationsnummer
    .about = Die Nummer, wenn es eine gibt.
    .example = DE123456789
imprint-responsible = Verantwortlich
    .about = Wer für die Inhalte verantwortlich ist, mit dem Amt.
    .example = Leitung der Pressestelle

privacy = Angaben unter „datenschutz“
    .about = Was mit den Daten der Besucherinnen und Besucher geschieht.
privacy-controller = Verantwortlich
    .about = Wer für die Verarbeitung verantwortlich ist, wenn nicht die Stelle aus dem Impressum.
    .example = Kreis Unna, Fachbereich Zentrale Dienste
privacy-officer = Datenschutzbeauftragte
    .about = Die Stelle der oder des Datenschutzbeauftragten mit E-Mail-Adresse, ohne Namen.
    .example =
        stelle: Datenschutzbeauftragte des Kreises
        mail: datenschutz@kreis.example
privacy-hosting = Betrieb
    .about = Wo die Website liegt und wer sie betreibt.
    .example = Die Seiten liegen auf einem Server des Kreises.
privacy-retention = Speicherdauer
    .about = Wie lange der Server Zugriffe speichert.
    .example = sieben Tage
privacy-legal_basis = Rechtsgrundlage
    .about = Worauf die Verarbeitung beruht.
    .example = Art. 6 Abs. 1 Buchst. e DSGVO

sign_language = Angaben unter „gebaerdensprache“
    .about = Ein Film in Deutscher Gebärdensprache.
sign_language-video = Film
    .about = Der Name der Datei im Ordner files/.
    .example = gebaerdensprache.mp4
sign_language-transcript = Transkript
    .about = Was der Film sagt, als Text.
    .example = Auf diesen Seiten finden Sie Vereinbarungen zwischen Kommunen.
sign_language-duration = Dauer
    .about = Wie lang der Film ist.
    .example = 2 Minuten

editing = Angaben unter „redaktion“
    .about = Das Formular für Menschen, die ohne git arbeiten, und was daneben eingerichtet ist.
editing-form = Formular
    .about = „ja“: Die Website bekommt unter /redaktion/ ein Formular für neue und geänderte Einträge.
    .example = ja
editing-email = E-Mail
    .about = An wen fertige Dateien geschickt werden. Ohne diese Angabe gilt die Adresse unter „kontakt“.
    .example = "redaktion@kreis.example"
editing-new_file = Neue Datei
    .about = Die Adresse, unter der die Ablage des Katalogs eine neue Datei anlegt. An der Stelle „datei“ in geschweiften Klammern steht später der Pfad der Datei, an der Stelle „text“ ihr Inhalt.
    .example = "https://git.kreis.example/katalog/_new/main?filename={"{"}datei{"}"}"
editing-cms = CMS
    .about = Wo ein CMS (Decap CMS oder Sveltia CMS) den Katalog findet. Daraus entsteht die Datei /redaktion/cms/config.yml.
    .example =
        dienst: gitlab
        ablage: kreis/katalog

cms = Angaben unter „cms“
    .about = Wo ein CMS den Katalog findet.
cms-backend = Dienst
    .about = Auf welcher Art von Server der Katalog liegt.
    .example = gitlab
cms-repo = Ablage
    .about = Der Name der Ablage auf dem Server, mit dem ihres Besitzers.
    .example = kreis/katalog
cms-branch = Zweig
    .about = Der Zweig, in den das CMS schreibt. Ohne diese Angabe ist es „main“.
    .example = main
cms-folder = Ordner
    .about = In welchem Ordner der Ablage der Katalog liegt. Ohne diese Angabe ist es der oberste.
    .example = content
cms-server = Server
    .about = Die Adresse eines eigenen Servers.
    .example = "https://git.kreis.example"
cms-app_id = Anwendung
    .about = Die Kennung, unter der das CMS auf dem Server angemeldet ist.
    .example = 3f2a9c

## Zuordnung eines Imports

mapping = Zuordnung
    .about = Eine Datei im Ordner mappings/: wie aus den Zeilen einer Tabelle Dateien des Katalogs werden.
mapping-kind = Art
    .about = Welche Dateien entstehen.
    .example = vereinbarung
mapping-folder = Ordner
    .about = In welchen Ordner des Katalogs sie geschrieben werden.
    .example = agreements/umfrage-2026
mapping-id = Kennung
    .about = Wie der Dateiname aus den Spalten entsteht. Namen von Spalten stehen in geschweiften Klammern.
    .example = "{"{"}id{"}"}"
mapping-language = Sprache
    .about = In welcher Sprache die Angaben der neuen Dateien heißen: „de“ oder „en“.
    .example = de
mapping-drop = Weglassen
    .about = Welche Spalten nicht übernommen werden, jede mit dem Grund.
    .example =
        bearbeitet_von: Namen von Personen werden nicht übernommen
mapping-fields = Felder
    .about = Woher jede Angabe kommt: links der Name der Angabe, rechts die Spalte.
    .example =
        titel:
          spalte: Bezeichnung
mapping-text = Text
    .about = Der Text unter den Angaben. Namen von Spalten stehen in geschweiften Klammern.
    .example = Diese Vereinbarung stammt aus der Umfrage.

origin = Eintrag unter „felder“
    .about = Woher der Wert einer Angabe kommt und wie er zu zerlegen ist.
origin-column = Spalte
    .about = Der Name der Spalte, wie er in der ersten Zeile der Tabelle steht.
    .example = Bezeichnung
origin-split = Trennen
    .about = Das Zeichen, das mehrere Werte in einer Zelle trennt.
    .example = ";"
origin-values = Werte
    .about = Was aus welchem Wert wird: links der Wert der Tabelle, rechts der des Katalogs.
    .example =
        örV: oerv
origin-field = Feld
    .about = In welche Angabe eines Eintrags der Wert gehört.
    .example = partner
origin-patterns = Muster
    .about = Wie ein Text in Teile zerlegt wird. Das erste passende Muster gilt. Die Teile stehen in geschweiften Klammern.
    .example = ["{"{"}partner{"}"}={"{"}beitritt{"}"}"]
origin-with = Dazu
    .about = Feste Angaben, die zu jedem Wert dazukommen.
    .example =
        rolle: beteiligt
origin-prefix = Vorsatz
    .about = Text, der vor den Wert gesetzt wird.
    .example = "Stadt "
origin-suffix = Nachsatz
    .about = Text, der hinter den Wert gesetzt wird.
    .example = " (Umfrage 2026)"
origin-constant = Fest
    .about = Ein fester Wert statt einer Spalte.
    .example = umfrage-2026

pattern = Eintrag unter „muster“
    .about = Ein Muster mit festen Angaben dazu.
pattern-pattern = Muster
    .about = Der Text mit den Teilen in geschweiften Klammern.
    .example = "{"{"}partner{"}"}={"{"}beitritt{"}"}"
pattern-with = Dazu
    .about = Angaben, die dazukommen, wenn das Muster passt.
    .example =
        geplant: ja

## Worte des Handbuchs um die Angaben herum

reference_intro = Diese Seite entsteht aus dem Programm. Ändern Sie sie nicht von Hand.
reference_list = Alle Angaben
reference_list_about = Jede Angabe hat einen deutschen und einen englischen Namen. Beide gelten überall. Nur dieselbe Angabe darf nicht unter beiden Namen stehen. Leer gelassene Angaben zählen nicht.
reference_other_name = englisch { $name }
reference_also = auch: { $names }
reference_required = Pflicht
reference_word = Wort
reference_other_word = englisch
reference_meaning = Bedeutung
shape_text = Text
shape_text_max = Text, höchstens { $max } Zeichen
shape_number = ganze Zahl
shape_flag = „ja“ oder „nein“
shape_date = Datum, so genau wie bekannt (03.03.2013, Oktober 2008, 1961, Schuljahr 1992/93, unbekannt)
shape_period = Zeitspanne (6 Monate, ein Jahr)
shape_address = Adresse im Netz, mit https://
shape_amount = Betrag
shape_choice = eines der Wörter unten
shape_reference = { $kind }, mit Namen oder Kennung
shape_reference_or_text = { $kind }, mit Namen oder Kennung, oder andere Worte
shape_text_or = Text oder einzelne Angaben ({ $record })
shape_record = einzelne Angaben ({ $record })
shape_free = eigene Angaben der Form „name: wert“
shape_list = { $item }; mehrere als Liste

## Worte in einer neuen Datei

file_head =
    Zeilen mit ## erklären die Angabe darunter.
    Zeilen mit # sind Vorschläge. Wer das „# “ am Anfang löscht, nutzt sie.
    Was Sie nicht brauchen, können Sie löschen. „verbund check“ sagt, was noch fehlt.
    Der Text für die Seite steht ganz unten, unter der zweiten Zeile aus drei Strichen.
file_required = Nötige Angaben
file_optional = Weitere Angaben
file_explained = { $label }: { $about }
file_example = Beispiel: { $example }
file_example_below = Beispiel:
file_possible = Möglich sind: { $names }.
file_possible_more = Möglich sind zum Beispiel: { $names }. Insgesamt gibt es { $count }.
