package org.ent4j.catalogue.gar.validation;

import org.ent4j.model.text.Label;

/** What is to be said of a reference to something that is not there. */
final class UnknownTargets {

    private static final Label PUPIL = Label.of("élève", "a pupil");
    private static final Label TEACHER = Label.of("enseignant", "a teacher");
    private static final Label PERSON = Label.of("élève ou enseignant", "a pupil or a teacher");

    private UnknownTargets() {}

    /** @param isSomeGroup whether there is a group of that code, though of another status */
    static LinkDefect defect(Row row, Target target, int value, boolean isSomeGroup) {
        var code = Excerpt.of(row.text(value));
        var school = Excerpt.of(row.first(Value.UAI));
        var element = row.value(value).element();
        return switch (target) {
            case SCHOOL -> new LinkDefect.UnknownSchool(element, code);
            case PUPIL -> new LinkDefect.UnknownPerson(code, PUPIL);
            case TEACHER -> new LinkDefect.UnknownPerson(code, TEACHER);
            case PERSON -> new LinkDefect.UnknownPerson(code, PERSON);
            case MEF -> new LinkDefect.UnknownMef(code, school);
            case MATIERE -> new LinkDefect.UnknownMatiere(code, school);
            case ANY_GROUP, DIVISION, GROUPE ->
                isSomeGroup
                        ? new LinkDefect.WrongStatus(element, code, target.name())
                        : new LinkDefect.UnknownGroup(element, code, school);
        };
    }
}
