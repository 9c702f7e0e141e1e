# The help of the commands, and what is said of a wrong call. A command `check` stands at cli-check, its argument `format` at
# cli-check-format or, where several commands have it, at cli-format. Besides: .value the name of the value, .after what stands below
# the help, .expected what is expected, else the name of a possible value.

heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options
heading-general = General options
value-command = COMMAND
value-options = OPTIONS
default = default: { $value }
possible = possible: { $values }

wrong-argument = Error: `{ $arg }` is not known.
wrong-command = Error: There is no command `{ $arg }`.
wrong-no-value = Error: A value is missing behind `{ $arg }`.
wrong-value = Error: `{ $value }` is not possible for `{ $arg }`.
wrong-missing = Error: { $arg } is missing.
wrong-conflict = Error: `{ $arg }` does not go with `{ $other }`.
wrong-twice = Error: `{ $arg }` stands twice.
wrong-too-many = Error: `{ $value }` behind `{ $arg }` is too much.
wrong-call = Error: The call cannot be understood.
wrong-near = Did you mean `{ $near }`?
wrong-possible = Possible are: { $values }.
wrong-more = More about it with --help.

cli = Verbund turns a folder of Markdown files into a public catalogue of inter-municipal cooperation: accessible web pages that need no JavaScript
    .after =
        Examples:
          verbund build                 content/ → public/
          verbund check content         show all errors, write nothing
          verbund build -o /srv/www --base-url https://district.example/cooperation/

        Exit codes: 0 fine · 1 errors in the catalogue · 2 wrong call · 3 reading or writing failed
cli-help = Show this help
cli-version = Show the version
cli-lang = Language of the messages: de or en (else by LC_ALL, LC_MESSAGES, LANG)
    .value = LANGUAGE
    .expected = Possible are `de` and `en`.
cli-color = Coloured output
    .value = WHEN
cli-quiet = Tell errors only
cli-verbose = Tell more, such as the time of each step
cli-catalogue = Folder of the catalogue
    .value = CATALOGUE
cli-as_of = As-of date for status and deadlines, YYYY-MM-DD (else SOURCE_DATE_EPOCH, else today)
    .value = DAY
    .expected = A day such as 2027-01-31 is expected.
cli-base_url = Address at which the site will stand; overrules verbund.yaml
    .value = ADDRESS
    .expected = Expected is for example https://district.example/cooperation/
cli-drafts = Include drafts (draft: yes)
cli-strict = Treat warnings as errors
cli-theme = Folder of a theme whose files replace the built-in ones
    .value = FOLDER

cli-build = Make a site from the catalogue
    .after =
        Examples:
          verbund build
          verbund build catalogue -o /srv/www --base-url https://district.example/cooperation/
          verbund build --as-of 2027-01-01 --strict
cli-build-output = Folder for the site
    .value = FOLDER
cli-build-clean = Replace files in the output folder that are not from Verbund

cli-check = Check the catalogue without writing anything
    .after =
        Examples:
          verbund check
          verbund check catalogue --strict
          verbund check --as-of 2027-01-01
          verbund check --only V101,V2xx         certain findings only
          verbund check --strict --allow V318    put up with a warning
          verbund check --format plain           for screen readers
          verbund check --format github          annotations at the merge request (GitHub, Forgejo)
          verbund check --format gitlab > gl-code-quality-report.json
          verbund check --format sarif > findings.sarif
cli-check-format = Form of the findings; those for programs go to standard output
    .value = FORM
    .text = For people, with an excerpt of the file
    .plain = In whole sentences, without drawing: for screen readers
    .json = For programs, with a version
    .sarif = SARIF 2.1.0
    .github = Annotations for GitHub and Forgejo
    .gitlab = Code quality report for GitLab
    .junit = JUnit XML
cli-check-only = Show and count these findings only, such as V101,V2xx
    .value = CODES
cli-check-allow = Put up with these findings: neither show nor count them. `build` still refuses a catalogue with errors
    .value = CODES

cli-explain = Explain a finding: why it matters and how to mend it
    .after =
        Examples:
          verbund explain             all codes, by group
          verbund explain V101
          verbund explain v101 v203 --lang de
cli-explain-codes = Codes of findings, such as V101; without any, a list of all codes
    .value = CODE

cli-import = Make files of the catalogue from the rows of a table
    .after =
        Examples:
          verbund import survey.xlsx --mapping content/mappings/survey.yaml
          verbund import survey.xlsx -m content/mappings/survey.yaml --dry-run --report fate.csv
cli-import-table = The table: CSV, TSV, XLSX or ODS
    .value = TABLE
cli-import-mapping = The mapping of the columns, such as content/mappings/partner.yaml
    .value = FILE
cli-import-catalogue = Folder of the catalogue
    .value = FOLDER
cli-import-sheet = The sheet of the workbook; by default the first
    .value = NAME
cli-import-force = Write over files that were edited by hand, too
cli-import-dry_run = Check and report everything, but write nothing into the catalogue
cli-import-report = Write down as a CSV file what became of each cell
    .value = FILE

cli-completions = Print completions for a shell (bash, zsh, fish, elvish, powershell)
    .after =
        Example:
          verbund completions bash > ~/.local/share/bash-completion/completions/verbund
cli-completions-shell = Name of the shell
    .value = SHELL
