package org.ent4j.catalogue.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceDays;
import org.ent4j.catalogue.service.ServiceState;

/** Who sees what in a school. */
public final class Sights {

    /** The role of a service that has no other. Source: Formation des administrateurs ENT, 2018. */
    public static final String DEFAULT_ROLE = "Accès au service";

    private final SchoolCatalogue catalogue;
    private final LocalDate day;
    private final Function<Service, PopulationAnswer> population;

    /** @param population of the person who looks; it is not asked about anonymous services */
    public Sights(SchoolCatalogue catalogue, LocalDate day, Function<Service, PopulationAnswer> population) {
        this.catalogue = catalogue;
        this.day = day;
        this.population = population;
    }

    /** No service has that key or that code. */
    public static Sight ofNothing(String text) {
        return new Sight(
                List.of(Sight.step(SightStep.EXISTS, Optional.of(new SightReason.NoService(text)))), List.of());
    }

    /** Every step is looked at, so that all obstacles are known at once. */
    public Sight of(Service service) {
        var here = catalogue.find(service.key());
        var steps = new ArrayList<Sight.Step>();
        steps.add(Sight.met(SightStep.EXISTS));
        steps.add(Sight.step(SightStep.SCOPE, here.isEmpty() ? Optional.of(notOffered(service)) : Optional.empty()));
        steps.add(Sight.step(SightStep.STATE, state(service)));
        steps.add(Sight.step(SightStep.DAYS, days(service.days())));
        steps.add(Sight.step(
                SightStep.HIDDEN, here.filter(SchoolService::isHidden).map(this::hidden)));
        steps.add(Sight.step(SightStep.REGROUPEMENT, here.flatMap(this::deadRegroupement)));
        var answer = service.isAnonymous() ? PopulationAnswer.yes(List.of()) : population.apply(service);
        steps.add(new Sight.Step(SightStep.POPULATION, answer.why()));
        steps.add(Sight.step(
                SightStep.BAR, service.isInBar() ? Optional.empty() : Optional.of(new SightReason.NotInBar())));
        return new Sight(steps, answer.rules());
    }

    private SightReason notOffered(Service service) {
        return new SightReason.NotOffered(
                service.key().scope().key(), catalogue.school().value());
    }

    private static Optional<SightReason> state(Service service) {
        return service.state() == ServiceState.PUBLISHED
                ? Optional.empty()
                : Optional.of(new SightReason.NotPublished(service.state()));
    }

    private Optional<SightReason> days(ServiceDays days) {
        if (days.isAfter(day)) {
            return days.from().map(from -> new SightReason.NotYet(from.toString()));
        }
        return days.until().filter(any -> days.isBefore(day)).map(until -> new SightReason.Over(until.toString()));
    }

    private SightReason hidden(SchoolService here) {
        return new SightReason.HiddenBySchool(here.school().value());
    }

    private Optional<SightReason> deadRegroupement(SchoolService here) {
        var isAlive = catalogue
                .menu()
                .find(here.regroupement())
                .filter(each -> !each.isRetired() || isLockedAbove(here))
                .isPresent();
        return isAlive
                ? Optional.empty()
                : Optional.of(
                        new SightReason.DeadRegroupement(here.regroupement().value()));
    }

    /** A school does not hide what is locked by retiring its regroupement; above it nothing is published in a retired one. */
    private static boolean isLockedAbove(SchoolService here) {
        return here.isInherited() && here.service().isLocked();
    }

    /** What the person finds in the bar, the regroupements in their order, none of them empty. */
    public Portal portal() {
        var sections = catalogue.menu().regroupements().stream()
                .map(this::section)
                .filter(section -> !section.services().isEmpty())
                .toList();
        return new Portal(catalogue.school(), sections);
    }

    private Portal.Section section(Regroupement regroupement) {
        var seen = catalogue.in(regroupement).stream()
                .filter(each -> of(each.service()).isSeen())
                .toList();
        return new Portal.Section(regroupement, seen);
    }
}
