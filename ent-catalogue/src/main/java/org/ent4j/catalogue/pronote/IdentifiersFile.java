package org.ent4j.catalogue.pronote;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file {@code RapprochementSSO} 2.0: who the people of a school, or of a cité scolaire, are to the CAS server of the
 * portal. Source: {@code RapprochementSSO.xsd}, Index Éducation.
 *
 * @param date when it was made, in the time of the school
 * @param partner the name that Index Éducation has given to the portal
 * @param managed the numbers of the schools that the base of Pronote manages
 */
public record IdentifiersFile(
        LocalDateTime date,
        String partner,
        Optional<Delegation> delegation,
        List<FileCivility> civilities,
        List<FileSchool> schools,
        List<Long> managed,
        List<FilePerson> staff,
        List<FileTeacher> teachers,
        List<FileGuardian> guardians,
        List<FilePupil> pupils) {

    public IdentifiersFile {
        civilities = List.copyOf(civilities);
        schools = List.copyOf(schools);
        managed = List.copyOf(managed);
        staff = List.copyOf(staff);
        teachers = List.copyOf(teachers);
        guardians = List.copyOf(guardians);
        pupils = List.copyOf(pupils);
    }

    /** Everybody, in the order of the file. */
    public Stream<FilePerson> people() {
        return Stream.of(
                        staff.stream(),
                        teachers.stream().map(FileTeacher::person),
                        guardians.stream().map(FileGuardian::person),
                        pupils.stream().map(FilePupil::person))
                .flatMap(each -> each);
    }
}
