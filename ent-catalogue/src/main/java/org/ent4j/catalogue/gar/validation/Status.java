package org.ent4j.catalogue.gar.validation;

import org.ent4j.catalogue.gar.GarGroup;

/** The two kinds of groups, which share their codes. */
final class Status {

    static final String DIVISION = GarGroup.DIVISION;
    static final String GROUPE = GarGroup.GROUPE;

    private Status() {}

    static boolean isDivision(Row row) {
        return is(row, DIVISION);
    }

    static boolean isGroupe(Row row) {
        return is(row, GROUPE);
    }

    private static boolean is(Row row, String status) {
        var at = row.find(Value.STATUS);
        return at >= 0 && Forms.is(row.characters(), row.start(at), row.end(at), status);
    }
}
