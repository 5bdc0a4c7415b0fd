package org.ent4j.examples.portal.assistance;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.directory.correspondent.CorrespondentList;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.spi.Correspondents;

/**
 * Correspondants ENT are those of the staff whom the rules of access let answer questions; as what, the list says that
 * the management keeps in the directory.
 */
public final class SchoolCorrespondents implements Correspondents {

    private static final Need.Role ANSWERS =
            new Need.Role(PortalRole.ANSWER_QUESTIONS.service(), PortalRole.ANSWER_QUESTIONS.role());

    private final PortalData data;
    private final OpenSchools schools;
    private final Clock clock;

    @Inject
    SchoolCorrespondents(PortalData data, OpenSchools schools, Clock clock) {
        this.data = data;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public List<Correspondent> of(StructureId school) {
        return schools.find(school).map(this::of).orElseGet(List::of);
    }

    private List<Correspondent> of(OpenSchool school) {
        var roles = named(data.directoryStore().correspondentLists().of(school.id()));
        return school.names().staff().stream()
                .filter(person -> school.rights().mayInAnyCapacity(person.id(), ANSWERS))
                .map(person -> correspondent(person, Optional.ofNullable(roles.get(person.id()))))
                .sorted(Comparator.comparing(Correspondent::role).thenComparing(Correspondent::name))
                .toList();
    }

    private Map<PersonId, CorrespondentRole> named(CorrespondentList list) {
        return list.on(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(
                        org.ent4j.directory.correspondent.Correspondent::person,
                        each -> role(each.role()),
                        (first, other) -> first));
    }

    private static Correspondent correspondent(Person person, Optional<CorrespondentRole> named) {
        var otherwise = person.profil() == Profil.DIRECTION ? CorrespondentRole.DIRECTION : CorrespondentRole.AUTRE;
        return new Correspondent(person.id(), SchoolNames.of(person), named.orElse(otherwise), Optional.empty());
    }

    private static CorrespondentRole role(org.ent4j.directory.correspondent.CorrespondentRole role) {
        return switch (role) {
            case ADMINISTRATEUR_ENT -> CorrespondentRole.ADMINISTRATEUR;
            case REFERENT_NUMERIQUE -> CorrespondentRole.REFERENT_NUMERIQUE;
            case ADJOINT -> CorrespondentRole.DIRECTION;
            case CPE -> CorrespondentRole.CPE;
            case DDFPT -> CorrespondentRole.DDFPT;
            case AUTRE -> CorrespondentRole.AUTRE;
        };
    }
}
