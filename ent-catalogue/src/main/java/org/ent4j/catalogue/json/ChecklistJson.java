package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.checklist.RentreeMarks;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * What people said of a rentrée, as JSON:
 * {@code {"school":"0570001A","year":{"start":2026},"marks":{"IMPORT_TIMETABLE":
 * {"note":"…","by":"marie","at":"2026-09-02T08:00:00Z"}}}}.
 */
public final class ChecklistJson implements EntryText<RentreeMarks> {

    private enum Kind {
        MARKS
    }

    private final EventLines<Kind, Record> lines =
            EventLines.of(Map.of(Kind.MARKS, RentreeMarks.class), new DomainModule());

    private ChecklistJson() {}

    public static EntryText<RentreeMarks> text() {
        return new ChecklistJson();
    }

    @Override
    public String write(RentreeMarks marks) {
        return lines.write(marks);
    }

    @Override
    public RentreeMarks read(String text) {
        return (RentreeMarks) lines.read(Kind.MARKS, text);
    }
}
