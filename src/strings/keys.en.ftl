# What the keys of a catalogue mean: for help in the editor, the handbook and new files.
# One message per key, `record-english_name`: its label, and below it
#   .about    what belongs here and in which form, in one or two sentences
#   .written  what only those must know who write the file themselves, without a form
#   .example  the value in YAML as it stands behind the colon (a brace is written {"{"})
#   .value-…  what a word of a closed list means, where the word alone leaves a question;
#             a list that several keys share is explained at the first of them

## Agreement

agreement = Agreement
    .about = One file per agreement, in the folder agreements/. The file name is part of the address.
agreement-title = Title
    .about = What the agreement is called, short and without abbreviations. The title heads the fact sheet and stands in all lists.
    .example = Joint adult education centre of Kamen and Bönen
agreement-subtitle = Subtitle
    .about = What should stand below the title, for example the number of an amendment.
    .example = Second amendment of 1 January 2023
agreement-summary = Summary
    .about = One or two sentences for readers without prior knowledge: who does what for whom? At most 300 characters.
    .example = "Kamen and Bönen have run a joint adult education centre since 1975."
agreement-plain = In plain words
    .about = The same once more in short, simple sentences. Each item is a sentence or a paragraph.
    .example =
        - Two towns share one adult education centre.
        - You can take courses there.
agreement-topics = Topics
    .about = One or more topics. The first is the most important.
    .written = They are named by file name or title from the folder topics/.
    .example = [bildung]
agreement-partners = Partners
    .about = Who takes part. An item can say more: role, joining, leaving, a group or further partners.
    .written = They are named by name or by file name from the folder partners/.
    .example =
        - Stadt Kamen
        - partner: Gemeinde Bönen
          since: 2004
agreement-area = Area
    .about = The area for which the agreement holds, if it is not that of the partners. Partners and groups are possible.
    .example =
        - group: kreisangehoerige-kommunen
          except: [schwerte]
agreement-mentioned = Mentioned
    .about = Bodies that occur in the agreement without being partners: an authority, a funder, a joint facility.
    .example =
        - partner: Bezirksregierung Arnsberg
          role: authority
agreement-performed_by = Performed by
    .about = Who actually performs the task: a partner or other words.
    .example = Stadt Kamen
agreement-task = Task
    .about = The task in the words of the source.
    .example = Adult education
agreement-legal_form = Legal form
    .about = One or more legal forms.
    .written = They are named by file name, title or abbreviation from the folder legal-forms/.
    .example = Zweckverband
agreement-legal_form_text = Legal form in words
    .about = What the source says about the legal form, if it is more than or different from the form itself.
    .example = joint contract of purchase, 50 % each
agreement-transfer = Transfer
    .about = Whether the task passes entirely or is only performed for the others. This matters for public-law agreements (in North Rhine-Westphalia § 23 GkG NRW).
    .example = mandating
    .value-delegating = The task passes with all rights and duties.
    .value-mandating = The task is only performed for the others. They stay responsible themselves.
    .value-unknown = The source does not say.
agreement-legal_basis = Legal basis
    .about = Laws and sections on which the agreement rests. An item is a text or says more, such as the address of the law.
    .example =
        - § 23 GkG NRW
        - norm: § 5 HAG/SGB IX
          text: Cooperation of the bodies responsible
agreement-identifiers = Identifiers
    .about = File references and numbers under which the agreement is kept elsewhere.
    .example = ["Table of municipalities, no. 2"]
agreement-start = Start
    .about = Since when the agreement holds, as exactly as known. A year, a month or a school year is enough, also in the words of the source.
    .example = 01.08.1975
agreement-end = End
    .about = When the agreement ends or has ended. Leave the key out if it is unlimited.
    .example = 31.12.2027
agreement-events = Events
    .about = What happened when: decision, signature, joining, amendment, notice. Each item has a kind and a date.
    .example =
        - kind: recast
          date: 02.08.2015
agreement-term = Term
    .about = How long the agreement holds and whether it renews itself, as a text or with single keys.
    .example = unlimited
agreement-notice = Notice
    .about = How and with which period notice can be given, as a text or with single keys.
    .example =
        period: 6 months
        to: end of the year
        form: in writing
agreement-status = Status
    .about = Where the agreement stands. Verbund works the status out from start and end. The key is only needed where it does not follow from them.
    .example = active
    .value-active = The agreement is running.
    .value-planned = The agreement has not begun yet.
    .value-under_review = Nothing has been decided yet.
    .value-on_demand = The agreement is only used when there is a reason.
    .value-ended = The agreement has run out, was terminated or replaced.
    .value-not_realised = Nothing came of the plan.
    .value-unknown = The sources do not say whether the agreement is still running.
agreement-relations = Relations
    .about = How the agreement is connected with others: it amends, replaces or supplements another or is part of it.
    .example =
        - kind: see
          to: vhs-unna-holzwickede-froendenberg
agreement-money = Money
    .about = Fees, contributions, grants and savings. An item is a text or has single keys.
    .example =
        - kind: contribution
          amount: 57,000.00 Euro
          every: year
agreement-posts = Posts
    .about = Posts and shares of posts that are connected with the agreement.
    .example =
        - share: "1.0"
          unit: full-time posts
          at: Stadt Kamen
agreement-committees = Committees
    .about = Who steers the cooperation: steering group, advisory board, assembly.
    .example =
        - name: Assembly of the association
          rhythm: twice a year
agreement-deadlines = Deadlines
    .about = What is due when, once or again and again.
    .example =
        - what: Report on the use of funds
          due: 30.04.
          every: every year
agreement-decisions = Decisions
    .about = Decisions of councils and committees.
    .example =
        - body: District council
          date: 16.12.2014
          paper: "042/14"
agreement-publication = Publication
    .about = Where and when the agreement was made public and who approved it.
    .example =
        - gazette: Amtsblatt für den Regierungsbezirk Arnsberg
          number: "12"
          date: 21.03.2015
agreement-documents = Documents
    .about = Contract, statutes, annexes. An item is the name of a file in files/ or has a title and an address.
    .example =
        - title: Statutes of the association
          url: https://www.kreis.example/satzung.pdf
          accessible: yes
agreement-contact = Contact
    .about = Whom to ask: an office, preferably with a shared mailbox instead of a person's address.
    .example =
        - office: Adult education centre
          email: vhs@stadt.example
agreement-open_to_join = Open to join
    .about = Whether further municipalities can join.
    .example = on_request
    .value-on_request = Only after asking.
    .value-unknown = This is not known.
agreement-note = Note
    .about = What readers should know about this entry, for example sources that contradict each other. Each item is a paragraph.
    .example = "The sources give two years, 1974 and 1975."
agreement-sources = Sources
    .about = Where the facts come from: an id from sources.yaml, with the place in it.
    .example =
        - source: ikz-folien-2016
          place: "Slide 46, no. 2"
agreement-verified = Verified
    .about = When somebody last checked the entry with those involved.
    .example = 2026-03-01
agreement-review_every = Review every
    .about = After which time the entry is to be checked again.
    .example = 2 years
agreement-keywords = Keywords
    .about = Further words under which the search should find the entry.
    .example = [VHS, evening classes]
agreement-aliases = Former names of the file
    .about = Former file names or addresses. Whoever opens them is led to this entry.
    .example = [vhs-alt]
agreement-draft = Draft
    .about = A draft appears on no page until this says no or is removed.
    .example = yes

## Item of partners

participation = Item of `partners`
    .about = Who takes part: either a partner or a group or further partners in words.
participation-partner = Partner
    .about = Name or file name of a partner.
    .written = A name alone can also be written without the key.
    .example = Gemeinde Bönen
participation-group = Group
    .about = Id or name of a group from groups.yaml. All its members then take part.
    .example = kreisangehoerige-kommunen
participation-except = Except
    .about = Who of the group does not take part.
    .example = [Stadt Schwerte]
participation-others = Others
    .about = Further partners that are not named one by one, in words.
    .example = further towns and municipalities
participation-count = Count
    .about = How many they are, in the words of the source. Only with a group or with further partners.
    .example = about 30
participation-role = Role
    .about = What the partner does in the agreement.
    .written = Several roles stand in square brackets.
    .example = [lead]
    .value-bearer = Is responsible for the task.
    .value-lead = Conducts the business for all.
    .value-performing = Performs the task.
    .value-participating = Takes part, without a special role.
    .value-member = Is a member of an association.
    .value-associate_member = Takes part through another member or without a full vote.
    .value-shareholder = Holds shares in a company.
    .value-grant_recipient = Receives a grant directly.
    .value-forwarding_recipient = Receives funds that another body forwards.
    .value-beneficiary = Has the benefit without signing.
    .value-funder = Gives the money.
    .value-authority = Grants, approves or supervises.
    .value-client = Commissions the service.
    .value-service_provider = Provides the service for a fee.
    .value-self_advocacy = Speaks for the people concerned, in their own cause.
    .value-contract_only = Stands in the contract but does not take part.
    .value-partial = Takes part only with some of its area or of the task.
    .value-joint_body = Is the body that came out of the agreement.
    .value-predecessor = Had the task before.
    .value-subject = Is what the agreement is about.
    .value-separate_agreement = Has made an agreement of its own on this.
    .value-not_involved = Explicitly does not take part.
    .value-excluded = Is exempt from the area.
participation-since = Since
    .about = Since when this partner has taken part, if it joined later.
    .example = 2015
participation-until = Until
    .about = When this partner left.
    .example = 31.12.2006
participation-planned = Planned
    .about = Whether joining is only planned.
    .example = yes
participation-represented_by = Represented by
    .about = Which office acts for the partner. Names of persons do not belong here.
    .example = Department of education
participation-note = Note
    .about = What else is to be said about this partner.
    .example = only for the school year 2014/15

## Item of area

area = Item of `area`
    .about = A part of the area for which the agreement holds: a partner or a group.
area-partner = Partner
    .about = Name or file name of a partner whose area is meant.
    .example = Kreis Unna
area-group = Group
    .about = Id or name of a group from groups.yaml.
    .example = kreisgebiet
area-except = Except
    .about = Who of the group is not included.
    .example = [Stadt Schwerte]
area-note = Note
    .about = What else is to be said about this area.
    .example = only the parts north of the river

## Item of mentioned

mention = Item of `mentioned`
    .about = A body that occurs without being a partner.
mention-partner = Partner
    .about = Name or file name of the body. It needs a file in the folder partners/.
    .example = Bezirksregierung Arnsberg
mention-role = Role
    .about = What the body has to do with the agreement.
    .example = authority
mention-note = Note
    .about = What else is to be said about it.
    .example = approves the yearly plan

## Item of legal_basis

legal_basis = Item of `legal_basis`
    .about = A law or section on which the agreement rests.
legal_basis-norm = Norm
    .about = The law with its section, as it is cited.
    .example = § 23 Abs. 1 GkG NRW
legal_basis-text = Text
    .about = What the section says, in a few words.
    .example = Taking over the responsibility for a task
legal_basis-url = Address
    .about = Where the law can be read on the web.
    .example = https://recht.nrw.de/
legal_basis-place = Place
    .about = Where in the source or contract this stands.
    .example = Preamble

## Item of events

event = Item of `events`
    .about = Something that happened or is to happen on a day or in a year.
event-kind = Kind
    .about = What happened.
    .example = recast
    .value-founded = A joint body was founded.
    .value-decided = A council or committee decided.
    .value-signed = The agreement was signed.
    .value-approved = The authority approved.
    .value-published = The agreement stood in the gazette.
    .value-in_force = The agreement came into force.
    .value-joined = A partner joined.
    .value-left = A partner left.
    .value-extended = The task or the area was extended.
    .value-continued = The agreement was prolonged or continued.
    .value-amended = Single rules were amended.
    .value-recast = The agreement was written anew as a whole.
    .value-form_changed = The legal form changed.
    .value-granted = A grant was notified.
    .value-notice_given = Notice was given.
    .value-ended = The agreement ended.
    .value-planned = The event is still to come.
    .value-other = Something else. The key `text` says what.
event-date = Date
    .about = When it happened, as exactly as known.
    .example = 02.08.2015
event-partners = Partners
    .about = Whom the event concerns, if not all.
    .example = [Stadt Selm]
event-text = Text
    .about = What happened, in a few words.
    .example = Extension to secondary schools
event-source = Source
    .about = Where this is known from: an id from sources.yaml.
    .example = ikz-folien-2016

## Keys of term

term = Keys of `term`
    .about = How long the agreement holds.
term-text = Text
    .about = The term in words.
    .example = five years at first
term-until = Until
    .about = Until when the agreement runs.
    .example = 31.12.2027
term-renewal = Renewal
    .about = How the term is prolonged.
    .example = by one year each, if nobody gives notice
term-limited = Limited
    .about = Whether the agreement is explicitly limited.
    .example = no
term-place = Place
    .about = Where in the contract this stands.
    .example = § 15 (1)

## Keys of notice

notice = Keys of `notice`
    .about = How notice of the agreement can be given.
notice-text = Text
    .about = The notice in words.
    .example = with a period of six months to the end of the year
notice-period = Period
    .about = The period as a number with its unit.
    .example = 6 months
notice-to = To
    .about = To which day notice can be given.
    .example = end of the year
notice-form = Form
    .about = In which form notice is given.
    .example = in writing
notice-reasons = Reasons
    .about = Whether the notice must give reasons.
    .example = no
notice-who = Who
    .about = Who may give notice.
    .example = every partner
notice-place = Place
    .about = Where in the contract this stands.
    .example = § 15 (2)

## Item of relations

relation = Item of `relations`
    .about = How this agreement is connected with another.
relation-kind = Kind
    .about = What the connection is, seen from this agreement.
    .example = amends
    .value-amends = This one amends single points of the other.
    .value-replaces = This one takes the place of the other.
    .value-supplements = This one is added to the other.
    .value-part_of = This one is a part of the other.
    .value-implements = This one puts the other into practice.
    .value-see = Both are about similar things.
relation-to = To
    .about = Title or file name of the other agreement.
    .example = vhs-kamen-boenen
relation-text = Text
    .about = The other agreement in words, if it is not in the catalogue.
    .example = original forwarding contract
relation-date = Date
    .about = The date of the other agreement.
    .example = 13.01.2022

## Item of money

money = Item of `money`
    .about = An amount and what it is paid for.
money-text = Text
    .about = The rule in words.
    .example = Both towns bear half of the costs each.
money-kind = Kind
    .about = What kind of amount this is.
    .example = grant
money-amount = Amount
    .about = The amount as it is written.
    .example = 57,000.00 Euro
money-currency = Currency
    .about = The currency, if it does not stand with the amount.
    .example = Euro
money-per = Per
    .about = What the amount refers to.
    .example = full-time post
money-every = Every
    .about = For which period the amount holds.
    .example = year
money-from = From
    .about = From when the amount holds.
    .example = 01.01.2023
money-until = Until
    .about = Until when the amount holds.
    .example = 31.12.2023
money-place = Place
    .about = Where in the contract this stands.
    .example = § 6

## Item of posts

post = Item of `posts`
    .about = A post or a share of one.
post-text = Text
    .about = The posts in words.
    .example = two half posts in the office
post-share = Share
    .about = How many posts or which part of one.
    .example = "1.0"
post-unit = Unit
    .about = In what they are counted.
    .example = full-time posts
post-what = What
    .about = Which task the post has.
    .example = Coordination
post-at = At
    .about = Where the post is: a partner or other words.
    .example = Stadt Lünen
post-area = Area
    .about = The partners that the post serves.
    .example = [Stadt Lünen, Stadt Selm]
post-place = Place
    .about = Where in the contract this stands.
    .example = § 4 (1)

## Item of committees

committee = Item of `committees`
    .about = A body that steers the cooperation.
committee-name = Name
    .about = What the committee is called.
    .example = Steering group
committee-members = Members
    .about = Who is represented in it, by office instead of by name.
    .example = the heads of the social services
committee-rhythm = Rhythm
    .about = How often it meets.
    .example = at least twice a year
committee-chair = Chair
    .about = Who is in the chair and how it changes.
    .example = changes every two years
committee-note = Note
    .about = What else is to be said about it.
    .example = beginning with Kreis Unna
committee-place = Place
    .about = Where in the contract this stands.
    .example = No. 5

## Item of deadlines

deadline = Item of `deadlines`
    .about = Something that must be done by a day.
deadline-what = What
    .about = What must be done.
    .example = Report on the use of funds
deadline-due = Due
    .about = By when, as a date or in words.
    .example = 30.04.
deadline-who = Who
    .about = Who must do it.
    .example = Stadt Lünen
deadline-every = Every
    .about = How often it comes again.
    .example = every year
deadline-rule = Rule
    .about = How the day is found, if it is not fixed.
    .example = four weeks after the end of the quarter
deadline-reference_date = Reference date
    .about = The day to which the figures refer.
    .example = 31.12.
deadline-place = Place
    .about = Where in the contract this stands.
    .example = § 8

## Item of decisions

decision = Item of `decisions`
    .about = A decision of a council or committee.
decision-what = What
    .about = What was decided.
    .example = Consent to the agreement
decision-body = Body
    .about = Who decided.
    .example = District council
decision-date = Date
    .about = When it was decided.
    .example = 16.12.2014
decision-paper = Paper
    .about = The number of the paper.
    .example = "042/21"
decision-annex = Annex
    .about = Which annex of the paper is meant.
    .example = Annex 1
decision-url = Address
    .about = Where the decision can be read on the web.
    .example = https://www.kreis.example/sitzung/42

## Item of publication

publication = Item of `publication`
    .about = Where the agreement was made public.
publication-gazette = Gazette
    .about = The name of the gazette.
    .example = Amtsblatt für den Regierungsbezirk Arnsberg
publication-number = Number
    .about = The number of the issue.
    .example = "12"
publication-date = Date
    .about = The day of publication.
    .example = 21.03.2015
publication-approved = Approved
    .about = When the authority approved.
    .example = 02.03.2015
publication-authority = Authority
    .about = Who approved and published: a partner or other words.
    .example = Bezirksregierung Arnsberg
publication-url = Address
    .about = Where the gazette can be read on the web.
    .example = https://www.amtsblatt.example/2015/12
publication-note = Note
    .about = What else is to be said about it.
    .example = corrected in number 13

## Item of documents

document = Item of `documents`
    .about = A document to read or download.
document-title = Title
    .about = What the document is called.
    .example = Statutes of the association
document-file = File
    .about = The name of the file in the folder files/.
    .example = satzung.pdf
document-url = Address
    .about = Where the document is on the web, if it is not in files/.
    .example = https://www.kreis.example/satzung.pdf
document-kind = Kind
    .about = What kind of document this is.
    .example = Statutes
document-accessible = Accessible
    .about = Whether the document is accessible. The accessibility statement counts all for which this does not say yes.
    .example = yes
document-language = Language
    .about = The language of the document, if it is not that of the catalogue.
    .example = German
document-note = Note
    .about = What else is to be said about it.
    .example = without annexes

## Keys of contact

contact = Keys of `contact`
    .about = An office that answers questions.
contact-office = Office
    .about = The office or department.
    .example = Adult education centre
contact-partner = Partner
    .about = The partner to which the office belongs.
    .example = Stadt Kamen
contact-function = Function
    .about = What the office is responsible for.
    .example = Office of the association
contact-email = Email
    .about = An email address, preferably a shared mailbox.
    .example = vhs@stadt.example
contact-phone = Phone
    .about = The phone number of the office.
    .example = 02307 0000-0
contact-address = Address
    .about = The postal address of the office.
    .example = "Rathausplatz 1, 59174 Kamen"
contact-url = Website
    .about = The website of the office.
    .example = https://www.stadt.example/vhs
contact-person = Person
    .about = Who is responsible. The name only appears together with `publish: yes`. An office without a name is better.
    .example = Head of the adult education centre
contact-publish = Publish
    .about = Whether the name of the person may appear.
    .example = no

## Item of sources

citation = Item of `sources`
    .about = Where a fact comes from.
citation-source = Source
    .about = The id or title of a source from sources.yaml.
    .example = ikz-folien-2016
citation-place = Place
    .about = Page, slide, row or section in the source.
    .example = "Slide 46, no. 2"
citation-collected = Collected
    .about = The day to which the statement of the source refers.
    .example = 12.01.2016
citation-field = Field
    .about = The key for which this source says something else than the entry.
    .example = start
citation-value = Value
    .about = What the source says for that key.
    .example = "1974"
citation-note = Note
    .about = What else is to be said about this source.
    .example = only confirmed orally

## Partner

partner = Partner
    .about = One file per town, district, association or company, in the folder partners/.
partner-name = Name
    .about = The name as it stands in lists.
    .example = Stadt Kamen
partner-kind = Kind
    .about = What kind of body this is.
    .example = town
    .value-town = A town that belongs to a district.
    .value-municipality = A municipality that belongs to a district.
    .value-regional_association = A Landschaftsverband, Regionalverband and the like.
    .value-state_body = A ministry, a district government or another body of the Land.
    .value-federal_body = A body of the Federation or of social insurance.
    .value-public_institution = An institution under public law (AöR).
    .value-company = For example a GmbH.
    .value-facility = A school or another facility without a legal form of its own.
    .value-project = A project without a legal form of its own.
    .value-other = Something else. The key `kind_text` says what.
partner-short = Short name
    .about = The name without additions, as people say it.
    .example = Kamen
partner-official_name = Official name
    .about = The official name, if it is different.
    .example = Kreisstadt Unna
partner-kind_text = Kind in words
    .about = What kind of body this is, in your own words.
    .example = town within a district
partner-ags = Official municipality key
    .about = Eight digits. Those of a district end in three zeros.
    .written = They stand in quotation marks, so that leading zeros stay.
    .example = "05978020"
partner-ars = Regional key
    .about = Twelve digits.
    .written = They stand in quotation marks.
    .example = "059780020020"
partner-wikidata = Wikidata
    .about = The number in Wikidata. It connects the entry with other databases.
    .example = Q42
partner-aliases = Further names
    .about = Other names of the partner. Search and references know them.
    .example = [Kamen, Stadtverwaltung Kamen]
partner-part_of = Part of
    .about = The district or body to which the partner belongs.
    .example = Kreis Unna
partner-legal_form = Legal form
    .about = The legal form, if the partner itself is an association or company.
    .example = Zweckverband
partner-valid_from = Valid from
    .about = Since when the body has existed.
    .example = 01.01.2014
partner-valid_until = Valid until
    .about = Until when the body existed.
    .example = 31.12.2013
partner-predecessors = Predecessors
    .about = Which bodies became part of this one.
    .example = [KDZ Hellweg-Sauerland]
partner-successors = Successors
    .about = Which body took the place of this one.
    .example = [Citkomm]
partner-product_of = Product of
    .about = The agreement out of which the partner came.
    .example = [vhs-kamen-boenen]
partner-url = Website
    .about = The address of its own website.
    .example = https://www.stadt.example/
partner-contact = Contact
    .about = Whom to ask, preferably an office with a shared mailbox.
    .example =
        office: Main office
        email: rathaus@stadt.example
partner-summary = Summary
    .about = One or two sentences on who this is. At most 300 characters.
    .example = Town in Kreis Unna.
partner-note = Note
    .about = What readers should know about this partner.
    .example = The sources also write „Frönd.“.
partner-sources = Sources
    .about = Where the facts come from: ids from sources.yaml.
    .example = [ikz-folien-2016]
partner-verified = Verified
    .about = When the facts were last checked.
    .example = 2026-03-01
partner-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [kamen-alt]
partner-draft = Draft
    .about = A draft appears on no page.
    .example = yes

## Group

group = Group
    .about = An item of groups.yaml: a name for several partners together.
group-id = Id
    .about = A short name of small letters, digits and hyphens.
    .example = nordkreis-drei
group-name = Name
    .about = What the group is called.
    .example = the three towns in the north
group-aliases = Further names
    .about = Other names of the group.
    .example = [northern towns]
group-members = Members
    .about = The partners of the group, by name or file name. An item can also say when they joined and left.
    .example = [luenen, selm, werne]
group-of = Of
    .about = Another group whose members this one has too.
    .example = kreisangehoerige-kommunen
group-except = Except
    .about = Who of the members of the other group is not included.
    .example = [schwerte]
group-count = Count
    .about = How many they are, if the source does not name all.
    .example = about 30
group-note = Note
    .about = What else is to be said about this group.
    .example = There is no list.
group-sources = Sources
    .about = Where the facts come from: ids from sources.yaml.
    .example = [ikz-folien-2016]

membership = Item of `members`
    .about = A member of a group.
membership-partner = Partner
    .about = Name or file name of the partner.
    .example = Stadt Selm
membership-since = Since
    .about = Since when the partner has belonged to the group.
    .example = 2004
membership-until = Until
    .about = Until when the partner belonged to the group.
    .example = 2006
membership-note = Note
    .about = What else is to be said about it.
    .example = without a vote

## Source

source = Source
    .about = An item of sources.yaml: a document from which facts come.
source-id = Id
    .about = A short name of small letters, digits and hyphens. Entries refer to the source by it.
    .example = survey-2026
source-title = Title
    .about = What the source is called.
    .example = Survey on cooperation in Kreis Unna
source-publisher = Publisher
    .about = Who published the source.
    .example = Kreis Unna
source-date = Date
    .about = The date of the source.
    .example = January 2026
source-url = Address
    .about = Where the source can be read on the web.
    .example = https://www.kreis.example/umfrage
source-file = File
    .about = The name of the file in the folder files/.
    .example = survey-2026.pdf
source-note = Note
    .about = What one should know about this source, for example gaps.
    .example = Two municipalities did not answer.

## Glossary

glossary = Term of the glossary
    .about = An item of glossary.yaml: words that the search takes for each other.
glossary-term = Term
    .about = The abbreviation or word.
    .example = örV
glossary-means = Means
    .about = What else stands for it.
    .example = [öffentlich-rechtliche Vereinbarung]

## Topic

topic = Topic
    .about = One file per topic, in the folder topics/. A text can stand below the keys.
topic-title = Title
    .about = What the topic is called.
    .example = Education and science
topic-short = Short name
    .about = A shorter name for narrow places.
    .example = Education
topic-summary = Summary
    .about = One sentence on what belongs to it. At most 300 characters.
    .example = "Schools, adult education centres and libraries that several municipalities run together."
topic-order = Order
    .about = A number. Topics with smaller numbers come first.
    .example = 6
topic-aliases = Further names
    .about = Other names of the topic.
    .example = [Schools and education]
topic-keywords = Keywords
    .about = Words under which the search should find the topic.
    .example = [adult education, music school]
topic-sources = Sources
    .about = Where the division into topics comes from: ids from sources.yaml.
    .example = [ikz-folien-2016]
topic-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [schools]

## Legal form

legal_form = Legal form
    .about = One file per legal form, in the folder legal-forms/. The text below explains it.
legal_form-title = Title
    .about = What the legal form is called.
    .example = Public-law agreement
legal_form-short = Abbreviation
    .about = The usual abbreviation.
    .example = örV
legal_form-summary = Summary
    .about = One or two sentences that need no prior knowledge. At most 300 characters.
    .example = One municipality takes over a task for others. No new authority comes into being.
legal_form-aliases = Further names
    .about = Other names of the legal form.
    .example = [Zweckvereinbarung]
legal_form-order = Order
    .about = A number. Legal forms with smaller numbers come first.
    .example = 1
legal_form-public_law_agreement = Public-law agreement
    .about = Whether the rules for public-law agreements hold for this form (in North Rhine-Westphalia §§ 23 to 26 GkG NRW).
    .example = yes
legal_form-laws = Laws
    .about = Where the legal form is regulated, by Land.
    .example =
        - norm: §§ 23–26 GkG NRW
          land: nw
legal_form-sources = Sources
    .about = Where the facts come from: ids from sources.yaml.
    .example = [ikz-folien-2016]
legal_form-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [public-agreement]

law = Item of `laws`
    .about = A law that regulates the legal form.
law-norm = Norm
    .about = The law with its section, as it is cited.
    .example = §§ 23–26 GkG NRW
law-land = Land
    .about = The abbreviation of the Land in which it holds. Without it the law holds everywhere.
    .example = nw
law-url = Address
    .about = Where the law can be read on the web.
    .example = https://recht.nrw.de/
law-text = Text
    .about = What the law regulates, in a few words.
    .example = Written form, approval and publication

## Recommendation

recommendation = Recommendation
    .about = One file per recommendation to cooperate, in the folder recommendations/, with what came of it.
recommendation-title = Title
    .about = What is recommended, in a few words.
    .example = Standing working group on IT
recommendation-number = Number
    .about = The number of the recommendation.
    .example = "1.1"
recommendation-summary = Summary
    .about = The recommendation in one or two sentences. At most 300 characters.
    .example = "The IT staff of the municipalities should meet regularly."
recommendation-field = Field
    .about = The field to which the recommendation belongs.
    .example = Information technology
recommendation-lead = Lead
    .about = Who should see to it: partners or other words.
    .example = [Kreis Unna]
recommendation-outcome = Outcome
    .about = What came of the recommendation.
    .example = partly
    .value-realised = It was put into practice.
    .value-partly = It was put into practice in part.
    .value-not_realised = It was not put into practice.
    .value-open = Nothing is known yet.
recommendation-basis = Basis of the outcome
    .about = Whether the source states the outcome itself or the editors read it so.
    .example = reading
    .value-stated = The source says so itself.
    .value-reading = The editors read it out of the source.
recommendation-result = Outcome in words
    .about = What happened, in a few sentences.
    .example = The working group exists. It meets twice a year.
recommendation-agreements = Agreements
    .about = Which agreements came out of it, by title or file name.
    .example = [doi-knotenpunkt]
recommendation-partners = Partners
    .about = Whom the recommendation concerns.
    .example = [Stadt Kamen]
recommendation-topics = Topics
    .about = The topics to which it belongs.
    .example = [bildung]
recommendation-date = Date
    .about = The date of the recommendation.
    .example = 2010
recommendation-note = Note
    .about = What else is to be said about it.
    .example = The lead changes from meeting to meeting.
recommendation-sources = Sources
    .about = Where the facts come from: ids from sources.yaml.
    .example = [ikz-folien-2016]
recommendation-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [it-working-group]

## Guide

guide = Guide
    .about = One file per working aid, in the folder guides/. The text below is the aid itself.
guide-title = Title
    .about = What the guide is called.
    .example = Checklist for new agreements
guide-kind = Kind
    .about = What kind of aid this is.
    .example = checklist
guide-summary = Summary
    .about = What the guide is good for, in one or two sentences. At most 300 characters.
    .example = What to settle before two municipalities share a task.
guide-order = Order
    .about = A number. Guides with smaller numbers come first.
    .example = 1
guide-topics = Topics
    .about = The topics that the guide fits.
    .example = [bildung]
guide-legal_forms = Legal forms
    .about = The legal forms that the guide fits.
    .example = [oerv]
guide-agreements = Agreements
    .about = Agreements that serve as examples.
    .example = [vhs-kamen-boenen]
guide-sources = Sources
    .about = Where the facts come from: ids from sources.yaml.
    .example = [ikz-folien-2016]
guide-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [old-checklist]

## Page

page = Page
    .about = One file per free page, in the folder pages/: home page, imprint, about this catalogue.
page-title = Title
    .about = The heading of the page.
    .example = About this catalogue
page-kind = Kind
    .about = Which duty the page has. There is one page of each special kind.
    .example = page
    .value-home = The text of the home page.
    .value-easy_language = The explanation in easy language.
    .value-page = A page without a special duty.
page-summary = Summary
    .about = What the page is about, in one or two sentences. At most 300 characters.
    .example = Who makes this catalogue and where the facts come from.
page-order = Order
    .about = A number. Pages with smaller numbers come first.
    .example = 2
page-former_ids = Former ids
    .about = Former file names or addresses. Whoever opens them is led here.
    .example = [about-us]

## Translation

translation = Translation
    .about = A file such as `vhs.en.md` beside `vhs.md`, or `vhs.ls.md` for easy language. It only names what is said otherwise.
translation-title = Title
    .about = The title or name in the other language.
    .example = Joint adult education centre
translation-short = Short name
    .about = The short name in the other language.
    .example = Education
translation-subtitle = Subtitle
    .about = The subtitle in the other language.
    .example = Second amendment
translation-summary = Summary
    .about = The summary in the other language. At most 300 characters.
    .example = Kamen and Bönen have run a joint adult education centre since 1975.
translation-plain = In plain words
    .about = The simple sentences in the other language.
    .example = [Two towns share one adult education centre.]
translation-result = Outcome in words
    .about = What came of a recommendation, in the other language.
    .example = The working group meets twice a year.

## Settings

settings = Settings
    .about = The file verbund.yaml in the folder of the catalogue: what holds for the whole site.
settings-title = Title
    .about = The name of the catalogue. It heads every page.
    .example = Cooperation in Kreis Unna
settings-subtitle = Subtitle
    .about = A sentence below the name.
    .example = "What towns, municipalities and the district do together"
settings-description = Description
    .about = One or two sentences for search engines. At most 300 characters.
    .example = "Who in Kreis Unna shares which task with whom, and since when."
settings-base_url = Address
    .about = The address under which the site will stand.
    .example = https://www.kreis.example/cooperation/
settings-language = Language
    .about = The language of the catalogue: `de` or `en`. Without it the language is German.
    .example = en
settings-languages = Further languages
    .about = In which languages the site exists as well.
    .example = [de]
settings-land = Land
    .about = The abbreviation of the Land whose law holds. Texts and terms of the pages that the law asks for depend on it.
    .example = nw
settings-region = Region
    .about = The partner whose municipalities the catalogue is about, mostly the district.
    .example = Kreis Unna
settings-publisher = Publisher
    .about = Who publishes the catalogue: a name, or with address and website.
    .example =
        name: Kreis Unna
        url: https://www.kreis.example/
settings-contact = Contact
    .about = Whom readers can turn to. Without an email address nobody can report a mistake.
    .example =
        office: Editors
        email: redaktion@kreis.example
settings-licence = Licence
    .about =
        Under which licence others may use the data of the catalogue. Possible are the Data licence Germany
        (dl-de/by-2-0 with attribution, dl-de/zero-2-0 without), CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0 and ODbL-1.0.
        Without it the page “Open data” says that no licence is stated.
    .example = dl-de/by-2-0
settings-theme = Theme
    .about = The name of a folder in themes/. Without it the built-in theme is used.
    .example = default
settings-review_every = Review every
    .about = How often the editors verify each agreement again. An entry can say otherwise for itself.
    .example = 2 years
settings-profile = Profile
    .about = Whether the site belongs to a public body. It decides which keys are a duty.
    .example = public_body
    .value-example = A trial. Missing duties are no errors.
    .value-public_body = The duties of public bodies hold for the site.
settings-feedback_form = Form for feedback
    .about = The address of a form for reporting mistakes.
    .example = https://www.kreis.example/form
settings-accessibility = Accessibility
    .about = What the accessibility statement needs.
    .example =
        status: partly
        assessed: 01.03.2026
        method: self
settings-imprint = Imprint
    .about = What the imprint needs.
    .example =
        body: Kreis Unna
        represented_by: the head of the district
        email: post@kreis.example
settings-privacy = Privacy
    .about = What the privacy statement needs.
    .example =
        hosting: The pages are kept on a server of the district.
        retention: seven days
settings-sign_language = Sign language
    .about = A film in German Sign Language that explains the site: the name of the file in files/ or single keys.
    .example = sign-language.mp4
settings-editing = Editing
    .about = `yes` adds a form to the site with which people write and change entries without git. Single keys say where the files go.
    .example = yes
settings-govdata = GovData
    .about = The name by which GovData, the German data portal, knows your office (contributorID). GovData gives it on request. It stands in the description for data portals.
    .example = kreisBeispiel

publisher = Keys of `publisher`
    .about = Who publishes the catalogue.
publisher-name = Name
    .about = What the body is called.
    .example = Kreis Unna
publisher-address = Address
    .about = The postal address of the body.
    .example = "Friedrich-Ebert-Straße 17, 59425 Unna"
publisher-url = Website
    .about = The website of the body.
    .example = https://www.kreis.example/

accessibility = Keys of `accessibility`
    .about = What the accessibility statement is made from.
accessibility-status = Status
    .about = How far the site meets the requirements.
    .example = partly
    .value-fully = It meets all of them.
    .value-partly = It meets them except for what is named.
    .value-not = It does not meet them.
accessibility-assessed = Assessed
    .about = When it was last assessed.
    .example = 01.03.2026
accessibility-method = Method
    .about = Who assessed it.
    .example = self
    .value-self = The body assessed it itself.
    .value-external = Somebody else assessed it.
accessibility-assessor = Assessor
    .about = Who assessed it, if it was not the body itself.
    .example = Test centre for accessible information technology
accessibility-report = Report
    .about = Where the report can be read on the web.
    .example = https://www.kreis.example/report
accessibility-barriers = Known barriers
    .about = What is not accessible, with the reason and an alternative.
    .example =
        - what: Some PDF files are not accessible.
          reason: They are from former years.
          alternative: The editors send the text on request.
accessibility-form = Form
    .about = The address of a form for reporting barriers.
    .example = https://www.kreis.example/report-a-barrier
accessibility-contact = Contact
    .about = Who is responsible for accessibility.
    .example =
        office: Editors
        email: redaktion@kreis.example
accessibility-created = Created
    .about = When the statement was written.
    .example = 01.03.2026
accessibility-updated = Updated
    .about = When the statement was last checked or changed.
    .example = 01.09.2026
accessibility-law = Law
    .about = The law, if Verbund does not know that of your Land.
    .example = § 9 Landesgesetz zur Gleichstellung
accessibility-enforcement = Enforcement
    .about = Who helps if the body does not answer. Only needed if Verbund does not know the office of your Land.
    .example =
        name: Enforcement office of the Land
        email: stelle@land.example

barrier = Item of `barriers`
    .about = A part of the site that is not accessible.
barrier-what = What
    .about = What is not accessible.
    .example = Some PDF files are not accessible.
barrier-reason = Reason
    .about = Why that is so.
    .example = They are from former years.
barrier-alternative = Alternative
    .about = How to get the information all the same.
    .example = The editors send the text on request.

office = Keys of `enforcement`
    .about = An authority and how to reach it.
office-name = Name
    .about = What the authority is called.
    .example = Enforcement office of the Land
office-address = Address
    .about = The postal address of the authority.
    .example = "Postfach 1, 40000 Düsseldorf"
office-email = Email
    .about = The email address of the authority.
    .example = stelle@land.example
office-url = Website
    .about = The website of the authority.
    .example = https://www.land.example/

imprint = Keys of `imprint`
    .about = Who provides the site.
imprint-body = Body
    .about = The body that provides the site.
    .example = Kreis Unna
imprint-represented_by = Represented by
    .about = Who represents the body, by office.
    .example = the head of the district
imprint-address = Address
    .about = The postal address of the body.
    .example = "Friedrich-Ebert-Straße 17, 59425 Unna"
imprint-email = Email
    .about = An email address that somebody reads.
    .example = post@kreis.example
imprint-phone = Phone
    .about = A phone number or a second quick way.
    .example = 02303 0000-0
imprint-supervision = Supervision
    .about = Which authority supervises the body.
    .example = Bezirksregierung Arnsberg
imprint-register = Register
    .about = The register in which the body stands, with its number.
    .example = Handelsregister B 1234, Amtsgericht Hamm
imprint-vat_id = VAT identification number
    .about = The number, if there is one.
    .example = DE123456789
imprint-responsible = Responsible
    .about = Who is responsible for the content, by office.
    .example = Head of the press office

privacy = Keys of `privacy`
    .about = What happens to the data of visitors.
privacy-controller = Controller
    .about = Who is responsible for the processing, if not the body of the imprint.
    .example = Kreis Unna, department of central services
privacy-officer = Data protection officer
    .about = The office of the data protection officer with an email address, without a name.
    .example =
        office: Data protection officer of the district
        email: datenschutz@kreis.example
privacy-hosting = Hosting
    .about = Where the site is kept and who runs it.
    .example = The pages are kept on a server of the district.
privacy-retention = Retention
    .about = How long the server keeps its log.
    .example = seven days
privacy-legal_basis = Legal basis
    .about = What the processing rests on.
    .example = Art. 6 (1) e GDPR

sign_language = Keys of `sign_language`
    .about = A film in German Sign Language.
sign_language-video = Film
    .about = The name of the file in the folder files/.
    .example = sign-language.mp4
sign_language-transcript = Transcript
    .about = What the film says, as a text.
    .example = On these pages you find agreements between municipalities.
sign_language-duration = Duration
    .about = How long the film is.
    .example = 2 minutes

editing = Keys of `editing`
    .about = The form for people who work without git, and what is set up beside it.
editing-form = Form
    .about = `yes`: the site gets a form for new and changed entries at /editing/.
    .example = yes
editing-email = E-mail
    .about = To whom finished files are sent. Without it the address of `contact` holds.
    .example = "editors@district.example"
editing-new_file = New file
    .about = The address at which the host of the catalogue makes a new file. Where it says `file` in curly brackets, the path of the file will stand, where it says `text` its content.
    .example = "https://git.district.example/catalogue/_new/main?filename={"{"}file{"}"}"
editing-cms = CMS
    .about = Where a CMS (Decap CMS or Sveltia CMS) finds the catalogue. The file /editing/cms/config.yml is made of it.
    .example =
        backend: gitlab
        repo: district/catalogue

cms = Keys of `cms`
    .about = Where a CMS finds the catalogue.
cms-backend = Backend
    .about = On which kind of server the catalogue lies.
    .example = gitlab
cms-repo = Repository
    .about = The name of the repository on the server, with that of its owner.
    .example = district/catalogue
cms-branch = Branch
    .about = The branch into which the CMS writes. Without it, it is `main`.
    .example = main
cms-folder = Folder
    .about = In which folder of the repository the catalogue lies. Without it, it is the topmost.
    .example = content
cms-server = Server
    .about = The address of a server of one's own.
    .example = "https://git.district.example"
cms-app_id = Application
    .about = The id under which the server knows the CMS.
    .example = 3f2a9c

## Mapping of an import

mapping = Mapping
    .about = A file in the folder mappings/: how the rows of a table become files of the catalogue.
mapping-kind = Kind
    .about = Which files are made.
    .example = agreement
mapping-folder = Folder
    .about = Into which folder of the catalogue they are written.
    .example = agreements/survey-2026
mapping-id = Id
    .about = How the file name is made from the columns. Names of columns stand in braces.
    .example = "{"{"}id{"}"}"
mapping-language = Language
    .about = The language of the keys in the new files: `de` or `en`.
    .example = en
mapping-drop = Drop
    .about = Which columns are not taken over, each with the reason.
    .example =
        edited_by: Names of persons are not taken over
mapping-fields = Fields
    .about = Where each key comes from: the name of the key on the left, the column on the right.
    .example =
        title:
          column: Name
mapping-text = Text
    .about = The text below the keys. Names of columns stand in braces.
    .example = This agreement comes from the survey.

origin = Item of `fields`
    .about = Where the value of a key comes from and how it is taken apart.
origin-column = Column
    .about = The name of the column as it stands in the first row of the table.
    .example = Name
origin-split = Split
    .about = The sign that separates several values in one cell.
    .example = ";"
origin-values = Values
    .about = Which value becomes which: that of the table on the left, that of the catalogue on the right.
    .example =
        örV: oerv
origin-field = Field
    .about = The key of an item to which the value belongs.
    .example = partner
origin-patterns = Patterns
    .about = How a text is taken apart. The first pattern that fits counts. The parts stand in braces.
    .example = ["{"{"}partner{"}"}={"{"}since{"}"}"]
origin-with = With
    .about = Fixed keys that are added to every value.
    .example =
        role: participating
origin-prefix = Prefix
    .about = Text that is put before the value.
    .example = "Stadt "
origin-suffix = Suffix
    .about = Text that is put behind the value.
    .example = " (survey 2026)"
origin-constant = Constant
    .about = A fixed value instead of a column.
    .example = survey-2026

pattern = Item of `patterns`
    .about = A pattern with fixed keys beside it.
pattern-pattern = Pattern
    .about = The text with its parts in braces.
    .example = "{"{"}partner{"}"}={"{"}since{"}"}"
pattern-with = With
    .about = Keys that are added where the pattern fits.
    .example =
        planned: yes

## Words of the handbook around the keys

reference_intro = This page is made by the program. Do not change it by hand.
reference_list = All keys
reference_list_about = Every key has a German and an English name. Both are valid everywhere. Only the same key must not stand under both names. Keys that are left empty do not count.
reference_other_name = German { $name }
reference_also = also: { $names }
reference_required = required
reference_word = Word
reference_other_word = German
reference_meaning = Meaning
shape_text = text
shape_text_max = text, at most { $max } characters
shape_number = whole number
shape_flag = yes or no
shape_date = date, as exact as known (03.03.2013, October 2008, 1961, unknown)
shape_period = period (6 months, P6M)
shape_address = address of the web, with https://
shape_amount = amount
shape_choice = one of the words below
shape_reference = { $kind }, by name or id
shape_reference_or_text = { $kind }, by name or id, or other words
shape_text_or = text or single keys ({ $record })
shape_record = single keys ({ $record })
shape_free = keys of your own, `name: value`
shape_list = { $item }; several as a list

## Words in a new file

file_head =
    Lines with ## explain the key below them.
    Lines with # are proposals. Delete the "# " at the beginning to use them.
    What you do not need you can delete. "verbund check" says what is missing.
    The text of the page goes to the very end, below the second line of three hyphens.
file_required = Needed
file_optional = Further keys
file_explained = { $label }: { $about }
file_example = Example: { $example }
file_example_below = Example:
file_possible = Possible are: { $names }.
file_possible_more = Possible are, for example: { $names }. There are { $count } in all.
