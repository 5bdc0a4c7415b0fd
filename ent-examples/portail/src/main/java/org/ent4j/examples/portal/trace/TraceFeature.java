package org.ent4j.examples.portal.trace;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** <i>Traces</i> and <i>Quotas</i>, as they stand. */
public final class TraceFeature implements Feature {

    private final TraceScreen traces;
    private final QuotaScreen quotas;

    @Inject
    TraceFeature(TraceScreen traces, QuotaScreen quotas) {
        this.traces = traces;
        this.quotas = quotas;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/administration/quotas",
                                Label.of("Quotas", "Quotas"),
                                Need.task(Task.MANAGE_SCHOOL),
                                quotas::show)
                        .in(Menu.ADMINISTRATION),
                Route.get(
                                "/administration/traces",
                                Label.of("Traces", "Traces"),
                                Need.task(Task.SEE_TRACES),
                                traces::show)
                        .in(Menu.ADMINISTRATION));
    }
}
