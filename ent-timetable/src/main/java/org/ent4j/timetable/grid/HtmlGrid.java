package org.ent4j.timetable.grid;

import java.util.stream.Stream;
import org.ent4j.model.text.Lang;

/**
 * A week as a page of XHTML that needs nothing else: one table, a column a day, a lesson over as many rows as it lasts,
 * lessons in parallel side by side in one cell. Whatever labels hold is text. Printed, it takes A4 in landscape.
 */
public final class HtmlGrid {

    /** Quotes are single: the text of a style is not unescaped in HTML. */
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 10mm }
            body { font-family: 'Liberation Sans', Arial, sans-serif; font-size: 8pt; line-height: 1.25; margin: 0 }
            main { display: block }
            table { border-collapse: collapse; table-layout: fixed; width: 100% }
            caption { font-size: 12pt; padding-bottom: 2mm; text-align: left }
            th, td { border: 0.5pt solid #555; padding: 1mm; text-align: left; vertical-align: top }
            th { background: #eee; font-weight: normal }
            th.hours { width: 19mm }
            tbody th { white-space: nowrap }
            tr { page-break-inside: avoid }
            p { margin: 0; word-wrap: break-word }
            .parallel { display: table; table-layout: fixed; width: 100% }
            .parallel .lesson { border-left: 0.5pt dotted #555; display: table-cell; padding: 0 0.5mm }
            .parallel .lesson:first-child { border-left: none; padding-left: 0 }
            .subject { font-size: 9pt }
            .note { font-style: italic }
            del { display: block }
            del, del p { text-decoration: line-through }
            """;

    /** More lessons in parallel begin another line. */
    private static final int SIDE_BY_SIDE = 3;

    private final WeekGrid grid;
    private final GridWords words;

    private HtmlGrid(WeekGrid grid, Lang lang) {
        this.grid = grid;
        this.words = new GridWords(lang);
    }

    /** A whole document, in UTF-8 when it is written to a file. */
    public static String render(WeekGrid grid, Lang lang) {
        return new HtmlGrid(grid, lang).page();
    }

    private String page() {
        var language = words.lang().locale().getLanguage();
        var page = new Markup()
                .element(
                        "html",
                        html -> html.element("head", this::head)
                                .element(
                                        "body",
                                        body -> body.element("main", main -> main.element("table", this::table))),
                        "xmlns",
                        "http://www.w3.org/1999/xhtml",
                        "lang",
                        language,
                        "xml:lang",
                        language);
        return "<!DOCTYPE html>\n" + page + "\n";
    }

    private void head(Markup head) {
        head.empty("meta", "charset", "utf-8")
                .element("title", title())
                .empty("meta", "name", "description", "content", title())
                .empty("meta", "name", "subject", "content", title())
                .element("style", STYLE);
    }

    private String title() {
        return grid.title() + ", " + words.week(grid.monday());
    }

    private void table(Markup table) {
        table.element("caption", title())
                .element("thead", head -> head.element("tr", this::heads))
                .element("tbody", this::rows);
    }

    private void heads(Markup row) {
        row.element("th", words.headOfHours(), "scope", "col", "class", "hours");
        grid.days().forEach(day -> row.element("th", words.day(day), "scope", "col"));
    }

    private void rows(Markup body) {
        if (grid.rows().isEmpty()) {
            var columns = String.valueOf(grid.days().size() + 1);
            body.element("tr", row -> row.element("td", words.noLesson(), "colspan", columns));
        }
        for (var number = 0; number < grid.rows().size(); number++) {
            var at = number;
            body.element("tr", row -> row(row, at));
        }
    }

    private void row(Markup row, int number) {
        row.element("th", words.hours(grid.rows().get(number)), "scope", "row");
        grid.days().stream()
                .map(day -> grid.of(day).stream()
                        .filter(cell -> cell.firstRow() <= number && number <= cell.lastRow())
                        .findFirst())
                .forEachOrdered(found -> found.ifPresentOrElse(
                        cell -> {
                            if (cell.firstRow() == number) {
                                cell(row, cell);
                            }
                        },
                        () -> row.element("td", "")));
    }

    private void cell(Markup row, GridCell cell) {
        var span = cell.rows() > 1 ? new String[] {"rowspan", String.valueOf(cell.rows())} : new String[0];
        row.element("td", inside -> lessons(inside, cell), span);
    }

    private void lessons(Markup inside, GridCell cell) {
        var entries = cell.entries();
        if (entries.size() == 1) {
            lesson(inside, cell, entries.get(0));
            return;
        }
        for (var first = 0; first < entries.size(); first += SIDE_BY_SIDE) {
            var line = entries.subList(first, Math.min(entries.size(), first + SIDE_BY_SIDE));
            inside.element("div", all -> line.forEach(entry -> lesson(all, cell, entry)), "class", "parallel");
        }
    }

    private void lesson(Markup inside, GridCell cell, GridEntry entry) {
        inside.element(
                "div",
                lesson -> {
                    if (entry.cancelled()) {
                        note(lesson, entry);
                        lesson.element("del", struck -> lines(struck, cell, entry));
                    } else {
                        lines(lesson, cell, entry);
                        note(lesson, entry);
                    }
                },
                "class",
                "lesson");
    }

    private void lines(Markup lesson, GridCell cell, GridEntry entry) {
        line(lesson, "hours", isRow(cell, entry) ? "" : words.hours(entry.hours()));
        line(lesson, "subject", entry.subject());
        Stream.of(entry.rooms(), entry.teachers(), entry.audiences())
                .map(labels -> String.join(", ", labels))
                .forEachOrdered(labels -> line(lesson, "who", labels));
    }

    private void note(Markup lesson, GridEntry entry) {
        line(lesson, "note", words.note(entry));
    }

    private static void line(Markup lesson, String kind, String text) {
        if (!text.isEmpty()) {
            lesson.element("p", text, "class", kind);
        }
    }

    /** Whether the head of the row says the hours of the lesson. */
    private boolean isRow(GridCell cell, GridEntry entry) {
        return cell.rows() == 1 && entry.hours().equals(grid.rows().get(cell.firstRow()));
    }
}
