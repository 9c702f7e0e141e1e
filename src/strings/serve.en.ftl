# The words of the preview: in the terminal and on the page.

serve_at =
    Preview: { $address }
    It shows every change by itself. Ctrl+C ends it.
serve_public = Other computers can see the preview.
serve_changed = Changed: { $files }
serve_changed_more = { $files } and { $n ->
        [one] 1 more file
       *[other] { $n } more files
    }
serve_seen = { $findings ->
        [0] No findings
        [one] 1 finding
       *[other] { $findings } findings
    }, { $seconds } s
serve_stale = The preview shows the last state without errors.
serve_waiting = The preview begins as soon as the catalogue has no more errors.
serve_ended = The preview has ended.

failed_port =
    Port { $port } is taken.
    Choose another with --port. Without --port Verbund looks for a free one itself.
failed_ports =
    The ports { $first } to { $last } are taken.
    Choose another with --port.
failed_public =
    At `{ $address }` other computers could see the preview, drafts included.
    Leave --bind out. If others are to see it, give --public as well.
failed_watch =
    Changes in `{ $path }` cannot be followed: { $reason }
    With --poll Verbund looks for itself every second. This helps with network drives too.

http_host =
    This address is not one of the preview.
    Open the address that stands in the terminal.
http_method = The preview shows pages and takes nothing in.
http_missing = There is no such file.
http_fault_title = This page cannot be shown
http_waiting_title = The catalogue has errors
http_waiting = The findings stand below on this page and in the terminal. As soon as they are mended, the catalogue appears here.

live_heading = Findings in the catalogue
live_count = { $n ->
        [0] No findings
        [one] 1 finding
       *[other] { $n } findings
    }
live_stale = The page shows the last state without errors.
live_more = { $n ->
        [one] 1 more finding stands in the terminal.
       *[other] { $n } more findings stand in the terminal.
    }
live_close = Collapse
live_up = Move to the top
live_down = Move to the bottom
live_trouble = The catalogue or its theme cannot be read.
