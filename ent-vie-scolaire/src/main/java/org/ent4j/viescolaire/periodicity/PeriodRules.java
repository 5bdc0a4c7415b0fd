package org.ent4j.viescolaire.periodicity;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;

/** What is demanded of the periods of a year and of the classes that follow them: all of it, on this page. */
public final class PeriodRules {

    private static final String DATES = "OPEN-ENT, Compétences: the dates of a period follow each other";
    private static final String KEYS = "Councils and bulletins go by class and period";
    private static final String WHOLE = "A day has one period of a system: marks are looked up by their date";

    /** A period of a system. */
    record InSystem(PeriodSystem system, SchoolPeriod period, SchoolYear year) {
        Stream<LocalDate> dates() {
            return Stream.of(period.entryDeadline(), period.council(), period.publication());
        }
    }

    /** Two periods of a system, one after the other. */
    record Neighbours(PeriodSystem system, SchoolPeriod before, SchoolPeriod after) {
        boolean isInOrder() {
            return before.days().first().isBefore(after.days().first());
        }

        LocalDate firstFree() {
            return before.days().last().plusDays(1);
        }
    }

    /** A class that is to follow a system. */
    record Following(Periodicity periodicity, ClassPeriodicity following) {}

    public static final Rule<InSystem> WITHIN_THE_YEAR = refusing(
            "VS-PER-01",
            Label.of("Une période est dans l'année scolaire", "A period is within the school year"),
            "STS and SIECLE: a school year runs from 1 September to 31 August",
            in -> !in.year().contains(in.period().days().first())
                    || !in.year().contains(in.period().days().last()),
            in -> new PeriodReason.OutOfTheYear(
                    in.period().label(),
                    in.period().days().first(),
                    in.period().days().last(),
                    in.year()));

    public static final Rule<InSystem> DATES_WITHIN_THE_YEAR = refusing(
            "VS-PER-02",
            Label.of(
                    "La fin de saisie, le conseil et la publication sont dans l'année scolaire",
                    "Deadline, council and publication are within the school year"),
            DATES,
            in -> in.dates().anyMatch(day -> !in.year().contains(day)),
            in -> new PeriodReason.DatesOutOfTheYear(
                    in.period().label(),
                    in.dates()
                            .filter(day -> !in.year().contains(day))
                            .distinct()
                            .toList(),
                    in.year()));

    public static final Rule<InSystem> DEADLINE_ONCE_IT_HAS_BEGUN = refusing(
            "VS-PER-03",
            Label.of("La saisie se termine après le début de la période", "Entries close after the period has begun"),
            DATES,
            in -> in.period().entryDeadline().isBefore(in.period().days().first()),
            in -> new PeriodReason.DeadlineTooEarly(
                    in.period().label(),
                    in.period().entryDeadline(),
                    in.period().days().first()));

    public static final Rule<InSystem> COUNCIL_AFTER_THE_DEADLINE = refusing(
            "VS-PER-04",
            Label.of(
                    "Le conseil se tient au plus tôt le jour de la fin de saisie",
                    "The council meets on the day on which entries close, or later"),
            DATES,
            in -> in.period().council().isBefore(in.period().entryDeadline()),
            in -> new PeriodReason.CouncilTooEarly(
                    in.period().label(), in.period().council(), in.period().entryDeadline()));

    public static final Rule<InSystem> PUBLICATION_AFTER_THE_COUNCIL = refusing(
            "VS-PER-05",
            Label.of(
                    "Les bulletins paraissent au plus tôt le jour du conseil",
                    "Bulletins are published on the day of the council, or later"),
            DATES,
            in -> in.period().publication().isBefore(in.period().council()),
            in -> new PeriodReason.PublicationTooEarly(
                    in.period().label(), in.period().publication(), in.period().council()));

    public static final Rule<Neighbours> IN_ORDER = refusing(
            "VS-PER-06",
            Label.of("Les périodes d'un découpage se suivent", "The periods of a system are in their order"),
            WHOLE,
            pair -> !pair.isInOrder(),
            pair -> new PeriodReason.OutOfOrder(
                    pair.after().label(),
                    pair.after().days().first(),
                    pair.before().label(),
                    pair.before().days().first()));

    public static final Rule<Neighbours> NO_OVERLAP = refusing(
            "VS-PER-07",
            Label.of("Les périodes d'un découpage ne se chevauchent pas", "The periods of a system do not overlap"),
            WHOLE,
            pair -> pair.isInOrder()
                    && pair.before().days().overlaps(pair.after().days()),
            pair -> new PeriodReason.Overlap(
                    pair.before().label(),
                    pair.after().label(),
                    pair.after().days().first(),
                    pair.before()
                            .days()
                            .intersection(pair.after().days())
                            .orElseThrow()
                            .last()));

    public static final Rule<Neighbours> NO_GAP = refusing(
            "VS-PER-08",
            Label.of(
                    "Entre deux périodes d'un découpage, il n'y a pas de jour sans période",
                    "Between two periods of a system no day is without one"),
            WHOLE,
            pair -> pair.firstFree().isBefore(pair.after().days().first()),
            pair -> new PeriodReason.Gap(
                    pair.before().label(),
                    pair.after().label(),
                    pair.firstFree(),
                    pair.after().days().first().minusDays(1)));

    public static final Rule<PeriodSystem> NOT_EMPTY = refusing(
            "VS-PER-09",
            Label.of("Un découpage a au moins une période", "A system has at least one period"),
            KEYS,
            system -> system.periods().isEmpty(),
            system -> new PeriodReason.NoPeriods(system.label()));

    public static final Rule<Periodicity> ONE_ID_ONE_SYSTEM = refusing(
            "VS-PER-10",
            Label.of("Deux découpages n'ont pas le même identifiant", "Two systems do not have one id"),
            KEYS,
            all -> !twice(systemIds(all)).isEmpty(),
            all -> new PeriodReason.SystemTwice(twice(systemIds(all))));

    public static final Rule<Periodicity> ONE_ID_ONE_PERIOD = refusing(
            "VS-PER-11",
            Label.of(
                    "Deux périodes de l'établissement n'ont pas le même identifiant",
                    "Two periods of the school do not have one id"),
            KEYS,
            all -> !twice(periodIds(all)).isEmpty(),
            all -> new PeriodReason.PeriodTwice(twice(periodIds(all))));

    public static final Rule<Following> A_SYSTEM_OF_THE_SCHOOL = refusing(
            "VS-PER-12",
            Label.of("Une classe suit un découpage de l'établissement", "A class follows a system of the school"),
            KEYS,
            one -> one.periodicity().system(one.following().system()).isEmpty(),
            one -> new PeriodReason.UnknownSystem(
                    one.following().classRef(), one.following().system()));

    public static final Rule<Periodicity> ONE_SYSTEM_A_CLASS = refusing(
            "VS-PER-13",
            Label.of("Une classe suit un seul découpage", "A class follows one system"),
            KEYS,
            all -> !twice(classes(all)).isEmpty(),
            all -> new PeriodReason.ClassTwice(twice(classes(all))));

    private static final List<Rule<InSystem>> OF_PERIODS = List.of(
            WITHIN_THE_YEAR,
            DATES_WITHIN_THE_YEAR,
            DEADLINE_ONCE_IT_HAS_BEGUN,
            COUNCIL_AFTER_THE_DEADLINE,
            PUBLICATION_AFTER_THE_COUNCIL);

    private static final List<Rule<Neighbours>> OF_NEIGHBOURS = List.of(IN_ORDER, NO_OVERLAP, NO_GAP);

    private static final List<Rule<Periodicity>> OF_THE_WHOLE =
            List.of(ONE_ID_ONE_SYSTEM, ONE_ID_ONE_PERIOD, ONE_SYSTEM_A_CLASS);

    private PeriodRules() {}

    /** The periodicity, or all that the rules have against it: each gap, each overlap, each date. */
    public static Either<Refusal, Periodicity> check(Periodicity periodicity) {
        var refused = Stream.of(
                        periodicity.systems().stream().flatMap(system -> against(system, periodicity.year())),
                        PeriodRules.<Periodicity>against(OF_THE_WHOLE, periodicity),
                        periodicity.classes().stream()
                                .flatMap(each ->
                                        against(List.of(A_SYSTEM_OF_THE_SCHOOL), new Following(periodicity, each))))
                .<Refused<?>>flatMap(each -> each)
                .toList();
        return refused.isEmpty() ? Either.right(periodicity) : Either.left(new Refusal.Broken(refused));
    }

    private static Stream<Refused<?>> against(PeriodSystem system, SchoolYear year) {
        var periods = system.periods();
        return Stream.of(
                        against(List.of(NOT_EMPTY), system),
                        periods.stream().flatMap(each -> against(OF_PERIODS, new InSystem(system, each, year))),
                        IntStream.range(1, periods.size())
                                .mapToObj(at -> new Neighbours(system, periods.get(at - 1), periods.get(at)))
                                .flatMap(pair -> against(OF_NEIGHBOURS, pair)))
                .flatMap(each -> each);
    }

    private static <T> Stream<Refused<?>> against(List<Rule<T>> rules, T subject) {
        return rules.stream().flatMap(rule -> rule.refuse(subject).stream());
    }

    private static <T> List<T> twice(Collection<T> all) {
        var seen = new HashSet<T>();
        return all.stream().filter(each -> !seen.add(each)).distinct().toList();
    }

    private static List<PeriodSystemId> systemIds(Periodicity all) {
        return all.systems().stream().map(PeriodSystem::id).toList();
    }

    private static List<SchoolPeriodId> periodIds(Periodicity all) {
        return all.systems().stream()
                .flatMap(system -> system.periods().stream())
                .map(SchoolPeriod::id)
                .toList();
    }

    private static List<ClassRef> classes(Periodicity all) {
        return all.classes().stream().map(ClassPeriodicity::classRef).toList();
    }
}
