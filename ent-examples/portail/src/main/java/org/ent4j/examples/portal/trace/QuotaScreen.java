package org.ent4j.examples.portal.trace;

import jakarta.inject.Inject;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.quota.QuotaState;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The quotas that apply to a school; this example keeps no files, so that nobody can tell what is used. */
final class QuotaScreen {

    private final Catalogue catalogue;

    @Inject
    QuotaScreen(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Answer show(Visit visit) {
        return Answer.shown(
                visit,
                catalogue
                        .quotas(QuotaUse.unknown())
                        .all(visit.person(), visit.school().id(), visit.today()),
                states -> Answer.page(
                        "Quotas",
                        "trace/quotas",
                        new QuotaPage(
                                states.stream().map(each -> row(visit, each)).toList())));
    }

    private static QuotaPage.Row row(Visit visit, QuotaState state) {
        var quota = state.inForce().quota();
        var unit = visit.words().of(quota.measure().unit());
        return new QuotaPage.Row(
                quota.service(),
                visit.words().of(quota.measure().label()),
                quota.limit() + " " + unit,
                state.used().isPresent() ? state.used().getAsLong() + " " + unit : "–",
                visit.words().of(state.level().label()),
                badge(state),
                state.inForce().from() instanceof Scope.OfSchool
                        ? visit.in("l'établissement", "the school")
                        : visit.in("l'académie ou le projet", "the académie or the project"));
    }

    private static String badge(QuotaState state) {
        return switch (state.level()) {
            case FREE -> "good";
            case NEAR -> "wait";
            case REACHED, EXCEEDED -> "bad";
            case UNKNOWN -> "note";
        };
    }
}
