package org.ent4j.examples.portal.services;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.services.SeenService.There;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;

/** What is done to a service, each of it one button of its page. */
final class ServiceMoves {

    private final SeenService seen;
    private final SchoolServices services;

    @Inject
    ServiceMoves(SeenService seen, SchoolServices services) {
        this.seen = seen;
        this.services = services;
    }

    Answer move(Visit visit) {
        var chosen =
                visit.form().choice("geste", Move.class).filter(each -> each != Move.CHANGE && each != Move.REMOVE);
        return chosen.map(move -> seen.with(visit, there -> moved(visit, there, move)))
                .orElseGet(() -> Answer.unusable(visit, visit.in("Ce geste n'existe pas.", "There is no such move.")));
    }

    private static Answer moved(Visit visit, There there, Move move) {
        var outcome =
                there.services().move(visit.person(), visit.now(), there.key(), version(visit), move, visit.today());
        return back(visit, outcome, done(visit, move));
    }

    private static String done(Visit visit, Move move) {
        return switch (move) {
            case PUBLISH -> visit.in("Le service est publié.", "The service is published.");
            case SUSPEND ->
                visit.in(
                        "Le service est suspendu : plus personne ne le voit.",
                        "The service is suspended: nobody sees it.");
            case RETIRE -> visit.in("Le service est retiré.", "The service is retired.");
            case REOPEN -> visit.in("Le service est de nouveau un brouillon.", "The service is a draft again.");
            case CHANGE, REMOVE -> "";
        };
    }

    Answer remove(Visit visit) {
        return seen.with(
                visit,
                there -> back(
                        visit,
                        there.services().remove(visit.person(), visit.now(), there.key(), version(visit)),
                        visit.in(
                                "Le service est supprimé ; vous pouvez l'annuler.",
                                "The service is removed; you can undo it.")));
    }

    /** Also of a service that was removed, which no list has any more. */
    Answer undo(Visit visit) {
        return SeenService.ownKey(visit)
                .map(key -> back(
                        visit,
                        undone(visit, key),
                        visit.in("Le dernier changement est annulé.", "The last change is undone.")))
                .orElseGet(() ->
                        Answer.notFound(visit, visit.in("Ce service n'existe pas.", "There is no such service.")));
    }

    private Either<Refusal, ?> undone(Visit visit, ServiceKey key) {
        return services.of(visit.school()).undo(visit.person(), visit.now(), key, version(visit), visit.today());
    }

    /** One of its own is moved; one that it inherits stands elsewhere in this school alone. */
    Answer regroup(Visit visit) {
        var to = visit.form().text("regroupement").filter(ServiceKey::isCode).map(RegroupementId::new);
        return seen.with(
                visit,
                there -> back(
                        visit,
                        there.here().isInherited() ? regrouped(visit, there, to) : changed(visit, there, to),
                        visit.in("Le service est déplacé.", "The service is moved.")));
    }

    private static Either<Refusal, ?> regrouped(Visit visit, There there, Optional<RegroupementId> to) {
        var school = visit.school().id();
        return there.services().regroup(visit.person(), visit.now(), school, there.key(), choice(visit, there), to);
    }

    private static Either<Refusal, ?> changed(Visit visit, There there, Optional<RegroupementId> to) {
        var form = ServiceForm.builder().regroupement(to).build();
        return there.services().change(visit.person(), visit.now(), there.key(), version(visit), form, visit.today());
    }

    Answer place(Visit visit) {
        var scope = Scope.school(visit.school().id());
        return visit.form()
                .number("rang")
                .filter(rank -> rank > 0)
                .map(rank -> seen.with(
                        visit,
                        there -> back(
                                visit,
                                there.services()
                                        .placeService(
                                                visit.person(),
                                                visit.now(),
                                                scope,
                                                menu(there.services(), scope),
                                                there.key(),
                                                rank),
                                visit.in("L'ordre est changé.", "The order is changed."))))
                .orElseGet(() -> Answer.unusable(
                        visit, visit.in("Donnez un rang : 1 pour le premier.", "Give a place: 1 for the first.")));
    }

    private static long menu(Services services, Scope scope) {
        return services.ownMenu(scope).map(Kept::version).orElse(0L);
    }

    Answer hide(Visit visit) {
        var isHidden = visit.form().isChecked("masquer");
        return seen.with(
                visit,
                there -> back(
                        visit,
                        there.services()
                                .hide(
                                        visit.person(),
                                        visit.now(),
                                        visit.school().id(),
                                        there.key(),
                                        choice(visit, there),
                                        isHidden),
                        isHidden
                                ? visit.in(
                                        "Le service est masqué dans l'établissement.",
                                        "The service is hidden in the school.")
                                : visit.in("Le service est de nouveau montré.", "The service is shown again.")));
    }

    private static long choice(Visit visit, There there) {
        return there.services()
                .choice(visit.school().id(), there.key())
                .map(Kept::version)
                .orElse(0L);
    }

    /** The version that the page was made from, so that nobody undoes what he has not seen. */
    private static long version(Visit visit) {
        return visit.form().number("version").orElse(0);
    }

    private static Answer back(Visit visit, Either<Refusal, ?> outcome, String done) {
        return Answer.moved(visit, outcome, Paths.sheet(visit.parameter("code")), done);
    }
}
