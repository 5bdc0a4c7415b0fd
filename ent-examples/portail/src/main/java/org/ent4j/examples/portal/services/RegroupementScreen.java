package org.ent4j.examples.portal.services;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.examples.portal.school.SchoolServices;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Folding;

/** <i>Gestion des regroupements</i>: the headings of the bar. */
final class RegroupementScreen {

    private final SchoolServices services;

    @Inject
    RegroupementScreen(SchoolServices services) {
        this.services = services;
    }

    Answer show(Visit visit) {
        var all = services.of(visit.school());
        var version = version(visit, all);
        return Answer.page(
                visit.in("Gestion des regroupements", "Regroupements"),
                "services/regroupements",
                new RegroupementPage(rows(all.in(visit.school().id())), version, version > 1));
    }

    private static List<RegroupementPage.Row> rows(SchoolCatalogue catalogue) {
        var all = catalogue.menu().regroupements();
        return IntStream.range(0, all.size())
                .mapToObj(index -> new RegroupementPage.Row(
                        all.get(index).id().value(),
                        all.get(index).label(),
                        index + 1,
                        catalogue.in(all.get(index)).size(),
                        all.get(index).isRetired()))
                .toList();
    }

    private static long version(Visit visit, Services all) {
        return all.ownMenu(scope(visit)).map(Kept::version).orElse(0L);
    }

    private static Scope scope(Visit visit) {
        return Scope.school(visit.school().id());
    }

    Answer add(Visit visit) {
        var label = visit.form().textOr("libelle", "");
        var code = Folding.fold(label).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return code(code)
                .map(id -> back(
                        visit,
                        services.of(visit.school())
                                .addRegroupement(
                                        visit.person(), visit.now(), scope(visit), seen(visit.form()), id, label),
                        visit.in("Le regroupement est ajouté.", "The regroupement is added.")))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Donnez un libellé court, avec au moins une lettre.",
                                "Give a short label, with one letter at least.")));
    }

    private static Optional<RegroupementId> code(String text) {
        return Optional.of(text).filter(ServiceKey::isCode).map(RegroupementId::new);
    }

    Answer change(Visit visit) {
        return code(visit.parameter("regroupement"))
                .map(id -> back(
                        visit,
                        changed(visit, id),
                        visit.in("Le regroupement est modifié.", "The regroupement is changed.")))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Ce regroupement n'existe pas.", "There is no such regroupement.")));
    }

    /** One thing at a time, as the button says. */
    private Either<Refusal, ?> changed(Visit visit, RegroupementId id) {
        var all = services.of(visit.school());
        var form = visit.form();
        return switch (form.textOr("geste", "")) {
            case "retirer" -> all.retireRegroupement(visit.person(), visit.now(), scope(visit), seen(form), id);
            case "rouvrir" -> all.reopenRegroupement(visit.person(), visit.now(), scope(visit), seen(form), id);
            case "deplacer" ->
                all.moveRegroupement(
                        visit.person(),
                        visit.now(),
                        scope(visit),
                        seen(form),
                        id,
                        form.number("rang").orElse(1));
            default ->
                all.labelRegroupement(
                        visit.person(), visit.now(), scope(visit), seen(form), id, form.textOr("libelle", ""));
        };
    }

    Answer undo(Visit visit) {
        return back(
                visit,
                services.of(visit.school()).undoMenu(visit.person(), visit.now(), scope(visit), seen(visit.form())),
                visit.in("Le dernier changement est annulé.", "The last change is undone."));
    }

    private static long seen(Form form) {
        return form.number("version").orElse(0);
    }

    private static Answer back(Visit visit, Either<Refusal, ?> outcome, String done) {
        return Answer.moved(visit, outcome, Paths.REGROUPEMENTS, done);
    }
}
