package org.ent4j.catalogue.gar.validation;

/** The references of an object, value by value. */
final class Links {

    private Links() {}

    /** Hears of references. */
    interface Hearing {
        /** @param value the place in the row of the code that names the target */
        void link(Target target, long hash, int value);
    }

    static void of(Row row, Hearing hearing) {
        for (int i = 0; i < row.count(); i++) {
            if (row.end(i) > row.start(i)) {
                link(row, i, hearing);
            }
        }
    }

    private static void link(Row row, int i, Hearing hearing) {
        switch (row.value(i)) {
            case UAI, PERSON_SCHOOL, ADMINISTRATION, ASSIGNED_SCHOOL -> school(row, i, hearing);
            case PERSON -> person(row, i, hearing);
            case MEF -> inSchool(row, Target.MEF, i, row.kind() != Kind.SCHOOL_MEF, hearing);
            case MATIERE -> inSchool(row, Target.MATIERE, i, row.kind() != Kind.SCHOOL_MATIERE, hearing);
            case DIVISION -> inSchool(row, Target.DIVISION, i, true, hearing);
            case GROUP -> group(row, i, hearing);
            default -> {}
        }
    }

    private static void school(Row row, int i, Hearing hearing) {
        if (row.kind() != Kind.SCHOOL) {
            hearing.link(Target.SCHOOL, row.hash(i), i);
        }
    }

    private static void person(Row row, int i, Hearing hearing) {
        switch (row.kind()) {
            case PUPIL_MEF, PUPIL_LEVEL, PUPIL_MATIERE -> hearing.link(Target.PUPIL, row.hash(i), i);
            case TEACHER_MEF, TEACHER_LEVEL, GROUP_TAUGHT, CLASS_TAUGHT -> hearing.link(Target.TEACHER, row.hash(i), i);
            case MEMBER -> hearing.link(Target.PERSON, row.hash(i), i);
            default -> {}
        }
    }

    private static void group(Row row, int i, Hearing hearing) {
        switch (row.kind()) {
            case MEMBER -> inSchool(row, Target.ANY_GROUP, i, true, hearing);
            case GROUP_TAUGHT -> inSchool(row, Target.GROUPE, i, true, hearing);
            case CLASS_TAUGHT -> inSchool(row, Target.DIVISION, i, true, hearing);
            default -> {}
        }
    }

    /** A code means something in the school of the object only. */
    private static void inSchool(Row row, Target target, int i, boolean isLink, Hearing hearing) {
        var school = isLink ? row.find(Value.UAI) : -1;
        if (school >= 0) {
            hearing.link(target, Hash.of(row.hash(school), row.hash(i)), i);
        }
    }
}
