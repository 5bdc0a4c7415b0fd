package org.ent4j.examples.portal.bulletin;

import static org.ent4j.examples.portal.web.Route.get;
import static org.ent4j.examples.portal.web.Route.post;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Bulletins: the office makes and publishes them, families read their own. */
public final class BulletinFeature implements Feature {

    private static final Need WRITE = Need.act(Act.WRITE_BULLETINS);
    private static final Need SEE = Need.act(Act.SEE_BULLETINS);

    private final ClassBulletins ofClass;
    private final Publishing publishing;

    @Inject
    BulletinFeature(ClassBulletins ofClass, Publishing publishing) {
        this.ofClass = ofClass;
        this.publishing = publishing;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("/bulletins", Label.of("Bulletins", "Bulletins"), WRITE, BulletinList::show)
                        .in(Menu.EVALUATION),
                get(
                        "/bulletins/{class}/{period}",
                        Label.of("Voir les bulletins d'une classe", "See the bulletins of a class"),
                        WRITE,
                        ofClass::show),
                post(
                        "/bulletins/{class}/{period}/etablir",
                        Label.of("Établir les bulletins d'une classe", "Make the bulletins of a class"),
                        WRITE,
                        ofClass::prepare),
                post(
                        "/bulletins/{class}/{period}/etape",
                        Label.of("Faire avancer un bulletin", "Move a bulletin on"),
                        WRITE,
                        ofClass::proceed),
                post(
                        "/bulletins/{class}/{period}/publier",
                        Label.of("Publier les bulletins d'une classe", "Publish the bulletins of a class"),
                        WRITE,
                        publishing::publish),
                get(
                        "/bulletins/{class}/{period}/pdf",
                        Label.of("Imprimer les bulletins d'une classe", "Print the bulletins of a class"),
                        WRITE,
                        ofClass::print),
                get("/mes-bulletins", Label.of("Bulletins publiés", "Published bulletins"), SEE, FamilyBulletins::show)
                        .in(Menu.EVALUATION),
                get(
                        "/mes-bulletins/{pupil}/{bulletin}",
                        Label.of("Lire un bulletin publié", "Read a published bulletin"),
                        SEE,
                        FamilyBulletins::read));
    }
}
