# Die Wörter der Seiten auf Deutsch, nach Gruppen und darin alphabetisch.
# Angesprochen wird mit „Sie“. Eine Vereinbarung hat Beteiligte (weil das Kreise, Städte, Vereine
# und Gesellschaften sein können); die Liste aller Stellen heißt „Partner“.

## Überall: Kopf, Fuß, Bedienung

agreements_count = { $n ->
    [one] { $n } Vereinbarung
   *[other] { $n } Vereinbarungen
}
agreements_word = { $n ->
    [one] Vereinbarung
   *[other] Vereinbarungen
}
all_a_to_z = Alles von A bis Z
as_of = Stand: { $date }
as_of_explained = Ob eine Vereinbarung läuft, geplant oder beendet ist, gilt für diesen Tag.
back_to_top = Zum Seitenanfang
breadcrumbs_label = Sie sind hier
contact_by_mail = E-Mail: { $office }
contact_by_mail_plain = E-Mail an die Redaktion
footer_label = Über diesen Katalog
foreign_note = Nicht übersetzt. Der Text ist auf { $language }.
home = Startseite
language_de = Deutsch
language_en = Englisch
languages_label = Sprache
navigation_label = Hauptbereiche
on_this_page = Auf dieser Seite
published_by = Herausgegeben von
report_body = Was stimmt nicht oder fehlt? Bitte nennen Sie auch die Quelle. Seite:
report_lead = Etwas fehlt oder stimmt nicht?
report_link = Fehler melden
report_subject = Fehler melden
skip_link = Zum Inhalt springen
thousands_separator = .

## Hauptbereiche

nav_agreements = Vereinbarungen
nav_guides = Arbeitshilfen
nav_legal_forms = Rechtsformen
nav_partners = Partner
nav_recommendations = Empfehlungen
nav_status = Status
nav_time = Zeit
nav_topics = Themen

## Startseite

home_all_agreements = Alle Vereinbarungen
home_all_partners = Alle Partner
home_decades = Nach Jahrzehnt
home_figure_active = { $n ->
    [one] läuft derzeit
   *[other] laufen derzeit
}
home_figure_agreements = { $n ->
    [one] Vereinbarung
   *[other] Vereinbarungen
}
home_figure_partners = { $n ->
    [one] beteiligte Stelle
   *[other] beteiligte Stellen
}
home_figure_since = Beginn der ältesten Vereinbarung
home_figure_topics = { $n ->
    [one] Thema
   *[other] Themen
}
home_figures = Der Katalog in Zahlen
home_legal_forms = Nach Rechtsform
home_newest = Zuletzt begonnen
home_newest_lead = Die Vereinbarungen mit dem jüngsten bekannten Beginn
home_question = Was macht meine Stadt mit wem?
home_question_lead = Wählen Sie einen Ort. Die Zahl sagt, an wie vielen Vereinbarungen er beteiligt ist.
home_recommendations = { $n ->
    [one] Eine Empfehlung und was daraus wurde
   *[other] { $n } Empfehlungen und was daraus wurde
}
home_recommendations_lead = Was für die Zusammenarbeit empfohlen wurde, was davon umgesetzt ist und woher man das weiß.
home_recommendations_link = Zu den Empfehlungen
home_since = { $year }
home_status = Nach Status
home_topics = Worum geht es?
home_ways = Weitere Wege in den Katalog

## Listen und Übersichten

decade_heading = Beginn: { $decade }
decade_lead = { $n ->
    [one] Eine Vereinbarung, die zwischen { $from } und { $to } begonnen hat.
   *[other] { $n } Vereinbarungen, die zwischen { $from } und { $to } begonnen haben.
}
decade_name = { $year }er-Jahre
decade_unknown = ohne bekannten Beginn
decade_unknown_lead = { $n ->
    [one] Eine Vereinbarung, bei der keine Quelle sagt, wann sie begonnen hat.
   *[other] { $n } Vereinbarungen, bei denen keine Quelle sagt, wann sie begonnen haben.
}
decades_heading = Vereinbarungen nach Jahrzehnt
decades_lead = Wann die Zusammenarbeit begonnen hat, soweit eine Quelle es sagt.
facet_decades = Beginn
facet_legal_forms = Rechtsform
facet_partners = Partner
facet_status = Status
facet_topics = Thema
item_start = Beginn
item_without_start = Beginn unbekannt
legal_forms_heading = Rechtsformen
legal_forms_lead = In welcher Form Kommunen zusammenarbeiten, vom Händedruck bis zum Zweckverband.
list_description = { $n ->
    [one] Die eine Vereinbarung des Katalogs mit Aufgabe, Beteiligten, Beginn und Status.
   *[other] Alle { $n } Vereinbarungen des Katalogs mit Aufgabe, Beteiligten, Beginn und Status.
}
list_empty = Hier ist noch keine Vereinbarung eingetragen.
list_heading = Vereinbarungen
list_lead = { $n ->
    [one] Eine Vereinbarung. Ihr Steckbrief nennt Aufgabe, Beteiligte, Beginn und Quellen.
   *[other] { $n } Vereinbarungen, jede mit einem Steckbrief: Aufgabe, Beteiligte, Beginn und Quellen.
}
list_narrow = Fertige Listen
list_narrow_lead = Jeder Eintrag führt zu einer eigenen Liste.
list_page_title = Vereinbarungen, Seite { $page }
list_wider = Weiter gefasst
pagination_label = Seiten der Liste
pagination_next = Nächste Seite
pagination_previous = Vorige Seite
pagination_place = Seite { $page } von { $pages }
pagination_word = Seite
pair_heading = { $one } und { $other }
pair_lead = { $n ->
    [one] { $one } und { $other } sind gemeinsam an einer Vereinbarung beteiligt.
   *[other] { $one } und { $other } sind gemeinsam an { $n } Vereinbarungen beteiligt.
}
partner_topic_lead = { $n ->
    [one] { $partner } ist zum Thema „{ $topic }“ an einer Vereinbarung beteiligt.
   *[other] { $partner } ist zum Thema „{ $topic }“ an { $n } Vereinbarungen beteiligt.
}
status_heading = Status: { $status }
statuses_heading = Vereinbarungen nach Status
statuses_lead = Was am Stichtag läuft, geplant ist, geprüft wird oder beendet ist.
topics_heading = Themen
topics_lead = Wobei Städte, Gemeinden und Kreise zusammenarbeiten, nach Themen geordnet.

## Status einer Vereinbarung

status_active = Aktiv
status_active_lead = Vereinbarungen, die am Stichtag laufen.
status_ended = Beendet
status_ended_lead = Vereinbarungen, die ausgelaufen sind oder gekündigt wurden.
status_not_realised = Nicht verwirklicht
status_not_realised_lead = Vorhaben, aus denen keine Vereinbarung geworden ist.
status_on_demand = Nach Bedarf
status_on_demand_lead = Vereinbarungen, die nur aus gegebenem Anlass genutzt werden.
status_planned = Geplant
status_planned_lead = Vereinbarungen, die nach dem Stand der Quelle geplant sind, aber noch nicht begonnen haben.
status_under_review = In Prüfung
status_under_review_lead = Vorhaben, über die noch nicht entschieden ist.
status_unknown = Unklar
status_unknown_lead = Die Quellen sagen nicht, ob diese Vereinbarungen am Stichtag noch laufen.

## Steckbrief: Abschnitte und ihre Wörter

factsheet_agreeing = So auch
factsheet_body = Im Einzelnen
factsheet_collected = Erhoben
factsheet_committees = Gremien
factsheet_contacts = Ansprechstellen
factsheet_deadlines = Fristen
factsheet_decisions = Beschlüsse
factsheet_differing = Anders angegeben
factsheet_differing_lead = Hier sagen nicht alle Quellen dasselbe, oder eine Quelle widerspricht sich.
factsheet_differing_others = Abweichende Angaben
factsheet_documents = Dokumente
factsheet_draft = Entwurf
factsheet_draft_lead = Dieser Eintrag ist ein Entwurf und noch nicht geprüft.
factsheet_easy = In Leichter Sprache lesen
factsheet_events = Verlauf
factsheet_facts = Auf einen Blick
factsheet_id = Kennung
factsheet_keywords = Stichworte
factsheet_mentioned = Außerdem genannt
factsheet_mentioned_lead = Diese Stellen kommen vor, sind aber nicht beteiligt.
factsheet_money = Finanzen
factsheet_notes = Hinweise der Redaktion
factsheet_notice = Kündigung
factsheet_participants = Beteiligte
factsheet_participants_caption = Wer beteiligt ist, in welcher Rolle und seit wann
factsheet_plain = In einfachen Worten
factsheet_posts = Stellen
factsheet_publications = Veröffentlichung
factsheet_recommendations = Aus welcher Empfehlung
factsheet_recommendations_lead = Die Vereinbarung geht auf diese Empfehlungen zurück oder gehört zu ihnen.
factsheet_related = Verwandte Vereinbarungen
factsheet_relations = Verbindungen
factsheet_sources = Quellen
factsheet_state = Stand der Angaben
factsheet_term = Laufzeit
factsheet_upcoming = Nächste Termine
factsheet_upcoming_lead = Aus Laufzeit, Kündigung und Fristen errechnet. Das ist keine Rechtsberatung; maßgeblich ist der Wortlaut der Vereinbarung.
factsheet_term_notice = Laufzeit und Kündigung
factsheet_verified = Zuletzt geprüft
factsheet_verified_never = noch nicht von Hand geprüft
factsheet_review_every = Prüfrhythmus

contact_address = Anschrift
contact_email = E-Mail
contact_function = Aufgabe
contact_partner = Gehört zu
contact_person = Ansprechperson
contact_phone = Telefon
contact_url = Internet
committee_chair = Vorsitz
committee_members = Mitglieder
committee_rhythm = Rhythmus
deadline_due = Fällig
deadline_every = Turnus
deadline_reference_date = Stichtag
deadline_rule = Regel
deadline_who = Wer
decision_annex = Anlage
decision_paper = Drucksache
document_accessible = Barrierefrei: { $answer }
document_language = Sprache: { $language }
money_every = pro { $period }
money_per = je { $what }
notice_form = Form
notice_period = Frist
notice_place = Fundstelle zur Kündigung
notice_reasons = Begründung
notice_reasons_no = nicht nötig
notice_reasons_yes = erforderlich
notice_to = zum { $date }
notice_who = Wer darf kündigen
participants_column_note = Anmerkung
participants_column_partner = Beteiligt
participants_column_roles = Rolle
participants_column_time = Zeit
participants_count = Anzahl: { $count }
participants_except = ohne
participants_members = { $n ->
    [one] Namentlich bekannt ist 1 Mitglied
   *[other] Namentlich bekannt sind { $n } Mitglieder
}
participants_represented_by = vertreten durch { $who }
participants_planned_word = für
participants_since_word = seit
participants_until_word = bis
post_area = für
post_at = bei
publication_approved = Genehmigt
publication_authority = Genehmigt von
publication_date = Bekannt gemacht
publication_number = Nummer { $number }
source_word = Quelle
term_limited = Befristet
term_place = Fundstelle zur Laufzeit
term_renewal = Verlängerung
upcoming_all = Die Termine aller Vereinbarungen
upcoming_due_after = Fällig ist das jeweils { $period } nach { $days }. Gezählt wird diesmal ab dem { $day }.
upcoming_due_before = Fällig ist das jeweils { $period } vor { $days }. Gezählt wird diesmal vom { $day } zurück.
upcoming_due_on = Fällig ist das jeweils { $days }.
upcoming_due_once = Dieser Tag steht so im Eintrag.
upcoming_end = Die Vereinbarung endet.
upcoming_end_or_renewal = Die Laufzeit endet oder verlängert sich.
upcoming_first = { $days }, erstmals zum { $first }
upcoming_kind_due = Frist
upcoming_kind_end = Ende
upcoming_kind_notice = Kündigung
upcoming_open = Was offenbleibt
upcoming_otherwise = Kündigt niemand, verlängert sich die Vereinbarung um { $period } bis zum { $until }.
upcoming_stated_why = Dieser Tag steht als Ende im Eintrag.
upcoming_term_or = Bis zu diesem Tag läuft sie. Ob sie sich verlängert, ergibt sich aus dem Wortlaut: „{ $words }“
upcoming_status_unclear = Ob die Vereinbarung noch läuft, ist unklar.
upcoming_term_why = Bis zu diesem Tag läuft sie. Von einer Verlängerung steht nichts im Eintrag.
upcoming_weekend_due = Der Tag ist ein { $weekday }. Dann genügt in der Regel der nächste Werktag (§ 193 BGB).
upcoming_weekend_notice = Der Tag ist ein { $weekday }. Die Frist verlängert sich dadurch nicht.
upcoming_wording = Im Wortlaut: „{ $words }“
open_any_time = Gekündigt werden kann jederzeit. Eine Frist nennt der Eintrag nicht.
open_any_time_period = Gekündigt werden kann jederzeit, die Frist beträgt { $period }. Einen letzten Tag gibt es deshalb nicht.
open_no_day = Einen Tag nennt der Eintrag nicht.
open_no_notice_day = Zu welchem Tag gekündigt werden kann, steht nicht im Eintrag.
open_no_period = Eine Kündigungsfrist nennt der Eintrag nicht.
open_no_term = Gekündigt werden kann zum Ende der Laufzeit. Wann sie endet, lässt sich aus dem Eintrag nicht errechnen.
open_notice_given = Die Vereinbarung ist gekündigt. Zu welchem Tag, steht nicht im Eintrag.
open_renewal = Die Laufzeit ging bis zum { $end }. Ob sie sich verlängert hat, lässt sich aus dem Eintrag nicht errechnen: „{ $words }“
open_words = Im Eintrag steht „{ $words }“. Daraus ergibt sich kein bestimmter Tag.
day_around_date = dem { $date }
day_on_date = am { $date }
day_on_unit = zum { $unit }
day_to_date = zum { $date }
day_to_unit = zum { $unit }
unit_end_budget_year = Ende des Haushaltsjahres
unit_end_care_year = Ende des Kindergartenjahres
unit_end_half_year = Halbjahresende
unit_end_month = Monatsende
unit_end_quarter = Quartalsende
unit_end_school_year = Ende des Schuljahres
unit_end_year = Jahresende
upcoming_notice = Letzter Tag, an dem eine Kündigung vorliegen kann
upcoming_notice_term_why = Spätestens am { $day } muss die Kündigung vorliegen, weil die Frist { $period } beträgt und die Laufzeit mit dem { $end } endet.
upcoming_notice_why = Spätestens am { $day } muss die Kündigung vorliegen, weil die Frist { $period } beträgt und nur { $to } gekündigt werden kann. Die Vereinbarung endet dann mit dem { $end }.
period_days = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
period_months = { $n ->
    [one] 1 Monat
   *[other] { $n } Monate
}
period_weeks = { $n ->
    [one] 1 Woche
   *[other] { $n } Wochen
}
period_years = { $n ->
    [one] 1 Jahr
   *[other] { $n } Jahre
}
term_until = Läuft bis

## Steckbrief: Bezeichnungen der Felder

field_aliases = Frühere Adressen
field_area = Gebiet
field_committees = Gremien
field_contact = Ansprechstelle
field_deadlines = Fristen
field_decisions = Beschlüsse
field_documents = Dokumente
field_draft = Entwurf
field_end = Ende
field_events = Ereignisse
field_identifiers = Aktenzeichen und Kennungen
field_keywords = Stichworte
field_legal_basis = Rechtsgrundlagen
field_legal_form = Rechtsform
field_legal_form_text = Rechtsform im Wortlaut
field_mentioned = Außerdem genannt
field_money = Finanzen
field_note = Hinweis
field_notice = Kündigung
field_open_to_join = Offen für weitere Beteiligte
field_partners = Beteiligte
field_performed_by = Wer die Aufgabe erledigt
field_plain = In einfachen Worten
field_posts = Stellen
field_publication = Veröffentlichung
field_relations = Verbindungen
field_review_every = Prüfung
field_sources = Quellen
field_start = Beginn
field_status = Status
field_subtitle = Zusatz
field_summary = Zusammenfassung
field_task = Aufgabe im Wortlaut
field_term = Laufzeit
field_title = Titel
field_topics = Themen
field_transfer = Übertragung der Aufgabe
field_verified = Zuletzt geprüft

## Steckbrief: Rollen

role_associate_member = assoziiertes Mitglied
role_authority = Bewilligung oder Aufsicht
role_bearer = Träger der Aufgabe
role_beneficiary = begünstigt
role_client = Auftraggeber
role_contract_only = nur vertraglich gebunden
role_excluded = ausgenommen
role_forwarding_recipient = erhält weitergeleitete Mittel
role_funder = Fördergeber
role_grant_recipient = Zuwendungsempfänger
role_joint_body = gemeinsame Einrichtung
role_lead = Federführung
role_member = Mitglied
role_not_involved = nicht beteiligt
role_partial = nur teilweise beteiligt
role_participating = beteiligt
role_performing = Durchführung
role_predecessor = Vorläufer
role_self_advocacy = Selbstvertretung
role_separate_agreement = eigene Vereinbarung
role_service_provider = Dienstleister
role_shareholder = Gesellschafter
role_subject = Gegenstand der Vereinbarung

## Steckbrief: Ereignisse

event_amended = Geändert
event_approved = Genehmigt
event_continued = Fortgesetzt
event_decided = Beschlossen
event_ended = Beendet
event_extended = Erweitert
event_form_changed = Rechtsform gewechselt
event_founded = Gegründet
event_granted = Bescheid erteilt
event_in_force = In Kraft getreten
event_joined = Beigetreten
event_left = Ausgetreten
event_notice_given = Gekündigt
event_other = Weiteres Ereignis
event_planned = Geplant
event_published = Bekannt gemacht
event_recast = Neu gefasst
event_signed = Unterzeichnet

## Steckbrief: Verbindungen mit anderen Vereinbarungen

relation_amends = Ändert
relation_amends_back = Geändert durch
relation_chain_earlier = Frühere Fassung
relation_chain_later = Spätere Fassung
relation_implements = Führt aus
relation_implements_back = Ausgeführt durch
relation_part_of = Gehört zu
relation_part_of_back = Umfasst
relation_replaces = Ersetzt
relation_replaces_back = Ersetzt durch
relation_see = Siehe auch
relation_see_back = Siehe auch
relation_supplements = Ergänzt
relation_supplements_back = Ergänzt durch

## Steckbrief: weitere geschlossene Listen

performer_all = alle Beteiligten gemeinsam
performer_each = alle Beteiligten jeweils für sich
standing_current = beteiligt
standing_former = ausgeschieden
standing_planned = Beitritt geplant
transfer_delegating = delegierend: Die Aufgabe geht mit allen Rechten und Pflichten über.
transfer_mandating = mandatierend: Die Aufgabe wird nur durchgeführt, verantwortlich bleibt der bisherige Träger.
transfer_unknown = unbekannt
tristate_no = nein
tristate_on_request = auf Anfrage
tristate_unknown = unbekannt
tristate_yes = ja

## Partner

group_except = { $group } ohne { $names }
partner_aside = Themen und Angaben zur Stelle
partner_agreements = Vereinbarungen nach Thema
partner_ags = Amtlicher Gemeindeschlüssel
partner_aliases = Auch genannt
partner_ars = Regionalschlüssel
partner_wikidata = Wikidata
partner_facts = Angaben zur Stelle
partner_kind_association = Verein oder Verband
partner_kind_chamber = Kammer
partner_kind_company = Gesellschaft
partner_kind_district = Kreis
partner_kind_facility = Einrichtung
partner_kind_federal_body = Bundesbehörde oder Sozialversicherung
partner_kind_independent_city = Kreisfreie Stadt
partner_kind_joint_authority = Zweckverband
partner_kind_municipality = Gemeinde
partner_kind_other = Sonstige Stelle
partner_kind_project = Projekt
partner_kind_public_institution = Anstalt des öffentlichen Rechts
partner_kind_regional_association = Regionaler Verband
partner_kind_savings_bank = Sparkasse
partner_kind_state_body = Landesbehörde
partner_kind_town = Stadt
partner_kinds_association = Vereine und Verbände
partner_kinds_chamber = Kammern
partner_kinds_company = Gesellschaften
partner_kinds_district = Kreise
partner_kinds_facility = Einrichtungen
partner_kinds_federal_body = Bundesbehörden und Sozialversicherung
partner_kinds_independent_city = Kreisfreie Städte
partner_kinds_joint_authority = Zweckverbände
partner_kinds_municipality = Gemeinden
partner_kinds_other = Sonstige Stellen
partner_kinds_project = Projekte
partner_kinds_public_institution = Anstalten des öffentlichen Rechts
partner_kinds_regional_association = Regionale Verbände
partner_kinds_savings_bank = Sparkassen
partner_kinds_state_body = Landesbehörden
partner_kinds_town = Städte
partner_legal_form = Rechtsform
partner_mentioned = Außerdem genannt in
partner_mentioned_lead = Hier kommt die Stelle vor, ist aber nicht beteiligt.
partner_more_neighbours = { $n ->
    [one] Noch eine Stelle mit einer gemeinsamen Vereinbarung zeigen
   *[other] { $n } weitere Stellen zeigen
}
partner_neighbours = Mit wem?
partner_neighbours_caption = Die meisten gemeinsamen Vereinbarungen stehen oben.
partner_neighbours_caption_more = Weitere Stellen
partner_neighbours_column_count = Gemeinsame Vereinbarungen
partner_neighbours_column_partner = Stelle
partner_neighbours_figure = { $n ->
    [one] Stelle arbeitet mit
   *[other] Stellen arbeiten mit
}
partner_neighbours_pair_with = { $n ->
    [one] eine gemeinsame Vereinbarung mit { $partner } zeigen
   *[other] { $n } gemeinsame Vereinbarungen mit { $partner } zeigen
}
partner_none = Zu dieser Stelle ist noch keine Beteiligung eingetragen.
partner_official_name = Amtlicher Name
partner_part_of = Gehört zu
partner_parts = Dazu gehören
partner_performed = Erledigt Aufgaben für andere
partner_performed_lead = Die Stelle ist an diesen Vereinbarungen nicht beteiligt, erledigt aber die Aufgabe.
partner_predecessors = Hervorgegangen aus
partner_product_of = Entstanden aus
partner_successors = Nachfolge
partner_through_groups = { $n ->
    [one] An einer der Vereinbarungen ist die Stelle über eine Gruppe beteiligt, etwa „alle kreisangehörigen Kommunen“.
   *[other] An { $n } der Vereinbarungen ist die Stelle über eine Gruppe beteiligt, etwa „alle kreisangehörigen Kommunen“.
}
partner_topics = Wobei?
partner_url = Internet
partner_valid_from = Besteht seit
partner_valid_until = Bestand bis
partners_heading = Partner
partners_lead = { $n ->
    [one] Eine Stelle, die an Vereinbarungen beteiligt ist oder in ihnen vorkommt.
   *[other] { $n } Stellen, die an Vereinbarungen beteiligt sind oder in ihnen vorkommen. Die Zahl sagt, an wie vielen.
}
partners_more = { $n ->
    [one] ein weiterer Partner
   *[other] { $n } weitere
}
partners_others = weitere

## Themen und Rechtsformen

legal_form_aliases = Auch genannt
legal_form_kicker = Rechtsform
legal_form_laws = Rechtsgrundlagen
legal_form_short = Kurz
see_guides = Passende Arbeitshilfen
topic_aside = Mehr zu diesem Thema
topic_keywords = Stichworte
topic_kicker = Thema
topic_partners = Wer arbeitet mit?
topic_partners_all = { $n ->
    [one] Noch eine Stelle zeigen
   *[other] { $n } weitere Stellen zeigen
}
topic_partners_lead = Die Zahl sagt, an wie vielen Vereinbarungen zum Thema die Stelle beteiligt ist.

## Empfehlungen

basis_reading = So liest es die Redaktion aus der Quelle.
basis_stated = So sagt es die Quelle ausdrücklich.
outcome_not_realised = Nicht umgesetzt
outcome_open = Offen
outcome_partly = Teilweise umgesetzt
outcome_realised = Umgesetzt
recommendation_agreements = Was daraus wurde
recommendation_agreements_lead = Vereinbarungen, die auf die Empfehlung zurückgehen oder zu ihr gehören.
recommendation_date = Empfohlen
recommendation_facts = Auf einen Blick
recommendation_field = Handlungsfeld
recommendation_lead_bodies = Federführung
recommendation_number = Empfehlung { $number }
recommendation_outcome = Ergebnis
recommendation_partners = Für wen
recommendation_topics = Themen
recommendations_heading = Empfehlungen
recommendations_lead = { $n ->
    [one] Eine Empfehlung für die Zusammenarbeit und was aus ihr geworden ist.
   *[other] { $n } Empfehlungen für die Zusammenarbeit und was aus ihnen geworden ist.
}
recommendations_other_field = Ohne Handlungsfeld
recommendations_outcomes = Ergebnisse

## Arbeitshilfen

guide_agreements = Beispiele aus dem Katalog
guide_aside = Gehört zu
guide_checklist = Checkliste
guide_glossary = Glossar
guide_guide = Leitfaden
guide_legal_forms = Rechtsformen
guide_sample_clause = Musterklausel
guide_topics = Themen
guides_heading = Arbeitshilfen
guides_lead = Checklisten, Musterklauseln und Erklärungen für alle, die eine Zusammenarbeit vorbereiten oder pflegen.

## Texte: Inhaltsverzeichnis und Fußnoten

body_back = Zurück zum Text
body_back_nth = Zurück zum Text, Stelle { $n }
body_notes = Anmerkungen
body_toc = Inhalt

## Register von A bis Z und „nicht gefunden“

not_found_heading = Diese Seite gibt es nicht
not_found_lead = Vielleicht hat sich die Adresse geändert, oder es fehlt ein Buchstabe.
not_found_report = Führt ein Link dieses Katalogs hierher, sagen Sie uns bitte Bescheid.
not_found_ways = So geht es weiter:
redirect_heading = Diese Seite ist umgezogen
redirect_link = Zur neuen Adresse
register_agreements = Vereinbarungen
register_heading = Alles von A bis Z
register_jump_agreements = Vereinbarungen nach Anfangsbuchstaben
register_jump_partners = Partner nach Anfangsbuchstaben
register_partners = Partner
register_topics = Themen

## Datumsangaben

date_about = etwa { $date }
date_day = { $day }. { $month } { $year }
date_limited = befristet
date_on_demand = nach Bedarf
date_original = im Original: „{ $text }“
date_perhaps = vermutlich { $date }
date_planned = { $date } (geplant)
date_range = { $from } bis { $to }
date_school_year = Schuljahr { $year }
date_under_review = wird geprüft
date_unknown = unbekannt
date_until = bis { $to }
month_1 = Januar
month_2 = Februar
month_3 = März
month_4 = April
month_5 = Mai
month_6 = Juni
month_7 = Juli
month_8 = August
month_9 = September
month_10 = Oktober
month_11 = November
month_12 = Dezember

## Aufzählungen

list_and = { $first } und { $last }
list_or = { $first } oder { $last }
date_day_month = { $day }. { $month }
date_in = im { $date }
date_on_day = am { $date }
weekday_1 = Montag
weekday_2 = Dienstag
weekday_3 = Mittwoch
weekday_4 = Donnerstag
weekday_5 = Freitag
weekday_6 = Samstag
weekday_7 = Sonntag

## Länder

land_bb = Brandenburg
land_be = Berlin
land_bw = Baden-Württemberg
land_by = Bayern
land_hb = Bremen
land_he = Hessen
land_hh = Hamburg
land_mv = Mecklenburg-Vorpommern
land_ni = Niedersachsen
land_nw = Nordrhein-Westfalen
land_rp = Rheinland-Pfalz
land_sh = Schleswig-Holstein
land_sl = Saarland
land_sn = Sachsen
land_st = Sachsen-Anhalt
land_th = Thüringen

# Der Satz auf der Seite eines Partners
sentence_with = { $name } arbeitet mit { $partners ->
    [one] einem Partner
   *[other] { $partners } Partnern
} in { $agreements ->
    [one] einer Vereinbarung
   *[other] { $agreements } Vereinbarungen
} zusammen, am häufigsten mit { $most }.
sentence_alone = { $name } arbeitet { $partners ->
    [0] {""}
    [one] mit einem Partner{" "}
   *[other] mit { $partners } Partnern{" "}
}in { $agreements ->
    [one] einer Vereinbarung
   *[other] { $agreements } Vereinbarungen
} zusammen.
sentence_none = { $name } ist in diesem Katalog an keiner Vereinbarung beteiligt.
sentence_performs = In { $n ->
    [one] einer davon
   *[other] { $n } davon
} liegt die Aufgabe { $at }.
sentence_performs_only = { $name } erledigt in { $n ->
    [one] einer Vereinbarung
   *[other] { $n } Vereinbarungen
} die Aufgabe für andere.
open_heading = Offen für weitere Partner
open_lead = Vereinbarungen von Nachbarn, denen weitere Partner beitreten können.
absent_lead = Aus dem Gebiet nicht beteiligt:

## Fehler und Barrieren melden

barrier_body = Was ist nicht lesbar oder nicht bedienbar? Womit lesen oder bedienen Sie? Seite:
barrier_letter = Barriere per E-Mail melden
barrier_link = Barriere melden
barrier_subject = Barriere melden
report_letter = Fehler per E-Mail melden

## Seiten, die das Recht verlangt

legal_accessibility_heading = Barrierefreiheit
legal_accessibility_lead = Wie zugänglich diese Seiten sind, wo es noch Barrieren gibt und wie Sie eine melden.
legal_accessibility_lead_open = Wie zugänglich diese Seiten sind und wo es noch Barrieren gibt.
legal_easy_language_heading = Leichte Sprache
legal_easy_language_lead = Diese Seite erklärt in Leichter Sprache, was Sie hier finden.
legal_imprint_heading = Impressum
legal_imprint_lead = Wer diese Seiten anbietet und wie Sie ihn erreichen.
legal_imprint_lead_open = Wer diese Seiten anbietet, ist noch nicht angegeben.
legal_office = Stelle
legal_privacy_heading = Datenschutz
legal_privacy_lead = Was mit Ihren Daten geschieht, wenn Sie diese Seiten lesen.

## Erklärung zur Barrierefreiheit

procedure_conciliation = Schlichtungsverfahren
procedure_conciliation_text = Sie haben keine Antwort bekommen oder sind damit nicht zufrieden? Dann können Sie die Schlichtungsstelle anrufen{ $norm }. Sie hilft, den Streit ohne Gericht beizulegen.
procedure_enforcement = Durchsetzungsverfahren
procedure_enforcement_text = Sie haben keine Antwort bekommen oder sind damit nicht zufrieden? Dann können Sie sich an die Durchsetzungsstelle wenden{ $norm }. Sie prüft den Fall und wirkt darauf hin, dass die Barriere verschwindet.
procedure_not_bound = Für Seiten öffentlicher Stellen gilt:
procedure_ombuds = Ombudsverfahren
procedure_ombuds_text = Sie haben keine Antwort bekommen oder sind damit nicht zufrieden? Dann können Sie ein Ombudsverfahren beantragen{ $norm }. Die Ombudsstelle klärt den Fall mit Ihnen und der öffentlichen Stelle.
statement_act = Gesetz
statement_alternative = Stattdessen
statement_answer_month = Wir antworten spätestens innerhalb eines Monats.
statement_answer_weeks = Wir antworten so schnell wie möglich, spätestens nach { $n } Wochen.
statement_assessed = Seiten geprüft
statement_assessor = Geprüft durch
statement_barriers_heading = Nicht barrierefreie Inhalte
statement_barriers_none = Uns sind keine Inhalte bekannt, die nicht barrierefrei sind.
statement_bound_bodies = Öffentliche Stellen sind an diese Vorschriften gebunden:
statement_created = Erklärung erstellt
statement_documents = { $n ->
    [one] Ein Dokument des Katalogs ist nicht barrierefrei, oder das ist noch nicht geprüft.
   *[other] { $n } Dokumente des Katalogs sind nicht barrierefrei, oder das ist noch nicht geprüft.
}
statement_documents_ask = Brauchen Sie den Inhalt in einer anderen Form? Dann schreiben Sie uns.
statement_feedback = Ist etwas nicht lesbar oder nicht bedienbar? Brauchen Sie einen Inhalt in einer anderen Form? Bitte schreiben Sie uns.
statement_feedback_heading = Barriere melden
statement_fully = Diese Seiten sind mit den Anforderungen vollständig vereinbar.
statement_heading = Erklärung zur Barrierefreiheit
statement_making_heading = Erstellung dieser Erklärung
statement_method = Prüfmethode
statement_method_external = Bewertung durch Dritte
statement_method_self = Selbstbewertung
statement_not = Diese Seiten sind mit den Anforderungen nicht vereinbar. Was nicht barrierefrei ist, steht im nächsten Abschnitt.
statement_not_bound = Diese Seiten sind kein Angebot einer öffentlichen Stelle.
statement_ordinance = Verordnung
statement_partly = Diese Seiten sind mit den Anforderungen teilweise vereinbar. Die Ausnahmen stehen im nächsten Abschnitt.
statement_reason = Grund
statement_report = Prüfbericht
statement_review = Diese Erklärung wird mindestens einmal im Jahr überprüft.
statement_scope = Diese Erklärung gilt für { $address }. Verantwortlich: { $body }. Alle Menschen sollen diese Seiten nutzen können; daran arbeiten wir.
statement_scope_nobody = Diese Erklärung gilt für { $address }. Alle Menschen sollen diese Seiten nutzen können; daran arbeiten wir.
statement_standard = Norm
statement_state_heading = Stand der Vereinbarkeit mit den Anforderungen
statement_updated = Zuletzt überprüft

## Impressum

imprint_body = Anbieter
imprint_heading = Angaben nach § 5 des Digitale-Dienste-Gesetzes (DDG)
imprint_heading_short = Anbieter
imprint_register = Register
imprint_represented_by = Vertreten durch
imprint_responsible = Verantwortlich nach § 18 Absatz 2 des Medienstaatsvertrags
imprint_supervision = Aufsichtsbehörde
imprint_vat_id = Umsatzsteuer-Identifikationsnummer

## Datenschutz

privacy_authority = Beschweren können Sie sich bei der Aufsichtsbehörde (Artikel 77 DSGVO):
privacy_controller = Verantwortlich
privacy_controller_heading = Verantwortlich
privacy_forms = Die Formulare für Hinweise liegen auf einem anderen Server. Folgen Sie einem solchen Link, werden die Adresse der Seite und die Kennung des Eintrags übergeben.
privacy_forms_heading = Formulare
privacy_hosting = Betrieb des Servers
privacy_legal_basis = Rechtsgrundlage
privacy_legal_basis_public = Artikel 6 Absatz 1 Buchstabe e DSGVO (Aufgabe im öffentlichen Interesse)
privacy_officer_heading = Datenschutzbeauftragte
privacy_pages = Diese Seiten setzen keine Cookies und speichern nichts in Ihrem Browser. Sie laden nichts von fremden Servern und werten Ihren Besuch nicht aus.
privacy_pages_heading = Was diese Seiten tun
privacy_retention = Speicherdauer des Protokolls
privacy_rights = Sie haben das Recht auf Auskunft, Berichtigung, Löschung und Einschränkung der Verarbeitung (Artikel 15 bis 18 DSGVO) und können der Verarbeitung widersprechen (Artikel 21 DSGVO).
privacy_rights_heading = Ihre Rechte
privacy_server = Damit eine Seite bei Ihnen ankommt, verarbeitet der Server Ihre IP-Adresse. Viele Server schreiben sie mit Zeitpunkt und aufgerufener Seite in ein Protokoll, um Störungen und Angriffe zu erkennen.
privacy_server_heading = Server und Protokoll

## Leichte Sprache, wo der Katalog selbst keine Seite hat, und Gebärdensprache

easy_barriers =
    Alle Menschen sollen diese Internet-Seite nutzen können.
    Das heißt: Die Seite soll barriere-frei sein.
    Mehr dazu steht auf der Seite Barriere-Freiheit.
    Den Link finden Sie unten auf jeder Seite.
    Die Seite Barriere-Freiheit ist in schwerer Sprache.
easy_barriers_heading = Ist die Seite barriere-frei?
easy_contents =
    Städte und Gemeinden haben viele Aufgaben.
    Manche Aufgaben machen sie zusammen.
    Dann schreiben sie auf: Wer macht was?
    Das heißt: Vereinbarung.
    Auf dieser Internet-Seite finden Sie Vereinbarungen.
easy_contents_heading = Was finden Sie hier?
easy_report =
    Haben Sie einen Fehler gefunden?
    Oder können Sie etwas nicht lesen?
    Dann schreiben Sie uns.
    Unten auf jeder Seite steht: Fehler melden.
    Dort steht auch: Barriere melden.
easy_report_heading = Haben Sie einen Fehler gefunden?
easy_search =
    Oben auf jeder Seite ist ein Menü.
    Im Menü finden Sie alle Vereinbarungen.
    Sie können auch nach Partnern suchen.
    Partner sind zum Beispiel: eine Stadt, ein Kreis oder ein Verein.
    Und Sie können nach Themen suchen.
    Zu jeder Vereinbarung gibt es eine eigene Seite.
easy_search_heading = Wie finden Sie etwas?
easy_unchecked = Menschen mit Lern-Schwierigkeiten haben diesen Text noch nicht geprüft.
sign_language = Deutsche Gebärdensprache
sign_language_duration = Dauer: { $duration }.
sign_language_lead = Der Film erklärt in Deutscher Gebärdensprache, was Sie hier finden und wie Sie sich zurechtfinden.
sign_language_transcript = Was der Film sagt, als Text

# Die Suche
kind_agreement = Vereinbarung
kind_guide = Arbeitshilfe
kind_legal_form = Rechtsform
kind_page = Seite
kind_partner = Partner
kind_recommendation = Empfehlung
kind_topic = Thema
found_agreements = { $n ->
    [0] keine Vereinbarung
    [one] eine Vereinbarung
   *[other] { $n } Vereinbarungen
}
facet_performer = Durchführung
facet_open = Offen für weitere Partner
open_yes = ja
open_on_request = auf Anfrage
search_stop_words = der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei beim mit nach von vom zu zum zur für über unter um durch ist sind war wird werden wurde hat haben als auch nicht sich sie es er wie dass so nur noch je pro sowie bzw wer was wo welche welcher welches mein meine

# Der Filter der Liste und das Feld der Suche
facet_kind = Art
finder_all_partners = Alle gewählten Partner müssen beteiligt sein
finder_alphabetical = alphabetisch
finder_best = beste Treffer zuerst
finder_chosen = Gewählte Bedingungen
finder_fault = Die Liste lässt sich gerade nicht eingrenzen. Laden Sie die Seite neu, oder wählen Sie eine der fertigen Listen.
finder_heading = Filtern und ordnen
finder_keyword = Stichwort
finder_label = Vereinbarungen filtern
finder_left = { "{n}" } von { "{what}" } zur Auswahl
finder_more = Weitere { "{n}" } zeigen
finder_narrow = { $facet }: Auswahl eingrenzen
finder_newest = neueste zuerst
finder_nothing = Keine Vereinbarung erfüllt alle Bedingungen zugleich. Lassen Sie eine weg:
finder_oldest = älteste zuerst
finder_one = ein Treffer
finder_order = Reihenfolge
finder_other = { "{n}" } Treffer
finder_picked = ({ "{n}" } gewählt)
finder_remove = Bedingung entfernen:{" "}
finder_remove_all = Alle Bedingungen entfernen
finder_results = Ergebnisse
finder_show = Ergebnisse zeigen
finder_unknown = Zu „{ "{what}" }“ findet die Suche nichts. Prüfen Sie die Schreibweise, oder suchen Sie mit weniger oder allgemeineren Wörtern.
finder_without = Ohne „{ "{what}" }“:
search_button = Suchen
search_field = Wonach suchen Sie?
search_glossary = Abkürzungen, die die Suche versteht
search_heading = Suche
search_label = Suche im ganzen Katalog
search_hint = Mehrere Wörter grenzen ein, ein Tippfehler schadet nicht.
search_lead = Alle Vereinbarungen, Partner und Themen, nach Stichwort oder von A bis Z.
search_placeholder = Suchen
search_without_script = Das Suchfeld braucht JavaScript. Ohne führt das Verzeichnis von A bis Z zu allem, was der Katalog enthält.
home_search_example = zum Beispiel Müllabfuhr
finder_nothing_left = Nichts erfüllt alle Bedingungen zugleich, auch nicht ohne eine von ihnen.
finder_quoted = „{ "{what}" }“
finder_whole = Im ganzen Katalog nach „{ "{what}" }“ suchen

## Das Formular für Menschen ohne git. Was mit „editing_say_“ beginnt, sagt sein Skript.

editing_footer = Für die Redaktion
editing_propose = Änderung vorschlagen
editing_heading = Für die Redaktion
editing_lead = Hier schreiben Sie neue Einträge und ändern vorhandene. Das Formular prüft Ihre Angaben und macht daraus eine Datei für den Katalog.
editing_agreement_heading = Vereinbarung eintragen
editing_agreement_lead = Wer arbeitet mit wem zusammen, seit wann und wofür? Vier Angaben genügen für den Anfang.
editing_agreement_go = Vereinbarung eintragen
editing_partner_heading = Partner eintragen
editing_partner_lead = Ein Partner ist eine Stadt, ein Kreis, ein Verband oder eine andere Stelle, die an Vereinbarungen beteiligt ist.
editing_partner_go = Partner eintragen
editing_blank = Leere Vorlage herunterladen
editing_change_heading = Eintrag ändern
editing_change_lead = Suchen Sie den Eintrag auf der Website. Am Ende seiner Seite steht „Änderung vorschlagen“. Das Formular ist dann schon ausgefüllt.
editing_change_go = Eintrag suchen
editing_after_heading = Was danach geschieht
editing_after = Das Formular gibt Ihnen eine Datei. Sie erscheint nicht von selbst auf der Website: Die Redaktion liest sie und übernimmt sie in den Katalog.
editing_after_mail = Schicken Sie die Datei an
editing_private = Was Sie eintippen, bleibt in diesem Fenster. Nichts wird gespeichert oder übertragen, bis Sie die Datei selbst abgeben.
editing_needs_script = Dieses Formular braucht JavaScript. Ohne JavaScript können Sie eine leere Vorlage herunterladen, sie in einem Textprogramm ausfüllen und der Redaktion schicken.
editing_write_to = Schreiben an { $address }
editing_none = keine Angabe
editing_required = Pflichtangabe
editing_example = Beispiel:
editing_add = { $what } hinzufügen
editing_more = Weitere Angaben
editing_faults = Bitte prüfen Sie diese Angaben
editing_group_required = Das Wichtigste
editing_group_further = Was Sie sonst noch wissen
editing_group_further_lead = Alles hier ist freiwillig. Öffnen Sie nur, wozu Sie etwas sagen können.
editing_group_what = Worum es geht
editing_group_who = Wer beteiligt ist
editing_group_when = Beginn, Ende und Fristen
editing_group_law = Recht und Beschlüsse
editing_group_money = Geld und Stellen
editing_group_documents = Dokumente
editing_group_sources = Quellen und Anmerkungen
editing_group_names = Namen
editing_group_numbers = Kennzahlen und Website
editing_group_place = Zugehörigkeit und Geschichte
editing_group_contact = Kontakt
editing_group_text = Text und Dateiname
editing_body = Text
editing_body_hint = Ein freier Text unter den Angaben. Eine Leerzeile trennt Absätze, „## “ am Anfang einer Zeile macht daraus eine Überschrift.
editing_item = Eintrag
editing_name = Name der Datei
editing_name_hint = Er wird Teil der Adresse und ändert sich später nicht mehr. Das Formular schlägt ihn aus dem Titel vor.
editing_make = Prüfen und Datei erzeugen
editing_result = Die Datei ist fertig
editing_result_text = Inhalt der Datei
editing_result_lead = Die Redaktion prüft die Datei noch einmal mit dem ganzen Katalog.
editing_download = Herunterladen
editing_copy = Text kopieren
editing_mail = Mit E-Mail schicken
editing_new_file = In der Ablage anlegen
editing_say_missing = „{ "{what}" }“ fehlt.
editing_say_tooLong = „{ "{what}" }“ hat { "{n}" } Zeichen zu viel.
editing_say_left = Noch { "{n}" } Zeichen
editing_say_leftOne = Noch ein Zeichen
editing_say_over = { "{n}" } Zeichen zu viel
editing_say_overOne = Ein Zeichen zu viel
editing_say_number = „{ "{value}" }“ ist keine ganze Zahl.
editing_say_date = In „{ "{value}" }“ steht kein Datum. Schreiben Sie zum Beispiel 03.03.2013, Oktober 2008, 1961 oder „unbekannt“.
editing_say_day = Den Tag „{ "{value}" }“ gibt es nicht.
editing_say_dateOther = „{ "{value}" }“ ist eine seltenere Schreibweise. Ob sie verstanden wird, zeigt sich bei der Prüfung durch die Redaktion.
editing_say_period = „{ "{value}" }“ ist keine Zeitspanne. Schreiben Sie zum Beispiel „6 Monate“ oder „ein Jahr“.
editing_say_address = „{ "{value}" }“ ist keine Adresse im Netz. Sie beginnt mit https:// und hat keine Leerzeichen.
editing_say_amount = „{ "{value}" }“ ist kein Betrag, mit dem man rechnen kann. Schreiben Sie zum Beispiel „57.000 Euro“.
editing_say_digits = „{ "{what}" }“ hat { "{n}" } Ziffern, mit den Nullen am Anfang.
editing_say_unknown = „{ "{value}" }“ steht nicht im Katalog.
editing_say_near = Meinten Sie „{ "{near}" }“?
editing_say_take = „{ "{near}" }“ übernehmen
editing_say_several = „{ "{value}" }“ heißen mehrere: { "{names}" }. Wählen Sie einen Namen, der nur einmal vorkommt.
editing_say_keep = Trotzdem so lassen
editing_say_fresh = „{ "{value}" }“ steht noch nicht im Katalog. Die Redaktion muss es zuerst aufnehmen.
editing_say_newPartner = Einen neuen Partner eintragen
editing_say_nobody = Sagen Sie, wer gemeint ist: ein Partner, eine Gruppe oder andere Beteiligte.
editing_say_twice = Nennen Sie hier nur eines: einen Partner, eine Gruppe oder andere Beteiligte. Für weitere gibt es einen neuen Eintrag.
editing_say_endFirst = Das Ende liegt vor dem Beginn.
editing_say_exitFirst = Der Austritt liegt vor dem Beitritt.
editing_say_onePartner = Nur ein Partner ist genannt. Eine Vereinbarung hat meist zwei oder mehr.
editing_say_nameMissing = Der Name der Datei fehlt.
editing_say_nameBad = Der Name der Datei darf nur kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche haben.
editing_say_nameTaken = Eine Datei „{ "{value}" }“ gibt es schon. Wählen Sie einen anderen Namen.
editing_say_nth = { "{what}" } { "{n}" }
editing_say_remove = { "{what}" } { "{n}" } entfernen
editing_say_removed = { "{what}" }: Eintrag entfernt
editing_say_filled = { "{n}" } ausgefüllt
editing_say_faults = { "{n}" } Angaben sind noch nicht in Ordnung.
editing_say_faultsOne = Eine Angabe ist noch nicht in Ordnung.
editing_say_faultTitle = Fehler: { "{title}" }
editing_say_path = Die Datei gehört nach { "{path}" }.
editing_say_copied = Der Text ist kopiert.
editing_say_notCopied = Der Text ließ sich nicht kopieren. Markieren Sie ihn und kopieren Sie ihn selbst.
editing_say_subject = Neuer Eintrag: { "{title}" }
editing_say_subjectChange = Änderung: { "{title}" }
editing_say_mailBody = Bitte nehmen Sie diese Datei in den Katalog auf: { "{path}" }
editing_say_mailAttach = Der Text ist zu lang für diesen Weg. Bitte hängen Sie die heruntergeladene Datei an.
editing_say_changeHeading = Eintrag ändern
editing_say_changing = Sie ändern den Eintrag „{ "{title}" }“.
editing_say_changingLead = Was Sie nicht anfassen, bleibt in der Datei, wie es ist.
editing_say_comments = Die Datei enthält Kommentare bei: { "{names}" }. Kommentare stehen nicht im Netz und fehlen deshalb in der neuen Datei. Die Redaktion muss sie beim Übernehmen behalten.
editing_say_hidden = Im Text der Datei stehen Kommentare. Sie stehen nicht im Netz und fehlen deshalb in der neuen Datei. Die Redaktion muss sie beim Übernehmen behalten.
editing_say_withheld = Bei diesen Angaben enthält die Datei mehr, als veröffentlicht wird: { "{names}" }. Das Formular kennt es nicht. Die Redaktion muss es aus der bisherigen Datei übernehmen.
editing_say_withheldLine = Hier stand in der bisherigen Datei mehr, als veröffentlicht wird. Bitte von dort übernehmen.
editing_say_notFound = Den Eintrag „{ "{id}" }“ gibt es nicht. Sie schreiben hier einen neuen.
editing_say_unreachable = Der Eintrag ließ sich nicht laden. Laden Sie die Seite neu.
editing_say_namesUnreachable = Die Namen des Katalogs ließen sich nicht laden. Das Formular prüft deshalb nicht, ob es die genannten Partner und Quellen gibt.

# Eine Seite in anderen Formaten.
renditions_heading = Diese Seite in anderen Formaten
rendition_json = JSON
rendition_csv = Tabelle für Excel (CSV)
rendition_calendar = Fristen für den Kalender (iCalendar)
rendition_feed = Neuigkeiten abonnieren (Atom)

# Quellenvermerk für Gebiete von Gemeinden und Kreisen
geo_attribution = { $holder } (Daten verändert)
# Offene Daten: die Seite und was auf ihr steht.
data_heading = Offene Daten
data_lead = Alles, was in diesem Katalog steht, gibt es hier zum Herunterladen: als Tabellen für Excel und in Formaten für Programme. Sie brauchen dafür keine Anmeldung und keinen Schlüssel.
data_description = Der ganze Katalog zum Herunterladen: Tabellen für Excel, CSV, JSON und weitere Formate, mit Größe, Prüfsumme und Bedeutung jedes Feldes.
data_readers_office = Für Excel und LibreOffice
    .about = Die Arbeitsmappe enthält alle Tabellen und ist für die meisten der einfachste Weg. Die CSV-Dateien öffnet Excel mit einem Doppelklick; sie enthalten je eine Tabelle mit deutschen Überschriften. Beginnt ein Text wie eine Formel, steht ein Apostroph davor, damit ihn das Programm nicht ausführt. Aus amtlichen Schlüsseln streicht Excel beim Öffnen einer CSV-Datei die führende Null; in der Arbeitsmappe bleibt sie stehen.
data_readers_developers = Für Programme
    .about = Alle Dateien sind in UTF-8 geschrieben. Die Namen der Felder sind englisch und in jeder Sprache der Website gleich. Jede Datei hat eine feste Adresse, ohne Schlüssel und ohne Begrenzung der Abrufe.
data_readers_linked_data = Für Datenportale und verknüpfte Daten
    .about = Diese Dateien folgen den Standards RDF und DCAT. Portale sammeln damit ein, was der Katalog anbietet.
data_file_name = Datei
data_file_size = Größe
data_file_rows = Zeilen
data_file_checksum = Prüfsumme (SHA-256)
data_checksum_explained = Mit der Prüfsumme stellen Sie fest, ob eine Datei vollständig und unverändert angekommen ist.
data_beside_heading = Einzelne Seiten in anderen Formaten
data_beside_lead = Viele Seiten gibt es zusätzlich als Datei. Deren Adresse beginnt wie die der Seite; den Link finden Sie jeweils am Ende der Seite. Beispiele:
data_beside_json = Der Datensatz einer Vereinbarung, eines Partners oder einer anderen Seite
data_beside_csv = Die Vereinbarungen einer Liste als Tabelle für Excel: bei Partnern, Paaren von Partnern, Themen, Rechtsformen, Status und Jahrzehnten
data_beside_calendar = Die nächsten Fristen für Ihren Kalender
data_beside_feed = Was neu ist, sich geändert hat oder bald endet
data_about_heading = Über diese Daten
data_fact_title = Titel
data_fact_description = Beschreibung
data_fact_publisher = Herausgeber
data_fact_contact = Ansprechstelle
data_fact_licence = Lizenz
data_fact_as_of = Stand
data_fact_page = Adresse
data_fact_citation = So zitieren Sie
data_fact_version = Version des Formats
data_fact_sources = Quellen
data_licence_none = Keine Lizenz angegeben
data_licence_missing = Für diese Daten ist keine Lizenz angegeben. Ansehen und herunterladen dürfen Sie sie; wenn Sie sie weiterverbreiten möchten, fragen Sie bitte den Herausgeber.
data_licence_operator = Wer den Katalog betreibt, nennt die Lizenz in verbund.yaml, zum Beispiel mit der Zeile „lizenz: dl-de/by-2-0“.
data_licence_attribution = Bei der Weiterverwendung nennen Sie bitte die Quelle:
data_licence_free = Sie dürfen die Daten ohne Bedingungen weiterverwenden. Wenn Sie die Quelle nennen möchten:
data_citation = { $publisher }: { $title }, Stand { $date }, { $url }.
data_citation_licence = Lizenz: { $id }.
data_promise_heading = Worauf Sie sich verlassen können
data_promise_addresses = Die Adressen der Dateien bleiben gleich. Jede Datei gibt den Stand wieder, der auf dieser Seite steht; der Inhalt wird mit dem Katalog erneuert.
data_promise_names = Die Namen der Felder und ihre Bedeutung bleiben gleich, solange die erste Zahl der Version gleich bleibt. Felder können hinzukommen. Lesen Sie deshalb nach dem Namen des Feldes und nicht nach seiner Stelle.
data_promise_people = Namen von Personen stehen in den Tabellen nur, wo die Quelle sie als Vertretung eines Partners nennt; Ansprechstellen sind Ämter und Büros.
data_columns_heading = Was in den Tabellen steht
data_columns_lead = Die Arbeitsmappe und die Tabellen für Excel enthalten die Spalten mit Überschrift. Die Namen für Programme gelten in den CSV-Dateien nach RFC 4180.
data_columns_show = { $n } Spalten der Tabelle „{ $table }“
data_column_table = Tabelle
data_column_title = Spalte
data_column_key = Name für Programme
data_column_about = Bedeutung
data_column_programs = nur für Programme
data_several = Mehrere Werte trennt das Zeichen „{ $sign }“; kommt es in einem Wert vor, steht dort „/“.
data_rows = { $n ->
    [one] 1 Zeile
   *[other] { $n } Zeilen
}
data_rows_cut = Die Tabelle „{ $table }“ hat { $n } Zeilen. Auf ein Blatt passen { $rows }; alle stehen in den CSV-Dateien.
size_bytes = { $n } Byte
size_kilobytes = { $n } kB
size_megabytes = { $n } MB

table_agreements = Vereinbarungen
    .about = Eine Zeile je Vereinbarung: Titel, Status, Themen, Beteiligte, Rechtsform, Beginn, Ende und Kündigung.
table_participations = Beteiligungen
    .about = Eine Zeile je Vereinbarung und Partner: wer in welcher Rolle seit wann beteiligt ist. Gut zum Zählen und Filtern.
table_partners = Partner
    .about = Eine Zeile je Stelle: Name, Art, amtliche Schlüssel und die Zahl der Vereinbarungen.
table_topics = Themen
    .about = Eine Zeile je Thema mit der Zahl der Vereinbarungen.

export_workbook = Alle Tabellen in einer Arbeitsmappe
    .format = XLSX
    .about = Vereinbarungen, Beteiligungen, Partner und Themen auf je einem Blatt. Ein weiteres Blatt nennt Herausgeber, Stand und Lizenz und erklärt jede Spalte.
export_excel = { $table }
    .format = CSV für Excel
    .about = { $about }
export_csv = { $table }
    .format = CSV nach RFC 4180
    .about = { $about }
export_json = Der ganze Katalog
    .format = JSON
    .about = Alle Angaben in einer Datei, auch die, für die in den Tabellen kein Platz ist: Ereignisse, Fristen, Finanzen, Dokumente und Texte.
export_ndjson = Vereinbarungen, eine je Zeile
    .format = JSON Lines
    .about = Dieselben Datensätze der Vereinbarungen, zum Einlesen Zeile für Zeile.
export_schema = Beschreibung der JSON-Dateien
    .format = JSON Schema
    .about = Welche Felder vorkommen und was sie bedeuten. Damit lassen sich die JSON-Dateien prüfen.
export_package = Beschreibung der CSV-Dateien
    .format = Data Package
    .about = Typ und Bedeutung jeder Spalte, die Verbindungen zwischen den Tabellen, Größe und Prüfsumme. Programme, die Frictionless Data kennen, lesen die CSV-Dateien damit richtig ein.
export_geojson = Partner auf der Karte
    .format = GeoJSON
    .about = Wo die Partner liegen, soweit es bekannt ist; für Karten und Geoinformationssysteme.
export_turtle = Vereinbarungen als verknüpfte Daten
    .format = Turtle
    .about = Vereinbarungen, Partner und Themen mit festen Kennungen, verbunden mit amtlichen Verzeichnissen und Wikidata.
export_jsonld = Vereinbarungen als verknüpfte Daten
    .format = JSON-LD
    .about = Dieselben Aussagen für Programme, die JSON lesen.
export_dcat_turtle = Beschreibung für Datenportale
    .format = DCAT-AP.de in Turtle
    .about = Titel, Herausgeber, Stand, Lizenz und die Adressen aller Dateien, so wie GovData und die Portale der Länder sie einsammeln.
export_dcat_jsonld = Beschreibung für Datenportale
    .format = DCAT-AP.de in JSON-LD
    .about = Dieselbe Beschreibung für Programme, die JSON lesen.

participation_partner = einzelner Partner
participation_group = Gruppe
participation_member = Mitglied einer Gruppe
participation_others = weitere, nicht einzeln genannt

# Die Spalten der Tabellen: Überschrift und Bedeutung.
column_id = Kennung
    .about = Die feste Kennung; sie steht auch in der Adresse der Seite.
column_title = Titel
    .about = Wie die Vereinbarung oder das Thema heißt.
column_subtitle = Zusatz
    .about = Der Zusatz zum Titel.
column_summary = Zusammenfassung
    .about = Worum es geht, in ein bis zwei Sätzen.
column_status = Status
    .about = Wo die Vereinbarung zum Stand der Daten steht: geplant, in Kraft, beendet und so weiter.
column_topics = Themen
    .about = Zu welchen Themen die Vereinbarung gehört.
column_topic_names = Namen der Themen
    .about = Wie die Themen heißen, in derselben Reihenfolge wie ihre Kennungen.
column_partners = Beteiligte
    .about = Wer zum Stand der Daten beteiligt ist, einzeln oder über eine Gruppe.
column_planned_partners = Geplante Beteiligte
    .about = Wer beitreten soll oder will.
column_former_partners = Frühere Beteiligte
    .about = Wer beteiligt war und ausgeschieden ist.
column_further_partners = Gruppen und weitere Beteiligte
    .about = Gruppen und Beteiligte, die die Quelle nicht einzeln nennt.
column_performed_by = Wer die Aufgabe erledigt (Kennung)
    .about = Die Kennung des Partners, der die Aufgabe erledigt.
column_performed_by_name = Wer die Aufgabe erledigt
    .about = Der Name des Partners, der die Aufgabe erledigt, oder die Worte der Quelle.
column_task = Aufgabe im Wortlaut
    .about = Die Aufgabe in den Worten der Quelle.
column_legal_form = Rechtsform
    .about = In welcher Rechtsform zusammengearbeitet wird.
column_legal_form_names = Namen der Rechtsformen
    .about = Wie die Rechtsformen heißen, in derselben Reihenfolge wie ihre Kennungen.
column_legal_form_text = Rechtsform im Wortlaut
    .about = Die Rechtsform in den Worten der Quelle.
column_transfer = Übertragung der Aufgabe
    .about = Ob die Aufgabe mit allen Rechten und Pflichten übergeht (delegierend) oder nur durchgeführt wird (mandatierend).
column_legal_basis = Rechtsgrundlagen
    .about = Die Vorschriften, auf denen die Vereinbarung beruht.
column_start = Beginn
    .about = Wann die Vereinbarung beginnt, so genau wie bekannt; für Programme in den Worten der Quelle.
column_start_edtf = Beginn in EDTF
    .about = Der Beginn in der Schreibweise EDTF (ISO 8601-2). Ist keiner genannt, zählt der Tag, an dem sie in Kraft trat, unterzeichnet oder gegründet wurde.
column_start_earliest = Beginn frühestens
    .about = Der erste Tag, an dem der Beginn liegen kann; zum Sortieren.
column_start_latest = Beginn spätestens
    .about = Der letzte Tag, an dem der Beginn liegen kann.
column_end = Ende
    .about = Wann die Vereinbarung endet oder geendet hat, so genau wie bekannt; für Programme in den Worten der Quelle.
column_end_edtf = Ende in EDTF
    .about = Das Ende in der Schreibweise EDTF (ISO 8601-2).
column_end_earliest = Ende frühestens
    .about = Der erste Tag, an dem das Ende liegen kann.
column_end_latest = Ende spätestens
    .about = Der letzte Tag, an dem das Ende liegen kann; zum Sortieren.
column_term = Laufzeit
    .about = Wie lange die Vereinbarung läuft und wie sie sich verlängert.
column_notice = Kündigung
    .about = Wie und mit welcher Frist gekündigt werden kann.
column_notice_by = Nächster Kündigungstag
    .about = Der letzte Tag, an dem eine Kündigung für den nächsten Termin eingehen kann, vom Stand der Daten aus gerechnet.
column_area = Gebiet
    .about = Für welches Gebiet die Vereinbarung gilt.
column_open_to_join = Offen für weitere Beteiligte
    .about = Ob weitere Partner beitreten können.
column_identifiers = Aktenzeichen und Kennungen
    .about = Aktenzeichen, Nummern von Drucksachen und andere Kennungen.
column_keywords = Stichworte
    .about = Weitere Wörter, unter denen die Suche den Eintrag findet.
column_contact = Ansprechstelle
    .about = Welche Stelle Auskunft gibt und wie sie zu erreichen ist.
column_note = Hinweis
    .about = Was sonst zu beachten ist.
column_sources = Quellen
    .about = Woher die Angaben stammen.
column_verified = Zuletzt geprüft
    .about = Wann die Redaktion den Eintrag zuletzt geprüft hat.
column_verified_edtf = Zuletzt geprüft in EDTF
    .about = Derselbe Tag in der Schreibweise EDTF (ISO 8601-2).
column_page = Seite im Katalog
    .about = Die Adresse der Seite, auf der alles Weitere steht.
column_agreement = Kennung der Vereinbarung
    .about = Um welche Vereinbarung es geht.
column_number = Nummer
    .about = Die Nummer der Zeile innerhalb der Vereinbarung.
column_agreement_title = Vereinbarung
    .about = Der Titel der Vereinbarung.
column_participations_kind = Art der Zeile
    .about = Ob die Zeile einen einzelnen Partner nennt, eine Gruppe, ein Mitglied dieser Gruppe oder weitere, die nicht einzeln genannt sind.
column_partner = Kennung des Partners
    .about = Welcher Partner beteiligt ist; leer bei Gruppen und bei weiteren, die nicht einzeln genannt sind.
column_name = Name
    .about = Der Name des Partners oder der Gruppe, oder die Worte der Quelle.
column_through = Über die Gruppe
    .about = Der Name der Gruppe, über die der Partner beteiligt ist.
column_count = Anzahl
    .about = Wie viele es sind, in den Worten der Quelle, wo sie nicht einzeln genannt sind.
column_roles = Rolle
    .about = Was der Partner in der Vereinbarung tut.
column_standing = Stand der Beteiligung
    .about = Ob der Partner zum Stand der Daten beteiligt ist, beitreten soll oder ausgeschieden ist.
column_since = Beteiligt seit
    .about = Seit wann der Partner beteiligt ist, wo es genannt ist; für Programme in den Worten der Quelle.
column_since_edtf = Beteiligt seit in EDTF
    .about = Derselbe Tag in der Schreibweise EDTF (ISO 8601-2).
column_since_earliest = Beteiligt seit frühestens
    .about = Der erste Tag, an dem die Beteiligung begonnen haben kann; zum Sortieren.
column_until = Beteiligt bis
    .about = Bis wann der Partner beteiligt ist oder war, wo es genannt ist; für Programme in den Worten der Quelle.
column_until_edtf = Beteiligt bis in EDTF
    .about = Derselbe Tag in der Schreibweise EDTF (ISO 8601-2).
column_until_latest = Beteiligt bis spätestens
    .about = Der letzte Tag, an dem die Beteiligung geendet haben kann; zum Sortieren.
column_represented_by = Vertreten durch
    .about = Wer den Partner in der Vereinbarung vertritt.
column_partners_name = Name
    .about = Der Name des Partners.
column_short = Kurzname
    .about = Der kurze Name, wie ihn Listen zeigen.
column_official_name = Amtlicher Name
    .about = Der volle amtliche Name.
column_kind = Art
    .about = Was für eine Stelle es ist.
column_kind_text = Art im Wortlaut
    .about = Die Art in den Worten der Quelle, wo sie mehr sagen.
column_ags = Amtlicher Gemeindeschlüssel
    .about = Acht Ziffern; als Text zu lesen, weil die Null am Anfang zählt.
column_ars = Regionalschlüssel
    .about = Zwölf Ziffern; als Text zu lesen, weil die Null am Anfang zählt.
column_wikidata = Wikidata
    .about = Die Kennung des Partners bei Wikidata.
column_part_of = Gehört zu
    .about = Zu welchem Partner die Stelle gehört, etwa eine Gemeinde zu ihrem Kreis.
column_agreements = Zahl der Vereinbarungen
    .about = An wie vielen Vereinbarungen der Partner beteiligt ist oder war.
column_topics_agreements = Zahl der Vereinbarungen
    .about = Wie viele Vereinbarungen zu dem Thema gehören.
column_performs = Erledigte Aufgaben
    .about = In wie vielen Vereinbarungen der Partner die Aufgabe erledigt.
column_valid_from = Besteht seit
    .about = Seit wann es die Stelle gibt; für Programme in den Worten der Quelle.
column_valid_from_edtf = Besteht seit in EDTF
    .about = Derselbe Tag in der Schreibweise EDTF (ISO 8601-2).
column_valid_until = Bestand bis
    .about = Bis wann es die Stelle gab; für Programme in den Worten der Quelle.
column_valid_until_edtf = Bestand bis in EDTF
    .about = Derselbe Tag in der Schreibweise EDTF (ISO 8601-2).
column_predecessors = Vorgänger
    .about = Welche Stellen ihr vorausgingen.
column_successors = Nachfolger
    .about = Welche Stellen auf sie folgten.
column_aliases = Andere Namen
    .about = Weitere Namen und Schreibweisen.
column_url = Website
    .about = Die Website der Stelle.
# Die Seite der Fristen und der Kalender.
deadlines_agreements_open = { $n ->
    [one] Bei 1 Vereinbarung nennt der Eintrag etwas, woraus sich kein bestimmter Tag ergibt. Sehen Sie dort selbst in den Wortlaut.
   *[other] Bei { $n } Vereinbarungen nennt der Eintrag etwas, woraus sich kein bestimmter Tag ergibt. Sehen Sie dort selbst in den Wortlaut.
}
deadlines_count = { $n ->
    [one] 1 Termin
   *[other] { $n } Termine
}
deadlines_description = Wann Vereinbarungen gekündigt werden können, wann sie enden und was bis wann zu erledigen ist, mit Begründung und als Kalender.
deadlines_empty_soon = In den nächsten zwölf Monaten steht kein Termin an.
deadlines_heading = Fristen und Termine
deadlines_lead = { $n ->
    [0] Hier stehen kommende Termine der Vereinbarungen: Kündigung, Ende, Fristen. Zurzeit ist keiner bekannt.
    [one] Aus den Einträgen ergibt sich 1 kommender Termin. Wiederkehrende Termine stehen hier mit dem nächsten Tag.
   *[other] Aus den Einträgen ergeben sich { $n } kommende Termine. Wiederkehrende Termine stehen hier mit dem nächsten Tag.
}
deadlines_no_advice = Das ist keine Rechtsberatung. Gerechnet wird mit dem, was im Katalog steht, nach den §§ 187 und 188 BGB. Maßgeblich ist der Wortlaut der Vereinbarung. Rechnen Sie vor einer Kündigung selbst nach und planen Sie Zeit für Gremien und Zustellung ein.
deadlines_rest_of_year = Später im Jahr { $year }
deadlines_silent = Bei { $n } von { $running } Vereinbarungen, die laufen oder laufen können, steht im Katalog nichts über Laufzeit, Kündigung oder Fristen. Auch dort kann es Fristen geben.
deadlines_soon = In den nächsten zwölf Monaten
deadlines_subscribe = Termine in den eigenen Kalender übernehmen
deadlines_subscribe_address = Diese Adresse abonnieren:
deadlines_subscribe_lead = Ein abonnierter Kalender holt sich neue und geänderte Termine von selbst. Er kann vorher erinnern: an Kündigungen drei Monate und vier Wochen, an ein Ende sechs Monate, an Fristen zwei Wochen. Ob Ihr Programm an abonnierte Termine erinnert, hängt von seinen Einstellungen ab.
deadlines_subscribe_outlook = In Outlook: Öffnen Sie den Kalender, wählen Sie „Kalender hinzufügen“ und dann „Aus dem Internet“ oder „Aus dem Web abonnieren“, und fügen Sie die Adresse ein.
deadlines_subscribe_others = In anderen Programmen und auf dem Telefon heißt es „Kalenderabonnement hinzufügen“ oder „Weitere Kalender: per URL“.
deadlines_subscribe_once = Wer die Datei nur herunterlädt und öffnet, übernimmt die Termine einmal. Spätere Änderungen kommen dann nicht an.
deadlines_subscribe_single = Einen Kalender nur für einen Partner oder eine Vereinbarung gibt es am Ende der jeweiligen Seite.
deadlines_with = mit { $partners }
calendar_agreement = Vereinbarung
calendar_description = Kündigung, Ende und Fristen, errechnet aus dem Katalog. Maßgeblich ist der Wortlaut der Vereinbarung.
calendar_due = Frist: { $what } ({ $title })
calendar_event = { $what }: { $title }
calendar_name = Fristen: { $of }
calendar_no_advice = Keine Rechtsberatung. Maßgeblich ist der Wortlaut der Vereinbarung.
calendar_partners = Partner
home_upcoming = Was als Nächstes ansteht
home_upcoming_link = Alle Fristen und Termine

# Der Feed mit Neuigkeiten.
feed_began = { $title }: begonnen { $date }
feed_begins = { $title }: Beginn vorgesehen { $date }
feed_checked = { $title }: Angaben geprüft { $date }
feed_ended_with_day = { $title }: beendet zum { $date }
feed_ended = { $title }: beendet { $date }
feed_ends = { $title }: endet { $date }
feed_ends_or_renews = { $title }: Laufzeit endet oder verlängert sich { $date }
feed_event = { $title }: { $event } { $date }
feed_event_amended = geändert
feed_event_approved = genehmigt
feed_event_continued = fortgesetzt
feed_event_decided = beschlossen
feed_event_ended = beendet
feed_event_extended = erweitert
feed_event_form_changed = Rechtsform gewechselt
feed_event_founded = gegründet
feed_event_granted = Bescheid erteilt
feed_event_in_force = in Kraft getreten
feed_event_joined = Beitritt
feed_event_left = Austritt
feed_event_notice_given = gekündigt
feed_event_other = Ereignis
feed_event_planned = geplant
feed_event_published = bekannt gemacht
feed_event_recast = neu gefasst
feed_event_signed = unterzeichnet
feed_notice = { $title }: letzter Tag für eine Kündigung { $date }
feed_planned = { $title }: vorgesehen { $date }: { $event }
feed_subtitle = Was sich getan hat und was in den nächsten zwölf Monaten endet oder gekündigt werden kann. Genannt sind nur Tatsachen mit Datum.
feed_title = Neuigkeiten: { $of }
# Der Bericht: alle Vereinbarungen, oder die einer Stelle, auf Papier.
report_by_decades = Nach Beginn
report_by_legal_forms = Nach Rechtsform
report_by_status = Nach Status
report_by_topics = Nach Thema
report_column_agreement = Vereinbarung
report_column_agreements = Anzahl
report_column_day = Tag
report_column_due = Was ansteht
report_counted_again = Eine Vereinbarung kann hier mehrmals mitzählen.
report_description = { $n ->
    [one] Die eine Vereinbarung des Katalogs zum Drucken: Zahlen, Übersicht, Termine und die Kurzfassung ihres Steckbriefs.
   *[other] Alle { $n } Vereinbarungen des Katalogs zum Drucken: Zahlen, Übersicht, Termine und Kurzfassungen der Steckbriefe.
}
report_figure_towns = { $n ->
    [one] davon Stadt oder Gemeinde
   *[other] davon Städte und Gemeinden
}
report_figures = Zahlen
report_figures_lead = Jede Stelle ist nur einmal gezählt, auch wenn sie an vielen Vereinbarungen beteiligt ist.
report_footer = Bericht zum Drucken
report_heading = Bericht: alle Vereinbarungen
report_how_to_print = So wird daraus ein Heft oder eine PDF-Datei: Strg + P drücken, auf dem Mac Befehlstaste + P. Kopf und Fuß der Website und dieser Hinweis kommen nicht mit aufs Papier.
report_link_list = Alle Vereinbarungen als Bericht drucken
report_link_partner = Als Bericht drucken
report_made_with = Erstellt mit Verbund
report_number_short = Nr.
report_number_word = Nummer in diesem Bericht
report_numbers = Nr. { $first } bis { $last }
report_numbers_lead = Die Vereinbarungen sind nach Themen geordnet und durchnummeriert. Steht eine Nummer in einer Tabelle, finden Sie dort die Kurzfassung des Steckbriefs.
report_numbers_single = Nr. { $first }
report_of = von
report_online = Im Internet
report_overview = Die Vereinbarungen im Überblick
report_overview_caption = Nach Thema geordnet. Jede Vereinbarung steht bei ihrem ersten Thema.
report_page = Seite
report_partner_heading = Bericht: { $partner }
report_partners = Wer beteiligt ist
report_partners_lead = Die Zahl sagt, an wie vielen Vereinbarungen die Stelle beteiligt ist. Der Link führt zu ihrem eigenen Bericht.
report_publisher = Herausgegeben von
report_region = Gebiet
report_schedule = Termine der nächsten zwölf Monate
report_schedule_caption = Kündigungstage, Enden und wiederkehrende Fristen, die nächsten zuerst
report_schedule_none = Aus den Angaben lässt sich für die nächsten zwölf Monate kein Termin errechnen.
report_sheet_online = Ausführlich:
report_state = Stand
report_together = Zusammen
report_without_legal_form = ohne Angabe
report_without_sheets = Kurzfassungen von { $n } Steckbriefen wären zu viel für ein Heft.
report_without_sheets_partner = Deshalb steht hier nur die Tabelle. Jede Vereinbarung hat im Internet ihren Steckbrief.
report_without_sheets_whole = Deshalb steht hier nur die Tabelle. Die Kurzfassungen stehen in den Berichten der einzelnen Stellen.
# ── Verknüpfte Daten ─────────────────────────────────────────────────────────────────────────

dcat_catalogue_description = Vereinbarungen über interkommunale Zusammenarbeit: wer mit wem welche Aufgabe teilt, seit wann und in welcher Rechtsform.
dcat_file_csv = { $table } als CSV
dcat_file_dcat_jsonld = Beschreibung für Datenportale als JSON-LD
dcat_file_dcat_turtle = Beschreibung für Datenportale als Turtle
dcat_file_excel = { $table } als CSV für Excel
dcat_file_geojson = Lage der Partner als GeoJSON
dcat_file_json = Der ganze Katalog als JSON
dcat_file_jsonld = Vereinbarungen und Partner als verknüpfte Daten (JSON-LD)
dcat_file_ndjson = Vereinbarungen als JSON, eine je Zeile
dcat_file_package = Beschreibung der CSV-Dateien (Data Package)
dcat_file_schema = Beschreibung der JSON-Dateien (JSON Schema)
dcat_file_turtle = Vereinbarungen und Partner als verknüpfte Daten (Turtle)
dcat_file_workbook = Alle Tabellen als Excel-Datei
dcat_keyword = interkommunale Zusammenarbeit
dcat_set_agreements = Vereinbarungen über interkommunale Zusammenarbeit
dcat_set_agreements_description = Wer mit wem welche Aufgabe teilt, seit wann, in welcher Rechtsform und aus welcher Quelle das bekannt ist.
dcat_set_partners = Partner der interkommunalen Zusammenarbeit
dcat_set_partners_description = Kommunen, Kreise, Verbände und andere Stellen, die an Vereinbarungen beteiligt sind, mit amtlichem Schlüssel und Art.
dcat_table_participations = Beteiligungen
linked_data_kind = Arten von Partnern
linked_data_role = Rollen der Beteiligten
linked_data_standing = Stand der Beteiligung
linked_data_transfer = Übertragung der Aufgabe
