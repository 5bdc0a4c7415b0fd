package org.ent4j.directory.feed.oneroster;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** A person's place in a structure while roles and enrolments are read. */
final class OneRosterPlace {

    private final Set<String> classes = new TreeSet<>();
    private final Set<String> groups = new TreeSet<>();
    private final Set<Teaching> teachings = new TreeSet<>();
    private final Set<String> headTeacherOf = new TreeSet<>();
    private Optional<Profil> profil = Optional.empty();

    /** Takes the first profil that is said; whether it was this one. */
    boolean profil(Profil said) {
        profil = profil.or(() -> Optional.of(said));
        return profil.get() == said;
    }

    Optional<Profil> profil() {
        return profil;
    }

    /** Is taught, or works for the class without teaching. */
    void belongsTo(OneRosterClass to) {
        (to.isWholeClass() ? classes : groups).add(to.code());
    }

    void isHeadTeacherOf(OneRosterClass homeroom) {
        headTeacherOf.add(homeroom.code());
    }

    void teaches(OneRosterClass to) {
        to.subjects().forEach(subject -> teachings.add(new Teaching(to.audience(), to.code(), subject)));
        if (to.subjects().isEmpty()) {
            belongsTo(to);
        }
    }

    Affiliation in(StructureId structure, Profil otherwise) {
        return Affiliation.builder()
                .structure(structure)
                .source(Sources.ONEROSTER)
                .profil(profil.orElse(otherwise))
                .addAllClasses(classes)
                .addAllGroups(groups)
                .addAllTeachings(teachings)
                .addAllHeadTeacherOf(headTeacherOf)
                .build();
    }
}
