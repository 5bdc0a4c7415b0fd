package org.ent4j.examples.portal.timetable.imports;

import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.source.ItemKind;

/** Kinds of items, in the plural. */
final class KindNames {

    private KindNames() {}

    static String many(ItemKind kind, Words words) {
        return switch (kind) {
            case TEACHER -> words.in("Enseignants", "Teachers");
            case SUBJECT -> words.in("Matières", "Subjects");
            case CLASS -> words.in("Classes", "Classes");
            case PART -> words.in("Parties de classe", "Parts of classes");
            case GROUP -> words.in("Groupes", "Groups");
            case ROOM -> words.in("Salles", "Rooms");
            case PUPIL -> words.in("Élèves", "Pupils");
        };
    }
}
