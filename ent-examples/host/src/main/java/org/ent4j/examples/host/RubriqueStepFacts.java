package org.ent4j.examples.host;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.catalogue.checklist.LeftOver;
import org.ent4j.catalogue.checklist.StepFact;
import org.ent4j.catalogue.jooq.JooqCatalogue;
import org.ent4j.catalogue.json.RubriqueJson;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.rubrique.Rubrique;
import org.ent4j.catalogue.rubrique.RubriqueKind;
import org.ent4j.catalogue.rubrique.RubriqueState;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;

/** What the rubriques of a school say of a rentrée. */
final class RubriqueStepFacts {

    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final JooqCatalogue tables;
    private final Shelf<Rubrique> shelf;

    RubriqueStepFacts(JooqCatalogue tables) {
        this.tables = tables;
        this.shelf = tables.shelf(Rubrique.FILING, RubriqueJson.text());
    }

    /** Those that were there before the year: whatever is still called temporary is to be filed. */
    StepFact filed(StructureId school, SchoolYear year, HowTo how) {
        var all = all(school);
        var recent = all.isEmpty() ? Set.<String>of() : madeSince(school, year);
        var tally = new StepTally();
        all.stream()
                .filter(each -> !recent.contains(each.id().value()))
                .filter(each -> each.isActive() || isOfLastYear(each, year))
                .forEach(each -> tally.add(!each.isActive() || each.kind() != RubriqueKind.TEMPORARY, file(each, how)));
        return tally.fact("aucune rubrique d'avant cette rentrée", "no rubrique from before this rentrée");
    }

    private static boolean isOfLastYear(Rubrique one, SchoolYear year) {
        return one.state() == RubriqueState.IN_BIN
                && one.bin()
                        .flatMap(bin -> bin.year())
                        .filter(ended -> ended.next().equals(year))
                        .isPresent();
    }

    private static LeftOver file(Rubrique one, HowTo how) {
        return how.left(
                "rubriques.temporary",
                Label.of(
                        "classer la rubrique temporaire « %s » : la garder ou la mettre à la corbeille"
                                .formatted(one.label()),
                        "file the temporary rubrique '%s': keep it or put it into the corbeille"
                                .formatted(one.label())),
                typed -> file(one, typed));
    }

    private static Label file(Rubrique one, TypedCommand typed) {
        var keep = typed.ofSchool("rubrique set %s --kind permanent".formatted(one.id()));
        var bin = typed.ofSchool("rubrique set %s --discard".formatted(one.id()));
        return Label.of(
                "classer la rubrique temporaire « %s » : la garder (%s) ou la mettre à la corbeille (%s)"
                        .formatted(one.label(), keep, bin),
                "file the temporary rubrique '%s': keep it (%s) or put it into the corbeille (%s)"
                        .formatted(one.label(), keep, bin));
    }

    /** Work groups of an older portal need a Gestionnaire who still is in the school, and a place. */
    void restored(StructureId school, Set<PersonId> people, HowTo how, StepTally tally) {
        all(school).stream()
                .filter(each -> each.isActive() && each.formerGroup().isPresent())
                .forEach(each -> tally.add(each.managers().stream().anyMatch(people::contains), manager(each, how)));
    }

    private static LeftOver manager(Rubrique one, HowTo how) {
        return how.left(
                "rubriques.no-manager",
                "l'ancien groupe « %s » n'a plus de gestionnaire dans l'établissement".formatted(one.label()),
                "the former group '%s' has no Gestionnaire in the school any more".formatted(one.label()),
                typed -> typed.ofSchool("rubrique set %s --manager PERSONNE".formatted(one.id())));
    }

    /** Gestionnaires of a school. */
    List<PersonId> keepers(StructureId school) {
        return all(school).stream()
                .filter(Rubrique::isActive)
                .flatMap(each -> each.managers().stream())
                .distinct()
                .toList();
    }

    private Collection<Rubrique> all(StructureId school) {
        return shelf.of(Scope.school(school)).stream().map(Kept::value).toList();
    }

    private Set<String> madeSince(StructureId school, SchoolYear year) {
        var first = year.firstDay().atStartOfDay(HomePageContext.ZONE).toInstant();
        return tables.traces().list(Optional.of(Scope.school(school)), first, END, Integer.MAX_VALUE).stream()
                .filter(each -> each.kind().equals("rubrique") && each.action().equals("made"))
                .map(Trace::subject)
                .collect(Collectors.toSet());
    }
}
