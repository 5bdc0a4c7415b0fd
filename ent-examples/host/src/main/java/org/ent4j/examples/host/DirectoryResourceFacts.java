package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.access.AccessFacts;
import org.ent4j.catalogue.mediacentre.access.SchoolLevel;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.spi.ResourceFacts;
import org.ent4j.catalogue.subscription.Coverage;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;

/**
 * What this host knows of why somebody sees a resource: the directory, the service médiacentre, and what is at hand of
 * the GAR. It exports every school of its directory, and everybody in it but parents. Who was granted access or refused
 * is not known here.
 */
final class DirectoryResourceFacts implements ResourceFacts {

    private static final String MEDIACENTRE = "mediacentre";

    private final Directory directory;
    private final Services services;
    private final GarKnowledge gar;

    DirectoryResourceFacts(Directory directory, Services services, GarKnowledge gar) {
        this.directory = directory;
        this.services = services;
        this.gar = gar;
    }

    @Override
    public AccessFacts of(PersonId person, StructureId school, ResourceId resource, LocalDate day) {
        var structure = directory.structure(school);
        var there = directory.person(person).filter(Person::isPresent).stream()
                .flatMap(each -> each.in(school))
                .map(Affiliation::profil)
                .min(Profil::compareTo);
        return new AccessFacts(
                day,
                gar.title(resource),
                there.orElse(Profil.INVITE),
                structure.map(DirectoryResourceFacts::level).orElse(SchoolLevel.OTHER),
                structure.isPresent(),
                isOpen(school, day),
                Optional.empty(),
                there.filter(each -> each != Profil.PARENT).isPresent(),
                gar.listing(resource),
                subscriptions(school, resource),
                gar.allocated());
    }

    /** The first word of its type that tells, else of its name. */
    private static SchoolLevel level(Structure structure) {
        return Stream.of(structure.type(), structure.name())
                .map(Folding::fold)
                .flatMap(text -> Stream.of(text.split(" ")))
                .flatMap(word -> level(word).stream())
                .findFirst()
                .orElse(SchoolLevel.OTHER);
    }

    private static Optional<SchoolLevel> level(String word) {
        return switch (word) {
            case "ECOLE" -> Optional.of(SchoolLevel.ECOLE);
            case "COLLEGE", "CLG" -> Optional.of(SchoolLevel.COLLEGE);
            case "LYCEE", "LYC", "LP", "LGT" -> Optional.of(SchoolLevel.LYCEE);
            default -> Optional.empty();
        };
    }

    /** Where nobody has set services up yet, nothing is said against it. */
    private boolean isOpen(StructureId school, LocalDate day) {
        var there = services.in(school);
        return there.services().isEmpty()
                || there.find(MEDIACENTRE).filter(each -> isOpen(each, day)).isPresent();
    }

    private static boolean isOpen(SchoolService each, LocalDate day) {
        return each.service().state() == ServiceState.PUBLISHED
                && !each.isHidden()
                && each.service().days().has(day);
    }

    /** Those that name the school, or schools of a nature: which of these it is, the directory does not say. */
    private List<GarSubscription> subscriptions(StructureId school, ResourceId resource) {
        return gar.of(resource).stream()
                .filter(each -> !(each.coverage() instanceof Coverage.Schools some)
                        || some.uais().contains(school.value()))
                .toList();
    }
}
