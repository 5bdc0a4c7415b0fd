package org.ent4j.examples.portal.timetable;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.DirectoryFamilies;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * Who looks at whose timetable: pupils at their own, guardians at their children's, those who work there at all of
 * them.
 */
final class Viewers {

    private Viewers() {}

    static boolean isOfStaff(Visit visit) {
        var capacity = visit.session().site().capacity();
        return capacity != Capacity.ELEVE && capacity != Capacity.RESPONSABLE;
    }

    static boolean may(Visit visit, Whose whose) {
        return isOfStaff(visit) || own(visit).stream().anyMatch(pupil -> whose.equals(Whose.pupil(pupil.id())));
    }

    /** The pupils whose timetables are his own business: himself, or his children; nobody for the staff. */
    static List<Person> own(Visit visit) {
        return switch (visit.session().site().capacity()) {
            case ELEVE ->
                visit.school().names().pupils().stream()
                        .filter(pupil -> pupil.id().equals(visit.person()))
                        .toList();
            case RESPONSABLE ->
                visit.school().names().wards(visit.person()).stream()
                        .filter(pupil -> DirectoryFamilies.guardians(pupil, visit.today())
                                .contains(visit.person()))
                        .toList();
            default -> List.of();
        };
    }

    /** What is shown first: his own, that of his first child, else the first class. */
    static Optional<Whose> first(Visit visit, Publication publication) {
        return isOfStaff(visit)
                ? teacher(visit, publication).or(() -> firstClass(publication))
                : own(visit).stream().findFirst().map(pupil -> Whose.pupil(pupil.id()));
    }

    private static Optional<Whose> teacher(Visit visit, Publication publication) {
        return publication.items().stream()
                .filter(item -> item.ref().kind() == ItemKind.TEACHER)
                .filter(item ->
                        item.hostKey().filter(visit.person().value()::equals).isPresent())
                .findFirst()
                .map(Whose::of);
    }

    private static Optional<Whose> firstClass(Publication publication) {
        return WhoseChoice.sorted(publication, ItemKind.CLASS).findFirst().map(Whose::of);
    }
}
