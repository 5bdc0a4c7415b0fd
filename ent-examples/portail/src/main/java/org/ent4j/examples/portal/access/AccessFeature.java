package org.ent4j.examples.portal.access;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.rights.PortalRole;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** The rights of a school: who holds what and why, what a change would do before it is made, and how it is undone. */
public final class AccessFeature implements Feature {

    private static final Need SEE = Need.role(PortalRole.SEE_RIGHTS);
    static final Need CHANGE = Need.role(PortalRole.CHANGE_RIGHTS);

    private final ServiceScreen services;
    private final ExplainScreen explanation;
    private final LintScreen lint;
    private final ChangeScreen change;
    private final JournalScreen journal;

    @Inject
    AccessFeature(
            ServiceScreen services,
            ExplainScreen explanation,
            LintScreen lint,
            ChangeScreen change,
            JournalScreen journal) {
        this.services = services;
        this.explanation = explanation;
        this.lint = lint;
        this.change = change;
        this.journal = journal;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/droits", Label.of("Droits d'accès", "Access rights"), SEE, services::all)
                        .in(Menu.ADMINISTRATION),
                Route.get(
                        "/droits/services/{service}",
                        Label.of("Voir les droits d'un service", "See the rights of a service"),
                        SEE,
                        services::show),
                Route.get(
                        "/droits/services/{service}/titulaires",
                        Label.of("Voir qui a un rôle", "See who holds a role"),
                        SEE,
                        services::holders),
                Route.get(
                        "/droits/pourquoi", Label.of("Expliquer un droit", "Explain a right"), SEE, explanation::show),
                Route.get(
                        "/droits/vigilance", Label.of("Vérifier les droits", "Look the rights over"), SEE, lint::show),
                Route.get(
                        "/droits/services/{service}/modifier",
                        Label.of("Préparer une modification des droits", "Prepare a change of rights"),
                        CHANGE,
                        change::form),
                Route.post(
                        "/droits/apercu",
                        Label.of("Voir ce qu'une modification changerait", "See what a change would do"),
                        CHANGE,
                        change::preview),
                Route.post(
                        "/droits/modifications",
                        Label.of("Modifier les droits", "Change rights"),
                        CHANGE,
                        change::make),
                Route.get("/droits/journal", Label.of("Journal des droits", "Journal of rights"), SEE, journal::all),
                Route.get(
                        "/droits/journal/{version}",
                        Label.of("Voir une modification des droits", "See a change of rights"),
                        SEE,
                        journal::show));
    }
}
