package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.Map;
import org.ent4j.model.id.PersonId;

/** The pupils whose file of absences cannot be read, for people and for programs: they are left out and named. */
record LeftOut(Desk desk, List<PersonId> pupils) {

    List<Map<String, Object>> json() {
        var names = new AppelJson(desk.people()::name);
        return pupils.stream().map(names::person).toList();
    }

    List<String> lines() {
        return pupils.stream()
                .map(pupil -> desk.output()
                        .in(
                                "%s : dossier illisible, ni montré ni compté",
                                "%s: the file of absences cannot be read, and is neither shown nor counted")
                        .formatted(desk.people().name(pupil)))
                .toList();
    }
}
