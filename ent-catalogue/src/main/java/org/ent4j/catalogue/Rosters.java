package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.PortalSchool;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.ExportReason;
import org.ent4j.catalogue.pronote.IdentifiersExport;
import org.ent4j.catalogue.pronote.NoExport;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** The people of schools that share one file, from the directory. */
final class Rosters {

    private final PortalPeople people;
    private final Rights rights;

    Rosters(PortalPeople people, Rights rights) {
        this.people = people;
        this.rights = rights;
    }

    /** That somebody is entrusted with Pronote in each of them. */
    Either<Refusal, List<StructureId>> entrusted(PersonId by, List<StructureId> structures) {
        return structures.stream().allMatch(each -> rights.may(by, Task.MANAGE_PRONOTE, Scope.school(each)))
                ? Either.right(structures)
                : Either.left(NotEntrusted.with(Task.MANAGE_PRONOTE));
    }

    /** Their people, or the first school that the directory does not have; none for whom may not see one of them. */
    Either<Refusal, Roster> of(PersonId by, List<StructureId> structures) {
        return entrusted(by, structures).flatMap(this::of);
    }

    private Either<Refusal, Roster> of(List<StructureId> structures) {
        var schools = new ArrayList<PortalSchool>();
        var all = new ArrayList<PortalPerson>();
        for (var structure : structures) {
            var school = people.school(structure);
            if (school.isEmpty()) {
                return Either.left(NotThere.of(structure.value()));
            }
            schools.add(school.get());
            all.addAll(people.people(structure));
        }
        return Either.right(new Roster(schools, all));
    }

    /** Schools that have a UAI, each of them. */
    static Either<Refusal, Roster> named(Roster roster) {
        return roster.schools().stream()
                .filter(school -> school.uai().isEmpty())
                .findFirst()
                .<Either<Refusal, Roster>>map(nameless -> Either.left(
                        new NoExport(new ExportReason.NoUai(nameless.id().value()))))
                .orElseGet(() -> Either.right(roster));
    }

    static Either<Refusal, IdentifiersExport> somebody(IdentifiersExport export) {
        return export.file().people().findAny().isPresent()
                ? Either.right(export)
                : Either.left(new NoExport(new ExportReason.Nobody()));
    }
}
