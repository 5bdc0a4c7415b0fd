package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.esidoc.BorrowersExport;
import org.ent4j.catalogue.esidoc.EsidocMark;
import org.ent4j.catalogue.esidoc.EsidocPolicy;
import org.ent4j.catalogue.esidoc.EsidocRules;
import org.ent4j.catalogue.esidoc.StatusTable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.spi.PortalPeople;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * Exports of a school's borrowers to e-sidoc. Whoever acts is entrusted with {@link Task#MANAGE_PRONOTE}, in each school of a
 * cité scolaire.
 */
public final class EsidocExports {

    private final Rosters rosters;
    private final Shelf<EsidocMark> marks;
    private final EsidocPolicy policy;
    private final Changes<EsidocMark> marking;

    private EsidocExports(Rosters rosters, Shelf<EsidocMark> marks, Changes<EsidocMark> marking, EsidocPolicy policy) {
        this.rosters = rosters;
        this.marks = marks;
        this.marking = marking;
        this.policy = policy;
    }

    /**
     * Over these ports.
     *
     * @param marks filed by {@link EsidocMark#FILING}
     */
    public static EsidocExports of(PortalPeople people, Shelf<EsidocMark> marks, Rights rights, EsidocPolicy policy) {
        return new EsidocExports(
                new Rosters(people, rights),
                marks,
                new Changes<>(marks, EsidocMark.FILING, rights, Task.MANAGE_PRONOTE),
                policy);
    }

    /** The same, where the BCDI of the school has other statuses. */
    public EsidocExports with(StatusTable statuses) {
        return new EsidocExports(rosters, marks, marking, new EsidocPolicy(statuses, policy.delay()));
    }

    /** The last export of the school. */
    public Either<Refusal, Optional<Kept<EsidocMark>>> last(PersonId by, StructureId school) {
        return rosters.entrusted(by, List.of(school)).map(any -> marks.find(school.value()));
    }

    /** From when on it may be exported again; nothing when it never was. */
    public Either<Refusal, Optional<Instant>> again(PersonId by, StructureId school) {
        return last(by, school).map(kept -> kept.map(mark -> mark.value().at().plus(policy.delay())));
    }

    /** What an export would be; nothing is noted, and it may be asked at any time. */
    public Either<Refusal, BorrowersExport> look(PersonId by, List<StructureId> structures, Random chance) {
        return made(by, structures, chance);
    }

    /**
     * Exports, and notes that it did.
     *
     * @param structures regrouped under the UAI of the first
     * @param chance for the passwords: a {@link java.security.SecureRandom} in earnest
     */
    public Either<Refusal, BorrowersExport> export(
            PersonId by, Instant at, List<StructureId> structures, Random chance) {
        var school = structures.get(0);
        var last = marks.find(school.value());
        return rosters.entrusted(by, structures)
                .flatMap(any -> EsidocRules.checkDelay(last.map(Kept::value), at, policy))
                .flatMap(now -> made(by, structures, chance))
                .flatMap(export -> EsidocRules.check(export))
                .flatMap(export -> noted(by, at, school, export, last));
    }

    private Either<Refusal, BorrowersExport> made(PersonId by, List<StructureId> structures, Random chance) {
        return rosters.of(by, structures)
                .flatMap(EsidocRules::check)
                .map(roster -> BorrowersExport.of(roster, policy.statuses(), chance));
    }

    private Either<Refusal, BorrowersExport> noted(
            PersonId by, Instant at, StructureId school, BorrowersExport export, Optional<Kept<EsidocMark>> last) {
        var act = new Act(by, at, "exported");
        var mark = new EsidocMark(school, at, export.borrowers().size());
        return last.map(kept -> marking.change(act, school.value(), kept.version(), any -> Either.right(mark)))
                .orElseGet(() -> marking.add(act, mark))
                .map(kept -> export);
    }
}
