package org.ent4j.examples.portal.trace;

import jakarta.inject.Inject;
import java.util.Map;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.quota.QuotaState;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.QuotaUse;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;

/** The quotas that apply to a school; this example keeps no files, so that nobody can tell what is used. */
final class QuotaScreen {

    private final Catalogue catalogue;
    private final SchoolServices services;

    @Inject
    QuotaScreen(Catalogue catalogue, SchoolServices services) {
        this.catalogue = catalogue;
        this.services = services;
    }

    Answer show(Visit visit) {
        var titles = services.titles(visit.school());
        return Answer.shown(
                visit,
                catalogue
                        .quotas(QuotaUse.unknown())
                        .all(visit.person(), visit.school().id(), visit.today()),
                states -> Answer.page(
                        "Quotas",
                        "trace/quotas",
                        new QuotaPage(states.stream()
                                .map(each -> row(visit, titles, each))
                                .toList())));
    }

    private static QuotaPage.Row row(Visit visit, Map<String, String> titles, QuotaState state) {
        var quota = state.inForce().quota();
        var unit = visit.words().of(quota.measure().unit());
        return new QuotaPage.Row(
                titles.getOrDefault(quota.service(), quota.service()),
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
