# The words of the command line: help texts and messages about wrong calls.

cli-usage = Usage:
cli-arguments = Arguments:
cli-commands = Commands:
cli-options = Options:
cli-examples = Examples:
cli-option = OPTIONS
cli-command = COMMAND
cli-possible = possible
cli-default = default
cli-try-help = More about it: verbund --help, or --help behind a command.

wrong-argument = There is no `{ $arg }` here.
wrong-command = There is no command `{ $value }`.
wrong-no-command = A command is missing.
wrong-missing = `{ $arg }` is missing here.
wrong-no-value = A value is missing behind `{ $arg }`.
wrong-value = `{ $value }` does not fit `{ $arg }`.
wrong-possible = Possible are: { $values }.
wrong-together = `{ $arg }` and `{ $other }` exclude each other.
wrong-twice = `{ $arg }` may stand only once.
wrong-surplus = What consists of several words needs quotation marks.
wrong-call = This call does not fit.
wrong-meant = Did you mean `{ $suggestion }`?

cli =
    Verbund turns a folder of Markdown files into a public catalogue of inter-municipal cooperation:
    accessible web pages that need no JavaScript.
    .examples =
        verbund build                 content/ → public/
        verbund check content         show all faults, write nothing
        verbund build -o /srv/www --base-url https://district.example/cooperation/
    .more = Exit codes: 0 fine · 1 the catalogue has errors · 2 wrong usage · 3 reading or writing failed
cli_help = Show this help
cli_version = Show the version
cli_lang = Language of the messages: de or en (else by LC_ALL, LC_MESSAGES, LANG)
    .value = LANGUAGE
    .expected = Possible are `de` and `en`.
cli_color = Coloured output
    .value = WHEN
cli_quiet = Show errors only
cli_verbose = Tell more: notes, and the time that each step takes
cli_catalogue = Folder of the catalogue
    .value = CATALOGUE
cli_as_of = Day for which status and deadlines are worked out, YYYY-MM-DD (else SOURCE_DATE_EPOCH, else today)
    .value = DAY
    .expected = A day such as 2027-01-31 is expected.
cli_base_url = Address at which the site will stand; overrides verbund.yaml
    .value = ADDRESS
    .expected = Expected is, for example, https://district.example/cooperation/.
cli_drafts = Include drafts (draft: yes)
cli_strict = Treat warnings as errors
cli_theme = Folder of a theme whose files replace the built-in ones
    .value = FOLDER

cli-build = Make a website of the catalogue
    .examples =
        verbund build
        verbund build catalogue -o /srv/www --base-url https://district.example/cooperation/
        verbund build --as-of 2027-01-01 --strict
cli-build_output = Folder for the website
    .value = FOLDER
cli-build_clean = Replace files in the output folder that Verbund did not write

cli-check = Check the catalogue and write nothing
    .examples =
        verbund check
        verbund check catalogue --strict
        verbund check --as-of 2027-01-01
        verbund check --only V101,V2xx           certain findings alone
        verbund check --strict --allow V318      put up with a warning
        verbund check --format github            annotations of a merge request (GitHub, Forgejo)
        verbund check --format gitlab > gl-code-quality-report.json
        verbund check --format sarif > findings.sarif
cli-check_format = Form of the findings; those for programs go to standard output
    .value = FORM
cli-check_only = Show and count these findings alone, such as V101,V2xx
    .value = CODES
cli-check_allow = Put up with these findings: neither show nor count them. `build` still refuses a catalogue with errors
    .value = CODES

cli-explain = Explain a finding: why it matters and how to mend it
    .examples =
        verbund explain             all codes, by group
        verbund explain V101
        verbund explain v101 v203 --lang de
cli-explain_codes = Codes of findings, such as V101; without any, a list of all codes
    .value = CODE

cli-import = Make files of the catalogue from the rows of a table
    .examples =
        verbund import survey.xlsx --mapping content/mappings/survey.yaml
        verbund import survey.xlsx -m content/mappings/survey.yaml --dry-run --report fate.csv
cli-import_table = The table: CSV, TSV, XLSX or ODS
    .value = TABLE
cli-import_mapping = The mapping of the columns, such as content/mappings/partner.yaml
    .value = FILE
cli-import_sheet = The sheet of the workbook; the first where none is named
    .value = NAME
cli-import_force = Also write over files that were edited by hand
cli-import_dry_run = Check and tell everything, but write nothing into the catalogue
cli-import_report = Write down as a CSV file what became of each cell
    .value = FILE

cli-survey = Ask the partners about their agreements and take over their answers
cli-survey-export = Write a questionnaire for each partner
    .examples =
        verbund survey export -o survey
        verbund survey export -o survey --partner bergkamen --partner kamen
        verbund survey export -o survey --format xlsx --as-of 2027-01-15
cli-survey-export_output = Folder for the questionnaires
    .value = FOLDER
cli-survey-export_partner = Ask only this partner (id or name); can be repeated
    .value = PARTNER
cli-survey-export_format = Forms of the questionnaires: workbook, page for the browser; both where none is named
    .value = FORM
cli-survey-export_force = Also write over files that differ, such as filled-in ones
cli-survey-apply = Take filled-in questionnaires over into the catalogue
    .examples =
        verbund survey apply survey/*.xlsx --dry-run
        verbund survey apply survey/kamen.xlsx boenen.csv --date 2027-03-15
cli-survey-apply_files = The filled-in questionnaires: XLSX, ODS or CSV
    .value = FILE
cli-survey-apply_date = Day of the answers where a questionnaire names none (else today)
    .value = DAY
    .expected = A day such as 2027-01-31 is expected.
cli-survey-apply_dry_run = Show all changes, but write nothing

cli-export = Give the catalogue or a table of it as a file, as it stands on the site under “Open data”
    .examples =
        verbund export --format xlsx -o catalogue.xlsx
        verbund export --format csv --table partners > partners.csv
        verbund export catalogue --format json --as-of 2027-01-01
        verbund export --all -o data
    .more =
        Formats:
          xlsx               all tables in one workbook
          excel              one table as CSV for Excel (semicolons, headings in words)
          csv                one table as CSV by RFC 4180
          json, ndjson       everything; one agreement a line
          schema             describes the JSON files (JSON Schema)
          datapackage        describes the CSV files (Frictionless Data Package)
          geojson            the partners on the map
          ttl, jsonld        the agreements as linked data
          dcat, dcat-jsonld  describes the catalogue for data portals (DCAT-AP.de)
          ics, feed          the next deadlines for a calendar; the news
cli-export_format = Format of the output
    .value = FORMAT
cli-export_table = Which table, for csv and excel (agreements otherwise)
    .value = TABLE
cli-export_all = Write all files of open data into the folder behind `-o`
cli-export_output = Write into this file, with `--all` into this folder (otherwise to standard output)
    .value = FILE

cli-completions = Print completion for a shell
    .examples =
        verbund completions bash > ~/.local/share/bash-completion/completions/verbund
cli-completions_shell = Name of the shell
    .value = SHELL

cli-help = Show the help of a command
cli-help_command = The command that is meant
    .value = COMMAND

cli-init = Make a small catalogue to begin with at once
    .examples =
        verbund init content
        verbund init catalogue --title "Cooperation in the Kreis Unna" --land nw --url https://www.district.example/cooperation/
        verbund init content --lang de
    .more =
        The catalogue is complete: `verbund build` makes a website of it at once.
cli-init_folder = Folder that is to come into being; it may be there if it is empty
    .value = FOLDER
cli-init_title = Name of the catalogue
    .value = TITLE
cli-init_land = Land whose law holds, by its abbreviation
    .value = LAND
cli-init_url = Address at which the website will stand
    .value = ADDRESS
    .expected = Expected is, for example, https://district.example/cooperation/.

cli-new = Make a new file, with all keys and what they mean
    .examples =
        verbund new agreement "Joint winter service"
        verbund new agreement "Joint winter service" catalogue --partner kamen --partner boenen --topic transport
        verbund new partner "Stadt Werl" --id werl
    .more =
        The file is not complete yet. `verbund check` says what is missing.
cli-new_kind = Kind of the file: agreement, partner, topic, legal-form, recommendation, guide or page
    .value = KIND
cli-new_title = Title of the agreement, name of the partner, …
    .value = TITLE
cli-new_id = File name without `.md`; else made of the title
    .value = ID
cli-new_partner = Enter a partner; may be repeated
    .value = PARTNER
cli-new_topic = Enter a topic; may be repeated
    .value = TOPIC
cli-new_draft = Make it a draft that appears on no page

cli-schema = Describe which keys a file can have, for editors and forms (JSON Schema)
    .examples =
        verbund schema                                       name the possible kinds
        verbund schema agreement content > agreement.schema.json
        verbund schema all content --out .vscode/verbund     all kinds, with the partners and topics of the catalogue
    .more =
        In VS Code:
          {"."}yaml files  the extension `YAML`; first line of the file, for example in content/groups.yaml:
                       # yaml-language-server: $schema=../.vscode/verbund/groups.schema.json
          {"."}md files    the extension `remark` with remark-lint-frontmatter-schema; the extension
                       `YAML` does not check the front matter of .md files
        Always: verbund check checks everything, without any editor too.
cli-schema_kind = Kind of the file (agreement, partner, …) or `all`; without it the kinds are named
    .value = KIND
cli-schema_catalogue = Folder of the catalogue whose partners, topics, legal forms, groups and sources are proposed
    .value = CATALOGUE
cli-schema_out = Write into this folder, a file a kind
    .value = FOLDER

cli-serve = Show the catalogue as a website on this computer, anew with every edit
    .examples =
        verbund serve
        verbund serve catalogue --port 9000
        verbund serve --no-drafts             as it would be published
        verbund serve --poll                  on network drives
cli-serve_port = Port (else the first free one from 8000)
    .value = PORT
    .expected = A number from 0 to 65535 is expected.
cli-serve_bind = Address of this computer at which the preview stands
    .value = ADDRESS
    .expected = Expected is, for example, 127.0.0.1 or ::1.
cli-serve_public = Allow other computers to see the preview
cli-serve_no_drafts = Leave out drafts (draft: yes)
cli-serve_poll = Look for edits every second by itself, as on network drives
