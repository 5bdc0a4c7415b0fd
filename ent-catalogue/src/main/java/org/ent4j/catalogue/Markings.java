package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.MarkingRules;
import org.ent4j.catalogue.marking.PageTag;
import org.ent4j.catalogue.marking.PageTag.Visit;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.catalogue.spi.VisitorAlias;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/** The national measure of audience (DNMA): how schools are measured, and how their pages are marked. */
public final class Markings {

    private final Shelf<SchoolMarking> shelf;
    private final Changes<SchoolMarking> changes;
    private final Undoing<SchoolMarking> undoing;

    private Markings(Shelf<SchoolMarking> shelf, Rights rights) {
        this.shelf = shelf;
        this.changes = new Changes<>(shelf, SchoolMarking.FILING, rights, Task.MANAGE_SCHOOL);
        this.undoing = new Undoing<>(shelf, changes);
    }

    /** @param rights who may set up a school */
    public static Markings of(Shelf<SchoolMarking> shelf, Rights rights) {
        return new Markings(shelf, rights);
    }

    /** As it is kept; nothing of a school of which nobody said anything, which is not measured. */
    public Optional<Kept<SchoolMarking>> find(StructureId school) {
        return shelf.find(school.value());
    }

    /**
     * Keeps how a school is measured.
     *
     * @param seen the version that it was made from; 0 when there is none
     */
    public Either<Refusal, Kept<SchoolMarking>> keep(PersonId who, Instant at, long seen, SchoolMarking marking) {
        var act = new Act(who, at, "marked");
        var id = SchoolMarking.FILING.id().apply(marking);
        return seen == 0
                ? changes.begin(act, marking, Markings::sound)
                : changes.change(act, id, seen, any -> sound(marking));
    }

    private static Either<Refusal, SchoolMarking> sound(SchoolMarking marking) {
        return Refusal.check(MarkingRules.all(), marking);
    }

    /** Takes back the last change. */
    public Either<Refusal, Kept<SchoolMarking>> undo(PersonId who, Instant at, StructureId school, long seen) {
        return undoing.undo(new Act(who, at, "undone"), school.value(), seen, Markings::sound);
    }

    /** How a page of a service is marked; or why it is not. */
    public Either<Reason, PageTag> tag(Service service, StructureId school, Visit visit, VisitorAlias alias) {
        var marking = find(school).map(Kept::value).orElseGet(() -> SchoolMarking.none(school));
        return PageTag.of(service.marking(), marking, visit, alias::of);
    }
}
