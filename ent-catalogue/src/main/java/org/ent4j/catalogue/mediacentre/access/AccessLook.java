package org.ent4j.catalogue.mediacentre.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.TargetPublic;
import org.ent4j.model.person.Profil;

/** A person, a resource and a school are looked at. */
public record AccessLook(AccessFacts facts, MediacentreSettings settings) {

    /** By default; what an administrator granted or refused comes before. */
    static boolean isOpenByDefault(Profil profil, SchoolLevel level, MediacentreSettings settings) {
        return settings.profils().contains(profil) && settings.levels().contains(level);
    }

    boolean isShut() {
        return facts.hasAccess().isEmpty() && !isOpenByDefault(facts.profil(), facts.level(), settings);
    }

    boolean isRefused() {
        return facts.hasAccess().equals(Optional.of(false));
    }

    boolean isUnknownToTheGar() {
        return !settings.garProfils().contains(facts.profil());
    }

    /** Where the whole school or the whole profil is not exported, that is said instead. */
    boolean isLeftOut() {
        return !facts.isExported() && facts.isDeployed() && !isUnknownToTheGar();
    }

    boolean isOutOfCatalogue() {
        return facts.catalogue() == AccessFacts.Listing.ABSENT || facts.catalogue() == AccessFacts.Listing.WITHHELD;
    }

    boolean isYetToBegin() {
        return !facts.subscriptions().isEmpty()
                && facts.current().isEmpty()
                && facts.subscriptions().stream().anyMatch(each -> !each.hasBegun(facts.day()));
    }

    LocalDate firstStart() {
        return facts.subscriptions().stream()
                .filter(each -> !each.hasBegun(facts.day()))
                .map(each -> each.start().toLocalDate())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean isOver() {
        return !facts.subscriptions().isEmpty()
                && facts.subscriptions().stream().allMatch(each -> each.isOver(facts.day()));
    }

    LocalDate lastEnd() {
        return facts.subscriptions().stream()
                .map(each -> each.end().lastDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<GarSubscription> covering() {
        var mine = TargetPublic.of(facts.profil());
        return facts.current().stream()
                .filter(each -> mine.filter(each.publics()::contains).isPresent())
                .toList();
    }

    boolean isOfAnotherPublic() {
        return !facts.current().isEmpty() && covering().isEmpty();
    }

    String publics() {
        return facts.current().stream()
                .flatMap(each -> each.publics().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(TargetPublic::code)
                .collect(Collectors.joining(", "));
    }

    boolean isUnallocated() {
        return !covering().isEmpty()
                && covering().stream().noneMatch(each -> facts.allocated().contains(each.id()));
    }

    /** That of the first which could be allocated. */
    GarSubscription toAllocate() {
        return covering().get(0);
    }
}
