package org.ent4j.viescolaire.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.livret.LivretPupil;
import org.ent4j.viescolaire.livret.LivretSchool;
import org.ent4j.viescolaire.livret.LivretTeacher;

/** What the host's directory knows of those whom a livret scolaire names: the numbers of SIECLE and STS, guardians. */
public interface LivretIdentities {

    /** The school with the software that writes its files; without it, no livret is made. */
    Optional<LivretSchool> school(StructureId school);

    /** Pupils on that day, also those who have left; one who is no key is left out, and said to be. */
    Map<PersonId, LivretPupil> pupils(StructureId school, Collection<PersonId> pupils, LocalDate day);

    /** Teachers on that day, also those who have left; one who is no key has no number, which keeps the file from being written. */
    Map<PersonId, LivretTeacher> teachers(StructureId school, Collection<PersonId> teachers, LocalDate day);

    /** The national codes, 6 characters, of subjects whose code is the school's own. None, unless the host has such. */
    default Map<CodeMatiere, String> nationalCodes(StructureId school, Collection<CodeMatiere> matieres) {
        return Map.of();
    }
}
