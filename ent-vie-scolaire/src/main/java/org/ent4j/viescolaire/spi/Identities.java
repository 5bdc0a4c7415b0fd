package org.ent4j.viescolaire.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.edition.PupilIdentity;
import org.ent4j.viescolaire.edition.TeacherIdentity;

/** What the host's directory says for print: names, civilities, guardians with their addresses. */
public interface Identities {

    /** The school at the head of its bulletins; without it, none are made. */
    Optional<SchoolHeader> school(StructureId school);

    /** Pupils on that day, also those who have left; one who is no key has no name, and no bulletin. */
    Map<PersonId, PupilIdentity> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day);

    /** Teachers on that day, also those who have left; one who is no key is not named on bulletins. */
    Map<PersonId, TeacherIdentity> teachers(StructureId school, Collection<PersonId> teachers, LocalDate day);

    /** Subjects as they are printed. None, unless the host knows better: then they are called as their services are. */
    default Map<CodeMatiere, String> matieres(StructureId school, Collection<CodeMatiere> matieres) {
        return Map.of();
    }

    /** Nobody has a name: for schools that print no bulletins. */
    static Identities unknown() {
        return new Identities() {
            @Override
            public Optional<SchoolHeader> school(StructureId school) {
                return Optional.empty();
            }

            @Override
            public Map<PersonId, PupilIdentity> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day) {
                return Map.of();
            }

            @Override
            public Map<PersonId, TeacherIdentity> teachers(
                    StructureId school, Collection<PersonId> teachers, LocalDate day) {
                return Map.of();
            }
        };
    }
}
