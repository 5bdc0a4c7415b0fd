package org.ent4j.examples.portal.carnet;

import static org.ent4j.examples.portal.web.Route.get;
import static org.ent4j.examples.portal.web.Route.post;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Who writes to families, and how they read, sign and answer. About which pupil, the module says. */
public final class CarnetFeature implements Feature {

    private static final Need WRITE = Need.act(Act.WRITE_CARNET);
    private static final Need SIGN = Need.act(Act.ACKNOWLEDGE_CARNET);

    @Override
    public List<Route> routes() {
        return List.of(
                get("/carnet", Label.of("Carnet de liaison", "Carnet de liaison"), WRITE.or(SIGN), CarnetFeature::list)
                        .in(Menu.VIE_SCOLAIRE),
                get(
                        "/carnet/nouveau",
                        Label.of("Écrire aux familles", "Write to families"),
                        WRITE,
                        WritingScreen::show),
                post(
                        "/carnet/nouveau",
                        Label.of("Écrire aux familles", "Write to families"),
                        WRITE,
                        WritingScreen::write),
                get(
                        "/carnet/messages/{message}",
                        Label.of("Voir qui a signé", "See who has signed"),
                        WRITE,
                        MessageScreen::show),
                get(
                        "/carnet/messages/{message}/modifier",
                        Label.of("Reprendre un brouillon", "Take up a draft"),
                        WRITE,
                        WritingScreen::showDraft),
                post(
                        "/carnet/messages/{message}/modifier",
                        Label.of("Modifier un brouillon", "Change a draft"),
                        WRITE,
                        WritingScreen::edit),
                post(
                        "/carnet/messages/{message}/clore",
                        Label.of("Clore un message", "Close a message"),
                        WRITE,
                        MessageScreen::close),
                post(
                        "/carnet/messages/{message}/retirer",
                        Label.of("Retirer un message", "Withdraw a message"),
                        WRITE,
                        MessageScreen::withdraw),
                post(
                        "/carnet/messages/{message}/repondre",
                        Label.of("Répondre à une famille", "Reply to a family"),
                        WRITE,
                        MessageScreen::reply),
                post(
                        "/carnet/recus/{message}/lire",
                        Label.of("Marquer un message comme lu", "Mark a message as read"),
                        SIGN,
                        FamilyScreen::read),
                post(
                        "/carnet/recus/{message}/signer",
                        Label.of("Signer un message", "Sign a message"),
                        SIGN,
                        FamilyScreen::sign),
                post(
                        "/carnet/recus/{message}/repondre",
                        Label.of("Répondre à l'établissement", "Reply to the school"),
                        SIGN,
                        FamilyScreen::reply));
    }

    private static Answer list(Visit visit) {
        return visit.actor().capacity().isStaff() ? MessagesScreen.show(visit) : FamilyScreen.show(visit);
    }
}
