package org.ent4j.examples.portal.discipline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.Sanction;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.sanction.Sursis;

/** What a sanction is, and what has happened to it, in words. */
record SanctionWords(DisciplineWords all) {

    /** {@code exclusion temporaire de la classe, 3 jours, avec sursis jusqu'au …}. */
    String terms(SanctionTerms terms) {
        var parts = new ArrayList<String>();
        parts.add(words().of(terms.kind().label()));
        if (terms.days() > 0) {
            parts.add(words().count(terms.days(), "jour", "jours", "day", "days"));
        }
        if (terms.hours() > 0) {
            parts.add(words().count(terms.hours(), "heure", "heures", "hour", "hours"));
        }
        if (terms.isFromServiceAnnexe()) {
            parts.add(words().in("d'un service annexe seulement", "from a service annexe alone"));
        }
        terms.sursis()
                .flatMap(Sursis::until)
                .ifPresent(last -> parts.add(words().in("avec sursis jusqu'au ", "suspended until ") + all.day(last)));
        terms.alternativeHours()
                .ifPresent(hours -> parts.add(
                        words().in("ou mesure de responsabilisation de %d h", "or an accountability measure of %d h")
                                .formatted(hours)));
        return String.join(", ", parts);
    }

    /** One line for each thing that has happened, in their order. */
    List<String> history(Sanction sanction) {
        var lines = new ArrayList<String>();
        lines.add(words().in("Proposée le ", "Proposed on ") + words().moment(sanction.proposedAt()));
        sanction.notification().ifPresent(told -> lines.add(told(told)));
        sanction.mesureConservatoire()
                .ifPresent(days -> lines.add(words().in("Mesure conservatoire ", "Barred ") + all.days(days)));
        sanction.convocation()
                .ifPresent(called -> lines.add(words().in(
                                "Conseil de discipline convoqué le %s pour le %s",
                                "Conseil de discipline called on %s for %s")
                        .formatted(all.day(called.calledOn()), all.day(called.sitting()))));
        decided(sanction, lines);
        return lines;
    }

    private void decided(Sanction sanction, List<String> lines) {
        sanction.pronounced()
                .ifPresent(decision ->
                        lines.add(words().in("Prononcée le %s par : %s (%s)", "Pronounced on %s by: %s (%s)")
                                .formatted(
                                        all.day(decision.day()),
                                        words().of(decision.authority().label()),
                                        terms(decision.terms()))));
        sanction.revoked()
                .ifPresent(revoked -> lines.add(
                        words().in("Sursis révoqué le ", "Sursis revoked on ") + words().moment(revoked.at())));
        sanction.excluded()
                .ifPresent(days -> lines.add(words().in("Élève exclu ", "Pupil excluded ") + all.days(days)));
        if (sanction.isAlternativeExecuted()) {
            lines.add(words().in("Mesure alternative exécutée", "Alternative carried out"));
        }
    }

    private String told(Notification told) {
        return words().in("Élève informé le %s (%s) ; défense jusqu'au %s", "Pupil told on %s (%s); defence until %s")
                .formatted(all.day(told.on()), what(told), all.day(told.answerUntil()));
    }

    private String what(Notification told) {
        var what = new ArrayList<String>();
        add(what, told.isOfFacts(), words().in("faits", "facts"));
        add(what, told.isOfSilence(), words().in("droit de se taire", "right to remain silent"));
        add(what, told.isOfFile(), words().in("accès au dossier", "access to the file"));
        add(what, told.isToGuardian(), words().in("responsable légal", "legal representative"));
        return what.stream().collect(Collectors.joining(", "));
    }

    private static void add(List<String> to, boolean isSo, String text) {
        if (isSo) {
            to.add(text);
        }
    }

    /** How long the file has it, with what says so; "" before anything is pronounced. */
    String erasure(Sanction sanction) {
        var policy = all.setup().sanctions().erasure();
        return sanction.recordedKind()
                .map(kind -> sanction.inFileUntil(policy)
                                .map(last -> words().in("Au dossier jusqu'au %s", "In the file until %s")
                                        .formatted(all.day(last)))
                                .orElseGet(() ->
                                        words().in("Au dossier sans terme connu", "In the file without a known end"))
                        + " (" + policy.source(kind, words().lang()) + ")")
                .orElse("");
    }

    private Words words() {
        return all.words();
    }
}
