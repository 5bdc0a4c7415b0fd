package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.Set;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.BulletinPolicy;
import org.ent4j.viescolaire.conseil.ConseilPolicy;
import org.ent4j.viescolaire.edition.EditionPolicy;
import org.ent4j.viescolaire.markbook.MarkBookPolicy;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.settings.DefaultSettings;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.SettingsInForce;
import org.ent4j.viescolaire.spi.ClassLists;

/** What counts of a school's evaluations now: what the school has set, and its setup where it has set nothing. */
record EvaluationPolicies(SchoolSetup setup, SettingsInForce settings) {

    static EvaluationPolicies of(SchoolSetup setup, EvaluationRecord record) {
        return new EvaluationPolicies(setup, new SettingsInForce(defaults(setup), record.settings()));
    }

    /** With the pôles of the policy of editions, where the defaults have none of their own. */
    static DefaultSettings defaults(SchoolSetup setup) {
        var defaults = setup.evaluations();
        return defaults.poles().poles().isEmpty()
                ? defaults.withPoles(SchoolPoles.of(setup.editions().poles()))
                : defaults;
    }

    AveragePolicy averages() {
        return settings.averages(setup.averages());
    }

    MarkBookPolicy markBooks() {
        return settings.markBooks(setup.markBooks());
    }

    ConseilPolicy conseils() {
        return settings.conseils(setup.conseils());
    }

    BulletinPolicy bulletins() {
        return settings.bulletins(setup.bulletins());
    }

    /** The model of the class decides which pôles have averages, and whether positionnements stand in their place. */
    EditionPolicy editions(ClassRef schoolClass) {
        var model = settings.model(schoolClass);
        return setup.editions()
                .withPoles(model.poles())
                .withIsInPositionnements(
                        model.shows(BulletinPart.POSITIONNEMENT) && !model.shows(BulletinPart.AVERAGES));
    }

    /** The professeurs principaux of a class on that day: those of the school's own list, else those of the directory. */
    Set<PersonId> inCharge(ClassLists lists, ClassRef schoolClass, LocalDate day) {
        var named = settings.professeursPrincipaux().of(schoolClass, day);
        return named.isEmpty() ? lists.professeursPrincipaux(schoolClass, day) : named;
    }
}
