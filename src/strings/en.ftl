# The program's words: findings for editors, summaries of commands.
# One thought a sentence: what is there, what was expected, what to do.

level_error = Error
level_warning = Warning
level_note = Note
level_help = Help
did_you_mean = did you mean `{ $suggestion }`?
label-first-here = first here

count_errors = { $n ->
    [one] 1 error
   *[other] { $n } errors
}
count_warnings = { $n ->
    [one] 1 warning
   *[other] { $n } warnings
}
count_notes = { $n ->
    [one] 1 note
   *[other] { $n } notes
}

build_done =
    { $agreements ->
        [one] 1 agreement
       *[other] { $agreements } agreements
    }, { $partners ->
        [one] 1 partner
       *[other] { $partners } partners
    }, { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }, { $findings ->
        [0] no findings
        [one] 1 finding
       *[other] { $findings } findings
    }, { $seconds } s
    { $output }: { $written } written, { $unchanged } unchanged, { $removed } removed
build_refused = No site was written. The old one in `{ $output }` stays as it is.
check_done =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    } checked, { $agreements ->
        [one] 1 agreement
       *[other] { $agreements } agreements
    }: { $findings ->
        [0] no findings
        [one] 1 finding
       *[other] { $findings } findings
    }, { $seconds } s
failed = Error: { $reason }
failed_foreign =
    Error: `{ $path }` was not written by Verbund and would be replaced.
    Nothing was changed. Choose another folder with -o, or replace such files with --clean.
stage_read = read
stage_parse = parse
stage_link = link
stage_check = check
stage_plan = plan
stage_render = write

# 0xx: files and their writing
V001 = The file `{ $path }` cannot be read: { $reason }.
    .help = Check the permissions. Links to files outside the catalogue are not read.
V002 = The file is not saved as UTF-8. The first unreadable character is in line { $line }.
    .help = Save the file in your editor with the encoding "UTF-8".
V003 = The file `{ $path }` belongs to no part of the catalogue and appears on no page.
    .help = Agreements are in agreements/, partners in partners/, annexes in files/. Texts end in `.md`.
V004 = The file has no front matter.
    .label = a line of three dashes is expected here
    .help = The first line is three dashes: ---. Below it stand the keys, below them again ---.
V005 = The front matter has no end.
    .label = it begins here
    .help = Put a line of three dashes below the last key: ---
V006 = The file name `{ $id }` cannot be an address.
    .help = Small letters from a to z, digits and single dashes are allowed.
    .suggestion = possible is `{ $suggestion }.md`
V007 = The id `{ $id }` is already that of the file `{ $other }`.
    .help = The file name is part of the address. Rename one of the two files.
V010 = { $cause ->
        [colon] A colon in the text separates two keys here.
        [tab] The line is indented with a tab.
        [bracket] The square bracket is not closed.
        [brace] The curly brace is not closed.
        [quote] A quotation mark is not closed.
        [special] The value begins with a character that has a special meaning here.
        [indent] The indentation does not fit the lines above.
        [alias] A star at the beginning refers to a place that does not exist.
       *[other] From here on the writing cannot be understood.
    }
    .help = { $cause ->
        [colon] Put the whole text in quotation marks: title: "Road: works"
        [tab] Indent with spaces, best with two.
        [bracket] Write the list in one line: [Kamen, Bönen]
        [brace] Write the keys in one line: {"{"}partner: Kamen, role: participating{"}"}
        [quote] Every quotation mark " needs a second one at the end of the text.
        [special] Put the whole text in quotation marks.
        [alias] Put the whole text in quotation marks.
       *[other] Check indentation, colons and quotation marks in this line and the one above.
    }
V011 = References with `&` and `*` are not understood.
    .help = Write the value out at every place.
V012 = The key `{ $key }` stands twice.
    .label = here again
    .help = Keep one of them.
V013 = The key `{ $key }` is not known.
    .help = Keys of your own begin with `x_`, for example x_{ $key }.
V014 = The keys `{ $other }` and `{ $key }` mean the same.
    .label = here again
    .help = Keep one of them.
V015 = The key `{ $english }` is missing.
    .help = Add a line `{ $english }: …`. In German it is called `{ $key }`.
V016 = { $expected ->
        [text] A text is expected here.
        [list] A list is expected here.
       *[record] Keys of the form `name: value` are expected here.
    }
V017 = The text has { $length } characters, at most { $max } are possible.
    .help = Shorten it. Details fit into the text below the front matter.
V018 = `{ $value }` is not possible here.
    .help = Possible are: { $allowed }.
V019 = The keys are nested too deeply.
V020 = The day `{ $value }` does not exist.
    .label = no day of the calendar
V021 = `{ $value }` is no date.
    .help = Possible are for example: 2013-03-03, October 2008, 1961, 2013 to 2015, unknown.
V022 = `{ $value }` is no whole number.
V023 = Here stands `{ $value }`, possible are `yes` and `no`.
V024 = `{ $value }` is no period of time.
    .help = Possible are for example: 6 months, one year, four weeks.
V025 = `{ $value }` is no amount. The words are shown but not calculated with.
    .help = Possible are for example: 57,000.00, 57000, 2 Mio. €.
V026 = `{ $value }` is a placeholder.
    .help = Enter the date as soon as it is known, else `unknown`.

# 1xx: references
V101 = { $kind ->
        [partner] There is no partner `{ $name }` in the catalogue.
        [group] There is no group `{ $name }` in the catalogue.
        [topic] There is no topic `{ $name }` in the catalogue.
        [legal_form] There is no legal form `{ $name }` in the catalogue.
        [source] There is no source `{ $name }` in the catalogue.
       *[agreement] There is no agreement `{ $name }` in the catalogue.
    }
    .help = { $kind ->
        [partner] Check the spelling, or add a file to partners/.
        [group] Check the spelling, or add the group to groups.yaml.
        [topic] Check the spelling, or add a file to topics/.
        [legal_form] Check the spelling, or add a file to legal-forms/.
        [source] Check the spelling, or add the source to sources.yaml.
       *[agreement] Check the spelling. The title or the file name without `.md` is meant.
    }
V102 = `{ $name }` is ambiguous.
    .label = this can be { $candidates }
    .help = Write the full name.
V103 = Another partner already bears the name `{ $name }`.
    .label = here again
    .help = Add something to one of the names so that they can be told apart.
V104 = The partner `{ $name }` is listed twice. The second line does not count.
    .help = Put both into one line.
V105 = This line names neither a partner nor a group nor others.
    .help = Possible are `partner: …`, `group: …` or `others: …`.
V106 = The agreement refers to itself.
V107 = The agreement `{ $title }` amends or replaces itself through others.
    .help = Follow the relations `amends` and `replaces` back to this file.
V108 = The group `{ $name }` is made from itself through others.
V109 = `{ $name }` alone is never { $district } but the town or municipality.
    .help = Remove the name here.

# 2xx: texts
V201 = HTML is not executed but shown as text: { $html }
    .help = Use Markdown: **bold**, *emphasis*, [text](address).
V202 = The link to `{ $target }` is not allowed.
    .help = Addresses with https:, mailto: and tel: and files of the catalogue are possible. Pictures are in files/.
V203 = The link to `{ $target }` leads nowhere.
    .help = A file seen from this one (../topics/umwelt.md) or an address of the site (/topics/umwelt/) is meant.
V204 = The picture has no text for people who do not see it.
    .help = Write into the square brackets what the picture shows: ![Title page of the statute](../files/statute.png)
V205 = The text does not refer to the footnote `{ $name }`. It appears on no page.
    .help = Write `[^{ $name }]` at the place that it belongs to.
V206 = The file `{ $file }` is not in files/.
    .help = Put the file there, or give an address with `url:`.

# 3xx: settings and theme
V301 = The catalogue has no file `verbund.yaml`.
    .help = It stands in the catalogue's folder and holds at least `title: …` and `base_url: https://…`.
V302 = `{ $value }` cannot be the address of the site.
    .help = Expected is for example https://district.example/ or https://district.example/cooperation/
V303 = There is no language `{ $value }`.
    .help = Possible are `de` and `en`.

# 4xx: rules
V401 = The end `{ $end }` lies before the beginning.
V402 = `{ $value }` is no { $name }. It has { $digits } digits.
    .help = Put the key in quotation marks so that leading zeros stay.
    .suggestion = was a leading zero lost? `{ $suggestion }`
V403 = The exit `{ $until }` lies before the entry.

# 5xx: addresses
V501 = The address { $address } is already taken.
    .help = Choose another file name, or remove the former id.
