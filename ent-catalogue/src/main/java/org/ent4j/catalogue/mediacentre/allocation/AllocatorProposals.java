package org.ent4j.catalogue.mediacentre.allocation;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.catalogue.mediacentre.allocation.AllocatorProposal.Kind;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * What exporters do by themselves under their policies {@code a} (assign whoever is DIR or DOC) and {@code p} (purge
 * whoever has left), as proposals. Source: OPEN-ENT gar-connector; documentalistes complain of being designated by
 * default (apden.org).
 */
public final class AllocatorProposals {

    private static final Comparator<AllocatorProposal> WITHDRAWALS_FIRST =
            Comparator.comparing(AllocatorProposal::kind).reversed();

    private AllocatorProposals() {}

    /**
     * Those of a policy, in its order: {@code a}, {@code p}, {@code ap} or {@code pa}; nothing when it is none of
     * these.
     */
    public static Optional<List<AllocatorProposal>> of(
            String policy, Allocators all, List<StaffMember> staff, LocalDate today, AllocationPolicy demands) {
        return switch (policy) {
            case "a" -> Optional.of(assign(all, staff, today, demands));
            case "p" -> Optional.of(purge(all, staff, today, demands));
            case "ap" -> Optional.of(joined(assign(all, staff, today, demands), purge(all, staff, today, demands)));
            case "pa" -> Optional.of(joined(purge(all, staff, today, demands), assign(all, staff, today, demands)));
            default -> Optional.empty();
        };
    }

    /** Does what was chosen of today's proposals: withdraws first, then designates. */
    public static Either<Refusal, Allocators> accept(
            List<AllocatorProposal> chosen,
            Allocators before,
            List<StaffMember> staff,
            PersonId by,
            Instant at,
            LocalDate today,
            AllocationPolicy demands) {
        var valid = joined(purge(before, staff, today, demands), assign(before, staff, today, demands));
        var stale = chosen.stream()
                .filter(each -> !valid.contains(each))
                .<Reason>map(
                        each -> new AllocatorReason.NoSuchProposal(each.person().value()))
                .toList();
        if (!stale.isEmpty()) {
            return Either.left(new AllocatorRules.NotDesignated(stale));
        }
        var after = Either.<Refusal, Allocators>right(before);
        for (var each : chosen.stream().sorted(WITHDRAWALS_FIRST).toList()) {
            after = after.flatMap(all -> each.kind() == Kind.WITHDRAW
                    ? AllocatorRules.withdraw(all, each.person())
                    : AllocatorRules.designate(
                            all,
                            new Designation(each.person(), each.role(), Optional.empty()),
                            staff,
                            by,
                            at,
                            today,
                            demands));
        }
        return after;
    }

    private static List<AllocatorProposal> joined(List<AllocatorProposal> first, List<AllocatorProposal> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    /** Designate those whose function suggests it, and who could be designated. */
    private static List<AllocatorProposal> assign(
            Allocators all, List<StaffMember> staff, LocalDate today, AllocationPolicy demands) {
        return staff.stream()
                .sorted(Comparator.comparing(StaffMember::person))
                .flatMap(each -> suggestion(each, demands).stream())
                .filter(each -> isPossible(all, each, staff, today, demands))
                .limit(Math.max(0, demands.most() - all.in(today).size()))
                .toList();
    }

    private static Optional<AllocatorProposal> suggestion(StaffMember member, AllocationPolicy demands) {
        return new TreeSet<>(member.functions())
                .stream()
                        .filter(demands.proposedFunctions()::contains)
                        .findFirst()
                        .map(function -> new AllocatorProposal(
                                Kind.DESIGNATE,
                                member.person(),
                                demands.isHead(member) ? AllocatorRole.HEAD : AllocatorRole.DELEGATE,
                                List.of(new AllocatorReason.SuggestedByFunction(
                                        member.person().value(), function))));
    }

    private static boolean isPossible(
            Allocators all,
            AllocatorProposal proposal,
            List<StaffMember> staff,
            LocalDate today,
            AllocationPolicy demands) {
        var what = new Designation(proposal.person(), proposal.role(), Optional.empty());
        var member = staff.stream()
                .filter(each -> each.person().equals(proposal.person()))
                .findFirst();
        var looked = new AllocatorRules.Designating(all, what, member, today, demands);
        return AllocatorRules.ofDesignations().stream()
                .allMatch(rule -> rule.refuse(looked).isEmpty());
    }

    /** Withdraw those who have left the school or may not be one any more. */
    private static List<AllocatorProposal> purge(
            Allocators all, List<StaffMember> staff, LocalDate today, AllocationPolicy demands) {
        return all.designated().stream()
                .map(each -> new AllocatorProposal(
                        Kind.WITHDRAW,
                        each.person(),
                        each.role(),
                        AllocatorRules.against(all, each, staff, today, demands)))
                .filter(each -> !each.because().isEmpty())
                .toList();
    }
}
