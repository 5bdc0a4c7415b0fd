package org.ent4j.examples.portal.job;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;

/** Shows long work to whoever started it. */
public final class JobFeature implements Feature {

    private final Jobs jobs;

    @Inject
    JobFeature(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get(
                "/travaux/{id}", Label.of("Suivre un travail en cours", "Follow work"), Need.SIGNED_IN, this::show));
    }

    private Answer show(Visit visit) {
        return jobs.find(visit.school().id(), visit.parameter("id"))
                .filter(job -> job.person().equals(visit.person()))
                .map(job -> Answer.page(job.title(), "job/job", job))
                .orElseGet(
                        () -> Answer.notFound(visit, visit.in("Ce travail n'existe pas.", "There is no such work.")));
    }
}
