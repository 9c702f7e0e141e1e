# The program's words: findings for editors, summaries of commands.
# One thought a sentence: what is there, what was expected, what to do.

level_error = Error
level_warning = Warning
level_note = Note
level_help = Help
did_you_mean = did you mean `{ $suggestion }`?
label_place = { $words }: { $place }
place = line { $line }, column { $column }
place_elsewhere = { $path }, line { $line }, column { $column }
finding_spoken = { $severity } { $code } in { $path }, line { $line }, column { $column }: { $message }
explain_hint = More about it: verbund explain { $codes }
label-first-here = first here
label-same-task = here it stands again
label-in-circle = belongs to it too
label-answered-here = the answer is here
label-answered-otherwise = answered otherwise here
label-stands-here = as the catalogue has it
label-against = this date does not fit
label-first = this must have come first
label-lifetime = according to this
label-start = the beginning of the agreement
label-end = the end of the agreement
label-publication = published here
label-ags = this is the AGS

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
notes_hidden = The notes appear with `--verbose`.

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
export_done = { $path } written.
export_no_table = `--table` belongs to `csv` and `excel`. The format `{ $format }` holds the whole catalogue.
export_nothing = This catalogue has nothing in the format `{ $format }`.
export_refused = Nothing was given out, since the catalogue has errors.
export_terminal = A workbook cannot be shown in a terminal. Name a file: verbund export --format xlsx -o catalogue.xlsx
build_refused_first = No site was written.
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
check_hidden = Hidden with `--only` or `--allow`: { $hidden }.
check_hidden_errors = Hidden with `--only` or `--allow`: { $hidden }. Because of the errors, `verbund build` still writes no site.
failed = Error: { $reason }
reason_no_folder = `{ $path }` is a file, not a folder.
reason_folder = `{ $path }` is a folder, not a file.
reason_denied = Permission for `{ $path }` is missing.
reason_read_only = `{ $path }` cannot be written to.
reason_full = There is not enough space for `{ $path }`.
failed_foreign =
    Error: `{ $path }` was not written by Verbund and would be replaced.
    Nothing was changed. Choose another folder with -o, or replace such files with --clean.
failed_overlap =
    Error: The output folder `{ $output }` and the catalogue `{ $catalogue }` lie in each other.
    Nothing was written. Choose a folder outside the catalogue with -o.
failed_epoch =
    Error: SOURCE_DATE_EPOCH is `{ $value }`, which is no point in time.
    Expected is the number of seconds since 1 January 1970. An as-of date can also be given with --as-of.
failed_code =
    Error: There is no code `{ $code }`.
    { $near ->
        [none] `verbund explain` shows them all.
       *[other] Near are { $near }. `verbund explain` shows them all.
    }
failed_missing =
    Error: There is no `{ $path }`.
    Check the spelling and the folder in which you run the command.
schema_kinds = There is a schema for these kinds of files:
schema_unknown =
    Error: There is no kind `{ $name }`.
    Possible are: { $kinds }, all.
new_unknown =
    Error: There is no kind `{ $name }`.
    Possible are: { $kinds }.
new_no_such_key =
    Error: `{ $option }` does not go with the kind `{ $kind }`.
    Leave the option out.
new_bad_id =
    Error: `{ $id }` cannot be a file name.
    Small letters from a to z, digits and single hyphens are allowed. Give a name with --id.
new_no_catalogue =
    Error: There is no file `verbund.yaml` in `{ $catalogue }`, so it is no catalogue.
    Name the folder of the catalogue behind the title, or make one with `verbund init`.
new_taken =
    Error: The file `{ $path }` is there already. Nothing was changed.
    Open that file, or give another name with --id.
new_no_letters =
    Error: The title `{ $title }` has no letter and no digit.
    No file name can be made of it. Give another title, or a name with --id.
new_no_folder =
    Error: There is no folder `{ $catalogue }`.
    A title of several words needs quotation marks: verbund new { $kind } "{ $title } …"
    Behind the title stands the folder of the catalogue.
new_known =
    Error: There is a partner `{ $name }` already: `{ $path }`. Nothing was changed.
    Open that file, or give another name.
new_unknown_partners =
    Error: There is no partner `{ $name }` in the catalogue.
    { $near ->
        [none] Create it first: verbund new partner "{ $name }" { $catalogue }
       *[other] Did you mean `{ $near }`?
    }
new_unknown_topics =
    Error: There is no topic `{ $name }` in the catalogue.
    { $near ->
        [none] Create it first: verbund new topic "{ $name }" { $catalogue }
       *[other] Did you mean `{ $near }`?
    }
new_done = Created: { $path }
new_fill = { $count ->
    [0] Open the file and add what you know.
   *[other] Open the file and fill in: { $missing }.
}
new_check = Then check: verbund check { $catalogue }
init_title = Cooperation in the Beispielkreis
init_not_empty =
    Error: The folder `{ $folder }` is not empty. Nothing was changed.
    Name a new or an empty folder.
init_done =
    { $count } files created: { $folder }
    Make the site: verbund build { $folder }
    Create an agreement: verbund new { $kind } "Title" { $folder }
    Everything in the folder is an example. Begin with `verbund.yaml` and the files in `partners`.
stage_read = read
stage_parse = parse
stage_link = link
stage_check = check
stage_plan = plan
stage_render = write

# 0xx: files and their writing
V001 = The file `{ $path }` cannot be read: { $reason ->
        [irregular] it is a link, or no regular file.
        [denied] permission is missing.
       *[other] { $reason }.
    }
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
    .help = { $kind ->
        [group] Give one of the two groups another `id`.
        [source] Give one of the two sources another `id`.
       *[other] The file name is part of the address. Rename one of the two files.
    }
V008 = The name of the file `{ $path }` contains a character that is not possible everywhere.
    .help = Rename the file or its folder. A backslash `\` and unreadable characters are not possible.
V010 = { $cause ->
        [colon] A colon in the text separates two keys here.
        [tab] The line is indented with a tab.
        [bracket] The square bracket is not closed.
        [brace] The curly brace is not closed.
        [no-colon] The colon after `{ $key }` is missing.
        [no-space] The space after `{ $key }:` is missing.
        [quoted] The text goes on behind the quotation mark.
        [behind] The text goes on behind the bracket.
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
        [no-colon] Write `{ $key }: …`. If the line belongs to the text above, indent it with two spaces.
        [no-space] Write `{ $key }: …`.
        [quoted] Put the whole text in single quotation marks: '"Depot" together'
        [behind] Put the whole text in quotation marks.
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
    .help = { $cause ->
        [item] A name stands behind `{ $first }:`. More about it follows after a comma.
        [inside] It stands in an item under { $places }.
        [listed] Possible here are: { $allowed }.
       *[own] Keys of your own begin with `x_`, for example { $own }.
    }
V014 = The keys `{ $other }` and `{ $key }` mean the same.
    .label = here again
    .help = Keep one of them.
V015 = { $state ->
        [empty] The key `{ $english }` is empty.
       *[missing] The key `{ $english }` is missing.
    }
    .help = { $state ->
        [empty] It is required. Write the value behind the colon.
       *[missing] Add a line `{ $english }: …`. In German it is called `{ $key }`.
    }
V016 = { $expected ->
        [text] A text is expected here.
        [list] A list is expected here.
       *[record] Keys of the form `name: value` are expected here.
    }
    .help = { $expected ->
        [text] Write the text in one line behind the colon. If it begins with a bracket, it belongs in quotation marks.
        [list] Every item begins on a line of its own with `- `, or all stand in square brackets: [Kamen, Bönen]
       *[record] Every key stands on a line of its own, indented with two spaces.
    }
V017 = The text has { $length } characters, at most { $max } are possible.
    .help = Shorten it. Details fit into the text below the front matter.
V018 = `{ $value }` is not possible here.
    .help = Possible are: { $english }.
V019 = The keys are nested too deeply.
    .help = Check brackets and indentation.
V020 = The day `{ $value }` does not exist.
    .label = no day of the calendar
    .help = Check day and month. If the day is not known, month and year are enough: February 2020.
V021 = `{ $value }` is no date.
    .help = { $cause ->
        [endless] If the agreement has no end, leave `end` out and write `term: unlimited`.
       *[other] Possible are for example: 2013-03-03, October 2008, 1961, 2013 to 2015, unknown.
    }
V022 = `{ $value }` is no whole number.
    .help = Write digits only, for example 12.
V023 = Here stands `{ $value }`, possible are `yes` and `no`.
    .help = Write `yes` or `no` without further words.
V024 = `{ $value }` is no period of time.
    .help = Possible are for example: 6 months, one year, four weeks.
V025 = `{ $value }` is no amount. The words are shown but not calculated with.
    .help = Possible are for example: 57,000.00, 57000, 2 Mio. €.
V026 = `{ $value }` is a placeholder.
    .help = Enter the date as soon as it is known, else `unknown`.
V027 = The three dashes end the keys here. What stands below them is not read.
    .label = here ends what is read
    .help = Remove this line.
V028 = What stands behind the `#` counts as a comment and appears on no page.
    .help = If it belongs to the text, put the whole text in quotation marks. A comment is better on a line of its own.
V029 = The free key `{ $key }` appears on no page.
    .help = Free keys stand at the top of an agreement, without indentation. Anything else fits into `note` or the text.

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
        [source] Check the spelling, enter the source in sources.yaml, or delete it here under `sources`.
       *[agreement] Check the spelling. The title or the file name without `.md` is meant.
    }
    .suggestion = { $several ->
        [yes] several names belong in square brackets: { $suggestion }
       *[no] did you mean `{ $suggestion }`?
    }
V102 = `{ $name }` is ambiguous.
    .label = this can be: { $candidates }
    .help = Write the full name.
V103 = Another partner already bears the name `{ $name }`.
    .label = here again
    .help = Add something to one of the names so that they can be told apart.
V104 = The partner `{ $name }` is listed twice. The second line does not count.
    .help = Put both into one line.
V105 = This line names neither a partner nor a group nor others.
    .help = Possible are `partner: …`, `group: …` or `others: …`.
V106 = The agreement refers to itself.
    .help = Another agreement is meant. Give its title or its file name, or delete the line.
V107 = { $kind ->
        [partner] The partner `{ $title }` is, through others, its own successor.
       *[agreement] The agreement `{ $title }` amends or replaces itself through others.
    }
    .help = { $kind ->
        [partner] Follow `predecessors` and `successors` back to this file.
       *[agreement] Follow the relations `amends` and `replaces` back to this file.
    }
V108 = The group `{ $name }` is made from itself through others.
    .help = Change `of` of this group or of one that it refers to.
V109 = `{ $name }` alone is never { $district } but the town or municipality.
    .help = { $place ->
        [id] Rename the file, for example to `kreis-{ $name }.md`.
       *[name] Remove the name here.
    }
V110 = The translation belongs to the file `{ $of }`, which does not exist.
    .help = `vhs.en.md` translates `vhs.md` in the same folder. Rename the file.
V111 = { $cause ->
        [except] The key `except` fits a group only.
        [count] The key `count` fits a group or others only.
       *[several] This line has more than one of the keys `partner`, `group` and `others`.
    }
    .help = { $cause ->
        [except] Remove it, or name the group from which somebody is missing: `group: …`.
        [count] Remove it, or name the group: `group: …`.
       *[several] Write a line of its own for each of them.
    }
V112 = The relation names neither an agreement nor a text.
    .help = Add `to: …` with the title of the other agreement or `text: …` with words.
V113 = { $cause ->
        [easy] No page shows this text in easy language. Only agreements have one.
        [first] No page shows this translation. Its language is that of the catalogue.
       *[other] No page shows this translation. Its language is not switched on.
    }
    .help = { $cause ->
        [easy] Move the text into the file it belongs to, or remove the file.
        [first] Move the text into the file without the ending in its name, or remove the file.
       *[other] Add `languages: [{ $cause }]` to verbund.yaml, or remove the file.
    }

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
V207 = { $cause ->
        [cells] This row has more cells than the table has columns. What is too much does not appear.
        [columns] The dashes do not fit the row above. The table appears as text with upright bars.
        [bullet] The sign begins no list. The lines appear as one paragraph.
       *[heading] The heading is shown as text, since the space behind `#` is missing.
    }
    .help = { $cause ->
        [cells] Add a column to the first row and to the dashes, or delete the cell.
        [columns] Three dashes stand for each column, for example with two: |---|---|
        [bullet] Begin every item with `- ` on a line of its own.
       *[heading] Write a space behind it: ## Heading
    }
V208 = The linked page has no place `#{ $place }`. The link leads to its beginning.
    .help = { $near ->
        [none] Places are called like the headings of the page, small and with dashes: "Our aim" is #our-aim.
       *[other] Perhaps `#{ $near }` was meant.
    }

# 3xx: settings and theme
V301 = The catalogue has no file `verbund.yaml`.
    .help = It stands in the catalogue's folder and holds at least `title: …` and `base_url: https://…`.
V302 = `{ $value }` cannot be the address of the site.
    .help = Expected is for example https://district.example/ or https://district.example/cooperation/
V303 = There is no language `{ $value }`.
    .help = Possible are `de` and `en`.
V310 = { $section ->
        [barrierefreiheit] The section `accessibility` is missing. Without it there is no accessibility statement.
        [impressum] The section `imprint` is missing.
       *[datenschutz] The section `privacy` is missing.
    }
    .help = { $section ->
        [barrierefreiheit] Basis: { $norm }. It needs status, assessed, method, created, contact and, in North Rhine-Westphalia, form.
        [impressum] Basis: { $norm }. It needs body, represented_by, address, email and phone.
       *[datenschutz] Basis: { $norm }. It needs officer, hosting and retention.
    }
V311 = The section `{ $english_section }` lacks `{ $english }`.
    .help = { $key ->
        [formular] Basis: { $norm }. Needed is an electronic form; a mail address alone does not do. State the address of your form here (`form`) or as `feedback_form`.
        [kontakt] Basis: { $norm }. Name the office in charge with its mail address (`contact`).
        [datenschutzbeauftragte] Basis: { $norm }. Name the office with its mail address, no person (`officer`).
        [bekannte_barrieren] Basis: { $norm }. Say what is not accessible, why, and what there is instead (`barriers`).
        [telefon] Basis: { $norm }. Needed is a second quick way beside the mail address (`phone`).
       *[other] Basis: { $norm }. Add a line `{ $english }: …`.
    }
V312 = `{ $value }` cannot be linked to.
    .help = { $kind ->
        [form] Expected is an address with https://. In the address of a form, {"{"}page{"}"} and {"{"}id{"}"} stand for page and entry: https://kreis.example/form?url={"{"}page{"}"}&id={"{"}id{"}"}
       *[address] An address with https:// is expected, for example https://www.district.example/
    }
V313 = The accessibility statement is more than a year old: `{ $date }`.
    .help = Review the statement and enter the day as `updated`. Basis: { $norm }.
V314 = The placeholder `{ $text }` would be published.
    .help = Replace it, or delete it.
V315 = The placeholder `{ $text }` is still here.
    .help = Replace it, or delete it. If it stands in the source, say so beside it, for example `(placeholder in the original)`.
V316 = { $land ->
        [none] `land` is missing. It decides which law holds for the site.
       *[other] No act and no enforcement body are known here for the Land `{ $land }`.
    }
    .help = Known are `nw` and `he`, and `bund` for federal bodies. For others, add `law` and `enforcement` under `accessibility`.
V317 = The statement says `fully`, but names exceptions.
    .label = known barriers: { $barriers }, documents not accessible or not checked: { $documents }
    .help = Write `status: partly`, or check the documents and enter `accessible: yes`.
V318 = { $item ->
        [easy] There is no text in easy language of your own. A short general one is shown.
       *[sign] There is no film in German Sign Language.
    }
    .help = { $item ->
        [easy] Basis: { $norm }. Add a page with `kind: easy_language`.
       *[sign] Basis: { $norm }. Put the film in files/ and name it under `sign_language`.
    }
V319 = { $missing ->
        [publisher] The key `publisher` is missing. The imprint does not say who provides these pages.
        [contact] The key `contact` with an e-mail address is missing. Nobody can report a mistake or a barrier.
       *[both] The keys `publisher` and `contact` are missing. The imprint stays empty, and nobody can report a mistake.
    }
    .help = Add them and `profile: public_body`. If the catalogue is only a trial, write `profile: example`.
V304 = There is no theme `{ $name }`.
    .help = It lies in the catalogue in the folder themes/{ $name }/. Without the key `theme` the built-in one is used.

# 4xx: rules
V401 = The end `{ $end }` lies before the beginning.
    .help = Check `start` and `end`. Probably a year is mistyped.
V402 = `{ $value }` is no { $name }. It has { $digits } digits.
    .help = Put the key in quotation marks so that leading zeros stay.
    .suggestion = was a leading zero lost? `{ $suggestion }`
V403 = The exit `{ $until }` lies before the entry.
    .help = Check `since` and `until`. Probably a year is mistyped.
V404 = { $cause ->
        [over] The status is `{ $english }`, but the end `{ $date }` has passed.
        [ahead] The status is `{ $english }`, but the beginning `{ $date }` is still to come.
        [later] The status is `{ $english }`, but the end `{ $date }` is still to come.
        [realised] The status is `{ $english }`, but the beginning `{ $date }` lies in the past.
       *[begun] The status is `{ $english }`, but the beginning `{ $date }` has passed.
    }
    .help = { $cause ->
        [realised] Check both. If the beginning was only planned, write `planned` before the date.
       *[other] Check both. Without `status`, it follows from the dates on the as-of date.
    }
V405 = { $kind ->
        [entry] The entry was planned for `{ $date }`. That time has passed.
        [event] This event was planned for `{ $date }`. That time has passed.
        [part] A date planned in `{ $date }` has passed.
       *[start] The beginning is given as `{ $date }`. That time has passed.
    }
    .help = { $kind ->
        [entry] If the partner has joined, delete `planned`. Otherwise delete the line or give a new date.
        [event] Say what came of it, for example `kind: in_force`. If nothing did, delete the event.
        [part] If it came true, delete `planned`. If not, delete the date.
       *[start] If the cooperation has begun, give the real beginning. Otherwise write `status: not_realised` or `status: unknown`.
    }
V406 = { $what ->
        [since] { $side ->
            [early] The entry `{ $date }` lies before the beginning of the agreement.
           *[late] The entry `{ $date }` lies after the end of the agreement.
        }
       *[until] { $side ->
            [early] The exit `{ $date }` lies before the beginning of the agreement.
           *[late] The exit `{ $date }` lies after the end of the agreement.
        }
    }
    .help = { $side ->
        [early] Check the date and `start`. If the cooperation is older, give that beginning too.
       *[late] Check the date and the end. If the cooperation went on, add an event `continued`.
    }
V407 = { $order ->
        [decided] The publication is dated `{ $second }`, the decision only `{ $first }`.
        [signed] The publication is dated `{ $second }`, the signature only `{ $first }`.
        [approved] The publication is dated `{ $second }`, the approval only `{ $first }`.
        [notice] The end is dated `{ $second }`, the notice only `{ $first }`.
       *[joined] The exit is dated `{ $second }`, the entry only `{ $first }`.
    }
    .help = Check both dates. Probably a year is mistyped.
V408 = { $from ->
        [range] The period `{ $until }` ends before it begins.
       *[other] The period ends with `{ $until }` before it begins with `{ $from }`.
    }
    .help = Check both dates. Probably they are swapped or a year is mistyped.
V409 = `{ $name }` is the only partner.
    .help = An agreement has at least two partners. Add the others. If they are not known, write `others: …` in the words of the source.
V410 = `{ $name }` performs the task, but is not among the partners.
    .help = Add the body under `partners`, or under `mentioned` if it is no partner. If it came from this agreement, say so with `product_of` in its own file.
V411 = { $cause ->
        [before] `{ $name }` existed only until `{ $date }`. Its participation begins later.
        [after] `{ $name }` exists only since `{ $date }`. Its participation ends earlier.
       *[gone] `{ $name }` existed only until `{ $date }`, but is still a partner here.
    }
    .help = { $cause ->
        [before] { $others ->
            [none] Check who was the partner then.
           *[other] Successor: { $others }. Check who is the partner.
        }
        [after] { $others ->
            [none] Check who was the partner then.
           *[other] Predecessor: { $others }. Check who was the partner then.
        }
       *[gone] { $others ->
            [none] Add `until`. If the body has a successor, add it as a partner.
           *[other] Successor: { $others }. Add the successor as a partner, and `until` here.
        }
    }
    .suggestion = { $cause ->
        [after] predecessor: `{ $suggestion }`
       *[before] successor: `{ $suggestion }`
    }
V412 = `{ $text }` is no agreement of its own in the catalogue.
    .help = Write a file for the earlier agreement and name its title under `to`. If it is not at hand, this may stay as it is.
V413 = `{ $text }` sounds like an amendment. What it amends is said nowhere.
    .help = Add `relations` with `kind: amends` and `to`. If the earlier agreement is not in the catalogue, use `text` in place of `to`.
V414 = { $kind ->
        [partner] The partner `{ $title }` belongs to itself through others.
       *[agreement] The agreement `{ $title }` belongs to itself through others.
    }
    .help = { $kind ->
        [partner] Change `part_of` of this partner or of one that it refers to.
       *[agreement] Change the relation `part_of` of this agreement or of one that it refers to.
    }
V415 = Whether the task passes over or is only performed for others is not said ({ $norm }).
    .help = Write `transfer: delegating` where the competence passes over, else `mandating`. If the source does not say, write `unknown`.
V416 = Where the agreement was published is not said ({ $norm }).
    .help = Add `publication` with gazette, number and date. Without publication the agreement does not take effect.
V417 = { $cause ->
        [unlimited] The agreement is unlimited. How notice can be given is not said.
       *[long] The agreement runs for more than { $years } years. How notice can be given is not said.
    }
    .help = By { $norm } the agreement must say how notice is given. Add `notice` with conditions and form.
V418 = How long the agreement runs and how notice can be given is not said.
    .help = Add `term` or `notice`. If the agreement is unlimited or runs for more than { $years } years, it must say how notice is given ({ $norm }).
V419 = Taking effect is dated `{ $date }`, the publication `{ $publication }`.
    .help = By { $norm } it takes effect on the day after its publication at the earliest. Check both dates.
V420 = No Land has the number { $digits } with which this { $name } begins.
    .help = The first two digits name the Land, from 01 to 16. Check the key.
V421 = `{ $other }` has the { $name } `{ $value }` already.
    .help = Every municipality has a key of its own. Check both. If they are the same, merge the files. If one came from the other, write `predecessors` or `successors`.
V422 = The ARS `{ $ars }` does not fit the AGS `{ $ags }`.
    .help = The ARS begins with the first five digits of the AGS and ends with its last three. Check both keys.
V430 = `{ $words }` probably names a person.
    .help = Name the office, for example `Kreis Unna, procurement office`. A name may only stand where the task needs it. Basis: Art. 6 (1) GDPR; BVerwG, order of 12 March 2008, 2 B 131/07.
V431 = `{ $words }` is probably the mailbox of a person.
    .help = Give the mailbox of the office, for example `procurement@…`. { $contact ->
        [yes] If this very address is meant to be shown, the entry needs `publish: yes`.
       *[no] It belongs in `contact` as `email`.
    } Basis: Art. 6 (1) GDPR.
V432 = { $kind ->
        [mobile] `{ $words }` is a mobile number. It probably belongs to a single person.
       *[other] `{ $words }` is a phone number in the midst of the text. It often belongs to a single person and is soon out of date.
    }
    .help = Give the number of the office in `contact` as `phone`.{ $contact ->
        [yes] { " " }If this very number is meant to be shown, the entry needs `publish: yes`.
       *[no] { "" }
    } Basis: Art. 6 (1) GDPR.
V433 = The name in `person` is shown on no page.
    .help = Better give office and function only, and delete the name. If it is meant to be shown, the entry needs `publish: yes`.
V434 = This entry has not been verified for too long. Last review: { $verified }. Intended interval: { $period }.
    .help = Compare it with its source and enter the day as `verified`.
V435 = This entry is to be verified regularly, but the day of the last review is missing. Intended interval: { $period }.
    .help = Compare it with its source and enter the day as `verified`.
V436 = This entry names no source. Nobody can check it.
    .help = Say in `sources` where the facts come from. It can be the agreement itself.
V437 = This agreement probably stands in the catalogue twice. `{ $other }` has nearly the same title, a common topic and the same partners.
    .help = Merge both files. If they are two agreements, say so by a relation: relations: [{ "{" }kind: see, to: { $id }{ "}" }]
V438 = The summary merely repeats the title.
    .help = Say in one or two sentences who does what for whom.
V439 = The title is in capital letters, which are hard to read.
    .help = Write it in ordinary letters.

# 5xx: addresses
V501 = { $other ->
        [none] The address { $address } is taken already.
       *[other] The address { $address } belongs to `{ $other }` already.
    }
    .help = Choose another file name or another `kind`, or remove the former id. Capital and small letters count alike in addresses.
V502 = `{ $value }` does not work as a former address.
    .help = Possible are a former file name without `.md` (old-agreement) and an address of this site (/old/agreement/).

# 6xx: import
V601 = The key `{ $key }` is not known here.
    .help = Keys of your own begin with `x_` and stand directly below `fields`.
V602 = The table has no column `{ $column }`.
    .help = Write the name as it stands in the first row of the table.
V603 = { $cause ->
        [none] It is not said where the value comes from.
        [both] A column and a constant stand here together.
        [field-and-patterns] `field` and `patterns` stand here together.
       *[no-record] The target is a plain text and has no key `{ $key }`.
    }
    .help = { $cause ->
        [none] `column` names a column of the table, `constant` a fixed value.
        [both] Remove one of them. A fixed value beside a column stands under `with`.
        [field-and-patterns] Remove one of them. A pattern names its keys itself.
       *[no-record] Possible are `column`, `split`, `values`, `prefix` and `suffix`.
    }
V604 = The pattern `{ $pattern }` cannot be understood.
    .label = { $cause ->
        [open] brace without an end
        [close] brace without a beginning
        [empty] brace without a name
        [digits] the number of digits is missing after the colon
        [adjacent] two braces without text between them
       *[no-hole] no brace
    }
    .help = { $cause ->
        [digits] This fills a number to two digits: {"{"}nr:02{"}"}
        [adjacent] Between two braces there must be a text at which the value can be divided.
       *[other] Names stand in braces, for example: {"{"}partner{"}"}={"{"}since{"}"}
    }
V605 = This import cannot write to the folder `{ $folder }`.
    .help = The folder lies in the catalogue. It is or begins with: { $expected }.
V606 = There are two columns `{ $column }`.
    .label = the second one
    .help = Rename one of them.
V607 = { $missing ->
        [rows] There is no row below the names of the columns.
       *[all] The table is empty.
    }
    .help = { $missing ->
        [rows] The first row names the columns. The values below are missing.
       *[all] The first row names the columns. The values stand below.
    }
V608 = { $more ->
        [none] `{ $value }` in row { $row } is in a column without a name and is not carried over.
        [one] `{ $value }` in row { $row } and one more value are in a column without a name and are not carried over.
       *[other] `{ $value }` in row { $row } and { $more } more values are in a column without a name and are not carried over.
    }
    .help = Give the column a name in the first row, or delete its values.
V609 = In row { $row } the table shows the error `{ $value }`.
    .help = Correct the formula, or enter the value by hand.
V610 = Row { $row } gives no id.
    .help = Fill the columns from which the mapping makes the id.
V611 = Rows { $other } and { $row } have the same id `{ $id }`.
    .label = once more
    .help = Change one of them. Until then nothing is written.
V612 = `{ $value }` is not in the value table of the column `{ $column }` and stays as it is.
    .help = Add it under `values`, or correct it in the table.
V613 = None of the patterns of the column `{ $column }` fits `{ $value }`.
    .label = is not carried over
    .help = Add a pattern, or correct the value in the table.
V614 = There are two values for `{ $key }`: `{ $kept }` and `{ $value }`.
    .label = is not carried over
    .help = `{ $kept }` is used. Remove one of the two values in the table.
V615 = The workbook has no sheet `{ $sheet }`.
    .help = It has these sheets: { $sheets }.
V616 = In row { $row } a quotation mark is not closed. Everything behind it would fall into this one cell.
    .label = it is opened here
    .help = Put a second quotation mark at the end of the text, or delete this one. A quotation mark within a text is doubled: ""
V617 = In row { $row } a cell holds lines that look like rows of the table themselves.
    .help = Probably a quotation mark is missing at the end of the first line. If the lines are meant so, nothing is to be done.
V618 = For row { $row } there is a file `{ $path }` already. It does not come from this table and stays as it is.
    .help = Give the row another id than `{ $id }`, or rename the file.
V619 = This file is no workbook, although its name ends like one, or it is protected by a password.
    .help = A text file with separators must end in `.csv`. Otherwise open the file and save it anew as XLSX, ODS or CSV.
V620 = The sheet `{ $sheet }` is not looked for, since a text file has no sheets.
    .help = Leave `--sheet` out, or give the workbook itself.
V701 = { $cause ->
        [page] This is the empty page of the questionnaire. It holds no answers.
       *[column] This is no questionnaire of Verbund: the column `{ $column }` is missing.
    }
    .label = { $cause ->
        [page] a page begins here
       *[column] the columns begin here
    }
    .help = { $cause ->
        [page] Take the CSV file that the page saves.
       *[column] Take the file that `verbund survey export` has written, or the CSV file from the questionnaire's page.
    }
V702 = Row { $row }: the agreement `{ $title }` with the id `{ $id }` is no longer in the catalogue.
    .help = If it was renamed, enter the answer by hand and delete the row of the questionnaire.
V703 = In row { $row } the question was altered: it does not say what was asked.
    .help = What is new belongs in the columns named “New”. Copy the row back from the original questionnaire and enter it there.
V704 = `{ $value }` in row { $row } is no answer.
    .help = Possible are: right, changed, ended, not known. Everything else belongs in the remark.
V705 = { $cause ->
        [right] Row { $row } says “right”, and yet `{ $column }` is filled in.
        [none] In row { $row } `{ $column }` is filled in, but the answer is missing.
        [unknown] Row { $row } says “not known”, and yet `{ $column }` is filled in.
        [left] In row { $row } `{ $value }` leaves, but since when is missing.
        [no-partner] In row { $row } `{ $value }` leaves, but is not among the partners.
        [missing] In row { $row } the new agreement lacks `{ $column }`.
        [nameless] In row { $row } the title `{ $value }` has no letter and no digit.
       *[day] `{ $column }` names no day.
    }
    .help = { $cause ->
        [right] Please ask. If the new value holds, the answer is “changed”; if not, empty the cell.
        [none] Please ask whether “changed” or “ended” is meant.
        [unknown] Please ask. If the new value holds, the answer is “changed”; if not, empty the cell.
        [left] Write the date in brackets behind the name, for example: Town of Example (31.12.2025).
        [no-partner] Write the name as it stands in the column of the partners.
        [missing] A new agreement needs at least title, task and topic.
        [nameless] The title becomes the name of the file. Please ask what the agreement is called.
       *[day] A day is expected, for example 15.03.2027.
    }
V706 = Two answers on `{ $file }` contradict each other: `{ $value }` and `{ $other }`.
    .label = row { $row }
    .help = { $who ->
        [same] Both answers come from the same partner. Settle with it what holds, and empty the other answer. Until then nothing is written.
       *[two] Settle with both what holds, and empty the other answer in its questionnaire. Until then nothing is written.
    }
V707 = Row { $row }: the entry has changed since the question. `{ $column }` is to become `{ $value }`, but the catalogue now says `{ $now }`.
    .help = Decide what holds. If it is the catalogue, empty the cell; if it is the answer, enter it by hand.
V708 = Row { $row } confirms `{ $column }: { $then }`. The catalogue now says `{ $now }`.
    .label = this was confirmed
    .help = The entry does not count as verified. Ask again if need be.
V709 = Row { $row } says “changed” of `{ $title }`, but not what.
    .help = Please ask. Nothing is changed, and the entry does not count as verified.
V710 = This value cannot be changed alone without losing something else in the file. The answer was: `{ $value }`
    .label = please change by hand
    .help = Change it by hand: enter the answer here and set `verified`. All else is taken over.
V711 = { $cause ->
        [future] `{ $column }` names { $value }, a day that has not been yet.
       *[before] `{ $column }` names { $value }, a day before the question. The question was asked on { $asked }.
    }
    .help = Please ask and correct the day, or empty the cell. Then the day counts on which you take the answers over.

import-stopped = Nothing was written. Please correct the errors first.
import-partly = Rows with errors were not carried over, all others were.
import-check-now = Check now: verbund check { $catalogue }
import-dry-run = Dry run: nothing was written.
import-sheet = The sheet `{ $sheet }` was read.
import-rows = { $count ->
    [0] No row read.
    [one] One row read.
   *[other] { $count } rows read.
}
import-new = { $count ->
    [one] One new file.
   *[other] { $count } new files.
}
import-restored = { $count ->
    [one] One file had been deleted and is there again. If it is to stay away, delete the row in the table:
   *[other] { $count } files had been deleted and are there again. If they are to stay away, delete the rows in the table:
}
import-updated = { $count ->
    [one] One file brought up to date.
   *[other] { $count } files brought up to date.
}
import-unchanged = { $count ->
    [one] One file unchanged.
   *[other] { $count } files unchanged.
}
import-kept = { $count ->
    [one] One file was edited by hand and stays as it is. `--force` overwrites it:
   *[other] { $count } files were edited by hand and stay as they are. `--force` overwrites them:
}
import-refused = { $count ->
    [one] One row has errors and gives no file:
   *[other] { $count } rows have errors and give no files:
}
import-row-nameless = row { $row }
import-row = row { $row }: { $path }
import-vanished = { $count ->
    [one] One file that was written earlier belongs to no row any more: the row is deleted or has a new id. The file stays. Delete it if it is outdated:
   *[other] { $count } files that were written earlier belong to no row any more: the rows are deleted or have new ids. The files stay. Delete them if they are outdated:
}
import-cells = { $typed } cells understood, { $wording } kept as wording, { $lost } not carried over.
import-column = Column `{ $column }`, { $count ->
    [one] row
   *[other] rows
} { $rows }: { $what }
import-whole-rows = { $count ->
    [one] Row
   *[other] Rows
} { $rows }, { $cells ->
    [one] one cell
   *[other] { $cells } cells
}: { $what }
import-typed = understood
import-wording = kept as wording
import-lost = not carried over
import-because-dropped = left out by the mapping
import-because-no-field = the mapping does not name the column
import-because-outranked = another column has given the value already
import-because-no-pattern = no pattern fits
import-because-disagrees = another column says something else
import-because-row-refused = the row has errors
import-because-edited-by-hand = the table has changed, but the file was edited by hand
import-csv-row = row
import-csv-id = id
import-csv-column = column
import-csv-value = value
import-csv-fate = fate
import-csv-reason = reason

survey-export-done = { $partners ->
        [one] 1 partner
       *[other] { $partners } partners
    }: { $files ->
        [one] 1 file
       *[other] { $files } files
    } written.
survey-export-left-out = { $count ->
        [one] 1 partner gets no questionnaire: it takes part in no agreement that runs or is planned. With `--partner` you ask it too what is missing.
       *[other] { $count } partners get no questionnaire: they take part in no agreement that runs or is planned. With `--partner` you ask them too what is missing.
    }
survey-export-refused = No questionnaires written. Please correct the errors of the catalogue first.
survey-export-kept = { $count ->
        [one] Nothing written: this file is there already and differs. Perhaps it holds answers. With `--force` it is overwritten.
       *[other] Nothing written: these { $count } files are there already and differ. Perhaps they hold answers. With `--force` they are overwritten.
    }
survey-no-partner =
    error: There is no partner `{ $name }` in the catalogue.{ $near ->
        [none] {""}
       *[other] {" "}Did you mean `{ $near }`?
    }
survey-reply = { $file }: { $answered ->
        [one] 1 answer
       *[other] { $answered } answers
    }, { $open } open.
survey-notes = For the editors:
survey-note-remark = { $who } on `{ $title }`: { $text }
survey-note-not-known = { $who } does not know `{ $title }`.
survey-note-joined-before = { $who } says of `{ $title }` that `{ $text }` has joined. The catalogue says so already.
survey-note-there = { $who } misses `{ $title }`. There is a file for it already: { $text }
survey-stopped = Nothing written. Please settle the errors first.
survey-dry-run = { $count ->
        [0] Dry run: there is nothing to change.
        [one] Dry run: 1 file would change. Nothing was written.
       *[other] Dry run: { $count } files would change. Nothing was written.
    }
survey-done = { $count ->
        [0] There is nothing to change.
        [one] 1 file changed. Check now: verbund check { $catalogue }{ $drafts ->
            [0] {""}
           *[other] {" "}--drafts
        }
       *[other] { $count } files changed. Check now: verbund check { $catalogue }{ $drafts ->
            [0] {""}
           *[other] {" "}--drafts
        }
    }
survey-contact = Contact
survey-did-enter = { $what }: `{ $to }` entered
survey-did-change = { $what }: `{ $from }` → `{ $to }`
survey-did-join = joined: `{ $to }`
survey-did-leave = left: `{ $to }`
survey-did-verify = verified on { $day }
survey-did-draft = laid down as a draft
