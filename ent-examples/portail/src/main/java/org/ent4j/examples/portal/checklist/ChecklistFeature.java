package org.ent4j.examples.portal.checklist;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;

/** <i>Actions de rentrée</i>, step by step. */
public final class ChecklistFeature implements Feature {

    private static final Need MANAGE = Need.task(Task.MANAGE_SCHOOL);

    private final ChecklistScreen screen;
    private final ChecklistSayings sayings;

    @Inject
    ChecklistFeature(ChecklistScreen screen, ChecklistSayings sayings) {
        this.screen = screen;
        this.sayings = sayings;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(
                                "/rentree",
                                Label.of("Checklist de la rentrée", "Checklist of the rentrée"),
                                MANAGE,
                                screen::show)
                        .in(Menu.ADMINISTRATION),
                Route.post(
                        "/rentree/annuler",
                        Label.of(
                                "Annuler le dernier changement de la checklist",
                                "Undo the last change of the checklist"),
                        MANAGE,
                        sayings::undo),
                Route.post("/rentree/{etape}/note", Label.of("Noter une étape", "Note a step"), MANAGE, sayings::note),
                Route.post(
                        "/rentree/{etape}/report",
                        Label.of("Reporter une étape", "Postpone a step"),
                        MANAGE,
                        sayings::postpone),
                Route.post(
                        "/rentree/{etape}/declaration",
                        Label.of("Déclarer une étape faite", "Say that a step is done"),
                        MANAGE,
                        sayings::declare),
                Route.post(
                        "/rentree/{etape}/reprise",
                        Label.of("Reprendre ce qui est dit d'une étape", "Take back what is said of a step"),
                        MANAGE,
                        sayings::withdraw));
    }
}
