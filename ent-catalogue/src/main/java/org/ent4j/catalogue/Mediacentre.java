package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.mediacentre.Resource;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.catalogue.mediacentre.ResourceQuery;
import org.ent4j.catalogue.mediacentre.ResourceSearch;
import org.ent4j.catalogue.mediacentre.access.AccessLook;
import org.ent4j.catalogue.mediacentre.access.AccessRules;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposals;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorRules;
import org.ent4j.catalogue.mediacentre.allocation.Allocators;
import org.ent4j.catalogue.mediacentre.allocation.Designation;
import org.ent4j.catalogue.mediacentre.allocation.StaffMember;
import org.ent4j.catalogue.mediacentre.policy.ExternalService;
import org.ent4j.catalogue.mediacentre.policy.KeptAccess;
import org.ent4j.catalogue.mediacentre.policy.MidYearCase;
import org.ent4j.catalogue.mediacentre.policy.MidYearRules;
import org.ent4j.catalogue.mediacentre.policy.PolicyCheck;
import org.ent4j.catalogue.mediacentre.policy.ServiceFinding;
import org.ent4j.catalogue.mediacentre.policy.TileLook;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.page.Page;
import org.ent4j.model.rule.Rule.Refused;

/**
 * The médiacentre: what somebody finds there and why not, who allocates the licences of a school, and which services
 * stand beside the GAR.
 *
 * <pre>{@code
 * var mediacentre = Mediacentre.of(ports, MediacentreSetup.USUAL);
 * mediacentre.search(pupil, ResourceQuery.of("physique"), 0);
 * mediacentre.designate(admin, now, school, 0, Designation.delegate(teacher));
 * }</pre>
 */
public final class Mediacentre {

    private final MediacentrePorts ports;
    private final MediacentreSetup setup;
    private final Changes<Allocators> allocators;
    private final Changes<KeptAccess> kept;

    private Mediacentre(MediacentrePorts ports, MediacentreSetup setup) {
        this.ports = ports;
        this.setup = setup;
        this.allocators = new Changes<>(ports.allocators(), Allocators.FILING, ports.rights(), Task.MANAGE_MEDIACENTRE);
        this.kept = new Changes<>(ports.kept(), KeptAccess.FILING, ports.rights(), Task.MANAGE_MEDIACENTRE);
    }

    public static Mediacentre of(MediacentrePorts ports, MediacentreSetup setup) {
        return new Mediacentre(ports, setup);
    }

    /**
     * What the person finds, twenty at a time.
     *
     * @param page from 0
     */
    public Page<Resource> search(PersonId person, ResourceQuery query, int page) {
        return ResourceSearch.find(ports.lists().of(person), query, page, Page.USUAL_SIZE);
    }

    /**
     * Why somebody does not see a resource, in the order in which it is to be mended; nothing when he sees it.
     * Everybody may ask for himself, and administrators for the people of their schools.
     */
    public Either<Refusal, List<Refused<AccessLook>>> whyNot(
            PersonId who, Instant when, PersonId person, StructureId school, ResourceId resource) {
        if (!who.equals(person) && !mayManage(who, school)) {
            return Either.left(NotEntrusted.with(Task.MANAGE_MEDIACENTRE));
        }
        var facts = ports.facts().of(person, school, resource, day(when));
        return Either.right(AccessRules.obstacles(facts, setup.access()));
    }

    /** Those who are designated, with the version that a change of them names; nothing when nobody ever was. */
    public Optional<Kept<Allocators>> allocators(StructureId school) {
        return ports.allocators().find(school.value());
    }

    /** All that was ever kept of who is designated, the first first. */
    public List<Kept<Allocators>> versions(StructureId school) {
        return ports.allocators().versions(school.value());
    }

    /** Those whom an export of that day names: designated, and still such that they may be. */
    public List<StaffMember> inOffice(StructureId school, Instant when) {
        var staff = ports.staff().of(school);
        return allocators(school)
                .map(each -> AllocatorRules.inOffice(each.value(), staff, day(when), setup.allocation()))
                .orElse(List.of());
    }

    /**
     * Designates somebody.
     *
     * @param seen 0 when nobody ever was in that school
     */
    public Either<Refusal, Kept<Allocators>> designate(
            PersonId who, Instant when, StructureId school, long seen, Designation what) {
        return changed(
                new Changes.Act(who, when, "designated"), school, seen, before -> designated(before, what, who, when));
    }

    /** Withdraws a designation. */
    public Either<Refusal, Kept<Allocators>> withdraw(
            PersonId who, Instant when, StructureId school, long seen, PersonId person) {
        return changed(
                new Changes.Act(who, when, "withdrawn"),
                school,
                seen,
                before -> AllocatorRules.withdraw(before, person));
    }

    /**
     * What exporters would do by themselves under a policy: {@code a}, {@code p}, {@code ap} or {@code pa}. Nothing of
     * it is done; nothing is answered when the policy is none of these.
     */
    public Optional<List<AllocatorProposal>> proposals(StructureId school, String policy, Instant when) {
        var all = allocators(school).map(Kept::value).orElseGet(() -> Allocators.none(school));
        return AllocatorProposals.of(policy, all, ports.staff().of(school), day(when), setup.allocation());
    }

    /**
     * Does those of the proposals that an administrator chose, all or none; one that does not hold any more is refused.
     */
    public Either<Refusal, Kept<Allocators>> accept(
            PersonId who, Instant when, StructureId school, long seen, List<AllocatorProposal> chosen) {
        return changed(
                new Changes.Act(who, when, "accepted"),
                school,
                seen,
                before -> AllocatorProposals.accept(
                        chosen, before, ports.staff().of(school), who, when, day(when), setup.allocation()));
    }

    /** Takes the last change back. Whoever may not be designated any more stands against it. */
    public Either<Refusal, Kept<Allocators>> undo(PersonId who, Instant when, StructureId school, long seen) {
        var before = ports.allocators().versions(school.value()).stream()
                .filter(each -> each.version() < seen)
                .reduce((first, second) -> second)
                .map(Kept::value)
                .orElseGet(() -> Allocators.none(school));
        return allocators.change(
                new Changes.Act(who, when, "undone"),
                school.value(),
                seen,
                any -> AllocatorRules.restore(before, ports.staff().of(school), day(when), setup.allocation()));
    }

    /** What there is to say of the services of a school: one finding for each. */
    public Either<Refusal, List<ServiceFinding>> check(PersonId who, Instant when, StructureId school) {
        if (!mayManage(who, school)) {
            return Either.left(NotEntrusted.with(Task.MANAGE_MEDIACENTRE));
        }
        var decisions = keptServices(school).stream().map(Kept::value).toList();
        var check =
                new PolicyCheck(ports.lists().of(school), setup.table(), decisions, setup.recognition(), setup.words());
        return Either.right(check.check(ports.services().of(school), day(when)));
    }

    /** Which resources people of a school find twice: in the portal's own catalogue, and in the GAR. */
    public Either<Refusal, List<Refused<TileLook>>> doubledTiles(PersonId who, StructureId school) {
        return mayManage(who, school)
                ? Either.right(PolicyCheck.of(ports.lists().of(school), setup.table())
                        .tiles(ports.lists().own(school)))
                : Either.left(NotEntrusted.with(Task.MANAGE_MEDIACENTRE));
    }

    /**
     * Keeps a service beside the GAR to the end of the year, when the personal work in it demands it; the refusal says
     * what is to be done instead. It is decided on the day of {@code when}.
     *
     * @param seen 0 when nothing was decided of the service
     */
    public Either<Refusal, Kept<KeptAccess>> keepService(
            PersonId who, Instant when, StructureId school, long seen, MidYearCase of) {
        var act = new Changes.Act(who, when, "kept");
        if (!mayManage(who, school)) {
            return Either.left(NotEntrusted.with(Task.MANAGE_MEDIACENTRE));
        }
        var today = of.on(day(when));
        return there(school, of.service())
                .flatMap(any -> MidYearRules.keep(today))
                .map(answer -> new KeptAccess(school, of.service(), answer.until(), today, who, when))
                .flatMap(value -> seen == 0
                        ? kept.add(act, value)
                        : kept.change(act, KeptAccess.id(school, of.service()), seen, any -> Either.right(value)));
    }

    private Either<Refusal, ExternalService> there(StructureId school, String service) {
        return ports.services().of(school).stream()
                .filter(each -> each.code().equals(service))
                .findFirst()
                .<Either<Refusal, ExternalService>>map(Either::right)
                .orElseGet(() -> Either.left(NotThere.of(service)));
    }

    /** What a school decided of services that it keeps, with the version that a change of the decision names. */
    public List<Kept<KeptAccess>> keptServices(StructureId school) {
        return ports.kept().of(Scope.school(school));
    }

    /** Takes such a decision back. */
    public Either<Refusal, Kept<KeptAccess>> releaseService(
            PersonId who, Instant when, StructureId school, long seen, String service) {
        return kept.remove(new Changes.Act(who, when, "released"), KeptAccess.id(school, service), seen, Either::right);
    }

    private Either<Refusal, Allocators> designated(Allocators before, Designation what, PersonId who, Instant when) {
        return AllocatorRules.designate(
                before, what, ports.staff().of(before.school()), who, when, day(when), setup.allocation());
    }

    /** Whoever may not is told so before anything is looked at. */
    private Either<Refusal, Kept<Allocators>> changed(
            Changes.Act act, StructureId school, long seen, Function<Allocators, Either<Refusal, Allocators>> change) {
        if (seen > 0) {
            return allocators.change(act, school.value(), seen, change);
        }
        return mayManage(act.by(), school)
                ? change.apply(Allocators.none(school)).flatMap(first -> allocators.add(act, first))
                : Either.left(NotEntrusted.with(Task.MANAGE_MEDIACENTRE));
    }

    private boolean mayManage(PersonId who, StructureId school) {
        return ports.rights().may(who, Task.MANAGE_MEDIACENTRE, Scope.school(school));
    }

    private LocalDate day(Instant when) {
        return LocalDate.ofInstant(when, setup.zone());
    }
}
