# The words of the pages in English, in groups and there in alphabetical order.
# An agreement has participants (districts, towns, associations, companies); the list of all bodies
# is called “Partners”.

## Everywhere: header, footer, controls

agreements_count = { $n ->
    [one] { $n } agreement
   *[other] { $n } agreements
}
agreements_word = { $n ->
    [one] agreement
   *[other] agreements
}
all_a_to_z = Everything from A to Z
as_of = As of { $date }
as_of_explained = Whether an agreement is active, planned or ended was worked out for that day.
back_to_top = Back to top
breadcrumbs_label = You are here
contact_by_mail = E-mail: { $office }
contact_by_mail_plain = E-mail to the editors
footer_label = About this catalogue
foreign_note = Not translated. The text is in { $language }.
home = Home
language_de = German
language_en = English
languages_label = Language
navigation_label = Main sections
on_this_page = On this page
published_by = Published by
report_body = What is wrong or missing? Please name the source as well. Page:
report_lead = Is something wrong or missing?
report_link = Report a mistake
report_subject = Report a mistake
skip_link = Skip to content
thousands_separator = ,

## Main sections

nav_agreements = Agreements
nav_guides = Guides
nav_legal_forms = Legal forms
nav_partners = Partners
nav_recommendations = Recommendations
nav_status = Status
nav_time = Time
nav_topics = Topics

## Home page

home_all_agreements = All agreements
home_all_partners = All partners
home_decades = By decade
home_figure_active = { $n ->
    [one] is active now
   *[other] are active now
}
home_figure_agreements = { $n ->
    [one] agreement
   *[other] agreements
}
home_figure_partners = { $n ->
    [one] participating body
   *[other] participating bodies
}
home_figure_since = beginning of the oldest agreement
home_figure_topics = { $n ->
    [one] topic
   *[other] topics
}
home_figures = The catalogue in figures
home_legal_forms = By legal form
home_newest = Begun most recently
home_newest_lead = The agreements with the latest known beginning
home_question = What does my town do, and with whom?
home_question_lead = Choose a place. The number says how many agreements it takes part in.
home_recommendations = { $n ->
    [one] One recommendation and what came of it
   *[other] { $n } recommendations and what came of them
}
home_recommendations_lead = What was recommended for working together, what has been done, and how we know.
home_recommendations_link = See the recommendations
home_since = { $year }
home_status = By status
home_topics = What is it about?
home_ways = More ways into the catalogue

## Lists and overviews

decade_heading = Beginning: { $decade }
decade_lead = { $n ->
    [one] One agreement that began between { $from } and { $to }.
   *[other] { $n } agreements that began between { $from } and { $to }.
}
decade_name = { $year }s
decade_unknown = beginning unknown
decade_unknown_lead = { $n ->
    [one] One agreement for which no source says when it began.
   *[other] { $n } agreements for which no source says when they began.
}
decades_heading = Agreements by decade
decades_lead = When working together began, as far as a source says so.
facet_decades = Beginning
facet_legal_forms = Legal form
facet_partners = Partner
facet_status = Status
facet_topics = Topic
item_start = Beginning
item_without_start = Beginning unknown
legal_forms_heading = Legal forms
legal_forms_lead = In what form municipalities work together, from a handshake to a joint authority.
list_description = { $n ->
    [one] The one agreement of the catalogue with its task, participants, beginning and status.
   *[other] All { $n } agreements of the catalogue with task, participants, beginning and status.
}
list_empty = No agreement has been entered here yet.
list_heading = Agreements
list_lead = { $n ->
    [one] One agreement. Its fact sheet names task, participants, beginning and sources.
   *[other] { $n } agreements, each with a fact sheet: task, participants, beginning and sources.
}
list_narrow = Ready lists
list_narrow_lead = Every entry leads to a list of its own.
list_page_title = Agreements, page { $page }
list_wider = Wider
pagination_label = Pages of the list
pagination_next = Next page
pagination_place = Page { $page } of { $pages }
pagination_previous = Previous page
pagination_word = Page
pair_heading = { $one } and { $other }
pair_lead = { $n ->
    [one] { $one } and { $other } take part in one agreement together.
   *[other] { $one } and { $other } take part in { $n } agreements together.
}
partner_topic_lead = { $n ->
    [one] { $partner } takes part in one agreement on the topic “{ $topic }”.
   *[other] { $partner } takes part in { $n } agreements on the topic “{ $topic }”.
}
status_heading = Status: { $status }
statuses_heading = Agreements by status
statuses_lead = What is active, planned, under review or ended on the as-of date.
topics_heading = Topics
topics_lead = What towns, municipalities and districts do together, by topic.

## Status of an agreement

status_active = Active
status_active_lead = Agreements that are active on the as-of date.
status_ended = Ended
status_ended_lead = Agreements that have expired or were terminated.
status_not_realised = Not realised
status_not_realised_lead = Projects that never became an agreement.
status_on_demand = On demand
status_on_demand_lead = Agreements that are used only when there is occasion.
status_planned = Planned
status_planned_lead = Agreements that the source calls planned and that have not begun yet.
status_under_review = Under review
status_under_review_lead = Projects that have not been decided yet.
status_unknown = Unclear
status_unknown_lead = The sources do not say whether these agreements are still active on the as-of date.

## Fact sheet: sections and their words

factsheet_agreeing = Also
factsheet_body = In detail
factsheet_collected = Collected
factsheet_committees = Committees
factsheet_contacts = Contacts
factsheet_deadlines = Deadlines
factsheet_decisions = Decisions
factsheet_differing = Given otherwise
factsheet_differing_lead = Here the sources disagree, or one contradicts itself.
factsheet_differing_others = Differing statements
factsheet_documents = Documents
factsheet_draft = Draft
factsheet_draft_lead = This entry is a draft and has not been checked yet.
factsheet_easy = Read in easy language
factsheet_events = History
factsheet_facts = At a glance
factsheet_id = Identifier
factsheet_keywords = Keywords
factsheet_mentioned = Also mentioned
factsheet_mentioned_lead = These bodies occur but do not take part.
factsheet_money = Money
factsheet_notes = Remarks of the editors
factsheet_notice = Termination
factsheet_participants = Participants
factsheet_participants_caption = Who takes part, in what role and since when
factsheet_plain = In plain words
factsheet_posts = Posts
factsheet_publications = Publication
factsheet_recommendations = From which recommendation
factsheet_recommendations_lead = The agreement goes back to these recommendations or belongs to them.
factsheet_related = Related agreements
factsheet_relations = Relations
factsheet_sources = Sources
factsheet_state = State of the facts
factsheet_term = Term
factsheet_upcoming = Next dates
factsheet_upcoming_lead = Worked out from term, notice and deadlines. This is no legal advice; what counts is the wording of the agreement.
factsheet_term_notice = Term and termination
factsheet_verified = Last checked
factsheet_verified_never = not yet checked by hand
factsheet_review_every = Interval of checks

committee_chair = Chair
committee_members = Members
committee_rhythm = Rhythm
contact_address = Address
contact_email = E-mail
contact_function = Function
contact_partner = Belongs to
contact_person = Person
contact_phone = Telephone
contact_url = Web
deadline_due = Due
deadline_every = How often
deadline_reference_date = Reference date
deadline_rule = Rule
deadline_who = Who
decision_annex = Annex
decision_paper = Council paper
document_accessible = Accessible: { $answer }
document_language = Language: { $language }
money_every = per { $period }
money_per = for { $what }
notice_form = Form
notice_period = Period of notice
notice_place = Place of the notice
notice_reasons = Reasons
notice_reasons_no = not needed
notice_reasons_yes = required
notice_to = to { $date }
notice_who = Who may give notice
participants_column_note = Remark
participants_column_partner = Participant
participants_column_roles = Role
participants_column_time = Time
participants_count = Number: { $count }
participants_except = without
participants_members = { $n ->
    [one] 1 member is known by name
   *[other] { $n } members are known by name
}
participants_represented_by = represented by { $who }
participants_planned_word = for
participants_since_word = since
participants_until_word = until
post_area = for
post_at = at
publication_approved = Approved
publication_authority = Approved by
publication_date = Published
publication_number = number { $number }
source_word = Source
term_limited = Limited
term_place = Place of the term
term_renewal = Renewal
upcoming_all = The dates of all agreements
upcoming_due_after = This is due { $period } after { $days }. This time it is counted from { $day }.
upcoming_due_before = This is due { $period } before { $days }. This time it is counted back from { $day }.
upcoming_due_on = This is due { $days }, every time.
upcoming_due_once = The entry names this day.
upcoming_end = The agreement ends.
upcoming_end_or_renewal = The term ends or is renewed.
upcoming_first = { $days }, for the first time to { $first }
upcoming_kind_due = Deadline
upcoming_kind_end = End
upcoming_kind_notice = Notice
upcoming_open = What stays open
upcoming_otherwise = If nobody gives notice, the agreement goes on for { $period } until { $until }.
upcoming_stated_why = The entry names this day as the end.
upcoming_term_or = It runs until this day. Whether it is renewed follows from the wording: “{ $words }”
upcoming_status_unclear = Whether the agreement still runs is unclear.
upcoming_term_why = It runs until this day. The entry says nothing about a renewal.
upcoming_weekend_due = The day is a { $weekday }. As a rule the next working day is then enough (section 193 of the German Civil Code).
upcoming_weekend_notice = The day is a { $weekday }. That does not make the period longer.
upcoming_wording = In its own words: “{ $words }”
open_any_time = Notice can be given at any time. The entry names no period.
open_any_time_period = Notice can be given at any time, the period is { $period }. So there is no last day.
open_no_day = The entry names no day.
open_no_notice_day = The entry does not say to which day notice can be given.
open_no_period = The entry names no period of notice.
open_no_term = Notice can be given to the end of the term. When it ends cannot be worked out from the entry.
open_notice_given = Notice has been given. The entry does not say to which day.
open_renewal = The term ran until { $end }. Whether it was renewed cannot be worked out from the entry: “{ $words }”
open_words = The entry says “{ $words }”. No certain day follows from that.
day_around_date = { $date }
day_on_date = on { $date }
day_on_unit = at { $unit }
day_to_date = to { $date }
day_to_unit = to { $unit }
unit_end_budget_year = the end of the budget year
unit_end_care_year = the end of the day-care year
unit_end_half_year = the end of a half-year
unit_end_month = the end of a month
unit_end_quarter = the end of a quarter
unit_end_school_year = the end of the school year
unit_end_year = the end of the year
upcoming_notice = Last day on which notice can arrive
upcoming_notice_term_why = Notice must have arrived by { $day }, because the period is { $period } and the term ends with { $end }.
upcoming_notice_why = Notice must have arrived by { $day }, because the period is { $period } and notice can only be given { $to }. The agreement then ends with { $end }.
period_days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
period_months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
period_weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
period_years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
term_until = Runs until

## Fact sheet: names of fields

field_aliases = Former addresses
field_area = Area
field_committees = Committees
field_contact = Contact
field_deadlines = Deadlines
field_decisions = Decisions
field_documents = Documents
field_draft = Draft
field_end = End
field_events = Events
field_identifiers = File references and identifiers
field_keywords = Keywords
field_legal_basis = Legal basis
field_legal_form = Legal form
field_legal_form_text = Legal form as worded
field_mentioned = Also mentioned
field_money = Money
field_note = Remark
field_notice = Termination
field_open_to_join = Open to others
field_partners = Participants
field_performed_by = Who performs the task
field_plain = In plain words
field_posts = Posts
field_publication = Publication
field_relations = Relations
field_review_every = Review
field_sources = Sources
field_start = Beginning
field_status = Status
field_subtitle = Subtitle
field_summary = Summary
field_task = Task as worded
field_term = Term
field_title = Title
field_topics = Topics
field_transfer = Transfer of the task
field_verified = Last checked

## Fact sheet: roles

role_associate_member = associate member
role_authority = granting or supervising authority
role_bearer = bearer of the task
role_beneficiary = beneficiary
role_client = client
role_contract_only = bound by contract only
role_excluded = excluded
role_forwarding_recipient = receives forwarded funds
role_funder = funder
role_grant_recipient = grant recipient
role_joint_body = joint body
role_lead = lead
role_member = member
role_not_involved = not involved
role_partial = takes part only partly
role_participating = participating
role_performing = performing
role_predecessor = predecessor
role_self_advocacy = self-advocacy
role_separate_agreement = separate agreement
role_service_provider = service provider
role_shareholder = shareholder
role_subject = subject of the agreement

## Fact sheet: events

event_amended = Amended
event_approved = Approved
event_continued = Continued
event_decided = Decided
event_ended = Ended
event_extended = Extended
event_form_changed = Legal form changed
event_founded = Founded
event_granted = Grant issued
event_in_force = In force
event_joined = Joined
event_left = Left
event_notice_given = Notice given
event_other = Other event
event_planned = Planned
event_published = Published
event_recast = Recast
event_signed = Signed

## Fact sheet: relations to other agreements

relation_amends = Amends
relation_amends_back = Amended by
relation_chain_earlier = Earlier version
relation_chain_later = Later version
relation_implements = Implements
relation_implements_back = Implemented by
relation_part_of = Part of
relation_part_of_back = Includes
relation_replaces = Replaces
relation_replaces_back = Replaced by
relation_see = See also
relation_see_back = See also
relation_supplements = Supplements
relation_supplements_back = Supplemented by

## Fact sheet: other closed lists

performer_all = all participants together
performer_each = each participant for itself
standing_current = takes part
standing_former = has left
standing_planned = joining planned
transfer_delegating = delegating: the task passes with all rights and duties.
transfer_mandating = mandating: the task is only performed, the former bearer stays responsible.
transfer_unknown = unknown
tristate_no = no
tristate_on_request = on request
tristate_unknown = unknown
tristate_yes = yes

## Partners

group_except = { $group } without { $names }
partner_agreements = Agreements by topic
partner_ags = Official municipality key (AGS)
partner_aliases = Also called
partner_ars = Regional key (ARS)
partner_wikidata = Wikidata
partner_aside = Topics and facts about the body
partner_facts = About the body
partner_kind_association = Association
partner_kind_chamber = Chamber
partner_kind_company = Company
partner_kind_district = District
partner_kind_facility = Facility
partner_kind_federal_body = Federal authority or social insurance
partner_kind_independent_city = Independent city
partner_kind_joint_authority = Joint authority
partner_kind_municipality = Municipality
partner_kind_other = Other body
partner_kind_project = Project
partner_kind_public_institution = Public institution
partner_kind_regional_association = Regional association
partner_kind_savings_bank = Savings bank
partner_kind_state_body = State authority
partner_kind_town = Town
partner_kinds_association = Associations
partner_kinds_chamber = Chambers
partner_kinds_company = Companies
partner_kinds_district = Districts
partner_kinds_facility = Facilities
partner_kinds_federal_body = Federal authorities and social insurance
partner_kinds_independent_city = Independent cities
partner_kinds_joint_authority = Joint authorities
partner_kinds_municipality = Municipalities
partner_kinds_other = Other bodies
partner_kinds_project = Projects
partner_kinds_public_institution = Public institutions
partner_kinds_regional_association = Regional associations
partner_kinds_savings_bank = Savings banks
partner_kinds_state_body = State authorities
partner_kinds_town = Towns
partner_legal_form = Legal form
partner_mentioned = Also mentioned in
partner_mentioned_lead = The body occurs here but does not take part.
partner_more_neighbours = { $n ->
    [one] Show one more body
   *[other] Show { $n } more bodies
}
partner_neighbours = With whom?
partner_neighbours_caption = Those with the most agreements in common come first.
partner_neighbours_caption_more = More bodies
partner_neighbours_column_count = Agreements in common
partner_neighbours_column_partner = Body
partner_neighbours_figure = { $n ->
    [one] body works with it
   *[other] bodies work with it
}
partner_neighbours_pair_with = { $n ->
    [one] Show one agreement in common with { $partner }
   *[other] Show { $n } agreements in common with { $partner }
}
partner_none = No participation of this body has been entered yet.
partner_official_name = Official name
partner_part_of = Belongs to
partner_parts = Belonging to it
partner_performed = Performs tasks for others
partner_performed_lead = The body does not take part in these agreements but performs the task.
partner_predecessors = Emerged from
partner_product_of = Created by
partner_successors = Succeeded by
partner_through_groups = { $n ->
    [one] The body takes part in one of the agreements through a group such as “all municipalities of the district”.
   *[other] The body takes part in { $n } of the agreements through a group such as “all municipalities of the district”.
}
partner_topics = On what?
partner_url = Web
partner_valid_from = In being since
partner_valid_until = In being until
partners_heading = Partners
partners_lead = { $n ->
    [one] One body that takes part in agreements or occurs in them.
   *[other] { $n } bodies that take part in agreements or occur in them. The number says in how many they take part.
}
partners_more = { $n ->
    [one] one more
   *[other] { $n } more
}
partners_others = others

## Topics and legal forms

legal_form_aliases = Also called
legal_form_kicker = Legal form
legal_form_laws = Legal basis
legal_form_short = Short
see_guides = Guides on this
topic_aside = More on this topic
topic_keywords = Keywords
topic_kicker = Topic
topic_partners = Who takes part?
topic_partners_all = { $n ->
    [one] Show one more body
   *[other] Show { $n } more bodies
}
topic_partners_lead = The number says in how many agreements on the topic the body takes part.

## Recommendations

basis_reading = So the editors read the source.
basis_stated = The source says so expressly.
outcome_not_realised = Not realised
outcome_open = Open
outcome_partly = Partly realised
outcome_realised = Realised
recommendation_agreements = What came of it
recommendation_agreements_lead = Agreements that go back to the recommendation or belong to it.
recommendation_date = Recommended
recommendation_facts = At a glance
recommendation_field = Field of action
recommendation_lead_bodies = Lead
recommendation_number = Recommendation { $number }
recommendation_outcome = Outcome
recommendation_partners = For whom
recommendation_topics = Topics
recommendations_heading = Recommendations
recommendations_lead = { $n ->
    [one] One recommendation for working together and what came of it.
   *[other] { $n } recommendations for working together and what came of them.
}
recommendations_other_field = Without a field of action
recommendations_outcomes = Outcomes

## Guides

guide_agreements = Examples from the catalogue
guide_aside = Belongs to
guide_checklist = Checklist
guide_glossary = Glossary
guide_guide = Guide
guide_legal_forms = Legal forms
guide_sample_clause = Sample clause
guide_topics = Topics
guides_heading = Guides
guides_lead = Checklists, sample clauses and explanations for everybody who prepares or looks after working together.

## Texts: table of contents and footnotes

body_back = Back to the text
body_back_nth = Back to the text, place { $n }
body_notes = Notes
body_toc = Contents

## Register from A to Z and “not found”

not_found_heading = There is no such page
not_found_lead = Perhaps the address has changed, or a letter is missing.
not_found_report = If a link of this catalogue led you here, please let us know.
not_found_ways = Ways on:
redirect_heading = This page has moved
redirect_link = To the new address
register_agreements = Agreements
register_heading = Everything from A to Z
register_jump_agreements = Agreements by first letter
register_jump_partners = Partners by first letter
register_partners = Partners
register_topics = Topics

## Dates

date_about = about { $date }
date_day = { $day } { $month } { $year }
date_limited = limited
date_on_demand = on demand
date_original = in the original: “{ $text }”
date_perhaps = probably { $date }
date_planned = { $date } (planned)
date_range = { $from } to { $to }
date_school_year = school year { $year }
date_under_review = under review
date_unknown = unknown
date_until = until { $to }
month_1 = January
month_2 = February
month_3 = March
month_4 = April
month_5 = May
month_6 = June
month_7 = July
month_8 = August
month_9 = September
month_10 = October
month_11 = November
month_12 = December

## Enumerations

list_and = { $first } and { $last }
list_or = { $first } or { $last }
date_day_month = { $day } { $month }
date_in = in { $date }
date_on_day = on { $date }
weekday_1 = Monday
weekday_2 = Tuesday
weekday_3 = Wednesday
weekday_4 = Thursday
weekday_5 = Friday
weekday_6 = Saturday
weekday_7 = Sunday

## Länder

land_bb = Brandenburg
land_be = Berlin
land_bw = Baden-Württemberg
land_by = Bavaria
land_hb = Bremen
land_he = Hesse
land_hh = Hamburg
land_mv = Mecklenburg-Western Pomerania
land_ni = Lower Saxony
land_nw = North Rhine-Westphalia
land_rp = Rhineland-Palatinate
land_sh = Schleswig-Holstein
land_sl = Saarland
land_sn = Saxony
land_st = Saxony-Anhalt
land_th = Thuringia

# The sentence on the page of a partner
sentence_with = { $name } works with { $partners ->
    [one] one partner
   *[other] { $partners } partners
} in { $agreements ->
    [one] one agreement
   *[other] { $agreements } agreements
}, most often with { $most }.
sentence_alone = { $name } works { $partners ->
    [0] {""}
    [one] with one partner{" "}
   *[other] with { $partners } partners{" "}
}in { $agreements ->
    [one] one agreement
   *[other] { $agreements } agreements
}.
sentence_none = { $name } takes part in no agreement of this catalogue.
sentence_performs = In { $n ->
    [one] one of them
   *[other] { $n } of them
} the task lies { $at }.
sentence_performs_only = { $name } performs the task for others in { $n ->
    [one] one agreement
   *[other] { $n } agreements
}.
open_heading = Open to further partners
open_lead = Agreements of neighbours that further partners can join.
absent_lead = Not taking part from the area:

## Reporting mistakes and barriers

barrier_body = What could you not read or use? What do you read or work with? Page:
barrier_letter = Report a barrier by mail
barrier_link = Report a barrier
barrier_subject = Report a barrier
report_letter = Report a mistake by mail

## Pages that the law asks for

legal_accessibility_heading = Accessibility
legal_accessibility_lead = How accessible these pages are, where barriers remain and how you can report one.
legal_accessibility_lead_open = How accessible these pages are and where barriers remain.
legal_easy_language_heading = Easy language
legal_easy_language_lead = This page says in easy words what you can find here.
legal_imprint_heading = Imprint
legal_imprint_lead = Who provides these pages and how to reach them.
legal_imprint_lead_open = Who provides these pages has not been stated yet.
legal_office = Office
legal_privacy_heading = Privacy
legal_privacy_lead = What happens to your data when you read these pages.

## Accessibility statement

procedure_conciliation = Conciliation procedure
procedure_conciliation_text = You have had no answer, or you are not content with it? Then you can turn to the conciliation body{ $norm }. It helps to settle the matter without a court.
procedure_enforcement = Enforcement procedure
procedure_enforcement_text = You have had no answer, or you are not content with it? Then you can turn to the enforcement body{ $norm }. It examines the case and works towards removing the barrier.
procedure_not_bound = For the sites of public bodies:
procedure_ombuds = Ombuds procedure
procedure_ombuds_text = You have had no answer, or you are not content with it? Then you can apply for an ombuds procedure{ $norm }. The ombuds office settles the case with you and the public body.
statement_act = Act
statement_alternative = Instead
statement_answer_month = We answer within one month at the latest.
statement_answer_weeks = We answer as soon as we can, after { $n } weeks at the latest.
statement_assessed = Pages assessed
statement_assessor = Assessed by
statement_barriers_heading = Content that is not accessible
statement_barriers_none = We know of no content that is not accessible.
statement_bound_bodies = Public bodies are bound by these rules:
statement_created = Statement prepared
statement_documents = { $n ->
    [one] One document of the catalogue is not accessible, or has not been checked yet.
   *[other] { $n } documents of the catalogue are not accessible, or have not been checked yet.
}
statement_documents_ask = Do you need the content in another form? Then write to us.
statement_feedback = Is there something you cannot read or use? Do you need content in another form? Please write to us.
statement_feedback_heading = Report a barrier
statement_fully = These pages are fully compliant with the requirements.
statement_heading = Accessibility statement
statement_making_heading = Preparation of this statement
statement_method = Method of assessment
statement_method_external = Evaluation by a third party
statement_method_self = Self-assessment
statement_not = These pages are not compliant with the requirements. The next section says what is not accessible.
statement_not_bound = These pages are not provided by a public body.
statement_ordinance = Ordinance
statement_partly = These pages are partially compliant with the requirements. The next section names the exceptions.
statement_reason = Reason
statement_report = Report of the assessment
statement_review = This statement is reviewed at least once a year.
statement_scope = This statement applies to { $address }. Responsible: { $body }. Everyone should be able to use these pages; we are working on it.
statement_scope_nobody = This statement applies to { $address }. Everyone should be able to use these pages; we are working on it.
statement_standard = Standard
statement_state_heading = Compliance status
statement_updated = Last reviewed

## Imprint

imprint_body = Provider
imprint_heading = Information under section 5 of the German Digital Services Act (DDG)
imprint_heading_short = Provider
imprint_register = Register
imprint_represented_by = Represented by
imprint_responsible = Responsible under section 18 (2) of the State Media Treaty
imprint_supervision = Supervisory authority
imprint_vat_id = VAT identification number

## Privacy

privacy_authority = You can complain to the supervisory authority (Article 77 GDPR):
privacy_controller = Controller
privacy_controller_heading = Controller
privacy_forms = The forms for reports are on another server. If you follow such a link, the address of the page and the id of the entry are handed over.
privacy_forms_heading = Forms
privacy_hosting = Operation of the server
privacy_legal_basis = Legal basis
privacy_legal_basis_public = Article 6 (1) (e) GDPR (task in the public interest)
privacy_officer_heading = Data protection officer
privacy_pages = These pages set no cookies and store nothing in your browser. They load nothing from other servers and do not evaluate your visit.
privacy_pages_heading = What these pages do
privacy_retention = How long the log is kept
privacy_rights = You have the right of access, rectification, erasure and restriction of processing (Articles 15 to 18 GDPR), and you can object to the processing (Article 21 GDPR).
privacy_rights_heading = Your rights
privacy_server = To send you a page, the server processes your IP address. Many servers write it to a log together with the time and the page, so as to notice faults and attacks.
privacy_server_heading = Server and log

## Easy language where the catalogue has no page of its own, and sign language

easy_barriers =
    All people should be able to use this website.
    There is a page about it.
    It is called: Accessibility.
    You find the link at the bottom of every page.
    That page is not in easy words.
easy_barriers_heading = Can everyone use this website?
easy_contents =
    Towns have many tasks.
    They do some tasks together.
    Then they write down: Who does what?
    This is called: an agreement.
    On this website you find agreements.
easy_contents_heading = What can you find here?
easy_report =
    Did you find a mistake?
    Or is there something you cannot read?
    Then write to us.
    At the bottom of every page it says: Report a mistake.
    It also says: Report a barrier.
easy_report_heading = Did you find a mistake?
easy_search =
    There is a menu at the top of every page.
    In the menu you find all agreements.
    You can also look for partners.
    Partners are for example: a town, a district or a club.
    And you can look for topics.
    Every agreement has a page of its own.
easy_search_heading = How do you find something?
easy_unchecked = People with learning difficulties have not checked this text yet.
sign_language = German Sign Language
sign_language_duration = Length: { $duration }.
sign_language_lead = The film explains in German Sign Language what is here and how to find your way.
sign_language_transcript = What the film says, as text

# The search
kind_agreement = Agreement
kind_guide = Guide
kind_legal_form = Legal form
kind_page = Page
kind_partner = Partner
kind_recommendation = Recommendation
kind_topic = Topic
found_agreements = { $n ->
    [0] no agreement
    [one] one agreement
   *[other] { $n } agreements
}
facet_performer = Performed by
facet_open = Open to further partners
open_yes = yes
open_on_request = on request
search_stop_words = the a an and or of in on at to for with by from as is are was were be been its that this which who what how not also only per than

# The filter of the list and the field of the search
facet_kind = Kind
finder_all_partners = All chosen partners must take part
finder_alphabetical = alphabetical
finder_best = best hits first
finder_chosen = Chosen conditions
finder_fault = The list cannot be narrowed down just now. Reload the page, or choose one of the ready lists.
finder_heading = Filter and sort
finder_keyword = Keyword
finder_label = Filter agreements
finder_left = { "{n}" } of { "{what}" } to choose from
finder_more = Show { "{n}" } more
finder_narrow = { $facet }: narrow the choices
finder_newest = newest first
finder_nothing = No agreement meets all conditions at once. Drop one:
finder_oldest = oldest first
finder_one = one hit
finder_order = Order
finder_other = { "{n}" } hits
finder_picked = ({ "{n}" } chosen)
finder_remove = Remove condition:{" "}
finder_remove_all = Remove all conditions
finder_results = Results
finder_show = Show results
finder_unknown = The search finds nothing for “{ "{what}" }”. Check the spelling, or use fewer or more general words.
finder_without = Without “{ "{what}" }”:
search_button = Search
search_field = What are you looking for?
search_glossary = Abbreviations that the search understands
search_heading = Search
search_label = Search the whole catalogue
search_hint = Several words narrow down, and one typing error does no harm.
search_lead = All agreements, partners and topics, by keyword or from A to Z.
search_placeholder = Search
search_without_script = The search field needs JavaScript. Without it the register from A to Z leads to everything in the catalogue.
home_search_example = for example Müllabfuhr
finder_nothing_left = Nothing meets all conditions at once, not even without one of them.
finder_quoted = “{ "{what}" }”
finder_whole = Search the whole catalogue for “{ "{what}" }”

## The form for people without git. What begins with `editing_say_` is said by its script.

editing_footer = For editors
editing_propose = Propose a change
editing_heading = For editors
editing_lead = Here you write new entries and change existing ones. The form checks what you enter and makes a file for the catalogue of it.
editing_agreement_heading = Add an agreement
editing_agreement_lead = Who works with whom, since when and for what? Four answers are enough to begin with.
editing_agreement_go = Add an agreement
editing_partner_heading = Add a partner
editing_partner_lead = A partner is a town, a district, an association or another body that takes part in agreements.
editing_partner_go = Add a partner
editing_blank = Download an empty template
editing_change_heading = Change an entry
editing_change_lead = Look the entry up on the site. At the end of its page it says “Propose a change”. The form is then filled in already.
editing_change_go = Find an entry
editing_after_heading = What happens next
editing_after = The form gives you a file. It does not appear on the site by itself: the editors read it and take it into the catalogue.
editing_after_mail = Send the file to
editing_private = What you type stays in this window. Nothing is stored or sent until you hand the file in yourself.
editing_needs_script = This form needs JavaScript. Without JavaScript you can download an empty template, fill it in with a text editor and send it to the editors.
editing_write_to = Write to { $address }
editing_none = not stated
editing_required = required
editing_example = Example:
editing_add = Add: { $what }
editing_more = More details
editing_faults = Please check these answers
editing_group_required = The essentials
editing_group_further = What else you know
editing_group_further_lead = Everything here is voluntary. Open only what you can say something about.
editing_group_what = What it is about
editing_group_who = Who takes part
editing_group_when = Start, end and deadlines
editing_group_law = Law and decisions
editing_group_money = Money and posts
editing_group_documents = Documents
editing_group_sources = Sources and notes
editing_group_names = Names
editing_group_numbers = Keys and website
editing_group_place = What it belongs to, and its history
editing_group_contact = Contact
editing_group_text = Text and file name
editing_body = Text
editing_body_hint = A free text below the facts. An empty line separates paragraphs; “## ” at the beginning of a line makes it a heading.
editing_item = Entry
editing_name = Name of the file
editing_name_hint = It becomes part of the address and does not change later. The form proposes it from the title.
editing_make = Check and make the file
editing_result = The file is ready
editing_result_text = Content of the file
editing_result_lead = The editors check the file once more together with the whole catalogue.
editing_download = Download
editing_copy = Copy the text
editing_mail = Send by e-mail
editing_new_file = Make it in the repository
editing_say_missing = “{ "{what}" }” is missing.
editing_say_tooLong = “{ "{what}" }” is { "{n}" } characters too long.
editing_say_left = { "{n}" } characters left
editing_say_leftOne = One character left
editing_say_over = { "{n}" } characters too many
editing_say_overOne = One character too many
editing_say_number = “{ "{value}" }” is no whole number.
editing_say_date = There is no date in “{ "{value}" }”. Write for example 2013-03-03, Oktober 2008, 1961 or “unknown”.
editing_say_day = There is no such day as “{ "{value}" }”.
editing_say_dateOther = “{ "{value}" }” is a rarer way to write a date. Whether it is understood will show when the editors check the file.
editing_say_period = “{ "{value}" }” is no period of time. Write for example “6 months” or “one year”.
editing_say_address = “{ "{value}" }” is no address of the web. It begins with https:// and has no spaces.
editing_say_amount = “{ "{value}" }” is no amount to reckon with. Write for example “57,000.00”.
editing_say_digits = “{ "{what}" }” has { "{n}" } digits, with the zeros at the beginning.
editing_say_unknown = “{ "{value}" }” is not in the catalogue.
editing_say_near = Did you mean “{ "{near}" }”?
editing_say_take = Take “{ "{near}" }”
editing_say_several = Several are called “{ "{value}" }”: { "{names}" }. Choose a name that only one of them bears.
editing_say_keep = Leave it all the same
editing_say_fresh = “{ "{value}" }” is not in the catalogue yet. The editors must take it in first.
editing_say_newPartner = Add a new partner
editing_say_nobody = Say who is meant: a partner, a group or others.
editing_say_twice = Name only one here: a partner, a group or others. Add a new entry for more.
editing_say_endFirst = The end lies before the start.
editing_say_exitFirst = The exit lies before the entry.
editing_say_onePartner = Only one partner is named. An agreement usually has two or more.
editing_say_nameMissing = The name of the file is missing.
editing_say_nameBad = The name of the file may have only small letters without accents, digits and single hyphens.
editing_say_nameTaken = There is a file “{ "{value}" }” already. Choose another name.
editing_say_nth = { "{what}" } { "{n}" }
editing_say_remove = Remove { "{what}" } { "{n}" }
editing_say_removed = { "{what}" }: entry removed
editing_say_filled = { "{n}" } filled in
editing_say_faults = { "{n}" } answers are not in order yet.
editing_say_faultsOne = One answer is not in order yet.
editing_say_faultTitle = Error: { "{title}" }
editing_say_path = The file belongs to { "{path}" }.
editing_say_copied = The text is copied.
editing_say_notCopied = The text could not be copied. Select it and copy it yourself.
editing_say_subject = New entry: { "{title}" }
editing_say_subjectChange = Change: { "{title}" }
editing_say_mailBody = Please take this file into the catalogue: { "{path}" }
editing_say_mailAttach = The text is too long for this way. Please attach the downloaded file.
editing_say_changeHeading = Change an entry
editing_say_changing = You are changing the entry “{ "{title}" }”.
editing_say_changingLead = What you do not touch stays in the file as it is.
editing_say_comments = The file has comments at: { "{names}" }. Comments are not published and therefore missing from the new file. The editors must keep them when they take it over.
editing_say_hidden = There are comments in the text of the file. They are not published and therefore missing from the new file. The editors must keep them when they take it over.
editing_say_withheld = At these keys the file holds more than is published: { "{names}" }. The form does not know it. The editors must take it from the present file.
editing_say_withheldLine = The present file holds more here than is published. Please take it from there.
editing_say_notFound = There is no entry “{ "{id}" }”. You are writing a new one here.
editing_say_unreachable = The entry could not be loaded. Load the page again.
editing_say_namesUnreachable = The names of the catalogue could not be loaded. The form therefore does not check whether the partners and sources exist.

# A page in other formats.
renditions_heading = This page in other formats
rendition_json = JSON
rendition_csv = Table for Excel (CSV)
rendition_calendar = Deadlines for your calendar (iCalendar)
rendition_feed = Subscribe to news (Atom)

# Source note for the areas of municipalities and districts
geo_attribution = { $holder } (data modified)
# Open data: the page and what stands on it.
data_heading = Open data
data_lead = Everything that stands in this catalogue can be downloaded here: as tables for Excel and in formats for programs. You need no account and no key.
data_description = The whole catalogue for download: tables for Excel, CSV, JSON and other formats, with size, checksum and the meaning of every field.
data_readers_office = For Excel and LibreOffice
    .about = The workbook holds all tables and is the simplest way for most people. The CSV files are one table each, with semicolons, as German Excel opens them. A text that begins like a formula has an apostrophe before it, so that no program runs it. When Excel opens a CSV file it drops the leading zero of official keys; in the workbook it stays.
data_readers_developers = For programs
    .about = All files are written in UTF-8. The names of the fields are English and the same in every language of the site. Every file has a permanent address, without a key and without a limit.
data_readers_linked_data = For data portals and linked data
    .about = These files follow the standards RDF and DCAT. Portals use them to gather what the catalogue offers.
data_file_name = File
data_file_size = Size
data_file_rows = Rows
data_file_checksum = Checksum (SHA-256)
data_checksum_explained = The checksum tells whether a file has arrived whole and unchanged.
data_beside_heading = Single pages in other formats
data_beside_lead = Many pages can be had as a file too. Its address begins like that of the page; the link stands at the end of each page. Examples:
data_beside_json = The record of an agreement, a partner or another page
data_beside_csv = The agreements of a list as a table for Excel: of partners, pairs of partners, topics, legal forms, status and decades
data_beside_calendar = The next deadlines for your calendar
data_beside_feed = What is new, has changed or ends soon
data_about_heading = About these data
data_fact_title = Title
data_fact_description = Description
data_fact_publisher = Publisher
data_fact_contact = Contact
data_fact_licence = Licence
data_fact_as_of = As of
data_fact_page = Address
data_fact_citation = How to cite
data_fact_version = Version of the format
data_fact_sources = Sources
data_licence_none = No licence stated
data_licence_missing = No licence is stated for these data. You may read and download them; if you would like to pass them on, please ask the publisher.
data_licence_operator = Whoever runs the catalogue states the licence in verbund.yaml, for example with the line “licence: dl-de/by-2-0”.
data_licence_attribution = When you use the data, please name the source:
data_licence_free = You may use the data without conditions. If you would like to name the source:
data_citation = { $publisher }: { $title }, as of { $date }, { $url }.
data_citation_licence = Licence: { $id }.
data_promise_heading = What you can rely on
data_promise_addresses = The addresses of the files stay the same. Each file says what was known on the day that stands on this page; it is renewed with the catalogue.
data_promise_names = The names of the fields and their meaning stay the same while the first number of the version stays the same. Fields may be added. So read by the name of a field and not by its place.
data_promise_people = The tables name persons only where the source names them as representing a partner; contacts are offices.
data_columns_heading = What stands in the tables
data_columns_lead = The workbook and the tables for Excel have the columns with a heading. The names for programs hold in the CSV files by RFC 4180.
data_columns_show = { $n } columns of the table “{ $table }”
data_column_table = Table
data_column_title = Column
data_column_key = Name for programs
data_column_about = Meaning
data_column_programs = for programs only
data_several = Several values are parted by “{ $sign }”; where a value has that sign itself, “/” stands there.
data_rows = { $n ->
    [one] 1 row
   *[other] { $n } rows
}
data_rows_cut = The table “{ $table }” has { $n } rows. A sheet holds { $rows }; all of them are in the CSV files.
size_bytes = { $n } bytes
size_kilobytes = { $n } kB
size_megabytes = { $n } MB

table_agreements = Agreements
    .about = A row for each agreement: title, status, topics, parties, legal form, start, end and notice.
table_participations = Participations
    .about = A row for each agreement and partner: who takes part in which role since when. Good for counting and filtering.
table_partners = Partners
    .about = A row for each body: name, kind, official keys and the number of agreements.
table_topics = Topics
    .about = A row for each topic with the number of agreements.

export_workbook = All tables in one workbook
    .format = XLSX
    .about = Agreements, participations, partners and topics on a sheet each. A further sheet names publisher, day and licence and explains every column.
export_excel = { $table }
    .format = CSV for Excel
    .about = { $about }
export_csv = { $table }
    .format = CSV by RFC 4180
    .about = { $about }
export_json = The whole catalogue
    .format = JSON
    .about = Everything in one file, also what has no place in the tables: events, deadlines, money, documents and texts.
export_ndjson = Agreements, one a line
    .format = JSON Lines
    .about = The same records of the agreements, to be read line by line.
export_schema = Description of the JSON files
    .format = JSON Schema
    .about = Which fields there are and what they mean. The JSON files can be checked with it.
export_package = Description of the CSV files
    .format = Data Package
    .about = Type and meaning of every column, how the tables are connected, size and checksum. Programs that know Frictionless Data read the CSV files rightly with it.
export_geojson = Partners on the map
    .format = GeoJSON
    .about = Where the partners are, as far as it is known; for maps and geographic information systems.
export_turtle = Agreements as linked data
    .format = Turtle
    .about = Agreements, partners and topics with permanent identifiers, connected with official registers and Wikidata.
export_jsonld = Agreements as linked data
    .format = JSON-LD
    .about = The same statements for programs that read JSON.
export_dcat_turtle = Description for data portals
    .format = DCAT-AP.de in Turtle
    .about = Title, publisher, day, licence and the addresses of all files, as GovData and the portals of the Länder gather them.
export_dcat_jsonld = Description for data portals
    .format = DCAT-AP.de in JSON-LD
    .about = The same description for programs that read JSON.

participation_partner = single partner
participation_group = group
participation_member = member of a group
participation_others = others, not named

# The columns of the tables: heading and meaning.
column_id = Id
    .about = The permanent id; it stands in the address of the page too.
column_title = Title
    .about = What the agreement or topic is called.
column_subtitle = Subtitle
    .about = The addition to the title.
column_summary = Summary
    .about = What it is about, in one or two sentences.
column_status = Status
    .about = Where the agreement stands on the day of the data: planned, in force, ended and so on.
column_topics = Topics
    .about = The topics to which the agreement belongs.
column_topic_names = Names of the topics
    .about = What the topics are called, in the order of their ids.
column_partners = Parties
    .about = Who takes part on the day of the data, alone or through a group.
column_planned_partners = Planned parties
    .about = Who is to join.
column_former_partners = Former parties
    .about = Who took part and has left.
column_further_partners = Groups and further parties
    .about = Groups, and parties that the source does not name one by one.
column_performed_by = Who performs the task (id)
    .about = The id of the partner that performs the task.
column_performed_by_name = Who performs the task
    .about = The name of the partner that performs the task, or the words of the source.
column_task = Task in its wording
    .about = The task in the words of the source.
column_legal_form = Legal form
    .about = The legal form of the cooperation.
column_legal_form_names = Names of the legal forms
    .about = What the legal forms are called, in the order of their ids.
column_legal_form_text = Legal form in its wording
    .about = The legal form in the words of the source.
column_transfer = Transfer of the task
    .about = Whether the task passes with all rights and duties (delegating) or is only performed (mandating).
column_legal_basis = Legal basis
    .about = The norms on which the agreement rests.
column_start = Start
    .about = When the agreement begins, as exact as known; for programs in the words of the source.
column_start_edtf = Start in EDTF
    .about = The start in EDTF (ISO 8601-2). Where none is stated, the day counts on which it came into force, was signed or founded.
column_start_earliest = Start at the earliest
    .about = The first day on which the start can lie; for sorting.
column_start_latest = Start at the latest
    .about = The last day on which the start can lie.
column_end = End
    .about = When the agreement ends or ended, as exact as known; for programs in the words of the source.
column_end_edtf = End in EDTF
    .about = The end in EDTF (ISO 8601-2).
column_end_earliest = End at the earliest
    .about = The first day on which the end can lie.
column_end_latest = End at the latest
    .about = The last day on which the end can lie; for sorting.
column_term = Term
    .about = How long the agreement runs and how it is renewed.
column_notice = Notice
    .about = How and with which period notice can be given.
column_notice_by = Next day for notice
    .about = The last day on which notice can arrive for the next date, counted from the day of the data.
column_area = Area
    .about = The area that the agreement serves.
column_open_to_join = Open to further parties
    .about = Whether further partners can join.
column_identifiers = File numbers and identifiers
    .about = File numbers, numbers of printed papers and other identifiers.
column_keywords = Keywords
    .about = Further words by which the search finds the entry.
column_contact = Contact
    .about = Which office can be asked and how to reach it.
column_note = Note
    .about = What else matters.
column_sources = Sources
    .about = Where the facts come from.
column_verified = Last verified
    .about = When the editors last verified the entry.
column_verified_edtf = Last verified in EDTF
    .about = The same day in EDTF (ISO 8601-2).
column_page = Page in the catalogue
    .about = The address of the page on which all else stands.
column_agreement = Id of the agreement
    .about = Which agreement it is about.
column_number = Number
    .about = The number of the row within the agreement.
column_agreement_title = Agreement
    .about = The title of the agreement.
column_participations_kind = Kind of row
    .about = Whether the row names a single partner, a group, a member of that group, or others that are not named.
column_partner = Id of the partner
    .about = Which partner takes part; empty for groups and for others that are not named.
column_name = Name
    .about = The name of the partner or group, or the words of the source.
column_through = Through the group
    .about = The name of the group through which the partner takes part.
column_count = Number of members
    .about = How many they are, in the words of the source, where they are not named.
column_roles = Role
    .about = What the partner does in the agreement.
column_standing = Standing
    .about = Whether the partner takes part on the day of the data, is to join or has left.
column_since = Since
    .about = Since when the partner takes part, where it is stated; for programs in the words of the source.
column_since_edtf = Since in EDTF
    .about = The same day in EDTF (ISO 8601-2).
column_since_earliest = Since at the earliest
    .about = The first day on which it can have begun to take part; for sorting.
column_until = Until
    .about = Until when the partner takes or took part, where it is stated; for programs in the words of the source.
column_until_edtf = Until in EDTF
    .about = The same day in EDTF (ISO 8601-2).
column_until_latest = Until at the latest
    .about = The last day on which it can have left; for sorting.
column_represented_by = Represented by
    .about = Who represents the partner in the agreement.
column_partners_name = Name
    .about = The name of the partner.
column_short = Short name
    .about = The short name that lists show.
column_official_name = Official name
    .about = The whole official name.
column_kind = Kind
    .about = What kind of body it is.
column_kind_text = Kind in its wording
    .about = The kind in the words of the source, where they say more.
column_ags = Official municipality key
    .about = Eight digits; to be read as text, since the zero at the beginning counts.
column_ars = Regional key
    .about = Twelve digits; to be read as text, since the zero at the beginning counts.
column_wikidata = Wikidata
    .about = The identifier of the partner at Wikidata.
column_part_of = Part of
    .about = To which partner the body belongs, such as a municipality to its district.
column_agreements = Number of agreements
    .about = In how many agreements the partner takes or took part.
column_topics_agreements = Number of agreements
    .about = How many agreements belong to the topic.
column_performs = Performed tasks
    .about = In how many agreements the partner performs the task.
column_valid_from = Exists since
    .about = Since when the body has existed; for programs in the words of the source.
column_valid_from_edtf = Exists since in EDTF
    .about = The same day in EDTF (ISO 8601-2).
column_valid_until = Existed until
    .about = Until when the body existed; for programs in the words of the source.
column_valid_until_edtf = Existed until in EDTF
    .about = The same day in EDTF (ISO 8601-2).
column_predecessors = Predecessors
    .about = The bodies before it.
column_successors = Successors
    .about = The bodies after it.
column_aliases = Other names
    .about = Further names and spellings.
column_url = Website
    .about = The website of the body.
# The page of deadlines and the calendar.
deadlines_agreements_open = { $n ->
    [one] The entry of 1 agreement says something from which no certain day follows. Look at its wording yourself.
   *[other] The entries of { $n } agreements say something from which no certain day follows. Look at their wording yourself.
}
deadlines_count = { $n ->
    [one] 1 date
   *[other] { $n } dates
}
deadlines_description = When notice can be given, when agreements end and what is due by when, with the reason for each day and as a calendar.
deadlines_empty_soon = There is no date in the next twelve months.
deadlines_heading = Deadlines and dates
deadlines_lead = { $n ->
    [0] Here are the coming dates of agreements: notice, end, deadlines. None is known at present.
    [one] 1 coming date follows from the entries. What comes again is listed with its next day.
   *[other] { $n } coming dates follow from the entries. What comes again is listed with its next day.
}
deadlines_no_advice = This is no legal advice. The days are worked out from what the catalogue says, by sections 187 and 188 of the German Civil Code. What counts is the wording of the agreement. Before you give notice, work the day out yourself, and leave time for councils and delivery.
deadlines_rest_of_year = Later in { $year }
deadlines_silent = Of { $running } agreements that run or may run, { $n } say nothing in the catalogue about term, notice or deadlines. They may have deadlines too.
deadlines_soon = In the next twelve months
deadlines_subscribe = Take the dates into your own calendar
deadlines_subscribe_address = Subscribe to this address:
deadlines_subscribe_lead = A calendar that you subscribe to fetches new and changed dates by itself. It can remind you: of notice three months and four weeks ahead, of an end six months, of deadlines two weeks. Whether your program reminds you of calendars that you subscribe to depends on its settings.
deadlines_subscribe_outlook = In Outlook: open the calendar, choose “Add calendar” and then “From Internet” or “Subscribe from web”, and paste the address.
deadlines_subscribe_others = In other programs and on the phone it is called “Add calendar subscription” or “Other calendars: from URL”.
deadlines_subscribe_once = If you only download and open the file, you take the dates over once. Later changes then do not reach you.
deadlines_subscribe_single = A calendar of a single partner or agreement is at the end of its page.
deadlines_with = with { $partners }
calendar_agreement = Agreement
calendar_description = Notice, end and deadlines, worked out from the catalogue. What counts is the wording of the agreement.
calendar_due = Deadline: { $what } ({ $title })
calendar_event = { $what }: { $title }
calendar_name = Deadlines: { $of }
calendar_no_advice = No legal advice. What counts is the wording of the agreement.
calendar_partners = Partners
home_upcoming = What comes next
home_upcoming_link = All deadlines and dates

# The feed with news.
feed_began = { $title }: began { $date }
feed_begins = { $title }: to begin { $date }
feed_checked = { $title }: entry checked { $date }
feed_ended_with_day = { $title }: ended on { $date }
feed_ended = { $title }: ended { $date }
feed_ends = { $title }: ends { $date }
feed_ends_or_renews = { $title }: term ends or is renewed { $date }
feed_event = { $title }: { $event } { $date }
feed_event_amended = amended
feed_event_approved = approved
feed_event_continued = continued
feed_event_decided = decided
feed_event_ended = ended
feed_event_extended = extended
feed_event_form_changed = legal form changed
feed_event_founded = founded
feed_event_granted = grant awarded
feed_event_in_force = in force
feed_event_joined = partners joined
feed_event_left = partners left
feed_event_notice_given = notice given
feed_event_other = event
feed_event_planned = planned
feed_event_published = published
feed_event_recast = recast
feed_event_signed = signed
feed_notice = { $title }: last day for notice { $date }
feed_planned = { $title }: intended { $date }: { $event }
feed_subtitle = What has happened, and what ends or can be given notice of within the next twelve months. Only facts with a date are listed.
feed_title = News: { $of }
# The report: all agreements, or those of one body, on paper.
report_by_decades = By beginning
report_by_legal_forms = By legal form
report_by_status = By status
report_by_topics = By topic
report_column_agreement = Agreement
report_column_agreements = Number
report_column_day = Day
report_column_due = What is due
report_counted_again = An agreement can count more than once here.
report_description = { $n ->
    [one] The one agreement of the catalogue for printing: figures, overview, dates and the short form of its fact sheet.
   *[other] All { $n } agreements of the catalogue for printing: figures, overview, dates and short forms of the fact sheets.
}
report_figure_towns = { $n ->
    [one] of them is a town or municipality
   *[other] of them are towns and municipalities
}
report_figures = Figures
report_figures_lead = Each body is counted once, even if it takes part in many agreements.
report_footer = Report for printing
report_heading = Report: all agreements
report_how_to_print = To make a booklet or a PDF file of it, press Ctrl + P, or Command + P on a Mac. The header and footer of the website and this note stay off the paper.
report_link_list = Print all agreements as a report
report_link_partner = Print as a report
report_made_with = Made with Verbund
report_number_short = No.
report_number_word = Number in this report
report_numbers = No. { $first } to { $last }
report_numbers_lead = The agreements are ordered by topic and numbered through. A number in a table leads to the short form of the fact sheet.
report_numbers_single = No. { $first }
report_of = of
report_online = Online
report_overview = The agreements at a glance
report_overview_caption = By topic. Each agreement stands under its first topic.
report_page = Page
report_partner_heading = Report: { $partner }
report_partners = Who takes part
report_partners_lead = The number says in how many agreements the body takes part. The link leads to its own report.
report_publisher = Published by
report_region = Area
report_schedule = Dates of the next twelve months
report_schedule_caption = Days for notice, ends and recurring dates, the next ones first
report_schedule_none = From what is stated, no date can be worked out for the next twelve months.
report_sheet_online = In full:
report_state = As of
report_together = Together
report_without_legal_form = not stated
report_without_sheets = The short forms of { $n } fact sheets would be too much for a booklet.
report_without_sheets_partner = So only the table stands here. Each agreement has its fact sheet online.
report_without_sheets_whole = So only the table stands here. The short forms stand in the reports of the single bodies.
# ── Linked data ──────────────────────────────────────────────────────────────────────────────

dcat_catalogue_description = Agreements on inter-municipal cooperation: who shares which task with whom, since when and in which legal form.
dcat_file_csv = { $table } as CSV
dcat_file_dcat_jsonld = Description for data portals as JSON-LD
dcat_file_dcat_turtle = Description for data portals as Turtle
dcat_file_excel = { $table } as CSV for Excel
dcat_file_geojson = Where the partners are, as GeoJSON
dcat_file_json = The whole catalogue as JSON
dcat_file_jsonld = Agreements and partners as linked data (JSON-LD)
dcat_file_ndjson = Agreements as JSON, one per line
dcat_file_package = Description of the CSV files (Data Package)
dcat_file_schema = Description of the JSON files (JSON Schema)
dcat_file_turtle = Agreements and partners as linked data (Turtle)
dcat_file_workbook = All tables as an Excel file
dcat_keyword = inter-municipal cooperation
dcat_set_agreements = Agreements on inter-municipal cooperation
dcat_set_agreements_description = Who shares which task with whom, since when, in which legal form, and from which source this is known.
dcat_set_partners = Partners in inter-municipal cooperation
dcat_set_partners_description = Municipalities, districts, associations and other bodies that take part in agreements, with official key and kind.
dcat_table_participations = Participations
linked_data_kind = Kinds of partners
linked_data_role = Roles of those who take part
linked_data_standing = State of taking part
linked_data_transfer = Transfer of the task
