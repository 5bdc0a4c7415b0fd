package org.ent4j.catalogue.mediacentre.allocation;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * What is demanded of responsables d'affectation: all of it, on this page. Nobody is one by default: heads and
 * documentalistes are designated like everybody else, one by one.
 */
public final class AllocatorRules {

    private static final String EXPORTERS = "OPEN-ENT gar-connector: members of RESP-AFFECT-GAR";
    private static final String LAW =
            "GAR, FAQ: the head of school is responsable d'affectation, and designates delegates";

    /** Somebody is looked at, as one who is or is to be designated. */
    record Designating(
            Allocators before,
            Designation what,
            Optional<StaffMember> member,
            LocalDate today,
            AllocationPolicy policy) {

        private String person() {
            return what.person().value();
        }

        /** A delegation that is over takes no place. */
        private int inOffice() {
            return before.in(today).size();
        }

        private boolean isHead() {
            return member.filter(policy::isHead).isPresent();
        }

        private boolean isTooShort() {
            return what.until().filter(last -> last.isBefore(today)).isPresent();
        }
    }

    public static final Rule<Designating> OF_THE_SCHOOL = refusing(
            "CAT-RAF-01",
            Label.of("Il exerce dans l'établissement", "He works in the school"),
            EXPORTERS,
            each -> each.member().isEmpty(),
            each -> new AllocatorReason.NotOfTheSchool(
                    each.person(), each.before().school().value()));
    public static final Rule<Designating> A_TEACHER_OR_STAFF = refusing(
            "CAT-RAF-02",
            Label.of("Il est enseignant ou personnel", "He is a teacher or staff"),
            EXPORTERS,
            each -> each.member()
                    .filter(one -> !each.policy().profils().contains(one.profil()))
                    .isPresent(),
            each -> new AllocatorReason.WrongProfil(
                    each.person(), each.member().orElseThrow().profil().label()));
    public static final Rule<Designating> WITH_AN_EMAIL = refusing(
            "CAT-RAF-03",
            Label.of("Il a une adresse de courriel", "He has an e-mail address"),
            "GAR-ENT.xsd 1.7, GARRespAff: GARPersonMail 1..n",
            each -> each.member()
                    .filter(one ->
                            one.email().filter(mail -> mail.contains("@")).isEmpty())
                    .isPresent(),
            each -> new AllocatorReason.NoEmail(each.person()));
    public static final Rule<Designating> NOT_TOO_MANY = refusing(
            "CAT-RAF-04",
            Label.of("Ils ne sont pas plus de cinquante", "They are fifty at most"),
            "OPEN-ENT gar-connector: at most 50 a school",
            each -> each.inOffice() >= each.policy().most(),
            each -> new AllocatorReason.TooMany(each.inOffice(), each.policy().most()));
    public static final Rule<Designating> NOT_TWICE = refusing(
            "CAT-RAF-05",
            Label.of("On ne désigne pas deux fois", "Nobody is designated twice"),
            "ours: a second designation changes nothing",
            each -> each.before()
                    .find(each.what().person())
                    .filter(one -> one.isIn(each.today()))
                    .isPresent(),
            each -> new AllocatorReason.Already(each.person()));
    public static final Rule<Designating> A_HEAD_BY_LAW = refusing(
            "CAT-RAF-06",
            Label.of("Le responsable d'affectation est le chef d'établissement", "The first one is the head of school"),
            LAW,
            each -> each.what().role() == AllocatorRole.HEAD && !each.isHead(),
            each -> new AllocatorReason.NotAHead(each.person()));
    public static final Rule<Designating> NOT_OVER_ALREADY = refusing(
            "CAT-RAF-07",
            Label.of("Une délégation finit après son début", "A delegation ends after it begins"),
            "SDET v1: delegation for a fixed duration",
            Designating::isTooShort,
            each -> new AllocatorReason.OverAlready(each.what().until().orElseThrow(), each.today()));

    private AllocatorRules() {}

    static List<Rule<Designating>> ofDesignations() {
        return List.of(
                OF_THE_SCHOOL,
                A_TEACHER_OR_STAFF,
                WITH_AN_EMAIL,
                NOT_TOO_MANY,
                NOT_TWICE,
                A_HEAD_BY_LAW,
                NOT_OVER_ALREADY);
    }

    /** What one who is designated must go on to fulfil. */
    static List<Rule<Designating>> ofStaying() {
        return List.of(OF_THE_SCHOOL, A_TEACHER_OR_STAFF, WITH_AN_EMAIL, A_HEAD_BY_LAW);
    }

    /**
     * Designates somebody, or says all that stands against it.
     *
     * @param staff of the school
     * @param today the day of {@code at} where the school is
     */
    public static Either<Refusal, Allocators> designate(
            Allocators before,
            Designation what,
            List<StaffMember> staff,
            PersonId by,
            Instant at,
            LocalDate today,
            AllocationPolicy policy) {
        var looked = new Designating(before, what, member(staff, what.person()), today, policy);
        return Refusal.check(ofDesignations(), looked)
                .map(any -> before.with(new Allocator(what.person(), what.role(), at, by, what.until())));
    }

    /** Withdraws a designation. */
    public static Either<Refusal, Allocators> withdraw(Allocators before, PersonId person) {
        return before.find(person).isPresent()
                ? Either.right(before.without(person))
                : Either.left(new NotDesignated(List.of(new AllocatorReason.NotDesignated(person.value()))));
    }

    /** An earlier state once more, unless something stands against one of those in it. */
    public static Either<Refusal, Allocators> restore(
            Allocators earlier, List<StaffMember> staff, LocalDate today, AllocationPolicy policy) {
        var against = earlier.designated().stream()
                .flatMap(each -> against(earlier, each, staff, today, policy).stream())
                .toList();
        return against.isEmpty() ? Either.right(earlier) : Either.left(new NotDesignated(against));
    }

    /** Somebody of whom something is asked was never designated. */
    public record NotDesignated(List<Reason> reasons) implements Refusal {
        public NotDesignated {
            reasons = List.copyOf(reasons);
        }
    }

    /** Why one who is designated is to be one no more; nothing when he may stay. */
    static List<Reason> against(
            Allocators all, Allocator one, List<StaffMember> staff, LocalDate today, AllocationPolicy policy) {
        if (!one.isIn(today)) {
            return List.of(new AllocatorReason.DelegationOver(
                    one.person().value(), one.until().orElseThrow()));
        }
        var as = new Designation(one.person(), one.role(), one.until());
        var looked = new Designating(all, as, member(staff, one.person()), today, policy);
        return ofStaying().stream()
                .flatMap(rule -> rule.refuse(looked).stream())
                .<Reason>map(Rule.Refused::reason)
                .toList();
    }

    /** Those of the staff who are designated and may be so today, in the order in which they were. */
    public static List<StaffMember> inOffice(
            Allocators all, List<StaffMember> staff, LocalDate today, AllocationPolicy policy) {
        return all.designated().stream()
                .filter(each -> against(all, each, staff, today, policy).isEmpty())
                .flatMap(each -> member(staff, each.person()).stream())
                .toList();
    }

    private static Optional<StaffMember> member(List<StaffMember> staff, PersonId person) {
        return staff.stream().filter(each -> each.person().equals(person)).findFirst();
    }
}
