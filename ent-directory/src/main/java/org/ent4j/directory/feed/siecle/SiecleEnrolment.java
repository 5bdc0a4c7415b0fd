package org.ent4j.directory.feed.siecle;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The divisions (one, as a rule) and groups that a pupil is in. */
record SiecleEnrolment(SortedSet<String> divisions, SortedSet<String> groups) {

    static final SiecleEnrolment NONE = new SiecleEnrolment(new TreeSet<>(), new TreeSet<>());

    /** Of a row STRUCTURES_ELEVE; a type that is neither D nor G is told and left out. */
    static SiecleEnrolment of(SiecleRow row, SiecleAccount account) {
        var enrolment = new SiecleEnrolment(new TreeSet<>(), new TreeSet<>());
        for (var part : row.parts()) {
            var code = Optional.ofNullable(part.get("CODE_STRUCTURE"));
            var type = part.getOrDefault("TYPE_STRUCTURE", "");
            switch (type) {
                case "D" -> code.ifPresent(enrolment.divisions::add);
                case "G" -> code.ifPresent(enrolment.groups::add);
                default -> account.warn(row, new SiecleDefect.UnknownCode("TYPE_STRUCTURE", type));
            }
        }
        return enrolment;
    }

    boolean isEmpty() {
        return divisions.isEmpty() && groups.isEmpty();
    }
}
